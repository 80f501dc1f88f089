import { rawStatement, type Store } from './db.ts'
import { perVersion } from './versioned.ts'

const select = rawStatement('select distinct source from articles where source is not null order by source')

/** Who published the articles, as articles name it. */
export const articleSources = perVersion(
  async (store: Store): Promise<string[]> =>
    select(store)
      .all<[string]>({})
      .map(([source]) => source),
)
