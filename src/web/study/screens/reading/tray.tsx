/** The hem of the reading screen: what is chosen or opened, and what may be done with it; else how much is left. */
import type { JSX } from 'preact'
import type { Codebook } from '../../calls/codebook.ts'
import type { Coding } from '../../calls/coding.ts'
import { ask, go, write } from '../../parts/app.ts'
import { Icon } from '../../parts/icon.tsx'
import { say } from '../../parts/words.ts'
import { asName } from '../../reading/matching.ts'
import type { Matter } from '../../reading/moves.ts'
import { CodePalette } from '../../text/code-palette.tsx'
import { CordSign } from '../../text/cord-sign.tsx'
import { focusText } from '../../text/focus-text.ts'
import { cordsOf, type ShownMark } from '../../text/shown-mark.ts'
import { MemoForm, Memos } from './memo-form.tsx'
import type { Reader } from './reader.ts'
import { recentCodes } from './recent-codes.ts'

export type TrayTold = {
  readonly reader: Reader
  readonly coding: Coding
  readonly codebook: Codebook
  readonly marks: readonly ShownMark[]
  readonly matter: Matter
}

export const Tray = (told: TrayTold): JSX.Element => {
  const { reader, marks } = told
  const mark = marks.find(({ selection }) => selection === reader.opened)
  return (
    <section class="work-hem" aria-label={say('reading.tray')} data-doing={reader.doing}>
      {reader.doing === 'coding' && <Choosing {...told} />}
      {reader.doing === 'memo' && <MemoForm {...told} />}
      {mark ? (
        <OpenedMark {...told} mark={mark} />
      ) : reader.choice ? (
        <Chosen {...told} />
      ) : (
        <Left {...told} />
      )}
    </section>
  )
}

const Choosing = ({ reader, coding, codebook }: TrayTold): JSX.Element => {
  const { round } = coding
  const cords = cordsOf(codebook.codes)
  const offered = codebook.codes
    .filter(
      ({ code, isCodable, isInUse }) =>
        isCodable && isInUse && (!round?.isMine || round.codes.includes(code)),
    )
    .map(({ code, name, path }) => ({ code, name, path, cord: cords.get(code) ?? plain }))
  const make = async (name: string): Promise<void> => {
    const made = await write(ask('writeCode', { name, parent: null }))
    if (made.ok) await reader.code(made.value, name)
  }
  return (
    <CodePalette
      {...{ offered }}
      recent={recentCodes.value.map(({ code }) => code)}
      passage={reader.passage}
      mayMake={codebook.mayWrite && !round?.isMine}
      take={(code) => void reader.code(code, offered.find((one) => one.code === code)?.name ?? code)}
      make={(name) => void make(name)}
      close={() => {
        reader.turnTo('reading')
        focusText()
      }}
    />
  )
}
const plain = { yarn: 'coal', twist: 'plain' } as const

const Chosen = ({ reader, coding, codebook }: TrayTold): JSX.Element => {
  const cords = cordsOf(codebook.codes)
  const words = reader.passage.split(/\s+/).length
  return (
    <div class="hem tray-hem">
      <p class="grow">
        <span class="quoted">“{asName(reader.passage)}”</span>{' '}
        <span class="count">{say('reading.words', { count: words })}</span>
      </p>
      {coding.mayCode && (
        <>
          {recentCodes.value.slice(0, 2).map(({ code, name }) => (
            <button key={code} class="press recent" onClick={() => void reader.code(code, name)}>
              <CordSign {...(cords.get(code) ?? plain)} />
              {name}
            </button>
          ))}
          <button
            class="press"
            aria-pressed={reader.doing === 'memo'}
            onClick={() => reader.turnTo(reader.doing === 'memo' ? 'reading' : 'memo')}
          >
            <Icon name="memo" size="s" />
            {say('reading.memo')}
          </button>
          <button
            class="press sun"
            aria-expanded={reader.doing === 'coding'}
            onClick={() => reader.turnTo(reader.doing === 'coding' ? 'reading' : 'coding')}
          >
            <Icon name="code" size="s" />
            {say('reading.code')}
          </button>
        </>
      )}
    </div>
  )
}

type Opened = TrayTold & { readonly mark: ShownMark }

const OpenedMark = ({ reader, coding, mark }: Opened): JSX.Element => {
  const locked = coding.marks.find(({ selection }) => selection === mark.selection)?.isLocked ?? false
  return (
    <>
      <Memos {...{ reader, coding }} about={mark.selection} />
      <div class="hem tray-hem">
        {!mark.isQuiet && <CordSign {...mark} />}
        <p class="grow">
          <b>{mark.name}</b> <span class="count">{whose(mark, locked)}</span>
        </p>
        {!mark.isQuiet && (
          <button class="press" onClick={() => go('quotes', mark.code)}>
            <Icon name="quote" size="s" />
            {say('reading.itsQuotes')}
          </button>
        )}
        {coding.mayCode && !mark.isQuiet && (
          <button class="press" onClick={() => reader.turnTo(reader.doing === 'memo' ? 'reading' : 'memo')}>
            <Icon name="memo" size="s" />
            {say('reading.memo')}
          </button>
        )}
        {mark.isMine && !locked && (
          <button class="press" onClick={() => void reader.remove(mark)}>
            <Icon name="no" size="s" />
            {say(mark.isQuiet ? 'reading.eraseMemo' : 'reading.remove')}
          </button>
        )}
      </div>
    </>
  )
}

const whose = ({ isMine, coder }: ShownMark, isLocked: boolean): string =>
  isLocked ? say('reading.locked', { coder }) : isMine ? say('reading.yours') : say('reading.hers', { coder })

const Left = ({ reader, matter, marks }: TrayTold): JSX.Element => {
  const turns = matter.turns.filter(({ said, to }) => to > said)
  const coded = marks.filter(({ isQuiet }) => !isQuiet)
  const left = turns.filter(({ said, to }) => !coded.some((mark) => mark.from < to && mark.to > said)).length
  return (
    <div class="hem tray-hem">
      <p class="grow">
        {left === 0
          ? say('reading.allCoded', { count: turns.length })
          : say('reading.left', { left, count: turns.length })}
      </p>
      {left > 0 && (
        <button class="press sun" onClick={reader.next}>
          {say('reading.next')}
        </button>
      )}
    </div>
  )
}
