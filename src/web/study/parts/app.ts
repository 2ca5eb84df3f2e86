/**
 * What the page holds: whether the study is open, where one is, and what was refused. Nothing of it outlives the page.
 * The way through the app stands in this memory alone: neither the address nor the browser's history tells where somebody was.
 */
import { computed, signal } from '@preact/signals'
import type { Refusal, Result } from '../../../core/kernel/result.ts'
import { openLine, type Ask, type Line } from '../ask.ts'
import type { Worker as Researcher } from '../calls/opening.ts'
import type { PlaceName } from './place-names.ts'

/** `shut`: nobody said the passphrase. `covered`: neutral questions stand before all else. */
export type Phase = 'shut' | 'open' | 'covered'
/** `about` is whom or what a screen is about, by code; `part` a part of that. */
export type Place = { readonly at: PlaceName; readonly about: string; readonly part: string }

export const phase = signal<Phase>('shut')
export const practice = signal(false)
/** Who works; none until she said so. */
export const me = signal<Researcher | undefined>(undefined)
/** Whether she may open the table of names: who leads or interviews. The worker asks again. */
export const mayOpenNames = computed(
  () => me.value?.roles.some((role) => role === 'lead' || role === 'interviewer') ?? false,
)
export const place = signal<Place>({ at: 'project', about: '', part: '' })
export const refused = signal<Refusal | undefined>(undefined)
/** Goes up with all that is noted, so that screens ask anew. */
export const changes = signal(0)
export const keysShown = signal(false)

/** The last thing noted that has a contrary: Ctrl+Z notes it. */
export type Undoable = { readonly word: string; readonly undo: () => Promise<Result<unknown>> }
export const undoable = signal<Undoable | undefined>(undefined)

let line: Line | undefined
/** The line to the worker of now, for what must still reach it once the study is shut. */
export const askHere = (): Ask => (line ??= openLine()).ask
export const ask: Ask = (name, ...body) => askHere()(name, ...body)

let unfinished: (() => Promise<void>) | undefined
/** What is ended before all is covered or shut, so that nothing of it is lost: a recording. */
export const finishFirst = (work: (() => Promise<void>) | undefined): void => {
  unfinished = work
}

const behind = signal<readonly Place[]>([])
export const canGoBack = computed(() => behind.value.length > 0)
const mostBehind = 50

const turnTo = (to: Place): void => {
  place.value = to
  refused.value = undefined
  scrollTo(0, 0)
}

const typed = new Map<symbol, () => void>()
let isWarned = false
/** A form in which something is typed says so on the first press that would drop it. Gives what lets go again. */
export const holdBack = (warn: () => void): (() => void) => {
  const form = Symbol()
  typed.set(form, warn)
  return () => {
    typed.delete(form)
    isWarned = false
  }
}

/** Whether what is shown may go: at once where nothing is typed, else at the second press. */
export const mayDrop = (): boolean => {
  if (typed.size === 0 || isWarned) return true
  isWarned = true
  for (const warn of typed.values()) warn()
  return false
}

/** The browser's own Back goes one step back here; its entries bear no address but the app's. */
export const go = (at: PlaceName, about = '', part = ''): void => {
  if (!mayDrop()) return
  behind.value = [...behind.value, place.value].slice(-mostBehind)
  history.pushState(null, '')
  turnTo({ at, about, part })
}

export const goBack = (): void => history.back()

export const followHistory = (): void => {
  addEventListener('popstate', () => {
    const to = behind.value.at(-1)
    if (!to || phase.value !== 'open') return
    if (!mayDrop()) return history.pushState(null, '')
    behind.value = behind.value.slice(0, -1)
    turnTo(to)
  })
}

/**
 * Notes something, and says so when it is on the disk. `undo` notes the contrary. Where the study was covered or shut
 * meanwhile, nothing is said: no word of it comes back to the page.
 */
export const write = async <T>(work: Promise<Result<T>>, undo?: Undoable): Promise<Result<T>> => {
  const begun = phase.value
  const result = await work
  if (phase.value !== begun) return result
  refused.value = result.ok ? undefined : result.error
  if (result.ok) {
    undoable.value = undo
    changes.value += 1
  }
  return result
}

/** Taken away at once, so that a second press undoes nothing twice; there again where it was refused. */
export const undoLast = async (): Promise<void> => {
  const last = undoable.value
  undoable.value = undefined
  if (last && !(await write(last.undo())).ok && phase.value === 'open') undoable.value = last
}

/** The study is open, and who works is known or still to be asked. */
export const begin = async ({
  practice: isPractice,
  by,
}: {
  practice: boolean
  by: string
}): Promise<void> => {
  practice.value = isPractice
  await knowWorker(by)
  place.value = { at: 'project', about: '', part: '' }
  phase.value = 'open'
}

export const knowWorker = async (by: string): Promise<void> => {
  const workers = await ask('workers')
  me.value = workers.ok ? workers.value.find(({ researcher }) => researcher === by) : undefined
}

/** Somebody else works from now on: what the one before did is not hers to see or undo. */
export const askWho = (): void => {
  me.value = undefined
  undoable.value = undefined
  refused.value = undefined
  behind.value = []
}

/**
 * A cloth over everything, in this very frame: the screen goes, and with it each word that it showed. The worker notes what
 * was typed and the interruption, and from then on tells nothing.
 */
export const cover = (left: {
  readonly interview: string
  readonly item: string | null
  readonly text: string
}): void => {
  phase.value = 'covered'
  undoable.value = undefined
  refused.value = undefined
  keysShown.value = false
  void ask('cover', left)
  void unfinished?.()
}

export const uncovered = (): void => {
  changes.value += 1
  phase.value = 'open'
}

/** Shuts the study: nothing is left in the page, and the worker goes with its keys once a recording's end is sealed. */
export const shut = (): Promise<void> => {
  const ending = line
  const ended = (unfinished?.() ?? Promise.resolve()).then(() => ending?.end())
  line = undefined
  phase.value = 'shut'
  me.value = undefined
  practice.value = false
  undoable.value = undefined
  refused.value = undefined
  keysShown.value = false
  behind.value = []
  place.value = { at: 'project', about: '', part: '' }
  return ended
}
