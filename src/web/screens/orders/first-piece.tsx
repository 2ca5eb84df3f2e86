/** The first piece of each model: whose it is, whether it passes, and the release of the others. */
import { useState } from 'preact/hooks'
import type { JSX } from 'preact'
import type { FirstPieceOf, OrderPage } from '../../book/calls/orders.ts'
import { acting, ask, done } from '../../parts/app.ts'
import { articleName } from '../../parts/codes.ts'
import { Icon } from '../../parts/icon.tsx'
import { say } from '../../parts/words.ts'
import { Knotted } from '../../pictures/knotted.tsx'
import { Women } from '../women.tsx'

export const FirstPieces = ({ order, firstPieces, women }: OrderPage): JSX.Element => (
  <section>
    <h2>{say('firstPiece.title')}</h2>
    <ul class="list">
      {firstPieces.map((one) => (
        <FirstPiece key={one.article} {...{ ...one, order, women }} />
      ))}
    </ul>
  </section>
)

type One = FirstPieceOf & Pick<OrderPage, 'order' | 'women'>

const FirstPiece = ({ order, article, gate, women }: One): JSX.Element => {
  const [isLooking, look] = useState(false)
  const [person, choose] = useState<string>()
  const by = acting.value ?? ''
  const tell = async (passed: boolean): Promise<void> => {
    if (person === undefined) return
    await done(ask('checkFirstPiece', { by, order, article, person, passed }))
    choose(undefined)
    look(false)
  }
  return (
    <li class="order-line" data-first={article}>
      <div class="row">
        <Knotted isKnot={gate !== undefined} />
        <span class="grow">
          <span class="name">{articleName(article)}</span>
          <br />
          <span class="small">{say(`firstPiece.${gate ?? 'none'}`)}</span>
        </span>
        {gate === undefined && (
          <button class="press" aria-expanded={isLooking} onClick={() => look(!isLooking)}>
            <Icon name="check" size="s" />
            {say('firstPiece.look')}
          </button>
        )}
        {gate === 'passed' && (
          <button class="press" onClick={() => void done(ask('releaseLine', { by, order, article }))}>
            <Icon name="done" size="s" />
            {say('firstPiece.release')}
          </button>
        )}
      </div>
      {isLooking && person === undefined && (
        <>
          <p>{say('firstPiece.whose')}</p>
          <Women women={women} choose={choose} />
        </>
      )}
      {isLooking && person !== undefined && (
        <div class="presses">
          <button class="press" onClick={() => void tell(true)}>
            <Icon name="done" size="s" />
            {say('firstPiece.passes')}
          </button>
          <button class="press" onClick={() => void tell(false)}>
            <Icon name="fix" size="s" />
            {say('firstPiece.notYet')}
          </button>
        </div>
      )}
    </li>
  )
}
