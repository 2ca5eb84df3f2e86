/** Names that every object has already: as a key in a file they would be passed over unseen by the schemas of the doors. */

type Place = { readonly key: string; readonly within: Place | undefined }

/** The keys that lead to an object with a name such as `constructor` or `__proto__`; nothing where there is none. */
export const inheritedName = (json: unknown): readonly string[] | undefined => {
  const waiting: (readonly [unknown, Place | undefined])[] = [[json, undefined]]
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const [value, within] = next
    if (typeof value !== 'object' || value === null) continue
    for (const [key, item] of Object.entries(value)) {
      if (key in Object.prototype) return keysTo({ key, within })
      if (typeof item === 'object' && item !== null) waiting.push([item, { key, within }])
    }
  }
  return undefined
}

const keysTo = (last: Place): readonly string[] => {
  const keys: string[] = []
  for (let place: Place | undefined = last; place; place = place.within) keys.unshift(place.key)
  return keys
}
