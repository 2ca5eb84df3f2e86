/** Asking for a secret on the terminal: nothing of what is typed is shown, and a pipe is never taken for a person. */
import type { ReadStream } from 'node:tty'

const [enter, lineFeed, interrupt, endOfText, backspace, erase] = [
  '\r',
  '\n',
  '\u0003',
  '\u0004',
  '\b',
  '\u007f',
]

/** Answers what was typed up to Enter; nothing without a terminal, or where she gave up (Ctrl+C, Ctrl+D). */
export const askOn =
  (terminal: ReadStream, tell: (text: string) => void) =>
  (question: string): Promise<string | undefined> => {
    if (!terminal.isTTY) return Promise.resolve(undefined)
    tell(question)
    return new Promise((resolve) => {
      let typed: readonly string[] = []
      const stop = (answer: string | undefined) => {
        terminal.off('data', take)
        terminal.setRawMode(false)
        terminal.pause()
        tell('\n')
        resolve(answer)
      }
      const take = (chunk: Buffer | string) => {
        for (const letter of String(chunk)) {
          if (letter === enter || letter === lineFeed) return stop(typed.join(''))
          if (letter === interrupt || letter === endOfText) return stop(undefined)
          typed = letter === backspace || letter === erase ? typed.slice(0, -1) : [...typed, letter]
        }
      }
      terminal.setEncoding('utf8')
      terminal.setRawMode(true)
      terminal.on('data', take)
      terminal.resume()
    })
  }
