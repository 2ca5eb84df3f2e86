/** The guides for interviews. */
import { ok, refuse, type Result } from '../../../core/kernel/result.ts'
import type { Guide } from '../../../core/study/interviews/interviews.ts'
import { decideWriteGuide } from '../../../core/study/interviews/write-guide.ts'
import { take, tell, withStudy, type Here } from '../acting.ts'
import type { Desk } from '../desk.ts'

export type GuideRow = Pick<Guide, 'guide' | 'title' | 'version' | 'isSensitive' | 'notChecked'> & {
  readonly questions: number
}
type Written = Omit<Parameters<typeof decideWriteGuide>[1], keyof Here>

export const guideCalls = {
  guides: (desk: Desk): Promise<Result<readonly GuideRow[]>> =>
    tell(desk, ({ interviews }) =>
      [...interviews.guides.values()].map(({ guide, title, version, isSensitive, notChecked, items }) => ({
        ...{ guide, title, version, isSensitive, notChecked, questions: items.length },
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
