/** Words in Spanish: yarn bought, given and brought back. */
import type { Words } from '../../words.ts'

export const yarnWords: Words = {
  'undo.press': 'Deshacer',
}
