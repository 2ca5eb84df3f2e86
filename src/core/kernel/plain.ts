/** Writing a folded state as text and reading it back: plain values and Maps, nothing else. */
import type { Json, JsonObject } from './canonical.ts'

const mark = '$map'

/** The state as JSON text; Maps keep their order. */
export const stateToText = (state: unknown): string =>
  JSON.stringify(state, (_key, value: unknown) => (value instanceof Map ? { [mark]: [...value] } : value))

/** The state that `stateToText` wrote. */
export const textToState = (text: string): unknown => revived(JSON.parse(text))

/** Turns what was just parsed back into Maps where they stood; all else stays the object it is. */
const revived = (value: Json): unknown => {
  if (!isHolder(value)) return value
  if (isList(value)) {
    for (const [place, item] of value.entries()) if (isHolder(item)) Reflect.set(value, place, revived(item))
    return value
  }
  const pairs = value[mark]
  if (pairs !== undefined && isList(pairs)) return mapOf(pairs)
  for (const key in value) {
    const item = value[key]
    if (item !== undefined && isHolder(item)) Reflect.set(value, key, revived(item))
  }
  return value
}

/** Most parts of a state are words and numbers, and need nothing. */
const isHolder = (item: Json): item is readonly Json[] | JsonObject =>
  typeof item === 'object' && item !== null
const isList = (item: Json): item is readonly Json[] => Array.isArray(item)

const mapOf = (pairs: readonly Json[]): Map<Json, unknown> => {
  const map = new Map<Json, unknown>()
  for (const pair of pairs) if (isList(pair)) map.set(pair[0] ?? null, revived(pair[1] ?? null))
  return map
}
