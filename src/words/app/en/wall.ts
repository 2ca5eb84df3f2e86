/** Words in English: the wall. */
import type { Words } from '../../words.ts'

export const wallWords: Words = {
  'wall.checked': '{good} good · {toFix} to mend',
  'wall.code': 'Sheet {page}: {code}',
  'wall.codeHow': 'The code is the same where the sheet says the same as the book.',
  'wall.copied': 'Copied, next',
  'wall.delivered': 'Handed in: {delivered} of {pieces}',
  'wall.due': '{order} · by {day}',
  'wall.nothing': 'No work is shared out yet. When an order is shared out, its sheet is here.',
  'wall.pageOf': 'sheet {page} of {pages} · {day}',
  'wall.paid': 'Paid',
  'wall.pay': 'Pay',
  'wall.pieces': 'Pieces',
  'wall.print': 'Print',
  'wall.rate': 'Pays: {article}',
  'wall.rowOf': 'row {row} of {rows}',
  'wall.sign': 'Signature, thumb',
  'wall.turn': 'Turn',
  'wall.woman': 'Member',
  'wallRule.income': 'Rule: who earned least this season comes first, by what she knows and her time.',
  'wallRule.share':
    'Rule: who is furthest from what she wishes to earn comes first, by what she knows and her time.',
  'year.and': ' and ',
  'year.due': 'Due on {day}',
  'year.fewHands': 'There are few hands in {months}.',
  'year.noPromise': 'The fields ask for time: better promise no deliveries.',
  'year.picture': 'The year as a wheel: the work of the fields by month, and this year’s orders.',
  'year.tight': 'Due on {day}, with few hands: talk the date over.',
  'year.title': 'The year',
}
