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
  'app.bringCopy': 'Bring a copy',
  'app.bringCopyHow':
    'Choose the copy’s file (chinu-….bin) and write its phrase. First you see whose it is; nothing is kept yet.',
  'app.chooseFile': 'Choose a file',
  'app.copiedOn': 'Last one: {on}',
  'app.copy': 'Copy',
  'app.copyHow':
    'One file with the whole book and its names, closed with a phrase. With it you go on if this phone is lost. Keep it outside this phone.',
  'app.copyMade':
    'Copy made: {name}, {kilobytes} kB. It is among the downloads. Pass it to another phone or a memory stick.',
  'app.copyTells': 'The copy goes up to {until}: {entries, plural, one {# entry} other {# entries}}.',
  'app.haveCopy': 'I have a copy',
  'app.makeCopy': 'Save a copy',
  'app.makingCopy': 'Closing the copy…',
  'app.neverCopied': 'None from this phone yet',
  'app.noFile': 'The file is missing. Press “Choose a file” and find the copy.',
  'app.openCopy': 'Open the copy',
  'app.openingCopy': 'Opening…',
  'app.phrase': 'Phrase of the copy',
  'app.phraseHow':
    'Five words or more that nobody guesses. Write it on paper and keep it elsewhere: without the phrase nobody opens the copy, nor do we.',
  'app.sendCopy': 'Send it with another app',
  'app.whoBrings':
    'Who brings it? Her name is noted. This phone goes on with the book; write no more on the one before.',
  'copy.bookIsHere': 'This book is on this phone already. There is no need to bring it.',
  'copy.damaged': 'This file is no copy of Chinu, or not whole. Look for another file; nothing was kept.',
  'copy.doesNotOpen':
    'The phrase does not open this file, or the file was cut or changed. Look at the phrase word by word; nothing was kept.',
  'copy.newerVersion': 'The copy is of a newer version of Chinu. Update the app and try again.',
  'copy.phraseShort': 'The phrase is short. Use at least {shortest} letters; better five words.',
  'app.actDone': 'Done',
  'app.actEntry': 'Written in the book: {entry}',
  'app.actText':
    'On {on}, {from} hands the post to {to}, who takes it until {until}. Both signed on the phone.',
  'app.actTitle': 'Act of hand-over',
  'app.actWriter': 'Written by {name}.',
  'app.handOver': 'Hand a post over',
  'app.handOverHow': 'From the one who leaves to the next, signed by both',
  'app.handOverTold': '{from} hands over to {to}, until {until}.',
  'app.herTerm': 'Until when does {name} take it?',
  'app.iSign': 'I sign, {name}',
  'app.noPostYet': 'Nobody holds a post yet. They are given in Meeting, under Posts.',
  'app.printAct': 'Print to be signed',
  'app.sealHandOver': 'Hold: hand over',
  'app.signed': '{name} has signed',
  'app.signsLeaving': '{name} hands over: press your picture and give your pictures.',
  'app.signsTaking': '{name} takes it: press your picture and give your pictures.',
  'app.signsWriting': 'President or secretary writes it: press your picture and give your pictures.',
  'app.whichPost': 'Which post is handed over?',
  'app.whoIsNext': 'Who takes it? Best the one who learns beside {name} already.',
  'people.notHers': '{person} does not hold the post {posts} today. Choose the one who does.',
  'people.ownSuccessor': '{person} holds it already. Choose another; to lengthen her term use Posts.',
}
