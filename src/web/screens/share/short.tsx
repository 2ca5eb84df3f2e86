/** Which pieces nobody can make, why, and the least thing that would help: said before anything is sealed. */
import type { JSX } from 'preact'
import { remedyInWords, shortageInWords } from '../../../reports/sharing/share-out-in-words.ts'
import type { Proposal } from '../../book/calls/share.ts'
import { Icon } from '../../parts/icon.tsx'
import { tellingOf } from './in-words.ts'

export const Short = ({ page: { short, fairness, lines } }: { readonly page: Proposal }): JSX.Element => {
  const telling = tellingOf(fairness, lines)
  return (
    <>
      {short.map((one) => (
        <div key={one.line} class="next" data-short={one.line}>
          <Icon name="clock" />
          <div class="grow">
            {shortageInWords(telling, one)} {remedyInWords(telling, one)}
          </div>
        </div>
      ))}
    </>
  )
}
