/** The registry of features: a new one is a value in a file here and a line in this list. Cheap ones that rule out stand first. */
import { about, channel, code, place, roles, status, type } from './circumstances.ts'
import { dates } from './dates.ts'
import type { Feature } from './feature.ts'
import { participants } from './participants.ts'
import { quotes, text, title } from './words.ts'

export type { Feature, Finding } from './feature.ts'

export const FEATURES: readonly Feature[] = [status, dates, participants, type, place, about, channel, code, roles, title, quotes, text]
