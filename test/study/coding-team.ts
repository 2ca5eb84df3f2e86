/** A small team at work for tests of coding: two coders and a lead, whose decisions are noted one after another. */
import type { Result } from '../../src/core/kernel/result.ts'
import { foldStudy, type Opened, type StudyBook } from '../../src/core/study/book.ts'
import type { StudyEvent } from '../../src/core/study/events.ts'
import type { NoteOf } from '../../src/core/study/sample/subjects.ts'

export const on = '2026-05-04'
const hash = 'a'.repeat(64)

/** Ana and Berta code, Kathrin leads, Olga analyses. */
const roles = { ana: 'coder', berta: 'coder', kathrin: 'lead', olga: 'analyst' } as const

export class CodingTeam {
  readonly opened: Opened[] = []
  #study: StudyBook | undefined

  constructor() {
    for (const [researcher, role] of Object.entries(roles))
      this.note('kathrin', {
        type: 'sample.researcherJoined',
        v: 1,
        body: { on, researcher, label: researcher, roles: [role], community: null, position: null },
      })
  }

  get study(): StudyBook {
    return (this.#study ??= foldStudy(this.opened))
  }

  note(by: string, what: StudyEvent, device = 'aaaaaaaaaa'): this {
    const seq = this.opened.filter((one) => one.device === device).length + 1
    this.opened.push({ on: what.body.on, clock: this.opened.length + 1, device, seq, by, what })
    this.#study = undefined
    return this
  }

  /** Takes a decision; answers its refusal's code, or whose keys seal what was noted. */
  take(
    by: string,
    decide: (study: StudyBook, acting: { by: string; on: string }) => Result<readonly NoteOf<StudyEvent>[]>,
  ): string {
    const decided = decide(this.study, { by, on })
    if (!decided.ok) return decided.error.code
    for (const { event } of decided.value) this.note(by, event)
    return decided.value.map(({ about }) => about).join(' ')
  }

  respondent(
    respondent: string,
    household: string | null = null,
    role: 'member' | 'husband' = 'member',
  ): this {
    return this.note('kathrin', {
      type: 'sample.respondentKnown',
      v: 1,
      body: {
        ...{ on, respondent, frame: null, pseudonym: `P-${respondent}`, role, group: null, household },
        ...{ ageBand: '25-34', language: 'es', community: null, attributes: [] },
      },
    })
  }

  /** A text of 100 code points. */
  text(transcript: string, respondent: string | null, { cleared = true } = {}): this {
    this.note('kathrin', {
      type: 'interviews.transcriptBrought',
      v: 1,
      body: {
        ...{ on, transcript, respondent, interview: null, label: `Texto ${transcript}`, format: 'txt' },
        ...{ language: 'es', text: hash, points: 100, originalHash: hash, originalBytes: 1 },
        isFictional: true,
      },
    })
    if (!cleared) return this
    return this.note('kathrin', {
      type: 'interviews.transcriptCleared',
      v: 1,
      body: { on, transcript, text: hash, points: 100, replaced: 0, kept: 0 },
    })
  }
}
