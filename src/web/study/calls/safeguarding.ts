/** What needs help, not counting: written by whoever heard it, read by safeguarding alone. */
import type { Result } from '../../../core/kernel/result.ts'
import {
  decideKeepDisclosure,
  disclosuresFor,
  type Disclosure,
} from '../../../core/study/interviews/disclosures.ts'
import { freshCode, hereOf, take, withStudy } from '../acting.ts'
import type { Desk } from '../desk.ts'

export const safeguardingCalls = {
  keepDisclosure: (desk: Desk, told: { readonly respondent: string; readonly text: string }) =>
    take(desk, (study, here) =>
      decideKeepDisclosure(study, { ...here, ...told, disclosure: freshCode('s') }),
    ),

  /** Refused: everybody but safeguarding. */
  disclosures: (desk: Desk): Promise<Result<readonly Disclosure[]>> =>
    withStudy(desk, async (kept) => disclosuresFor(kept.study, hereOf(desk, kept))),
} as const
