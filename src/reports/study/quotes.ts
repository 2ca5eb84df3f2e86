/** Quotes: what was coded, in the words of the text, with who says it and under which theme. */
import type { Selection } from '../../core/study/coding/coding.ts'
import { codePointsOf, sliceOf, type CodePoints } from '../../core/study/interviews/code-points.ts'
import { passes, type Filter } from './filter.ts'
import { codedWith, type StudyView } from './study-view.ts'
import type { Teller } from './teller.ts'

/** Cleared texts by transcript, as far as they were opened. */
export type Texts = ReadonlyMap<string, string>

export type Quote = {
  readonly selection: Selection
  readonly teller: Teller
  readonly path: readonly string[]
  /** Nothing where the text was not given. */
  readonly text: string | undefined
}

export type QuotesAsked = {
  /** All codes where none is named. */
  readonly code?: string | undefined
  /** Also what is coded with a code below it. */
  readonly withBelow?: boolean | undefined
  readonly filter?: Filter | undefined
}

/** The quotes that are asked for, in the order of the texts. */
export const quotesOf = (view: StudyView, texts: Texts, asked: QuotesAsked): readonly Quote[] => {
  const { code, withBelow, filter } = asked
  const selections =
    code === undefined ? [...view.byTranscript.values()].flat() : codedWith(view, { code, withBelow })
  const kept = filter ? selections.filter(passes(view, filter)) : selections
  const cut = cutter(texts)
  return kept.flatMap((selection): Quote | readonly Quote[] => {
    const teller = view.tellers.get(selection.transcript)
    const path = view.tree.byCode.get(selection.code)?.path
    return teller && path ? { selection, teller, path, text: cut(selection) } : []
  })
}

/** Cuts passages out of texts, looking through each text once. */
const cutter = (texts: Texts): ((selection: Selection) => string | undefined) => {
  const points = new Map<string, CodePoints>()
  return ({ transcript, from, to }) => {
    const text = texts.get(transcript)
    if (text === undefined) return undefined
    const known = points.get(transcript) ?? codePointsOf(text)
    points.set(transcript, known)
    return sliceOf(known, { from, to })
  }
}
