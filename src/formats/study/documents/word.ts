/** The main part of a Word document (ISO/IEC 29500) to text. Line breaks within a paragraph part turns as often as paragraphs do. */
import { walkXml } from './xml.ts'

const wordSpaces = [
  'http://schemas.openxmlformats.org/wordprocessingml/2006/main',
  'http://purl.oclc.org/ooxml/wordprocessingml/main',
]
/** The same again for older programs, and what an edit moved away from here. */
const leftOut = new Set(['Fallback', 'del', 'moveFrom'])
const inRun: Readonly<Record<string, string>> = {
  ...{ tab: '\t', br: '\n', cr: '\n', noBreakHyphen: '\u2011' },
}

/** Nothing where it is no Word document. Throws where it is not well-formed. */
export const textOfWord = (xml: string): string | undefined => {
  const written: string[] = []
  let isWord = false
  let skipped = 0
  walkXml(xml, {
    open: ({ space, local, within }) => {
      if (skipped > 0 || leftOut.has(local)) {
        skipped += 1
        return
      }
      if (!wordSpaces.includes(space)) return
      isWord ||= local === 'document'
      if (within === 'r') written.push(inRun[local] ?? '')
    },
    text: (text, within) => {
      if (skipped === 0 && within === 't') written.push(text)
    },
    close: (local) => {
      if (skipped > 0) skipped -= 1
      else if (local === 'p') written.push('\n')
    },
  })
  return isWord ? written.join('') : undefined
}
