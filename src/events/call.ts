import type { EventKind } from './kind.ts'

export const call: EventKind = {
  type: 'call',
  family: 'call',
  label: 'Call',
  description: 'a conversation at a distance, by telephone or video',
  roles: ['party', 'initiator', 'mediator'],
  cameo: '041',
  plover: 'CONSULT/phone',
}
