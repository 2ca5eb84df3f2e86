/** What may stand beside a quote outside the study, in words; or why the quote stays. */
import type { QuoteTold } from '../../calls/found.ts'
import { say } from '../../parts/words.ts'
import { valueOf } from './value-told.ts'

type Out = QuoteTold['out']

export const isOutgoing = (out: Out): out is Exclude<Out, string> => typeof out !== 'string'

export const attributionOf = (out: Out): string => {
  if (!isOutgoing(out)) return say(`quotes.${out}`)
  const { who, ageBand, group } = out
  return [say(`quotes.${who}`), ageBand && valueOf('ageBand', ageBand), group]
    .filter((part) => part !== null && part !== '')
    .join(', ')
}
