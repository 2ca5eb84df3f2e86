/** A screen that is loaded when it is first shown: the phone keeps its file, but does not read it at every start. */
import { useEffect, useState } from 'preact/hooks'
import type { JSX } from 'preact'
import { refused } from './app.ts'

type Shown<Props> = (props: Props) => JSX.Element | null

export const later = <Props extends object>(load: () => Promise<Shown<Props>>): Shown<Props> => {
  let loaded: Shown<Props> | undefined
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
