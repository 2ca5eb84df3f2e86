/** The codebook, what was coded where and by whom, memos, cases, and rounds in which two code without seeing each other. */
import * as v from 'valibot'
import { body, code, hash, type EventOf, whole } from '../../kernel/fields.ts'
import { words } from '../sample/events.ts'

const color = v.pipe(v.string(), v.regex(/^#[0-9a-f]{6}$/, 'color'))
/** An id that came with a project from elsewhere, so that it goes back with the same. */
export const guid = v.pipe(v.string(), v.regex(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/, 'guid'))

/** What a passage is: code points of the cleared text, end exclusive; from = to is a place without length. */
const passage = { transcript: code, from: whole, to: whole }

export const codingEvents = {
  /** Newer words about the same code take the older ones' place. */
  'coding.codeWritten': body({
    ...{ code, parent: v.nullable(code), name: words(200), isCodable: v.boolean(), isSensitive: v.boolean() },
    ...{ color: v.nullable(color), place: whole, guid: v.nullable(guid) },
    ...{
      definition: v.optional(words(20_000)),
      include: v.optional(words(4000)),
      exclude: v.optional(words(4000)),
    },
    examples: v.array(words(2000)),
  }),
  /** The code and what lies under it are no longer used; what was coded with them stays readable. */
  'coding.codeRetired': body({ code }),
  /** What was coded with one is coded with the other from now on. */
  'coding.codesMerged': body({ from: code, into: code }),
  /** Passages of one transcript, each coded with one code; `coder` is who chose it, where it came from elsewhere. */
  'coding.selected': body({
    transcript: code,
    selections: v.array(
      v.strictObject({
        ...{ selection: code, code, from: whole, to: whole },
        ...{ coder: v.optional(code), guid: v.optional(guid) },
      }),
    ),
  }),
  'coding.unselected': body({ transcript: code, selection: code }),
  'coding.memoWritten': body({
    ...{ memo: code, text: words(50_000), title: v.optional(words(200)) },
    about: v.variant('kind', [
      v.strictObject({ kind: v.literal('study') }),
      v.strictObject({ kind: v.picklist(['code', 'transcript', 'selection', 'case']), id: code }),
      v.strictObject({ kind: v.literal('passage'), ...passage }),
    ]),
  }),
  'coding.memoErased': body({ memo: code }),
  /** Words beside the texts, by their hashes, that somebody read: what the search finds in them names nobody. */
  'coding.wordsMayStay': body({ words: v.array(hash) }),
  /** Who coded in a project from elsewhere, and is no researcher of this study. */
  'coding.coderKnown': body({ coder: code, label: words(80), guid: v.nullable(guid) }),
  /** A case that is no respondent of this study: it came with a project from elsewhere. `guid`: of a value's variable, of a passage. */
  'coding.caseWritten': body({
    ...{ case: code, name: words(200), guid: v.nullable(guid), transcripts: v.array(code) },
    values: v.array(
      v.strictObject({
        variable: words(120),
        type: v.picklist(['Text', 'Boolean', 'Integer', 'Float', 'Date', 'DateTime']),
        value: v.nullable(v.string()),
        guid: v.optional(guid),
      }),
    ),
    passages: v.array(v.strictObject({ ...passage, guid: v.optional(guid) })),
  }),
  /** From now on neither sees what the other codes in these transcripts, until both have locked. */
  'coding.roundOpened': body({
    round: code,
    transcripts: v.array(code),
    coders: v.strictTuple([code, code]),
    codes: v.array(code),
  }),
  'coding.locked': body({ round: code, coder: code }),
  /** One of both no longer codes in the study: the round ends without agreement, and all of it is seen. */
  'coding.roundDropped': body({ round: code }),
}

export type CodingEvent = EventOf<typeof codingEvents>
