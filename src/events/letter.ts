import type { EventKind } from './kind.ts'

export const letter: EventKind = {
  type: 'letter',
  family: 'letter',
  label: 'Letter',
  description: 'a written message between leaders: greeting, condolence, proposal',
  roles: ['initiator', 'party'],
  cameo: '017',
  refine: ({ condolence }) => (condolence ? '018' : '017'),
  plover: null,
}
