/** The guides for interviews. */
import { ok, refuse, type Result } from '../../../core/kernel/result.ts'
import { uncheckedIn } from '../../../core/study/interviews/guide-languages.ts'
import type { Guide } from '../../../core/study/interviews/interviews.ts'
import { decideWriteGuide } from '../../../core/study/interviews/write-guide.ts'
import { take, tell, withStudy, type Here } from '../acting.ts'
import type { Desk } from '../desk.ts'

export type GuideRow = Pick<Guide, 'guide' | 'title' | 'version' | 'isSensitive'> & {
  readonly questions: number
  /** A translation of it that nobody checked. */
  readonly isUnchecked: boolean
}
type Written = Omit<Parameters<typeof decideWriteGuide>[1], keyof Here>

export const guideCalls = {
  guides: (desk: Desk): Promise<Result<readonly GuideRow[]>> =>
    tell(desk, ({ interviews }) =>
      [...interviews.guides.values()].map((one) => ({
        ...{ guide: one.guide, title: one.title, version: one.version, isSensitive: one.isSensitive },
        ...{ questions: one.items.length, isUnchecked: uncheckedIn(one).length > 0 },
      })),
    ),

  guide: (desk: Desk, { guide }: { readonly guide: string }): Promise<Result<Guide>> =>
    withStudy(desk, async ({ study }) => {
      const known = study.interviews.guides.get(guide)
      return known ? ok(known) : refuse('study.unknownGuide', { guide })
    }),

  writeGuide: (desk: Desk, told: Written) =>
    take(desk, (study, here) => decideWriteGuide(study, { ...here, ...told })),
} as const
