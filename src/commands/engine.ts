import { extract } from '../extract/index.ts'
import { type Knowledge, loadKnowledge } from '../knowledge/index.ts'
import type { Engine } from './load.ts'

/** The project's own engine: its rules over its knowledge. */
export async function engineOf(): Promise<{ engine: Engine; knowledge: Knowledge }> {
  const knowledge = loadKnowledge()
  return { knowledge, engine: { version: knowledge.version, extract: document => extract(document, knowledge) } }
}
