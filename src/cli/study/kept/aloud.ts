/** `chinu study aloud [PURPOSE LANGUAGE FILE]`: the words that are read to ask for each consent, as the study wrote them; and writing them. */
import { ok, refuse, type Result } from '../../../core/kernel/result.ts'
import { decideWriteAloud } from '../../../core/study/consent/aloud.ts'
import type { AloudWords } from '../../../core/study/consent/consent.ts'
import { purposes, type Purpose } from '../../../core/study/consent/events.ts'
import { withLineFeeds } from '../../../core/study/interviews/line-ends.ts'
import { languages, type StudyLanguage } from '../../../core/study/sample/events.ts'
import { textOfPlain } from '../../../formats/study/documents/plain.ts'
import { note } from '../../../keeping/study/kept-study.ts'
import { sayStudy } from '../../../words/study/say-study.ts'
import { isSet, readCall, textOf, type Call } from '../../call.ts'
import { inFile, type Edge, type Outcome } from '../../edge.ts'
import { readBytes } from '../../files.ts'
import { actingOn, studyOptions, withStudy } from '../open.ts'

const options = {
  ...studyOptions,
  'translated-by': { type: 'string' },
  'checked-by': { type: 'string' },
} as const

export const aloud = async (args: readonly string[], edge: Edge): Promise<Outcome> => {
  const call = readCall(args, options)
  if (!call.ok) return call
  const [first, ...rest] = call.value.positionals
  if (first === undefined) return list(call.value, edge)
  const written = whatFor([first, ...rest])
  return written.ok ? write(written.value, call.value, edge) : written
}

type Written = { readonly purpose: Purpose; readonly language: StudyLanguage; readonly file: string }

const whatFor = ([first, second, file, ...more]: readonly string[]): Result<Written> => {
  const purpose = purposes.find((one) => one === first)
  const language = languages.find((one) => one === second)
  return purpose && language && file !== undefined && more.length === 0
    ? ok({ purpose, language, file })
    : refuse('cli.call', { detail: `study aloud ${purposes.join('|')} ${languages.join('|')} FILE` })
}

const write = async ({ purpose, language, file }: Written, call: Call, edge: Edge): Promise<Outcome> => {
  const bytes = readBytes(file)
  if (!bytes.ok) return bytes
  const plain = textOfPlain(bytes.value)
  if (!plain.ok) return inFile(plain, file)
  const acting = actingOn(edge, call)
  const noted = await withStudy({ call, edge, access: 'write' }, (kept) =>
    note(kept, acting, (study) =>
      decideWriteAloud(study, {
        ...{ on: acting.on, by: acting.by, purpose, language },
        text: withLineFeeds(plain.value.text),
        translatedBy: textOf(call, 'translated-by') ?? null,
        checkedBy: textOf(call, 'checked-by') ?? null,
      }),
    ),
  )
  if (!noted.ok) return noted
  edge.tell(`${sayStudy(edge.language, 'study.aloudKept', { purpose, language })}\n`)
  return ok(0)
}

const list = async (call: Call, edge: Edge): Promise<Outcome> => {
  const words = await withStudy(
    { call, edge, access: 'read' },
    async ({ study }): Promise<Result<readonly AloudWords[]>> =>
      ok([...study.consent.aloud.values()].flatMap((versions) => versions.at(-1) ?? [])),
  )
  if (!words.ok) return words
  if (isSet(call, 'json')) edge.out(`${JSON.stringify(words.value, null, 1)}\n`)
  else
    for (const one of words.value) edge.out(`${headingOf(one)}\n    ${one.text.replaceAll('\n', '\n    ')}\n`)
  return ok(0)
}

const headingOf = ({ purpose, language, version, since, translatedBy, checkedBy }: AloudWords): string =>
  [purpose, language, version, since, translatedBy ?? '–', checkedBy ?? '–'].join(' · ')
