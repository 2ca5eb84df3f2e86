/** Reading a text and coding it: the text with its margin, and below what may be done with the passage that is chosen. */
import { useEffect } from 'preact/hooks'
import type { JSX } from 'preact'
import type { OpenText } from '../calls/texts.ts'
import { ask, phase, place } from '../parts/app.ts'
import type { Key } from '../parts/keys.tsx'
import { Placed } from '../parts/place.tsx'
import { useAnswer, useOnce } from '../parts/use-answer.ts'
import { say } from '../parts/words.ts'
import { TextPage } from '../text/text-page.tsx'
import { useMatter } from '../text/use-matter.ts'
import { BlindRound } from './reading/blind-round.tsx'
import { useMarks } from './reading/marks.ts'
import { Tray } from './reading/tray.tsx'
import { useReader } from './reading/reader.ts'
import '../css/text.css'

const keys = (): readonly Key[] => [
  { keys: '↑ ↓', word: say('reading.keyTurn') },
  { keys: '← →', word: say('reading.keyWord') },
  { keys: 'Ctrl ← →', word: say('reading.keySentence') },
  { keys: 'Shift ↑↓←→', word: say('reading.keyGrow') },
  { keys: 'C', word: say('reading.keyCode') },
  { keys: 'R', word: say('reading.keyAgain') },
  { keys: 'M', word: say('reading.keyMemo') },
  { keys: 'N', word: say('reading.keyNext') },
  { keys: say('reading.deleteKey'), word: say('reading.keyRemove') },
  { keys: 'Esc', word: say('reading.keyEscape') },
]

export const Reading = (): JSX.Element => {
  const { about: transcript } = place.value
  useClosing(transcript)
  const text = useOnce(() => ask('openText', { transcript }), transcript)
  return (
    <Placed
      title={text ? (text.pseudonym ?? text.label) : say('reading.title')}
      {...(text ? { lead: leadOf(text) } : {})}
      keys={keys()}
    >
      {text && <Opened key={transcript} text={text} />}
    </Placed>
  )
}

/** Whoever goes has closed the text, also before it came: an account of the same house may open after it. */
const useClosing = (transcript: string): void => {
  useEffect(
    () => () => {
      if (phase.value === 'open') void ask('closeText', { transcript })
    },
    [transcript],
  )
}

const leadOf = ({ label, pseudonym, isFictional }: OpenText): string =>
  [pseudonym === null ? '' : label, isFictional ? say('reading.fictional') : '']
    .filter((part) => part !== '')
    .join(' · ')

const Opened = ({ text }: { readonly text: OpenText }): JSX.Element => {
  const { transcript } = text
  const matter = useMatter(text.text)
  const coding = useAnswer(() => ask('coding', { transcript }), transcript)
  const codebook = useAnswer(() => ask('codebook'), 'codebook')
  const marks = useMarks(coding, codebook)
  const reader = useReader({ transcript, matter, coding, marks })
  return (
    <>
      {coding?.round && <BlindRound round={coding.round} />}
      <TextPage
        {...matter}
        {...{ marks }}
        choice={reader.choice}
        choose={reader.choose}
        opened={reader.opened}
        open={reader.open}
        at={reader.at}
        isCrowded={reader.doing === 'coding'}
        label={say('reading.textOf', { label: text.pseudonym ?? text.label })}
        more={(count) => say('reading.more', { count })}
      />
      {coding && codebook && <Tray {...{ reader, coding, codebook, marks, matter }} />}
    </>
  )
}
