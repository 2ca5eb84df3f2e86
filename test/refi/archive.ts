/** Project archives made by hand, as other programs write them. */
import { strToU8, zipSync } from 'fflate'

export const guidNumber = (number: number): string =>
  `00000000-0000-4000-8000-${String(number).padStart(12, '0')}`

export const archiveOf = (files: Readonly<Record<string, string | Uint8Array>>): Uint8Array =>
  zipSync(
    Object.fromEntries(
      Object.entries(files).map(([name, text]) => [name, typeof text === 'string' ? strToU8(text) : text]),
    ),
  )

export const projectOf = (inner: string, attributes = 'name="p" origin="hand"'): string =>
  `<?xml version="1.0" encoding="utf-8"?><Project xmlns="urn:QDA-XML:project:1.0" ${attributes}>${inner}</Project>`

type WithText = { readonly attributes?: string; readonly first?: number; readonly before?: string }
type Span = readonly [from: number, to: number, name?: string, inner?: string]

/** A project with one source and selections in it, by place, name, and what is in them; ids from `first` on; `before` stands before the source. */
export const withText = (
  text: string | Uint8Array,
  selections: readonly Span[],
  { attributes, first = 1, before = '' }: WithText = {},
): Uint8Array => {
  const source = guidNumber(first)
  const inner = selections.map(
    ([from, to, name = '', within = ''], place) =>
      `<PlainTextSelection guid="${guidNumber(first + 100 + place)}" name="${name}" startPosition="${from}" endPosition="${to}">${within}</PlainTextSelection>`,
  )
  const sources = `<Sources><TextSource guid="${source}" name="t" plainTextPath="internal://${source}.txt">${inner.join('')}</TextSource></Sources>`
  return archiveOf({
    'project.qde': projectOf(`${before}${sources}`, attributes),
    [`sources/${source}.txt`]: text,
  })
}
