/** How couples' accounts meet on a theme: counts only, large enough to point at no household. */
import type { Day } from '../../kernel/day.ts'
import { ok, refuse, type Result } from '../../kernel/result.ts'
import { downFrom, isSensitive } from '../coding/codebook.ts'
import type { CodedStudy } from '../coding/coded-study.ts'
import { visibleSelections } from '../coding/visible.ts'
import { needsRole } from '../sample/roles.ts'
import { tellCells } from './cells.ts'
import { couplesOf } from './couples.ts'

export const coupleCells = ['both', 'onlyShe', 'onlyHe', 'neither'] as const
export type CoupleCell = (typeof coupleCells)[number]

/** Who tells of the theme. What is not told by itself is told together in `rest`, or not at all. */
export type CoupleView = {
  readonly theme: string
  readonly minimum: number
  readonly total: number | null
  readonly cells: Readonly<Record<CoupleCell, number | null>>
  readonly rest: number | null
}

const usualMinimum = 5
const sensitiveMinimum = 10

/** A theme with all below it. Refused: no analyst; an unknown theme. */
export const coupleView = (
  study: CodedStudy,
  { viewer, on, theme }: { readonly viewer: string; readonly on: Day; readonly theme: string },
): Result<CoupleView> => {
  const may = needsRole(study.sample, { by: viewer, on }, 'analyst')
  if (!may.ok) return may
  const { codes } = study.coding
  if (!codes.has(theme)) return refuse('study.unknownCode', { code: theme })
  const below = downFrom(codes, theme).map(({ code }) => code)
  const minimum = below.some((code) => isSensitive(codes, code)) ? sensitiveMinimum : usualMinimum
  const selections = visibleSelections(study, viewer)
  const telling = new Set(
    selections.filter(({ code }) => below.includes(code)).map(({ transcript }) => transcript),
  )
  const tell = (texts: readonly string[]): boolean => texts.some((text) => telling.has(text))
  const counts = { both: 0, onlyShe: 0, onlyHe: 0, neither: 0 }
  for (const { hers, his } of couplesOf(study, selections)) counts[cellOf(tell(hers), tell(his))] += 1
  const { cells, rest, total } = tellCells(
    coupleCells.map((cell) => counts[cell]),
    minimum,
  )
  const [both = null, onlyShe = null, onlyHe = null, neither = null] = cells
  return ok({ theme, minimum, total, cells: { both, onlyShe, onlyHe, neither }, rest })
}

const cellOf = (she: boolean, he: boolean): CoupleCell => {
  if (she) return he ? 'both' : 'onlyShe'
  return he ? 'onlyHe' : 'neither'
}
