/** Drawing from a frame: all, some by chance, or some that were chosen. */
import type { Day } from '../../kernel/day.ts'
import { ok, refuse, type Result } from '../../kernel/result.ts'
import { drawOrder } from './draw-order.ts'
import type { SampleEvent } from './events.ts'
import { needsRole } from './roles.ts'
import type { Frame, SampleState } from './sample.ts'
import { wholeStudy, type NoteOf } from './subjects.ts'

export type Draw = {
  readonly on: Day
  readonly by: string
  readonly frame: string
} & (
  | { readonly method: 'census' }
  /** `seed`: 32 hex digits of chance, made at the edge; `size`: how many. */
  | { readonly method: 'random'; readonly seed: string; readonly size: number }
  | { readonly method: 'purposive'; readonly chosen: readonly string[] }
)

/**
 * Draws from a frame: all, some by chance, or some that were chosen. A draw by chance may be made longer with its own
 * seed, which keeps those who were drawn. Refused: an unknown or empty frame, more than there are, somebody who is not
 * on it, and a second draw in the place of the first.
 */
export const decideDraw = (sample: SampleState, draw: Draw): Result<readonly NoteOf<SampleEvent>[]> => {
  const { on, by, method } = draw
  const leads = needsRole(sample, { by, on }, 'lead')
  if (!leads.ok) return leads
  const frame = sample.frames.get(draw.frame)
  if (!frame) return refuse('study.unknownFrame', { frame: draw.frame })
  const drawn = drawnBy(frame, draw)
  if (!drawn.ok) return drawn
  const seed = method === 'random' ? draw.seed : null
  if (!isFirstOrLonger(frame, { seed, drawn: drawn.value }))
    return refuse('study.drawnAlready', { frame: draw.frame })
  const body = { on, frame: draw.frame, method, seed, drawn: [...drawn.value] }
  return ok([{ about: wholeStudy, event: { type: 'sample.drawn', v: 1, body } }])
}

const drawnBy = ({ frame, eligible }: Frame, draw: Draw): Result<readonly string[]> => {
  if (eligible.length === 0) return refuse('study.emptyFrame', { frame })
  if (draw.method === 'census') return ok(eligible)
  if (draw.method === 'random') {
    const { seed, size } = draw
    if (!Number.isSafeInteger(size) || size < 1 || size > eligible.length)
      return refuse('study.drawSize', { frame, size, eligible: eligible.length })
    return ok(drawOrder(eligible, seed).slice(0, size))
  }
  const chosen = [...new Set(draw.chosen)]
  const stranger = chosen.find((code) => !eligible.includes(code))
  if (stranger !== undefined) return refuse('study.notEligible', { frame, code: stranger })
  return chosen.length === 0
    ? refuse('study.drawSize', { frame, size: 0, eligible: eligible.length })
    : ok(chosen)
}

type Drawn = { readonly seed: string | null; readonly drawn: readonly string[] }

const isFirstOrLonger = ({ draw }: Frame, { seed, drawn }: Drawn): boolean =>
  draw === null || (draw.seed !== null && draw.seed === seed && drawn.length > draw.drawn.length)
