/** Memos as notes, and as the descriptions that they came as; only those about what goes out. */
import { byText } from '../../../core/kernel/text-order.ts'
import type { Memo } from '../../../core/study/coding/coding.ts'
import { visibleMemos } from '../../../core/study/coding/visible.ts'
import { codePointsOf } from '../../../core/study/interviews/code-points.ts'
import type { Guid, QdaNote, QdaSelection } from '../refi-qda/project.ts'
import { shortened, textsOfCase, type Exporting } from './exporting.ts'

type Kind = Memo['about']['kind']
export type ExportedMemos = {
  readonly notes: readonly QdaNote[]
  /** Memos that do not go out. */
  readonly stayed: number
  refsTo(kind: Kind, id: string): readonly Guid[]
  descriptionOf(kind: Kind, id: string): string
  /** The text of a memo that goes out as a description. */
  textOf(memo: string): string
  /** Passages that memos are about, and cases have, as selections without codings; `taken` are ids of selections in the text. */
  passagesIn(transcript: string, taken: ReadonlySet<Guid>): readonly QdaSelection[]
}

const none: readonly never[] = []
const isDescription = ({ memo }: Memo): boolean => memo.startsWith('d-')
const key = (kind: Kind, id: string): string => `${kind} ${id}`

export const memosOf = (exporting: Exporting): ExportedMemos => {
  const { study, terms } = exporting
  const all = visibleMemos(study, terms.viewer)
  const guidOfMemo = ({ memo }: Memo): Guid => exporting.guidOf('memo', memo)
  // By their ids: the same project is the same file, in whatever order memos came.
  const going = (terms.withMemos ? all.filter((memo) => goes(exporting, memo)) : []).sort((one, other) =>
    byText(guidOfMemo(one), guidOfMemo(other)),
  )
  const byTarget = new Map<string, Memo[]>()
  for (const memo of going) {
    const target = targetOf(memo)
    byTarget.set(target, [...(byTarget.get(target) ?? []), memo])
  }
  const at = (kind: Kind, id: string) => byTarget.get(key(kind, id)) ?? none
  const descriptionsAt = (target: readonly Memo[]) =>
    target
      .filter(isDescription)
      .map(({ text }) => text)
      .join('\n\n')
  const notesAt = (target: readonly Memo[]) => target.filter((memo) => !isDescription(memo)).map(guidOfMemo)
  const byId = new Map(going.map((memo) => [memo.memo, memo]))
  return {
    notes: going
      .filter((memo) => !isDescription(memo))
      .map((memo) => ({
        ...{ guid: guidOfMemo(memo), name: memo.title ?? '', text: memo.text, description: '', place: null },
      })),
    stayed: study.coding.memos.size - going.length,
    refsTo: (kind, id) => (byTarget.size === 0 ? none : notesAt(at(kind, id))),
    descriptionOf: (kind, id) => descriptionsAt(at(kind, id)),
    textOf: (memo) => (byId.size === 0 ? '' : (byId.get(memo)?.text ?? '')),
    passagesIn: (transcript, taken) => {
      const places = passagesOf(exporting, { transcript, going, taken })
      if (places.length === 0) return []
      const points = codePointsOf(terms.texts.get(transcript) ?? '')
      return places.map(({ guid, from, to, memos }) => ({
        ...{ guid, from, to, name: shortened(points, { from, to }), user: null, codings: [] },
        ...{ description: descriptionsAt(memos), notes: notesAt(memos) },
      }))
    },
  }
}

const targetOf = ({ about }: Memo): string => {
  if (about.kind === 'study') return key('study', '')
  return about.kind === 'passage' ? key('passage', about.transcript) : key(about.kind, about.id)
}

/** Whether what a memo is about goes out. */
const goes = ({ study, transcripts }: Exporting, { about }: Memo): boolean => {
  switch (about.kind) {
    case 'study':
      return true
    case 'code':
      return study.coding.codes.get(about.id)?.mergedInto === null
    case 'transcript':
      return transcripts.has(about.id)
    case 'passage':
      return transcripts.has(about.transcript)
    case 'selection':
      return transcripts.has(study.coding.selections.get(about.id)?.transcript ?? '')
    case 'case': {
      const known = study.coding.cases.get(about.id)
      return known !== undefined && textsOfCase(known).every((transcript) => transcripts.has(transcript))
    }
    default:
      return about satisfies never
  }
}

type Place = {
  readonly guid: Guid
  readonly from: number
  readonly to: number
  readonly memos: readonly Memo[]
}

type Within = {
  readonly transcript: string
  readonly going: readonly Memo[]
  readonly taken: ReadonlySet<Guid>
}

type Span = { readonly from: number; readonly to: number }

/** One place for each passage that memos or cases name; a description's place has the id that it came with. */
const passagesOf = (exporting: Exporting, { transcript, going, taken }: Within): readonly Place[] => {
  const places = new Map<Guid, Place>()
  const add = (guid: Guid, { from, to }: Span, memo?: Memo): void => {
    const known = places.get(guid) ?? { guid, from, to, memos: [] }
    places.set(guid, memo ? { ...known, memos: [...known.memos, memo] } : known)
  }
  const passages = [...exporting.study.coding.cases.values()].flatMap((one) => one.passages)
  for (const { guid, ...passage } of passages.filter((one) => one.transcript === transcript)) {
    const own = guid ?? guidOfPassage(exporting, passage)
    if (!taken.has(own)) add(own, passage)
  }
  for (const memo of going) {
    const { about } = memo
    if (about.kind !== 'passage' || about.transcript !== transcript) continue
    const came = cameOn(memo)
    // Its selection is still coded: the words go with it.
    if (came !== undefined && taken.has(came)) continue
    add(came ?? guidAt(places, about) ?? guidOfPassage(exporting, about), about, memo)
  }
  return [...places.values()]
}

/** The selection whose description it came as. */
const cameOn = (memo: Memo): Guid | undefined => (isDescription(memo) ? memo.memo.slice(2) : undefined)

/** The id of a place that is named already. */
const guidAt = (places: ReadonlyMap<Guid, Place>, { from, to }: Span): Guid | undefined =>
  [...places.values()].find((place) => place.from === from && place.to === to)?.guid

export const guidOfPassage = (
  { guidOf }: Exporting,
  { transcript, from, to }: { readonly transcript: string; readonly from: number; readonly to: number },
): Guid => guidOf('passage', `${transcript} ${from} ${to}`)
