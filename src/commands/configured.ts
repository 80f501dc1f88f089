import type { Config } from '../config.ts'
import { type Knowledge, loadKnowledge, seedsFolder } from '../knowledge/index.ts'

/** The seeds, with the user's own reference data laid over them. */
export const configuredKnowledge = (config: Config): Knowledge => loadKnowledge(seedsFolder(), config.knowledge)
