import { describe, expect, it } from 'vitest'
import { extract } from '../../src/extract/index.ts'
import { loadKnowledge } from '../../src/knowledge/index.ts'
import { toDocument } from '../../src/read/index.ts'

const knowledge = loadKnowledge()
const read = (text: string) =>
  extract(
    toDocument({ id: 'one', origin: 'one', mediaType: 'text/plain', text: `Politique\n${text}`, language: 'fr', published: '2021-03-31' }),
    knowledge,
  )
const events = (text: string) =>
  read(text).events.map(({ type, status, participants, place }) => ({
    type,
    status,
    who: participants.map(({ leader, country, role }) => `${leader ?? country} ${role}`).sort(),
    place: place?.country ?? null,
  }))

describe('French', () => {
  it('tells "à" (at, to) from "a" (has), whatever else the accents of a page', () => {
    expect(events("L'émir du Qatar Tamim ben Hamad Al Thani est arrivé mardi à Ankara.")[0]).toMatchObject({ type: 'visit', place: 'TR' })
    expect(events("L'Iran a envoyé une aide humanitaire à la Syrie.")).toMatchObject([
      { type: 'aid', who: ['IR initiator', 'SY party'], place: 'SY' },
    ])
  })

  it('reads an office that its state stands in the middle of', () => {
    const [meeting] = events('Le ministre allemand des Affaires étrangères Heiko Maas a rencontré son homologue russe Sergueï Lavrov.')
    expect(meeting?.who).toEqual(['Heiko Maas party', 'Sergey Lavrov party'])
  })

  it('knows who received whom by "par"', () => {
    const [meeting] = events('Sergueï Lavrov a été reçu mercredi par le président égyptien Abdel Fattah al-Sissi.')
    expect(meeting?.who).toEqual(['Abdel Fattah el-Sisi host', 'Sergey Lavrov guest'])
  })

  it('takes no adviser of a president for the president', () => {
    const [visit] = events('Un conseiller du président américain Joe Biden est arrivé à Bagdad.')
    expect(visit?.who).toEqual(['IQ host', 'US guest'])
  })

  it('takes a talk for the call that the article tells of', () => {
    const found = events(
      "Emmanuel Macron s'est entretenu mardi avec Vladimir Poutine.\nAu cours de cet entretien téléphonique, les deux présidents ont évoqué l'Ukraine.",
    )
    expect(found).toMatchObject([{ type: 'call', status: 'held' }])
  })

  it('gives a sentence between guillemets to the one who is named after its verb', () => {
    const { quotes } = read(
      "Moscou a convoqué l'ambassadeur de Bulgarie.\n« Cette décision est injustifiée », a dénoncé le porte-parole du Kremlin Dmitri Peskov.",
    )
    expect(quotes.map(({ speaker, kind, act, text }) => [speaker.leader, kind, act, text])).toEqual([
      ['Dmitry Peskov', 'direct', 'criticism', 'Cette décision est injustifiée'],
    ])
  })
})
