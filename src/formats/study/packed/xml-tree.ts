/** Other programs' XML as a tree with the line of each element. No document type, no entities of its own, no outside. */
import { SaxesParser } from 'saxes'
import { ok, refuse, type Refusal, type Result } from '../../../core/kernel/result.ts'

export type XmlRefusal = Refusal<'packed.notXml' | 'packed.hasDoctype' | 'packed.tooDeep' | 'formats.notUtf8'>
export type XmlElement = {
  /** Without its prefix. */
  readonly name: string
  readonly space: string
  /** Those without a prefix. */
  readonly attributes: ReadonlyMap<string, string>
  readonly children: readonly XmlElement[]
  /** Of this element alone, in order. */
  readonly text: string
  readonly line: number
}

const mostDeep = 200

/** Reads UTF-8, or UTF-16 with its mark. Refused with line and column: what is not well-formed; a document type. */
export const readXml = (bytes: Uint8Array): Result<XmlElement, XmlRefusal> => {
  const text = textOf(bytes)
  if (text === undefined) return refuse('formats.notUtf8', {})
  const parser = new SaxesParser({ xmlns: true })
  const building = build(parser)
  try {
    parser.write(text).close()
  } catch (error) {
    if (!(error instanceof Wrong)) throw error
    return refuse(error.code, { line: parser.line, column: parser.columnIndex + 1, detail: error.detail })
  }
  return building.root ? ok(building.root) : refuse('packed.notXml', { line: 1, column: 1, detail: '' })
}

/** Carries a refusal out of the parser's events, and no further than `readXml`. */
class Wrong extends Error {
  readonly code: Exclude<XmlRefusal['code'], 'formats.notUtf8'>
  readonly detail: string
  constructor(code: Wrong['code'], detail: string) {
    super(code)
    this.code = code
    this.detail = detail
  }
}

type Open = {
  readonly name: string
  readonly space: string
  readonly attributes: ReadonlyMap<string, string>
  readonly children: Open[]
  text: string
  readonly line: number
}

const build = (parser: SaxesParser<{ xmlns: true }>): { root: XmlElement | undefined } => {
  const building: { root: XmlElement | undefined } = { root: undefined }
  const open: Open[] = []
  const addText = (text: string) => {
    const last = open.at(-1)
    if (last) last.text += text
  }
  parser.on('doctype', () => {
    throw new Wrong('packed.hasDoctype', '')
  })
  parser.on('error', (error) => {
    throw new Wrong('packed.notXml', error.message.replace(/^\d+:\d+: /, '').replace(/\.$/, ''))
  })
  parser.on('text', addText)
  parser.on('cdata', addText)
  parser.on('opentag', ({ local, uri, attributes }) => {
    if (open.length >= mostDeep) throw new Wrong('packed.tooDeep', local)
    const own = Object.values(attributes).filter(({ prefix }) => prefix === '')
    const element: Open = {
      ...{ name: local, space: uri, children: [], text: '', line: parser.line },
      attributes: new Map(own.map(({ local: name, value }) => [name, value])),
    }
    const parent = open.at(-1)
    if (parent) parent.children.push(element)
    else building.root = element
    open.push(element)
  })
  parser.on('closetag', () => {
    open.pop()
  })
  return building
}

const textOf = (bytes: Uint8Array): string | undefined => {
  const encoding =
    bytes[0] === 0xff && bytes[1] === 0xfe
      ? 'utf-16le'
      : bytes[0] === 0xfe && bytes[1] === 0xff
        ? 'utf-16be'
        : 'utf-8'
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes)
  } catch {
    return undefined
  }
}
