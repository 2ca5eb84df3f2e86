/** A copy there and back, and copies that are none. */
import { expect, test } from 'vitest'
import type { BookCopy } from '../../core/book/book-copy.ts'
import { hashOf } from '../../core/kernel/hash.ts'
import { SampleBook } from '../../storage/sample-book.contract.ts'
import { copyBytes, readCopy } from './copy-text.ts'

const sample = new SampleBook()
const bytes = new Uint8Array([1, 2, 250, 0])
const copy: BookCopy = {
  book: sample.book,
  entries: [...sample.many(12), sample.next({ stream: 'vault' })],
  keys: [{ person: 'S01', keys: [new Uint8Array(32).fill(7), new Uint8Array(32).fill(9)] }],
  sealed: [{ person: 'S01', hash: hashOf(bytes), bytes }],
}

test('[CY1] a copy read again is the same book', () => {
  expect(readCopy(copyBytes(copy))).toEqual({ ok: true, value: copy })
})

test('[CY2] cut anywhere, with a byte changed, or of another kind, it is refused as a whole', () => {
  const whole = copyBytes(copy)
  for (let end = 0; end < whole.length - 1; end += 37) expect(readCopy(whole.subarray(0, end)).ok).toBe(false)
  for (let at = 0; at < whole.length; at += 101) {
    const changed = Uint8Array.from(whole)
    changed[at] = (changed[at] ?? 0) ^ 1
    const read = readCopy(changed)
    if (read.ok) expect(read.value).not.toEqual(copy)
  }
  const other = (text: string) => readCopy(new TextEncoder().encode(text))
  expect(other('{"format":"chinu-copy","version":2}\n')).toMatchObject({
    error: { code: 'copy.newerVersion' },
  })
  expect(other('{"format":"chinu-events","version":1}\n')).toMatchObject({ error: { code: 'copy.damaged' } })
  expect(other('')).toMatchObject({ error: { code: 'copy.damaged' } })
})
