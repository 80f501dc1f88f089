import type { EventKind } from './kind.ts'

export const expulsion: EventKind = {
  type: 'expulsion',
  family: 'expulsion',
  label: 'Expulsion',
  description: 'diplomats are expelled',
  roles: ['initiator', 'party'],
  cameo: '166',
  plover: 'SANCTION/expel',
}
