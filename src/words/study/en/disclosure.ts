/** What is never shown together, in English. */
import type { Words } from '../../words.ts'

export const disclosureEn: Words = {
  'study.sameHousehold':
    '“{text}”, from the same home, is open already. Close it first: two voices of one home are not read together.',
}
