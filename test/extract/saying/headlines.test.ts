import { describe, expect, it } from 'vitest'
import { events } from '../reading.ts'

/** What an English headline alone tells. */
const headline = (title: string): string[] => events('en', '', { title })

describe('headlines without a verb, or with one of the present', () => {
  it.each([
    ['Putin, Erdoğan discuss Syria', 'held meeting erdogan+putin'],
    ['Putin and Erdoğan to discuss Syria', 'planned meeting erdogan+putin'],
    ['Putin speaks to reporters after Erdoğan meeting', 'held meeting erdogan+putin'],
    ['Putin kicks off two-day Iraq visit', 'held visit IQ:host+putin:guest'],
    ['Macron, Merkel visit Baghdad', 'held visit IQ:host+macron:guest+merkel:guest'],
    ['Putin’s visit to Iraq to boost trade', 'planned visit IQ:host+putin:guest'],
    ['Lavrov to receive Zarif', 'planned meeting lavrov:host+zarif:guest'],
    ['Russia in talks with Iran to build a bridge', 'held negotiation IR+RU'],
    ['Macron says Russia, Iran in talks on gas', 'held negotiation IR+RU'],
  ])('%s', (title, expected) => {
    expect(headline(title)).toEqual([expected])
  })
})

describe('who is named behind a dash at the end', () => {
  it('told it and took no part', () => {
    expect(headline('Putin, Erdoğan hold talks on Syria — Paris')).toEqual(['held meeting erdogan+putin'])
  })
  it('is meant where nobody else talks with the one named', () => {
    expect(headline('Many ideas raised in talks with Lavrov – Zarif')).toEqual(['held meeting lavrov+zarif'])
  })
})

describe('an envoy', () => {
  it('is not the one who sent him', () => {
    expect(headline('Putin envoy visits Baghdad')).toEqual(['held visit IQ:host+RU:guest'])
    expect(headline('Putin’s special envoy meets Macron')).toEqual(['held meeting RU+macron'])
  })
})

describe('people of a leader', () => {
  it.each(['Putin aides in talks with Erdoğan rivals', 'Macron’s closest allies meet Putin critics'])('are not himself: %s', title => {
    expect(headline(title)).toEqual([])
  })
})

describe('whom somebody is for or against', () => {
  it('is not visited', () => {
    expect(headline('Macron visits a pro-Russia rally')).toEqual([])
  })
})

describe('words before or behind that tell what is to come', () => {
  it.each([
    ['Macron expects constructive talks with Putin', 'planned meeting macron+putin'],
    ['Macron announces phone call with Putin', 'planned call macron+putin'],
    ['Paris confirms Putin-Macron call date', 'planned call macron+putin'],
    ['Iraq welcomes Putin-Macron summit proposal', 'proposed meeting macron+putin'],
    ['France insists on Macron-Putin meeting this year', 'proposed meeting macron+putin'],
    ['Macron names conditions for resuming talks with Putin', 'proposed meeting macron+putin'],
    ['Putin cancels meeting with Macron', 'cancelled meeting macron+putin'],
    ['Putin, Erdoğan to hold summit in Sochi', 'planned meeting erdogan+putin'],
    ['Putin invites Macron to Moscow', 'proposed visit RU:host+macron:guest'],
  ])('%s', (title, expected) => {
    expect(headline(title)).toEqual([expected])
  })
  it('a cancelling that is only wanted or threatened is none', () => {
    expect(headline('Putin wanted to cancel Macron meeting')).toEqual([])
    expect(headline('Putin threatens to cancel meeting with Macron')).toEqual([])
  })
})

describe('the first or highest to do something', () => {
  it.each([
    ['Macron is the first French president to visit Iraq in years', 'held visit IQ:host+macron:guest'],
    ['Lavrov is the most senior Russian official to meet with Zarif this year', 'held meeting lavrov+zarif'],
    ['Macron to be the first French president to visit Iraq', 'planned visit IQ:host+macron:guest'],
  ])('%s', (title, expected) => {
    expect(headline(title)).toEqual([expected])
  })
})

describe('who is sent', () => {
  it('travels and talks', () => {
    expect(headline('Putin sends Lavrov to Baghdad for talks with Zarif')).toEqual([
      'planned meeting lavrov+zarif',
      'planned visit IQ:host+lavrov:guest',
    ])
    expect(headline('Putin sent Lavrov to Iraq')).toEqual(['held visit IQ:host+lavrov:guest'])
  })
})

describe('deeds in the short words of headlines', () => {
  it.each([
    ['Iraq mediates between Iran and France', 'held mediation FR+IQ:mediator+IR'],
    ['France reopens embassy in Baghdad', 'held recognition FR:initiator+IQ'],
    ['France sends vaccine doses to Iraq', 'held aid FR:initiator+IQ'],
    ['France blacklists Russian banks', 'held sanction FR:initiator+RU'],
    ['Putin, Erdoğan discuss Syria over phone', 'held call erdogan+putin'],
  ])('%s', (title, expected) => {
    expect(headline(title)).toEqual([expected])
  })
  it('what is rejected is no event', () => {
    expect(headline('Iran rejects talks with France')).toEqual([])
  })
})

describe('meetings held apart', () => {
  it.each(['Macron meets Putin and Erdoğan separately in Baghdad', 'Macron holds separate meetings with Putin, Erdoğan'])('%s', title => {
    expect(headline(title)).toEqual(['held meeting erdogan+macron', 'held meeting macron+putin'])
  })
  it.each([
    ['fa', 'ماکرون با پوتین و اردوغان به طور جداگانه دیدار کرد.'],
    ['ar', 'التقى ماكرون كلا من بوتين وأردوغان على حدة.'],
  ])('in %s', (language, text) => {
    expect(events(language, text)).toEqual(['held meeting erdogan+macron', 'held meeting macron+putin'])
  })
})

describe('who comes together', () => {
  it.each([
    ['At the EU summit Macron blamed Russia’s war', ['held summit EU+macron']],
    ['Macron will visit Iraq following EU summit', ['planned visit IQ:host+macron:guest']],
    ['Macron confirms attendance at party conference', []],
  ] as [string, string[]][])('%s', (title, expected) => {
    expect(headline(title)).toEqual(expected)
  })
})

describe('what is said to be possible', () => {
  it.each(['Putin-Erdoğan meeting ‘possible’ — Paris', 'Putin-Erdoğan meeting unlikely to take place'])('%s', title => {
    expect(headline(title)).toEqual([])
  })
})

describe('a journey without a destination', () => {
  it.each([
    ['Macron’s visit seeks to revive France-Iraq ties', 'held visit IQ:host+macron:guest'],
    ['Putin’s trip to deepen cooperation with Turkey', 'planned visit TR:host+putin:guest'],
    ['Macron’s visit opens new chapter in relations between France and Turkey', 'held visit TR:host+macron:guest'],
    ['Erdoğan hails Putin’s visit', 'held visit TR:host+putin:guest'],
    ['Turkish foreign minister calls Macron’s visit “historic”', 'held visit TR:host+macron:guest'],
  ])('leads to the state that it is for, or whose people praise it: %s', (title, expected) => {
    expect(headline(title)).toEqual([expected])
  })
  it.each([
    'Turkish foreign minister calls Macron’s visit a provocation',
    'Putin’s visit shows Turkey fears nothing',
    'Putin’s visit may help France-Turkey relations',
  ])('leads nowhere that could be told: %s', title => {
    expect(headline(title)).toEqual([])
  })
})

describe('talks for which somebody is to travel', () => {
  it('are still to come on the day that is named', () => {
    expect(headline('Erdoğan plans Moscow trip for talks with Putin on Thursday')).toEqual([
      'planned meeting erdogan+putin',
      'planned visit RU:host+erdogan:guest',
    ])
  })
})

describe('who speaks of "our meeting" to somebody', () => {
  it('met him', () => {
    expect(headline('Putin to Erdoğan: everyone is watching our meeting')).toEqual(['held meeting erdogan+putin'])
    expect(events('fa', '', { title: 'پوتین به اردوغان: منطقه چشم به دیدار ما دوخته است' })).toEqual(['held meeting erdogan+putin'])
  })
  it('met nobody where he speaks to no one who could be met', () => {
    expect(headline('Putin to state TV: everyone is watching our meeting')).toEqual([])
  })
})

describe('a Persian headline with a colon', () => {
  it.each([
    ['پوتین، به شبکه خبری فرانسه: مذاکره با ترکیه سخت است', 'held negotiation RU+TR'],
    ['پوتین در پاسخ به سوالی درباره مذاکرات با اردوغان گفت: «خوب بود»', 'held negotiation erdogan+putin'],
    ['رسانه‌ها: تکذیب سفر ماکرون از سوی مقامات ترکیه از سر احتیاط است', 'denied visit TR:host+macron:guest'],
  ])('%s', (title, expected) => {
    expect(events('fa', '', { title })).toEqual([expected])
  })
})

describe('one leader named alone with a summit', () => {
  it.each([
    ['Macron leaves the G7 summit', 'held summit macron'],
    ['Macron attends Nato summit', 'held summit macron'],
  ])('was at that of a group of states: %s', (title, expected) => {
    expect(headline(title)).toEqual([expected])
  })
  it.each(['Macron backs summit on start-ups', 'Macron praises preparations for a summit'])(
    'is no event of states otherwise: %s',
    title => {
      expect(headline(title)).toEqual([])
    },
  )
})
