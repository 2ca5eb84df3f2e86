/** Taking the names out of a text: each hit is resolved by keys, and only then the text may be coded. */
import { useEffect, useMemo, useRef, useState } from 'preact/hooks'
import type { JSX } from 'preact'
import { sliceOf, type Span } from '../../../core/study/interviews/code-points.ts'
import type { Clearing as ClearingTold, HitShown } from '../calls/bringing.ts'
import { ask, go, place, write } from '../parts/app.ts'
import type { Key } from '../parts/keys.tsx'
import { Placed } from '../parts/place.tsx'
import { useAnswer, useOnce } from '../parts/use-answer.ts'
import { say } from '../parts/words.ts'
import { choiceOf, type Choice, type Matter } from '../reading/moves.ts'
import { Listening } from '../sound/listening.tsx'
import { focusText } from '../text/focus-text.ts'
import { asBefore, type ShownMark } from '../text/shown-mark.ts'
import { TextPage } from '../text/text-page.tsx'
import { useMatter } from '../text/use-matter.ts'
import { Declare } from './texts/declare.tsx'
import { FinalText } from './texts/final-text.tsx'
import { doneWith, idOf, markOf, nextOpen } from './texts/hits.ts'
import { NamesNote } from './names/names-note.tsx'
import { HitTray } from './texts/hit-tray.tsx'
import '../css/text.css'

const keys = (): readonly Key[] => [
  { keys: 'Enter', word: say('clearing.keySuggested') },
  { keys: 'E', word: say('clearing.keyOwn') },
  { keys: 'K', word: say('clearing.keyKeep') },
  { keys: 'N', word: say('clearing.keyNext') },
  { keys: 'P', word: say('clearing.keyBefore') },
]

export const Clearing = (): JSX.Element => {
  const { about: transcript } = place.value
  const text = useOnce(() => ask('rawText', { transcript }), transcript)
  const recordings = useAnswer(() => ask('recordingsOfText', { transcript }), transcript)
  return (
    <Placed title={say('clearing.title')} lead={say('clearing.lead')} keys={keys()} hasHem>
      <NamesNote {...{ open: 'names.searched', shut: 'names.notSearched' }} />
      {recordings && <Listening rows={recordings} />}
      {text !== undefined && <Opened key={transcript} {...{ transcript, text }} />}
    </Placed>
  )
}

type Raw = { readonly transcript: string; readonly text: string }

const Opened = ({ transcript, text }: Raw): JSX.Element => {
  const matter = useMatter(text)
  const clearing = useAnswer(() => ask('clearing', { transcript }), transcript)
  const [choice, choose] = useState<Choice | null>(null)
  const [at, setAt] = useState('')
  const { hits, left } = clearing ?? nothingYet
  const [isWithNames, setWithNames] = useState(false)
  const marks = useHitMarks(hits)
  const hit = hits.find((one) => idOf(one) === at) ?? nextOpen(hits, -1)
  const letGo = (): void => {
    choose(null)
    focusText()
  }
  const note = async (at: readonly Span[], replacement: string | null): Promise<boolean> => {
    const told = at.map(({ from, to }) => ({ from, to, replacement }))
    const noted = await write(ask('resolveHits', { transcript, hits: told }), {
      word: say('clearing.resolved', doneWith(hits, told)),
      undo: () => ask('reopenHits', { transcript, hits: told }),
    })
    if (noted.ok) letGo()
    return noted.ok
  }
  const resolve = async (of: readonly HitShown[], replacement: string | null): Promise<void> => {
    if (!(await note(of, replacement))) return
    const left = hits.filter((one) => one.resolved === null && !of.includes(one))
    const next = nextOpen(left, of[0]?.from ?? -1)
    setAt(next ? idOf(next) : '')
  }
  const clear = async (): Promise<void> => {
    if ((await write(ask('clearText', { transcript }))).ok) go('reading', transcript)
  }
  return (
    <>
      <Declare {...{ transcript, clearing }} />
      <div class="with-names">
        <Page
          {...{ text, matter, hits, hit, marks, choice, choose, setAt }}
          isFinal={left === 0 && !isWithNames}
        />
      </div>
      {clearing && (
        <HitTray
          {...{ hits, hit, resolve, clear, isWithNames, setWithNames }}
          passage={choice ? sliceOf(matter.points, choice) : ''}
          hide={async (replacement) => void (choice && (await note([choice], replacement)))}
          letGo={letGo}
          goTo={(one) => {
            choose(null)
            setAt(idOf(one))
          }}
        />
      )}
    </>
  )
}

const nothingYet: Pick<ClearingTold, 'hits' | 'left'> = { hits: [], left: 1 }

type Shown = Pick<Raw, 'text'> & {
  readonly matter: Matter
  readonly hits: readonly HitShown[]
  readonly hit: HitShown | undefined
  readonly marks: readonly ShownMark[]
  readonly choice: Choice | null
  readonly choose: (choice: Choice | null) => void
  readonly setAt: (hit: string) => void
  readonly isFinal: boolean
}

/** The text as it came, or as it will be; what is chosen in the second is shown in the first. */
const Page = ({ text, matter, hits, hit, marks, choice, choose, setAt, isFinal }: Shown): JSX.Element => {
  const [sought, seek] = useState<Span | null>(null)
  const place = useMemo(() => (hit ? { from: hit.from, to: hit.to } : null), [hit?.from, hit?.to])
  if (isFinal && choice === null)
    return (
      <FinalText
        {...{ text, hits }}
        back={(span) => {
          seek(span)
          choose(choiceOf(span))
        }}
      />
    )
  return (
    <TextPage
      {...matter}
      {...{ marks, choice, choose }}
      opened={choice || !hit ? null : idOf(hit)}
      open={(selection) => selection !== null && setAt(selection)}
      at={place ?? sought}
      label={say('clearing.text')}
      more={(count) => say('reading.more', { count })}
    />
  )
}

const useHitMarks = (hits: readonly HitShown[]): readonly ShownMark[] => {
  const before = useRef<readonly ShownMark[]>([])
  const marks = useMemo(() => asBefore(before.current, hits.map(markOf)), [hits])
  useEffect(() => {
    before.current = marks
  }, [marks])
  return marks
}
