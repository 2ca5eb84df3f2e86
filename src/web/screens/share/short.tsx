/** Which pieces nobody can make, why, and the least thing that would help: said before anything is sealed. */
import type { JSX } from 'preact'
import { remedyInWords, shortageInWords } from '../../../reports/sharing/share-out-in-words.ts'
import type { Proposal } from '../../book/calls/share.ts'
import { go } from '../../parts/app.ts'
import { Icon } from '../../parts/icon.tsx'
import { say } from '../../parts/words.ts'
import { tellingOf } from './in-words.ts'

/** Nobody is known to knit it: that may only not be told yet. */
const isUntold = ({ reason, remedy }: Proposal['short'][number]): boolean =>
  reason === 'no-skill' && remedy.kind === 'none'

export const Short = ({ page: { short, fairness, lines } }: { readonly page: Proposal }): JSX.Element => {
  const telling = tellingOf(fairness, lines)
  return (
    <>
      {short.map((one) => (
        <div key={one.line} class="next" data-short={one.line}>
          <Icon name="clock" />
          <div class="grow">
            {shortageInWords(telling, one)}{' '}
            {isUntold(one) ? say('share.tellFirst') : remedyInWords(telling, one)}
          </div>
        </div>
      ))}
      {short.some(({ reason }) => reason === 'no-skill' || reason === 'hours') && (
        <button class="press" onClick={() => go({ at: 'members' })}>
          <Icon name="member" size="s" />
          {say('share.toSkills')}
        </button>
      )}
    </>
  )
}
