/** The program's commands by name. */
import { err, ok, refuse } from '../core/kernel/result.ts'
import { refusalOf } from '../storage/fault.ts'
import { say } from '../words/say.ts'
import { refusalLine, type Edge, type ExitCode, type Outcome } from './edge.ts'

type Command = (args: readonly string[], edge: Edge) => Promise<Outcome>

/** Each command is read only when it is called: the others need not even be there. */
const commands: Readonly<Record<string, () => Promise<Command>>> = {
  start: async () => (await import('./start.ts')).start,
  season: async () => (await import('./season.ts')).season,
  'share-out': async () => (await import('./share-out.ts')).shareOutFile,
  verify: async () => (await import('./verify.ts')).verify,
  export: async () => (await import('./export.ts')).exportBook,
  import: async () => (await import('./import.ts')).importFile,
  study: async () => (await import('./study/study.ts')).study,
}

/** Runs a call and answers its exit code; a refusal is one line on stderr, with nothing on stdout. */
export const run = async (args: readonly string[], edge: Edge): Promise<ExitCode> => {
  const outcome = await dispatch(args, edge).catch(damageOf)
  if (outcome.ok) return outcome.value
  edge.tell(`chinu: ${refusalLine(edge.language, outcome.error)}\n`)
  return 2
}

/** A store may turn out to be damaged while it is read; anything else that is thrown is a bug of ours. */
const damageOf = (error: unknown): Outcome => {
  const refusal = refusalOf(error)
  if (!refusal) throw error
  return err(refusal)
}

const dispatch = async ([name, ...args]: readonly string[], edge: Edge): Promise<Outcome> => {
  const asksHelp = name !== 'study' && args.includes('--help')
  if (name === undefined || name === 'help' || name === '--help' || asksHelp) {
    edge.out(`${say(edge.language, 'cli.help')}\n`)
    return ok(0)
  }
  const command = Object.hasOwn(commands, name) ? commands[name] : undefined
  return command ? (await command())(args, edge) : refuse('cli.call', { detail: name })
}
