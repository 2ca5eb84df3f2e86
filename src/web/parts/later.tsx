/** A screen that is loaded when it is first shown: the phone keeps its file, but does not read it at every start. */
import { useEffect, useState } from 'preact/hooks'
import type { JSX } from 'preact'
import { refused } from './app.ts'

type Shown<Props> = (props: Props) => JSX.Element | null

/** How each screen is loaded that was not shown yet. */
const unread: (() => Promise<unknown>)[] = []

/** Reads the other screens while nobody waits for them, one after the other, so that the first tap on a place is quick. */
export const readAhead = async (): Promise<void> => {
  for (let next = unread.shift(); next; next = unread.shift()) {
    try {
      await next()
    } catch {
      // Whoever goes there is told.
      return
    }
  }
}

export const later = <Props extends object>(load: () => Promise<Shown<Props>>): Shown<Props> => {
  let loaded: Shown<Props> | undefined
  unread.push(async () => {
    loaded ??= await load()
  })
  return (props) => {
    const [Now, show] = useState<Shown<Props> | undefined>(() => loaded)
    useEffect(() => {
      if (loaded) return
      load().then(
        (screen) => {
          loaded = screen
          show(() => screen)
        },
        () => {
          refused.value = { code: 'app.bug', figures: {} }
        },
      )
    }, [])
    return Now ? <Now {...props} /> : null
  }
}
