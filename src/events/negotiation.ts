import type { EventKind } from './kind.ts'

export const negotiation: EventKind = {
  type: 'negotiation',
  family: 'contact',
  label: 'Negotiation',
  description: 'delegations hold talks over an issue or dispute',
  roles: ['party', 'host', 'mediator'],
  cameo: '046',
  plover: 'CONSULT',
}
