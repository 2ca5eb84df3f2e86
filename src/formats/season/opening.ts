/** The opening entries of a season's book: who belongs, who holds the posts, what was voted, what is made. */
import type { Day } from '../../core/kernel/day.ts'
import { ok, type Result } from '../../core/kernel/result.ts'
import type { VotedMatter, VotedTerms } from '../../core/group/agreements/events.ts'
import type { GroupEvent } from '../../core/group/events.ts'
import { decideIssueSheet } from '../../core/group/catalogue/issue-sheet.ts'
import { posts } from '../../core/group/people/events.ts'
import { recordDecision, type OpenGroup } from '../../core/group/recording.ts'
import type { Season, SeasonAgreements } from './season-file.ts'

/** The one who acts in a season; she holds every post, by the opening entries. */
export const actor = 'Actor'
/** A season's products have one size and one colour. */
export const onlySize = 'Unica'
const forEver = '9999-12-31'

/** Records the opening. Refused: sheets that contradict each other, votes on sums too large. */
export const openSeason = (open: OpenGroup, season: Season, on: Day, wallMillis: number): Result<void> => {
  const { agreements } = season
  const people: GroupEvent[] = [
    ...posts.map((post): GroupEvent => ({
      type: 'people.postTaken',
      v: 1,
      body: { on, person: actor, post, until: forEver },
    })),
    ...agreements.members.map((person): GroupEvent => ({
      type: 'people.joined',
      v: 1,
      body: { on, person },
    })),
  ]
  for (const event of [...people, ...memberAgreements(agreements, on)]) {
    const recorded = recordDecision(open, { by: actor, wallMillis }, ok([event]))
    if (!recorded.ok) return recorded
  }
  for (const vote of votes(open, agreements, on)) {
    const recorded = recordDecision(open, { by: actor, wallMillis }, ok([vote()]))
    if (!recorded.ok) return recorded
  }
  for (const [product, sheet] of Object.entries(agreements.products)) {
    const {
      minutes,
      yarn,
      yarnGrams: grams,
      wastePerMille,
      otherMaterialsCentimos,
      exportCostCentimos,
    } = sheet
    const yarns = [{ yarn, grams, wastePerMille }]
    const size = {
      size: onlySize,
      article: product,
      minutes,
      yarns,
      otherMaterialsCentimos,
      exportCostCentimos,
    }
    const decided = decideIssueSheet(open.group.catalogue, { on, product, sizes: [size] })
    const recorded = recordDecision(open, { by: actor, wallMillis }, decided)
    if (!recorded.ok) return recorded
  }
  return ok(undefined)
}

const memberAgreements = ({ savingsPercent, paidThroughBank }: SeasonAgreements, on: Day): GroupEvent[] => [
  ...Object.entries(savingsPercent).map(([person, percent]): GroupEvent => ({
    type: 'agreements.memberAgreed',
    v: 1,
    body: { on, from: on, person, matter: 'savings', terms: { percent } },
  })),
  ...paidThroughBank.map((person): GroupEvent => ({
    type: 'agreements.memberAgreed',
    v: 1,
    body: { on, from: on, person, matter: 'payChannel', terms: { channel: 'bank' } },
  })),
]

type Vote = Extract<GroupEvent, { type: 'agreements.voted' }>
type Voted = {
  [Matter in VotedMatter]: { readonly matter: Matter; readonly terms: VotedTerms<Matter> }
}[VotedMatter]

/** A vote as an event, on all that is seen when it is recorded. */
export const voteOf = (open: OpenGroup, on: Day, { matter, terms }: Voted): Vote => {
  const body = { on, from: on, matter, terms, seen: { ...open.group.seen } }
  // eslint-disable-next-line @typescript-eslint/consistent-type-assertions -- `Voted` pairs each matter with its terms, which the spread forgets
  return { type: 'agreements.voted', v: 1, body: body as Vote['body'] }
}

/** Each vote of the file, made when it is recorded: a later one has seen the earlier. */
const votes = (open: OpenGroup, agreed: SeasonAgreements, on: Day): (() => Vote)[] =>
  votedInFile(agreed).map((voted) => () => voteOf(open, on, voted))

const votedInFile = (agreed: SeasonAgreements): Voted[] => {
  const { orderCurrency: currency, gradePayPercent } = agreed
  const grades = Object.entries(gradePayPercent ?? {}).map(([grade, percent], place) => ({
    ...{ grade, percent },
    goods: place === 0 ? ('first' as const) : ('second' as const),
  }))
  return [
    ...given(agreed.hourlyRateCentimos, (centimosPerHour) => ({
      matter: 'hourlyRate',
      terms: { centimosPerHour },
    })),
    ...given(agreed.tariffStepCentimos, (centimos) => ({ matter: 'tariffStep', terms: { centimos } })),
    ...Object.entries(agreed.standardYarnPriceCentimosPerKg).map(([yarn, centimosPerKg]): Voted => ({
      matter: 'standardYarnPrice',
      terms: { yarn, centimosPerKg },
    })),
    ...given(agreed.overheadPercent, (percent) => ({ matter: 'overhead', terms: { percent } })),
    ...given(agreed.marginPercent, (percent) => ({ matter: 'margin', terms: { percent } })),
    ...given(agreed.costingRateThousandths, (rateThousandths) => ({
      matter: 'costingRate',
      terms: { currency, rateThousandths },
    })),
    ...given(agreed.priceStepCents, (minor) => ({ matter: 'priceStep', terms: { currency, minor } })),
    ...given(gradePayPercent, () => ({ matter: 'gradePay', terms: { grades } })),
    ...given(agreed.groupFundPercent, (percent) => ({ matter: 'groupFund', terms: { percent } })),
    ...given(agreed.yarnShortfallForgivenGrams, (grams) => ({
      matter: 'yarnShortfallForgiven',
      terms: { grams },
    })),
    ...given(agreed.advanceRecoveryMaxPercent, (maxPercent) => ({
      matter: 'advanceRecovery',
      terms: { maxPercent },
    })),
    ...given(agreed.cashStepCentimos, (centimos) => ({ matter: 'cashStep', terms: { centimos } })),
    ...given(agreed.federationCommissionPercent, (percent) => ({
      matter: 'federationCommission',
      terms: { percent },
    })),
  ]
}

const given = <Value>(value: Value | undefined, voted: (value: Value) => Voted): Voted[] =>
  value === undefined ? [] : [voted(value)]
