/** What she has: pieces of each order, pieces that wait to be checked or mended, and yarn; each opens to its entries. */
import { useState } from 'preact/hooks'
import type { JSX } from 'preact'
import type { MemberPage, PiecesOfHers } from '../../book/calls/woman.ts'
import { acting, ask } from '../../parts/app.ts'
import { articlePieces, colourName, iconOfArticle } from '../../parts/codes.ts'
import { Icon } from '../../parts/icon.tsx'
import { useAnswer } from '../../parts/use-answer.ts'
import { say, shortDay } from '../../parts/words.ts'
import { ColourSquare } from '../../pictures/colour-square.tsx'
import { FigureThread } from './figure-thread.tsx'
import { Thread } from './thread.tsx'

export const Pieces = ({ woman: { person }, pieces, waiting, amounts }: MemberPage): JSX.Element => {
  const [opened, open] = useState<string>()
  const toggle = (key: string): void => open(opened === key ? undefined : key)
  const yarn = amounts?.account.yarn ?? []
  const isEmpty = pieces.length === 0 && waiting.length === 0 && yarn.length === 0
  return (
    <>
      <h2>{say(person === acting.value ? 'member.has' : 'member.hasHer')}</h2>
      {isEmpty && <p class="small">{say('member.hasNothing')}</p>}
      <ul class="list">
        {pieces.map((line) => (
          <InHand
            key={keyOf(line)}
            {...{ person, line, isOpen: opened === keyOf(line) }}
            toggle={() => toggle(keyOf(line))}
          />
        ))}
        {waiting.map(({ article, waiting: unchecked, inRepair }) => (
          <li key={article} class="row">
            <Icon name={inRepair > 0 ? 'fix' : 'check'} />
            <span class="grow">
              {unchecked !== 0 && (
                <div>{say('member.waiting', { pieces: articlePieces(article, unchecked) })}</div>
              )}
              {inRepair !== 0 && (
                <div>{say('member.inRepair', { pieces: articlePieces(article, inRepair) })}</div>
              )}
            </span>
          </li>
        ))}
        {yarn.map(({ lot, grams }) => (
          <li key={lot}>
            <button class="row" data-lot={lot} aria-expanded={opened === lot} onClick={() => toggle(lot)}>
              <Icon name="yarn" />
              <span class="grow">{say('member.yarnOf', { lot })}</span>
              <b>{say('member.grams', { grams })}</b>
            </button>
            {opened === lot && <FigureThread {...{ person, figure: 'yarn', about: lot }} />}
          </li>
        ))}
      </ul>
    </>
  )
}

const keyOf = ({ order, article, colour }: PiecesOfHers): string => `${order}/${article}/${colour}`

type InHandOf = {
  readonly person: string
  readonly line: PiecesOfHers
  readonly isOpen: boolean
  readonly toggle: () => void
}

const InHand = ({ person, line, isOpen, toggle }: InHandOf): JSX.Element => (
  <li>
    <button class="row" data-pieces={keyOf(line)} aria-expanded={isOpen} onClick={toggle}>
      <Icon name={iconOfArticle(line.article)} />
      <span class="grow">
        <b>{articlePieces(line.article, line.inHand)}</b>
        <br />
        <span class="small">
          {say('member.piecesOf', {
            colour: colourName(line.colour),
            order: line.order,
            day: shortDay(line.due),
          })}
        </span>
      </span>
      <ColourSquare code={line.colour} />
    </button>
    {isOpen && <PiecesThread person={person} line={line} />}
  </li>
)

const PiecesThread = ({ person, line }: Pick<InHandOf, 'person' | 'line'>): JSX.Element | null => {
  const { order, article, colour } = line
  const answer = useAnswer(
    () => ask('linesOfPieces', { person, order, article, colour }),
    `${person} ${keyOf(line)}`,
  )
  if (!answer) return null
  const lines = answer.lines.map(({ ref, on, what, pieces }) => ({
    ...{ ref, on, what: say(`told.${what}`), amount: String(pieces) },
  }))
  const takenBack = answer.takenBack.map(({ ref, on, what, pieces }) => ({
    ...{ ref, on, what: say(`told.${what}`), amount: String(pieces) },
  }))
  return <Thread lines={lines} takenBack={takenBack} total={String(answer.inHand)} />
}
