import type { Config } from '../config.ts'
import { extract } from '../extract/index.ts'
import { type Knowledge, loadKnowledge } from '../knowledge/index.ts'
import { configuredKnowledge } from './configured.ts'
import type { Engine } from './load.ts'

/** The project's own engine: its rules over the configured knowledge; over the seeds alone without a configuration. */
export function engineOf(config?: Config): { engine: Engine; knowledge: Knowledge } {
  const knowledge = config ? configuredKnowledge(config) : loadKnowledge()
  return { knowledge, engine: { version: knowledge.version, extract: document => extract(document, knowledge) } }
}
