/** Sharing out an order's work: a proposal until it is sealed, then what each woman says of hers, and again where needed. */
import { useEffect, useState } from 'preact/hooks'
import type { JSX } from 'preact'
import '../css/share.css'
import { acting, ask } from '../parts/app.ts'
import { Screen } from '../parts/screen.tsx'
import { useAnswer } from '../parts/use-answer.ts'
import { say } from '../parts/words.ts'
import { Proposal } from './share/proposal.tsx'
import { Shared } from './share/shared.tsx'

export const Share = ({ order }: { readonly order: string }): JSX.Element => {
  const [isAgain, shareAgain] = useState(false)
  const work = useAnswer(() => ask('sharedWork', { by: acting.value ?? '', order }), order)
  const isSealed = work?.isShared === true && !isAgain
  // What was a list of proposals is another list now: it is read from its beginning.
  useEffect(() => scrollTo(0, 0), [isSealed])
  if (!work)
    return (
      <Screen yarn="orders" title={say('share.title')} icon="share" back>
        {null}
      </Screen>
    )
  return isSealed ? (
    <Shared work={work} again={() => shareAgain(true)} />
  ) : (
    <Proposal order={order} work={work} sealed={() => shareAgain(false)} />
  )
}
