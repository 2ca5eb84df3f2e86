/** What only the command line says in English: the same sentences as `es-pe.ts`. */
import type { Words } from '../words.ts'

export const programEn: Words = {
  'cli.call': 'I do not understand the call: {detail}. See "chinu --help".',
  'cli.noCode':
    '“{code}” is no statement’s code. It is ten letters and figures in two groups; copy it from the paper again.',
  'cli.statementDiffers':
    'The book no longer gives statement {code} of {person} ({on}): something that it said has changed. Compare it with the paper and with another copy.',
  'cli.statementMoney': '  she is owed {owed}; received {received}; advance {advance}; savings {savings}',
  'cli.statementPieces': '  has {pieces} {article} {colour} of {order}, at {rate}: {coming} to come',
  'cli.statementRight': 'Statement {code} of {person} is of {on}, and the book says the same:',
  'cli.statementUnknown':
    'No statement of this book has the code {code}. Look at the code again, or in another copy.',
  'cli.statementYarn': '  has {grams} g of lot {lot}',
  'cli.notBuilt': 'The app is not built. Run npm run build first.',
  'cli.portTaken': 'I cannot serve on port {port}: {detail}. Choose another with --port.',
  'cli.serving':
    'Chinu is at {address} — open it in this machine’s browser; the code at its end is good once, and from then on a second copy is kept here. To stop: Ctrl+C. What the browser keeps stays there.',
  'cli.noBook': 'There is no book in {place}. Check --data, or make one with "chinu season … --data".',
  'cli.isAStudy': '{place} holds a study, not a group’s book. Its commands begin with “chinu study”.',
  'cli.noSuchFile': 'I cannot read {place}: {detail}. Check its name and permission.',
  'cli.cannotWrite': 'I cannot write to {place}: {detail}. Check the permission and the room left.',
  'cli.severalBooks': 'There are several books in {place}. Choose one with --book: {books}.',
  'shareOut.badField': 'The field "{field}" is not valid ({expected}). Correct it in the file.',
  'shareOut.tooLarge':
    'The amounts are too large to be compared exactly. Check pay, income and wishes in the file.',
  'season.badField': 'The field "{field}" is not valid ({expected}). Correct it in the file.',
  'season.dateGoesBack': 'The date {date} goes back (the one before is {last}). Put the entries in order.',
  'season.idTwice': 'The id is there twice. Each entry has its own.',
  'season.memberTwice': 'Member {member} is in the list twice. Leave her once.',
  'season.unknownMember': 'Member {member} is not in the list of members. Check the file.',
  'season.unknownUntil': 'There is no entry {entry} in the file. Check --until.',
  'cli.help': `chinu — the book of a craft group, from the order to fair pay

  chinu start [--data FOLDER] [--port N] [--practice]                        serves the app on this machine and keeps a copy
  chinu season FILE [--until ENTRY] [--data FOLDER] [--ack] [--json]    runs a season
  chinu share-out FILE [--time-limit SECONDS] [--rounds N] [--seed N] [--explain]
                                                                       shares out the work of an order
  chinu verify --data FOLDER [--book ID] [--json]                       checks a book
  chinu verify --statement CODE --data FOLDER [--book ID] [--json]      checks a woman’s statement
  chinu export hledger|events --data FOLDER --out FOLDER [--book ID]    writes the journal, or the entries
  chinu import events FILE --data FOLDER [--dry-run]                    brings entries in
  chinu study …                                                         a study, in a book of its own: chinu study --help

  --lang es|en   language of the words. Exit 0: done; 1: something is wrong; 2: it could not be done, nothing was written.`,
  'cli.newBook': 'New book {book} in {place}',
  'cli.posted': 'In the books: {transactions} transactions, {postings} postings.',
  'cli.paySettled': '{on} · pay settled ({entry})',
  'cli.herPay': '  {person}: earned {gross}; {net} is left for her',
  'cli.membersPaid': '{on} · members paid ({entry})',
  'cli.paidInCash': '  {person}: {paid} in cash',
  'cli.paidByBank': '  {person}: {paid} through the bank',
  'cli.surplus': 'Surplus ({entry}): {surplus}, of it {fund} to the fund and the rest to the members.',
  'cli.right': 'right',
  'cli.wrong': 'WRONG',
  'cli.counted': '{entries} entries, {transactions} transactions, {findings} open findings.',
  'cli.exported': 'Written: {file}',
  'cli.imported': '{added} new entries, {known} known already.',
  'cli.wouldImport': '{added} new entries would come in; {known} are known. Nothing was written.',
  'check.chain': 'the chain of every device is whole',
  'check.form': 'every entry has its form',
  'check.sums': 'every transaction sums to zero',
  'check.balances': 'the balances are the sum of the transactions',
  'check.stocks': 'nothing is below zero',
  'check.yarn': 'the yarn with each woman agrees with the books',
  'check.closings': 'what was closed is as it was closed',
  'check.snapshot': 'the stored state is what a replay gives',
  'keys.insideData':
    'The keys ({keys}) may not lie inside the data ({data}). Choose another folder with CHINU_KEYS.',
  'keys.open': 'Others can read the keys in {place}. Take that permission away (it should be {mode}).',
  'keys.damaged':
    'The key file {place} is damaged or of another book. Use the good copy, or enrol this device anew.',
  'keys.exist':
    'There are keys in {place} already. They stay as they are: choose another folder with CHINU_KEYS.',
  'keys.unreachable': 'I cannot use the keys in {place} ({reason}). Check the permission and the room left.',
  'hledger.dayTooEarly':
    'The day {day} of {place} is before {first}, which ledger cannot read. Correct the date.',
  'cli.paidInAll': 'Paid to the members over the whole season: {paid}.',
  'cli.paidHour': '{article}: {tariff} a piece; the hour pays {hour}',
  'cli.minimumWage': '    minimum wage: {hour} an hour (since {since})',
  'cli.minimumWageOld': '    minimum wage: {hour} an hour (published {since}; there may be a newer one)',
  'cli.minimumWageNone': '    minimum wage: nothing published for that day',
  'cli.livingWage': '    rural living wage (not Puno’s): {hour} an hour ({since})',
  'cli.livingWageOld':
    '    rural living wage (not Puno’s): {hour} an hour (published {since}; there may be a newer one)',
  'cli.livingWageNone': '    living wage: nothing published for that day',
  'cli.newBookNotKept': 'New book {book}, which is not kept (use --data to keep it)',
  'check.forks': 'no entry is set apart as a double',
}
