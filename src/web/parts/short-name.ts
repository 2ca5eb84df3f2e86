/** A woman’s name as it stands where others read it: her first name and one initial. */
import type { Woman } from '../book/acting.ts'

/** `Flavia M.` of Flavia Mamani; of four names and more the third, which is the father’s in Peru. */
export const shortName = ({ name, person }: Pick<Woman, 'name' | 'person'>): string => {
  const [first, ...rest] = name.trim().split(/\s+/)
  const initial = (rest.length >= 3 ? rest.at(-2) : rest.at(-1))?.charAt(0)
  if (first === undefined || first === '') return person
  return initial === undefined ? first : `${first} ${initial}.`
}
