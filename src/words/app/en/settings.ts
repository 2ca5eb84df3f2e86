/** Words in English: settings, copies and practice. */
import type { Words } from '../../words.ts'

export const settingsWords: Words = {
  'app.endPractice': 'Throw the practice away',
  'app.endPracticeSure': 'Press again: it is deleted',
  'app.goPractise': 'Practise',
  'app.practiceHow':
    'A make-believe group with orders, yarn and pay, to learn without fear. Nothing you do there enters your book, and it never becomes a real one.',
  'app.practiceInside':
    'This is practice: invented women and sums. Your own book, if there is one, waits unchanged.',
  'app.practiceMark': 'Practice · make-believe group',
  'app.practiceTitle': 'Practise',
  'app.practiseAnew': 'Begin anew',
  'app.practiseAnewSure': 'Press again: it is deleted and begins',
  'app.toFirstDay': 'Open our own book',
  'app.toOurBook': 'Go to our own book',
}
