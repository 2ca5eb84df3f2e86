/** `chinu study search WORDS`: where words stand in the cleared texts, whatever their accents; for the researchers. */
import { clearedTexts } from '../../keeping/study/cleared-texts.ts'
import { searchTexts } from '../../reports/study/search.ts'
import { tellersOf } from '../../reports/study/teller.ts'
import { sayStudy } from '../../words/study/say-study.ts'
import { onlyPositional, readCall } from '../call.ts'
import type { Edge, Outcome } from '../edge.ts'
import { studyOptions, withStudy } from './open.ts'
import { show, tellToClear } from './shown.ts'

export const search = async (args: readonly string[], edge: Edge): Promise<Outcome> => {
  const call = readCall(args, studyOptions)
  if (!call.ok) return call
  const words = onlyPositional(call.value, 'study search WORDS')
  if (!words.ok) return words
  return withStudy({ call: call.value, edge, access: 'read' }, async (kept) => {
    tellToClear(kept, edge)
    const texts = await clearedTexts(kept)
    if (!texts.ok) return texts
    const tellers = tellersOf(kept.study)
    const { hits, total } = searchTexts(texts.value, { words: words.value })
    const oneLine = (text: string): string => text.replaceAll(/\s+/g, ' ')
    return show(
      {
        json: { total, hits },
        heading: ['who', 'place', 'quote'].map((key) => sayStudy(edge.language, `table.${key}`)),
        rows: hits.map(({ transcript, from, to, before, found, after }) => [
          tellers.get(transcript)?.label ?? transcript,
          `${transcript} ${from}–${to}`,
          oneLine(`${before}[${found}]${after}`),
        ]),
      },
      call.value,
      edge,
    )
  })
}
