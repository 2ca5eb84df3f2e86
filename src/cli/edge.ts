/** What a command of the program is given from outside: its streams, the clock, chance, and where keys lie. */
import { err, refuse, type Refusal, type Result } from '../core/kernel/result.ts'
import { withMoney } from '../words/money.ts'
import { hasWords, say, type Language } from '../words/say.ts'
import { sayStudy } from '../words/study/say-study.ts'

export type Edge = {
  /** Results. */
  readonly out: (text: string) => void
  /** Words for people. */
  readonly tell: (text: string) => void
  readonly language: Language
  readonly nowMillis: () => number
  /** The calendar day of the machine, for books opened now. */
  readonly today: () => string
  readonly timeZone: string
  readonly keysFolder: string
  /** Where this user's programs keep what they write. */
  readonly dataHome: string
  /** What opens a study, where the environment says it. */
  readonly passphrase: string | undefined
  /** What opens a study’s table of names, where the environment says it. */
  readonly namesPassphrase: string | undefined
  /** What comes in by standard input, to its end. */
  readonly input: () => Promise<string>
  /** What opens an archive of a study, where it is another one. */
  readonly archivePassphrase: string | undefined
  /** What is to open a study from now on, where its passphrase is changed. */
  readonly newPassphrase: string | undefined
  /** Asks on the terminal without showing what is typed; nothing where there is no terminal. */
  readonly askHidden: (question: string) => Promise<string | undefined>
  /** Waits until somebody asks the program to stop. */
  readonly stopped: () => Promise<void>
}

/** 0: done; 1: it ran and found something wrong; 2: the input or the call is not usable. */
export type ExitCode = 0 | 1 | 2
export type Outcome = Result<ExitCode, Refusal>

/** A sentence of the program, or of a study. */
const sayAny = (language: Language, key: string, figures: Refusal['figures']): string =>
  hasWords(language, key) ? say(language, key, figures) : sayStudy(language, key, figures)

/** A refusal on one line: where, what, what to do, and its code. */
export const refusalLine = (language: Language, { code, figures }: Refusal): string => {
  const where = [figures['file'], figures['entry'], figures['line']].filter(
    (part) => part !== undefined && part !== '–',
  )
  const place = where.length === 0 ? '' : `${where.join(', ')}: `
  return `${place}${sayAny(language, code, withMoney(figures))} [${code}]`.replaceAll(/\s+/g, ' ')
}

/** A refusal with the file that it is about. */
export const inFile = <T>(refused: Result<T>, file: string): Result<never> =>
  refused.ok
    ? refuse('cli.call', { detail: file })
    : err({ code: refused.error.code, figures: { file, ...refused.error.figures } })
