import type { EventKind } from './kind.ts'

export const aid: EventKind = {
  type: 'aid',
  family: 'aid',
  label: 'Aid',
  description: 'economic, military or humanitarian aid is given',
  roles: ['initiator', 'party'],
  cameo: '070',
  plover: 'AID',
}
