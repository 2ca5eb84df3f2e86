/** What a command of the program is given from outside: its streams, the clock, chance, and where keys lie. */
import { err, refuse, type Refusal, type Result } from '../core/kernel/result.ts'
import { withMoney } from '../words/money.ts'
import { hasWords, say, type Language } from '../words/say.ts'
import { studyWords } from '../words/study/say.ts'
import { sentenceOf } from '../words/words.ts'

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
  /** Waits until somebody asks the program to stop. */
  readonly stopped: () => Promise<void>
}

/** 0: done; 1: it ran and found something wrong; 2: the input or the call is not usable. */
export type ExitCode = 0 | 1 | 2
export type Outcome = Result<ExitCode, Refusal>

/** A refusal on one line: where, what, what to do, and its code. */
export const refusalLine = (language: Language, { code, figures }: Refusal): string => {
  const where = [figures['file'], figures['entry'], figures['line']].filter(
    (part) => part !== undefined && part !== '–',
  )
  const place = where.length === 0 ? '' : `${where.join(', ')}: `
  return `${place}${sayOf(language, code, withMoney(figures))} [${code}]`.replaceAll(/\s+/g, ' ')
}

/** A group's words first, then a study's. */
export const sayOf = (language: Language, code: string, figures: Refusal['figures'] = {}): string =>
  hasWords(language, code)
    ? say(language, code, figures)
    : sentenceOf(studyWords[language][code] ?? code, figures)

/** A refusal with the file that it is about. */
export const inFile = <T>(refused: Result<T>, file: string): Result<never> =>
  refused.ok
    ? refuse('cli.call', { detail: file })
    : err({ code: refused.error.code, figures: { file, ...refused.error.figures } })
