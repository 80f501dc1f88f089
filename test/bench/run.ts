/** `npm run bench [-- PART …]`: measures on this machine; compare ratios rather than figures. */

const PARTS: Record<string, () => Promise<() => Promise<void>>> = {
  knowledge: async () => (await import('./knowledge.ts')).benchKnowledge,
  extract: async () => (await import('./extract.ts')).benchExtract,
  ingest: async () => (await import('./ingest.ts')).benchIngest,
  events: async () => (await import('./events.ts')).benchEvents,
  merge: async () => (await import('./merge.ts')).benchMerge,
}

/** Other names of parts. */
const ALIASES: Record<string, string> = { api: 'events' }

/** Options are for the part `events`; these have a value. */
const VALUED = ['--events', '--database']
const words = process.argv.slice(2).filter((word, at, all) => !word.startsWith('--') && !VALUED.includes(all[at - 1] ?? ''))
const names = words.map(name => ALIASES[name] ?? name)
const unknown = names.filter(name => !Object.hasOwn(PARTS, name))
if (unknown.length) {
  process.stderr.write(`unknown part: ${unknown.join(', ')}; there are ${Object.keys(PARTS).join(', ')}\n`)
  process.exitCode = 2
} else {
  for (const [name, load] of Object.entries(PARTS)) if (!names.length || names.includes(name)) await (await load())()
}
