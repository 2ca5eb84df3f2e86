/** `chinu study matrix --by role|group|ageBand|language|ATTRIBUTE`: themes beside attributes, counted in people. */
import { refuse } from '../../core/kernel/result.ts'
import { pathSeparator } from '../../reports/study/code-tree.ts'
import { attributesOf, themeMatrix } from '../../reports/study/matrix.ts'
import { givenAttributes } from '../../reports/study/teller.ts'
import { valueText } from '../../formats/study/tables/outgoing-sheets.ts'
import { sayStudy } from '../../words/study/say-study.ts'
import { readCall, textOf } from '../call.ts'
import type { Edge, Outcome } from '../edge.ts'
import { studyOptions, withStudy } from './open.ts'
import { codesMeant, show, takesNoWords, viewFor, tellToClear } from './shown.ts'

/** `--by` is the attribute here, so who asks is `--viewer`. */
const options = { ...studyOptions, viewer: { type: 'string' }, codes: { type: 'string' } } as const

export const matrix = async (args: readonly string[], edge: Edge): Promise<Outcome> => {
  const call = readCall(args, options)
  if (!call.ok) return call
  const none = takesNoWords(call.value)
  if (!none.ok) return none
  return withStudy({ call: call.value, edge, access: 'read' }, async (kept) => {
    tellToClear(kept, edge)
    const view = viewFor(kept, textOf(call.value, 'viewer'))
    const codes = codesMeant(view, textOf(call.value, 'codes'))
    if (!codes.ok) return codes
    const say = (key: string, figures = {}) => sayStudy(edge.language, key, figures)
    const by = textOf(call.value, 'by') ?? 'role'
    const attributes = attributesOf(view)
    if (!givenAttributes.some((one) => one === by) && !attributes.includes(by))
      return refuse('study.unknownAttribute', { by, attributes: attributes.join(', ') || '–' })
    const table = themeMatrix(view, { by, codes: codes.value })
    const columns = table.columns.map(({ value, base }) =>
      say('table.column', { value: valueText(by, value, say), base }),
    )
    return show(
      {
        json: table,
        heading: [say('table.theme'), ...columns],
        rows: table.rows.map(({ path, cells }) => [
          path.join(pathSeparator),
          ...cells.map(({ tellers }) => tellers),
        ]),
      },
      call.value,
      edge,
    )
  })
}
