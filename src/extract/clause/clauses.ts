import type { Frame } from '../../languages/lexicon.ts'
import { type Entity, endOf, type Item, startOf } from '../who/entity.ts'
import { gapOf, hasCue, hasWord, markOf, opensOccasion, type Token } from '../words/tokens.ts'
import type { Clause, Zone } from './clause.ts'
import { beginsAnother, isPlaceBehind, speaksNext } from './coordination.ts'
import { creditOf } from './credits.ts'
import { listed } from './listing.ts'
import { beginsBehindOccasion, isOccasionWith } from './occasions.ts'
import { zonesBehind } from './postpositions.ts'

/** Zones that hold for the next entity (and those joined to it by "and") alone. */
const SHORT = new Set<Zone>(['in', 'to', 'from', 'by', 'initiative'])

/** How a language orders its sentences, and where a headline ends: who told it may stand at its end, behind a dash. */
type Order = { verbLast: boolean; headFinal?: boolean | undefined; headlineEnd?: number | undefined }

/** Cuts a sentence's items into clauses and says of each item in which zone it stands. */
export function clausesOf(text: string, items: readonly Item[], { verbLast, headFinal = false, headlineEnd }: Order): Clause[] {
  const credit = headlineEnd === undefined ? -1 : creditOf(text, items, headlineEnd)
  if (credit > 0)
    return [
      ...clausesOf(text, items.slice(0, credit), { verbLast, headFinal }).map(one => ({
        ...one,
        reported: one.reported || items[credit]?.entity?.leader !== undefined,
        credited: items[credit]?.entity,
      })),
      ...clausesOf(text, items.slice(credit), { verbLast, headFinal }),
    ]
  const clauses: Clause[] = []
  let current: Item[] = []
  let reported = false
  let said = false
  const close = (nextReported: boolean): void => {
    if (current.length > 0) {
      const settled = withoutIdleNouns(current, verbLast)
      clauses.push({ items: settled, zones: headFinal ? zonesBehind(text, settled) : zonesOf(text, settled), reported, headFinal })
    }
    current = []
    reported = nextReported
  }
  items.forEach((item, at) => {
    const previous = items[at - 1]
    const between = previous ? text.slice(endOf(previous), startOf(item)) : ''
    const { token } = item
    // "… ; to discuss …" goes on telling of the same.
    if (/[;؛]|:(?!\p{N})/u.test(between) && !(token && GOES_ON.some(cue => hasCue(token, cue)))) close(said || onlySpeaker(current))
    if (token && hasCue(token, 'clause')) close(false)
    // `A به توافق رسید/ B وارد C شد`: headlines put one piece of news behind another.
    else if (verbLast && !headFinal && /\/\s/.test(between)) close(reported)
    else if (verbLast && !headFinal && beginsBehindOccasion(text, items, at - current.length, at)) close(reported)
    else if (!verbLast && beginsAnother(text, items, at - current.length, at)) close(reported)
    else if (token && said && hasCue(token, 'that')) {
      close(true)
      said = false
    }
    if (token && markOf(token, 'say')) said = true
    current.push(item)
  })
  close(false)
  return clauses
}

/** What goes on telling of the same behind a semicolon: its matter, or what became of it. */
const GOES_ON = ['about', 'postponement', 'cancellation'] as const

/** "Sanctions" without "imposed", "relations" without "cut" are no events: such nouns keep only what else they are. */
function withoutIdleNouns(items: readonly Item[], verbLast: boolean): Item[] {
  return items.map((item, at) => {
    const { token } = item
    if (!token?.marks.some(mark => mark.kind === 'trigger' && mark.trigger.verbs)) return item
    const verbs = new Set(
      items.flatMap((other, place) =>
        // One verb may be of several kinds: `سلمت مساعدات`, `سلمت رسالة`.
        (verbLast ? place > at : place !== at) ? (other.token?.marks ?? []).flatMap(mark => (mark.kind === 'deed' ? [mark.verb] : [])) : [],
      ),
    )
    const marks = token.marks.filter(mark => mark.kind !== 'trigger' || !mark.trigger.verbs || verbs.has(mark.trigger.verbs))
    return { token: { ...token, marks } }
  })
}

/** "Araghchi: …", "Araghchi to Fox News: …": a clause that is a name, and to whom he speaks, and a colon gives the floor to that name. */
const onlySpeaker = (items: readonly Item[]): boolean =>
  items.some(item => item.entity?.kind === 'person') &&
  items.every(
    ({ entity, token }) =>
      entity || markOf(token, 'agency') || hasCue(token, 'press') || (hasCue(token, 'to') && items[0]?.entity?.kind === 'person'),
  )

function zonesOf(text: string, items: readonly Item[]): Zone[] {
  const zones: Zone[] = []
  let zone: Zone = 'main'
  let outer: Zone = 'main'
  let filled = false
  // A preposition joined to a word governs that word and what "and" adds to it.
  let prefixed = false
  items.forEach((item, at) => {
    const { entity, token } = item
    const previous = items[at - 1]
    // `به مواجهه منجر شود، X`: what a small word began without naming anybody ends at the comma.
    if (!filled && SHORT.has(zone) && entity && previous && /[,،]/.test(text.slice(endOf(previous), startOf(item)))) zone = outer
    // A comma ends what a source began.
    if (zone === 'source' && previous && /[,،]/.test(text.slice(endOf(previous), startOf(item)))) zone = 'main'
    if (token) {
      // "X, Y discuss Z": an event's word whose object is its matter.
      if (markOf(token, 'trigger')?.trigger.matter) {
        zones.push('main')
        zone = 'about'
        outer = 'about'
        filled = false
        prefixed = false
        return
      }
      if (hasCue(token, 'matter')) {
        // "The meeting of … is on the agenda": what is named with an event is no matter of it.
        const told = items.slice(0, at).some(other => markOf(other.token, 'trigger'))
        for (let before = 0; before < zones.length && !told; before++) if (zones[before] === 'main') zones[before] = 'about'
      }
      const next = zoneOfCue(item)
      if (
        next &&
        !(
          zone === 'about' &&
          STAYS_ABOUT.has(next) &&
          !withPerson(items, at, next) &&
          !(next === 'in' && isPlaceBehind(text, items, at)) &&
          !closedByEvent(text, items, at, next) &&
          !toSomebody(text, items, at)
        )
      ) {
        if (!SHORT.has(next)) outer = next
        else if (!SHORT.has(zone)) outer = zone
        zone = next
        filled = false
        prefixed = false
      } else if (markOf(token, 'trigger') || markOf(token, 'say')) {
        // "about a memorandum with …, he talked with …": an event's noun within the matter of another is part of that matter.
        const nested =
          zone === 'about' &&
          markOf(token, 'trigger')?.trigger.form === 'noun' &&
          !isChannel(text, items, at) &&
          !isOccasionWith(items, at) &&
          items.some((other, place) => place !== at && other.token && markOf(other.token, 'trigger') && zones[place] !== 'about')
        if (!nested) {
          zone = 'main'
          outer = 'main'
        }
      } else if (zone === 'about' && isPassive(text, token)) {
        zone = 'main'
        outer = 'main'
      } else if (hasWord(token, 'topic')) {
        zone = 'about'
        outer = 'about'
      }
      zones.push(zone)
      return
    }
    const byPrefix = zoneOfPrefix(entity)
    if (byPrefix && zone !== 'about') {
      zones.push(byPrefix)
      if (!SHORT.has(zone)) outer = zone
      zone = byPrefix
      prefixed = true
      filled = true
      return
    }
    const joined = previous?.token ? hasCue(previous.token, 'and') : entity.prefix.startsWith('و')
    // "in Brussels, Belgium"
    const apposed = entity.kind === 'state' && previous?.entity?.country === entity.country && previous?.entity?.kind !== 'person'
    if (filled && (prefixed || SHORT.has(zone)) && !joined && !apposed && !listed(text, items, at)) {
      zone = outer
      prefixed = false
    }
    // A nominative stands under no preposition but the one right before it; right after "in" it is where one goes.
    if (
      entity.inflection === 'nominative' &&
      entity.kind !== 'place' &&
      entity.kind !== 'state' &&
      zone !== 'main' &&
      (filled ? !joined : zone === 'about' || !isNext(text, previous, entity))
    ) {
      zone = 'main'
      outer = 'main'
    }
    if (zone === 'in' && !filled && isTowards(entity, items.slice(0, at))) zone = 'to'
    // "à" is both: to persons, and where a journey goes.
    if (zone === 'in' && !filled && mayLead(items, at) && goesTo(entity, items.slice(0, at))) zone = 'to'
    // "About Iran, Trump said …"
    if (zone === 'about' && entity.kind === 'person' && previous && /[,،…]|\.\./.test(text.slice(endOf(previous), startOf(item))))
      zone = 'main'
    // "In a call with Putin, Merkel said": who is named behind the comma and speaks at once is the subject.
    if ((zone === 'with' || zone === 'between') && filled && speaksNext(text, items, at)) {
      zone = 'main'
      outer = 'main'
    }
    // `به گزارش شبکه … عراقچی وارد …`: behind the words for a source somebody begins the sentence itself.
    if (zone === 'source' && entity.kind === 'person' && entity.leader && previous && !joined && !hasCue(previous.token, 'source'))
      zone = 'main'
    if (zone === 'source' && entity.leader && previous && hasCue(previous.token, 'source') && unknownWords(text, items, at - 1, at) > 1)
      zone = 'main'
    // Nobody is "in" a person: the place was told in words that are not known.
    if (zone === 'in' && entity.kind === 'person') zone = outer
    zones.push(zone)
    filled = true
  })
  return zones
}

/** "A deal on gas was signed between …": where the noun's own verb follows its matter is over. */
const isPassive = (text: string, token: Token): boolean =>
  token.marks.some(({ kind }) => kind === 'deed') &&
  /(?:was|were|been|being)\s$/.test(text.slice(Math.max(0, token.start - 6), token.start))

/** "discussed Idlib in a phone call", "by phone": a call tells how they talked, not of what. */
function isChannel(text: string, items: readonly Item[], at: number): boolean {
  const { trigger } = markOf(items[at]?.token, 'trigger') ?? {}
  const talked = items.slice(0, at).some(({ token }) => markOf(token, 'trigger')?.trigger.matter)
  return (
    trigger?.type === 'call' &&
    talked &&
    (opensOccasion(items[at - 1]?.token) || !items[at - 1]?.token || /^(?:by|over|on|via)\s/i.test(text.slice(startOf(items[at] as Item))))
  )
}

const isNext = (text: string, previous: Item | undefined, { from }: Entity): boolean =>
  previous !== undefined && gapOf(text, endOf(previous), from) === 'joined'

/** Languages with cases have one word for "in" and "to": the accusative tells them apart, or, of names without cases, a word of travel. */
function isTowards({ inflection, wordCase, kind }: Entity, before: readonly Item[]): boolean {
  if (kind === 'person' || inflection === undefined) return false
  if (inflection !== 'fixed') return inflection === 'nominative' || wordCase === 'to'
  return lastFrame(before) === 'travel'
}

/** How the parties stand around the last word for an event. */
const lastFrame = (before: readonly Item[]): Frame | undefined =>
  markOf(before.findLast(({ token }) => markOf(token, 'trigger'))?.token, 'trigger')?.trigger.frame

/** Whether the preposition before an entity says both where something is and where it goes. */
function mayLead(items: readonly Item[], at: number): boolean {
  let before = at - 1
  while (hasWord(items[before]?.token, 'glue') && !hasCue(items[before]?.token, 'in')) before--
  const token = items[before]?.token
  return hasCue(token, 'in') && hasCue(token, 'to')
}

/** Persons are spoken or written to; states are, too, and travelled to. */
function goesTo({ kind }: Entity, before: readonly Item[]): boolean {
  if (kind === 'person') return true
  const frame = lastFrame(before)
  return frame === 'travel' || frame === 'act'
}

/** "about the situation in Syria", "about relations between the two": small words do not end the matter that an event was about. */
const STAYS_ABOUT = new Set<Zone>(['in', 'to', 'from', 'between', 'by', 'with'])
const withPerson = (items: readonly Item[], at: number, zone: Zone): boolean => zone === 'with' && items[at + 1]?.entity?.kind === 'person'

/** `درباره تحولات منطقه، از X برای سفر دعوت کرد`: behind a comma a person is none of the matter. */
const toSomebody = (text: string, items: readonly Item[], at: number): boolean =>
  items[at + 1]?.entity?.kind === 'person' &&
  at > 0 &&
  /[,،]\s*$/.test(text.slice(endOf(items[at - 1] as Item), startOf(items[at] as Item)))

/** `درباره کاهش تنش‌ها به بریتانیا سفر کرد`: what stands right before a verb of travel or of talking belongs to that, not to the matter. */
function closedByEvent(text: string, items: readonly Item[], at: number, zone: Zone): boolean {
  if (zone !== 'to' && zone !== 'with') return false
  // `با X درباره مذاکرات با Y صحبت کرد`: with whom he spoke is told already.
  const before = items.slice(0, at)
  const spoken = before.some(({ token }, index) => hasCue(token, 'with') && items[index + 1]?.entity)
  if (zone === 'with' && spoken && markOf(items[at - 1]?.token, 'trigger') && unknownWords(text, items, at - 1, at) === 0) return false
  let last = at + 1
  while (items[last + 1]?.entity || (items[last + 1]?.token && hasCue(items[last + 1]?.token, 'and'))) last++
  const verb = items[last + 1]
  const frame = markOf(verb?.token, 'trigger')?.trigger.frame
  if (!items[at + 1]?.entity || !verb || frame !== (zone === 'to' ? 'travel' : 'mutual')) return false
  return unknownWords(text, items, last, last + 1) <= 1 && unknownWords(text, items, at, at + 1) <= 2
}

/** The zones that small words make, the first one first where a word makes several. */
export const cueZones: readonly Zone[] = ['attendee', 'source', 'between', 'initiative', 'about', 'with', 'in', 'to', 'from', 'by']

function zoneOfCue({ token }: Item): Zone | undefined {
  if (!token || markOf(token, 'trigger')) return undefined
  return cueZones.find(zone => hasCue(token, zone))
}

/** Arabic writes its prepositions joined to the word: بنظيره "with his counterpart", للرئيس "to the president". */
function zoneOfPrefix(entity: Entity | undefined): Zone | undefined {
  const prefix = entity?.prefix.replace(/^[وف]/, '')
  if (!prefix) return undefined
  if (prefix.startsWith('ب')) return entity?.kind === 'place' || (entity?.kind === 'state' && !entity.counterpart) ? 'in' : 'with'
  if (prefix.startsWith('ل')) return 'to'
  return undefined
}

/** How many words of the text between two items (or from the clause's beginning) belong to no item: what the rules do not understand. */
export function unknownWords(text: string, items: readonly Item[], from: number, to: number): number {
  let count = 0
  for (let at = from; at < to; at++) {
    const left = items[at]
    const right = items[at + 1]
    if (!left || !right) continue
    const between = text.slice(endOf(left), startOf(right)).match(/[\p{L}\p{N}\u200c]+/gu)
    count += between?.length ?? 0
  }
  return count
}

/** `A, B, C ve D`: commas join only what an "and" ends; alone they set off the subject. */
function listGoesOn(text: string, items: readonly Item[], from: number): boolean {
  let at = from
  while (items[at + 1]?.entity && /^\s*,\s*$/.test(text.slice(endOf(items[at] as Item), startOf(items[at + 1] as Item)))) at++
  return hasCue(items[at + 1]?.token, 'and') && !hasCue(items[at + 1]?.token, 'with') && items[at + 2]?.entity !== undefined
}

/** At which item of a clause somebody stands; -1 where it does not name him. */
export const indexOf = ({ items }: Clause, entity: Entity): number => items.findIndex(item => item.entity === entity)

/** The Persian mark of an object. */
const OBJECT = /^ را(?!\p{L})/u
const OBJECT_MARK = 4

/** Entities joined by "and" or commas to the one at `at`, in the same zone, that one first. */
export function groupAt(text: string, { items, zones, headFinal }: Clause, at: number): Entity[] {
  const head = items[at]?.entity
  if (!head) return []
  const group = [head]
  let end = head.end
  let closed = false
  let listed = false
  for (let next = at + 1; next < items.length; next++) {
    const item = items[next] as Item
    const gap = gapOf(text, end, startOf(item))
    if (gap === 'stop' || gap === 'words') break
    if (item.token) {
      if (!hasCue(item.token, 'and') && !(hasWord(item.token, 'glue') && (next > at + 1 || gap === 'comma'))) break
      listed = gap === 'comma'
      end = item.token.end
      continue
    }
    const previous = items[next - 1]
    if (zones[next] !== zones[at] && !zoneOfPrefix(head)) break
    if (headFinal && (item.entity.wordCase !== head.wordCase || (gap === 'comma' && !listGoesOn(text, items, next)))) break
    if (item.entity.dependent) {
      end = item.entity.end
      continue
    }
    // `مذاکرات سوئیس، ویتکاف و کوشنر …`: behind a state and a comma a person begins anew.
    if (gap === 'comma' && head.kind === 'state' && !head.government && item.entity.kind === 'person' && item.entity.leader) break
    // `در گفت‌وگو با X، تایوان را …`
    if (gap === 'comma' && head.kind === 'person' && item.entity.kind === 'state' && !item.entity.government && group.length === 1) break
    const conjunction = previous?.token && hasWord(previous.token, 'glue') ? items[next - 2] : previous
    const joined =
      item.entity.joined ||
      (conjunction?.token && hasCue(conjunction.token, 'and')) ||
      item.entity.prefix.startsWith('و') ||
      gap === 'comma' ||
      (listed && conjunction !== previous) ||
      /^\s*[-–]\s*$/.test(text.slice(end, startOf(item)))
    const byAnd = (conjunction?.token && hasCue(conjunction.token, 'and')) || item.entity.prefix.startsWith('و')
    // "A and B, C": the list is over with the one after "and".
    // `حکیم، رهبر این جریان`: an office alone after a comma tells who the one before it is.
    if (gap === 'comma' && !byAnd && item.entity.bare) break
    // `در دیدار X، Y را محکوم کرد`: whom a verb has for its object ends no list without "and".
    if (gap === 'comma' && !byAnd && OBJECT.test(text.slice(item.entity.end, item.entity.end + OBJECT_MARK))) break
    if (!joined || (closed && !byAnd && !item.entity.joined)) break
    if (byAnd) closed = true
    // "و" before a preposition begins another phrase: ومع، ولـ.
    group.push(item.entity)
    end = item.entity.end
  }
  return group
}
