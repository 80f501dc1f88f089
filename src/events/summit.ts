import type { EventKind } from './kind.ts'

export const summit: EventKind = {
  type: 'summit',
  family: 'contact',
  label: 'Summit',
  description: 'three or more states or an organisation gather at leaders’ or ministers’ level',
  roles: ['party', 'host', 'mediator'],
  cameo: '040',
  plover: 'CONSULT/multilateral',
}
