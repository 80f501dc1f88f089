import type { EventKind } from './kind.ts'

export const summons: EventKind = {
  type: 'summons',
  family: 'summons',
  label: 'Summons',
  description: 'an envoy is summoned, a formal protest delivered',
  roles: ['initiator', 'party'],
  cameo: '114',
  plover: 'ACCUSE',
}
