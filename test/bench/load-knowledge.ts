/** Loads the knowledge in a process of its own and prints what it cost, for knowledge.ts. */
import { loadKnowledge } from '../../src/knowledge/index.ts'

const before = process.memoryUsage().rss
const started = performance.now()
const knowledge = loadKnowledge()
const milliseconds = performance.now() - started
const megabytes = (process.memoryUsage().rss - before) / 1e6
// The knowledge is used after it was measured, so that nothing is collected before.
if (knowledge.leaders.length) process.stdout.write(JSON.stringify({ milliseconds, megabytes }))
