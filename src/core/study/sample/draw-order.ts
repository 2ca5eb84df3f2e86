/** Chance that anybody can repeat: an order of codes by a seed of 128 bits and SHA-256. */
import { hashOfText } from '../../kernel/hash.ts'
import { byText } from '../../kernel/text-order.ts'
import type { SampleEvent } from './events.ts'

/**
 * The codes in the order of SHA-256 over the seed's 32 hex digits followed by the code, both in UTF-8: the first n are
 * a draw of n. The same with other tools: `printf %s SEEDCODE | sha256sum`, for each code, sorted.
 */
export const drawOrder = (codes: readonly string[], seed: string): readonly string[] =>
  [...new Set(codes)]
    .map((code) => ({ code, place: hashOfText(`${seed}${code}`) }))
    .sort((one, other) => byText(one.place, other.place))
    .map(({ code }) => code)

type Drawn = Extract<SampleEvent, { type: 'sample.drawn' }>['body']
type DrawnFrame = { readonly eligible: readonly string[]; readonly draw: Drawn | null }

/** Whether what was drawn follows from the frame and, where chance decided, from its seed. */
export const drawFollows = ({ eligible, draw }: DrawnFrame): boolean => {
  if (draw === null) return true
  const { method, seed, drawn } = draw
  if (method === 'random') {
    if (seed === null || drawn.length === 0) return false
    return drawOrder(eligible, seed).slice(0, drawn.length).join() === drawn.join()
  }
  if (method === 'census') return [...drawn].sort(byText).join() === [...eligible].sort(byText).join()
  return drawn.every((code) => eligible.includes(code))
}
