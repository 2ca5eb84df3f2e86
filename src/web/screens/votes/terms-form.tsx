/** The fields of a vote: what it is about, its figures and choices, from when it holds, and the hands counted. */
import type { JSX } from 'preact'
import { DayField } from '../../parts/day-field.tsx'
import { FigureField } from '../../parts/figure-field.tsx'
import { say } from '../../parts/words.ts'
import { ownRate } from '../orders/buyer-pays.tsx'
import { GradeFields } from './grades.tsx'
import { aboutInWords, choiceInWords, figureInWords, gradesOf, placesOf, type Terms } from './in-words.ts'
import type { Field, Matter } from './matters.ts'

export type Hands = { readonly for?: number; readonly against?: number; readonly abstained?: number }
export type Draft = {
  readonly about: string
  readonly terms: Terms
  readonly from: string | undefined
  readonly hands: Hands | undefined
}
export const emptyDraft = (about: string): Draft => ({ about, terms: {}, from: undefined, hands: undefined })

/** Of the book's own currency nothing is to be told: its rate is one. */
const ownRateOf = ({ matter }: Matter, about: string) => (matter === 'costingRate' ? ownRate(about) : {})

/** A draft of a matter that is voted about one thing. */
export const draftAbout = (matter: Matter, about: string): Draft => ({
  ...emptyDraft(about),
  terms: ownRateOf(matter, about),
})

type Form = {
  readonly matter: Matter
  readonly abouts: readonly string[]
  readonly on: string
  readonly draft: Draft
  readonly set: (draft: Draft) => void
}

export const TermsForm = ({ matter, abouts, on, draft, set }: Form): JSX.Element => {
  const isOwnRate = 'rateThousandths' in ownRateOf(matter, draft.about)
  return (
    <div class="vote-form">
      <p class="small">{say(`voteHow.${matter.matter}`)}</p>
      {matter.about !== undefined && (
        <div class="presses">
          {abouts.map((code) => (
            <button
              key={code}
              class="press"
              aria-pressed={draft.about === code}
              onClick={() => set(draftAbout(matter, code))}
            >
              {aboutInWords(matter.about, code)}
            </button>
          ))}
        </div>
      )}
      {isOwnRate && <p>{say('vote.ownRate')}</p>}
      {(matter.about === undefined || draft.about !== '') &&
        !isOwnRate &&
        matter.fields.map((field) => (
          <OneField
            key={`${field.key}${draft.about}`}
            {...{ field, on, draft }}
            word={say(`vote.${matter.matter}`)}
            set={(value) => set({ ...draft, terms: { ...draft.terms, [field.key]: value } })}
          />
        ))}
      <DayField
        word={say('vote.from')}
        value={draft.from ?? on}
        around={on}
        set={(from) => set({ ...draft, from })}
      />
      <CountedHands hands={draft.hands} set={(hands) => set({ ...draft, hands })} />
    </div>
  )
}

type One = {
  readonly field: Field
  readonly word: string
  readonly on: string
  readonly draft: Draft
  readonly set: (value: unknown) => void
}

const OneField = ({ field, word, on, draft, set }: One): JSX.Element => {
  const value = draft.terms[field.key]
  switch (field.kind) {
    case 'figure':
      return (
        <FigureField
          word={word}
          value={typeof value === 'number' ? value : undefined}
          shown={typeof value === 'number' ? figureInWords(field.unit, value, draft.about) : ''}
          places={placesOf(field.unit)}
          set={set}
        />
      )
    case 'choice':
      return (
        <div class="choices">
          {field.of.map((one) => (
            <button key={String(one)} class="press" aria-pressed={value === one} onClick={() => set(one)}>
              {choiceInWords(one)}
            </button>
          ))}
        </div>
      )
    case 'day':
      return <DayField {...{ word, set }} value={typeof value === 'string' ? value : undefined} around={on} />
    case 'grades':
      return <GradeFields grades={gradesOf(draft.terms)} set={set} />
    default:
      return field satisfies never
  }
}

type Counted = { readonly hands: Hands | undefined; readonly set: (hands: Hands | undefined) => void }

/** Whoever wants counts the hands; without that, what was agreed is written all the same. */
const CountedHands = ({ hands, set }: Counted): JSX.Element => (
  <>
    <button
      class="press"
      aria-pressed={hands !== undefined}
      onClick={() => set(hands === undefined ? {} : undefined)}
    >
      {say('vote.countHands')}
    </button>
    {hands &&
      (['for', 'against', 'abstained'] as const).map((side) => (
        <FigureField
          key={side}
          word={say(`hands.${side}`)}
          value={hands[side]}
          shown={String(hands[side] ?? '')}
          set={(value) => set(withHands(hands, side, value))}
        />
      ))}
  </>
)

const withHands = (hands: Hands, side: keyof Hands, value: number | undefined): Hands => {
  const { [side]: _before, ...others } = hands
  return value === undefined ? others : { ...others, [side]: value }
}
