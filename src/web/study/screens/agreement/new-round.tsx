/** A new round: two coders, the texts and the codes that both will use without seeing each other. */
import { useState } from 'preact/hooks'
import type { JSX } from 'preact'
import type { CodeTold } from '../../calls/codebook.ts'
import type { TextRow } from '../../calls/texts.ts'
import { ask, write } from '../../parts/app.ts'
import { SelectField, SeveralField } from '../../parts/field.tsx'
import { useAnswer } from '../../parts/use-answer.ts'
import { say } from '../../parts/words.ts'

type New = { readonly codes: readonly CodeTold[]; readonly done: () => void }

export const NewRound = ({ codes, done }: New): JSX.Element => {
  const coders = useAnswer(() => ask('coders'), 'coders') ?? []
  const free = (useAnswer(() => ask('texts'), 'texts') ?? []).filter(
    ({ isCleared, inRound }) => isCleared && !inRound,
  )
  const usable = codes.filter(({ isCodable, isInUse }) => isCodable && isInUse)
  const [one, setOne] = useState('')
  const [other, setOther] = useState('')
  const [chosen, choose] = useState<readonly string[]>([])
  const [wanted, want] = useState<readonly string[]>()
  const codesOf = wanted ?? usable.map(({ code }) => code)
  const terms = { coders: [one, other], codes: codesOf }
  const coded = useAnswer(() => ask('codedByThem', terms), JSON.stringify(terms)) ?? []
  const texts = free.filter(({ transcript }) => !coded.includes(transcript))
  const seen = free.filter(({ transcript }) => coded.includes(transcript))
  const transcripts = chosen.filter((text) => !coded.includes(text))
  const isReady = one !== '' && other !== '' && one !== other && transcripts.length > 0 && codesOf.length > 0
  const people = coders.map(({ coder, label }) => ({ value: coder, word: label }))
  return (
    <form
      class="card new-round"
      onSubmit={(event) => {
        event.preventDefault()
        const agreed = { coders: [one, other] as const, transcripts, codes: codesOf }
        if (isReady) void write(ask('openRound', agreed)).then(({ ok }) => ok && done())
      }}
    >
      <h2>{say('agreement.new')}</h2>
      {coders.length < 2 && <p class="next">{say('agreement.needsTwo')}</p>}
      <Two {...{ people, one, setOne, other, setOther }} />
      <SeveralField
        label={say('agreement.texts')}
        options={texts.map(({ transcript, pseudonym, label }) => ({
          value: transcript,
          word: pseudonym ?? label,
        }))}
        values={transcripts}
        set={choose}
      />
      <CodedBefore texts={seen} />
      <SeveralField
        label={say('agreement.codes')}
        options={usable.map(({ code, name }) => ({ value: code, word: name }))}
        values={codesOf}
        set={want}
      />
      <div class="acts">
        <button class="press strong" disabled={!isReady}>
          {say('agreement.open')}
        </button>
        <button type="button" class="press" onClick={done}>
          {say('codebook.leave')}
        </button>
      </div>
    </form>
  )
}

/** What is not offered, and why. */
const CodedBefore = ({ texts }: { readonly texts: readonly TextRow[] }): JSX.Element | null =>
  texts.length === 0 ? null : (
    <p class="small" data-coded-before>
      {say('agreement.codedBefore', {
        texts: texts.map(({ pseudonym, label }) => pseudonym ?? label).join(', '),
      })}
    </p>
  )

type TwoTold = {
  readonly people: readonly { readonly value: string; readonly word: string }[]
  readonly one: string
  readonly setOne: (coder: string) => void
  readonly other: string
  readonly setOther: (coder: string) => void
}

const Two = ({ people, one, setOne, other, setOther }: TwoTold): JSX.Element => (
  <div class="bring-terms">
    <SelectField
      label={say('agreement.first')}
      value={one === '' ? undefined : one}
      set={setOne}
      options={people}
    />
    <SelectField
      label={say('agreement.second')}
      value={other === '' ? undefined : other}
      set={setOther}
      options={people.filter(({ value }) => value !== one)}
    />
  </div>
)
