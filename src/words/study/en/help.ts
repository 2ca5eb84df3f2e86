/** What `chinu study --help` says, in English. */
import type { Words } from '../../words.ts'

export const helpEn: Words = {
  'study.help': `chinu study — the book of a study: consents, interviews, coding

  chinu study start [--port N]                                               serves the study’s app on this machine
  chinu study new --data FOLDER --title NAME [--question TEXT] [--practice]  makes a study
  chinu study practice --data FOLDER                                         makes one to practise with: the article’s, with fictional texts
  chinu study archive out|in FILE --data FOLDER [--without-recordings]       takes the study out as a sealed copy, or brings and merges one
  chinu study passphrase --data FOLDER                                       changes the study’s passphrase
  chinu study consents --data FOLDER                                         who said yes to what, and which reports to call back
  chinu study aloud [PURPOSE LANGUAGE FILE] --data FOLDER [--translated-by WHO] [--checked-by WHO]
                                                                             what is read to ask for each consent; or writes it
  chinu study withdraw CODE --data FOLDER [--by WHO]                         withdraws a person and erases what is hers for ever
  chinu study names [keep CODE | out FILE | in FILE | passphrase] --data FOLDER
                                                                             who is who, from a table with its own passphrase; or carries it
  chinu study held [release INTERVIEW REASON] --data FOLDER                  second interviews of a house, held back; or lets one be read
  chinu study import FILE --data FOLDER [--language LANGUAGE] [--names-taken-out-by WHO] [--practice]
                                                                             brings a project or a codebook of another program (REFI-QDA)
  chinu study recording add FILE --interview CODE [--seconds N] | list | out RECORDING --out FILE
                        | erase RECORDING | term [DAYS] --data FOLDER        brings, lists, takes out or erases recordings; how long they stay
  chinu study texts --data FOLDER                                            each text, with what it rests on
  chinu study names-taken-out [TEXT …] --data FOLDER [--who WHO]             texts of another program: which names are found; or declares who took them out
  chinu study words --data FOLDER [--may-stay]                               what the search finds in titles, themes, cases and memos; --may-stay: it may leave as it is
  chinu study codes --data FOLDER                                            the themes, with how many people speak of each
  chinu study quotes --code THEME --data FOLDER [--with THEME] [--without THEME] [--where ATTRIBUTE=VALUE]
                                                                             the quotes of a theme, for the researchers
  chinu study search WORDS --data FOLDER                                     where words stand in the texts
  chinu study cases [write CASE --name NAME --texts T,… ATTRIBUTE=VALUE …] --data FOLDER
                                                                             the cases with their attributes; or writes one
  chinu study matrix --by ATTRIBUTE --data FOLDER [--codes THEME,…]          themes by role, group, age, language or another attribute
  chinu study cooccurrence --data FOLDER [--codes THEME,…]                   themes that go together
  chinu study rounds [drop ROUND] --data FOLDER                              the rounds of two coders; or drops one that cannot close
  chinu study agreement [--round R] --unit turn|sentence|character|answer --data FOLDER
                                                                             how far two agree who coded without seeing each other
  chinu study export csv|xlsx|refi-qda|codebook --data FOLDER --out PLACE [--label NAME] [--to WHO]
                                                                             takes tables, texts or the codebook out, only what may leave
  chinu verify --data FOLDER                                                 checks a study too

  --by WHO    who does it, by her code · --book ID   which study of the folder · --json   the result as JSON
  Passphrases: CHINU_PASSPHRASE, CHINU_NEW_PASSPHRASE, CHINU_ARCHIVE_PASSPHRASE, CHINU_NAMES_PASSPHRASE, or asked for.`,
}
