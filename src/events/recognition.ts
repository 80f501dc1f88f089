import type { EventKind } from './kind.ts'

export const recognition: EventKind = {
  type: 'recognition',
  family: 'recognition',
  label: 'Recognition',
  description: 'a state or government is recognised; relations are opened or restored',
  roles: ['initiator', 'party'],
  cameo: '054',
  plover: 'SUPPORT',
}
