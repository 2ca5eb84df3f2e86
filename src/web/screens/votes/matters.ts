/** The matters of the votes as the screen lists them: a line each, with the figures and choices that its terms are made of. */
import type { VotedMatter } from '../../../core/group/agreements/events.ts'

export type Unit = 'soles' | 'money' | 'rate' | 'percent' | 'grams' | 'pieces' | 'lines'
export type Field =
  | { readonly kind: 'figure'; readonly key: string; readonly unit: Unit }
  | { readonly kind: 'choice'; readonly key: string; readonly of: readonly (string | boolean)[] }
  | { readonly kind: 'day' | 'grades'; readonly key: string }
export type About = 'yarn' | 'currency' | 'article'
export type Matter = {
  readonly matter: VotedMatter
  readonly fields: readonly Field[]
  /** What it is voted about, once for each. */
  readonly about?: About
  /** Work goes on without it. */
  readonly optional?: true
}

const figure = (key: string, unit: Unit): readonly Field[] => [{ kind: 'figure', key, unit }]
const choice = (key: string, ...of: readonly (string | boolean)[]): readonly Field[] => [
  { kind: 'choice', key, of },
]

/** In the order in which a new group comes to need them: price, share-out, pay, sale. */
export const sections = {
  price: [
    { matter: 'hourlyRate', fields: figure('centimosPerHour', 'soles') },
    { matter: 'tariffStep', fields: figure('centimos', 'soles') },
    { matter: 'standardYarnPrice', about: 'yarn', fields: figure('centimosPerKg', 'soles') },
    { matter: 'overhead', fields: figure('percent', 'percent') },
    { matter: 'margin', fields: figure('percent', 'percent') },
    { matter: 'costingRate', about: 'currency', fields: figure('rateThousandths', 'rate') },
    { matter: 'priceStep', about: 'currency', fields: figure('minor', 'money') },
    { matter: 'firstPiece', fields: choice('required', true, false), optional: true },
  ],
  share: [
    { matter: 'season', fields: [{ kind: 'day', key: 'firstDay' }] },
    { matter: 'fairness', fields: choice('by', 'income', 'share') },
    { matter: 'shortageWeight', fields: choice('by', 'piece', 'pay') },
    { matter: 'minimumLot', about: 'article', fields: figure('pieces', 'pieces'), optional: true },
    { matter: 'mostLines', fields: figure('lines', 'lines'), optional: true },
  ],
  pay: [
    { matter: 'gradePay', fields: [{ kind: 'grades', key: 'grades' }] },
    { matter: 'groupFund', fields: figure('percent', 'percent') },
    { matter: 'yarnShortfallForgiven', fields: figure('grams', 'grams') },
    { matter: 'advanceRecovery', fields: figure('maxPercent', 'percent') },
    { matter: 'cashStep', fields: figure('centimos', 'soles') },
    { matter: 'payShown', fields: choice('on', 'rates', 'ticks', 'amounts'), optional: true },
  ],
  sale: [
    { matter: 'federationCommission', fields: figure('percent', 'percent') },
    { matter: 'surplusFund', fields: figure('percent', 'percent') },
  ],
} as const satisfies Readonly<Record<string, readonly Matter[]>>

type Listed = (typeof sections)[keyof typeof sections][number]['matter']
/** A matter that no section lists does not compile here. */
export const everyMatterIsListed: [Exclude<VotedMatter, Listed>] extends [never] ? true : never = true
export type Section = readonly [string, readonly Matter[]]
export const listed: readonly Section[] = Object.entries(sections)
