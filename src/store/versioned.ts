/** Answers that stay right until the data changes. */
import type { Store } from './db.ts'
import { versionKey } from './settings.ts'

/** The function, asked again only when the data has changed since. */
export function perVersion<T>(ask: (store: Store) => Promise<T>): (store: Store) => Promise<T> {
  const kept = new WeakMap<Store, { version: string; answer: Promise<T> }>()
  return async store => {
    const version = versionKey(store)
    const known = kept.get(store)
    if (known?.version === version) return known.answer
    const answer = ask(store)
    kept.set(store, { version, answer })
    return answer
  }
}
