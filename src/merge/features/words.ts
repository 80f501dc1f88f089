/** Features of the articles' words: titles, quotes, the whole text. */
import { isCopy, likeness } from '../print.ts'
import { sideOf } from '../report.ts'
import { common, type Feature, overlap } from './feature.ts'

/** Names in titles, known in every language by what they mean; and the words of titles in one language. */
export const title: Feature = {
  name: 'title',
  compare(a, b) {
    const names = common(a.print.titleNames, b.print.titleNames)
    const words = a.language === b.language ? overlap(a.print.titleWords, b.print.titleWords) : 0
    // Those who took part stand in both titles as a matter of course; others tell more.
    const others = names.filter(
      name => ![a, b].some(({ participants }) => participants.some(one => one.leaderId === name || sideOf(one) === name)),
    )
    const score = 0.4 * overlap(a.print.titleNames, b.print.titleNames) + 0.4 * Math.min(2, others.length) + 1.2 * words
    if (score < 0.05) return null
    const named = names.join(', ') || 'no name'
    return { score, why: () => `the titles share ${named}${words > 0 ? ` and ${Math.round(words * 100)} % of their words` : ''}` }
  },
}

export const quotes: Feature = {
  name: 'quotes',
  compare(a, b) {
    const shared = common(a.print.quotes, b.print.quotes).length
    return shared === 0 ? null : { score: Math.min(2, 1 + 0.5 * shared), why: () => `${shared} quoted word for word in both` }
  },
}

export const text: Feature = {
  name: 'text',
  compare(a, b) {
    if (a.language !== b.language || !isCopy(a.print, b.print)) return null
    return { score: 2, why: () => `${Math.round(100 * likeness(a.print.sketch, b.print.sketch))} % of the text is the same` }
  },
}
