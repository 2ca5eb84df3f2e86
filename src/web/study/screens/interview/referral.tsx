/** Where help is: a card that needs no network, with numbers that the team sets for its country. */
import type { JSX } from 'preact'
import { useState } from 'preact/hooks'
import { WordsField } from '../../parts/field.tsx'
import { say } from '../../parts/words.ts'

type Help = { readonly name: string; readonly how: string }
const remembered = 'help'

const usual = (): readonly Help[] => [
  { name: say('help.line'), how: say('help.lineHow') },
  { name: say('help.chat'), how: say('help.chatHow') },
  { name: say('help.centre'), how: say('help.centreHow') },
]

const linesOf = (helps: readonly Help[]): string => helps.map(({ name, how }) => `${name}: ${how}`).join('\n')

const helpsOf = (lines: string): readonly Help[] =>
  lines
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => {
      const [name = '', ...how] = line.split(':')
      return { name: name.trim(), how: how.join(':').trim() }
    })

/** The numbers are the country's, not a person's: this browser keeps them beside the study. */
const known = (): readonly Help[] => {
  const kept = localStorage.getItem(remembered)
  return kept === null ? usual() : helpsOf(kept)
}

export const Referral = (): JSX.Element => {
  const [helps, setHelps] = useState(known)
  const [lines, setLines] = useState<string>()
  const keep = (told: string): void => {
    localStorage.setItem(remembered, told)
    setHelps(helpsOf(told))
    setLines(undefined)
  }
  return (
    <section class="card help" data-help>
      <h2>{say('help.title')}</h2>
      {lines === undefined ? (
        <>
          <dl>
            {helps.map(({ name, how }) => (
              <div key={name}>
                <dt>{name}</dt>
                <dd>{how}</dd>
              </div>
            ))}
          </dl>
          <div class="acts">
            <button class="press" onClick={() => setLines(linesOf(helps))}>
              {say('help.change')}
            </button>
          </div>
        </>
      ) : (
        <form
          class="stack"
          onSubmit={(event) => {
            event.preventDefault()
            keep(lines)
          }}
        >
          <WordsField
            {...{ label: say('help.lines'), name: 'help', lines: 6, value: lines, set: setLines }}
          />
          <div class="acts">
            <button class="press strong">{say('studyApp.keep')}</button>
          </div>
        </form>
      )}
    </section>
  )
}
