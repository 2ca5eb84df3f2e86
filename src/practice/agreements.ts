/** What the practice group voted, what some women settled for themselves, and the sheets of three products. */
import type { GroupEvent } from '../core/group/events.ts'
import type { AgreementsEvent } from '../core/group/agreements/events.ts'
import type { SheetSize } from '../core/group/catalogue/events.ts'
import { decideIssueSheet } from '../core/group/catalogue/issue-sheet.ts'
import { ok } from '../core/kernel/result.ts'
import { ago, beganAgo, officer, told, type Scene, type Step } from './step.ts'

export const yarn = 'ALPNAT'
export const currency = 'USD'

type Voted = Extract<AgreementsEvent, { type: 'agreements.voted' }>['body']
/** A vote before anybody counted hands. */
type Matter = {
  [Kind in Voted['matter']]: Pick<Extract<Voted, { matter: Kind }>, 'matter' | 'terms'>
}[Voted['matter']]

const matters = (scene: Scene): readonly Matter[] => [
  { matter: 'hourlyRate', terms: { centimosPerHour: 350 } },
  { matter: 'tariffStep', terms: { centimos: 10 } },
  { matter: 'standardYarnPrice', terms: { yarn, centimosPerKg: 5900 } },
  { matter: 'overhead', terms: { percent: 12 } },
  { matter: 'margin', terms: { percent: 15 } },
  { matter: 'costingRate', terms: { currency, rateThousandths: 3270 } },
  { matter: 'priceStep', terms: { currency, minor: 5 } },
  {
    matter: 'gradePay',
    terms: {
      grades: [
        { grade: 'A', percent: 100, goods: 'first' },
        { grade: 'B', percent: 85, goods: 'second' },
      ],
    },
  },
  { matter: 'groupFund', terms: { percent: 5 } },
  { matter: 'yarnShortfallForgiven', terms: { grams: 10 } },
  { matter: 'advanceRecovery', terms: { maxPercent: 50 } },
  { matter: 'cashStep', terms: { centimos: 10 } },
  { matter: 'federationCommission', terms: { percent: 6 } },
  { matter: 'surplusFund', terms: { percent: 20 } },
  { matter: 'firstPiece', terms: { required: false } },
  { matter: 'season', terms: { firstDay: ago(scene, beganAgo) } },
  { matter: 'fairness', terms: { by: 'income' } },
  { matter: 'shortageWeight', terms: { by: 'pay' } },
]

/** All votes that a season needs, each on what the ones before it said. */
export const groupVotes = (scene: Scene): readonly Step[] => {
  const on = ago(scene, beganAgo)
  const present = scene.women.length
  return matters(scene).map((voted, place) => ({
    by: officer.president,
    decide: ({ group }) => {
      const [against, abstained] = [place % 3, place % 2]
      const votes = { for: present - against - abstained, against, abstained }
      return ok([
        { type: 'agreements.voted', v: 1, body: { on, from: on, votes, seen: { ...group.seen }, ...voted } },
      ])
    },
  }))
}

/** Savings and the bank are each woman's own to settle. */
export const ownAgreements = (scene: Scene): readonly Step[] => {
  const on = ago(scene, beganAgo - 1)
  const saves = (person: string, percent: number): GroupEvent => ({
    type: 'agreements.memberAgreed',
    v: 1,
    body: { on, from: on, person, matter: 'savings', terms: { percent } },
  })
  const banks = (person: string): GroupEvent => ({
    type: 'agreements.memberAgreed',
    v: 1,
    body: { on, from: on, person, matter: 'payChannel', terms: { channel: 'bank' } },
  })
  return [...[saves('S02', 10), saves('S08', 5), saves('S13', 10)], ...[banks('S07'), banks('S11')]].map(
    (event) => told('person' in event.body ? event.body.person : officer.president, event),
  )
}

/** Grams of yarn in one piece, without waste. */
export const pieceGrams = { CHULLO: 95, CHALINA: 180, GUANTES: 60 } as const
export type Article = keyof typeof pieceGrams

const wastePerMille = 40
/** Grams weighed out for one piece, with its waste. */
export const normGrams = (article: Article): number =>
  Math.ceil((pieceGrams[article] * (1000 + wastePerMille)) / 1000)

const sheetOf = (
  article: Article,
  minutes: number,
  otherMaterialsCentimos: number,
  exportCostCentimos: number,
): SheetSize => ({
  ...{ size: 'Unica', article, minutes, otherMaterialsCentimos, exportCostCentimos },
  yarns: [{ yarn, grams: pieceGrams[article], wastePerMille }],
})

/** The sheets of a chullo, a scarf and a pair of gloves. */
export const sheets = (scene: Scene): readonly Step[] =>
  [sheetOf('CHULLO', 330, 60, 120), sheetOf('CHALINA', 420, 40, 150), sheetOf('GUANTES', 240, 30, 90)].map(
    (size) => ({
      by: officer.production,
      decide: ({ group }) =>
        decideIssueSheet(group.catalogue, { on: ago(scene, beganAgo), product: size.article, sizes: [size] }),
    }),
  )
