/** Who tells in a transcript: a respondent of the study, a case that came with a project, or nobody known. */
import type { Case } from '../../core/study/coding/coding.ts'
import { heldTexts } from '../../core/study/interviews/second-interviews.ts'
import type { StudyBook } from '../../core/study/book.ts'
import type { Respondent } from '../../core/study/sample/sample.ts'

/** What is counted: one person who was interviewed, however often she was coded. */
export type Teller = {
  /** The respondent's code, the case's, or where neither is known the transcript's. */
  readonly teller: string
  readonly respondent: Respondent | null
  /** Her pseudonym, the case's name, or the transcript's label. */
  readonly label: string
  /** Whose accounts belong together; who has no household in the study is one of her own. */
  readonly household: string
  readonly values: ReadonlyMap<string, string>
}

/** The attributes that every respondent has. */
export const givenAttributes = ['role', 'group', 'ageBand', 'language'] as const

/** Who tells in each transcript whose text is cleared and not held back, in the order in which the texts were brought. */
export const tellersOf = ({ interviews, sample, coding }: StudyBook): ReadonlyMap<string, Teller> => {
  const cases = new Map<string, Case>()
  for (const one of coding.cases.values())
    for (const transcript of one.transcripts) if (!cases.has(transcript)) cases.set(transcript, one)
  const known = new Map<string, Teller>()
  const tellers = new Map<string, Teller>()
  const isHeld = heldTexts({ sample, interviews })
  for (const one of interviews.transcripts.values()) {
    const { transcript, respondent: code, label, cleared } = one
    if (!cleared || isHeld(one)) continue
    const respondent = code === null ? undefined : sample.respondents.get(code)
    const fresh = respondent ? fromRespondent(respondent) : fromCase(cases.get(transcript), transcript, label)
    const teller = known.get(fresh.teller) ?? fresh
    known.set(fresh.teller, teller)
    tellers.set(transcript, teller)
  }
  return tellers
}

const fromRespondent = (respondent: Respondent): Teller => {
  const { role, group, ageBand, language, household } = respondent
  const values = new Map<string, string>([
    ['role', role],
    ['ageBand', ageBand],
    ['language', language],
  ])
  if (group !== null) values.set('group', group)
  for (const { name, value } of respondent.attributes) if (!values.has(name)) values.set(name, value)
  return {
    ...{ teller: respondent.respondent, respondent, label: respondent.pseudonym, values },
    household: household ?? `respondent ${respondent.respondent}`,
  }
}

const fromCase = (known: Case | undefined, transcript: string, label: string): Teller => {
  const values = new Map<string, string>()
  for (const { variable, value } of known?.values ?? []) if (value !== null) values.set(variable, value)
  const teller = known?.case ?? transcript
  return { teller, respondent: null, label: known?.name ?? label, values, household: `case ${teller}` }
}
