/** Bodies as they stand in the log: as they are, and the few long ones (a pay sheet of sixty women) deflated. */
import { deflateRawSync, inflateRawSync } from 'node:zlib'
import { StoreFault } from '../fault.ts'
import { text } from './cells.ts'

/** Shorter bodies are read too often, and gain too little. */
const longFrom = 600
/** What no body reaches, so that a damaged cell cannot fill the memory. */
const mostBytes = 4_000_000

export const packBody = (body: string): string | Uint8Array =>
  body.length < longFrom ? body : deflateRawSync(body)

export const unpackBody = (cell: unknown): string => {
  if (!(cell instanceof Uint8Array)) return text(cell)
  try {
    return inflateRawSync(cell, { maxOutputLength: mostBytes }).toString('utf8')
  } catch {
    throw new StoreFault({
      code: 'storage.damaged',
      figures: { place: 'body', wanted: 'deflated', found: 'bytes' },
    })
  }
}
