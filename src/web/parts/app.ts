/** What the page knows while it is open: where it is, who is acting, and the line to her book. */
import { effect, signal } from '@preact/signals'
import type { Refusal, Result } from '../../core/kernel/result.ts'
import type { Opened, Phase } from '../book/desk.ts'
import { openLine, type Ask } from '../book/ask.ts'
import { rememberBook, wantedBook } from './preferences.ts'
import { ofLastPress } from './second-tap.ts'

export type Place =
  | { readonly at: PlainPlace }
  | { readonly at: 'member' | 'paper' | 'household'; readonly person: string }
  | { readonly at: 'order' | 'share'; readonly order: string }
export type PlainPlace =
  | 'consents'
  | ('home' | 'members' | 'join' | 'settings' | 'pin' | 'meeting' | 'posts' | 'votes' | 'sheets' | 'findings')
  | (
      | 'copy'
      | 'checkCode'
      | 'handOver'
      | 'practice'
      | 'orders'
      | 'newOrder'
      | 'yarn'
      | 'receive'
      | 'cash'
      | 'pay'
      | 'wall'
      | 'year'
      | 'fairness'
    )

export const phase = signal<Phase | 'opening' | 'failed' | 'hidden' | 'bringing'>('opening')
/** The open book is one for practice: every screen says so. */
export const isPractice = signal(false)
export const place = signal<Place>({ at: 'home' })
/** Who has the phone in her hand; nobody until she says so. */
export const acting = signal<string | undefined>(undefined)
/** Whom the phone is passed on to, until somebody takes it. */
export const awaited = signal<readonly string[] | undefined>(undefined)
/** What was refused last, until the next thing is done. */
export const refused = signal<Refusal | undefined>(undefined)
/** Goes up with each entry, so that what is shown is asked for anew. */
export const changes = signal(0)
/** Goes up when something went to the second copy or came from it. */
export const exchanged = signal(0)
/** Entries of the last tap, for the moment in which it can be taken back. */
export const undoable = signal<{ readonly entries: readonly string[]; readonly told: string } | undefined>(
  undefined,
)
/** What kind of entry was written last, said for a moment: without names and sums. */
export const wrote = signal<string | undefined>(undefined)
const wroteMillis = 5_000
/** After so long a mistake is put right by an entry that everybody sees. */
const undoMillis = 10_000

const newLine = () =>
  openLine({
    onElsewhere: () => leaveBook('elsewhere'),
    onClosed: () => leaveBook('failed'),
    onExchanged: (came) => {
      exchanged.value += 1
      if (came) changes.value += 1
    },
  })
const leaveBook = (to: 'elsewhere' | 'failed'): void => {
  askWho()
  phase.value = to
}
let line = newLine()
export const ask: Ask = (name, ...body) => line.ask(name, ...body)

/**
 * Hides the app behind the row counter at once: the worker goes, and with it the keys, the names and the open book.
 * What it was just writing is on the disk whole or not at all.
 */
export const hideNow = (): void => {
  line.end()
  phase.value = 'hidden'
  askWho()
}

/** Opens the book that was open here last. */
export const openWanted = (): Promise<Result<Opened>> => ask('open', wantedBook())

/** Back from the row counter: the book is opened anew, and whoever comes says who she is. */
export const comeBack = async (): Promise<void> => {
  line = newLine()
  phase.value = 'opening'
  let opened = await openWanted()
  // The browser frees the lock of the worker that went a moment later.
  for (let tries = 0; tries < 20 && opened.ok && opened.value.phase === 'elsewhere'; tries += 1) {
    await new Promise((resolve) => setTimeout(resolve, 50))
    opened = await openWanted()
  }
  await enter(Promise.resolve(opened))
}

/** Nobody is known to hold the phone: whoever comes says who she is, and begins at home. */
export const askWho = (): void => {
  acting.value = undefined
  refused.value = undefined
  place.value = { at: 'home' }
  history.replaceState({ at: 'home', depth: depth() } satisfies Standing, '')
}

/** What the browser's history holds of a place; the deeper, the later it was gone to. */
type Standing = Place & { readonly depth: number }
let stoodAt = 0
/** When Back was pressed last, with nothing gone to since. */
let lastBack = -Infinity
const depth = (): number => (isStanding(history.state) ? history.state.depth : 0)

/** Goes to a place; the phone's own back key returns from it. The first time, home is laid below it, so that two Backs hide. */
export const go = (to: Place): void => {
  refused.value = undefined
  if (depth() === 0) history.pushState({ at: 'home', depth: 1 } satisfies Standing, '')
  stoodAt = depth() + 1
  lastBack = -Infinity
  history.pushState({ ...to, depth: stoodAt } satisfies Standing, '')
  place.value = to
}
/** The app's own way back, which is no Back of the phone's. */
export const goBack = (): void => {
  isOwnBack = true
  history.back()
}
let isOwnBack = false

/** Opening, taking over, making: whatever answers with the phase that follows. */
export const enter = async (work: Promise<Result<Opened>>): Promise<boolean> => {
  const entered = await work
  refused.value = entered.ok ? undefined : entered.error
  if (entered.ok) standBefore(entered.value)
  else if (phase.value === 'opening') phase.value = 'failed'
  changes.value += 1
  return entered.ok
}

const standBefore = (opened: Opened): void => {
  phase.value = opened.phase
  isPractice.value = opened.practice
  if (opened.phase === 'ready') rememberBook(opened.practice ? 'practice' : 'ours')
  if (opened.phase === 'firstDay') rememberBook('ours')
}

/** Another book of this phone: nobody has it in her hand yet, and the way back stays behind. */
export const changeBook = async (work: Promise<Result<Opened>>): Promise<void> => {
  if (!(await enter(work))) return
  undoable.value = undefined
  askWho()
}

/** A call that writes: what is shown follows once it is on the disk, and for ten seconds it can be taken back. */
export const done = async (work: Promise<Result<unknown>>): Promise<boolean> => {
  const result = await ofLastPress(work)
  refused.value = result.ok ? undefined : result.error
  undoable.value = undefined
  changes.value += 1
  sayWritten(result.ok ? result.value : undefined)
  if (result.ok) await offerUndo(result.value)
  return result.ok
}

const sayWritten = (written: unknown): void => {
  const what = whatOf(written)
  wrote.value = what
  if (what === undefined) return
  clearTimeout(wroteTimer)
  wroteTimer = setTimeout(() => {
    wrote.value = undefined
  }, wroteMillis)
}
let wroteTimer: ReturnType<typeof setTimeout> | undefined

const whatOf = (written: unknown): string | undefined =>
  typeof written === 'object' && written !== null && 'what' in written && typeof written.what === 'string'
    ? written.what
    : undefined

const offerUndo = async (written: unknown): Promise<void> => {
  const entries = entriesOf(written)
  const [from, by] = [place.value, acting.value]
  const can = entries.length > 0 && (await ask('canTakeBack', { entries }))
  // Whoever went on meanwhile, or left the phone to another, is offered nothing.
  if (!can || !can.ok || can.value === undefined || from !== place.value || by !== acting.value) return
  const offered = { entries, told: can.value }
  undoable.value = offered
  setTimeout(() => {
    if (undoable.value === offered) undoable.value = undefined
  }, undoMillis)
}

const entriesOf = (written: unknown): readonly string[] =>
  typeof written === 'object' && written !== null && 'entries' in written && Array.isArray(written.entries)
    ? written.entries.filter((entry): entry is string => typeof entry === 'string')
    : []

/** Takes back what the last tap wrote, while it can be. */
export const undo = async (): Promise<void> => {
  const [by, offered] = [acting.value, undoable.value]
  undoable.value = undefined
  wrote.value = undefined
  if (by === undefined || offered === undefined) return
  const result = await ask('takeBack', { by, entries: offered.entries })
  refused.value = result.ok ? undefined : result.error
  changes.value += 1
}

/** A further step on the same screen: what came before it stands. */
export const dropUndo = (): void => {
  undoable.value = undefined
}

/** Whoever takes the phone next is not told what another wrote. */
effect(() => {
  void [acting.value, phase.value]
  wrote.value = undefined
})
effect(() => {
  if (acting.value !== undefined) awaited.value = undefined
})

/** Once the screen, the woman or the phase is another, there is nothing left to take back. */
effect(() => {
  void [place.value, acting.value, phase.value]
  undoable.value = undefined
})

/** Two presses of Back within this time hide the app. */
const twiceMillis = 400
/** Where a screen has steps: what its own arrow does, and the phone's Back as well. */
export const step: { back?: (() => void) | undefined } = {}

/** Forward and back of the phone move between places, and never out of a woman's page into another's. */
export const followHistory = (): void => {
  history.replaceState({ at: 'home', depth: 0 } satisfies Standing, '')
  history.scrollRestoration = 'manual'
  addEventListener('popstate', ({ state, timeStamp }: PopStateEvent) => {
    const isBack = depth() < stoodAt && !isOwnBack
    isOwnBack = false
    stoodAt = depth()
    refused.value = undefined
    const isTwice = isBack && timeStamp - lastBack < twiceMillis
    if (isBack) lastBack = timeStamp
    if (isTwice && phase.value === 'ready') return hideNow()
    if (isBack && step.back) {
      // The place stays as it is, also in the history.
      history.forward()
      return step.back()
    }
    place.value = phase.value !== 'hidden' && isPlace(state) ? state : { at: 'home' }
  })
}

const isPlace = (state: unknown): state is Place =>
  typeof state === 'object' && state !== null && 'at' in state
const isStanding = (state: unknown): state is Standing => isPlace(state) && 'depth' in state
