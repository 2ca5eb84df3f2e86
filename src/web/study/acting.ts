/** What every call of the page does alike: the open study, the day, who acts, and what was noted. */
import type { Day } from '../../core/kernel/day.ts'
import { ok, refuse, type Result } from '../../core/kernel/result.ts'
import type { StudyBook } from '../../core/study/book.ts'
import type { ToNote } from '../../core/study/events.ts'
import { note, type Acting, type KeptStudy } from '../../keeping/study/kept-study.ts'
import type { Desk } from './desk.ts'

/** Who looks or acts, and on which day. */
export type Here = { readonly by: string; readonly on: Day }

/** The calendar day where the study is at home. */
export const dayIn = (timeZone: string): Day =>
  new Intl.DateTimeFormat('sv-SE', { timeZone }).format(new Date())

export const hereOf = (desk: Desk, { study }: KeptStudy): Here => ({
  by: desk.by,
  on: dayIn(study.book.timeZone),
})

export const actingOf = (desk: Desk, kept: KeptStudy): Acting => ({
  ...hereOf(desk, kept),
  wallMillis: Date.now(),
})

/** Works on the open study. Refused: none is open. */
export const withStudy = async <T>(
  { kept }: Desk,
  work: (kept: KeptStudy) => Promise<Result<T>>,
): Promise<Result<T>> => (kept ? work(kept) : refuse('studyApp.notOpen', {}))

/** What a screen shows: told from the open study, and no more than that. */
export const tell = <T>(desk: Desk, told: (study: StudyBook, here: Here) => T): Promise<Result<T>> =>
  withStudy(desk, async (kept) => ok(told(kept.study, hereOf(desk, kept))))

/** Takes one decision today and notes it. Refused: what the decision refuses; a store that is full. */
export const take = (
  desk: Desk,
  decide: (study: StudyBook, here: Here) => Result<readonly ToNote[]>,
): Promise<Result<void>> =>
  withStudy(desk, async (kept) => {
    const noted = await note(kept, actingOf(desk, kept), (study) => decide(study, hereOf(desk, kept)))
    return noted.ok ? ok(undefined) : noted
  })

/** What a file that leaves is called: the day and its kind, nothing of the study. */
export const nameOfFile = ({ on }: Here, kind: string): string =>
  `chinu-${on.slice(5).replace('-', '')}-${kind}`

const letters = 'abcdefghjkmnpqrstuvwxyz23456789'

/** A code that no other copy gives too: eight letters and figures of chance behind what it is a code of. */
export const freshCode = (kind: string): string =>
  `${kind}-${Array.from(crypto.getRandomValues(new Uint8Array(8)), (byte) => letters[byte % letters.length]).join('')}`
