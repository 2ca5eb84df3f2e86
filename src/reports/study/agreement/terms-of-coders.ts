/** What two coders can be compared on where no round was opened for them: a project that came from elsewhere, say. */
import { ok, refuse, type Result } from '../../../core/kernel/result.ts'
import { byText } from '../../../core/kernel/text-order.ts'
import type { CodingState, Selection } from '../../../core/study/coding/coding.ts'
import { isOpen } from '../../../core/study/coding/rounds.ts'
import { visibleSelections } from '../../../core/study/coding/visible.ts'
import type { Terms } from './judged.ts'

type Pair = readonly [string, string]

/**
 * The two who coded the most texts both, on those texts, with the codes that either used there; between pairs alike the
 * first by code. Refused: no text was coded by two. They were not blind: whoever reads the figure is to know.
 */
export const termsOfCoders = (study: { readonly coding: CodingState }, viewer: string): Result<Terms> => {
  const coded = selectionsByText(visibleSelections(study, viewer))
  const textsOf = new Map<string, { readonly coders: Pair; readonly transcripts: string[] }>()
  for (const [transcript, selections] of coded)
    for (const coders of pairsOf(selections)) {
      const known = textsOf.get(coders.join(' ')) ?? { coders, transcripts: [] }
      known.transcripts.push(transcript)
      textsOf.set(coders.join(' '), known)
    }
  const [most] = [...textsOf.values()].sort(
    (one, other) => other.transcripts.length - one.transcripts.length || inOrder(one.coders, other.coders),
  )
  if (!most) return refuse('study.noTwoCoders', {})
  const { coders, transcripts } = most
  const used = transcripts
    .flatMap((transcript) => coded.get(transcript) ?? [])
    .filter(({ coder }) => coders.includes(coder))
    .map(({ code }) => code)
  const codes = [...study.coding.codes.keys()].filter((code) => used.includes(code))
  return ok({ coders, transcripts, codes })
}

const inOrder = (one: Pair, other: Pair): number => byText(one.join(' '), other.join(' '))

const selectionsByText = (all: readonly Selection[]): ReadonlyMap<string, readonly Selection[]> => {
  const found = new Map<string, Selection[]>()
  for (const selection of all) {
    const here = found.get(selection.transcript) ?? []
    here.push(selection)
    found.set(selection.transcript, here)
  }
  return found
}

/** Every two who coded it, in the order of their codes. */
const pairsOf = (selections: readonly Selection[]): readonly Pair[] => {
  const coders = [...new Set(selections.map(({ coder }) => coder))].sort(byText)
  return coders.flatMap((one, place) => coders.slice(place + 1).map((other): Pair => [one, other]))
}

/** The one round that both have locked; nothing where there is none, or several to choose from. */
export const onlyClosedRound = ({ coding }: { readonly coding: CodingState }): string | undefined => {
  const closed = [...coding.rounds.values()].filter((one) => one.dropped === null && !isOpen(one))
  return closed.length === 1 ? closed[0]?.round : undefined
}
