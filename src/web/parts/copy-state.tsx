/** How far the second copy goes, in one line: kept here, so much still to be sent, or also kept elsewhere. */
import { useEffect, useState } from 'preact/hooks'
import type { JSX } from 'preact'
import type { CopyState } from '../book/calls/second-copy.ts'
import { ask, changes, exchanged } from './app.ts'
import { Icon, type IconName } from './icon.tsx'
import { momentOf, say } from './words.ts'

/** After so long it is something to do, and still no alarm. */
const longMillis = 14 * 24 * 3_600_000

export const useCopyState = (): CopyState | undefined => {
  const [state, setState] = useState<CopyState>()
  const [written, sent] = [changes.value, exchanged.value]
  useEffect(() => {
    let isWanted = true
    void ask('copyState').then((told) => {
      if (isWanted && told.ok) setState(told.value)
    })
    return () => {
      isWanted = false
    }
  }, [written, sent])
  return state
}

export const CopyLine = (): JSX.Element | null => {
  const state = useCopyState()
  if (!state) return null
  const { icon, text, kind } = lineOf(state)
  return (
    <p class="state" data-copy={kind}>
      <Icon name={icon} size="s" />
      {text}
    </p>
  )
}

type Line = { readonly kind: string; readonly icon: IconName; readonly text: string }

export const lineOf = ({ entries, missing, atMillis }: CopyState): Line => {
  if (missing === undefined) return { kind: 'here', icon: 'yarn', text: say('app.keptHere', { entries }) }
  if (missing === 0 && atMillis !== undefined)
    return { kind: 'outside', icon: 'done', text: say('app.keptOutside', { moment: momentOf(atMillis) }) }
  const isLong = atMillis !== undefined && Date.now() - atMillis > longMillis
  return {
    ...{ kind: 'missing', icon: 'phones' },
    text: isLong
      ? say('app.toSendLong', { count: missing, moment: momentOf(atMillis) })
      : say('app.toSend', { count: missing }),
  }
}
