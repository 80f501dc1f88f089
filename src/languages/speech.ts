import type { QuoteAct } from '../model.ts'

/** A verb of saying, by how its content stands. */
export type SayVerb = {
  name: string
  act: QuoteAct
  forms: readonly string[]
  /**
   * What it is; a finite verb unless told otherwise.
   * - `participle`: with a clause it is a further saying of the sentence's speaker (`مؤكدا أن`, `با بیان این‌که`, "adding that")
   * - `quoted`: a noun whose owner is named right before it (`عن ظريف قوله إن`)
   * - `impersonal`: nobody's saying ("it is said"); it is here so that no shorter form is found in it
   */
  form?: 'participle' | 'quoted' | 'impersonal'
  /** The word for "that" is part of it: its content begins right after it. */
  opens?: boolean
  /** It is a verb of saying at the beginning of a clause only: elsewhere its letters mean something else (`بيّن`, `بين`). */
  initial?: boolean
  /** It warns: a threat, when the speaker says what he will do. */
  warns?: boolean
  /** It passes on what somebody else said, where the content names one: `در بیانیه آمده است`. */
  relays?: boolean
  /** A clause cannot be its content. */
  noClause?: boolean
  /** It says something only with a noun phrase of this shape: "calls X ‘a friend’", "called on X to stop". */
  shaped?: RegExp
  /** Its noun phrase holds the speaker's own words. */
  direct?: boolean
  /**
   * A noun phrase may be its content: the words, or prefixes ending in `-`, that introduce it and are no part of it; an empty string
   * where none need stand. A word after the content (`را`) is given as `-را`.
   */
  object?: readonly string[]
  /** What it does with a noun phrase, where that is not what it does with a clause: `نوه ب` praises, `نوه بأن` states. */
  objectAct?: QuoteAct
  /** Its letters are those of its noun, too: joined within a noun phrase that is said it is no verb (`على أهمية X ورفض Y`). */
  noun?: boolean
  /** What it judges belongs to its content with the judgement: `X را Y دانست`. */
  judges?: boolean
  /** The words that end a noun phrase which it holds in its middle: `خواستار X شد`. */
  until?: readonly string[]
  /** Words that make it something else when they end or begin what it seems to hold (`خواهان X نیست`, "refused to comment"). */
  never?: readonly string[]
  /** Words of which the noun phrase that is said must hold one: `حمل X مسؤولية Y`, but `حمل رسالة`. */
  holds?: readonly string[]
  /** Words right after it that make it a passive: "urged to". */
  passive?: readonly string[]
  /** Nothing but quotation marks, a colon or a word for "that" opens what it says. */
  plain?: boolean
  /** The hearer stands right after it: "told Obama". */
  hearer?: boolean
  /** It goes on with what the last speaker said: `أضاف`. */
  adds?: boolean
  /** Its subject owns it: `X'in … söylediği bildirildi`. */
  owned?: boolean
  /** Who says it stands right behind it: `diyen Erdoğan`. */
  behind?: boolean
  /** How a clause ends before it, where not as `Speech.closing` says: `olduğuna dikkat çekti`. */
  closing?: RegExp
  /** It tells what an office gave out, which stands before it: `X'ten yapılan açıklamada … denildi`. */
  issued?: boolean
  /** Words that may stand for "that" after it: `خواست تا`. */
  that?: readonly string[]
}

/** How a language's verbs of saying show the gender of their subjects. */
export type Gender = {
  /** Forms whose subject is a woman, or a word of her gender. */
  feminine: RegExp
  /** The same of nouns of saying, by whose they are. */
  owned: RegExp
  /** Forms whose subject is several. */
  several: RegExp
  /** Participles of one man, whatever they end in. */
  participle: RegExp
  /** Words for a woman in office. */
  woman: RegExp
  /** Titles of women that may stand before a name and are no part of it. */
  courtesy: RegExp
  /** Given names of women, as English writes them. */
  given: ReadonlySet<string>
}

/** How a verb of saying shows whose it is within a relative clause, or behind a preposition. */
export type Governed = {
  /** On the text up to a verb: somebody named in it, under a preposition, did that before: `سبق للرئيس أن أعلن`. */
  already: RegExp
  /** On a verb: what somebody thinks or does always, or one that reads as a passive as well: `الذي يعارض`, `الذي اعتبر من المتشددين`. */
  lasting: RegExp
  /** On what stands right behind a verb: a pronoun for the one named before, so that somebody else says it of him or to him. */
  resumed: RegExp
}

/** How a clause shows that somebody says something who is in no list. */
export type Unlisted = {
  /** On the clause up to its verb: it has a subject of its own. */
  subject: RegExp
  /** On a verb: several say it. */
  plural: RegExp
  /** On the words between somebody and a verb: several who begin a clause of their own. */
  several: RegExp
  /** On the clause up to its verb: one is told of in the plural, out of respect. */
  honoured: RegExp
}

/** The words by which one language tells of what was said. Phrases are written as text/matcher.ts reads them. */
export type Speech = {
  sayVerbs: SayVerb[]
  /** On which side of its verb a noun phrase that is said stands. */
  object: 'before' | 'after'
  /** How many words may stand between a verb of saying and the word or sign with which its content opens. */
  reach: { that: number; sign: number }
  /** Whether a clause may follow a verb of saying with no word for "that": `گفت X`, "said X". */
  bare: boolean
  /** Whether the verb may be said again to belong to the speaker of the last one, with no subject of its own: `وأضاف`. */
  elides: boolean
  /** Words after which a form is no verb of saying that happened: `بعد رفض`, "was accused", "will say". */
  notAfter: readonly string[]
  /** Clitics that may stand before a verb; with any other prefix the word is a noun. */
  verbPrefixes: readonly string[]
  /** Prepositions joined before a word: what they govern is no subject. */
  prepositions: readonly string[]
  /** Prepositions that are words, in which an event's own phrase may end (`دیدار از`): what follows belongs to it. */
  freePrepositions: readonly string[]
  /** Whether a comma after a verb of saying opens what is said: `گفت، X`. */
  commaOpens: boolean
  /** Whether the owner stands after what is owned: then a noun before a name is not the name's (`سنای آمریکا`, "Trump envoy"). */
  ownerFollows: boolean
  /** Whether the subject may stand on either side of its verb of saying. */
  free?: boolean
  /** Whether what is said may come before its verb: `"…," he said`. */
  follows: boolean
  /**
   * Where a verb of saying may interrupt the quotation that it tells, `« A, a déclaré X, B »`, `«A, — сказал X, — B»`: what stands right before
   * the verb, and right behind its subject.
   */
  incise?: { opens: RegExp; closes: RegExp }
  /** How forms of a verb end that hold their subject: `a-t-il ajouté`. */
  ownSubject?: RegExp
  /** Whose a verb is that somebody else's clause governs. */
  governed?: Governed
  /** Where its verb closes what is said: how a word ends behind which a verb of saying may stand, `olduğunu söyledi`. */
  closing?: RegExp
  /** Words, from the beginning of a stretch, that tell when, where and on what occasion something was said: before verbs that follow it. */
  occasion?: RegExp
  /** On a sentence up to a verb of saying: what is said there is told by the way, `X پس از آن‌که Y گفت …`. */
  background?: RegExp
  /** On what stands between a clause and the verb of saying behind it: it tells of what is spoken next. */
  topic?: RegExp
  /** How verbs end that nobody is the subject of: "В Кремле заявили": then the office in which it was said speaks. */
  nameless?: RegExp
  /** Where verbs have the gender of their subjects: a man does not go on with a verb of a woman, nor she with his. */
  gender?: Gender
  /** Words that join a further saying of the same sentence to the one before. */
  joiners: readonly string[]
  /** Clitics with which a word for "that" begins a reason or an answer, and nothing that is said: `لأن`, `فإن`. */
  reasons?: readonly string[]
  /** On what stands before a noun for an event: a preposition with which it is a topic or an object, not the time: `در مورد سفر`. */
  topics?: RegExp
  /** Words with which a clause begins that tells of something else: what somebody said ends before them. */
  turns: readonly string[]
  /** On what is said: where the paper goes on in its own voice, "…, hours before". */
  aside?: RegExp
  /** On a noun phrase that is said: it names a matter, and nothing of what was said of it, "(told of) the results of the talks". */
  mere?: RegExp
  /** On a noun phrase that is said: where the sentence goes on with another deed, "…, and met X". */
  narrates?: RegExp
  /** Words with which a clause may begin whose subject is left out or comes later: prepositions, "also", days. */
  adverbials: readonly string[]
  /** Words whose own clause follows: after them "that" does not open what is said (`قبل أن`). */
  notThat: readonly string[]
  /** Nouns for what is said, which may hold a clause: `ضرورة أن`. */
  needs: readonly string[]
  /** Words for "in it", the call or letter named before: `أعرب فيه عن`. */
  within: readonly string[]
  /** Conjunctions with a pronoun: whom the sentence is about is the subject of the verb after them. */
  resumes: readonly string[]
  /** Words with which what a source is given for may begin: `بحسب X فإن …`. */
  sourced?: readonly string[]
  /** Words with which a sentence begins whose source is whoever spoke last: `По его словам`. */
  sourceAgain?: readonly string[]
  /** Words to which the preposition after them belongs: `پس از`, `یکی از`. */
  binding: readonly string[]
  /** Words at the beginning of what is said that are no part of it: "also", "strongly", "in this meeting". */
  leadIns: readonly string[]
  /** Those who are quoted nowhere: journalists, analysts, kin, nameless persons. */
  nobody: readonly string[]
  /** Media and nameless sources: they are quoted nowhere, but who speaks in what they tell is. */
  media: readonly string[]
  /** Somebody in office without a name, before the state: "a senior official at the". */
  officials: readonly string[]
  /** Offices of state that may be named without the state: its own state's. */
  institutions: readonly string[]
  /** Words that join several into one subject: "each of". */
  each: readonly string[]
  /** Words before a person that make it the office: "the office of". */
  desks: readonly string[]
  /** Words for whoever spoke last: "the official". */
  again: readonly string[]
  /** Of these, such as mean nobody whom the article has named: "the source". */
  unnamed?: RegExp
  /** Verbs whose ending is their subject, so that none stands behind them: `دعوا`, `أكدا`. */
  plural?: RegExp
  /** On the noun right behind a verb of asking: those whom somebody asks, and no subject. */
  asked?: RegExp
  /** Words for what an office gave out: "the statement". */
  statements: readonly string[]
  /** Words that begin a sentence which only tells who said the sentence before it: "об этом". */
  pointsBack?: readonly string[]
  /** Words with which a paper goes on telling in its own voice. */
  narration: readonly string[]
  /** Words before the name of the one whose words a headline gives: `ادعای`. */
  headline: readonly string[]
  /** Further such words, which elsewhere begin a phrase that the name belongs to: `پاسخ تند`. */
  headings?: readonly string[]
  /** Titles of posts run into what follows them. */
  runsOn?: boolean
  /** Subjects that no list knows, where the verb may have none of its own. */
  unlisted?: Unlisted
  /** Words of the first person: speech that has them is in the speaker's own words. */
  firstPerson: readonly string[]
}
