/** Other programs' XML, walked element by element. No document type, no entities of its own, nothing from outside. */
import { SaxesParser } from 'saxes'
import { ok, refuse, type Refusal, type Result } from '../../../core/kernel/result.ts'

export type XmlRefusal = Refusal<'packed.notXml' | 'packed.hasDoctype' | 'packed.tooDeep' | 'formats.notUtf8'>
export type XmlAttribute = { readonly local: string; readonly prefix: string; readonly value: string }
export type XmlTag = {
  /** Without its prefix. */
  readonly name: string
  readonly space: string
  readonly attributes: readonly XmlAttribute[]
  /** The name of what it stands in; empty at the root. */
  readonly within: string
  readonly line: number
}
/** What is told on the way, in the order of the text; `close` names what ends, `text` what it stands in. */
export type XmlVisitor = {
  readonly open: (tag: XmlTag) => void
  readonly text?: (text: string, within: string) => void
  readonly close?: (name: string) => void
}

/** The value of an attribute by its name without a prefix; empty where it is not there. */
export const attributeNamed = ({ attributes }: XmlTag, name: string): string =>
  attributes.find(({ local }) => local === name)?.value ?? ''

const mostDeep = 200

/**
 * Walks through UTF-8, or UTF-16 with its mark. Refused with line and column: what is not well-formed, a document type,
 * elements in elements without end; the visitor was told what stands before.
 */
export const walkXml = (bytes: Uint8Array, visitor: XmlVisitor): Result<void, XmlRefusal> => {
  const text = textOf(bytes)
  if (text === undefined) return refuse('formats.notUtf8', {})
  const parser = new SaxesParser({ xmlns: true })
  tell(parser, visitor)
  try {
    parser.write(text).close()
    return ok(undefined)
  } catch (error) {
    if (!(error instanceof Wrong)) throw error
    return refuse(error.code, { line: parser.line, column: parser.columnIndex + 1, detail: error.detail })
  }
}

/** Carries a refusal out of the parser's events, and no further than `walkXml`. */
class Wrong extends Error {
  readonly code: Exclude<XmlRefusal['code'], 'formats.notUtf8'>
  readonly detail: string
  constructor(code: Wrong['code'], detail: string) {
    super(code)
    this.code = code
    this.detail = detail
  }
}

const tell = (parser: SaxesParser<{ xmlns: true }>, visitor: XmlVisitor): void => {
  const path: string[] = []
  const tellText = (text: string): void => visitor.text?.(text, path.at(-1) ?? '')
  parser.on('doctype', () => {
    throw new Wrong('packed.hasDoctype', '')
  })
  parser.on('error', (error) => {
    throw new Wrong('packed.notXml', error.message.replace(/^\d+:\d+: /, '').replace(/\.$/, ''))
  })
  parser.on('text', tellText)
  parser.on('cdata', tellText)
  parser.on('opentag', ({ local: name, uri: space, attributes }) => {
    if (path.length >= mostDeep) throw new Wrong('packed.tooDeep', name)
    const within = path.at(-1) ?? ''
    visitor.open({ name, space, within, line: parser.line, attributes: Object.values(attributes) })
    path.push(name)
  })
  parser.on('closetag', ({ local }) => {
    path.pop()
    visitor.close?.(local)
  })
}

const textOf = (bytes: Uint8Array): string | undefined => {
  try {
    return new TextDecoder(encodingOf(bytes), { fatal: true }).decode(bytes)
  } catch {
    return undefined
  }
}

const encodingOf = ([one, two]: Uint8Array): string => {
  if (one === 0xff && two === 0xfe) return 'utf-16le'
  return one === 0xfe && two === 0xff ? 'utf-16be' : 'utf-8'
}
