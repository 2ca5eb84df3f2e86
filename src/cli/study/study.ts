/** `chinu study …`: the study's commands by name; each is read only when it is called. */
import { ok, refuse } from '../../core/kernel/result.ts'
import { sayStudy } from '../../words/study/say-study.ts'
import type { Edge, Outcome } from '../edge.ts'

type Command = (args: readonly string[], edge: Edge) => Promise<Outcome>

export const studyCommands: Readonly<Record<string, () => Promise<Command>>> = {
  start: async () => (await import('./start.ts')).startStudy,
  agreement: async () => (await import('./agreement.ts')).agreement,
  cases: async () => (await import('./cases.ts')).cases,
  codes: async () => (await import('./codes.ts')).codes,
  cooccurrence: async () => (await import('./co-occurrence.ts')).coOccurrences,
  matrix: async () => (await import('./matrix.ts')).matrix,
  rounds: async () => (await import('./rounds.ts')).rounds,
  search: async () => (await import('./search.ts')).search,
  quotes: async () => (await import('./quotes.ts')).quotes,
  held: async () => (await import('./held.ts')).held,
  import: async () => (await import('./import.ts')).importIntoStudy,
  export: async () => (await import('./export.ts')).exportStudy,
  new: async () => (await import('./new.ts')).newStudyHere,
  practice: async () => (await import('./kept/practice.ts')).practiceStudyHere,
  aloud: async () => (await import('./kept/aloud.ts')).aloud,
  archive: async () => (await import('./kept/archive.ts')).archive,
  texts: async () => (await import('./kept/texts.ts')).texts,
  words: async () => (await import('./kept/words.ts')).words,
  'names-taken-out': async () => (await import('./kept/names-taken-out.ts')).namesTakenOut,
  consents: async () => (await import('./kept/consents.ts')).consents,
  names: async () => (await import('./kept/names.ts')).names,
  recording: async () => (await import('./kept/recording.ts')).recording,
  passphrase: async () => (await import('./kept/change-passphrase.ts')).passphraseOf,
  withdraw: async () => (await import('./kept/withdraw.ts')).withdrawOne,
}

export const study = async ([name, ...args]: readonly string[], edge: Edge): Promise<Outcome> => {
  if (name === undefined || name === 'help' || name === '--help' || args.includes('--help')) {
    edge.out(`${sayStudy(edge.language, 'study.help')}\n`)
    return ok(0)
  }
  const command = Object.hasOwn(studyCommands, name) ? studyCommands[name] : undefined
  return command ? (await command())(args, edge) : refuse('cli.call', { detail: `study ${name}` })
}
