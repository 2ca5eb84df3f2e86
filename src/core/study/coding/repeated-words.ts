/** Whether something written repeats what somebody said: so many words in a row that she would know them as hers. */

/** Words in a row, whatever their accents, capitals and marks. */
const inARow = 6

/** The first words that a text and something written have in common in a row; nothing where there are none. */
export const repeatedWords = (written: readonly string[], text: string): string | undefined => {
  const runs = runsOf(written)
  if (runs.size === 0) return undefined
  const said = wordsOf(text)
  for (let place = 0; place + inARow <= said.length; place += 1) {
    if (!runs.has(said[place] ?? '')) continue
    const run = said.slice(place, place + inARow)
    if (runs.get(said[place] ?? '')?.has(run.join(' '))) return run.join(' ')
  }
  return undefined
}

/** All runs, by the word that each begins with. */
const runsOf = (written: readonly string[]): ReadonlyMap<string, ReadonlySet<string>> => {
  const runs = new Map<string, Set<string>>()
  for (const piece of written) {
    const words = wordsOf(piece)
    for (let place = 0; place + inARow <= words.length; place += 1) {
      const first = words[place] ?? ''
      const here = runs.get(first) ?? new Set<string>()
      runs.set(first, here.add(words.slice(place, place + inARow).join(' ')))
    }
  }
  return runs
}

const wordsOf = (text: string): readonly string[] =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .match(/[\p{L}\p{N}]+/gu) ?? []
