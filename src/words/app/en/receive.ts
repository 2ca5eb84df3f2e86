/** Words in English: receiving and checking pieces. */
import type { Words } from '../../words.ts'

export const receiveWords: Words = {
  'receive.who': 'Who brings something?',
  'receive.nobody': 'Nobody has pieces in hand yet. If someone brings something, tap her picture.',
  'receive.pieces': '{pieces, plural, one {# piece} other {# pieces}}',
  'receive.anotherLooks': 'another looks',
  'receive.ofHerHouse':
    'These are yours or of your house. Another woman looks at them, so that nobody doubts you.',
  'receive.whoLooks': 'Who looks at them? She taps her picture.',
  'receive.nobodyLooks': 'Nobody else holds a post for it. Give Quality or Production to another woman.',
  'receive.whatBrings': 'What does {name} bring?',
  'receive.somethingElse': 'She brings something else',
  'receive.nothingInHand': 'She has no pieces in hand. What does she bring?',
  'receive.fromMending': 'Back from mending',
  'receive.waiting': '{pieces, plural, one {# waits for its check} other {# wait for their check}}',
  'receive.brings': 'She brings',
  'receive.ofPieces': '{total} of {pieces}',
  'receive.allGood': '{pieces, plural, one {# good} other {# good}}',
  'receive.seal': 'Hold: receive',
  'receive.sealGood': '{pieces, plural, one {Hold: # good} other {Hold: # good}}',
  'receive.weighs': 'They weigh · {yarn}',
  'receive.yarn': 'Yarn',
  'receive.firstPiece': 'This order asks for a look at one piece first. How did the first one come out?',
  'receive.firstGood': 'It is good',
  'receive.firstNotYet': 'Not yet',
  'outcome.good': 'Good',
  'outcome.second': 'Second {grade}',
  'outcome.repair': 'To mend',
  'outcome.rejected': 'Not accepted',
}
