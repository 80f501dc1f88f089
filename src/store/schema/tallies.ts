/** What lists and counts of events are answered from: kept with each event, and made again from the other tables at any time. */
import { choice, day, flag, id, index, integer, primaryKey, table, text, uniqueIndex } from '../columns.ts'

/** What events are counted by. `span` holds first and last possible day, `FROM/TO`; both are empty without a date. */
export type Dimension = 'leader' | 'country' | 'type' | 'status' | 'language' | 'month' | 'span'

/** How many events have a value, or two values together: `leader` `putin` and `country` `LY`. A lone value stands in `a`. */
export const tallies = table(
  'tallies',
  {
    id: id(),
    dimA: choice<Dimension>('dim_a').notNull(),
    a: text('a').notNull(),
    dimB: choice<Dimension | ''>('dim_b').notNull(),
    b: text('b').notNull(),
    total: integer('total').notNull(),
    /** Its events stand in `postings`. */
    posted: flag('posted').notNull(),
  },
  t => [uniqueIndex('tallies_by_values').on(t.dimA, t.a, t.dimB, t.b), index('tallies_by_dimensions').on(t.dimA, t.dimB, t.b)],
)

/** The events of a tally, in the order of lists: a page is a walk along the key. */
export const postings = table(
  'postings',
  {
    tallyId: integer('tally_id').notNull(),
    sortDay: day('sort_day').notNull(),
    eventId: integer('event_id').notNull(),
  },
  t => [primaryKey({ columns: [t.tallyId, t.sortDay, t.eventId] })],
)
