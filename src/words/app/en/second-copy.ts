/** Words in English: the second copy. */
import type { Words } from '../../words.ts'

export const secondCopyWords: Words = {
  'app.secondCopy': 'Second copy',
  'app.keptOutside': 'Also kept elsewhere: {moment}',
  'app.toSend': 'Still to send: {count}',
  'app.toSendLong':
    'Still to send: {count}. The last time was {moment}: open Chinu near the computer that keeps the copy.',
  'app.sendNow': 'Send now',
  'app.secondCopyHow':
    'The book is only here. To keep it on a computer too, start "chinu start" there and open the address that it gives in this browser.',
  'app.bringing': 'Talking to the computer that keeps the copy. One moment.',
  'app.halfHere':
    'Only a part of the book has come. Switch on the computer that keeps it and try again; nothing is lost.',
  'app.noServer':
    'The computer that keeps the copy does not answer. What is written here is kept; try later.',
  'app.otherPractice':
    'There is another practice here already. To bring the computer’s, throw this one away first in Settings, Practise.',
}
