/** The thread under a figure of money or yarn, asked for when it is opened. */
import type { JSX } from 'preact'
import type { FigureLine } from '../../../reports/woman/lines-of-figure.ts'
import type { Figure } from '../../../reports/woman/told-of-her.ts'
import { soles } from '../../parts/money.ts'
import { acting, ask } from '../../parts/app.ts'
import { articlePieces } from '../../parts/codes.ts'
import { useAnswer } from '../../parts/use-answer.ts'
import { say } from '../../parts/words.ts'
import { Thread, type ThreadLine } from './thread.tsx'

type Of = { readonly person: string; readonly figure: Figure; readonly about?: string }

export const FigureThread = ({ person, figure, about }: Of): JSX.Element | null => {
  const by = acting.value ?? ''
  const of = { by, person, figure, ...(about === undefined ? {} : { about }) }
  const answer = useAnswer(() => ask('linesOfFigure', of), `${person} ${figure} ${about ?? ''}`)
  if (!answer) return null
  const { lines, takenBack, amount } = answer
  const shown = (line: FigureLine): ThreadLine => lineOf(figure, line)
  return <Thread lines={lines.map(shown)} takenBack={takenBack.map(shown)} total={amountOf(figure, amount)} />
}

const lineOf = (figure: Figure, { ref, on, what, amount, article, pieces }: FigureLine): ThreadLine => ({
  ...{ ref, on, amount: amountOf(figure, amount) },
  what: say(`told.${what}`, { what: article === undefined ? '' : articlePieces(article, pieces ?? 0) }),
})

const amountOf = (figure: Figure, amount: number): string =>
  figure === 'yarn' ? say('member.grams', { grams: amount }) : soles(amount)
