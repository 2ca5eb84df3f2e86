/** Her word on one purpose: yes or no, for as long as she likes. */
import type { Day } from '../../kernel/day.ts'
import { ok, refuse, type Result } from '../../kernel/result.ts'
import { needsRole } from '../sample/roles.ts'
import type { StudyLanguage } from '../sample/events.ts'
import { householdOf } from '../sample/households.ts'
import { holdsRole, type SampleState } from '../sample/sample.ts'
import type { NoteOf } from '../sample/subjects.ts'
import { isWritten } from './aloud.ts'
import type { ConsentState } from './consent.ts'
import type { ConsentEvent, WordsRead } from './events.ts'

type Said = Extract<ConsentEvent, { type: 'consent.said' }>['body']
export type SayConsent = Omit<Said, 'read' | 'interpreter'> & {
  readonly by: string
  /** Nothing where the words were not read from anywhere. */
  readonly read: WordsRead | null
  /** Who said them in her language, where somebody did. */
  readonly interpreter: string | null
}
type Areas = { readonly sample: SampleState; readonly consent: ConsentState }

/**
 * Refused: somebody unknown, or who withdrew; a spoken yes without a witness; a witness who is herself, who asked, who
 * lives with her, or who is neither of the team nor another respondent; an end before its beginning; words read that nobody wrote; an
 * interpreter without that role; a yes in a language without words where no interpreter spoke. A no needs nothing.
 */
export const decideSayConsent = (
  { sample, consent }: Areas,
  { by, ...said }: SayConsent,
): Result<readonly NoteOf<ConsentEvent>[]> => {
  const { on, respondent, until } = said
  const may = needsRole(sample, { by, on }, 'interviewer', 'lead')
  if (!may.ok) return may
  if (consent.withdrawn.has(respondent)) return refuse('study.withdrew', { respondent })
  if (!sample.respondents.has(respondent)) return refuse('study.unknownRespondent', { respondent })
  const witnessed = checkWitness(sample, said, by)
  if (!witnessed.ok) return witnessed
  const understood = checkRead({ sample, consent }, said)
  if (!understood.ok) return understood
  if (until !== null && until < on) return refuse('study.consentEnds', { respondent, until })
  return ok([{ about: respondent, event: { type: 'consent.said', v: 1, body: said } }])
}

type SaidNow = Omit<SayConsent, 'by'>

const checkWitness = (
  sample: SampleState,
  { on, respondent, given, how, witness, interpreter }: SaidNow,
  by: string,
): Result<void> => {
  if (witness === null)
    return given && how === 'spoken' ? refuse('study.witnessMissing', { respondent }) : ok(undefined)
  if ([by, respondent, interpreter].includes(witness)) return refuse('study.ownWitness', { witness })
  if (householdOf(sample, respondent).some((one) => one.respondent === witness))
    return refuse('study.witnessAtHome', { witness })
  return isThere(sample, witness, on) ? ok(undefined) : refuse('study.unknownWitness', { witness })
}

/** In these the program brings words of its own, which may be said without being read. */
const withWords: readonly StudyLanguage[] = ['es', 'en']

/** She understood what she was asked: words that somebody wrote in her language, or somebody who spoke it. */
const checkRead = (
  { sample, consent }: Areas,
  { on, purpose, language, given, read, interpreter }: SaidNow,
): Result<void> => {
  if (read && !isWritten(consent, { purpose, language }, read))
    return refuse('study.otherWordsRead', { purpose })
  if (interpreter !== null && !holdsRole(sample, { by: interpreter, role: 'translator', on }))
    return refuse('study.roleMissing', { by: interpreter, role: 'translator' })
  const isUnderstood = read !== null || interpreter !== null || withWords.includes(language)
  return isUnderstood || !given ? ok(undefined) : refuse('study.interpreterMissing', { language })
}

const isThere = ({ researchers, respondents }: SampleState, code: string, on: Day): boolean => {
  const researcher = researchers.get(code)
  return respondents.has(code) || (researcher !== undefined && (researcher.left ?? on) >= on)
}
