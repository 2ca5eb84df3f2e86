/** Hits of the search for names: how they are shown, which comes next, which are alike, how many are done. */
import type { HitShown } from '../../calls/bringing.ts'
import type { Span } from '../../../../core/study/interviews/code-points.ts'
import { say } from '../../parts/words.ts'
import { folded } from '../../reading/matching.ts'
import type { ShownMark } from '../../text/shown-mark.ts'

export const idOf = ({ from, to }: Pick<HitShown, 'from' | 'to'>): string => `${from}-${to}`

/** Open ones are tinted and bear a question mark; resolved ones say what will stand there. */
export const markOf = (hit: HitShown): ShownMark => {
  const { from, to, kind, text, resolved } = hit
  const common = { selection: idOf(hit), code: kind, from, to, coder: '', isMine: true } as const
  if (resolved === null)
    return { ...common, yarn: 'walnut', twist: 'stitch', name: `${say(`hit.${kind}`)} ?` }
  const name = resolved.replacement ?? say('clearing.stays', { text })
  return { ...common, yarn: 'leaf', twist: 'plain', name, isQuiet: true }
}

/** How many have a word once these places have one, of all there are then: a place that the search did not see counts too. */
export const doneWith = (
  hits: readonly HitShown[],
  told: readonly Span[],
): { readonly done: number; readonly count: number } => {
  const isIn = (hit: HitShown): boolean => told.some(({ from, to }) => from <= hit.from && hit.to <= to)
  const seen = told.filter(({ from, to }) => hits.some((hit) => from <= hit.from && hit.to <= to)).length
  const added = told.length - seen
  const done = hits.filter((hit) => hit.resolved !== null || isIn(hit)).length
  return { done: done + added, count: hits.length + added }
}

/** The next open hit behind a place, going round. */
export const nextOpen = (hits: readonly HitShown[], after: number): HitShown | undefined => {
  const open = hits.filter(({ resolved }) => resolved === null)
  return open.find(({ from }) => from > after) ?? open[0]
}

/** One hit on from another, or back; open or not. */
export const beside = (hits: readonly HitShown[], hit: HitShown, way: 1 | -1): HitShown | undefined => {
  const open = hits.filter((one) => one.resolved === null || one === hit)
  const at = open.indexOf(hit)
  return open[(at + way + open.length) % open.length]
}

/** Open hits with the same words, itself first: what stands for one name stands for it everywhere. */
export const alike = (hits: readonly HitShown[], hit: HitShown): readonly HitShown[] => [
  hit,
  ...hits.filter(
    (one) =>
      one !== hit && one.resolved === null && one.kind === hit.kind && folded(one.text) === folded(hit.text),
  ),
]
