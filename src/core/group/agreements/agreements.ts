/** Which terms hold on a day; a book without them names the vote that is missing. */
import * as v from 'valibot'
import type { Day } from '../../kernel/day.ts'
import type { Place } from '../../kernel/finding.ts'
import { ok, refuse, type Refusal, type Result } from '../../kernel/result.ts'
import {
  memberTerms,
  votedTerms,
  type AgreementsEvent,
  type MemberMatter,
  type MemberTerms,
  type VotedMatter,
  type VotedTerms,
} from './events.ts'

type Dated = { readonly from: Day; readonly terms: unknown; readonly ref: string }
/** By matter, and by what it is about where there are several (`standardYarnPrice:ALPNAT`). */
export type AgreementsState = { readonly dated: Map<string, Dated[]> }
export type MissingAgreement = Refusal<'agreements.missing'>

export const noAgreements = (): AgreementsState => ({ dated: new Map() })

/** Folds a vote or a member's own agreement: it holds from its day on, until a later one. */
export const foldAgreements = (state: AgreementsState, { body }: AgreementsEvent, place: Place): void => {
  const about = 'person' in body ? body.person : aboutOf(body.terms)
  const key = keyOf(body.matter, about)
  const dated = state.dated.get(key) ?? []
  state.dated.set(key, dated)
  dated.push({ from: body.from, terms: body.terms, ref: place.ref })
}

/** The matter that two votes must not decide apart: `costingRate:USD`. */
export const matterOfVote = (body: Extract<AgreementsEvent, { type: 'agreements.voted' }>['body']): string =>
  keyOf(body.matter, aboutOf(body.terms))

const aboutOf = (terms: object): string => {
  if ('yarn' in terms && typeof terms.yarn === 'string') return terms.yarn
  if ('article' in terms && typeof terms.article === 'string') return terms.article
  return 'currency' in terms && typeof terms.currency === 'string' ? terms.currency : ''
}
const keyOf = (matter: string, about: string): string => (about === '' ? matter : `${matter}:${about}`)

const termsOn = (state: AgreementsState, key: string, on: Day): unknown =>
  standingOn(state.dated.get(key) ?? [], on)?.terms

const standingOn = (all: readonly Dated[], on: Day): Dated | undefined => {
  let standing: Dated | undefined
  for (const dated of all) {
    if (dated.from <= on && (!standing || dated.from >= standing.from)) standing = dated
  }
  return standing
}

/** The voted terms that hold on a day; refused, naming the missing vote, where there are none. */
export const votedOn = <Matter extends VotedMatter>(
  state: AgreementsState,
  matter: Matter,
  on: Day,
  about = '',
): Result<VotedTerms<Matter>, MissingAgreement> => {
  const terms = v.safeParse(votedTerms[matter], termsOn(state, keyOf(matter, about), on))
  return terms.success ? ok(terms.output) : refuse('agreements.missing', { matter, about, on })
}

export type Standing = { readonly terms: unknown; readonly from: Day }
export type MatterStanding = {
  /** The yarn, article or currency; empty where the matter is one for the whole group. */
  readonly about: string
  readonly holds: Standing | undefined
  /** What was voted to hold from a later day, the earliest of it. */
  readonly comes: Standing | undefined
}

/** How a matter stands on a day, once for each thing that it was voted about, in the order of the votes. */
export const standingOf = (state: AgreementsState, matter: VotedMatter, on: Day): readonly MatterStanding[] =>
  [...state.dated].flatMap(([key, dated]) => {
    const [of, about = ''] = key.split(':')
    if (of !== matter || !dated.some(({ terms }) => isVoteAbout(matter, about, terms))) return []
    const later = dated.filter(({ from }) => from > on).sort((a, b) => (a.from < b.from ? -1 : 1))
    return [{ about, holds: standingOn(dated, on), comes: later[0] }]
  })

/** A member's own word on the same matter is no vote: it stands under her code. */
const isVoteAbout = (matter: VotedMatter, about: string, terms: unknown): boolean => {
  const told = v.safeParse(votedTerms[matter], terms)
  return told.success && aboutOf(told.output) === about
}

/** What a member settled for herself, or nothing where she settled nothing. */
export const memberAgreedOn = <Matter extends MemberMatter>(
  state: AgreementsState,
  matter: Matter,
  on: Day,
  person: string,
): MemberTerms<Matter> | undefined => {
  const terms = v.safeParse(memberTerms[matter], termsOn(state, keyOf(matter, person), on))
  return terms.success ? terms.output : undefined
}

export type GradePay = VotedTerms<'gradePay'>['grades'][number]

/** What a grade pays, by the group's vote. */
export const gradeOn = (
  state: AgreementsState,
  grade: string,
  on: Day,
): Result<GradePay, Refusal<'agreements.missing' | 'agreements.unknownGrade'>> => {
  const pay = votedOn(state, 'gradePay', on)
  if (!pay.ok) return pay
  const found = pay.value.grades.find((candidate) => candidate.grade === grade)
  return found ? ok(found) : refuse('agreements.unknownGrade', { grade, on })
}

/** What of pay is open to all; without a vote the rates are, and nobody's amounts. */
export const payShownOn = (state: AgreementsState, on: Day): VotedTerms<'payShown'>['on'] => {
  const voted = votedOn(state, 'payShown', on)
  return voted.ok ? voted.value.on : 'rates'
}
