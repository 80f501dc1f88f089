import type { EventKind } from './kind.ts'

export const sanction: EventKind = {
  type: 'sanction',
  family: 'sanction',
  label: 'Sanction',
  description: 'an embargo or sanctions are imposed',
  roles: ['initiator', 'party'],
  cameo: '163',
  plover: 'SANCTION/discontinue',
}
