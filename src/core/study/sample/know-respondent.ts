/** A respondent as the study knows her: a code, a pseudonym, and what may be told of her without pointing at her. */
import type { Day } from '../../kernel/day.ts'
import { ok, refuse, type Result } from '../../kernel/result.ts'
import type { SampleEvent } from './events.ts'
import { isNameOf, sameName } from './pseudonyms.ts'
import { needsRole } from './roles.ts'
import type { Respondent, SampleState } from './sample.ts'
import { isReserved, type NoteOf } from './subjects.ts'

export type KnowRespondent = Omit<Respondent, 'since'> & { readonly on: Day; readonly by: string }
export type Others = {
  /** Codes that stand for something else in this study, such as transcripts of nobody's. */
  readonly takenCodes?: Iterable<string>
  /** Real names of the people of the frame, where the table of names is open; nothing of them is noted. */
  readonly realNames?: Iterable<string>
}

/**
 * Newer words about her take the older ones' place. Refused: a code that is reserved, a researcher's or something
 * else's; a pseudonym that another bears, or that is somebody's real name; a frame on which she does not stand, or from
 * which others were drawn; an attribute twice, or one that points at her.
 */
export const decideKnowRespondent = (
  sample: SampleState,
  { by, ...known }: KnowRespondent,
  others: Others = {},
): Result<readonly NoteOf<SampleEvent>[]> => {
  const { on, respondent, household } = known
  const may = needsRole(sample, { by, on }, 'interviewer', 'lead')
  if (!may.ok) return may
  const free = checkCode(sample, respondent, others)
  if (!free.ok) return free
  if (household !== null && isReserved(household)) return refuse('study.reservedCode', { code: household })
  const named = checkPseudonym(sample, known, others)
  if (!named.ok) return named
  const listed = checkFrame(sample, known)
  if (!listed.ok) return listed
  const told = checkAttributes(known, others)
  if (!told.ok) return told
  const body = { ...known, pseudonym: known.pseudonym.trim(), attributes: [...known.attributes] }
  return ok([{ about: respondent, event: { type: 'sample.respondentKnown', v: 1, body } }])
}

const checkCode = (sample: SampleState, code: string, { takenCodes = [] }: Others): Result<void> => {
  if (isReserved(code)) return refuse('study.reservedCode', { code })
  const isTaken = sample.researchers.has(code) || [...takenCodes].includes(code)
  return isTaken ? refuse('study.codeTaken', { code }) : ok(undefined)
}

type Named = Pick<Respondent, 'respondent' | 'pseudonym'>

const checkPseudonym = (
  { respondents, frames }: SampleState,
  { respondent, pseudonym }: Named,
  { realNames = [] }: Others,
): Result<void> => {
  if (pseudonym.trim() === '') return refuse('study.noPseudonym', { respondent })
  const isTaken = [...respondents.values()].some(
    (one) => one.respondent !== respondent && sameName(one.pseudonym, pseudonym),
  )
  if (isTaken) return refuse('study.pseudonymTaken', { pseudonym })
  const codes = [...frames.values()].flatMap(({ eligible }) => eligible)
  const isReal =
    [...realNames].some((name) => isNameOf(pseudonym, name)) ||
    codes.some((code) => sameName(code, pseudonym))
  return isReal ? refuse('study.pseudonymIsReal', { pseudonym }) : ok(undefined)
}

/** Seven digits in a row or more, a full date, a place on the map: a document, a telephone, a day of birth. */
const tellingForms = [/\d(?:[\s.-]?\d){6,}/, /\d{1,4}[./-]\d{1,2}[./-]\d{1,4}/, /-?\d{1,3}[.,]\d{3,}/]

export const pointsAtSomebody = (value: string): boolean => tellingForms.some((form) => form.test(value))

const checkAttributes = (
  { respondent, attributes }: Pick<Respondent, 'respondent' | 'attributes'>,
  { realNames = [] }: Others,
): Result<void> => {
  const names = attributes.map(({ name }) => name)
  const twice = names.find((name, place) => names.indexOf(name) !== place)
  if (twice !== undefined) return refuse('study.attributeTwice', { respondent, name: twice })
  const telling = attributes.find(
    ({ value }) => pointsAtSomebody(value) || [...realNames].some((real) => isNameOf(value, real)),
  )
  return telling ? refuse('study.attributeTells', { respondent, name: telling.name }) : ok(undefined)
}

const checkFrame = (
  { frames }: SampleState,
  { respondent, frame }: Pick<Respondent, 'respondent' | 'frame'>,
): Result<void> => {
  if (frame === null) return ok(undefined)
  const known = frames.get(frame)
  if (!known) return refuse('study.unknownFrame', { frame })
  if (!known.eligible.includes(respondent)) return refuse('study.notEligible', { frame, code: respondent })
  if (known.draw && !known.draw.drawn.includes(respondent))
    return refuse('study.notDrawn', { frame, code: respondent })
  return ok(undefined)
}
