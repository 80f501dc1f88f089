/** What `knowledge --help` prints. Apart from the command, so that asking for help loads nothing of it. */
export const knowledgeHelp = `Usage: npm run -s knowledge -- check [FOLDER]
       npm run -s knowledge -- stats [--json]
       npm run -s knowledge -- import FILE… [--dry-run] [--json]
       npm run -s knowledge -- fetch --endpoint URL [--contact TEXT] [--page-size N] [--restart]
       npm run -s knowledge -- format [FOLDER]

Looks after the reference data: persons, offices, countries, places.

  check    names what is wrong with seeds/ and with the folder of your own that is laid over it, or with FOLDER alone; exit code 1 if anything is
  stats    counts, and what is covered by country, decade and language
  import   adds persons, names and terms of Wikidata query results (SPARQL JSON of src/knowledge/queries/*.rq; files, or folders of terms*.json
           and names*.json) to your folder. What contradicts data written by hand is reported and left out
  fetch    gets those results from a SPARQL endpoint, page by page; broken off, it goes on where it stopped
  format   writes seeds/ or FOLDER in the layout in which they are kept

Options:
  --dry-run         say what an import would do, and write nothing
  --json            print figures as JSON
  --endpoint URL    where to ask, as in https://query.wikidata.org/sparql
  --contact TEXT    how the endpoint's owners reach you (an address or a page), as Wikimedia asks; sent with the program's name
  --page-size N     rows a page (default 5000)
  --restart         forget what an earlier fetch left
  --help            print this help

Environment: KNOWLEDGE_DIR (default ./data/knowledge): the folder of your own
`
