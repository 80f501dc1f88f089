import type { Config } from '../config.ts'
import type { Knowledge } from '../knowledge/index.ts'
import { openStore, type Store } from '../store/db.ts'
import { markOverdue } from '../store/overdue.ts'
import { loadReference, type ReferenceData } from '../store/reference.ts'
import { today } from './days.ts'

/** Languages whose names of countries are kept, beside the names in the seeds. */
const NAME_LANGUAGES = ['en', 'fa', 'ar', 'ru', 'tr', 'fr']

/** Opens the configured database, brings its tables up to date, and loads the reference data where it is another. */
export async function openDatabase(config: Config, knowledge: Knowledge): Promise<Store> {
  const store = await openStore(config.database, { createFolder: config.databaseByDefault })
  try {
    await loadReference(store, referenceData(knowledge))
    await store.transaction(() => markOverdue(store, today()))
    return store
  } catch (error) {
    await store.close()
    throw error
  }
}

/** The reference data as the store keeps it. */
export function referenceData({ version, leaders, countries, countryName }: Knowledge): ReferenceData {
  return {
    version,
    leaders,
    countries: countries.map(({ code, kind, iso3, wikidata, names }) => ({
      ...{ code, kind, iso3, wikidata, name: countryName(code, 'en') ?? code },
      names: Object.fromEntries(
        [...new Set([...NAME_LANGUAGES, ...Object.keys(names)])].map(language => {
          const usual = countryName(code, language) ?? code
          const foreign = language !== 'en' && usual === countryName(code, 'en')
          return [language, [...new Set([...(foreign ? [] : [usual]), ...(names[language] ?? [])])]]
        }),
      ),
    })),
  }
}
