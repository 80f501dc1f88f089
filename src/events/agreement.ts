import type { EventKind } from './kind.ts'

export const agreement: EventKind = {
  type: 'agreement',
  family: 'agreement',
  label: 'Agreement',
  description: 'the parties sign, conclude or announce an accord, or agree on a concrete joint act',
  roles: ['party', 'mediator'],
  cameo: '030',
  refine: ({ signed }) => (signed ? '057' : '030'),
  plover: 'AGREE',
}
