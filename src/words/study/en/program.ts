/** What `chinu study` says on the command line, in English. */
import type { Words } from '../../words.ts'

export const programEn: Words = {
  'study.askPassphrase': 'Passphrase of the study: ',
  'study.made': 'New study {book} in {place}. Nobody opens it without its passphrase, nor can we.',
  'study.noPassphrase':
    'The passphrase of the study is missing. Type it in the terminal, or put it in CHINU_PASSPHRASE.',
  'study.noneHere':
    'There is no study in {place}. Look at --data, or make one with “chinu study new --data FOLDER --title NAME”.',
  'study.serving':
    'The study opens at {address} — in this machine’s browser. To stop: Ctrl+C. What the browser keeps stays there, sealed.',
}
