/** The list of those who could be asked, by codes, with what makes them eligible. */
import type { Day } from '../../kernel/day.ts'
import { ok, refuse, type Result } from '../../kernel/result.ts'
import { byText } from '../../kernel/text-order.ts'
import type { SampleEvent } from './events.ts'
import { needsRole } from './roles.ts'
import type { SampleState } from './sample.ts'
import { isReserved, wholeStudy, type NoteOf } from './subjects.ts'

export type SetFrame = {
  readonly on: Day
  readonly by: string
  readonly frame: string
  readonly label: string
  /** Who is eligible, in words. */
  readonly eligibility: string
  readonly community: string | null
  /** How many stand on the list, those who are not eligible too. */
  readonly listed: number
  readonly eligible: readonly string[]
}

/**
 * Refused: no words for who is eligible, a code twice or reserved, fewer listed than eligible, and another list of the
 * eligible once it was drawn from.
 */
export const decideSetFrame = (
  sample: SampleState,
  { by, ...set }: SetFrame,
): Result<readonly NoteOf<SampleEvent>[]> => {
  const { on, frame, label, eligibility, listed, eligible } = set
  const leads = needsRole(sample, { by, on }, 'lead')
  if (!leads.ok) return leads
  if (label.trim() === '' || eligibility.trim() === '') return refuse('study.frameIncomplete', { frame })
  const twice = eligible.find((code, place) => eligible.indexOf(code) !== place)
  if (twice !== undefined) return refuse('study.codeTwice', { frame, code: twice })
  const kept = eligible.find(isReserved)
  if (kept !== undefined) return refuse('study.reservedCode', { code: kept })
  if (listed < eligible.length)
    return refuse('study.fewerListed', { frame, listed, eligible: eligible.length })
  const known = sample.frames.get(frame)
  if (known?.draw && sorted(known.eligible) !== sorted(eligible)) return refuse('study.frameDrawn', { frame })
  const body = { ...set, label: label.trim(), eligibility: eligibility.trim(), eligible: [...eligible] }
  return ok([{ about: wholeStudy, event: { type: 'sample.frameSet', v: 1, body } }])
}

const sorted = (codes: readonly string[]): string => [...codes].sort(byText).join()
