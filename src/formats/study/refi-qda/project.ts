/** A project as the exchange standard REFI-QDA 1.5 has it, without files and formats: places are code points of LF text. */

/** Lower-case, without braces. */
export type Guid = string

export const guidPattern = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/

export const valueTypes = ['Text', 'Boolean', 'Integer', 'Float', 'Date', 'DateTime'] as const
export type ValueType = (typeof valueTypes)[number]

/** `name` and `id` are a person's: they come in, and never go out. */
export type QdaUser = { readonly guid: Guid; readonly name: string; readonly id: string }
export type QdaCode = {
  readonly guid: Guid
  readonly name: string
  readonly isCodable: boolean
  /** `#rrggbb`, lower-case. */
  readonly color: string | null
  readonly description: string
  readonly notes: readonly Guid[]
  readonly codes: readonly QdaCode[]
}
export type QdaVariable = {
  readonly guid: Guid
  readonly name: string
  readonly type: ValueType
  readonly description: string
}
export type QdaValue = { readonly variable: Guid; readonly type: ValueType; readonly value: string | null }
export type QdaCase = {
  readonly guid: Guid
  readonly name: string
  readonly description: string
  readonly codes: readonly Guid[]
  readonly values: readonly QdaValue[]
  readonly sources: readonly Guid[]
  readonly selections: readonly Guid[]
}
export type QdaCoding = {
  readonly guid: Guid
  readonly code: Guid
  readonly user: Guid | null
  readonly notes: readonly Guid[]
}
/** End exclusive; from = to is a place without length. */
export type QdaSelection = {
  readonly guid: Guid
  readonly name: string
  readonly from: number
  readonly to: number
  readonly user: Guid | null
  readonly description: string
  readonly codings: readonly QdaCoding[]
  readonly notes: readonly Guid[]
}
export type QdaSource = {
  readonly guid: Guid
  readonly name: string
  readonly user: Guid | null
  readonly description: string
  /** Line ends are LF, no byte order mark. */
  readonly text: string
  /** The bytes that the text came from. */
  readonly original: Uint8Array
  readonly selections: readonly QdaSelection[]
  /** Of the source as a whole. */
  readonly codings: readonly QdaCoding[]
  readonly notes: readonly Guid[]
  readonly values: readonly QdaValue[]
}
export type QdaNote = {
  readonly guid: Guid
  readonly name: string
  readonly text: string
  readonly description: string
  /** Where in the source that refers to it the note belongs (as QualCoder writes it). */
  readonly place: { readonly from: number; readonly to: number } | null
}
export type QdaLink = {
  readonly guid: Guid
  readonly name: string
  readonly origin: Guid | null
  readonly target: Guid | null
  readonly notes: readonly Guid[]
}
export type QdaSet = {
  readonly guid: Guid
  readonly name: string
  readonly description: string
  readonly codes: readonly Guid[]
  readonly sources: readonly Guid[]
  readonly notes: readonly Guid[]
}
export type QdaProject = {
  readonly name: string
  /** The program that wrote it. */
  readonly origin: string
  readonly description: string
  readonly users: readonly QdaUser[]
  readonly codes: readonly QdaCode[]
  readonly variables: readonly QdaVariable[]
  readonly cases: readonly QdaCase[]
  readonly sources: readonly QdaSource[]
  readonly notes: readonly QdaNote[]
  readonly links: readonly QdaLink[]
  readonly sets: readonly QdaSet[]
  /** Notes on the project as a whole. */
  readonly noteRefs: readonly Guid[]
}
/** What could not be taken as it stood, by a code with its sentence in `src/words/study`. */
export type Warning = {
  readonly code: string
  readonly figures: Readonly<Record<string, string | number>>
}

export const emptyProject: QdaProject = {
  ...{ name: '', origin: '', description: '', users: [], codes: [], variables: [], cases: [] },
  ...{ sources: [], notes: [], links: [], sets: [], noteRefs: [] },
}

/** A code and all under it, parents first, each with its parent. */
export const allCodes = (
  codes: readonly QdaCode[],
  parent: Guid | null = null,
): readonly (readonly [QdaCode, Guid | null])[] =>
  codes.flatMap((code) => [[code, parent] as const, ...allCodes(code.codes, code.guid)])
