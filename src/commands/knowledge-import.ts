import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { readConfig } from '../config.ts'
import { discard, download } from '../knowledge/fetch/download.ts'
import { readImported, readResults, writeImported } from '../knowledge/import/folder.ts'
import { type Merged, mergeResult } from '../knowledge/import/merge.ts'
import { loadHandWritten, seedsFolder } from '../knowledge/index.ts'
import type { Leader } from '../knowledge/types.ts'
import type { KnowledgeOptions } from './knowledge.ts'
import { numberOption, UsageError } from './options.ts'
import { writeLine } from './output.ts'
import { programVersion } from './version.ts'

/** `knowledge -- import`: results of the queries into the user's folder. Conflicts are told, and are no failure. */
export async function importResults(files: string[], { 'dry-run': dry, json }: KnowledgeOptions): Promise<number> {
  if (!files.length) throw new UsageError('nothing to import: name files of SPARQL JSON')
  const { knowledge: own } = readConfig()
  const { leaders: hand, countries } = loadHandWritten(seedsFolder(), own)
  const earlier = readImported(own)
  const today = new Date().toISOString().slice(0, 10)
  const merged = mergeResult(readResults(files), { hand, earlier, countries }, today)
  if (!dry) writeImported(own, merged.imported)
  const figures = summary(merged, hand, earlier)
  if (json) await writeLine(process.stdout, JSON.stringify({ ...figures, conflicts: merged.conflicts }))
  else {
    for (const { id, name, about } of merged.conflicts) await writeLine(process.stdout, `conflict: ${name} (${id}): ${about}`)
    const { new_persons, known_persons, terms, names, conflicts } = figures
    const told = `${new_persons} new persons, additions to ${known_persons} known ones: ${terms} terms, ${names} names; ${conflicts} conflicts`
    await writeLine(process.stdout, dry ? `would be imported: ${told}` : `imported into ${own}: ${told}`)
  }
  return 0
}

/** What the imports hold, beside what was written by hand. */
function summary({ imported, conflicts }: Merged, hand: readonly Leader[], earlier: readonly Leader[]) {
  const known = new Set(hand.map(({ id }) => id))
  const before = new Map(earlier.map(leader => [leader.id, JSON.stringify({ ...leader, checked: '' })]))
  const forms = (leader: Leader): number =>
    Object.values({ ...leader.names })
      .concat(Object.values(leader.weak ?? {}))
      .flat().length
  return {
    new_persons: imported.filter(({ id }) => !known.has(id)).length,
    known_persons: imported.filter(({ id }) => known.has(id)).length,
    terms: imported.reduce((sum, { offices }) => sum + offices.length, 0),
    names: imported.reduce((sum, leader) => sum + forms(leader), 0),
    changed: imported.filter(leader => before.get(leader.id) !== JSON.stringify({ ...leader, checked: '' })).length,
    conflicts: conflicts.length,
  }
}

/** `knowledge -- fetch`: the results of both queries into the user's folder, to be imported from there. */
export async function fetchResults(options: KnowledgeOptions): Promise<number> {
  const endpoint = endpointOf(options.endpoint)
  const folder = join(readConfig().knowledge, 'fetched')
  if (options.restart) discard(folder)
  const contact = options.contact?.trim()
  const done = await download({
    endpoint,
    folder,
    pageSize: numberOption('page-size', options['page-size'], 1, 100_000) ?? 5000,
    batchSize: 200,
    userAgent: `Dragoman/${programVersion()} (${contact || 'no contact given'}) node/${process.versions.node}`,
    attempts: 6,
    pause: 2000,
    timeout: 120_000,
    wait: milliseconds => setTimeout(milliseconds),
    onPause: (reason, milliseconds) => process.stderr.write(`${reason}: asking again in ${Math.ceil(milliseconds / 1000)} s\n`),
    onPage: ({ file, rows }) => process.stderr.write(`${file}: ${rows} rows\n`),
  })
  await writeLine(
    process.stdout,
    `${done.terms} terms and ${done.names} names of ${done.persons} persons in ${folder}; now: npm run -s knowledge -- import ${folder}`,
  )
  return 0
}

function endpointOf(endpoint: string | undefined): string {
  if (!endpoint) throw new UsageError('fetch needs --endpoint: nothing is fetched that was not asked for')
  if (!URL.canParse(endpoint) || !/^https?:$/.test(new URL(endpoint).protocol))
    throw new UsageError(`--endpoint is '${endpoint}' and should be an http or https address`)
  return endpoint
}
