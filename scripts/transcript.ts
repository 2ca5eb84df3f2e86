/** What a run prints, shown at once and kept. */
import { spawn } from 'node:child_process'
import { homedir, tmpdir } from 'node:os'
import { stripVTControlCharacters } from 'node:util'

export type Ran = { readonly code: number; readonly output: string }

export class Transcript {
  readonly #parts: string[] = []

  say(line: string): void {
    this.#write(`${line}\n`)
  }

  /** Runs a program of a package on this Node; `live` shows its output as it comes. */
  run(file: string, args: readonly string[], { live = false } = {}): Promise<Ran> {
    const child = spawn(process.execPath, [file, ...args], {
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { ...process.env, ...(process.stdout.isTTY ? { FORCE_COLOR: '1' } : { NO_COLOR: '1' }) },
    })
    let output = ''
    const take = (text: string): void => {
      output += text
      if (live) this.#write(text)
    }
    for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', take)
    return new Promise((resolve) => {
      child.on('error', (error) => resolve({ code: 1, output: `${output}${error.message}\n` }))
      child.on('close', (code) => resolve({ code: code ?? 1, output }))
    })
  }

  /** Everything that was printed, without colours and without this machine's folders. */
  plainText(): string {
    return [process.cwd(), tmpdir(), homedir()].reduce(
      (text, folder) => text.replaceAll(folder, '…'),
      stripVTControlCharacters(this.#parts.join('')),
    )
  }

  #write(text: string): void {
    this.#parts.push(text)
    process.stdout.write(text)
  }
}
