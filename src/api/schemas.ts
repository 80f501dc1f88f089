/** What answers hold, for the documentation and the tests. The compiler holds them to the store's views. */
import { z } from 'zod'
import { EVENT_TYPES } from '../events/index.ts'
import type { EventType } from '../model.ts'
import type { StoredRecord } from '../store/article-detail.ts'
import type { ContactsView } from '../store/contacts.ts'
import type { OfficeView } from '../store/offices.ts'
import type { ArticleView, CountryView, EventDetailView, EventView, LeaderDetailView, LeaderView, QuoteView } from '../store/views.ts'
import { ACTS, CHANNELS, STATUSES } from './parameters.ts'

const ROLES = ['party', 'initiator', 'host', 'guest', 'mediator'] as const
const BASES = ['stated', 'relative', 'published', 'inferred'] as const

const leaderLabel = z.object({ id: z.string(), name: z.string() }).meta({ id: 'LeaderLabel' })
const countryLabel = z
  .object({ code: z.string(), name: z.string() })
  .meta({ id: 'CountryLabel', description: 'A country or an organisation' })
const span = z.object({ start: z.number().int(), end: z.number().int() })
const textSpan = span.extend({ text: z.string() }).meta({ id: 'TextSpan', description: 'UTF-16 code units of the article’s text' })
const names = z.record(z.string(), z.array(z.string())).describe('Names by language')
const confidence = z.number().min(0).max(1)

const speaker = z.object({ leader: leaderLabel.nullable(), country: countryLabel.nullable(), organisation: countryLabel.nullable() })
const participant = speaker.extend({ role: z.enum(ROLES) }).meta({ id: 'Participant' })

const date = z
  .object({
    edtf: z.string().describe('EDTF (ISO 8601-2): 2020-02-29, 2020-03-05/2020-03-06, 2020-03, [2016-03-05,2020-03-05] …'),
    basis: z.enum(BASES).describe('How the date is known'),
    from: z.string().nullable().describe('First possible day'),
    to: z.string().nullable().describe('Last possible day'),
  })
  .meta({ id: 'Date' })

const claim = {
  type: z.enum(EVENT_TYPES as [EventType, ...EventType[]]),
  channel: z.enum(CHANNELS).nullable(),
  status: z.enum(STATUSES),
}

const highlights = z
  .array(span.extend({ article: z.string() }))
  .optional()
  .describe('With q: where the words stand, in UTF-16 code units of the article’s text')

const eventShape = {
  id: z.string(),
  ...claim,
  date: date.nullable(),
  participants: z.array(participant),
  about: z.array(countryLabel).describe('Countries that it was about'),
  place: z.object({ name: z.string(), country: countryLabel.nullable() }).nullable(),
  cameo: z.string(),
  plover: z.string().nullable(),
  confidence,
  report_count: z.number().int(),
  independent_reports: z.number().int().describe('Articles that repeat one text count once'),
  first_reported: z.string().nullable().describe('Day of its first dated article'),
  last_reported: z.string().nullable(),
  overdue: z.boolean().describe('Planned, and its day has passed without a report that it was held'),
  languages: z.array(z.string()),
  articles: z.array(z.string()).describe('Ids of the articles that report it'),
  evidence: z.array(textSpan.extend({ article: z.string() })).describe('The words that say so'),
  conflicts: z
    .array(z.object({ field: z.string(), values: z.array(z.object({ value: z.string(), reports: z.array(z.string()) })) }))
    .describe('Fields on which its articles disagree: each value with the articles that give it'),
}

export const quoteSchema = z
  .object({
    id: z.string(),
    speaker,
    kind: z.enum(['direct', 'indirect']),
    act: z.enum(ACTS),
    text: z.string(),
    start: z.number().int(),
    end: z.number().int(),
    via: z.object({ name: z.string(), country: z.string().nullable() }).nullable().describe('The outlet or office that passed it on'),
    language: z.string(),
    published: z.string().nullable(),
    article: z.object({ id: z.string(), title: z.string(), source: z.string().nullable(), url: z.string().nullable() }),
    rule: z.string(),
    confidence,
    highlights,
  })
  .meta({ id: 'Quote' }) satisfies z.ZodType<QuoteView>

const articleLabel = z.object({
  ...{ id: z.string(), title: z.string(), url: z.string().nullable(), source: z.string().nullable() },
  ...{ language: z.string(), published: z.string().nullable() },
})

const report = z
  .object({
    article: articleLabel,
    ...claim,
    date: date.extend({ text: z.string().nullable() }).nullable(),
    participants: z.array(participant),
    about: z.array(countryLabel),
    place: z.object({ name: z.string(), country: z.string().nullable() }).nullable(),
    cameo: z.string(),
    plover: z.string().nullable(),
    rule: z.string().describe('The rule that found it'),
    confidence,
    evidence: z.array(textSpan),
  })
  .meta({ id: 'Report', description: 'What one article claims' })

const claims = z.array(z.object({ field: z.string(), value: z.string() }))

const readout = z
  .object({
    side: z.string().describe('Code of the country or organisation'),
    via: z.string().nullable().describe('The outlet or office that passed it on'),
    quotes: z.array(quoteSchema),
    claims,
    only: claims.describe('What no other side says'),
  })
  .meta({ id: 'Readout', description: 'What one side says of an event' })

const linkedEvents = z.array(
  z.object({ id: z.string(), type: claim.type, status: claim.status, date: z.string().nullable() }).meta({ id: 'EventLabel' }),
)

export const eventSchema = z
  .object({
    ...eventShape,
    highlights,
    included: z
      .object({
        reports: z.array(report).optional(),
        quotes: z.array(quoteSchema).optional(),
        evidence: z.array(z.object({ article: z.string(), rule: z.string(), evidence: z.array(textSpan) })).optional(),
        articles: z.array(articleLabel).optional(),
      })
      .optional()
      .describe('What `include` asked for'),
  })
  .meta({ id: 'Event' }) satisfies z.ZodType<EventView>

export const eventDetailSchema = z
  .object({
    ...eventShape,
    reports: z.array(report),
    quotes: z.array(quoteSchema),
    readouts: z.array(readout),
    part_of: linkedEvents.describe('Visits in which it took place'),
    parts: linkedEvents.describe('What took place in it, where it is a visit'),
  })
  .meta({ id: 'EventDetail' }) satisfies z.ZodType<EventDetailView>

const published = z.object({ date: z.string(), calendar: z.string(), text: z.string(), basis: z.string() }).nullable()

export const articleSchema = z
  .object({
    ...{ id: z.string(), url: z.string().nullable(), source: z.string().nullable(), language: z.string(), title: z.string() },
    published,
    leaders: z.array(leaderLabel),
    countries: z.array(countryLabel),
    events: z.array(z.string()).describe('Ids of the events that it reports'),
    quotes: z.number().int().describe('How many quotes it holds'),
    highlights,
  })
  .meta({ id: 'Article' }) satisfies z.ZodType<ArticleView>

const actor = {
  leader: z.string().optional(),
  leaderId: z.string().optional(),
  country: z.string().optional(),
  organisation: z.string().optional(),
}
const place = z.object({ name: z.string(), country: z.string().nullable() }).nullable()

export type ArticleDetail = StoredRecord & { direction: 'ltr' | 'rtl' }

export const articleDetailSchema = z
  .object({
    id: z.string(),
    given_id: z.string().describe('The id as the input gave it'),
    ...{ url: z.string().nullable(), source: z.string().nullable(), language: z.string() },
    direction: z.enum(['ltr', 'rtl']),
    title: z.string(),
    text: z.string().describe('All spans count its UTF-16 code units'),
    body: z.array(span).describe('The paragraphs of the article proper; what lies between is boilerplate'),
    published: published as z.ZodType<StoredRecord['published']>,
    leaders: z.array(z.object({ name: z.string(), id: z.string(), provisional: z.boolean().optional(), mentions: z.array(textSpan) })),
    countries: z.array(z.object({ code: z.string(), mentions: z.array(textSpan) })),
    dates: z.array(
      textSpan.extend({
        ...{ edtf: z.string(), planned: z.string().optional(), basis: z.enum(BASES) },
        calendar: z.enum(['gregory', 'persian', 'islamic-umalqura']),
      }),
    ),
    events: z.array(
      z.object({
        event: z.string().describe('The event that this report is part of'),
        ...claim,
        date: z.object({ edtf: z.string(), basis: z.enum(BASES), text: z.string().nullable() }).nullable(),
        participants: z.array(z.object({ ...actor, role: z.enum(ROLES) })),
        ...{ about: z.array(z.string()), place, cameo: z.string(), plover: z.string().nullable(), rule: z.string(), confidence },
        evidence: z.array(textSpan),
      }),
    ),
    quotes: z.array(
      textSpan.extend({
        ...{ speaker: z.object(actor), kind: z.enum(['direct', 'indirect']), act: z.enum(ACTS) },
        ...{ via: place, rule: z.string(), confidence },
      }),
    ),
  })
  .meta({ id: 'ArticleDetail' }) satisfies z.ZodType<ArticleDetail>

export const leaderSchema = z
  .object({
    ...{ id: z.string(), name: z.string(), country: countryLabel.nullable(), wikidata: z.string().nullable() },
    provisional: z.boolean().describe('Made from an article’s words, not known to the reference data'),
    names,
    offices: z.array(
      z.object({
        ...{ office: z.string(), country: countryLabel, of: z.string().nullable() },
        ...{ from: z.string().nullable(), to: z.string().nullable() },
        current: z.boolean().describe('Still in office on the day of `checked`'),
        acting: z.boolean(),
      }),
    ),
    ...{ events: z.number().int(), articles: z.number().int(), quotes: z.number().int() },
  })
  .meta({ id: 'Leader' }) satisfies z.ZodType<LeaderView>

export const leaderDetailSchema = z
  .object({ ...leaderSchema.shape, checked: z.string().nullable(), weak_names: names })
  .meta({ id: 'LeaderDetail' }) satisfies z.ZodType<LeaderDetailView>

export const countrySchema = z
  .object({
    ...{
      code: z.string(),
      kind: z.enum(['country', 'organisation']),
      iso3: z.string().nullable(),
      wikidata: z.string().nullable(),
      name: z.string(),
      names,
    },
    ...{ leaders: z.number().int(), events: z.number().int(), articles: z.number().int(), quotes: z.number().int() },
  })
  .meta({ id: 'Country' }) satisfies z.ZodType<CountryView>

export const contactsSchema = z
  .object({
    leader: leaderLabel,
    contacts: z.array(
      z.object({
        leader: leaderLabel,
        events: z.number().int().describe('Events of both, of any status'),
        held: z.number().int().describe('Of these, those that were held'),
        first: z.string().nullable().describe('First dated event that was held'),
        last: z.string().nullable(),
        types: z.record(z.string(), z.number().int()).describe('Events by type'),
      }),
    ),
  })
  .meta({ id: 'Contacts' }) satisfies z.ZodType<ContactsView>

export const officeSchema = z
  .object({
    ...{ office: z.string(), country: countryLabel, of: z.string().nullable(), leader: leaderLabel },
    ...{ from: z.string().nullable().describe('As exactly as known: YYYY, YYYY-MM or YYYY-MM-DD'), to: z.string().nullable() },
    current: z.boolean().describe('In office on the day of `checked`'),
    ...{ checked: z.string().nullable(), acting: z.boolean() },
  })
  .meta({ id: 'Office' }) satisfies z.ZodType<OfficeView>
