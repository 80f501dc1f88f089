import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { loadKnowledge } from '../../src/knowledge/index.ts'
import { languages } from '../../src/languages/index.ts'
import { ownSet, recordsOf } from './gold.ts'
import { snapshotFile, snapshotOf } from './snapshot.ts'

const records = await recordsOf(ownSet().articles, loadKnowledge())

it.each(Object.keys(languages))('%s: what comes out is what is committed (if the change is meant: npm run gold -- --update)', language => {
  expect(snapshotOf(language, records.values())).toBe(readFileSync(snapshotFile(language), 'utf8'))
})

it('shows articles of its own language alone', () => {
  const page = snapshotOf('en', records.values())
  expect(page.match(/^## .*/gm)?.every(line => line.startsWith('## en-'))).toBe(true)
  expect(page).toContain('- event: ')
  expect(page).toContain('- quote: ')
})
