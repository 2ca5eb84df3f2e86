/** What the codebook says of a code: where it lies, whether it may be used, whether it is marked sensitive. */
import type { Code, CodingState } from './coding.ts'

type Codes = CodingState['codes']

/** The code that stands for another: itself, or what it was merged into in the end. Nothing where it is not known. */
export const standsFor = (codes: Codes, code: string): Code | undefined => {
  let at = codes.get(code)
  for (let steps = 0; at?.mergedInto && steps < codes.size; steps += 1) at = codes.get(at.mergedInto)
  return at
}

/** A code and all above it, from itself up. */
export const upFrom = (codes: Codes, code: string): readonly Code[] => {
  const met: Code[] = []
  for (let at = codes.get(code); at && !met.includes(at); at = at.parent ? codes.get(at.parent) : undefined)
    met.push(at)
  return met
}

/** A code and all that lies below it. */
export const downFrom = (codes: Codes, code: string): readonly Code[] =>
  [...codes.values()].filter(
    (one) => one.mergedInto === null && upFrom(codes, one.code).some((above) => above.code === code),
  )

/** It is marked so, or lies below one that is. */
export const isSensitive = (codes: Codes, code: string): boolean =>
  upFrom(codes, code).some((one) => one.isSensitive)

/** Neither it nor one above it is retired. */
export const isInUse = (codes: Codes, code: string): boolean => {
  const up = upFrom(codes, code)
  return up.length > 0 && up.every((one) => one.retired === null)
}

/** Codes in use with the same parent. */
export const siblingsAt = (codes: Codes, parent: string | null): readonly Code[] =>
  [...codes.values()].filter((one) => one.parent === parent && one.retired === null)

/** The same name to who reads it: composed, without outer spaces, whatever its capitals. */
export const sameName = (one: string, other: string): boolean => plainName(one) === plainName(other)

const plainName = (name: string): string => name.normalize('NFC').trim().toLowerCase()
