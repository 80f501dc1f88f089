import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { UserError } from '../../src/errors.ts'
import { openStore } from '../../src/store/db.ts'
import { getSetting, setSetting } from '../../src/store/settings.ts'

const folder = mkdtempSync(join(tmpdir(), 'dragoman-db-'))

test('a file is made with all tables, and opened again as it was', async () => {
  const path = join(folder, 'new.sqlite')
  const store = await openStore(path)
  await setSetting(store, 'colour', 'green')
  await store.close()
  const again = await openStore(path)
  expect(await getSetting(again, 'colour')).toBe('green')
  await again.close()
})

test('what is set twice has the second value', async () => {
  const store = await openStore(':memory:')
  await setSetting(store, 'colour', 'green')
  await setSetting(store, 'colour', 'blue')
  expect(await getSetting(store, 'colour')).toBe('blue')
  expect(await getSetting(store, 'size')).toBeNull()
})

test('a missing folder is a fault of the user’s, unless it may be made', async () => {
  const path = join(folder, 'missing', 'a.sqlite')
  const opening = openStore(path)
  await expect(opening).rejects.toThrow(UserError)
  await expect(opening).rejects.toThrow(/folder .*missing does not exist/)
  const store = await openStore(path, { createFolder: true })
  await store.close()
})

test('a folder or a file that is no database is told by name', async () => {
  mkdirSync(join(folder, 'folder'))
  await expect(openStore(join(folder, 'folder'))).rejects.toThrow(/is a folder/)
  const text = join(folder, 'text.sqlite')
  writeFileSync(text, 'this is no database at all, but it is long enough to be taken for a header of one'.repeat(20))
  await expect(openStore(text)).rejects.toThrow(/text\.sqlite: file is not a database/)
})

test('a transaction that throws leaves nothing; the next one works', async () => {
  const store = await openStore(':memory:')
  const failing = store.transaction(async () => {
    await setSetting(store, 'colour', 'green')
    throw new Error('no')
  })
  await expect(failing).rejects.toThrow('no')
  expect(await getSetting(store, 'colour')).toBeNull()
  await store.transaction(() => setSetting(store, 'colour', 'blue'))
  expect(await getSetting(store, 'colour')).toBe('blue')
})

test('transactions asked for at once run one after the other', async () => {
  const store = await openStore(':memory:')
  const steps: string[] = []
  const work = (name: string) => async () => {
    steps.push(`${name} begins`)
    await new Promise(resolve => setTimeout(resolve, 5))
    steps.push(`${name} ends`)
  }
  await Promise.all([store.transaction(work('a')), store.transaction(work('b'))])
  expect(steps).toEqual(['a begins', 'a ends', 'b begins', 'b ends'])
})

test('between transactions that wait for each other, others have their turn', async () => {
  const store = await openStore(':memory:')
  let turns = 0
  let over = false
  const turn = () => {
    turns++
    if (!over) setImmediate(turn)
  }
  setImmediate(turn)
  const seen: number[] = []
  await Promise.all(Array.from({ length: 5 }, () => store.transaction(async () => void seen.push(turns))))
  over = true
  expect(new Set(seen).size).toBe(5)
})
