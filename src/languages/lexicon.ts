import type { OfficeId } from '../knowledge/types.ts'
import type { Channel, EventStatus, EventType } from '../model.ts'

/**
 * The words by which one language tells of events and quotes. Phrases are written as text/matcher.ts reads them: a space is any gap, a
 * ZWNJ a joint that may be open or closed.
 */

/** The words for an office; `many` for its plural ("the presidents of Russia and Türkiye"). */
export type OfficeWords = {
  one: readonly string[]
  many?: readonly string[]
  /** Words that are an office of state only beside a country's name: `ABD Başkanı`, but `oda başkanı`. */
  open?: readonly string[]
}

/** A title that names its country or what it stands for by itself: `خادم الحرمين الشريفين`, "Secretary of State", "Pentagon spokesman". */
export type TitleWords = { office: OfficeId; country?: string; of?: string; forms: readonly string[] }

/**
 * How the parties of an event stand around its trigger.
 * - `mutual`: two or more meet on a level (call, meeting, talks, agreement)
 * - `host`: who acts receives the other (`استقبل`, "hosted"): actor is host, object is guest
 * - `travel`: one goes to a country
 * - `gather`: a conference; parties are those whom the sentence names as taking part
 * - `act`: one does it to another (letter, sanctions, aid, summons, expulsion, recognition)
 * - `mediate`: a third between others
 */
export type Frame = 'mutual' | 'host' | 'travel' | 'gather' | 'act' | 'mediate'

export type Trigger = {
  /** The rule's name within the language; the record shows it after the language tag: `fa.call.talk-by-phone`. */
  name: string
  type: EventType
  frame: Frame
  channel?: Channel
  /** Nouns, infinitives, participles and verbs of past and present alike, unless `status` says otherwise. */
  forms: readonly string[]
  /** `noun` may be a mere mention and needs its parties said; a `verb` takes the sentence's subject. */
  form: 'noun' | 'verb'
  /** What the forms themselves say: future verbs are `planned`. */
  status?: EventStatus
  /** A weak trigger is an event only when something else of the clause confirms it. */
  weak?: boolean
  /** A talk that leaders hold at a distance, unless something tells that they met. */
  distant?: boolean
  /** An event only of persons: "spoke to"; a journey only of those who are named or in office, `در X حضور دارد`. */
  persons?: boolean
  /** A verb that is none of it where it says what somebody is: "called X a liar". */
  naming?: boolean
  /** A verb that is spelt like its noun: only right between the one who does it and whom it is done to, "US sanctions Iranian officials". */
  beside?: boolean
  /** Its object is the place that somebody leaves: "left X for Y". */
  leaves?: boolean
  /** To whom it was done stands between the doer and the word: "gave ten diplomats of X a week to leave". */
  behind?: boolean
  /** Talks: held by states rather than by persons they are a negotiation. */
  talks?: boolean
  /** With each of several it is held alone: "separate meetings with A and B". */
  apart?: boolean
  /** A message of condolence (CAMEO 018). */
  condolence?: boolean
  /** A conference of three or more, by its name: "trilateral". */
  counted?: boolean
  /** The word carries its subject as a suffix: `لقائه` "his meeting". */
  own?: boolean
  /** Its other party follows it: `نشست با`. */
  partyFollows?: boolean
  /** A noun that is an event only beside a verb of this kind: "sanctions" imposed, "relations" cut. */
  verbs?: DeedVerb
  /** The place of a journey stands after "from": `بازدید از`. */
  of?: boolean
  /** A sitting that is one of states where the body whose it is follows at once: `نشست ناتو`. */
  ofBody?: boolean
  /** The body that gathers, where the word names it: "the Arab summit". */
  gathers?: string
  /** A word of asking to come: who is asked travels. */
  invites?: boolean
  /** A word of sending: its object travels. */
  sends?: boolean
  /** To whom it was done is the subject: `احضار شد`, "was expelled". */
  passive?: boolean
  /** It tells of one who is there: the place after "in" is where he went: `с визитом в Анкаре`. */
  stays?: boolean
  /** It tells of a visit only where nothing is asked of the one on whom somebody calls: "called on the minister in Doha". */
  courtesy?: boolean
  /** What one is somewhere for: "Witkoff in Moscow for talks". */
  purpose?: boolean
  /** The place where the thing is tells whom the deed concerns: `أغلقت سفارتها في دمشق`, `سحبت سفيرها من باريس`. */
  there?: boolean
  /** Its object is the matter, and two subjects its parties: "X, Y discuss Z". */
  matter?: boolean
  /** It needs no verb where it ends a headline, behind the one from whom it comes and the one to whom it goes: `ABD'den İran'a yaptırım`. */
  fromTo?: boolean
  /** The actor is the one who receives (`تلقى اتصالا من`): the one after "from" is the initiator. */
  receives?: boolean
}

/** What a word does for the words around it. */
export type CueKind =
  | 'with' // the other party follows: با، مع، with
  | 'between' // both parties follow
  | 'about' // the matter follows
  | 'source' // who reported it follows: به گزارش، وفقا لـ، according to
  | 'attendee' // who was merely there follows
  | 'in' // a place follows
  | 'to' // a destination or a receiver follows
  | 'from' // an origin or a sender follows
  | 'by' // the actor of a passive follows
  | 'and'
  | 'together' // with each other: who is named before it are the parties
  | 'matter' // what stands before it is what an event was about: "Libya, the focus of the talks of …"
  | 'that' // a clause of content follows: که، أن، that
  | 'relative' // who, which: the clause tells more of the one before it
  | 'clause' // a new clause begins: while, whereas, where
  | 'negation'
  | 'hypothesis' // if, could, might
  | 'future' // will, is to, next, scheduled
  | 'coming' // what follows is still to come: "ahead of", انتظار می‌رود
  | 'infinitive' // "to meet": right before a verb it makes it planned
  | 'present' // a verb of the present or the subjunctive after a noun: the thing is still to come
  | 'apart' // with each of several alone: "separately"
  | 'foremost' // who is the first or the highest to have done what follows
  | 'past' // makes held what a future word made planned: "after", "during"
  | 'proposal' // invited, offered, called for
  | 'invitation' // who is asked to come follows
  | 'postponement'
  | 'cancellation'
  | 'denial'
  | 'initiative' // who began it follows: به ابتکار طرف
  | 'signing' // an agreement is signed, not merely spoken of
  | 'vague' // an agreement on it is none on a concrete act: "to continue", "the importance of"
  | 'diplomats' // whom a state expels or summons besides its envoys
  | 'home' // "our country" of the paper's own
  | 'press' // papers, channels, reporters: who talks to them gives an interview
  | 'idle' // a phrase with an event's word that tells of none: "an interview with the channel"

/** What states do to each other's affairs: verbs that make an event of a noun. */
export type DeedVerb = 'hold' | 'reach' | 'impose' | 'lift' | 'cut' | 'restore' | 'recall' | 'send' | 'deliver'

/** Verbs that close their clause, by their form. Each pattern is tried on one word, unless it says otherwise. */
export type ClosingVerbs = {
  /** Verbs that may be the first after an event's noun: they tell how it went. */
  finite: RegExp
  /** Those of them that tell of what is past. */
  past: RegExp
  negated: RegExp
  /** On the words from an event's noun to its negated verb and the next word: it says that the event did not or will not happen. */
  denying: RegExp
  /** On what stands before an event: it is but part of what is negated. */
  part: RegExp
  /** Verbs after which a clause is over for certain; participles and auxiliaries may go on. */
  certain: RegExp
  /** Verbs that part a noun from the one that seems to own it. */
  parting: RegExp
  /** On an event's whole phrase: it ends in its verb, behind which stand the parties of another. */
  met: RegExp
  /** On a journey's whole phrase: it ends in its verb, behind which stands no destination. */
  gone: RegExp
  /** On what follows "between": two whom the clause has named before, `میان دو کشور`. */
  pair: RegExp
  /** On what stands before a conference: it is but the occasion of something else, `در حاشیه اجلاس`. */
  aside: RegExp
  /** On what follows a talk: the one who tells of it held it himself. */
  alone?: RegExp
  /** On an event's word: the one who speaks calls it his own, `سفرم`. */
  mine?: RegExp
  /** On what follows somebody: he is the object of the verb, ` را`. */
  object?: RegExp
  /** On what stands before a journey: something else follows it, `پس از سفر به X`. */
  behind?: RegExp
  /** On what stands before an accord: it is but sought, `برای دستیابی به توافق`. */
  sought?: RegExp
  /** On what stands before an event, and behind it: it is but willed, planned or spoken of, `آمادگی X برای`, `قصد`, `مخالف`; the first that fits tells. */
  unmet?: readonly { status: 'proposed' | 'planned' | 'held' | 'cancelled' | 'none'; before?: RegExp; after?: RegExp }[]
  /** On a verb of events: what it tells is past, whatever follows it. */
  done?: RegExp
  /** On what follows the aim of a journey: that was made; its first group tells whether it is over: `به X رفته بود`. */
  over?: RegExp
  /** On the word right before a name: the name opens the clause all the same, `و`. */
  joiner?: RegExp
  /** On what follows a talk: others saw it, `در حال گفت‌وگو دیده شدند`. */
  seen?: RegExp
  /** On what stands before an event: it goes on now, `در حال مذاکره`. */
  underway?: RegExp
  /** On what stands before an event, and behind it: it is the one that comes next, `دور بعدی مذاکرات`. */
  next?: { before: RegExp; after: RegExp }
  /** On what stands before an event: the verb of the clause does something else to it, `از مذاکرات حمایت می‌کند`. */
  oblique?: RegExp
  /** On what follows talks: they were broken off, `مذاکرات با X را متوقف کرد`. */
  halted?: RegExp
  /** On what stands before an event: where the verb is negated somebody will have none of it, `حاضر به ادامه`. */
  unwilling?: RegExp
  /** On what stands before the first of several states: below the level of ministers, `نمایندگان`. */
  lowly?: RegExp
  /** On a word that makes something uncertain: it is the clause's own verb or begins a condition, and no noun of the matter, `باید`. */
  modal?: RegExp
  /** On a verb: what it tells is only wished, feared or possible, `به توافق برسند`. */
  wished?: RegExp
  /** On what stands before an event: it is the occasion of what is told, `در دیدار با X`. */
  occasion?: RegExp
  /** On a verb: it tells what is to be, `دیدار کند`. */
  subjunctive?: RegExp
  /** On what stands between a state and the word before it: it is left, `X را ترک کرد`. */
  left?: RegExp
  /** On what follows an office: it is one of the state named last, `وزیر خارجه این کشور`. */
  ofThatState?: RegExp
  /** On a clause: the next journey has come, the one before is over, `پس از سفر به X اکنون به Y`. */
  byNow?: RegExp
  /** On what follows a journey: it is made by those whom the subject sends, `سفر نمایندگان خود`. */
  envoys?: RegExp
  /** On a clause: others act in it than who tells of it. */
  others?: RegExp
  /** On what stands before "with": it belongs to that noun, `روابط خود با X`. */
  another?: RegExp
  /** Words that only tell when. */
  time?: RegExp
  /** On the words from a message on: its bearer is its receiver. */
  received?: RegExp
  /** On what follows a conference: it is what takes place. */
  convened?: RegExp
  /** On what stands before a word of travel, and behind it: it leads to the country told of last. */
  there?: { before: RegExp; after: RegExp }
  /** On what stands before a journey: it is told in passing, `در جریان سفر به X`. */
  adjunct: RegExp
}

/** What tells of things to come where verbs stand before what they govern. */
export type Prospect = {
  /** On what stands before a form of a verb: it is a noun here, `عن توجه عام`. */
  noun: RegExp
  /** On the words from a negation on: what follows is not yet so, `لم يتحدد بعد`. */
  notYet: RegExp
  /** On a word: what it calls off or puts off stands behind it, `تأجيل`. */
  behind: RegExp
  /** On what stands before an event: it may come about, `قد يعقد`. */
  may: RegExp
  /** On what stands behind an event: it is still to come, `المقبل`. */
  upcoming: RegExp
  /** On a word: amid the event that it opens something else happens, `خلال`. */
  during: RegExp
  /** On a word with what is joined before it: it tells what something is for, `للتوصل`. */
  aim: RegExp
  /** On what stands before a deed that is often only spoken of: somebody decides or announces it. */
  decides: RegExp
  /** On a verb with what is joined before it: it is still to come. */
  will: RegExp
  /** On what stands between a verb of recognition and the end of who is recognised. */
  recognised: RegExp
}

export type Lexicon = {
  offices: Record<OfficeId, OfficeWords>
  titles: TitleWords[]
  /** "his counterpart", "his counterparts": behind those may stand several states. */
  counterparts: { one: readonly string[]; many: readonly string[] }
  /** "Head" and the bodies headed, where a country may stand between them: `глава` + `российского` + `МИД`. */
  heads?: readonly string[]
  bodies?: { office: OfficeId; forms: readonly string[] }[]
  /** he, she, وی, او: whoever was last spoken of as a subject. */
  pronouns: readonly string[]
  /** Words for somebody by his rank alone, and the offices of those who are called so: `سموه` "His Highness". */
  styles?: readonly { offices: readonly OfficeId[]; forms: readonly string[] }[]
  /** "they": where an event's verb follows, those of whom the sentence before told. */
  they?: readonly string[]
  /** "the two sides", "the two leaders", "both": the parties of the last event told. */
  both: readonly string[]
  /** "deputy", "former": beside an office they mean somebody else than its holder. */
  notHolders: readonly string[]
  /** "the … capital": with a country's name or adjective it means the city. */
  capitals: readonly string[]
  /** Words before a country that make it the state's government: `دولت`, `حكومة`, "government". */
  governments: readonly string[]
  /** Armed and political parties that treat with states, by the country in which they act: `حماس`, `طالبان`. */
  factions?: Readonly<Record<string, readonly string[]>>
  /** Words between an office and a name that mean nothing: `آقای`, `السيد`, `الدكتور`, "Mr". */
  honorifics: readonly string[]
  /** Words between an office, its country and a name that only join them: "of the", `لدى`, `خود`. */
  glue: readonly string[]
  /** News agencies and offices that pass on what others said, with their country where they have one. */
  agencies: { name: string; country: string | null; forms: readonly string[] }[]
  cues: Record<CueKind, readonly string[]>
  triggers: Trigger[]
  /** Verbs without which some nouns are no events (`Trigger.verbs`), in all their forms. */
  deeds: Record<DeedVerb, readonly string[]>
  /** Words that begin what an event was about, besides `cues.about`: "developments in", `تطورات`, `اوضاع`. */
  topics: readonly string[]
  /** The forms of its verbs, where these, with their negation and tense, close the clause; null where they do not. */
  closing: ClosingVerbs | null
  /** Verbs of one who tells of himself: `با پوتین دیدار کردم`, `التقينا`. */
  firstPerson: RegExp | null
  /** On a talk with the few letters around it: it is that of those who speak, `دیدار ما`, "our meeting". */
  ours?: RegExp
  /** What makes a deed the aim of another: the words before it (`برای دیدار`), or what is joined before it (`للقاء`). */
  aim: { before: RegExp } | { prefix: RegExp } | null
  /** Forms of an event's own verb: those that tell of what is over, those of the present, which headlines use of both, and, behind an event's noun that opens a headline, what says that it is to come; null where verbs are listed by tense. `during`: the words among `cues.past` that only say amid what something happens, and a verb to come with what stands between it and them. */
  tense: {
    past: RegExp | null
    present: RegExp | null
    headline: RegExp | null
    during?: { words: RegExp; future: RegExp }
    /** Verbs that tell of what is over, and of nothing else, so that "in August" is the last one. */
    over?: RegExp
  } | null
  /** What is to come, where verbs stand before what they govern. */
  prospect?: Prospect
  /** What tells whom a journey without a destination leads to. `ties`: on what follows two states, or one, that are tied; `tiesWith`: on what stands before them; `praises`: on what stands between one who finds a journey good and the traveller, and behind "…" and the journey. */
  visited?: { ties: RegExp; tiesWith: RegExp; announces: RegExp; praises: RegExp }
  /**
   * What makes talks of one side an event although the others are not named: between somebody and them, that he takes part; behind a word for
   * meeting, that a group of leaders was met which is no body of its own.
   */
  alone?: { attends: RegExp; groups: RegExp }
  /** On what follows an event's noun: there is none, `встречи X и Y в повестке нет`. */
  absent?: RegExp
  /** Groups of states that hold summits, as the name of a summit tells them where it is not the group's own: "a European summit", `قمة العشرين`. */
  clubs?: RegExp
  /**
   * Verbs with their subject in them, of one man, each pattern tried on one word: those that tell of events, those that lend themselves to an
   * event's noun, verbs of saying that take no person for their object, and what may stand before and around them that tells of nobody;
   * `women`: given names of whom they cannot mean; `woman`: on all words for somebody, that it is one; `hers`: a verb of travel that is no
   * man's.
   */
  unsaid?: { finite: RegExp; light: RegExp; speaking: RegExp; time: RegExp; women: ReadonlySet<string>; woman: RegExp; hers: RegExp }
  /** How the language orders a sentence: which side of its verb the subject of a verb of saying stands on first. */
  subject: 'before' | 'after'
  /** What tells what a word is to its clause stands behind it: postpositions, endings, the noun that it owns: `Putin ile`, `Putin'in ziyareti`. */
  headFinal?: boolean
  /** There: on a verb, that it is a noun of its clause, whose subject owns it: `geleceğini`. */
  nominal?: RegExp
  /** Words in lower case that keep their full stop. */
  abbreviations: readonly string[]
}
