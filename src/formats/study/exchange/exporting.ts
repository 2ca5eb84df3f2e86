/** What the parts of an export share: the study, on what terms it leaves, and the ids of its things. */
import type { Day } from '../../../core/kernel/day.ts'
import type { StudyBook } from '../../../core/study/book.ts'
import type { Case } from '../../../core/study/coding/coding.ts'
import { sliceOf, type CodePoints } from '../../../core/study/interviews/code-points.ts'
import type { Transcript } from '../../../core/study/interviews/interviews.ts'
import type { Guid } from '../refi-qda/project.ts'

export type ExportTerms = {
  readonly on: Day
  /** The study's id, from which ids are made. */
  readonly book: string
  /** Whose view of the coding goes out: in an open round, what others coded stays. */
  readonly viewer: string
  /** Cleared texts by their transcripts; one that is not here stays. */
  readonly texts: ReadonlyMap<string, string>
  /** Memos are people's own words and may name somebody: they can stay. */
  readonly withMemos: boolean
}
export type Exporting = {
  readonly study: StudyBook
  readonly terms: ExportTerms
  /** Transcripts that go out, in the order in which they were brought. */
  readonly transcripts: ReadonlyMap<string, Transcript>
  /** The id of anything of the study: its own where it has one, else always the same one. */
  readonly guidOf: (kind: string, code: string, own?: Guid | null) => Guid
}

/** The transcripts that a case has something in. */
export const textsOfCase = ({ transcripts, passages }: Case): readonly string[] => [
  ...transcripts,
  ...passages.map(({ transcript }) => transcript),
]

/** The first words, as other programs name a selection: they show how places are counted. */
export const shortened = (
  points: CodePoints,
  { from, to }: { readonly from: number; readonly to: number },
): string => {
  const words = sliceOf(points, { from, to: Math.min(to, from + 40) })
  return unevenSpace.test(words) ? words.replaceAll(/\s+/g, ' ') : words
}
const unevenSpace = /[^\S ]|  /

/** What is made once for each key, and asked for again by thousands of codings and values. */
export const remembered = <Made>(make: (key: string) => Made): ((key: string) => Made) => {
  const known = new Map<string, Made>()
  return (key) => {
    const made = known.get(key) ?? make(key)
    known.set(key, made)
    return made
  }
}
