/** Memos: thoughts on a passage or on what was coded, written below the text and read there again. */
import { useLayoutEffect, useRef, useState } from 'preact/hooks'
import type { JSX } from 'preact'
import type { Coding, MemoTold } from '../../calls/coding.ts'
import { ask, write } from '../../parts/app.ts'
import { useOneAtATime } from '../../parts/one-at-a-time.ts'
import { say, shortDay } from '../../parts/words.ts'
import { focusText } from '../../text/focus-text.ts'
import type { Reader } from './reader.ts'

type Told = { readonly reader: Reader; readonly coding: Coding }

export const MemoForm = ({ reader, coding }: Told): JSX.Element => {
  const { transcript, choice, opened } = reader
  const [text, type] = useState('')
  const field = useRef<HTMLTextAreaElement>(null)
  useLayoutEffect(() => field.current?.focus(), [])
  const settle = (): void => {
    reader.turnTo('reading')
    focusText()
  }
  const keep = useOneAtATime(async () => {
    const isCoded = coding.marks.some(({ selection }) => selection === opened)
    if (text.trim() === '' || (!choice && !isCoded)) return
    const about: MemoTold['about'] = choice
      ? { kind: 'passage', transcript, from: choice.from, to: choice.to }
      : { kind: 'selection', id: opened ?? '' }
    const made = { memo: '' }
    const kept = await write(ask('writeMemo', { about, text }), {
      word: say('reading.memoKept'),
      undo: () => ask('eraseMemo', made),
    })
    if (!kept.ok) return
    made.memo = kept.value
    settle()
  })
  return (
    <form
      class="memo-form"
      onSubmit={(event) => {
        event.preventDefault()
        keep()
      }}
    >
      <label>
        <span class="small">{say('reading.memoWhat')}</span>
        <textarea
          ref={field}
          rows={3}
          value={text}
          onInput={({ currentTarget }) => type(currentTarget.value)}
          onKeyDown={(event) => {
            if (event.key === 'Escape') settle()
            if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) keep()
          }}
        />
      </label>
      <button class="press strong" disabled={text.trim() === ''}>
        {say('reading.keepMemo')}
      </button>
    </form>
  )
}

/** What was written about a coded passage, or the memo itself that was opened. */
export const Memos = ({ coding, about }: Told & { readonly about: string }): JSX.Element | null => {
  const memos = coding.memos.filter(
    (memo) => memo.memo === about || (memo.about.kind === 'selection' && memo.about.id === about),
  )
  return memos.length === 0 ? null : (
    <ul class="memos" aria-label={say('reading.memos')}>
      {memos.map(({ memo, text, by, on }) => (
        <li key={memo}>
          <p>{text}</p>
          <p class="small">
            {by}, {shortDay(on)}
          </p>
        </li>
      ))}
    </ul>
  )
}
