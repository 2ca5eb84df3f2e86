/** What came coded with a text of another program, carried over to the text without names: its places move with the words. */
import type { Day } from '../../kernel/day.ts'
import type { Move } from '../interviews/transcripts/moves.ts'
import { wholeStudy } from '../sample/subjects.ts'
import type { CodingNote } from './coded-study.ts'
import type { Case, CodingState, Memo } from './coding.ts'
import { transcriptOfMemo } from './visible.ts'

type Carrying = {
  readonly coding: CodingState
  readonly on: Day
  /** By transcript that is cleared now. */
  readonly moves: ReadonlyMap<string, Move>
}

/** Notes of all that lies in these texts, under the keys of the texts themselves; what they stood in before is shredded. */
export const carriedOver = (
  { coding }: { readonly coding: CodingState },
  on: Day,
  moves: ReadonlyMap<string, Move>,
): readonly CodingNote[] => {
  const carrying: Carrying = { coding, on, moves }
  const twins = new Map<string, string>()
  const selected = [...moves.keys()].flatMap((transcript) => selectionsOf(carrying, transcript, twins))
  const cases = [...coding.cases.values()].flatMap((one) => caseOf(carrying, one))
  const memos = [...coding.memos.values()].flatMap((memo) => memoOf(carrying, memo, twins))
  return [...selected, ...cases, ...memos]
}

/** Two that lay apart within one replaced name lie on the same words now: they stand once, `twins` says which for which. */
const selectionsOf = (
  { coding, on, moves }: Carrying,
  transcript: string,
  twins: Map<string, string>,
): readonly CodingNote[] => {
  const move = moves.get(transcript)
  const held = new Map<string, string>()
  const selections = (coding.byTranscript.get(transcript) ?? []).flatMap((id) => {
    const known = coding.selections.get(id)
    if (!known || !move) return []
    const { selection, code, coder, guid } = known
    const { from, to } = move(known)
    const place = [code, coder, from, to].join(' ')
    const twin = held.get(place)
    if (twin !== undefined) {
      twins.set(selection, twin)
      return []
    }
    held.set(place, selection)
    return [{ selection, code, from, to, coder, ...(guid === null ? {} : { guid }) }]
  })
  if (selections.length === 0) return []
  return [
    { about: transcript, event: { type: 'coding.selected', v: 1, body: { on, transcript, selections } } },
  ]
}

const textsOf = ({ transcripts, passages }: Case): ReadonlySet<string> =>
  new Set([...transcripts, ...passages.map(({ transcript }) => transcript)])

/** The one text whose key seals a case; nothing where there are several, or none. */
const onlyTextOf = (one: Case | undefined): string | undefined => {
  const [only, ...others] = one ? textsOf(one) : []
  return others.length === 0 ? only : undefined
}

const caseOf = ({ on, moves }: Carrying, one: Case): readonly CodingNote[] => {
  const only = onlyTextOf(one)
  const isTouched =
    only === undefined ? one.passages.some((place) => moves.has(place.transcript)) : moves.has(only)
  if (!isTouched) return []
  const passages = one.passages.map((passage) => ({
    ...passage,
    ...moves.get(passage.transcript)?.(passage),
  }))
  return [
    {
      about: only ?? wholeStudy,
      event: { type: 'coding.caseWritten', v: 1, body: { on, ...one, passages } },
    },
  ]
}

const memoOf = (
  { coding, on, moves }: Carrying,
  memo: Memo,
  twins: ReadonlyMap<string, string>,
): readonly CodingNote[] => {
  const { by: _by, on: _on, about, ...written } = memo
  const transcript =
    about.kind === 'case' ? onlyTextOf(coding.cases.get(about.id)) : transcriptOfMemo(coding, memo)
  const move = transcript === undefined ? undefined : moves.get(transcript)
  if (transcript === undefined || !move) return []
  const body = { on, ...written, about: movedAbout(about, move, twins) }
  return [{ about: transcript, event: { type: 'coding.memoWritten', v: 1, body } }]
}

const movedAbout = (about: Memo['about'], move: Move, twins: ReadonlyMap<string, string>): Memo['about'] => {
  if (about.kind === 'passage') return { ...about, ...move(about) }
  return about.kind === 'selection' ? { ...about, id: twins.get(about.id) ?? about.id } : about
}
