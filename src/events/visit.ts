import type { EventKind } from './kind.ts'

export const visit: EventKind = {
  type: 'visit',
  family: 'contact',
  label: 'Visit',
  description: 'a leader or envoy travels to a country',
  roles: ['guest', 'host', 'party'],
  cameo: '042',
  plover: 'CONSULT/visit',
}
