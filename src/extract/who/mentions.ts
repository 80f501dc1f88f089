import type { CountryMention, LeaderMention, TextSpan } from '../../model.ts'
import { textSpan } from '../words/spans.ts'
import { markOf, type Sentence, type Settled } from '../words/tokens.ts'
import type { Item } from './entity.ts'

/** Everybody whom the article refers to, by name or by office, with all places. Pronouns are no mentions. */
export function leadersOf(text: string, items: readonly Item[]): LeaderMention[] {
  const leaders = new Map<string, LeaderMention>()
  for (const { entity } of items) {
    if (!entity?.leader || entity.kind !== 'person') continue
    const { id, name, provisional } = entity.leader
    const mention = leaders.get(id) ?? { name, id, ...(provisional && { provisional }), mentions: [] }
    mention.mentions.push(textSpan(text, entity))
    leaders.set(id, mention)
  }
  return [...leaders.values()]
}

/** Every country that the article names, by whatever form. Organisations are no countries. */
export function countriesOf(text: string, sentences: readonly Sentence[], settled: Settled): CountryMention[] {
  const found = new Map<string, TextSpan[]>()
  const add = (code: string, span: TextSpan): void => {
    const mentions = found.get(code) ?? []
    mentions.push(span)
    found.set(code, mentions)
  }
  for (const { tokens } of sentences) {
    for (const token of tokens) {
      const countries = token.marks.filter(mark => mark.kind === 'country').filter(({ form }) => form !== 'faction')
      const mark = countries.find(one => !one.weak) ?? countries.find(one => settled.countries.has(one.country.code))
      if (mark) {
        if (mark.country.kind === 'country') add(mark.country.code, textSpan(text, token))
        continue
      }
      const office = markOf(token, 'office')
      if (office?.country && !token.marks.some(one => one.kind === 'leader')) continue
      const place = token.marks.find(one => one.kind === 'place')
      if (!place || markOf(token, 'leader')) continue
      const codes = [place.place.country].flat()
      if (place.weak && !codes.some(code => settled.countries.has(code))) continue
      const code = codes.find(one => settled.countries.has(one)) ?? codes[0]
      if (code) add(code, textSpan(text, token))
    }
  }
  return [...found].map(([code, mentions]) => ({ code, mentions }))
}
