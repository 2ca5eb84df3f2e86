/** Votes: every matter with what holds today; one opened in place is told, and sealed by president or secretary. */
import { useEffect, useState } from 'preact/hooks'
import type { JSX } from 'preact'
import type { MatterShown, Votes as VotesShown } from '../book/calls/agreements.ts'
import { acting, ask, done, go } from '../parts/app.ts'
import { Screen, type Main } from '../parts/screen.tsx'
import { useAnswer } from '../parts/use-answer.ts'
import { wantedVote } from '../parts/wanted-vote.ts'
import { say } from '../parts/words.ts'
import '../css/votes.css'
import { listed, type Matter } from './votes/matters.ts'
import { VoteRow } from './votes/row.tsx'
import { draftAbout, emptyDraft, TermsForm, type Draft, type Hands } from './votes/terms-form.tsx'
import { currencies, yarnKinds } from '../parts/codes.ts'

type Opened = { readonly matter: Matter; readonly draft: Draft }

const wantedAtFirst = (): Opened | undefined => {
  const wanted = wantedVote.value
  wantedVote.value = undefined
  const matter = wanted && listed.flatMap(([, of]) => of).find((one) => one.matter === wanted.matter)
  return matter && { matter, draft: draftAbout(matter, wanted.about) }
}

export const Votes = (): JSX.Element => {
  const votes = useAnswer(() => ask('votes'))
  const [opened, open] = useState(wantedAtFirst)
  const seal = async ({ matter, draft }: Opened): Promise<void> => {
    const by = acting.value
    if (by === undefined) return
    const { from, hands, terms } = toldOf(matter, draft)
    const written = await done(
      ask('vote', {
        ...{ by, matter: matter.matter, terms },
        ...(from === undefined ? {} : { from }),
        ...(hands === undefined ? {} : { votes: counted(hands) }),
      }),
    )
    if (written) open(undefined)
  }
  return (
    <Screen
      yarn="meeting"
      title={say('vote.title')}
      icon="meeting"
      back
      {...mainOf({ votes, opened, open, seal })}
    >
      {votes && <List {...{ votes, opened, open }} />}
    </Screen>
  )
}

type Ready = Omit<Listing, 'votes'> & {
  readonly votes: VotesShown | undefined
  readonly seal: (opened: Opened) => Promise<void>
}

/** The opened vote is sealed; none opened, the first that is missing is opened; none missing, home says what is next. */
const mainOf = ({ votes, opened, open, seal }: Ready): { readonly main?: Main } => {
  if (opened)
    return { main: { icon: 'seal', word: say('vote.seal'), hold: true, act: () => void seal(opened) } }
  const [first] = votes ? missingIn(votes) : []
  if (votes && !first)
    return { main: { icon: 'home', word: say('vote.goOn'), to: 'wall', act: () => go({ at: 'home' }) } }
  if (!first) return {}
  const act = (): void => open({ matter: first, draft: emptyDraft('') })
  return { main: { icon: 'done', word: say('vote.nextMissing'), act } }
}

const shownIn = ({ matters }: VotesShown, { matter }: Matter): MatterShown | undefined =>
  matters.find((one) => one.matter === matter)

const missingIn = (votes: VotesShown): readonly Matter[] =>
  listed
    .flatMap(([, of]) => of)
    .filter((one) => one.optional !== true && !shownIn(votes, one)?.standing.some(({ holds }) => holds))

/** What it is about is one of its terms. */
const toldOf = ({ about }: Matter, draft: Draft): Draft =>
  about === undefined ? draft : { ...draft, terms: { ...draft.terms, [about]: draft.about } }

const counted = (hands: Hands) => ({ for: 0, against: 0, abstained: 0, ...hands })

type Listing = {
  readonly votes: VotesShown
  readonly opened: Opened | undefined
  readonly open: (opened: Opened | undefined) => void
}

const List = ({ votes, opened, open }: Listing): JSX.Element => {
  useEffect(() => {
    // The vote that somebody came for may lie far down; what is typed must not move it.
    document.querySelector('[data-matter] .vote-form')?.scrollIntoView({ block: 'center' })
  }, [opened?.matter.matter])
  const { on } = votes
  const missing = missingIn(votes).length
  return (
    <>
      {missing > 0 && <p class="next">{say('vote.missing', { missing })}</p>}
      {listed.map(([section, of]) => (
        <section key={section} class="votes">
          <h2>{say(`voteSection.${section}`)}</h2>
          <ul class="list">
            {of.map((one) => {
              const isOpen = opened?.matter.matter === one.matter
              return (
                <li key={one.matter} data-matter={one.matter}>
                  <VoteRow
                    matter={one}
                    standing={shownIn(votes, one)?.standing ?? []}
                    isOpen={isOpen}
                    choose={() => open(isOpen ? undefined : { matter: one, draft: emptyDraft('') })}
                  />
                  {isOpen && (
                    <TermsForm
                      {...{ matter: one, on, draft: opened.draft, abouts: aboutsOf(one, votes) }}
                      set={(draft) => open({ matter: one, draft })}
                    />
                  )}
                </li>
              )
            })}
          </ul>
        </section>
      ))}
    </>
  )
}

const aboutsOf = ({ about }: Matter, { yarns, articles }: VotesShown): readonly string[] => {
  if (about === 'yarn') return [...new Set([...yarns, ...yarnKinds])]
  return about === 'article' ? articles : currencies
}
