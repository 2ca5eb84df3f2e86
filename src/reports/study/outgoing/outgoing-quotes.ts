/** Quotes that may leave the study: with her consent of that day, without anything that tells who she is. */
import type { Day } from '../../../core/kernel/day.ts'
import { byText } from '../../../core/kernel/text-order.ts'
import { agrees } from '../../../core/study/consent/consent.ts'
import type { Selection } from '../../../core/study/coding/coding.ts'
import type { Respondent } from '../../../core/study/sample/sample.ts'
import { quotesOf, type Quote, type QuotesAsked, type Texts } from '../quotes.ts'
import type { StudyView } from '../study-view.ts'
import { attributor, kindOf, type Attribution } from './attribution.ts'
import { countableCodes, sensitiveOn } from './countable-codes.ts'

export type OutgoingQuote = {
  readonly path: readonly string[]
  readonly text: string
  readonly attribution: Attribution
  /** The text is one of a practice study. */
  readonly isFictional: boolean
}
/** Why a quote stays: names may stand in its text, nobody's consent is known, not hers for quotes, too few households, the other account of a household. */
export type HeldBack =
  'notCleared' | 'noRespondent' | 'noConsent' | 'fewHouseholds' | 'otherAccount' | 'textNotHere'
export type OutgoingQuotes = {
  /** By the path of the code and then by the words themselves: their order tells not who said them. */
  readonly quotes: readonly OutgoingQuote[]
  readonly heldBack: Readonly<Record<HeldBack, number>>
  /** Whose words are in it, for the register of reports that are out. */
  readonly respondents: readonly string[]
}

/** The quotes that may go out on a day. */
export const outgoingQuotes = (
  view: StudyView,
  texts: Texts,
  { on, ...asked }: QuotesAsked & { readonly on: Day },
): OutgoingQuotes => {
  const heldBack = {
    ...{ notCleared: view.uncleared, noRespondent: 0, noConsent: 0 },
    ...{ fewHouseholds: 0, otherAccount: 0, textNotHere: 0 },
  }
  const door = doorOf(view, on)
  const quotes: OutgoingQuote[] = []
  const respondents = new Set<string>()
  const isRepeated = repeats()
  for (const quote of quotesOf(view, texts, asked)) {
    const judged = door(quote)
    if (typeof judged === 'string') heldBack[judged] += 1
    else if (!isRepeated(quote.selection)) {
      quotes.push(judged)
      respondents.add(quote.teller.teller)
    }
  }
  const rank = ranksOf(view)
  quotes.sort((one, other) => rank(one.path) - rank(other.path) || byText(one.text, other.text))
  return { quotes, heldBack, respondents: [...respondents].sort(byText) }
}

/** Two coders who chose the same words give one quote; the quotes come in the order of the texts. */
const repeats = (): ((selection: Selection) => boolean) => {
  let last: Selection | undefined
  const codes = new Set<string>()
  return (selection) => {
    const { transcript, from, to, code } = selection
    if (last?.transcript !== transcript || last.from !== from || last.to !== to) codes.clear()
    last = selection
    return codes.size === codes.add(code).size
  }
}

/** The place of each path among all paths in the order of their words. */
const ranksOf = ({ tree }: StudyView): ((path: readonly string[]) => number) => {
  const sorted = tree.rows.map(({ path }) => ({ path, words: path.join('\n') }))
  sorted.sort((one, other) => byText(one.words, other.words))
  const ranks = new Map(sorted.map(({ path }, place) => [path, place]))
  return (path) => ranks.get(path) ?? 0
}

/** Judges one quote after the other: as it may go out, or why it stays. */
export const doorOf = (view: StudyView, on: Day): ((quote: Quote) => OutgoingQuote | HeldBack) => {
  const { consent, sample, interviews } = view.study
  const countable = countableCodes(view)
  const sensitive = sensitiveOn(view)
  const attribute = attributor(sample.respondents.values())
  const mayQuote = (respondent: Respondent): boolean =>
    agrees(consent, { respondent: respondent.respondent, purpose: 'quotes', on })
  const first = firstOfHouseholds(view, mayQuote)
  return ({ selection, teller, path, text }) => {
    const { respondent, household } = teller
    if (!respondent) return 'noRespondent'
    if (!mayQuote(respondent)) return 'noConsent'
    if (text === undefined) return 'textNotHere'
    const codes = sensitive(selection)
    if (codes.some((code) => !countable.has(code))) return 'fewHouseholds'
    const isSensitive = codes.length > 0
    if (isSensitive && first.get(household) !== respondent.respondent) return 'otherAccount'
    const isFictional = interviews.transcripts.get(selection.transcript)?.isFictional ?? false
    return { path, text, attribution: attribute(respondent, { isSensitive }), isFictional }
  }
}

/** Of each household the one whose words on sensitive themes may go out, so that two accounts never meet there: a woman first. */
const firstOfHouseholds = (
  { tellers }: StudyView,
  mayQuote: (respondent: Respondent) => boolean,
): ReadonlyMap<string, string> => {
  const first = new Map<string, Respondent>()
  for (const { respondent, household } of tellers.values()) {
    if (!respondent || !mayQuote(respondent)) continue
    const known = first.get(household)
    if (!known || (kindOf(known) !== 'woman' && kindOf(respondent) === 'woman'))
      first.set(household, respondent)
  }
  return new Map([...first].map(([household, { respondent }]) => [household, respondent]))
}
