import type { EventType } from '../model.ts'
import { agreement } from './agreement.ts'
import { aid } from './aid.ts'
import { call } from './call.ts'
import { expulsion } from './expulsion.ts'
import type { EventKind } from './kind.ts'
import { letter } from './letter.ts'
import { mediation } from './mediation.ts'
import { meeting } from './meeting.ts'
import { negotiation } from './negotiation.ts'
import { pressConference } from './press-conference.ts'
import { recognition } from './recognition.ts'
import { relief } from './relief.ts'
import { rupture } from './rupture.ts'
import { sanction } from './sanction.ts'
import { summit } from './summit.ts'
import { summons } from './summons.ts'
import { visit } from './visit.ts'

export type { EventFamily, EventKind } from './kind.ts'

/** Every type of event: adding one is a file and a line here; the compiler asks for the line. */
export const eventKinds: Record<EventType, EventKind> = {
  call,
  meeting,
  visit,
  summit,
  negotiation,
  mediation,
  'press-conference': pressConference,
  letter,
  agreement,
  recognition,
  rupture,
  expulsion,
  summons,
  sanction,
  relief,
  aid,
}

export const EVENT_TYPES = Object.keys(eventKinds) as EventType[]
