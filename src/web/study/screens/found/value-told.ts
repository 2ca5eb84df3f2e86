/** Attributes and their values in words: those that every respondent has are known, others are told as they were written. */
import { ageBands, languages, respondentRoles } from '../../../../core/study/sample/events.ts'
import { say } from '../../parts/words.ts'

const given = ['role', 'group', 'ageBand', 'language']
const isOf = (list: readonly string[], value: string): boolean => list.includes(value)

export const attributeName = (name: string): string => (isOf(given, name) ? say(`attribute.${name}`) : name)

export const valueOf = (attribute: string, value: string): string => {
  if (value === '') return say('attribute.none')
  if (attribute === 'role' && isOf(respondentRoles, value)) return say(`kin.${value}`)
  if (attribute === 'language' && isOf(languages, value)) return say(`tongue.${value}`)
  if (attribute === 'ageBand' && isOf(ageBands, value)) return say(`age.${value}`)
  return value
}
