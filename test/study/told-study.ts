/** A small study for tests, folded from notes in the order in which they are told. */
import { foldStudy, type Opened, type StudyBook } from '../../src/core/study/book.ts'
import type { StudyEvent } from '../../src/core/study/events.ts'

const hash = 'a'.repeat(64)

type BodyOf<Type extends StudyEvent['type']> = Omit<Extract<StudyEvent, { type: Type }>['body'], 'on'>
type Told = { readonly event: StudyEvent; readonly by: string }

export class ToldStudy {
  readonly #told: Told[] = []
  /** Cleared texts by transcript. */
  readonly texts = new Map<string, string>()
  readonly on: string
  #next = 0

  constructor(on = '2026-05-04') {
    this.on = on
  }

  tell<Type extends StudyEvent['type']>(type: Type, body: BodyOf<Type>, by = 'ana'): this {
    const event = { type, v: 1, body: { on: this.on, ...body } } as unknown as StudyEvent
    this.#told.push({ event, by })
    return this
  }

  /** All that was told, in order, with who told it. */
  told(): readonly Told[] {
    return this.#told
  }

  study(): StudyBook {
    return foldStudy(
      this.#told.map(({ event, by }, place): Opened => ({
        ...{ on: this.on, clock: place + 1, device: 'aaaaaaaaaa', seq: place + 1, by, what: event },
      })),
    )
  }

  code(code: string, more: Partial<BodyOf<'coding.codeWritten'>> = {}): this {
    return this.tell('coding.codeWritten', {
      ...{ code, parent: null, name: code, isCodable: true, isSensitive: false, color: null },
      ...{ place: (this.#next += 1), guid: null, examples: [], ...more },
    })
  }

  /** A respondent with a cleared text of her own, who agreed to quotes. */
  person(
    respondent: string,
    text: string,
    more: Partial<BodyOf<'sample.respondentKnown'>> & { readonly quotes?: boolean } = {},
  ): this {
    const { quotes = true, ...known } = more
    this.tell('sample.respondentKnown', {
      ...{ respondent, frame: null, pseudonym: `P-${respondent}`, role: 'member', group: null },
      ...{ household: null, ageBand: '25-34', language: 'es', community: null, attributes: [], ...known },
    })
    this.tell('consent.said', {
      ...{ respondent, purpose: 'quotes', given: quotes, how: 'spoken', language: 'es' },
      ...{ witness: 'w1', until: null },
    })
    return this.text(`t-${respondent}`, text, respondent)
  }

  text(transcript: string, text: string, respondent: string | null = null): this {
    const points = Array.from(text).length
    this.tell('interviews.transcriptBrought', {
      ...{ transcript, respondent, interview: null, label: `Texto ${transcript}`, format: 'txt' },
      ...{ language: 'es', text: hash, points, originalHash: hash, originalBytes: 1, isFictional: true },
    })
    this.tell('interviews.transcriptCleared', { transcript, text: hash, points, replaced: 0, kept: 0 })
    this.texts.set(transcript, text)
    return this
  }

  /** Codes the words where they stand first in the text, by code points. */
  select(transcript: string, words: string, code: string, coder = 'ana'): this {
    const text = this.texts.get(transcript) ?? ''
    const at = text.indexOf(words)
    if (at < 0) throw new Error(`${transcript} does not say: ${words}`)
    const from = Array.from(text.slice(0, at)).length
    return this.passage(transcript, [from, from + Array.from(words).length], code, coder)
  }

  passage(transcript: string, [from, to]: readonly [number, number], code: string, coder = 'ana'): this {
    this.#next += 1
    const selection = { selection: `s${this.#next}`, code, from, to, coder }
    return this.tell('coding.selected', { transcript, selections: [selection] }, coder)
  }
}
