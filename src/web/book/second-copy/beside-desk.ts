/** Beside the open book: soon after each write what is missing goes to the second copy. No tap ever waits for the line. */
import type { Desk } from '../desk.ts'
import { keptLine } from './kept-line.ts'

export type SecondCopy = {
  /** Somebody asked something of the book: if that wrote, it is sent on in a moment. */
  looked(): void
  /** Sends on now: the app came to the front, or somebody said so. */
  sendOn(): void
}

/** Taps come in rows; the last of them sends all. */
const pauseMillis = 800
/** After these the next try waits for a write, or for the app to come to the front: a phone's battery is small. */
const retriesMillis: readonly number[] = [5_000, 15_000, 60_000, 240_000]

export const besideDesk = (
  desk: Desk,
  inTurn: <T>(work: () => Promise<T>) => Promise<T>,
  told: (came: boolean) => void,
): SecondCopy => {
  let timer: ReturnType<typeof setTimeout> | undefined
  let running: Promise<void> | undefined
  let seen = ''
  let failures = 0
  const soon = (millis: number): void => {
    clearTimeout(timer)
    timer = setTimeout(go, millis)
  }
  const go = (): void => {
    if (running) return soon(pauseMillis)
    running = exchange().finally(() => {
      running = undefined
    })
  }
  const exchange = async (): Promise<void> => {
    const { kept } = desk
    if (!kept || !(await keptLine(kept.store.book))) return
    const { exchangeOpen } = await import('./exchange-open.ts')
    const outcome = await exchangeOpen(desk, kept.store.book, { inTurn, told })
    seen = standing(desk)
    if (outcome !== 'away') failures = 0
    const pause = outcome === 'away' ? retriesMillis[failures] : undefined
    failures += 1
    if (pause !== undefined) soon(pause)
  }
  return {
    looked: () => {
      if (standing(desk) === seen) return
      seen = standing(desk)
      failures = 0
      soon(pauseMillis)
    },
    sendOn: () => {
      failures = 0
      soon(0)
    },
  }
}

/** Where this device's pens stand: it changes with each write, and with another book. */
const standing = ({ kept }: Desk): string =>
  kept ? `${kept.store.book} ${kept.pens.book.seq} ${kept.pens.vault.seq}` : ''
