import type { EventKind } from './kind.ts'

export const meeting: EventKind = {
  type: 'meeting',
  family: 'contact',
  label: 'Meeting',
  description: 'named parties meet face to face',
  roles: ['party', 'host', 'guest', 'initiator', 'mediator'],
  cameo: '040',
  refine: ({ roles, thirdGround }) => (roles.has('host') ? '043' : thirdGround ? '044' : '040'),
  plover: 'CONSULT/visit',
}
