/** The year: what the fields ask for, the orders in it, and which months leave few hands. */
import type { JSX } from 'preact'
import { ask, go } from '../parts/app.ts'
import { articlePieces, iconOfArticle } from '../parts/codes.ts'
import { Icon } from '../parts/icon.tsx'
import { Screen } from '../parts/screen.tsx'
import { useAnswer } from '../parts/use-answer.ts'
import { longDay, monthName, say } from '../parts/words.ts'
import { YearPicture } from '../pictures/year-wheel.tsx'

export const Year = (): JSX.Element => {
  const wheel = useAnswer(() => ask('year'))
  const months = (wheel?.fewHands ?? []).map((month) => monthName(month).toLowerCase()).join(say('year.and'))
  return (
    <Screen yarn="orders" title={say('year.title')} icon="calendar" back>
      {wheel && (
        <>
          <YearPicture wheel={wheel} />
          <p>
            <b>{say('year.fewHands', { months })}</b>
            <br />
            {say('year.noPromise')}
          </p>
          <ul class="list">
            {wheel.orders
              .filter(({ isOpen }) => isOpen)
              .map(({ order, article, pieces, due }) => (
                <li key={order}>
                  <button class="row" data-order={order} onClick={() => go({ at: 'order', order })}>
                    <Icon name={wheel.tight.includes(order) ? 'fix' : iconOfArticle(article)} />
                    <span class="grow">
                      <b>{articlePieces(article, pieces)}</b>
                      <br />
                      <span class="small">
                        {say(wheel.tight.includes(order) ? 'year.tight' : 'year.due', { day: longDay(due) })}
                      </span>
                    </span>
                  </button>
                </li>
              ))}
          </ul>
        </>
      )}
    </Screen>
  )
}
