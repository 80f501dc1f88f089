import type { EventKind } from './kind.ts'

export const mediation: EventKind = {
  type: 'mediation',
  family: 'contact',
  label: 'Mediation',
  description: 'a third party brings others together',
  roles: ['mediator', 'party'],
  cameo: '045',
  plover: 'CONSULT',
}
