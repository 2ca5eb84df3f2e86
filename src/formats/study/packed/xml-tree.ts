/** Other programs' XML as a tree with the line of each element. */
import { ok, refuse, type Result } from '../../../core/kernel/result.ts'
import { walkXml, type XmlRefusal } from './xml.ts'

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

type Open = Omit<XmlElement, 'children' | 'text'> & { readonly children: Open[]; text: string }

/** Reads a document whole. Refused: what `walkXml` refuses. */
export const readXml = (bytes: Uint8Array): Result<XmlElement, XmlRefusal> => {
  let root: Open | undefined
  const open: Open[] = []
  const walked = walkXml(bytes, {
    open: ({ name, space, attributes, line }) => {
      const own = attributes.filter(({ prefix }) => prefix === '')
      const element: Open = {
        ...{ name, space, children: [], text: '', line },
        attributes: new Map(own.map(({ local, value }) => [local, value])),
      }
      root ??= element
      open.at(-1)?.children.push(element)
      open.push(element)
    },
    text: (text) => {
      const last = open.at(-1)
      if (last) last.text += text
    },
    close: () => {
      open.pop()
    },
  })
  if (!walked.ok) return walked
  return root ? ok(root) : refuse('packed.notXml', { line: 1, column: 1, detail: '' })
}
