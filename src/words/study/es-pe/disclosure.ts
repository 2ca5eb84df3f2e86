/** What is never shown together, in Spanish. */
import type { Words } from '../../words.ts'

export const disclosureEsPE: Words = {
  'study.sameHousehold':
    'Ya tiene abierto «{text}», de la misma casa. Ciérrelo primero: dos voces de una casa no se leen juntas.',
}
