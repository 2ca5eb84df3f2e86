/** A store that fails while it is being read: the refusal travels as an error, since a stream of batches has no other way. */
import type { Refusal } from '../core/kernel/result.ts'
import type { StoreRefusal } from './port.ts'

export class StoreFault extends Error {
  readonly refusal: StoreRefusal

  constructor(refusal: StoreRefusal, cause?: unknown) {
    super(`${refusal.code} ${JSON.stringify(refusal.figures)}`, { cause })
    this.name = 'StoreFault'
    this.refusal = refusal
  }
}

/** The refusal that an error carries, or nothing where the error is a bug of ours. */
export const refusalOf = (error: unknown): StoreRefusal | undefined =>
  error instanceof StoreFault ? error.refusal : undefined

/** The figures that say where: which file or entry, and what the machine said. */
export const faultFigures = (place: string, error: unknown): Refusal['figures'] => ({
  place,
  reason: error instanceof Error ? error.message : String(error),
})
