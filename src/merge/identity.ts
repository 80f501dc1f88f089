import { createHash } from 'node:crypto'
import type { EventReport } from '../model.ts'
import { principalsOf } from './report.ts'

/**
 * Keys for the reports of one article, in their order: the same claim has the same key when the article is read again, with other
 * words, another date or another confidence.
 * @param article what the article is known by
 */
export function reportKeys(article: string, reports: readonly EventReport[]): string[] {
  const seen = new Map<string, number>()
  return reports.map(report => {
    const claim = `${report.type}|${principalsOf(report).join('+')}`
    const nth = (seen.get(claim) ?? 0) + 1
    seen.set(claim, nth)
    return shortHash(`${article}\n${claim}\n${nth}`)
  })
}

/** 64 bits of a SHA-256 in letters and digits, for ids that people pass on. */
export function shortHash(text: string): string {
  const hex = createHash('sha256').update(text).digest('hex').slice(0, 16)
  return BigInt(`0x${hex}`).toString(36).padStart(13, '0')
}
