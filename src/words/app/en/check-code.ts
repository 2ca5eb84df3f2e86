/** Words in English: checking a statement's code. They are read after the start. */
import type { Words } from '../../words.ts'

export const checkCodeWords: Words = {
  'code.title': 'Check a code',
  'code.small': 'Whether a member’s sheet is the one that this book gave',
  'code.how': 'Type the ten letters and figures at the foot of the sheet.',
  'code.word': 'Code of the sheet',
  'code.check': 'Check',
  'code.noCode': 'A code has ten letters and figures. Look again.',
  'code.unknown': 'This book gave no sheet with that code. Look again, letter by letter.',
  'code.right': 'The sheet is of this book: {name}, up to {day}. Compare the figures.',
  'code.differs':
    'The book gave that sheet to {name} on {day}, but no longer says the same. Look at it in a meeting.',
}
