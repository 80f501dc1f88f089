import { expect, test } from 'vitest'
import { findCountries } from '../../src/store/countries.ts'
import { eventViews, listEvents } from '../../src/store/events.ts'
import { findLeaders, leaderDetail } from '../../src/store/leaders.ts'
import { BY_ENTRY } from '../../src/store/lists.ts'
import { loadReference, referenceVersion } from '../../src/store/reference.ts'
import { loadStories, REFERENCE, testStore } from './world.ts'

const ids = async (found: Promise<{ id: string }[]>) => (await found).map(({ id }) => id)

test('a leader is found by id, Wikidata id, and any name in any script and spelling', async () => {
  const store = await testStore()
  for (const input of ['putin', 'PUTIN', 'Q7747', 'q7747', 'پوتین', 'پوتين', 'بوتين', 'Путин', 'vladimir  putin', 'Vladimir-Putin']) {
    expect(await ids(findLeaders(store, input)), input).toEqual(['putin'])
  }
  expect(await ids(findLeaders(store, 'erdogan'))).toEqual(['erdogan'])
  expect(await ids(findLeaders(store, 'ERDOĞAN'))).toEqual(['erdogan'])
  expect(await ids(findLeaders(store, 'اردوغان'))).toEqual(['erdogan'])
  expect(await ids(findLeaders(store, 'Bashar Al Assad'))).toEqual(['bashar-al-assad'])
})

test('a name of two leaders gives both, and a name of nobody none', async () => {
  const store = await testStore()
  expect(await ids(findLeaders(store, 'assad'))).toEqual(['bashar-al-assad', 'hafez-al-assad'])
  for (const input of ['putn', '', '!!', 'Q99999999', '\0', '%']) expect(await findLeaders(store, input), input).toEqual([])
})

test('a short form that could mean others counts where it is nobody’s usual name', async () => {
  const store = await testStore()
  const weak = REFERENCE.leaders.map(one => (one.id === 'macron' ? { ...one, weak: { en: ['Manu', 'Putin'] } } : one))
  await loadReference(store, { ...REFERENCE, version: 'test-2', leaders: weak })
  expect(await findLeaders(store, 'manu')).toEqual([{ id: 'macron', label: 'Emmanuel Macron', match: 'weak-name' }])
  expect(await ids(findLeaders(store, 'putin'))).toEqual(['putin'])
  expect(await leaderDetail(store, 'macron')).toMatchObject({ weak_names: { en: ['Manu', 'Putin'] } })
})

test('a country is found by both codes and any name', async () => {
  const store = await testStore()
  for (const input of ['LY', 'ly', 'LBY', 'libya', 'لیبی', 'ليبيا']) expect(await ids(findCountries(store, input)), input).toEqual(['LY'])
  expect(await ids(findCountries(store, 'un'))).toEqual(['UN'])
  expect(await ids(findCountries(store, 'سازمان ملل'))).toEqual(['UN'])
  expect(await ids(findCountries(store, 'Atlantis'))).toEqual([])
})

test('the same version is not loaded twice; another one replaces names and terms', async () => {
  const store = await testStore()
  expect(await loadReference(store, REFERENCE)).toBe(false)
  const leaders = REFERENCE.leaders.map(one => (one.id === 'putin' ? { ...one, names: { en: ['VVP'] }, offices: [] } : one))
  expect(await loadReference(store, { ...REFERENCE, version: 'test-2', leaders })).toBe(true)
  expect(await referenceVersion(store)).toBe('test-2')
  expect(await ids(findLeaders(store, 'پوتین'))).toEqual([])
  expect(await leaderDetail(store, 'putin')).toMatchObject({ names: { en: ['Vladimir Putin', 'VVP'] }, offices: [], provisional: false })
})

test('a leader whom the data no longer knows goes, but stays as provisional where facts need him', async () => {
  const store = await testStore()
  await loadStories(store, [{ id: 'a', text: 'Macron spoke.\nMacron spoke to Paris.', mentions: { macron: 'Macron' } }])
  const leaders = REFERENCE.leaders.filter(({ id }) => id !== 'macron' && id !== 'erdogan')
  await loadReference(store, { ...REFERENCE, version: 'test-2', leaders })
  expect(await ids(findLeaders(store, 'erdogan'))).toEqual([])
  expect(await leaderDetail(store, 'macron')).toMatchObject({ name: 'Emmanuel Macron', provisional: true, articles: 1 })
  expect(await ids(findLeaders(store, 'ماكرون'))).toEqual(['macron'])
  await loadReference(store, REFERENCE)
  expect(await leaderDetail(store, 'macron')).toMatchObject({ provisional: false, wikidata: 'Q3052772' })
})

test('the cards of events follow the names of their leaders and countries', async () => {
  const store = await testStore()
  await loadStories(store, [{ id: 'a', text: 'A call', events: [{ who: ['putin', 'FR'], about: ['SY'] }, { who: ['erdogan', 'TR'] }] }])
  const renamed = {
    version: 'test-2',
    leaders: REFERENCE.leaders.map(one => (one.id === 'putin' ? { ...one, name: 'V. V. Putin' } : one)),
    countries: REFERENCE.countries.map(one => (one.code === 'SY' ? { ...one, name: 'The Syrian Arab Republic' } : one)),
  }
  await loadReference(store, renamed)
  const { rows } = await listEvents(store, {}, { sort: BY_ENTRY, after: null, limit: 10 })
  const views = await eventViews(
    store,
    rows.map(({ id }) => id),
  )
  expect(rows.map(({ card }) => JSON.parse(card))).toEqual(views)
  expect(views[0]).toMatchObject({ participants: [{ leader: { name: 'V. V. Putin' } }, {}], about: [{ name: 'The Syrian Arab Republic' }] })
})
