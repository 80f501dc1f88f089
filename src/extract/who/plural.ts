import { gapOf, hasCue, hasWord, markOf, type Token } from '../words/tokens.ts'
import { adjectiveMark, countryMark } from './ahead.ts'
import { type Draft, finish } from './drafts.ts'
import type { Context } from './entities.ts'
import type { Entity } from './entity.ts'

/** "the presidents of Russia and Türkiye", `الرئيسين الروسي والتركي`: one entity for each country named. */
export function readMany(draft: Draft, tokens: readonly Token[], from: number, context: Context): { entities: Entity[]; next: number } {
  const entities: Entity[] = [finish(draft)]
  let next = from
  while (next < tokens.length) {
    let at = next
    const separate = hasCue(tokens[at], 'and') && !markOf(tokens[at], 'country')
    if (separate) at++
    const before = tokens[at - 1]
    const linked = tokens[at]
    // "of India, the UAE and the US"
    const article = linked && hasWord(linked, 'glue') && /^the$/i.test(context.text.slice(linked.start, linked.end))
    if (article) at++
    const token = tokens[at]
    if (!token || !before || !linked || (article && gapOf(context.text, linked.end, token.from) !== 'joined')) break
    const gap = gapOf(context.text, before.end, linked.from)
    const mark = countryMark(token, context) ?? adjectiveMark(token)
    if (!mark || gap === 'stop' || gap === 'words') break
    if (!separate && gap !== 'comma' && !token.prefix.startsWith('و')) break
    entities.push({
      ...finish(draft),
      start: token.start,
      end: token.end,
      prefix: token.prefix,
      from: before.from,
      joined: true,
      country: mark.country.code,
    })
    next = at + 1
  }
  return { entities, next }
}
