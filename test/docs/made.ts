/** Documents that are made from the program: the README's table of parameters, the data dictionary, `llms.txt`, the client's types. */
import { readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import openapiTS, { astToString } from 'openapi-typescript'
import { buildApp } from '../../src/api/app.ts'
import { ARTICLE_LIST } from '../../src/api/endpoints/articles.ts'
import { COUNTRY_LIST } from '../../src/api/endpoints/countries.ts'
import { EVENT_LIST } from '../../src/api/endpoints/events.ts'
import { LEADER_LIST } from '../../src/api/endpoints/leaders.ts'
import { OFFICE_LIST } from '../../src/api/endpoints/offices.ts'
import { QUOTE_LIST } from '../../src/api/endpoints/quotes.ts'
import { PARAMETERS, type ParameterName } from '../../src/api/parameters.ts'
import { openStore } from '../../src/store/db.ts'
import { dictionary } from './dictionary.ts'

export const ROOT = resolve(import.meta.dirname, '../..')
const VERSION = (JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as { version: string }).version

type OpenApi = { paths: Record<string, Record<string, { summary: string; tags: string[] }>> }

export async function openApi(): Promise<OpenApi> {
  const store = await openStore(':memory:')
  const app = await buildApp({ store, version: VERSION, ingest: async () => ({ outcome: 'new', events: 0, quotes: 0 }) })
  await app.ready()
  const document = (await app.inject('/openapi.json')).json() as OpenApi
  await app.close()
  await store.close()
  return document
}

const LISTS = {
  events: EVENT_LIST,
  articles: ARTICLE_LIST,
  quotes: QUOTE_LIST,
  leaders: LEADER_LIST,
  countries: COUNTRY_LIST,
  offices: OFFICE_LIST,
}

/** The parameters of lists, each with the lists that take it. */
export function parameterTable(): string {
  const rows = (Object.keys(PARAMETERS) as ParameterName[]).flatMap(name => {
    const lists = Object.entries(LISTS).filter(([, { names }]) => names.includes(name))
    if (!lists.length) return []
    const where = lists.length === Object.keys(LISTS).length ? 'all' : lists.map(([list]) => list).join(', ')
    return [`| \`${name}\` | ${PARAMETERS[name].description.replaceAll('|', '\\|')} | ${where} |`]
  })
  return ['| parameter | means | lists |', '|---|---|---|', ...rows].join('\n')
}

/** The README with its table made anew. */
export const readmeWithTable = (readme: string): string =>
  readme.replace(
    /(<!-- parameters -->\n)[\s\S]*?(\n<!-- \/parameters -->)/,
    (_, open: string, close: string) => `${open}${parameterTable()}${close}`,
  )

function llms({ paths }: OpenApi): string {
  const lines = Object.entries(paths).flatMap(([path, operations]) =>
    Object.entries(operations).map(([method, { summary }]) => `- \`${method.toUpperCase()} ${path}\`: ${summary}`),
  )
  return `# Dragoman

> Diplomatic events read from news pages in Persian, Arabic, English, Russian, Turkish and French, each with the words of the article that say so. An HTTP API over a relational database: who met, called, visited, wrote or agreed; when, where and about what; who said what.

Start with \`GET /events?leader=putin&country=libya\`. Names of leaders and countries may be given in any script. An unknown parameter or name is a 400 with suggestions (RFC 9457), never an unfiltered list. Lists page by \`links.next\`; \`/events.csv\` and \`/events.ndjson\` stream everything.

## Paths

${lines.join('\n')}

## More

- [/meta](/meta): what the data set holds, the codebook and every parameter
- [/docs](/docs): every operation, with examples to try
- [/openapi.json](/openapi.json): OpenAPI 3.1
- [/problems](/problems): every kind of error
`
}

/** Every made document by its path. */
export async function madeDocuments(): Promise<Record<string, string>> {
  const document = await openApi()
  const types = astToString(await openapiTS(JSON.parse(JSON.stringify(document))))
  return {
    'README.md': readmeWithTable(readFileSync(join(ROOT, 'README.md'), 'utf8')),
    'docs/data.md': dictionary(),
    'docs/llms.txt': llms(document),
    'src/client/schema.d.ts': `/** Made from /openapi.json by \`npm run docs\`. */\n${types}`,
  }
}
