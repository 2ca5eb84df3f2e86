/** The consent register, one respondent's words, withdrawal, and the reports to recall after it. */
import { ok, refuse, type Result } from '../../../core/kernel/result.ts'
import { decideWriteAloud } from '../../../core/study/consent/aloud.ts'
import type { Purpose } from '../../../core/study/consent/events.ts'
import { consentRegister, type Register, type RegisterRow } from '../../../core/study/consent/register.ts'
import { decideRecallReport, reportsToRecall, type ToRecall } from '../../../core/study/consent/reports.ts'
import type { decideSayConsent } from '../../../core/study/consent/say-consent.ts'
import type { StudyLanguage } from '../../../core/study/sample/events.ts'
import { householdOf } from '../../../core/study/sample/households.ts'
import type { Day } from '../../../core/kernel/day.ts'
import { needsRole } from '../../../core/study/sample/roles.ts'
import { holdsRole } from '../../../core/study/sample/sample.ts'
import { sayConsent } from '../../../keeping/study/say-consent.ts'
import { withdraw } from '../../../keeping/study/withdraw.ts'
import { actingOf, hereOf, take, tell, withStudy, type Here } from '../acting.ts'
import { aloudBook, type Aloud } from '../aloud.ts'
import type { Desk } from '../desk.ts'
import { dropUnreadable } from '../known-names.ts'

export type Consents = Register & { readonly toRecall: readonly ToRecall[] }
export type Witness = { readonly code: string; readonly name: string; readonly isOfTeam: boolean }
export type HerConsents = RegisterRow & {
  readonly today: Day
  readonly language: StudyLanguage
  readonly witnesses: readonly Witness[]
  /** Who may tell her in her language. */
  readonly interpreters: readonly Person[]
  /** What there is to read, for each purpose and language that has words. */
  readonly aloud: readonly Aloud[]
}
export type AloudBook = {
  readonly words: readonly Aloud[]
  readonly mayWrite: boolean
  readonly team: readonly Person[]
}
type Person = { readonly code: string; readonly name: string }
type WritesAloud = Omit<Parameters<typeof decideWriteAloud>[1], keyof Here>
type Said = Omit<Parameters<typeof decideSayConsent>[1], keyof Here>

export const consentCalls = {
  consents: (desk: Desk): Promise<Result<Consents>> =>
    tell(desk, (study, { on }) => ({
      ...consentRegister(study, on),
      toRecall: reportsToRecall(study.consent),
    })),

  herConsents: (desk: Desk, { respondent }: { readonly respondent: string }): Promise<Result<HerConsents>> =>
    withStudy(desk, async (kept) => {
      const { study } = kept
      const { by, on } = hereOf(desk, kept)
      const row = consentRegister(study, on).rows.find((one) => one.respondent === respondent)
      const known = study.sample.respondents.get(respondent)
      if (!row || !known) return refuse('study.unknownRespondent', { respondent })
      const team = [...study.sample.researchers.values()]
        .filter(({ researcher, left }) => researcher !== by && left === null)
        .map(({ researcher, label }) => ({ code: researcher, name: label, isOfTeam: true }))
      const atHome = householdOf(study.sample, respondent)
      const others = [...study.sample.respondents.values()]
        .filter((one) => !atHome.includes(one) && !study.consent.withdrawn.has(one.respondent))
        .map((one) => ({ code: one.respondent, name: one.pseudonym, isOfTeam: false }))
      const interpreters = [...study.sample.researchers.values()]
        .filter(({ researcher }) => holdsRole(study.sample, { by: researcher, role: 'translator', on }))
        .map(({ researcher, label }) => ({ code: researcher, name: label }))
      const aloud = aloudBook(study)
      const { language } = known
      return ok({ ...row, today: on, language, witnesses: [...team, ...others], interpreters, aloud })
    }),

  aloudBook: (desk: Desk): Promise<Result<AloudBook>> =>
    tell(desk, (study, here) => ({
      words: aloudBook(study),
      mayWrite: needsRole(study.sample, here, 'lead', 'translator').ok,
      team: [...study.sample.researchers.values()].map(({ researcher, label }) => ({
        ...{ code: researcher, name: label },
      })),
    })),

  writeAloud: (desk: Desk, told: WritesAloud) =>
    take(desk, (study, here) => decideWriteAloud(study, { ...here, ...told })),

  /** A no to being recorded erases her recordings in the same write. */
  sayConsent: (desk: Desk, told: Said): Promise<Result<number>> =>
    withStudy(desk, (kept) => sayConsent(kept, actingOf(desk, kept), told)),

  /** What undoes a word: the one that she said before, or no where she had said none. */
  wordBefore: (
    desk: Desk,
    { respondent, purpose }: { readonly respondent: string; readonly purpose: Purpose },
  ): Promise<Result<Said>> =>
    tell(desk, ({ consent, sample }) => {
      const before = consent.words.get(respondent)?.get(purpose)
      const language = sample.respondents.get(respondent)?.language ?? 'es'
      const none = { given: false, how: 'spoken', language, witness: null, until: null } as const
      const { since: _since, read = null, interpreter = null, ...word } = before ?? { ...none, since: '' }
      return { respondent, purpose, ...word, read, interpreter }
    }),

  /** One action: her keys and all that they sealed are gone, her name too; told are the reports that hold her words. */
  withdraw: (
    desk: Desk,
    { respondent }: { readonly respondent: string },
  ): Promise<Result<readonly ToRecall[]>> =>
    withStudy(desk, async (kept) => {
      const gone = await withdraw(kept, actingOf(desk, kept), respondent)
      if (gone.ok) await dropUnreadable(desk, kept)
      return gone
    }),

  recallReport: (desk: Desk, told: { readonly report: string }) =>
    take(desk, (study, here) => decideRecallReport(study, { ...here, ...told })),
} as const
