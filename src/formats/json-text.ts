/** JSON from a file's bytes: UTF-8, with or without a byte order mark. */
import { ok, refuse, type Result } from '../core/kernel/result.ts'

/** Refused with the place: another encoding, and text that is cut off or not JSON. */
export const parseJsonText = (bytes: Uint8Array): Result<unknown> => {
  const text = parseUtf8(bytes)
  if (!text.ok) return text
  try {
    const value: unknown = JSON.parse(text.value)
    return ok(value)
  } catch (error) {
    return refuse('formats.notJson', { detail: error instanceof Error ? oneLine(error.message) : '' })
  }
}

/** Text in UTF-8, its byte order mark taken off. */
const parseUtf8 = (bytes: Uint8Array): Result<string> => {
  try {
    return ok(new TextDecoder('utf-8', { fatal: true }).decode(bytes))
  } catch {
    return refuse('formats.notUtf8', {})
  }
}

const oneLine = (text: string): string => text.replaceAll(/\s+/g, ' ').slice(0, 120)
