/** Whoever reads a text: what she has chosen or opened, what she is about to do, and the keys for it. */
import { useEffect, useMemo, useRef, useState } from 'preact/hooks'
import { sliceOf, type Span } from '../../../../core/study/interviews/code-points.ts'
import type { Coding } from '../../calls/coding.ts'
import { ask, place, write } from '../../parts/app.ts'
import { say } from '../../parts/words.ts'
import { choiceOf, nextUncoded, type Choice, type Matter } from '../../reading/moves.ts'
import { focusText } from '../../text/focus-text.ts'
import type { ShownMark } from '../../text/shown-mark.ts'
import { recentCodes, used } from './recent-codes.ts'

export type Doing = 'reading' | 'coding' | 'memo'
export type Reader = {
  readonly transcript: string
  readonly choice: Choice | null
  readonly choose: (choice: Choice | null) => void
  readonly opened: string | null
  readonly open: (selection: string | null) => void
  readonly at: Span | null
  readonly doing: Doing
  readonly turnTo: (doing: Doing) => void
  readonly code: (code: string, name: string) => Promise<void>
  readonly remove: (mark: ShownMark) => Promise<void>
  readonly next: () => void
  readonly passage: string
}
type Told = {
  readonly transcript: string
  readonly matter: Matter
  readonly coding: Coding | undefined
  readonly marks: readonly ShownMark[]
}

export const useReader = ({ transcript, matter, coding, marks }: Told): Reader => {
  const [choice, setChoice] = useState<Choice | null>(null)
  const [opened, setOpened] = useState<string | null>(null)
  const [doing, turnTo] = useState<Doing>('reading')
  const [at, goTo] = useState<Span | null>(null)
  useArrival(marks, (span, selection) => {
    goTo(span)
    if (selection) setOpened(selection)
    else setChoice(choiceOf(span))
  })
  const settle = (): void => {
    turnTo('reading')
    focusText()
  }
  const reader: Reader = {
    ...{ transcript, choice, opened, at, doing, turnTo },
    passage: choice ? sliceOf(matter.points, choice) : '',
    choose: (chosen) => {
      setChoice(chosen)
      turnTo('reading')
    },
    open: (selection) => {
      setOpened((now) => (selection === now ? null : selection))
      if (selection !== null) setChoice(null)
      turnTo('reading')
    },
    code: async (code, name) => {
      if (!choice) return
      const { from, to } = choice
      used(code, name)
      settle()
      await codePassage({ transcript, code, from, to }, name)
    },
    remove: async (mark) => {
      settle()
      setOpened(null)
      await removeMark(transcript, mark)
    },
    next: () => {
      const after = choice?.to ?? marks.find(({ selection }) => selection === opened)?.to ?? 0
      const turn = nextUncoded(
        matter,
        marks.filter(({ isQuiet }) => !isQuiet),
        after,
      )
      if (!turn) return
      const span = { from: turn.said, to: turn.to }
      setOpened(null)
      setChoice(choiceOf(span))
      goTo(span)
      settle()
    },
  }
  useEffect(() => {
    if (doing !== 'reading') document.querySelector('.chosen')?.scrollIntoView({ block: 'nearest' })
  }, [doing])
  useReaderKeys({ reader, marks, mayCode: coding?.mayCode ?? false, settle })
  return reader
}

type Passage = { transcript: string; code: string; from: number; to: number }

const codePassage = async (passage: Passage, name: string): Promise<void> => {
  const made = { selection: '' }
  const result = await write(ask('code', passage), {
    word: say('reading.coded', { code: name }),
    undo: () => ask('uncode', made),
  })
  if (result.ok) made.selection = result.value
}

/** Taking back is a further note; so is taking that back: the passage is coded anew. */
const removeMark = async (transcript: string, mark: ShownMark): Promise<void> => {
  const { selection, code, from, to, name, isQuiet } = mark
  if (isQuiet) await write(ask('eraseMemo', { memo: selection }))
  else
    await write(ask('uncode', { selection }), {
      word: say('reading.uncoded', { code: name }),
      undo: () => ask('code', { transcript, code, from, to }),
    })
}

/** Whoever comes from a quote or a hit stands at its place: `part` is a selection, or two code points. */
const useArrival = (marks: readonly ShownMark[], arrive: (span: Span, selection?: string) => void): void => {
  const isDone = useRef(false)
  const { part } = place.value
  useEffect(() => {
    if (isDone.current || part === '') return
    const [, from, to] = /^(\d+)-(\d+)$/.exec(part) ?? []
    const mark = marks.find(({ selection }) => selection === part)
    if (from === undefined && !mark) return
    isDone.current = true
    if (mark) arrive(mark, mark.selection)
    else arrive({ from: Number(from), to: Number(to) })
  }, [part, marks])
}

type Keys = {
  readonly reader: Reader
  readonly marks: readonly ShownMark[]
  readonly mayCode: boolean
  readonly settle: () => void
}

const useReaderKeys = (told: Keys): void => {
  const latest = useRef(told)
  latest.current = told
  const press = useMemo(
    () =>
      (event: KeyboardEvent): void => {
        if (isTyping(event) || event.ctrlKey || event.metaKey || event.altKey || event.repeat) return
        const act = actOf(event.key, latest.current)
        if (!act) return
        event.preventDefault()
        act()
      },
    [],
  )
  useEffect(() => {
    addEventListener('keydown', press)
    return () => removeEventListener('keydown', press)
  }, [press])
}

const actOf = (key: string, { reader, marks, mayCode, settle }: Keys): (() => void) | undefined => {
  const { choice, opened } = reader
  const mark = marks.find(({ selection }) => selection === opened)
  const [last] = recentCodes.value
  switch (key.toLowerCase()) {
    case 'c':
      return choice && mayCode ? () => reader.turnTo('coding') : undefined
    case 'm':
      return (choice || opened) && mayCode ? () => reader.turnTo('memo') : undefined
    case 'r':
      return choice && mayCode && last ? () => void reader.code(last.code, last.name) : undefined
    case 'n':
      return reader.next
    case 'delete':
    case 'backspace':
      return mark?.isMine ? () => void reader.remove(mark) : undefined
    case 'escape':
      return () => escape(reader, settle)
    default:
      return undefined
  }
}

const escape = (reader: Reader, settle: () => void): void => {
  if (reader.doing !== 'reading') return settle()
  reader.open(null)
  reader.choose(null)
}

const isTyping = ({ target }: KeyboardEvent): boolean =>
  target instanceof HTMLElement && target.matches('textarea, select, input')
