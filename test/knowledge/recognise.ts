/** The persons whom the engine's own vocabulary finds in a text, before anybody is resolved by office. */
import { annotate, settle } from '../../src/extract/annotate.ts'
import { itemsOf } from '../../src/extract/who/entities.ts'
import { vocabularyOf } from '../../src/extract/words/vocabulary.ts'
import { loadKnowledge } from '../../src/knowledge/index.ts'
import { languages } from '../../src/languages/index.ts'

const knowledge = loadKnowledge()

/** English names (all of them) of the persons named in a text. */
export function personsIn(text: string, tag: string): string[][] {
  const language = languages[tag]
  if (!language) throw new Error(`no language ${tag}`)
  const sentences = annotate(text, [{ span: { start: 0, end: text.length }, part: 'body' }], vocabularyOf(knowledge, language))
  const context = { text, knowledge, settled: settle(sentences, knowledge, text, null) }
  const leaders = sentences.flatMap(sentence => itemsOf(sentence, context)).flatMap(({ entity }) => (entity?.leader ? [entity.leader] : []))
  return leaders.map(({ name, names }) => [name, ...(names.en ?? [])])
}
