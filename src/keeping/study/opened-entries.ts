/** The entries of a study's log with what their envelopes hold, as far as there are keys for them. */
import type { Recorded } from '../../core/kernel/entry.ts'
import { ok, type Result } from '../../core/kernel/result.ts'
import type { Opened } from '../../core/study/book.ts'
import { parseNote } from '../../core/study/events.ts'
import { parseEventBody } from '../../core/study/log.ts'
import type { BookStore } from '../../storage/port.ts'
import type { Vault } from '../../storage/vault.ts'

/**
 * Entries of the log with what their envelopes hold, opened many at a time. What the log says is shredded is not opened,
 * even where its key could not be erased yet.
 */
export const openedEntries = async (
  store: BookStore,
  vault: Vault,
  after?: Readonly<Record<string, number>>,
): Promise<Result<readonly Opened[]>> => {
  const opened: OpenedEnvelope[] = []
  const shredded = new Set<string>()
  for await (const batch of store.recorded('book', after)) {
    const results = await Promise.all(batch.map((entry) => openEntry(vault, entry)))
    for (const result of results) {
      if (!result.ok) return result
      opened.push(result.value)
      const { what } = result.value.entry
      if (what.type === 'study.shredded') shredded.add(what.about)
    }
  }
  return ok(
    opened.map(({ about, entry }) =>
      shredded.has(about) ? { ...entry, what: { type: 'study.notOpened' } } : entry,
    ),
  )
}

/** An entry with whom its note is about; nobody, where it is no note. */
type OpenedEnvelope = { readonly about: string; readonly entry: Opened }

const openEntry = async (vault: Vault, entry: Recorded): Promise<Result<OpenedEnvelope>> => {
  const { clock, device, seq, by } = entry
  const event = parseEventBody(entry)
  if (!event.ok) return event
  const { on } = event.value.body
  const stamp = { on, clock, device, seq, by }
  if (event.value.type === 'study.shredded')
    return ok({
      about: '',
      entry: { ...stamp, what: { type: 'study.shredded', about: event.value.body.about } },
    })
  if (event.value.type !== 'study.noted') return ok({ about: '', entry: { ...stamp, what: event.value } })
  const { about, sealed } = event.value.body
  const text = await vault.read(sealed)
  if (!text.ok)
    return isGone(text.error.code)
      ? ok({ about, entry: { ...stamp, what: { type: 'study.notOpened' } } })
      : text
  const note = parseNote(jsonOf(text.value))
  return note.ok ? ok({ about, entry: { ...stamp, what: note.value } }) : note
}

/** What is no JSON is no note either; the parser says so. */
const jsonOf = (text: string): unknown => {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

/** What was shredded, or has not come to this copy yet, is no fault. */
const isGone = (code: string): boolean => code === 'vault.noKey' || code === 'vault.notHere'
