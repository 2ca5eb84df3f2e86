/** The book's own currency is worth itself: whoever tells another rate for it is refused. */
import { ok, refuse, type Refusal, type Result } from '../../kernel/result.ts'

const wholeRate = 1000

type Rated = { readonly currency: string; readonly rateThousandths: number }

export const rateFits = (
  own: string,
  { currency, rateThousandths }: Rated,
): Result<void, Refusal<'agreements.ownRate'>> =>
  currency !== own || rateThousandths === wholeRate ? ok(undefined) : refuse('agreements.ownRate', {})
