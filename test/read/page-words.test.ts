import { describe, expect, it } from 'vitest'
import { languages } from '../../src/languages/index.ts'
import { pageWords } from '../../src/read/page-words.ts'
import { fold } from '../../src/text/fold.ts'

describe('page words', () => {
  it('has those of every language from which facts are taken', () => {
    for (const { tag, page } of Object.values(languages)) expect(pageWords[tag]).toBe(page)
  })

  describe.each(Object.entries(pageWords))('%s', (_, { functionWords, ...lists }) => {
    it.each(Object.entries(lists))('%s: no phrase is empty, or stands twice', (_, phrases) => {
      expect(phrases.length).toBeGreaterThan(0)
      const folded = phrases.map(phrase => fold(phrase))
      expect(folded.every(phrase => phrase.length > 0)).toBe(true)
      expect(folded.filter((phrase, at) => folded.indexOf(phrase) !== at)).toEqual([])
    })

    it('its common words are single words', () => {
      expect(functionWords.filter(word => /\s/.test(word))).toEqual([])
      expect(new Set(functionWords).size).toBe(functionWords.length)
    })
  })
})
