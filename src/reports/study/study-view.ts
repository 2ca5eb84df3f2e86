/** What somebody may see of a study's coding, put in order once for all tables: make it anew when the study changed. */
import { byText } from '../../core/kernel/text-order.ts'
import type { StudyBook } from '../../core/study/book.ts'
import type { Selection } from '../../core/study/coding/coding.ts'
import { codeTree, type CodeTree } from './code-tree.ts'
import { tellersOf, type Teller } from './teller.ts'

export type StudyView = {
  readonly study: StudyBook
  readonly tree: CodeTree
  readonly tellers: ReadonlyMap<string, Teller>
  /** The teller of each transcript as a number, from 0 in the order in which they come. */
  readonly personOf: ReadonlyMap<string, number>
  /** By transcript in the order of the transcripts, then from the beginning of the text to its end. */
  readonly byTranscript: ReadonlyMap<string, readonly Selection[]>
  /** The same order within each code. */
  readonly byCode: ReadonlyMap<string, readonly Selection[]>
  /** Selections that are left out because names may still stand in their texts, or these are held back. */
  readonly uncleared: number
}

/**
 * Puts selections in order: those that the viewer may see (`visibleSelections`), never simply all.
 * What lies in a text that is not here (any more), or in one that is not cleared, is left out.
 */
export const viewStudy = (study: StudyBook, selections: Iterable<Selection>): StudyView => {
  const tree = codeTree(study.coding)
  const tellers = tellersOf(study)
  const byTranscript = new Map<string, Selection[]>()
  for (const transcript of tellers.keys()) byTranscript.set(transcript, [])
  let uncleared = 0
  for (const selection of selections) {
    const here = byTranscript.get(selection.transcript)
    if (here) here.push(selection)
    else if (study.interviews.transcripts.has(selection.transcript)) uncleared += 1
  }
  const byCode = new Map<string, Selection[]>()
  for (const { code } of tree.rows) byCode.set(code.code, [])
  for (const here of byTranscript.values()) {
    here.sort(inText)
    for (const selection of here) byCode.get(selection.code)?.push(selection)
  }
  return { study, tree, tellers, personOf: numbered(tellers), byTranscript, byCode, uncleared }
}

const numbered = (tellers: StudyView['tellers']): ReadonlyMap<string, number> => {
  const numbers = new Map<string, number>()
  const persons = new Map<string, number>()
  for (const [transcript, { teller }] of tellers) {
    const number = numbers.get(teller) ?? numbers.size
    numbers.set(teller, number)
    persons.set(transcript, number)
  }
  return persons
}

/** From the beginning of a text to its end; of what begins together the longer first. */
const inText = (one: Selection, other: Selection): number =>
  one.from - other.from || other.to - one.to || byText(one.selection, other.selection)

/** What is coded with a code or one below it, code after code. */
export const codedBelow = ({ tree, byCode }: StudyView, code: string): readonly Selection[] => {
  const codes = tree.below(code)
  return codes.length === 1 ? (byCode.get(code) ?? []) : codes.flatMap((one) => byCode.get(one) ?? [])
}

/** What is coded with a code, or with one below it too, in the order of the texts. */
export const codedWith = (
  view: StudyView,
  { code, withBelow = false }: { readonly code: string; readonly withBelow?: boolean | undefined },
): readonly Selection[] => {
  if (!withBelow || view.tree.below(code).length < 2) return view.byCode.get(code) ?? []
  const texts = new Map([...view.tellers.keys()].map((transcript, place) => [transcript, place]))
  const place = ({ transcript }: Selection): number => texts.get(transcript) ?? 0
  return [...codedBelow(view, code)].sort((one, other) => place(one) - place(other) || inText(one, other))
}

/** Counts people once for each table row, however many of their passages it holds. */
export const peopleCounter = ({ personOf }: StudyView) => {
  const seen = new Int32Array(personOf.size).fill(-1)
  let row = -1
  return {
    /** Begins a row. */
    next: (): void => {
      row += 1
    },
    /** Whether whoever tells in the transcript had not been met in this row. */
    isNew: (transcript: string): boolean => {
      const person = personOf.get(transcript)
      if (person === undefined || seen[person] === row) return false
      seen[person] = row
      return true
    },
  }
}

type Passage = Pick<Selection, 'from' | 'to'>

/** Where a passage ends for what it meets: a place without length counts as its character. */
export const reachOf = ({ from, to }: Passage): number => Math.max(to, from + 1)

/** Whether two passages of one text share a character. */
export const overlap = (one: Passage, other: Passage): boolean =>
  one.from < reachOf(other) && other.from < reachOf(one)
