/** The main part of a Word document (ISO/IEC 29500) to text. Line breaks within a paragraph part turns as often as paragraphs do. */
import { ok, type Result } from '../../../core/kernel/result.ts'
import { walkXml, type XmlRefusal } from '../packed/xml.ts'

const wordSpaces = [
  'http://schemas.openxmlformats.org/wordprocessingml/2006/main',
  'http://purl.oclc.org/ooxml/wordprocessingml/main',
]
/** The same again for older programs, and what an edit moved away from here. */
const leftOut = new Set(['Fallback', 'del', 'moveFrom'])
const inRun: Readonly<Record<string, string>> = {
  ...{ tab: '\t', br: '\n', cr: '\n', noBreakHyphen: '\u2011' },
}

/** Nothing where it is no Word document. Refused: what is no XML that we read. */
export const textOfWord = (xml: Uint8Array): Result<string | undefined, XmlRefusal> => {
  const written: string[] = []
  let isWord = false
  let skipped = 0
  const walked = walkXml(xml, {
    open: ({ space, name, within }) => {
      if (skipped > 0 || leftOut.has(name)) {
        skipped += 1
        return
      }
      if (!wordSpaces.includes(space)) return
      isWord ||= name === 'document'
      if (within === 'r') written.push(inRun[name] ?? '')
    },
    text: (text, within) => {
      if (skipped === 0 && within === 't') written.push(text)
    },
    close: (name) => {
      if (skipped > 0) skipped -= 1
      else if (name === 'p') written.push('\n')
    },
  })
  if (!walked.ok) return walked
  return ok(isWord ? written.join('') : undefined)
}
