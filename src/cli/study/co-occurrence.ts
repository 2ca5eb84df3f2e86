/** `chinu study cooccurrence`: which themes lie on the same words, in people and in pairs of passages. */
import { coOccurrence } from '../../reports/study/co-occurrence.ts'
import { pathSeparator } from '../../reports/study/code-tree.ts'
import { sayStudy } from '../../words/study/say-study.ts'
import { readCall, textOf } from '../call.ts'
import type { Edge, Outcome } from '../edge.ts'
import { studyOptions, withStudy } from './open.ts'
import { codesMeant, show, takesNoWords, viewFor, tellToClear } from './shown.ts'

const options = { ...studyOptions, codes: { type: 'string' } } as const

/** In words the pairs of themes that do meet, the most frequent first; as JSON the whole squares. */
export const coOccurrences = async (args: readonly string[], edge: Edge): Promise<Outcome> => {
  const call = readCall(args, options)
  if (!call.ok) return call
  const none = takesNoWords(call.value)
  if (!none.ok) return none
  return withStudy({ call: call.value, edge, access: 'read' }, async (kept) => {
    tellToClear(kept, edge)
    const view = viewFor(kept, textOf(call.value, 'by'))
    const asked = codesMeant(view, textOf(call.value, 'codes'))
    if (!asked.ok) return asked
    const { codes, tellers, pairs } = coOccurrence(view, { codes: asked.value })
    const square = (figures: Uint32Array): readonly (readonly number[])[] =>
      codes.map((_, row) => Array.from(figures.subarray(row * codes.length, (row + 1) * codes.length)))
    const paths = codes.map((code) => view.tree.byCode.get(code)?.path.join(pathSeparator) ?? code)
    const met = codes.flatMap((_, row) =>
      codes.flatMap((__, column) => {
        const cell = row * codes.length + column
        const people = tellers[cell] ?? 0
        return column > row && people > 0
          ? [[paths[row] ?? '', paths[column] ?? '', people, pairs[cell] ?? 0] as const]
          : []
      }),
    )
    const heading = ['table.theme', 'table.otherTheme', 'table.people', 'table.passages']
    return show(
      {
        json: { codes, paths, tellers: square(tellers), pairs: square(pairs) },
        heading: heading.map((key) => sayStudy(edge.language, key)),
        rows: met.sort((one, other) => other[2] - one[2] || other[3] - one[3]),
      },
      call.value,
      edge,
    )
  })
}
