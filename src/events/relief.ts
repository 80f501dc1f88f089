import type { EventKind } from './kind.ts'

export const relief: EventKind = {
  type: 'relief',
  family: 'relief',
  label: 'Relief',
  description: 'sanctions are lifted, measures eased',
  roles: ['initiator', 'party'],
  cameo: '085',
  plover: 'RETREAT/access',
}
