/** Coding as it stands: the codebook, selections by transcript, memos, cases, rounds. */
import type { Day } from '../../kernel/day.ts'
import type { Find, Place } from '../../kernel/finding.ts'
import type { CodingEvent } from './events.ts'

type BodyOf<Type extends CodingEvent['type']> = Extract<CodingEvent, { type: Type }>['body']

export type Code = Omit<BodyOf<'coding.codeWritten'>, 'on'> & {
  readonly retired: Day | null
  readonly mergedInto: string | null
}
export type Selection = {
  readonly selection: string
  readonly transcript: string
  readonly code: string
  readonly coder: string
  readonly from: number
  readonly to: number
  readonly on: Day
  readonly guid: string | null
}
export type Memo = Omit<BodyOf<'coding.memoWritten'>, 'on'> & { readonly on: Day; readonly by: string }
export type Case = Omit<BodyOf<'coding.caseWritten'>, 'on'>
export type Round = Omit<BodyOf<'coding.roundOpened'>, 'on'> & {
  readonly opened: Day
  readonly locked: readonly string[]
}

export type CodingState = {
  readonly codes: Map<string, Code>
  readonly selections: Map<string, Selection>
  /** Selections by transcript, in the order in which they were made. */
  readonly byTranscript: Map<string, string[]>
  readonly memos: Map<string, Memo>
  readonly cases: Map<string, Case>
  readonly rounds: Map<string, Round>
}

export const noCoding = (): CodingState => ({
  codes: new Map(),
  selections: new Map(),
  byTranscript: new Map(),
  memos: new Map(),
  cases: new Map(),
  rounds: new Map(),
})

export const foldCoding = (coding: CodingState, event: CodingEvent, place: Place, find: Find): void => {
  switch (event.type) {
    case 'coding.codeWritten':
    case 'coding.codeRetired':
    case 'coding.codesMerged':
      return foldCode(coding, event, find)
    case 'coding.selected':
      return foldSelected(coding, event.body, place, find)
    case 'coding.unselected': {
      const { selection, transcript } = event.body
      coding.selections.delete(selection)
      const here = coding.byTranscript.get(transcript) ?? []
      coding.byTranscript.set(
        transcript,
        here.filter((one) => one !== selection),
      )
      return
    }
    case 'coding.memoWritten':
      coding.memos.set(event.body.memo, { ...event.body, by: place.by })
      return
    case 'coding.memoErased':
      coding.memos.delete(event.body.memo)
      return
    case 'coding.caseWritten': {
      const { on: _on, ...written } = event.body
      coding.cases.set(written.case, written)
      return
    }
    default:
      return foldRound(coding, event, find)
  }
}

type CodeEvent = Extract<
  CodingEvent,
  { type: 'coding.codeWritten' | 'coding.codeRetired' | 'coding.codesMerged' }
>

const foldCode = ({ codes, selections }: CodingState, event: CodeEvent, find: Find): void => {
  if (event.type === 'coding.codeWritten') {
    const { on: _on, ...code } = event.body
    codes.set(code.code, { ...code, retired: null, mergedInto: null })
    return
  }
  const named = event.type === 'coding.codesMerged' ? event.body.from : event.body.code
  const known = codes.get(named)
  if (!known) return find('study.unknownCode', named, { code: named })
  const { on } = event.body
  if (event.type === 'coding.codeRetired') {
    codes.set(named, { ...known, retired: on })
    return
  }
  const { into } = event.body
  codes.set(named, { ...known, retired: on, mergedInto: into })
  for (const [id, selection] of selections)
    if (selection.code === named) selections.set(id, { ...selection, code: into })
}

const foldSelected = (
  coding: CodingState,
  { on, transcript, selections }: BodyOf<'coding.selected'>,
  { by }: Place,
  find: Find,
): void => {
  const here = coding.byTranscript.get(transcript) ?? []
  coding.byTranscript.set(transcript, here)
  for (const { selection, code, from, to, coder, guid } of selections) {
    if (!coding.codes.has(code)) {
      find('study.unknownCode', code, { code })
      continue
    }
    const merged = coding.codes.get(code)?.mergedInto ?? code
    coding.selections.set(selection, {
      ...{ selection, transcript, code: merged, coder: coder ?? by, from, to, on, guid: guid ?? null },
    })
    here.push(selection)
  }
}

type RoundEvent = Extract<CodingEvent, { type: 'coding.roundOpened' | 'coding.locked' }>

const foldRound = ({ rounds }: CodingState, event: RoundEvent, find: Find): void => {
  const { round } = event.body
  const known = rounds.get(round)
  if (event.type === 'coding.roundOpened') {
    const { on: opened, ...terms } = event.body
    if (known) return find('study.roundTwice', round, { round })
    rounds.set(round, { ...terms, opened, locked: [] })
    return
  }
  const { coder } = event.body
  if (!known?.coders.includes(coder)) return find('study.unknownRound', round, { round })
  if (!known.locked.includes(coder)) rounds.set(round, { ...known, locked: [...known.locked, coder] })
}
