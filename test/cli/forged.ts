/** A book's events file with one céntimo moved and all hashes made anew: what a forger with the file could do. */
import { canonicalText } from '../../src/core/kernel/canonical.ts'
import { hashOfEntry, type Entry } from '../../src/core/kernel/entry.ts'
import { eventsText } from '../../src/formats/events/event-lines.ts'
import { readEvents } from '../../src/formats/events/read-events.ts'

/** The first check of hers pays one céntimo more. */
export const withOneCentimoMore = (file: Uint8Array, person: string): string => {
  const read = readEvents(file)
  if (!read.ok) throw new Error(read.error.code)
  const { book, entries } = read.value
  const wrong = entries.find(
    ({ type, body }) => type === 'quality.checked' && body.includes(`"person":"${person}"`),
  )
  const previous = new Map<string, string>()
  const forged = entries.map((entry): Entry => {
    const chain = `${entry.stream} ${entry.device}`
    const changed = entry === wrong ? { ...entry, body: dearer(entry.body) } : entry
    const before = previous.get(chain) ?? (entry.book === '' ? '' : book)
    const sealed = { ...changed, hash: hashOfEntry(changed, before) }
    previous.set(chain, sealed.hash)
    return sealed
  })
  if (!wrong) throw new Error('nothing to forge')
  return eventsText(book, forged)
}

const dearer = (body: string): string => {
  const check: { payCentimos: number } = JSON.parse(body)
  const text = canonicalText({ ...check, payCentimos: check.payCentimos + 1 })
  if (!text.ok) throw new Error('not canonical')
  return text.value
}
