import { execFileSync } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { loadKnowledge } from '../../src/knowledge/index.ts'
import { recordsOf, sharedFolder, sharedSet } from './gold.ts'
import { score } from './score.ts'
import { TOLERANCE } from './scores.ts'

const scorer = join(sharedFolder, 'tools', 'score.mjs')
const shared = existsSync(scorer) ? sharedSet() : null

/** Figures of the scorer beside the project: F1 or accuracy by group and key. */
type Theirs = { figures: Record<string, Record<string, { f1?: number | null; accuracy?: number | null }>> }

describe.skipIf(!shared)('the scorer beside the project', () => {
  it('gives the figures that ours gives', { timeout: 120_000 }, async () => {
    if (!shared) return
    const records = await recordsOf(shared.articles, loadKnowledge())
    const folder = mkdtempSync(join(tmpdir(), 'dragoman-'))
    try {
      const predictions = join(folder, 'predictions.ndjson')
      writeFileSync(predictions, [...records.values()].map(record => `${JSON.stringify(record)}\n`).join(''))
      const gold = ['dev.jsonl', 'seeds.jsonl'].map(name => join(sharedFolder, 'gold', name)).join(',')
      const output = execFileSync('node', [scorer, '--gold', gold, '--pred', predictions, '--json'], { encoding: 'utf8' })
      const theirs = (JSON.parse(output) as Theirs).figures
      const ours = score(shared.gold, records, shared.others).tally.figures()
      for (const [group, keys] of Object.entries(theirs)) {
        for (const [key, { f1, accuracy }] of Object.entries(keys)) {
          const value = accuracy ?? f1 ?? 0
          expect(Math.abs((ours[group]?.[key]?.value ?? Number.NaN) - value), `${group} ${key}`).toBeLessThanOrEqual(TOLERANCE)
        }
      }
    } finally {
      rmSync(folder, { recursive: true })
    }
  })
})
