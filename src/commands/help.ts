/** What `--help` prints. Apart from the commands, so that asking for help loads none of them. */

const KNOWLEDGE = 'KNOWLEDGE_DIR (reference data laid over the seeds; ./data/knowledge)'
const DATABASE = `DATABASE_URL (default file:./data/dragoman.sqlite), ${KNOWLEDGE}`
const SERVER = `${DATABASE},
             HOST (127.0.0.1), PORT (3000),
             LOG_LEVEL (info; one of fatal, error, warn, info, debug, trace, silent)`

export const startHelp = `Usage: npm start

Makes everything ready and serves: makes or updates the tables, loads the reference data, loads the sample articles when the database
has no articles yet, and answers over HTTP until Ctrl-C or SIGTERM.

Options:
  --help    print this help

Environment: ${SERVER}
`

export const serveHelp = `Usage: npm run -s serve

Serves the database's events, articles, leaders, countries and quotes over HTTP until Ctrl-C or SIGTERM.

Options:
  --help    print this help

Environment: ${SERVER}
`

export const ingestHelp = `Usage: npm run -s ingest -- [options] PATH…
       npm run -s ingest -- --remove [--json] ID|URL…

Loads articles into the database: .txt, .html, .jsonl and .ndjson files, folders of these, or - for JSON Lines on standard input.
The same article twice changes nothing; a changed article replaces what was stored of it. What cannot be read is named with its reason,
and the rest is loaded; the exit code is 1 then.

Options:
  --again               read articles again that have not changed
  --remove              take articles away with all that they say: named by the id that the API shows, the id that the input gave, or the
                        URL. Events stay as far as other articles report them, and come back under their ids when the article does
  --json                print the summary as JSON
  --min-confidence N    leave out events and quotes below this confidence (0 to 1); articles loaded with another are read again
  --help                print this help

Environment: ${DATABASE}
`

export const extractHelp = `Usage: npm run -s extract -- [options] FILE…

Prints what articles say, one JSON object a line, in the order of the input: .txt, .html, .jsonl and .ndjson files, folders of these, or
- for JSON Lines on standard input. What cannot be read is named on standard error; the exit code is 1 then. Needs no database.

Options:
  --text                add the text that all spans point into
  --min-confidence N    leave out events and quotes below this confidence (0 to 1)
  --help                print this help

Environment: ${KNOWLEDGE}
`

export const exportHelp = `Usage: npm run -s export -- events|quotes|articles|leaders [--format ndjson|csv]

Prints the database's events, quotes, articles or leaders, in the order in which they came. An event's line has the ids of its articles
as the input gave them.

Options:
  --format ndjson   one JSON object a line (default)
  --format csv      a header and one row a line (RFC 4180, UTF-8), lists joined by ;
  --help            print this help

Environment: ${DATABASE}
`

export const migrateHelp = `Usage: npm run -s migrate

Makes the database's tables or brings them up to date, and loads the reference data (leaders, offices, countries) where the database has
another version of it. The other commands do this by themselves.

Options:
  --help    print this help

Environment: ${DATABASE}
`
