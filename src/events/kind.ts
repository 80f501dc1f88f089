import type { EventType, Role } from '../model.ts'

/** Events of one family may be two accounts of the same thing: a visit and the meeting in it. */
export type EventFamily =
  | 'contact'
  | 'call'
  | 'letter'
  | 'agreement'
  | 'recognition'
  | 'rupture'
  | 'expulsion'
  | 'summons'
  | 'sanction'
  | 'relief'
  | 'aid'

/** What the project knows of one type of event, whatever the language (docs/codebook.md, section 4). */
export type EventKind = {
  type: EventType
  family: EventFamily
  /** English label. */
  label: string
  description: string
  roles: readonly Role[]
  /** CAMEO code; `refine` gives the finer one that the roles or the channel call for. */
  cameo: string
  refine?: (seen: { roles: ReadonlySet<Role>; thirdGround: boolean; condolence: boolean; signed: boolean }) => string
  /** PLOVER event type and mode; null where PLOVER has none. */
  plover: string | null
}
