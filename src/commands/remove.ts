import { UserError } from '../errors.ts'
import { articlesNamed } from '../store/articles.ts'
import type { Store } from '../store/db.ts'
import { removeArticle } from './load.ts'

/**
 * Takes articles away with all that they say. All names are looked up before the first goes: a mistyped one removes nothing.
 * @param names ids or URLs
 * @returns the ids of what was removed
 * @throws UserError for a name that no article has, or more than one
 */
export async function removeArticles(store: Store, names: readonly string[]): Promise<string[]> {
  const keys = new Map<string, string>()
  for (const name of names) {
    const found = await articlesNamed(store, name)
    if (found.length > 1) {
      const ids = found.map(({ publicId }) => publicId).join(', ')
      throw new UserError(`${found.length} articles came as '${name}': name one by its own id (${ids}) or URL; nothing was removed`)
    }
    if (!found[0]) throw new UserError(`there is no article '${name}': name it by its id or URL; nothing was removed`)
    keys.set(found[0].key, found[0].publicId)
  }
  const removed: string[] = []
  // Another process may have been quicker.
  for (const [key, id] of keys) if (await removeArticle(store, key)) removed.push(id)
  return removed
}
