/** Her pieces on the table: how many there are, and how each came out; then the seal. */
import { useState } from 'preact/hooks'
import type { JSX } from 'preact'
import type { HerWork } from '../../book/calls/receive.ts'
import { ask, done } from '../../parts/app.ts'
import { articleName, articlePieces, colourName } from '../../parts/codes.ts'
import { FigureField } from '../../parts/figure-field.tsx'
import { Icon } from '../../parts/icon.tsx'
import { Screen } from '../../parts/screen.tsx'
import { Stepper } from '../../parts/stepper.tsx'
import { breakable } from '../../parts/syllables.ts'
import { say } from '../../parts/words.ts'
import { Mark } from '../../pictures/mark.tsx'
import { Pieces } from '../../pictures/pieces.tsx'
import { Swatch } from '../../pictures/swatch.tsx'
import {
  countOf,
  oneLess,
  oneMore,
  outcomesOf,
  resultsOf,
  statesOf,
  totalOf,
  withTotal,
  type Counts,
  type Outcome,
} from './counts.ts'
import { FirstPiece } from './first-piece.tsx'
import { YarnUsed, type Scales } from './yarn-used.tsx'

type Counting = HerWork & {
  readonly job: HerWork['jobs'][number]
  readonly by: string
  /** Back to all women, and back to her other work. */
  readonly leave: () => void
  readonly back: () => void
  readonly other: () => void
}

export const CountPieces = (props: Counting): JSX.Element => {
  const { job, by, woman, grades, leave, back } = props
  const { article, order, isFirstPieceDue } = job
  const outcomes = outcomesOf(grades)
  const best = outcomes[0]?.key ?? ''
  const [counts, setCounts] = useState<Counts>({})
  const [scales, setScales] = useState<Scales>({})
  const total = totalOf(counts)
  const seal = async (): Promise<void> => {
    const weighed = Object.entries(scales).map(([yarn, grams]) => ({ yarn, grams }))
    const told = { ...lineOf(job), results: resultsOf(counts, outcomes), weighed }
    if (await done(ask('receive', { by, person: woman.person, ...told }))) leave()
  }
  const word = countOf(counts, best) === total ? 'receive.sealGood' : 'receive.seal'
  const main = {
    icon: 'seal',
    word: say(word, { pieces: total }),
    hold: true,
    act: () => void seal(),
  } as const
  return (
    <Screen
      yarn="receive"
      title={say('app.receive')}
      icon="receive"
      back={back}
      {...(total > 0 ? { main } : {})}
    >
      <Brings {...{ woman, job, counts, best }} set={setCounts} />
      {isFirstPieceDue && order !== undefined && (
        <FirstPiece {...{ by, order, article }} person={woman.person} />
      )}
      <Table {...{ job, counts, outcomes, best }} set={setCounts} />
      <Outcomes {...{ counts, outcomes, best }} set={setCounts} />
      {total > 0 && <YarnUsed article={article} pieces={total} scales={scales} set={setScales} />}
      {total === 0 && props.jobs.length === 1 && (
        <button class="press" onClick={props.other}>
          <Icon name="plus" size="s" />
          {say('receive.somethingElse')}
        </button>
      )}
    </Screen>
  )
}

const lineOf = ({ article, source, order, colour }: Counting['job']) => ({
  ...{ article, source },
  ...(order === undefined ? {} : { order }),
  ...(colour === undefined ? {} : { colour }),
})

type Bringing = Pick<Counting, 'woman' | 'job'> & Pick<Told, 'counts' | 'best' | 'set'>

/** Who brings, and how many: told by the pad, where it is not all that she has. */
const Brings = ({ woman, job, counts, best, set }: Bringing): JSX.Element => {
  const { pieces, source } = job
  const total = totalOf(counts)
  return (
    <div class="brings">
      <div class="row">
        <Swatch place={woman.place} size={64} />
        <div class="grow">
          <div class="name">{breakable(woman.name)}</div>
          <div class="small">{source === 'repair' ? mendedOf(job) : linesOf(job)}</div>
        </div>
      </div>
      <FigureField
        word={say('receive.brings')}
        value={total === 0 ? undefined : total}
        shown={pieces > 0 ? say('receive.ofPieces', { total, pieces }) : String(total)}
        set={(wanted) => set(wanted === undefined ? {} : withTotal(counts, best, wanted))}
        most={999}
      />
    </div>
  )
}

type OnTable = Told & Pick<Counting, 'job'>

/** What she brings, drawn piece by piece; one press says that all of them are good. */
const Table = ({ job, counts, outcomes, best, set }: OnTable): JSX.Element => {
  const { article, pieces } = job
  const total = totalOf(counts)
  return (
    <>
      <Pieces
        article={article}
        states={statesOf(counts, outcomes, pieces)}
        word={spoken(counts, outcomes, best)}
      />
      {total === 0 && pieces > 0 && (
        <button class="press all-good" onClick={() => set(withTotal({}, best, pieces))}>
          <Mark of="good" />
          {say('receive.allGood', { pieces })}
        </button>
      )}
    </>
  )
}

const mendedOf = ({ colour }: Counting['job']): string =>
  colour === undefined ? say('receive.fromMending') : `${say('receive.fromMending')} · ${colourName(colour)}`

const linesOf = ({ article, pieces, waiting }: Counting['job']): string => {
  if (pieces === 0) return articleName(article)
  return waiting > 0
    ? `${articlePieces(article, pieces)} · ${say('receive.waiting', { pieces: waiting })}`
    : articlePieces(article, pieces)
}

const wordOf = ({ key }: Outcome, best: string): string => {
  if (key === 'repair' || key === 'rejected') return say(`outcome.${key}`)
  return key === best ? say('outcome.good') : say('outcome.second', { grade: key })
}

const spoken = (counts: Counts, outcomes: readonly Outcome[], best: string): string =>
  outcomes
    .filter(({ key }) => countOf(counts, key) > 0)
    .map((outcome) => `${countOf(counts, outcome.key)} ${wordOf(outcome, best)}`)
    .join(', ')

type Told = {
  readonly counts: Counts
  readonly outcomes: readonly Outcome[]
  readonly best: string
  readonly set: (counts: Counts) => void
}

const Outcomes = ({ counts, outcomes, best, set }: Told): JSX.Element => (
  <ul class="list outcomes">
    {outcomes.map((outcome) => (
      <li key={outcome.key} class="row wraps" data-outcome={outcome.key}>
        <Mark of={outcome.mark} />
        <span class="grow name">{wordOf(outcome, best)}</span>
        <Stepper
          word={wordOf(outcome, best)}
          value={countOf(counts, outcome.key)}
          less={() => set(oneLess(counts, best, outcome.key))}
          more={() => set(oneMore(counts, best, outcome.key))}
        />
      </li>
    ))}
  </ul>
)
