import { describe, expect, it } from 'vitest'
import { extract } from '../../src/extract/index.ts'
import { loadKnowledge } from '../../src/knowledge/index.ts'
import { inflect } from '../../src/languages/ru/inflect.ts'
import { detectLanguage } from '../../src/read/language.ts'
import { documentOf } from '../extract/reading.ts'

const knowledge = loadKnowledge()

const read = (text: string, published = '2021-03-02') => extract(documentOf('ru', text, { published }), knowledge)

const leaders = (text: string): string[] => read(text).leaders.map(({ name }) => name)
const events = (text: string, date?: string): string[] =>
  read(text, date).events.map(
    ({ type, status, participants, place }) =>
      `${type} ${status}: ${participants.map(({ leader, country, organisation }) => leader ?? country ?? organisation).join(', ')}${place ? ` @${place.country}` : ''}`,
  )

describe('Russian names in their cases', () => {
  it.each([
    ['Владимир Путин', 'person', ['Владимира Путина', 'Владимиру Путину', 'Владимиром Путиным', 'Владимире Путине']],
    ['Зеленский', 'person', ['Зеленского', 'Зеленскому', 'Зеленским', 'Зеленском']],
    ['Мария Захарова', 'person', ['Марии Захаровой', 'Марию Захарову', 'Марией Захаровой']],
    ['Ким Чен Ын', 'person', ['Ким Чен Ына', 'Ким Чен Ыном']],
    ['Лукашенко', 'person', []],
    ['Саудовская Аравия', 'noun', ['Саудовской Аравии', 'Саудовскую Аравию', 'Саудовской Аравией']],
    ['министр иностранных дел', 'noun', ['министра иностранных дел', 'министром иностранных дел']],
    ['Белый дом', 'noun', ['Белого дома', 'Белому дому', 'Белым домом', 'Белом доме']],
    ['президенты', 'plural', ['президентов', 'президентам', 'президентами', 'президентах']],
    ['российский', 'adjective', ['российско']],
  ] as const)('%s', (name, kind, forms) => {
    const found = inflect(name, kind)
    expect(found).toEqual(expect.arrayContaining([...forms]))
    expect(found).not.toContain(name)
    if (forms.length === 0) expect(found).toEqual([])
  })

  it('has no form that is another word', () => {
    expect(inflect('посол', 'noun')).toEqual(expect.arrayContaining(['посла', 'послом']))
    expect(inflect('посол', 'noun')).not.toContain('после')
  })

  it.each([
    ['Он говорил с Путиным.', ['Vladimir Putin']],
    ['Об этом рассказали Сергею Лаврову.', ['Sergey Lavrov']],
    ['Встреча с Ангелой Меркель прошла вчера.', ['Angela Merkel']],
    ['Письмо Реджепу Тайипу Эрдогану.', ['Recep Tayyip Erdoğan']],
    ['Канцлером Германии Меркель довольны.', ['Angela Merkel']],
    ['Глава российского МИД выступил в Москве.', ['Sergey Lavrov']],
    // Other people and other words.
    ['Актер Михаил Путин вышел на сцену.', []],
    ['Путиной и рыбой занят весь город.', []],
    ['Он ехал по путинскому проспекту.', []],
    ['Бывший президент Франции уехал.', []],
  ])('%s', (text, expected) => {
    expect(leaders(text)).toEqual(expected)
  })
})

describe('the neighbours of Russian', () => {
  it.each([
    ['Президент України Володимир Зеленський провів телефонну розмову з президентом Франції Емманюелем Макроном.'],
    ['Президентът на България Румен Радев се срещна с президента на Сърбия Александър Вучич в София.'],
    ['Председник Србије Александар Вучић разговарао је данас са председником Француске у Београду.'],
    ['Қазақстан президенті Қасым-Жомарт Тоқаев Ресей президенті Владимир Путинмен телефон арқылы сөйлесті.'],
  ])('%s', text => {
    expect(detectLanguage(text)).not.toBe('ru')
  })
})

describe('Russian events', () => {
  it.each([
    ['Президент России Владимир Путин встретился в Москве с Башаром Асадом.', ['meeting held: Vladimir Putin, Bashar al-Assad @RU']],
    ['С Путиным встретился Реджеп Тайип Эрдоган.', ['meeting held: Recep Tayyip Erdoğan, Vladimir Putin']],
    ['Башара Асада принял Владимир Путин.', ['meeting held: Vladimir Putin, Bashar al-Assad']],
    ['Лавров был принят Реджепом Тайипом Эрдоганом.', ['meeting held: Recep Tayyip Erdoğan, Sergey Lavrov']],
    ['Путин позвонил Эрдогану.', ['call held: Vladimir Putin, Recep Tayyip Erdoğan']],
    ['Лавров прибыл в Турцию.', ['visit held: Sergey Lavrov, TR @TR']],
    ['Лавров находится с официальным визитом в Турции.', ['visit held: Sergey Lavrov, TR @TR']],
    ['Лавров посетит Турцию.', ['visit planned: Sergey Lavrov, TR @TR']],
    ['Путин и Эрдоган встретятся в Сочи.', ['meeting planned: Vladimir Putin, Recep Tayyip Erdoğan @RU']],
    ['Встреча Путина с Эрдоганом отменена.', ['meeting cancelled: Vladimir Putin, Recep Tayyip Erdoğan']],
    ['Встреча Путина и Эрдогана отложена.', ['meeting postponed: Vladimir Putin, Recep Tayyip Erdoğan']],
    ['Лавров не встречался с Эрдоганом.', []],
    ['Путин говорил о Турции и Эрдогане.', []],
    ['США ввели санкции против России.', ['sanction held: US, RU']],
    ['МИД России вызвал посла Польши.', ['summons held: RU, PL']],
    ['Болгария выслала двух российских дипломатов.', ['expulsion held: BG, RU']],
    ['В Анкаре начались российско-турецкие переговоры.', ['negotiation held: TR, RU @TR']],
  ])('%s', (text, expected) => {
    expect(events(text)).toEqual(expected)
  })
})

describe('Russian quotes', () => {
  it.each([
    ['Лавров заявил, что переговоры будут трудными.', 'Sergey Lavrov', 'indirect', 'переговоры будут трудными'],
    ['«Мы готовы к диалогу с партнерами», — сказал Песков.', 'Dmitry Peskov', 'direct', 'Мы готовы к диалогу с партнерами'],
    ['"Мы готовы к диалогу с партнерами", - подчеркнула Захарова.', 'Maria Zakharova', 'direct', 'Мы готовы к диалогу с партнерами'],
    ['По словам Лаврова, договор еще не готов к подписанию.', 'Sergey Lavrov', 'indirect', 'договор еще не готов к подписанию'],
    ['Песков заявил о готовности Москвы к переговорам.', 'Dmitry Peskov', 'indirect', 'готовности Москвы к переговорам'],
    ['На прошлой неделе президент Украины Петр Порошенко пообещал начать переговоры.', 'Petro Poroshenko', 'indirect', 'начать переговоры'],
    ['Путин выразил надежду, что мир наступит скоро.', 'Vladimir Putin', 'indirect', 'мир наступит скоро'],
    [
      'Переговоры начнутся в Москве весной. Об этом сегодня заявил Сергей Лавров.',
      'Sergey Lavrov',
      'indirect',
      'Переговоры начнутся в Москве весной',
    ],
    ['Лавров отметил успешное развитие отношений с соседями.', 'Sergey Lavrov', 'indirect', 'успешное развитие отношений с соседями'],
  ])('%s', (text, speaker, kind, content) => {
    expect(read(text).quotes.map(one => [one.speaker.leader, one.kind, one.text])).toEqual([[speaker, kind, content]])
  })

  it.each([
    'Лавров не заявил, что уходит с поста.',
    'Политолог Иван Смирнов считает, что мир близок.',
    'Лаврову сообщили, что рейс задержан.',
    'Дмитрий Песков молчал. По словам пресс-секретаря «Ромашки», цена вырастет завтра.',
  ])('nobody is quoted: %s', text => {
    expect(read(text).quotes).toEqual([])
  })
})

describe('what a Russian verb of saying holds', () => {
  const quotes = (text: string): string[] =>
    read(text).quotes.map(({ speaker: { leader, country }, text: said }) => `${leader ?? country}: ${said}`)
  it.each([
    // The matter of which somebody told is not what he said of it.
    ['Лавров рассказал об итогах встречи в Берлине.', []],
    ['Лавров сообщил о готовности России открыть мост.', ['Sergey Lavrov: готовности России открыть мост']],
    ['Лавров опроверг эти слухи.', []],
    [
      'Лавров и Чавушоглу отметили успешное развитие торговли и договорились открыть мост.',
      ['Sergey Lavrov: успешное развитие торговли', 'Mevlüt Çavuşoğlu: успешное развитие торговли'],
    ],
  ])('%s', (text, expected) => {
    expect(quotes(text)).toEqual(expect.arrayContaining(expected))
    expect(quotes(text)).toHaveLength(expected.length)
  })
})
