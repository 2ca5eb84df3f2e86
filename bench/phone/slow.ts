/**
 * Holds every process of a browser still for most of the time, so that page, workers, disk and painting are all slower:
 * `node bench/phone/slow.ts PROFILE SHARE`. Chromium's own throttling reaches a page, and refuses a worker.
 */
import { readdirSync, readFileSync } from 'node:fs'

const [profile = '', share = '5'] = process.argv.slice(2)
const runMillis = 4
const stopMillis = runMillis * (Number(share) - 1)

type Process = { readonly pid: number; readonly parent: number; readonly isRoot: boolean }

const read = (pid: number): Process | undefined => {
  try {
    const parent = Number(/^PPid:\s+(\d+)/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1])
    const line = readFileSync(`/proc/${pid}/cmdline`, 'utf8')
    return { pid, parent, isRoot: line.includes(`--user-data-dir=${profile}`) && !line.includes('--type=') }
  } catch {
    // It ended while it was looked at.
    return undefined
  }
}

/** The browser and all that came from it. */
const family = (): readonly number[] => {
  const all = readdirSync('/proc')
    .map(Number)
    .filter((pid) => pid > 0)
    .flatMap((pid) => read(pid) ?? [])
  const within = new Set(all.filter(({ isRoot }) => isRoot).map(({ pid }) => pid))
  for (let before = -1; before !== within.size;) {
    before = within.size
    for (const { pid, parent } of all) if (within.has(parent)) within.add(pid)
  }
  return [...within]
}

const tell = (pids: readonly number[], signal: 'SIGSTOP' | 'SIGCONT'): void => {
  for (const pid of pids) {
    try {
      process.kill(pid, signal)
    } catch {
      // It ended meanwhile.
    }
  }
}

const wait = new Int32Array(new SharedArrayBuffer(4))
let held = family()
let isOver = false
let turns = 0
const goOn = (): void => {
  turns += 1
  if (turns % 25 === 0) held = family()
  tell(held, 'SIGSTOP')
  Atomics.wait(wait, 0, 0, stopMillis)
  tell(held, 'SIGCONT')
  if (isOver || held.length === 0) return
  setTimeout(goOn, runMillis)
}
process.on('SIGTERM', () => {
  isOver = true
})
process.on('exit', () => tell(held, 'SIGCONT'))
goOn()
