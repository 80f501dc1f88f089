import { expect, it } from 'vitest'
import { toDocument } from '../../src/read/index.ts'
import { withSigns } from '../../src/read/signs.ts'

it('gives back the signs of the old Windows character set, each in its place', () => {
  expect(withSigns('Rusya\x92n\x85 \x93evet\x94 \x96 \x91hay\x92')).toBe('Rusya’n… “evet” – ‘hay’')
  expect(withSigns('nothing \x81 else')).toBe('nothing \x81 else')
})

it('reads an article with such signs', () => {
  const document = toDocument({
    id: 'x',
    origin: 'x',
    mediaType: 'application/json',
    text: 'Ba\x92l\nOnlar\x92a dedi',
    title: 'Ba\x92l',
    language: 'tr',
  })
  expect(document.title).toBe('Ba’l')
  expect(document.text).toBe('Ba’l\nOnlar’a dedi')
})
