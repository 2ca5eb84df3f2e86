/** Walking through an XML text, element by element. Entities of a document's own are never expanded. */
import { SaxesParser } from 'saxes'

export type Element = {
  readonly space: string
  readonly local: string
  /** The local name of what it stands in; empty at the root. */
  readonly within: string
  /** An attribute's value by its local name; empty where it is not there. */
  readonly attribute: (local: string) => string
}
export type Visitor = {
  readonly open?: (element: Element) => void
  readonly text?: (text: string, within: string) => void
  readonly close?: (local: string) => void
}

/** Throws where the text is not well-formed. */
export const walkXml = (xml: string, { open, text, close }: Visitor): void => {
  const parser = new SaxesParser({ xmlns: true })
  const path: string[] = []
  const here = (): string => path[path.length - 1] ?? ''
  parser.on('opentag', ({ uri, local, attributes }) => {
    const attribute = (name: string): string =>
      Object.values(attributes).find((one) => one.local === name)?.value ?? ''
    open?.({ space: uri, local, within: here(), attribute })
    path.push(local)
  })
  parser.on('text', (part) => text?.(part, here()))
  parser.on('cdata', (part) => text?.(part, here()))
  parser.on('closetag', ({ local }) => {
    path.pop()
    close?.(local)
  })
  parser.write(xml).close()
}
