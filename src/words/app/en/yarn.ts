/** Words in English: yarn bought, given and brought back. */
import type { Words } from '../../words.ts'

export const yarnWords: Words = {
  'undo.press': 'Take it back',
}
