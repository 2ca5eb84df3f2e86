/** What a woman may bring, line by line; her own pieces and those of her house are for another woman's eyes. */
import { useState } from 'preact/hooks'
import type { JSX } from 'preact'
import type { HerWork } from '../../book/calls/receive.ts'
import { acting, ask, go } from '../../parts/app.ts'
import { articleName, articlePieces, colourName, iconOfArticle } from '../../parts/codes.ts'
import { Icon } from '../../parts/icon.tsx'
import { Screen } from '../../parts/screen.tsx'
import { useAnswer } from '../../parts/use-answer.ts'
import { Vouch } from '../../parts/vouch.tsx'
import { say } from '../../parts/words.ts'
import { ColourSquare } from '../../pictures/colour-square.tsx'
import { CountPieces } from './count-pieces.tsx'

type Job = HerWork['jobs'][number]
type Hers = { readonly person: string; readonly leave: () => void }

export const HerWorkScreen = ({ person, leave }: Hers): JSX.Element => {
  /** Who looks: the one who holds the phone, or whoever vouched for it. */
  const [by, lookAs] = useState(acting.value ?? '')
  const [chosen, choose] = useState<Job | 'asked'>()
  const work = useAnswer(() => ask('herWork', { by, person }), `${by} ${person}`)
  if (work === undefined) return <Frame leave={leave} />
  if (work.isKin) return <AnotherLooks {...work} leave={leave} chosen={lookAs} />
  const [only] = work.jobs
  const job = chosen ?? (work.jobs.length === 1 ? only : undefined)
  if (job === undefined || job === 'asked') return <Choose {...work} {...{ leave, choose }} />
  const back = chosen === undefined ? leave : (): void => choose(undefined)
  return <CountPieces {...work} {...{ job, by, leave, back }} other={() => choose('asked')} />
}

/** What nobody gave her to make, and she brings all the same. */
const anything: Omit<Job, 'article'> = {
  ...({ source: 'new', pieces: 0, waiting: 0, isFirstPieceDue: false } as const),
}

const Frame = ({ leave, children }: { leave: () => void; children?: JSX.Element }): JSX.Element => (
  <Screen yarn="receive" title={say('app.receive')} icon="receive" back={leave}>
    {children}
  </Screen>
)

type Looking = HerWork & { readonly leave: () => void; readonly chosen: (person: string) => void }

const AnotherLooks = ({ mayCheck, leave, chosen }: Looking): JSX.Element => (
  <Frame leave={leave}>
    <>
      <p class="next" data-kin>
        <Icon name="check" />
        <span>{say('receive.ofHerHouse')}</span>
      </p>
      <p>{say(mayCheck.length > 0 ? 'receive.whoLooks' : 'receive.nobodyLooks')}</p>
      {mayCheck.length === 0 && (
        <button class="press" onClick={() => go({ at: 'posts' })}>
          <Icon name="meeting" size="s" />
          {say('app.posts')}
        </button>
      )}
      <Vouch women={mayCheck} chosen={chosen} />
    </>
  </Frame>
)

type Choosing = HerWork & { readonly leave: () => void; readonly choose: (job: Job) => void }

const Choose = ({ woman, jobs, others, leave, choose }: Choosing): JSX.Element => (
  <Frame leave={leave}>
    <>
      <h2>{say('receive.whatBrings', { name: woman.name })}</h2>
      <ul class="list">
        {jobs.map((job) => (
          <li key={`${job.order ?? ''} ${job.article} ${job.colour ?? ''} ${job.source}`}>
            <JobRow job={job} choose={() => choose(job)} />
          </li>
        ))}
      </ul>
      <h2>{say(jobs.length > 0 ? 'receive.somethingElse' : 'receive.nothingInHand')}</h2>
      <div class="presses">
        {others.map((article) => (
          <button key={article} class="press" onClick={() => choose({ ...anything, article })}>
            <Icon name={iconOfArticle(article)} size="s" />
            {articleName(article)}
          </button>
        ))}
      </div>
    </>
  </Frame>
)

const JobRow = ({ job, choose }: { readonly job: Job; readonly choose: () => void }): JSX.Element => {
  const { article, colour, order, pieces, waiting, source } = job
  return (
    <button class="row" onClick={choose}>
      {colour === undefined ? <Icon name={iconOfArticle(article)} /> : <ColourSquare code={colour} />}
      <span class="grow">
        <span class="name">{articlePieces(article, pieces)}</span>
        <br />
        <span class="small">
          {[
            ...(source === 'repair' ? [say('receive.fromMending')] : []),
            ...(colour === undefined ? [] : [colourName(colour)]),
          ].join(' · ')}
          {order !== undefined && ` · ${order}`}
          {waiting > 0 && ` · ${say('receive.waiting', { pieces: waiting })}`}
        </span>
      </span>
    </button>
  )
}
