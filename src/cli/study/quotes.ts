/** `chinu study quotes`: what was coded, with who says it and under which theme; for the researchers, not to be passed on. */
import { ok } from '../../core/kernel/result.ts'
import { clearedTexts } from '../../keeping/study/cleared-texts.ts'
import { pathSeparator } from '../../reports/study/code-tree.ts'
import { quotesOf, type Quote } from '../../reports/study/quotes.ts'
import { sayStudy } from '../../words/study/say-study.ts'
import { isSet, readCall, textOf } from '../call.ts'
import type { Edge, Outcome } from '../edge.ts'
import { studyOptions, withStudy } from './open.ts'
import { askedFor, quoteOptions } from './quote-asked.ts'
import { takesNoWords, viewFor, tellToClear } from './shown.ts'

const options = { ...studyOptions, ...quoteOptions } as const

export const quotes = async (args: readonly string[], edge: Edge): Promise<Outcome> => {
  const call = readCall(args, options)
  if (!call.ok) return call
  const none = takesNoWords(call.value)
  if (!none.ok) return none
  return withStudy({ call: call.value, edge, access: 'read' }, async (kept) => {
    tellToClear(kept, edge)
    const view = viewFor(kept, textOf(call.value, 'by'))
    const asked = askedFor(view, call.value)
    if (!asked.ok) return asked
    const texts = await clearedTexts(kept)
    if (!texts.ok) return texts
    const found = quotesOf(view, texts.value, asked.value)
    if (isSet(call.value, 'json')) edge.out(`${JSON.stringify(found.map(plainQuote))}\n`)
    else for (const quote of found) edge.out(inWords(quote))
    edge.tell(`${sayStudy(edge.language, 'table.quotesInside')}\n`)
    return ok(0)
  })
}

const plainQuote = ({ selection, teller, path, text }: Quote) => ({
  ...{ selection: selection.selection, code: selection.code, path, text: text ?? null },
  ...{ transcript: selection.transcript, from: selection.from, to: selection.to },
  ...{ coder: selection.coder, on: selection.on, teller: teller.teller, label: teller.label },
  attributes: Object.fromEntries(teller.values),
})

const inWords = ({ selection, teller, path, text }: Quote): string => {
  const { respondent } = teller
  const values = ['role', 'group', 'ageBand', 'language'].flatMap((name) => teller.values.get(name) ?? [])
  const who = [teller.label, ...(respondent ? values : [])].join(', ')
  return `${path.join(pathSeparator)} · ${who} · ${selection.transcript} ${selection.from}–${selection.to} · ${selection.coder}\n  ${(text ?? '').replaceAll('\n', '\n  ')}\n`
}
