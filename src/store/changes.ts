/** The log of what changed, in order. */
import { rawStatement, type Store } from './db.ts'

export type ChangeView = {
  id: number
  noun: 'article' | 'event'
  action: 'upsert' | 'delete'
  object: string
  reason: string
  /** The event that a merged one went into, or that a split one came from. */
  other: string | null
  at: string | null
}

const select = rawStatement(
  'select id, noun, action, public_id, reason, other_id, at from changes where id > :after order by id limit :limit',
)

type Row = [number, 'article' | 'event', 'upsert' | 'delete', string, string, string | null, number | null]

/** Changes after one, oldest first. */
export async function changesAfter(store: Store, after: number, limit: number): Promise<ChangeView[]> {
  return select(store)
    .all<Row>({ after, limit })
    .map(([id, noun, action, object, reason, other, at]) => ({ id, noun, action, object, reason, other, at: isoTime(at) }))
}

const isoTime = (seconds: number | null): string | null =>
  seconds === null ? null : `${new Date(seconds * 1000).toISOString().slice(0, 19)}Z`

const lastBefore = rawStatement('select coalesce(max(id), 0) from changes where at < :time')
const undated = rawStatement('select coalesce(max(id), 0) from changes where at is null')

/** The number of the last change before what is named: a number itself, a day or a moment. Null for what is none of these. */
export async function changeAfter(store: Store, text: string): Promise<number | null> {
  if (/^\d{1,15}$/.test(text)) return Number(text)
  if (!/^\d{4}-\d\d-\d\d(T\d\d:\d\d(:\d\d)?Z)?$/.test(text)) return null
  const time = Date.parse(text.length === 10 ? `${text}T00:00:00Z` : text) / 1000
  if (Number.isNaN(time)) return null
  const [[before = 0] = []] = lastBefore(store).all<[number]>({ time })
  const [[old = 0] = []] = undated(store).all<[number]>({})
  return Math.max(before, old)
}
