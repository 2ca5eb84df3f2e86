/** A table that a command prints: a JSON value, or lines in columns. */
import { pathSeparator } from '../../reports/study/code-tree.ts'
import type { StudyView } from '../../reports/study/study-view.ts'
import { ok, refuse, type Result } from '../../core/kernel/result.ts'
import { visibleSelections } from '../../core/study/coding/visible.ts'
import type { KeptStudy } from '../../keeping/study/kept-study.ts'
import { viewStudy } from '../../reports/study/study-view.ts'
import { sayStudy } from '../../words/study/say-study.ts'
import { isSet, type Call } from '../call.ts'
import type { Edge, Outcome } from '../edge.ts'
import { opener } from './open.ts'

/** What the researcher who asks may see. */
export const viewFor = ({ study }: Pick<KeptStudy, 'study'>, viewer: string = opener): StudyView =>
  viewStudy(study, visibleSelections(study, viewer))

/** How many texts of other programs are left out because nobody took their names out yet, and what to do. */
export const tellToClear = ({ study }: KeptStudy, edge: Edge): void => {
  const waiting = [...study.interviews.transcripts.values()].filter(
    ({ format, cleared }) => format === 'project' && !cleared,
  )
  if (waiting.length > 0)
    edge.tell(`${sayStudy(edge.language, 'study.textsToClear', { texts: waiting.length })}\n`)
}

/** In how many places beside the texts something stands for a name in what leaves. */
export const tellCovered = (covered: number, edge: Edge): void => {
  if (covered > 0) edge.tell(`${sayStudy(edge.language, 'study.wordsCovered', { covered })}\n`)
}

type Row = readonly (string | number)[]
type Shown = { readonly json: unknown; readonly heading: readonly string[]; readonly rows: readonly Row[] }

/** Prints a table; words on the left, numbers on the right. */
export const show = ({ json, heading, rows }: Shown, call: Call, edge: Edge): Outcome => {
  if (isSet(call, 'json')) edge.out(`${JSON.stringify(json)}\n`)
  else edge.out(linesOf([heading, ...rows]))
  return ok(0)
}

const linesOf = (rows: readonly Row[]): string => {
  const widths: number[] = []
  for (const row of rows)
    for (const [place, cell] of row.entries()) widths[place] = Math.max(widths[place] ?? 0, lengthOf(cell))
  return rows
    .map((row) =>
      row
        .map((cell, place) => padded(cell, widths[place] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .map((line) => `${line}\n`)
    .join('')
}

const lengthOf = (cell: string | number): number => Array.from(String(cell)).length

const padded = (cell: string | number, width: number): string => {
  const blanks = ' '.repeat(width - lengthOf(cell))
  return typeof cell === 'number' ? `${blanks}${cell}` : `${cell}${blanks}`
}

/**
 * The code that is meant: by its own code, by its path (`En la casa > Ingreso`, also with `/`), or by a name that only one
 * bears. Refused: none, or several.
 */
export const codeMeant = ({ tree }: StudyView, said: string): Result<string> => {
  if (tree.byCode.has(said)) return ok(said)
  const wanted = spelt(said)
  const fits = (named: string): boolean => spelt(named) === wanted
  const byPath = tree.rows.filter(({ path }) => fits(path.join(pathSeparator)) || fits(path.join('/')))
  const found = byPath.length > 0 ? byPath : tree.rows.filter(({ code }) => fits(code.name))
  const [first, ...more] = found
  if (!first) return refuse('study.unknownCode', { code: said })
  if (more.length === 0) return ok(first.code.code)
  return refuse('study.severalCodes', { said, codes: found.map(({ code }) => code.code).join(', ') })
}

const spelt = (name: string): string =>
  name
    .normalize('NFC')
    .toLowerCase()
    .replaceAll(/\s*([>/])\s*/g, '$1')
    .trim()

/** Codes of a list, separated by commas; nothing where none are named. */
export const codesMeant = (
  view: StudyView,
  said: string | undefined,
): Result<readonly string[] | undefined> => {
  if (said === undefined) return ok(undefined)
  const codes: string[] = []
  for (const one of said.split(',')) {
    const code = codeMeant(view, one)
    if (!code.ok) return code
    codes.push(code.value)
  }
  return ok(codes)
}

/** Refuses words that a command does not take. */
export const takesNoWords = ({ positionals: [first] }: Call): Result<void> =>
  first === undefined ? ok(undefined) : refuse('cli.call', { detail: first })
