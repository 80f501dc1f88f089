import type { EventKind } from './kind.ts'

export const pressConference: EventKind = {
  type: 'press-conference',
  family: 'contact',
  label: 'Press conference',
  description: 'leaders of two or more countries appear jointly',
  roles: ['party', 'host', 'guest'],
  cameo: '010',
  plover: null,
}
