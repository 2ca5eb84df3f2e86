/** The study's codebook as codes that nest; merged codes went into another one, retired ones are marked. */
import type { Code } from '../../../core/study/coding/coding.ts'
import { standsFor, upFrom } from '../../../core/study/coding/codebook.ts'
import type { QdaCode } from '../refi-qda/project.ts'
import { descriptionOfCode } from './descriptions.ts'
import type { ExportedMemos } from './export-memos.ts'
import type { Exporting } from './exporting.ts'

export const codesOf = (
  { study, guidOf }: Pick<Exporting, 'study' | 'guidOf'>,
  memos: ExportedMemos | undefined,
): readonly QdaCode[] => {
  const { codes } = study.coding
  const standing = [...codes.values()].filter(({ mergedInto }) => mergedInto === null)
  /** Codes in a ring, or under one that is not here, lie at the top. */
  const parentOf = ({ code, parent }: Code): string | null => {
    const above = parent === null ? undefined : standsFor(codes, parent)
    if (!above || above.mergedInto !== null) return null
    return upFrom(codes, above.code).some((one) => one.code === code) ? null : above.code
  }
  const below = new Map<string | null, Code[]>()
  for (const one of standing) below.set(parentOf(one), [...(below.get(parentOf(one)) ?? []), one])
  const under = (parent: string | null): readonly QdaCode[] =>
    [...(below.get(parent) ?? [])]
      .sort((one, other) => one.place - other.place)
      .map((one) => ({
        ...{ guid: guidOf('code', one.code, one.guid), name: one.name, isCodable: one.isCodable },
        ...{ color: one.color, notes: memos?.refsTo('code', one.code) ?? [], codes: under(one.code) },
        description: descriptionOfCode({ ...one, isRetired: one.retired !== null }),
      }))
  return under(null)
}
