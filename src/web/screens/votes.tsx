/** Votes: every matter with what holds today; one opened in place is told, and sealed by president or secretary. */
import { useEffect, useState } from 'preact/hooks'
import type { JSX } from 'preact'
import type { MatterShown, Votes as VotesShown } from '../book/calls/agreements.ts'
import { acting, ask, done } from '../parts/app.ts'
import { Screen } from '../parts/screen.tsx'
import { useAnswer } from '../parts/use-answer.ts'
import { wantedVote } from '../parts/wanted-vote.ts'
import { say } from '../parts/words.ts'
import '../css/votes.css'
import { listed, type Matter } from './votes/matters.ts'
import { VoteRow } from './votes/row.tsx'
import { emptyDraft, TermsForm, type Draft, type Hands } from './votes/terms-form.tsx'
import { currencies, yarnKinds } from '../parts/codes.ts'

type Opened = { readonly matter: Matter; readonly draft: Draft }

const wantedAtFirst = (): Opened | undefined => {
  const wanted = wantedVote.value
  wantedVote.value = undefined
  const matter = wanted && listed.flatMap(([, of]) => of).find((one) => one.matter === wanted.matter)
  return matter && { matter, draft: emptyDraft(wanted.about) }
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
      {...(opened
        ? {
            main: { icon: 'seal', word: say('vote.seal'), hold: true, act: () => void seal(opened) } as const,
          }
        : {})}
    >
      {votes && <List {...{ votes, opened, open }} />}
    </Screen>
  )
}

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
    // The vote that somebody came for may lie far down.
    document.querySelector('[data-matter] .vote-form')?.scrollIntoView({ block: 'center' })
  }, [])
  const { matters, on } = votes
  const shownOf = ({ matter }: Matter): MatterShown | undefined =>
    matters.find((one) => one.matter === matter)
  const missing = listed
    .flatMap(([, of]) => of)
    .filter((one) => one.optional !== true && !shownOf(one)?.standing.some(({ holds }) => holds)).length
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
                    standing={shownOf(one)?.standing ?? []}
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
