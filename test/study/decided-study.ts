/** A study for tests that grows by decisions, as a researcher takes them; what is refused changes nothing. */
import { numberOfDay } from '../../src/core/kernel/day.ts'
import type { Result } from '../../src/core/kernel/result.ts'
import { emptyStudy, foldOpened, type StudyBook } from '../../src/core/study/book.ts'
import { decideSayConsent } from '../../src/core/study/consent/say-consent.ts'
import type { Purpose } from '../../src/core/study/consent/events.ts'
import { parseNote, type ToNote } from '../../src/core/study/events.ts'
import { decideWriteGuide } from '../../src/core/study/interviews/write-guide.ts'
import { decideKnowRespondent, type KnowRespondent } from '../../src/core/study/sample/know-respondent.ts'
import { decideResearcherJoins } from '../../src/core/study/sample/researchers.ts'
import type { ResearcherRole } from '../../src/core/study/sample/events.ts'

export const on = '2026-05-04'
type Told = Result<readonly ToNote[]>

export class DecidedStudy {
  readonly study: StudyBook = emptyStudy()
  readonly noted: ToNote[] = []
  #seq = 0

  /** The refusal's code, or nothing where it was noted. Each note goes through the door that the store's notes go through. */
  decide(decided: Told, by = 'kathrin'): string | undefined {
    if (!decided.ok) return decided.error.code
    for (const note of decided.value) {
      const event = parseNote(JSON.parse(JSON.stringify(note.event)))
      if (!event.ok) throw new Error(JSON.stringify(event.error))
      this.#seq += 1
      const day = event.value.body.on
      const stamp = {
        on: day,
        clock: numberOfDay(day) * 1000 + this.#seq,
        device: 'aaaaaaaaaa',
        seq: this.#seq,
        by,
      }
      foldOpened(this.study, { ...stamp, what: event.value })
      this.noted.push(note)
    }
    return undefined
  }

  researcher(researcher: string, roles: readonly ResearcherRole[], community: string | null = null): this {
    const joins = { on, by: 'kathrin', researcher, label: researcher, roles, community, position: null }
    return this.#must(decideResearcherJoins(this.study.sample, joins))
  }

  /** The team of most tests: who leads, who asks, who translates, who codes, and who safeguards. */
  team(): this {
    return this.researcher('kathrin', ['lead', 'analyst'])
      .researcher('ines', ['interviewer'])
      .researcher('marta', ['interviewer', 'translator'], 'JULI')
      .researcher('celia', ['coder'])
      .researcher('alba', ['safeguarding'])
  }

  respondent(respondent: string, more: Partial<KnowRespondent> = {}): this {
    return this.#must(decideKnowRespondent(this.study.sample, known(respondent, more)))
  }

  consent(respondent: string, ...purposes: readonly Purpose[]): this {
    for (const purpose of purposes)
      this.#must(
        decideSayConsent(this.study, {
          ...{ on, by: 'ines', respondent, purpose, given: true, how: 'spoken' },
          ...{ language: 'ay', witness: 'celia', until: null, read: null, interpreter: 'marta' },
        }),
      )
    return this
  }

  guide(guide: string, isSensitive = false): this {
    const ethics = isSensitive
      ? { approval: 'Comité de Ética, 2026-014', referrals: ['Línea 100'], isTrained: true as const }
      : null
    const items = [{ item: 'q1', ask: { es: '¿Qué cambió en su casa?' }, probes: [] }]
    const written = {
      guide,
      title: { es: 'El tejido y la casa' },
      isSensitive,
      notChecked: [],
      items,
      ethics,
    }
    return this.#must(decideWriteGuide(this.study, { on, by: 'kathrin', ...written }))
  }

  #must(decided: Told): this {
    const refused = this.decide(decided)
    if (refused !== undefined) throw new Error(refused)
    return this
  }
}

export const known = (respondent: string, more: Partial<KnowRespondent> = {}): KnowRespondent => ({
  ...{ on, by: 'ines', respondent, frame: null, pseudonym: `Seudónimo ${respondent}`, role: 'member' },
  ...{ group: null, household: null, ageBand: '25-34', language: 'ay', community: null, attributes: [] },
  ...more,
})
