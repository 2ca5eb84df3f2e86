/** A version vector as it stands in a store, read with care. */
import type { Vector } from '../core/kernel/vector.ts'
import { jsonOf } from './json-text.ts'

/** The vector, or nothing where the text is no vector. */
export const parseVector = (text: string | undefined): Vector | undefined => {
  const vector = jsonOf(text ?? '')
  if (typeof vector !== 'object' || vector === null || Array.isArray(vector)) return undefined
  const seqs: Record<string, number> = {}
  for (const [device, seq] of Object.entries(vector)) {
    if (!Number.isSafeInteger(seq)) return undefined
    seqs[device] = Number(seq)
  }
  return seqs
}
