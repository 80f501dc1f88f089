import type { EventKind } from './kind.ts'

export const rupture: EventKind = {
  type: 'rupture',
  family: 'rupture',
  label: 'Rupture',
  description: 'relations are cut or downgraded, an ambassador recalled, a mission closed',
  roles: ['initiator', 'party'],
  cameo: '161',
  plover: 'SANCTION/withdraw',
}
