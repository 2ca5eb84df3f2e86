/** `chinu study words`: what the search finds in titles, codes, cases and memos; `--may-stay` lets all of it stay as it is. */
import { decideLetWordsStay } from '../../../core/study/coding/let-words-stay.ts'
import { wordsWithNames, type WordsFound } from '../../../core/study/coding/leaving-words.ts'
import { note } from '../../../keeping/study/kept-study.ts'
import { sayStudy } from '../../../words/study/say-study.ts'
import { isSet, readCall } from '../../call.ts'
import type { Edge, Outcome } from '../../edge.ts'
import { actingOn, studyOptions, withStudy } from '../open.ts'
import { show, takesNoWords } from '../shown.ts'

const options = { ...studyOptions, 'may-stay': { type: 'boolean' } } as const

export const words = async (args: readonly string[], edge: Edge): Promise<Outcome> => {
  const call = readCall(args, options)
  if (!call.ok) return call
  const none = takesNoWords(call.value)
  if (!none.ok) return none
  const acting = actingOn(edge, call.value)
  const mayStay = isSet(call.value, 'may-stay')
  return withStudy({ call: call.value, edge, access: mayStay ? 'write' : 'read' }, async (kept) => {
    const found = wordsWithNames(kept.study, { viewer: acting.by, names: [] })
    if (mayStay) {
      const noted = await note(kept, acting, (study) => decideLetWordsStay(study, { ...acting, names: [] }))
      if (!noted.ok) return noted
      edge.tell(`${sayStudy(edge.language, 'study.wordsStay', { count: found.length })}\n`)
    }
    const heading = ['kind', 'found', 'words'].map((key) => sayStudy(edge.language, `table.${key}`))
    return show(
      { json: found.map(plain), heading, rows: found.map((one) => rowOf(edge, one)) },
      call.value,
      edge,
    )
  })
}

const plain = ({ kind, id, words: said, found }: WordsFound) => ({
  ...{ kind, id, words: said, found: found.map(({ text }) => text) },
})

const rowOf = (edge: Edge, { kind, words: said, found }: WordsFound): readonly string[] => [
  sayStudy(edge.language, `wordsOf.${kind}`),
  found.map(({ text }) => text).join(', '),
  said.replaceAll(/\s+/g, ' ').slice(0, 80),
]
