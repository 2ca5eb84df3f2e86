/** “I read these words, and they may stay”: the lead's word for what the search finds beside the texts. */
import { hashOfText } from '../../kernel/hash.ts'
import { ok, refuse, type Result } from '../../kernel/result.ts'
import type { NamesKnown } from '../interviews/scan/own-names.ts'
import { needsRole } from '../sample/roles.ts'
import type { By, CodedStudy, CodingNote } from './coded-study.ts'
import { wordsWithNames } from './leaving-words.ts'

/**
 * Holds for these very words: once they are written otherwise they are searched again. Each is noted under the key that
 * seals the words, by its hash. Refused: not the lead; nothing is found.
 */
export const decideLetWordsStay = (
  study: CodedStudy,
  { by, on, names }: By & { readonly names: NamesKnown },
): Result<readonly CodingNote[]> => {
  const leads = needsRole(study.sample, { by, on }, 'lead')
  if (!leads.ok) return leads
  const found = wordsWithNames(study, { viewer: by, names })
  if (found.length === 0) return refuse('study.noWordsFound')
  const under = new Map<string, string[]>()
  for (const { about, words } of found) under.set(about, [...(under.get(about) ?? []), hashOfText(words)])
  return ok(
    [...under].map(([about, words]) => ({
      about,
      event: { type: 'coding.wordsMayStay', v: 1, body: { on, words } },
    })),
  )
}
