/** A laptop for tests: the real program in a process of its own, on a folder of its own, and what lies in it. */
import { spawn, spawnSync, type ChildProcess } from 'node:child_process'
import { mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { chromium, type BrowserContext, type Page } from 'playwright'
import type { Heads } from '../../src/storage/port.ts'
import { listBooks, openBook } from '../../src/storage/data-folder.ts'
import { findTool } from '../tools.ts'

const program = 'bin/chinu.mjs'

/** The program as it is shipped; built anew where a source is newer than what is built. */
export const buildProgram = (): void => {
  const built = Math.min(...['dist/cli/main.js', 'dist/web/sw.js'].map(timeOf))
  const sources = readdirSync('src', { recursive: true, encoding: 'utf8' }).map((path) => join('src', path))
  if (Math.max(...sources.map(timeOf)) <= built) return
  const { status, stderr } = spawnSync('npm', ['run', '--silent', 'build'], { encoding: 'utf8' })
  if (status !== 0) throw new Error(stderr)
}
const timeOf = (path: string): number => statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0

export type Laptop = {
  readonly data: string
  /** With its code, which is another one after each start. */
  readonly address: string
  start(): Promise<void>
  signal(name: 'SIGKILL' | 'SIGSTOP' | 'SIGCONT' | 'SIGTERM'): Promise<void>
  verify(): { readonly status: number | null; readonly out: string }
  heads(): Promise<Heads>
  throwAway(): Promise<void>
}

/** Starts the program with these options. */
export const startLaptop = async (...options: readonly string[]): Promise<Laptop> => {
  const folder = mkdtempSync(join(tmpdir(), 'chinu-laptop-'))
  const data = join(folder, 'data')
  const env = { ...process.env, CHINU_KEYS: join(folder, 'keys') }
  let port = '0'
  let address = ''
  let child: ChildProcess | undefined
  const start = async (): Promise<void> => {
    const args = [program, 'start', '--data', data, '--port', port, ...options]
    child = spawn(process.execPath, args, { env, stdio: ['ignore', 'pipe', 'inherit'] })
    address = await firstLine(child)
    port = new URL(address).port
  }
  await start()
  const signal: Laptop['signal'] = async (name) => {
    const ended = name === 'SIGKILL' || name === 'SIGTERM' ? ending(child) : undefined
    child?.kill(name)
    await ended
  }
  return {
    data,
    get address() {
      return address
    },
    start,
    signal,
    verify: () => {
      const { status, stdout } = spawnSync(process.execPath, [program, 'verify', '--data', data], {
        ...({ env, encoding: 'utf8' } as const),
      })
      return { status, out: stdout }
    },
    heads: async () => {
      const books = listBooks(data)
      const store = openBook(data, books.ok ? (books.value[0] ?? '') : '', { access: 'read' })
      if (!store.ok) return { book: {}, vault: {} }
      const heads = await store.value.heads()
      await store.value.close()
      return heads
    },
    throwAway: async () => {
      if (child?.exitCode === null && child.signalCode === null) await signal('SIGKILL')
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

const firstLine = (child: ChildProcess): Promise<string> =>
  new Promise((resolve, reject) => {
    let text = ''
    child.stdout?.on('data', (chunk: Buffer) => {
      text += chunk.toString()
      if (text.includes('\n')) resolve(text.split('\n')[0] ?? '')
    })
    child.on('exit', (code) => reject(new Error(`the program ended with ${code}`)))
  })

const ending = (child: ChildProcess | undefined): Promise<void> =>
  new Promise((resolve) => {
    if (!child || child.exitCode !== null || child.signalCode !== null) resolve()
    else child.once('exit', () => resolve())
  })

/** A browser with a profile of its own. */
export const newBrowser = async (): Promise<{ context: BrowserContext; throwAway: () => Promise<void> }> => {
  const profile = mkdtempSync(join(tmpdir(), 'chinu-browser-'))
  const context = await chromium.launchPersistentContext(profile, {
    ...{ executablePath: findTool('chromium') ?? '', viewport: { width: 360, height: 640 } },
    ...{ hasTouch: true, isMobile: true, locale: 'de-DE' },
    args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
  })
  return {
    context,
    throwAway: async () => {
      await context.close()
      rmSync(profile, { recursive: true, force: true })
    },
  }
}

export const openAt = async (context: BrowserContext, address: string): Promise<Page> => {
  const page = await context.newPage()
  page.setDefaultTimeout(15_000)
  page.on('pageerror', (error) => {
    throw error
  })
  await page.goto(address)
  return page
}

/** What the browser's own store says of its chains. */
export const headsHere = (page: Page): Promise<Heads> =>
  page.evaluate(async () => {
    const asked = <T>(request: IDBRequest<T>): Promise<T> =>
      new Promise((resolve, reject) => {
        request.onsuccess = () => resolve(request.result)
        request.onerror = () => reject(new Error(String(request.error)))
      })
    const heads: Record<'book' | 'vault', Record<string, { seq: number; hash: string }>> = {
      book: {},
      vault: {},
    }
    const names = (await indexedDB.databases()).flatMap(({ name }) => name ?? [])
    for (const name of names.filter((one) => one.startsWith('chinu-book-'))) {
      const database = await asked(indexedDB.open(name))
      const table = database.transaction('head').objectStore('head')
      const [keys, found] = [await asked(table.getAllKeys()), await asked(table.getAll())]
      for (const [place, key] of keys.entries()) {
        const [stream, device] = (typeof key === 'string' ? key : '').split('/')
        heads[stream === 'vault' ? 'vault' : 'book'][device ?? ''] = found[place]
      }
      database.close()
    }
    return heads
  })
