/** How many people speak of a theme, of two together, and which themes each speaks of, as far as it may leave the study. */
import type { Day } from '../../../core/kernel/day.ts'
import { byText } from '../../../core/kernel/text-order.ts'
import { agrees } from '../../../core/study/consent/consent.ts'
import { caseMatrix } from '../case-matrix.ts'
import { coOccurrence } from '../co-occurrence.ts'
import type { CodeRow } from '../code-tree.ts'
import { codesList } from '../codes-list.ts'
import type { StudyView } from '../study-view.ts'
import { leastAlike } from './attribution.ts'
import { countableCodes } from './countable-codes.ts'
import type { SafeCount } from './safe-row.ts'

export type OutgoingCode = CodeRow & {
  /** People who speak of it or of what lies below it. */
  readonly tellers: SafeCount
}

/** The codebook with its counts. A sensitive code stands there with its definition; its count from five households on. */
export const outgoingCodes = (view: StudyView): readonly OutgoingCode[] => {
  const countable = countableCodes(view)
  return codesList(view).map(({ own: _own, below, ...row }) => {
    const { tellers } = below
    const isTold =
      countable.has(row.code.code) && (tellers >= leastAlike || (tellers === 0 && !row.isSensitive))
    return { ...row, tellers: isTold ? tellers : null }
  })
}

export type OutgoingPairs = {
  readonly paths: readonly (readonly string[])[]
  /** Row by row; people in whose words both overlap, on the diagonal who was coded with it. */
  readonly cells: readonly (readonly SafeCount[])[]
}

/** Co-occurrence of the codes that are not sensitive: nothing from one to four. */
export const outgoingPairs = (view: StudyView): OutgoingPairs => {
  const rows = view.tree.rows.filter(({ isSensitive }) => !isSensitive)
  const { codes, tellers } = coOccurrence(view, { codes: rows.map(({ code }) => code.code) })
  const cells = codes.map((_, row) =>
    codes.map((__, column): SafeCount => {
      const count = tellers[row * codes.length + column] ?? 0
      return count === 0 || count >= leastAlike ? count : null
    }),
  )
  return { paths: rows.map(({ path }) => path), cells }
}

export type OutgoingCases = {
  readonly paths: readonly (readonly string[])[]
  readonly rows: readonly (readonly (0 | 1)[])[]
}

/**
 * Codes by people, without anything that says who they are: those who agree to quotes, codes that are not sensitive, in
 * the order of their own figures. Empty where they are fewer than five.
 */
export const outgoingCases = (view: StudyView, on: Day): OutgoingCases => {
  const { rows } = caseMatrix(view)
  const kept = view.tree.rows.map(({ isSensitive }, place) => ({ isSensitive, place }))
  const places = kept.filter(({ isSensitive }) => !isSensitive).map(({ place }) => place)
  const consent = view.study.consent
  const hers = rows.filter(({ teller: { respondent } }) =>
    respondent ? agrees(consent, { respondent: respondent.respondent, purpose: 'quotes', on }) : false,
  )
  const cells = hers.map((row) => places.map((place) => row.cells[place] ?? 0))
  return {
    paths: places.map((place) => view.tree.rows[place]?.path ?? []),
    rows: cells.length < leastAlike ? [] : cells.sort((one, other) => byText(other.join(''), one.join(''))),
  }
}
