/** `chinu study codes`: the codebook with how many people speak of each theme. */
import { codesList } from '../../reports/study/codes-list.ts'
import { sayStudy } from '../../words/study/say-study.ts'
import { readCall, textOf } from '../call.ts'
import type { Edge, Outcome } from '../edge.ts'
import { studyOptions, withStudy } from './open.ts'
import { show, takesNoWords, viewFor, tellToClear } from './shown.ts'

export const codes = async (args: readonly string[], edge: Edge): Promise<Outcome> => {
  const call = readCall(args, studyOptions)
  if (!call.ok) return call
  const none = takesNoWords(call.value)
  if (!none.ok) return none
  return withStudy({ call: call.value, edge, access: 'read' }, async (kept) => {
    tellToClear(kept, edge)
    const list = codesList(viewFor(kept, textOf(call.value, 'by')))
    const heading = ['table.theme', 'table.code', 'table.people', 'table.peopleBelow', 'table.passagesBelow']
    return show(
      {
        json: list.map(({ code, path, isSensitive, own, below }) => ({
          ...{ code: code.code, name: code.name, path, parent: code.parent, isCodable: code.isCodable },
          ...{ isSensitive, retired: code.retired, definition: code.definition ?? null, own, below },
        })),
        heading: heading.map((key) => sayStudy(edge.language, key)),
        rows: list.map(({ code, depth, own, below }) => [
          ...[`${'  '.repeat(depth)}${code.name}`, code.code, own.tellers, below.tellers, below.selections],
        ]),
      },
      call.value,
      edge,
    )
  })
}
