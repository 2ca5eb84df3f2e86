/** Writing a folded state as text and reading it back: plain values and Maps, nothing else. */
import type { Json } from './canonical.ts'

const mark = '$map'

/** The state as JSON text; Maps keep their order. */
export const stateToText = (state: unknown): string =>
  JSON.stringify(state, (_key, value: unknown) => (value instanceof Map ? { [mark]: [...value] } : value))

/** The state that `stateToText` wrote. */
export const textToState = (text: string): unknown => revived(JSON.parse(text))

const revived = (value: Json): unknown => {
  if (typeof value !== 'object' || value === null) return value
  if (Array.isArray(value)) return value.map(revived)
  const pairs = mark in value ? value[mark] : undefined
  if (Array.isArray(pairs)) return new Map(pairs.map(([key, item]: [Json, Json]) => [key, revived(item)]))
  const object: Record<string, unknown> = {}
  for (const [key, item] of Object.entries(value)) object[key] = revived(item)
  return object
}
