/** What a group votes, and what a member settles for herself; each with the day from which it holds. */
import * as v from 'valibot'
import {
  body,
  code,
  currency,
  type EventOf,
  day,
  markUpPercent,
  percent,
  positive,
  seen,
  whole,
} from '../../kernel/fields.ts'

/** The terms of each matter that a group votes on. There is no default for any of them. */
export const votedTerms = {
  hourlyRate: v.strictObject({ centimosPerHour: positive }),
  tariffStep: v.strictObject({ centimos: positive }),
  standardYarnPrice: v.strictObject({ yarn: code, centimosPerKg: whole }),
  overhead: v.strictObject({ percent: markUpPercent }),
  margin: v.strictObject({ percent: markUpPercent }),
  costingRate: v.strictObject({ currency, rateThousandths: positive }),
  priceStep: v.strictObject({ currency, minor: positive }),
  gradePay: v.strictObject({
    grades: v.array(
      v.strictObject({ grade: code, percent: markUpPercent, goods: v.picklist(['first', 'second']) }),
    ),
  }),
  groupFund: v.strictObject({ percent }),
  yarnShortfallForgiven: v.strictObject({ grams: whole }),
  advanceRecovery: v.strictObject({ maxPercent: percent }),
  cashStep: v.strictObject({ centimos: positive }),
  federationCommission: v.strictObject({ percent }),
  surplusFund: v.strictObject({ percent }),
  firstPiece: v.strictObject({ required: v.boolean() }),
  /** The first day of a season: from it on a member's income counts when work is shared out. */
  season: v.strictObject({ firstDay: day }),
  /** What a share-out evens out: the season's income, or its share of what each member wishes for. */
  fairness: v.strictObject({ by: v.picklist(['income', 'share']) }),
  /** What a piece counts that nobody can make: each alike, or as much as it pays. */
  shortageWeight: v.strictObject({ by: v.picklist(['piece', 'pay']) }),
  /** The fewest pieces of an article that one member takes of an order's line. */
  minimumLot: v.strictObject({ article: code, pieces: positive }),
  /** The most different lines that one member has in hand. */
  mostLines: v.strictObject({ lines: positive }),
  /** What of pay is open to all: the rate of a piece, only who is paid, or what each one earns. */
  payShown: v.strictObject({ on: v.picklist(['rates', 'ticks', 'amounts']) }),
} as const
export type VotedMatter = keyof typeof votedTerms
const isVotedMatter = (text: string): text is VotedMatter => text in votedTerms
/** Every matter that a group votes on. */
export const votedMatters: readonly VotedMatter[] = Object.keys(votedTerms).filter(isVotedMatter)
export type VotedTerms<Matter extends VotedMatter> = v.InferOutput<(typeof votedTerms)[Matter]>

/** The terms of what is each member's own to settle. */
export const memberTerms = {
  savings: v.strictObject({ percent }),
  payChannel: v.strictObject({ channel: v.picklist(['cash', 'bank']) }),
  /** The season income that she wishes for. */
  desiredIncome: v.strictObject({ centimos: positive }),
  /** The most different lines that she wants in hand. */
  mostLines: v.strictObject({ lines: whole }),
} as const
export type MemberMatter = keyof typeof memberTerms
export type MemberTerms<Matter extends MemberMatter> = v.InferOutput<(typeof memberTerms)[Matter]>

const votes = v.strictObject({ for: whole, against: whole, abstained: whole })

const voted = <Matter extends VotedMatter>(matter: Matter) =>
  body({ from: day, matter: v.literal(matter), terms: votedTerms[matter], votes: v.optional(votes), seen })
const agreed = <Matter extends MemberMatter>(matter: Matter) =>
  body({ from: day, matter: v.literal(matter), person: code, terms: memberTerms[matter] })

export const agreementsEvents = {
  'agreements.voted': v.variant('matter', [
    voted('hourlyRate'),
    voted('tariffStep'),
    voted('standardYarnPrice'),
    voted('overhead'),
    voted('margin'),
    voted('costingRate'),
    voted('priceStep'),
    voted('gradePay'),
    voted('groupFund'),
    voted('yarnShortfallForgiven'),
    voted('advanceRecovery'),
    voted('cashStep'),
    voted('federationCommission'),
    voted('surplusFund'),
    voted('firstPiece'),
    voted('season'),
    voted('fairness'),
    voted('shortageWeight'),
    voted('minimumLot'),
    voted('mostLines'),
    voted('payShown'),
  ]),
  'agreements.memberAgreed': v.variant('matter', [
    agreed('savings'),
    agreed('payChannel'),
    agreed('desiredIncome'),
    agreed('mostLines'),
  ]),
}

export type AgreementsEvent = EventOf<typeof agreementsEvents>
