/** Whether a second woman stands for something: asked in the worker, where her PIN is, and not only in the page. */
import { ok, refuse, type Result } from '../../core/kernel/result.ts'
import type { KeptGroup } from '../../keeping/kept-group.ts'
import { herPin } from './her-pin.ts'
import { isPin, type Pictures } from './pin.ts'

/** She is known by her swatch, and by her pictures where she chose some. */
export type Voucher = { readonly person: string; readonly pictures?: Pictures }

/** Refused: other pictures than hers, or none where she has some. */
export const vouched = async (kept: KeptGroup, { person, pictures }: Voucher): Promise<Result<void>> => {
  const pin = await herPin(kept, person)
  if (pin === undefined) return ok(undefined)
  const isRight = pictures !== undefined && (await isPin(pin, pictures))
  return isRight ? ok(undefined) : refuse('app.wrongPin', {})
}
