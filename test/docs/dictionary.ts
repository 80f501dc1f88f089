/** The data dictionary: every table and column of the schema with its meaning, unit and source. A column without a meaning is an error. */
import { is } from 'drizzle-orm'
import { getTableConfig, SQLiteTable } from 'drizzle-orm/sqlite-core'
import * as schema from '../../src/store/schema.ts'

/** Where the rows of a table come from, and what one is. */
const TABLES: Record<string, readonly [source: string, meaning: string]> = {
  settings: ['the program', 'One row a fact about the database itself'],
  changes: ['loading, merging', 'What happened to events and articles, in order; `/changes` shows it'],
  countries: ['reference data', 'Countries and organisations'],
  country_names: ['reference data, CLDR', 'Names of countries and organisations by language'],
  leaders: ['reference data, or an article where provisional', 'Persons who act for countries and organisations'],
  leader_names: ['reference data, or an article', 'Names of leaders by language'],
  terms: ['reference data', 'Terms of office'],
  articles: ['input', 'News pages, with the text that all spans point into'],
  article_leaders: ['extraction', 'Leaders whom an article names'],
  article_countries: ['extraction', 'Countries and organisations that an article names'],
  article_dates: ['extraction', 'Date expressions of an article'],
  article_prints: ['extraction', 'What articles are compared by, to know copies of one text'],
  quotes: ['extraction', 'What somebody said, as an article has it'],
  reports: ['extraction', 'What one article claims to have happened'],
  report_participants: ['extraction', 'Who takes part in a report'],
  report_about: ['extraction', 'Countries that a report is about'],
  report_blocks: ['merging', 'Blocks in which reports are compared with one another'],
  evidence: ['extraction', 'The words of an article that make a report'],
  events: ['merging', 'Beliefs, made from reports'],
  event_reports: ['merging', 'Which event a report is part of'],
  event_participants: ['merging', 'Who takes part in an event'],
  event_countries: ['merging', 'What countries and organisations have to do with an event'],
  event_cards: ['merging', 'Events as lists show them'],
  event_languages: ['merging', 'Languages in which an event was reported'],
  event_memory: ['merging', 'Which event a report was part of, so that ids come back'],
  event_redirects: ['merging', 'Where ids went that were merged away'],
  merge_decisions: ['a person', 'What was decided by hand about merging'],
  merge_decision_reports: ['a person', 'Reports that a decision is about'],
  tallies: ['counting', 'How many events have a value, or two values together'],
  postings: ['counting', 'The events of a tally, in the order of lists'],
}

/** Meanings of columns: by table and name, else by name alone. `[unit]` stands at the end where there is one. */
const COLUMNS: Record<string, string> = {
  id: 'Number of the row, never given twice',
  'leaders.id': 'The surname where one leader alone is known by it, else given name and surname',
  'settings.name': 'Which fact',
  'settings.value': 'The fact',
  'changes.public_id': 'Id of the article or event',
  'changes.other_id': 'The event that a merged one went into, or that a split one came from',
  ...{
    noun: '`article` or `event`',
    action: '`upsert` or `delete`',
    reason: 'Why',
    at: 'When; null in databases made before it was kept [seconds since 1970-01-01T00:00:00Z]',
  },
  public_id: 'The id that the API shows',
  code: 'ISO 3166-1 alpha-2, or an organisation’s code',
  'countries.kind': '`country` or `organisation`',
  'quotes.kind': '`direct` or `indirect`',
  iso3: 'ISO 3166-1 alpha-3; null for organisations',
  name: 'Name',
  'countries.name': 'English name',
  'leaders.name': 'English full name',
  sort_name: 'The name folded, for sorting',
  squashed: 'The name without case, marks, spaces and hyphens: what names are looked up by',
  weak: 'True for a short form that could mean somebody or something else',
  language: 'BCP 47 primary subtag',
  country: 'Code of a country; null where it is not known',
  'terms.country': 'Code of the country or organisation that the office belongs to',
  'quotes.country': 'Code of the country or organisation that the speaker speaks for',
  organisation: 'Code of an organisation that takes part',
  wikidata: 'Wikidata id',
  provisional: 'True for a person made from an article’s words',
  checked: 'The day up to which open terms were checked [ISO date]',
  leader_id: 'The leader',
  office: 'Office, as docs/knowledge.md lists them',
  of: 'What a spokesperson speaks for, or where an ambassador or envoy is sent',
  from_date: 'First day, as exactly as known [YYYY, YYYY-MM or YYYY-MM-DD]',
  to_date: 'Last day, as exactly as known [YYYY, YYYY-MM or YYYY-MM-DD]',
  current: 'In office on the day of the leader’s `checked`',
  acting: 'True for an acting holder',
  note: 'A remark',
  'articles.key': 'What the article is known by: its URL, else its JSON Lines id, else the hash of its text',
  'reports.key': 'Made from the article’s key and the claim: the same claim of a changed article is known again',
  given_id: 'The id as the input gave it',
  content_hash: 'SHA-256 of all that the input gave',
  knowledge: 'Version of the reference data that it was read with',
  ...{ url: 'Where it stands', source: 'Who published it', title: 'Headline', text: 'The words' },
  'articles.text': 'The text that all spans point into',
  title_start: 'Where the title begins in the text; null when it stands only in metadata [UTF-16 code units]',
  title_end: 'Where the title ends [UTF-16 code units]',
  body: 'Paragraphs of the article proper [JSON list of spans]',
  published_date: 'Its date [ISO date]',
  published_calendar: 'The calendar in which the page writes its date',
  published_text: 'Its date as the page writes it',
  published_basis: '`stated` or `masthead`',
  published_day: 'Its date, null without one [days since 1970-01-01]',
  sort_day: 'What lists are sorted by: the first possible day, or a day before all days [days since 1970-01-01]',
  article_id: 'The article',
  ordinal: 'Order of first mention, from 0',
  mentions: 'Every place that names it [JSON list of spans]',
  start: 'First code unit in the article’s text [UTF-16 code units]',
  end: 'One after the last [UTF-16 code units]',
  edtf: 'The date [EDTF, ISO 8601-2]',
  planned: 'What the same words mean for something still to come, where that differs [EDTF]',
  calendar: '`gregory`, `persian` or `islamic-umalqura`',
  basis: '`stated`, `relative`, `published` or `inferred`',
  title_names: 'Names and figures of the headline [JSON list]',
  title_words: 'Words of the headline [JSON list]',
  sketch: 'Least hashes of the text’s word sequences [JSON list]',
  'article_prints.quotes': 'Hashes of its quotes [JSON list]',
  act: 'What the speaker does by saying it, as docs/codebook.md lists them',
  via_name: 'The outlet or office that passed it on',
  via_country: 'Code of that outlet’s country',
  rule: 'The rule that found it',
  confidence: 'The share of facts with this figure that are right [0 to 1]',
  type: 'Type of event, as docs/codebook.md lists them',
  channel: '`phone` or `video`; null otherwise',
  status: '`held`, `planned`, `proposed`, `postponed`, `cancelled` or `denied`',
  date_edtf: 'Its date [EDTF, ISO 8601-2]',
  date_basis: '`stated`, `relative`, `published` or `inferred`',
  date_text: 'The words that give the date',
  date_named: 'True when these words name the day, and do not count it from the day of print',
  again: 'True when the article says that it was not the first of its kind',
  from_day: 'First possible day [days since 1970-01-01]',
  to_day: 'Last possible day [days since 1970-01-01]',
  place_name: 'English name of the place',
  place_country: 'Code of the place’s country',
  cameo: 'CAMEO code',
  plover: 'PLOVER type and mode; null where PLOVER has none',
  report_id: 'The report',
  report_key: 'The report’s key',
  role: '`party`, `initiator`, `host`, `guest` or `mediator`',
  block: 'What reports must share to be compared',
  report_count: 'How many reports tell of it',
  independent_reports: 'How many voices tell of it: copies of one text count once',
  first_reported: 'Day of its first dated article [days since 1970-01-01]',
  last_reported: 'Day of its last dated article [days since 1970-01-01]',
  overdue: 'True when it was planned and its day has passed without a report that it was held',
  conflicts: 'Fields on which its reports disagree [JSON list]',
  fingerprint: 'Hash of what it was made from: the same is not written again',
  card: 'The event as lists show it [JSON]',
  event_id: 'The event',
  part: '`participant`, `about` or `place`',
  into_id: 'The event where the id leads now',
  'merge_decisions.verdict': 'Whether two events are the same, or different',
  why: 'The reason that was given',
  event_a: 'Id of one event',
  event_b: 'Id of the other',
  decision_id: 'The decision',
  side: 'Which of the two events the report was part of',
  dim_a: 'What is counted: `leader`, `country`, `type`, `status`, `language`, `month` or `span`',
  a: 'The value',
  dim_b: 'The second of two values together; empty for a lone one',
  b: 'The second value',
  total: 'How many events have it [events]',
  posted: 'True where the events stand in `postings`',
  tally_id: 'The tally',
}

const tables = Object.values(schema)
  .filter(value => is(value, SQLiteTable))
  .map(table => getTableConfig(table))
  // In the order of TABLES: a module's own order is its loader's.
  .sort((a, b) => Object.keys(TABLES).indexOf(a.name) - Object.keys(TABLES).indexOf(b.name))

type Config = (typeof tables)[number]

/** The data dictionary as Markdown. @throws Error naming what has no meaning yet */
export function dictionary(): string {
  const known = tables.flatMap(({ name, columns }) => [
    ...columns.map(column => `${name}.${column.name}`),
    ...columns.map(column => column.name),
  ])
  const strangers = [
    ...Object.keys(COLUMNS).filter(name => !known.includes(name)),
    ...Object.keys(TABLES).filter(name => !tables.some(table => table.name === name)),
  ]
  const missing = [
    ...tables.filter(({ name }) => !TABLES[name]).map(({ name }) => name),
    ...tables.flatMap(({ name, columns }) => columns.map(column => `${name}.${column.name}`).filter(path => !meaningOf(path))),
  ]
  if (missing.length || strangers.length) throw new Error(`no meaning: ${missing.join(', ')}; no such column: ${strangers.join(', ')}`)
  return `# Data dictionary

Made from \`src/store/schema\` by \`npm run docs\`; a test says when it is not current. Days count from 1970-01-01, spans are UTF-16 code units of
the article's text, end exclusive. The full-text tables \`article_search\`, \`event_search\` and \`quote_search\` hold folded words of the same rows and nothing
else. [codebook.md](codebook.md) says what counts as an event, a quote, a leader.

## How the tables hang together

\`\`\`mermaid
erDiagram
${relations().join('\n')}
\`\`\`

${tables.map(section).join('\n\n')}
`
}

const meaningOf = (path: string): string | undefined => COLUMNS[path] ?? COLUMNS[path.split('.')[1]!]

function relations(): string[] {
  const lines = tables.flatMap(({ name, foreignKeys }) =>
    foreignKeys.map(key => {
      const { columns, foreignTable } = key.reference()
      const optional = columns.every(column => !column.notNull)
      return `  ${getTableConfig(foreignTable).name} ${optional ? '|o' : '||'}--o{ ${name} : "${columns.map(column => column.name).join(', ')}"`
    }),
  )
  return [...new Set(lines)].sort()
}

function section({ name, columns, foreignKeys }: Config): string {
  const [source, meaning] = TABLES[name]!
  const targets = new Map(
    foreignKeys.flatMap(key =>
      key.reference().columns.map(column => [column.name, getTableConfig(key.reference().foreignTable).name] as const),
    ),
  )
  const rows = columns.map(column => {
    const [, text = '', unit = ''] = /^(.*?)(?: \[([^\]]+)\])?$/.exec(meaningOf(`${name}.${column.name}`)!) ?? []
    const target = targets.get(column.name)
    return `| \`${column.name}\` | ${column.getSQLType()}${column.notNull ? '' : ', null'} | ${text}${target ? ` (→ \`${target}\`)` : ''} | ${unit} |`
  })
  return `## ${name}\n\n${meaning}. Source: ${source}.\n\n| column | type | meaning | unit |\n|---|---|---|---|\n${rows.join('\n')}`
}
