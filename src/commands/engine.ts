import type { Config } from '../config.ts'
import { extract } from '../extract/index.ts'
import { type Knowledge, loadKnowledge } from '../knowledge/index.ts'
import type { Extraction } from '../model.ts'
import { configuredKnowledge } from './configured.ts'
import type { Engine } from './load.ts'

/** Leaves out the events and quotes below a confidence. */
export function sureFacts(extraction: Extraction, least: number): Extraction {
  const sure = (fact: { confidence: number }): boolean => fact.confidence >= least
  return { ...extraction, events: extraction.events.filter(sure), quotes: extraction.quotes.filter(sure) }
}

/**
 * The project's own engine: its rules over the configured knowledge; over the seeds alone without a configuration.
 * @param least facts below this confidence are left out; articles read with another are read again
 */
export function engineOf(config?: Config, least = 0): { engine: Engine; knowledge: Knowledge } {
  const knowledge = config ? configuredKnowledge(config) : loadKnowledge()
  return { knowledge, engine: engineOver(knowledge, least) }
}

/** The engine over knowledge that is loaded already. */
export function engineOver(knowledge: Knowledge, least = 0): Engine {
  const version = least > 0 ? `${knowledge.version} from ${least}` : knowledge.version
  return { version, extract: document => sureFacts(extract(document, knowledge), least) }
}
