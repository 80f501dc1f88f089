/** The commands. Each is loaded when it is asked for, so that the others cost no start. */
import { realpathSync } from 'node:fs'
import { pathToFileURL } from 'node:url'
import { exportHelp, extractHelp, ingestHelp, migrateHelp, serveHelp, startHelp } from './commands/help.ts'
import { knowledgeHelp } from './commands/knowledge-help.ts'
import { mergeHelp } from './commands/merge-help.ts'
import { reasonOf, UserError } from './errors.ts'

type Command = { summary: string; help: string; load: () => Promise<{ run(args: string[]): Promise<number> }> }

const COMMANDS: Record<string, Command> = {
  start: {
    summary: 'make everything ready and serve: tables, reference data, sample articles when empty',
    help: startHelp,
    load: () => import('./commands/start.ts'),
  },
  serve: { summary: 'serve the API', help: serveHelp, load: () => import('./commands/serve.ts') },
  ingest: { summary: 'load articles into the database', help: ingestHelp, load: () => import('./commands/ingest.ts') },
  extract: { summary: 'print what articles say, one JSON object a line', help: extractHelp, load: () => import('./commands/extract.ts') },
  export: {
    summary: 'print events, quotes, articles or leaders of the database',
    help: exportHelp,
    load: () => import('./commands/export.ts'),
  },
  migrate: { summary: 'make or update the tables and the reference data', help: migrateHelp, load: () => import('./commands/migrate.ts') },
  merge: {
    summary: 'make events anew, decide and explain what is one event',
    help: mergeHelp,
    load: () => import('./commands/merge.ts'),
  },
  knowledge: {
    summary: 'check, count, import and fetch the reference data',
    help: knowledgeHelp,
    load: () => import('./commands/knowledge.ts'),
  },
}

const HELP = `Usage: npm run -s COMMAND -- [options]

Commands:
${Object.entries(COMMANDS)
  .map(([name, { summary }]) => `  ${name.padEnd(9)} ${summary}`)
  .join('\n')}

Every command explains itself with --help.
`

/** Runs a command and gives its exit code. What a user did wrong is one line on standard error, without a stack trace. */
export async function main([name, ...args]: string[]): Promise<number> {
  if (name === undefined || name === '--help' || name === '-h') {
    process.stdout.write(HELP)
    return name === undefined ? 2 : 0
  }
  const command = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined
  if (!command) {
    process.stderr.write(`dragoman: unknown command '${name}'; there are ${Object.keys(COMMANDS).join(', ')}\n`)
    return 2
  }
  if (args.includes('--help') || args.includes('-h')) {
    process.stdout.write(command.help)
    return 0
  }
  try {
    const { run } = await command.load()
    return await run(args)
  } catch (error) {
    return complain(name, error)
  }
}

function complain(name: string, error: unknown): number {
  if (!(error instanceof UserError)) {
    process.stderr.write(`dragoman: a fault of the program's own: ${error instanceof Error ? error.stack : reasonOf(error)}\n`)
    return 70
  }
  const usage = error.constructor.name === 'UsageError'
  process.stderr.write(`dragoman ${name}: ${error.message}${usage ? ` (npm run -s ${name} -- --help explains)` : ''}\n`)
  return usage ? 2 : 1
}

const started = process.argv[1] ? pathToFileURL(realpathSync(process.argv[1])).href : ''
if (import.meta.url === started) process.exitCode = await main(process.argv.slice(2))
