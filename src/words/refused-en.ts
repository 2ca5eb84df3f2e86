/** Why something cannot be done, and what to do next, in English: the same sentences as `refused-es-pe.ts`. */
import { checkCodeWords } from './app/en/check-code.ts'
import { findingsWords } from './app/en/findings.ts'
import { votesHowWords } from './app/en/votes-how.ts'
import type { Words } from './words.ts'

export const refusedEn: Words = {
  ...votesHowWords,
  ...findingsWords,
  ...checkCodeWords,
  'agreements.ownRate': 'A sol is always a sol. Tell 1 as the rate.',
  'agreements.missing':
    'A vote is missing: "{matter}" {about} for {on}. Vote on it in the meeting and enter it before going on.',
  'agreements.unknownGrade': 'Grade {grade} is not in the agreement of {on}. Use one that is, or vote on it.',
  'book.correctedBefore': 'Entry {entry} is of {on}. Take it back on that day or later.',
  'book.correctedTwice': 'Entry {entry} was taken back already. Look at the correction that stands.',
  'book.decidedTwice':
    'Another phone had decided this unseen ({type}). The first stands; look at the second together.',
  'book.notAGroup': 'Book {book} is not a group’s. Choose another with --book.',
  'book.notTakenBack':
    'An entry of this kind ({type}) cannot be taken back. Put it right with a further entry.',
  'book.unknownEntry': 'There is no entry {entry} in this book. Bring in first what is missing.',
  'book.updateNeeded': 'This entry ({type}) is of a newer version. Update the app.',
  'book.otherKey': 'Device {device} stands in the book with another key. Open Chinu in another browser.',
  'sync.malformed': 'What arrived has not its form ({field}). Close the app and open it again.',
  'sync.notVouchedFor':
    'The entries from {place} do not bear the signature of who sent them. Nothing of them was kept.',
  'sync.notEnrolled': 'Entry {place} is of a device that is not in the book. Nothing of it was kept.',
  'sync.strayItem': 'Something sealed arrived that no entry names ({place}). It was not kept.',
  'sync.wrongCode':
    'That code is not valid or was used. Stop "chinu start" on the computer and start it again: it gives a new one.',
  'sync.noToken': 'The computer does not know this browser. Open the new address that "chinu start" gives.',
  'sync.otherBook':
    'The computer keeps another group’s book. The one here is whole and unchanged. Use another folder with --data.',
  'sync.practiceApart':
    'Practice and a real book are not kept together. To practise: "chinu start --practice".',
  'sync.nothingHere': 'There is no book on the computer yet. Open yours here; it will be copied there.',
  'sync.cannotEnrol':
    'This computer is not part of the group yet. Open its address first on the phone that has the book.',
  'sync.foreignPage': 'Another page asked for that. Open Chinu at its own address.',
  'sync.tooLarge': 'That is too much at once. Try again.',
  'sync.tooMany': 'Too often in a row. Wait a moment.',
  'catalogue.articleTwice':
    'Article {article} belongs to another product. Choose another code for {product}.',
  'catalogue.sheetTwice':
    'Sheet {version} of {product} exists already. The first stands; issue a new version.',
  'catalogue.unknownArticle': 'There is no technical sheet for {article}. Issue its sheet first.',
  'catalogue.unknownProduct':
    'There is no technical sheet for {product} in size {size}. Issue its sheet first.',
  'findings.notOpen': 'That finding ({code}, {ref}) is not open. See the list of findings.',
  'formats.notJson': 'The file is cut off or not JSON ({detail}). Copy it again, whole.',
  'formats.notUtf8': 'The file is not in UTF-8. Save it again in UTF-8.',
  'kernel.badField': 'The field "{field}" of {type} is not valid ({expected}). Correct it.',
  'kernel.notCanonical': 'A value cannot be kept ({path}). Use whole numbers and plain text.',
  'kernel.tooLarge': 'A sum is too large for the book ({type} {field}). Check the amounts.',
  'money.alreadyClosed': 'The period through {last} is closed already. Close a later one.',
  'money.closingDiffers':
    'The balances of {through} are not those that were closed. Entries are missing in this copy, or somebody changed it.',
  'money.boxShort':
    'By the book {account} holds {heldCentimos}; this payment needs {centimos}. Enter first what was drawn from the bank or what came in.',
  'money.countDiffers':
    '{countedCentimos} were counted in the cash box and the book says {bookCentimos}. Look together for what is not entered yet.',
  'money.dueChanged':
    'What is due to {person} has changed meanwhile. Look at the new amount and pay her that.',
  'money.nothingDue': 'Nothing is left to pay {person} now. Go on with the next.',
  'money.nothingToConfirm':
    '{person} confirmed a payment ({payment}) that is not there, or that was confirmed already. Look at it together.',
  'money.paidByBank': '{person} chose to be paid through the bank. Enter her payment in the bank list.',
  'money.threeCount':
    'Three different members count the cash box, not all of one household. Call another member.',
  'money.witnessWanted':
    'Who pays does not pay herself alone: a witness is needed. Tap "Witness" and choose one.',
  'money.witnessNotFit':
    '{witness} cannot witness the payment to {person}: let it be another member, of neither her household nor that of who pays.',
  'money.advanceTooLarge': 'The advance is more than the whole order {order}. Check the voucher.',
  'money.feeTooLarge': 'The bank fee is more than what came. Check the voucher.',
  'money.moreThanOwed': '{person} is owed {owedCentimos}; {centimos} cannot be paid. Pay what she is owed.',
  'money.nothingToSettle': 'There is no pay to settle on {on}. Enter the pieces received first.',
  'money.notTheBox': 'Only the box phone ({box}) closes periods. Do it there.',
  'money.paidInCash': '{person} is paid in cash. Pay her from hand to hand.',
  'money.settleFirst': 'What {person} delivered is not settled yet. Settle pay first, then pay her.',
  'money.paidMoreThanOwed': '{person} was paid {centimos} more than she was owed. Agree how to put it right.',
  'money.periodNotOver': '{through} is not over yet (today is {on}). Close when the period has ended.',
  'money.secondAdvance': 'Order {order} has an advance already. An order has one.',
  'money.stockShort':
    '{account} holds {held} of {commodity}; {short} are missing. Enter first what came in, or correct the amount.',
  'money.tooLarge': 'A balance would be too large for the book. Check the amounts.',
  'money.yarnOut':
    '{person} still has {grams} g of lot {lot} on {through}. Return or settle it before closing.',
  'orders.acceptedTwice': 'Order {order} was accepted already. Use another number.',
  'orders.empty': 'Order {order} has no pieces. Enter at least one line.',
  'orders.notALine':
    'Order {order} was not accepted with {product} in {colour}. Accept it as an order of its own.',
  'orders.unchanged': 'That changes nothing in order {order}. Tell the new pieces.',
  'orders.unknown': 'There is no order {order}. Accept it first.',
  'orders.unknownLine': 'Order {order} does not have article {article}. Check the order.',
  'people.amountsPrivate':
    'The amounts of {person} are hers. She, the treasurer and the president see them; ask her.',
  'people.linkedAlready': '{person} and {other} are of one household already. No need to write it again.',
  'people.notLinked': '{person} is linked to no household. There is nothing to undo.',
  'people.notWitnessed':
    'The yes of {person} had no witness and does not count. Let her say it again with a companion beside her.',
  'people.onlyHers': 'Only {person} says this, she herself. Hand her the phone.',
  'people.saidAlready': '{person} said so already. No need to write it again.',
  'people.witnessMissing': 'To say yes, {person} picks a companion to be with her. Pick one.',
  'people.holdsItAlready': '{person} holds that post until {until} already. It need not be written again.',
  'people.notAMember':
    '{person} is not an active member on {on}. Choose another, or first write that she returned.',
  'people.guestWrites':
    '{by} is a guest of an institution: she looks and records nothing. Let a member with a post record it.',
  'people.guestIsMember':
    '{person} cannot be a guest: a guest has a code apart, such as G01, and is no member.',
  'people.termOver': 'The post would end on {until}, before it begins ({on}). Choose a later day.',
  'people.pinNotReset':
    'The PIN of {person} was not reset: two officers of different households were missing. Do it again, both together.',
  'people.twoOthers':
    'A new PIN for {person} needs two officers of different households, neither of them her. Choose another.',
  'people.postMissing':
    '{by} does not hold the post for this on {on} (posts: {posts}). Let the one who does enter it.',
  'people.unknownMember': 'I do not know member {person}. Enter her first.',
  'people.withoutPost': '{by} entered {type} without holding the post. Look at it in the meeting.',
  'quality.beforeRelease':
    'Pieces of {order}/{article} came before the line was released. Check the first piece.',
  'quality.checkedNotDelivered':
    '{pieces} {article} more were checked for {person} than she brought. Count again.',
  'quality.checkedOwn':
    'The piece of {person} was checked by herself or her household. Let another member look at it.',
  'quality.firstPieceMissing':
    'No first piece of {article} has passed for {order}. Check it before releasing the rest.',
  'quality.moreThanDelivered':
    '{person} has {waiting} {article} to check; {pieces} cannot be checked. Count again.',
  'quality.nothingBrought': 'Say how many pieces of {article} {person} brings. Count and write them down.',
  'quality.notHerOwn':
    'The pieces of {person} are not for {by} to look at: they are hers or of her house. Let another woman look.',
  'quality.notInRepair':
    '{pieces} {article} more came back from repair for {person} than were there. Count again.',
  'quality.notSentBack':
    'Of these pieces {person} has {inRepair} to mend; {pieces} cannot come back. See which colour they were.',
  'sales.collectedTwice': 'Invoice {invoice} is paid already.',
  'sales.invoicedTwice': 'Invoice {invoice} exists already. Use another number.',
  'sales.morePiecesThanThere':
    'There are {inStock} finished {article}; {pieces} cannot be invoiced. Check the amounts.',
  'sales.unknownInvoice': 'There is no invoice {invoice}. Enter it first.',
  'sharing.aboveMost':
    '{person} would make {pieces} of {line}; she takes {most} at most. Give the rest to another member.',
  'sharing.belowLot': '{person} would get {pieces} of {line}; the least is {lot}. Give her more, or none.',
  'sharing.dueGone': '{line} was due on {due}, in a week gone by. Enter another day.',
  'sharing.dueMissing': 'The day on which {line} is due is missing. Enter it before sharing out.',
  'sharing.keptPieces':
    '{person} has {kept} of {line}, taken on or fixed; this share-out says {pieces}. Talk with her first.',
  'sharing.lineNotTold': 'When the yarn for {line} comes has not been told. Enter it before sharing out.',
  'sharing.moreThanHeld':
    '{person}: {short} {article} of order {order} more were moved or taken on than she had. Count again.',
  'sharing.moreThanOrdered':
    'Order {order}: {pieces} {article} ({colour}) more were shared out than were ordered. Agree who does not make them.',
  'sharing.noTime':
    '{person} lacks {minutes} minutes from week {first} to week {last} of the share-out. Give less, or ask whether she offers more.',
  'sharing.nobody': 'On {on} the group has no members. Enter them first.',
  'sharing.notApproved':
    'The share-out is not approved by two officers ({about}). Approve it in the meeting and enter it again.',
  'sharing.notShown':
    '{person} has no time of her own for {line} yet. Enter it, or give these pieces to another member.',
  'sharing.notTakingPart': '{person} takes no part in this share-out. Check the list of members.',
  'sharing.nothingToShare': 'Nothing is left to share out on {on}. Choose another order.',
  'sharing.tooFarAhead': '{line} is due too far ahead ({due}). Check the day.',
  'sharing.tooLarge': 'The amounts are too large to share out on {on}. Check pieces, pay and hours.',
  'sharing.tooManyLines':
    '{person} would have {lines} different lines; the most is {most}. Give her fewer lines.',
  'sharing.tooManyPieces': '{pieces} of {line} are shared out, and {left} are left to make. Count again.',
  'sharing.twoOfficers':
    'A share-out is approved by two officers of different households ({first}, {second}). Ask another officer.',
  'sharing.wishMissing': 'What {person} wishes to earn this season is missing. Ask her and enter it.',
  'sharing.withoutSkill':
    '{person} got pieces of {article} and has no time of her own entered. Enter it, or pass the pieces on.',
  'sharing.yarnTooLate':
    'The yarn for {line} comes on {yarnOn}, after the day it is due ({due}). Check the days.',
  'yarn.lotTwice': 'Lot {lot} is of another yarn. Use another lot code.',
  'yarn.overdrawn':
    '{grams} g more of lot {lot} left {person} than she had. Weigh, and check what was handed out.',
  'yarn.passedToHerself': '{person} cannot pass yarn to herself. Choose who receives it.',
  'yarn.storeShort':
    '{grams} g more of lot {lot} were handed out than there was. Check purchases and hand-outs.',
  'yarn.nothingHeld': 'Nobody has {yarn} at home. There is nothing to settle.',
  'yarn.unknown': 'The group does not have the yarn {yarn}. Enter its price or its purchase first.',
  'yarn.unknownLot': 'I do not know lot {lot}. Enter its purchase first.',
  'storage.gap': 'The entry before {place} is missing. Bring what is missing of that device first.',
  'storage.chainBroken':
    'Entry {place} does not follow the one before: somebody changed it or the file is damaged. Restore another copy.',
  'storage.foreignBook': 'Entry {place} belongs to another book. Check where the file comes from.',
  'storage.forked':
    'There are two different entries with the number {place}. They are set apart: look at them together.',
  'storage.frozen':
    'Device {place} is frozen because of a double entry. Look at it together before going on.',
  'storage.readOnly':
    '{place} cannot be written: it is of a newer version, or the permission is missing. Update the app or check the permission; nothing was written.',
  'storage.full': 'No room is left in {place}. Free some and repeat; nothing was written.',
  'storage.damaged':
    'The file {place} is damaged. Do not use it: restore the book from another phone or copy.',
  'storage.notFound': 'There is no book in {place}. Check the name or the folder.',
  'storage.inUse': 'Another program is using {place}. Close it and repeat.',
  'chain.headMissing': 'The last entries up to {place} are missing. Restore the book from another copy.',
  'chain.headUnknown':
    'There are entries at {place} that the book does not know. Restore the book from another copy.',
  'chain.noGenesis': 'Book {place} lacks its first entry. Restore the book from another copy.',
  'entry.malformed': 'Entry {place} does not have its proper form ({field}). Ask for the file again.',
  'vault.noKey': 'What is sealed for {person} can no longer be opened: her key was erased or is not here.',
  'vault.damaged': 'What is sealed for {person} is damaged. Bring it from another copy.',
  'vault.notHere': 'The sealed item {hash} is not in this copy. Bring it from another phone of the group.',
  'vault.wrongKey':
    'The key of this device does not open what is sealed for {person}. Use the group’s device.',
  'vault.sealedAfterErasure':
    'Something was sealed for {person} after her key was erased. Look at it together.',
  'book.wrongField': 'The field "{field}" of the new book is not valid. Correct it.',
  'book.openedTwice': 'Another entry tried to open the book again ({kind}). The first stands.',
  'book.enrolledTwice':
    'Device {device} was enrolled twice with different keys. The first stands; look into it.',
  'events.clockGoesBack': 'The clock of {place} goes back. Ask that phone for the file again.',
  'events.headDiffers':
    'The file says that {place} is the last entry, but does not bring it. It is cut off: ask for it again.',
  'events.newerVersion': 'The file is of a newer version ({version}). Update the app.',
  'events.notEventsFile':
    'This is not a file of Chinu entries ({field}). Use the one that "chinu export events" writes.',
  'money.notForMoney':
    'Account {account} does not count money of the book. Choose an account of expenses, debts or money.',
  'why.stands': '{member} · pieces: {pieces}. This season you come to {now} (before: {before}).',
  'why.ofWish': '{percent} % of what you wish for',
  'why.week': 'week {first}',
  'why.weeks': 'weeks {first} to {last}',
  'why.others': 'and {rest} more',
  'why.lackOfHours': '{hours} h short, {weeks}',
  'why.skill': 'Not knitted by you yet: {items}.',
  'why.byHand': 'The group fixed your pieces by hand: {items}.',
  'why.most': 'You have as many as you wanted: {items}.',
  'why.lines': 'You said up to {mostLines} different lines; no room for: {items}.',
  'why.time': 'Not enough time: {items}.',
  'why.open': 'Some could still be passed to you; look at it together: {items}.',
  'why.free': 'Pieces are left that you can take: {items}.',
  'why.turn':
    'This time it is the turn of others: you are at {own}; had they given, they would not be above that: {items}.',
  'why.turnUntold': 'Others have the same or less this season; they go first: {items}.',
  'why.lot': 'Cannot be split, it goes by a least number of pieces: {items}.',
  'why.trainee': 'Kept for those who are learning: {items}.',
  'why.held': 'The group fixed it for other members: {items}.',
  'why.whole': 'All that there is is yours: {items}.',
  'why.unpaid': 'It is not paid; passing it on would add nothing: {items}.',
  'why.none': 'The order has no pieces of it: {items}.',
  'more.left': 'from what is left',
  'more.passedOn': 'passed on by another member',
  'more.hours': 'With {hours} h more ({weeks}) you would get {gained} of {line}, {from}.',
  'more.mostLines': 'If you take {mostLines} different lines, you would get {gained} of {line}, {from}.',
  'more.most': 'If you take up to {most}, you would get {gained} of {line}, {from}.',
  'more.lotSmaller': 'If the group gives from {lot} together, you would get {gained} of {line}, {from}.',
  'more.learn': 'If you learn to knit it, you would get {gained} of {line}, {from}.',
  'more.moreOrdered': 'If the order grew by {pieces}, you would get {gained} of {line}, {from}.',
  'short.no-skill': '{line}: {pieces} short. Nobody in the group knits it yet.',
  'short.hours': '{line}: {pieces} short. The hours offered are not enough; it is work of {hours} h.',
  'short.limits': '{line}: {pieces} short. There is time, but it does not fit: {limits}.',
  'short.open': '{line}: {pieces} short. Somebody can take some now.',
  'limit.byHand': 'fixed by hand ({members})',
  'limit.most': 'most pieces ({members})',
  'limit.lines': 'different lines ({members})',
  'limit.lot': 'least pieces together ({members})',
  'remedy.give': 'Give {given} now.',
  'remedy.pass': 'There is room for {given}{passing}.',
  'remedy.passing': ' if {passed} of {other} go to another member first',
  'remedy.lotSmaller': 'Given from {lot} together, there is room for {given}{passing}.',
  'remedy.mostLines': 'If somebody takes {mostLines} different lines, there is room for {given}{passing}.',
  'remedy.most': 'If somebody takes up to {most}, there is room for {given}{passing}.',
  'remedy.later': 'If the buyer waits until week {week}, there is room for {given}.',
  'remedy.hours': 'With {hours} h more ({weeks}) there is room for {given}.',
  'remedy.learn':
    'If somebody learns it (at {piece} h a piece), there is room for {given}: {free} h are free, of {members} members.',
  'remedy.none': 'No single change is enough. Tell the buyer that {pieces} are short.',
}
