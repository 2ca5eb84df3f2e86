/** The codes that letters call for, the likeliest first: accents and capitals do not matter. */

export type Offered = { readonly code: string; readonly name: string; readonly path: string }

/** Letters without accents and capitals; every apostrophe is the same. */
export const folded = (text: string): string =>
  text
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .replaceAll(/[’ʼ‘`´]/g, "'")
    .toLowerCase()

/**
 * Where nothing is typed, those used last and then the codebook; otherwise those whose name begins so, those in whose name a word
 * begins so, those that hold it anywhere in their path. Each typed word must be found.
 */
export const matching = <O extends Offered>(
  offered: readonly O[],
  typed: string,
  recent: readonly string[] = [],
): readonly O[] => {
  const wanted = folded(typed).split(/\s+/).filter(Boolean)
  const lastUsed = (code: string): number => {
    const place = recent.indexOf(code)
    return place < 0 ? recent.length : place
  }
  const ranked = offered.flatMap((one, place) => {
    const rank = rankOf(one, wanted)
    return rank === undefined ? [] : [{ one, rank, used: lastUsed(one.code), place }]
  })
  ranked.sort((a, b) => a.rank - b.rank || a.used - b.used || a.place - b.place)
  return ranked.map(({ one }) => one)
}

const rankOf = ({ name, path }: Offered, wanted: readonly string[]): number | undefined => {
  const [first] = wanted
  if (first === undefined) return 0
  const [inName, inPath] = [folded(name), folded(path)]
  if (!wanted.every((word) => inPath.includes(word) || inName.includes(word))) return undefined
  if (inName.startsWith(first)) return 0
  if (inName.split(/[^\p{L}\p{N}']+/u).some((word) => word.startsWith(first))) return 1
  return inName.includes(first) ? 2 : 3
}

/** Whether a code bears exactly this name already. */
export const isNamed = (offered: readonly Offered[], name: string): boolean =>
  offered.some((one) => folded(one.name).trim() === folded(name).trim())

const longestOwnWord = 60

/** A passage as a name for a code: its first line, cut after a word. */
export const asName = (passage: string): string => {
  const line = passage.trim().split('\n')[0] ?? ''
  const points = [...line]
  if (points.length <= longestOwnWord) return line
  const cut = points.slice(0, longestOwnWord)
  return `${cut
    .slice(0, Math.max(cut.lastIndexOf(' '), longestOwnWord / 2))
    .join('')
    .trimEnd()}…`
}
