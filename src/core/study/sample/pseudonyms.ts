/** Whether two names are one: a pseudonym is nobody's real name, and no two respondents bear the same. */

/** A name without accents, capitals and doubled spaces; an apostrophe is one, however it was typed. */
const folded = (name: string): string =>
  name
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .replaceAll(/['’ʼ`´]/g, '’')
    .toLowerCase()
    .trim()
    .replaceAll(/\s+/g, ' ')

export const sameName = (one: string, other: string): boolean => folded(one) === folded(other)

/** Letters below which a part of a name is none: de, la, y. */
const shortestPart = 3

/** Whether a pseudonym is a real name, or a word of it: who reads “Rosa” must not think of the Rosa of that list. */
export const isNameOf = (pseudonym: string, name: string): boolean => {
  const parts = folded(name)
    .split(' ')
    .filter((part) => [...part].length >= shortestPart)
  return (
    sameName(pseudonym, name) ||
    folded(pseudonym)
      .split(' ')
      .some((part) => parts.includes(part))
  )
}
