/** What is made from other tables: counts, lists, full text. Made anew when a database was written by a version that made it otherwise. */
import type { Store } from './db.ts'
import { rebuildSearch } from './search-index.ts'
import { getSetting, setSetting } from './settings.ts'
import { rebuildTallies } from './tallies-rebuild.ts'

/** To be raised by whoever changes how any of it is made. */
const DERIVED_VERSION = '1'

export async function renewDerived(store: Store): Promise<void> {
  if ((await getSetting(store, 'derived_version')) === DERIVED_VERSION) return
  await store.transaction(async () => {
    await rebuildTallies(store)
    await rebuildSearch(store)
    await setSetting(store, 'derived_version', DERIVED_VERSION)
  })
}
