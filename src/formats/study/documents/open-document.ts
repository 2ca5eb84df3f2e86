/** The content of an OpenDocument text (ISO/IEC 26300) to text, white space counted as that standard says (§6.1.2). */
import { ok, type Result } from '../../../core/kernel/result.ts'
import { attributeNamed, walkXml, type XmlRefusal } from '../packed/xml.ts'

const textSpace = 'urn:oasis:names:tc:opendocument:xmlns:text:1.0'
/** What was deleted with changes tracked, comments, notes, and what is drawn beside the text. */
const leftOut = new Set(['tracked-changes', 'annotation', 'note', 'ruby-text'])
const paragraphs = new Set(['p', 'h'])
/** Nobody counts more spaces than these in one place. */
const mostSpaces = 1000

/** Refused: what is no XML that we read. */
export const textOfOpenDocument = (xml: Uint8Array): Result<string, XmlRefusal> => {
  const written: string[] = []
  let [depth, skipped, lastIsSpace] = [0, 0, true]
  const write = (text: string): void => {
    written.push(text)
    lastIsSpace = false
  }
  const walked = walkXml(xml, {
    open: (tag) => {
      const { space, name } = tag
      if (skipped > 0 || leftOut.has(name)) {
        skipped += 1
        return
      }
      if (space !== textSpace) return
      if (paragraphs.has(name)) {
        depth += 1
        lastIsSpace = true
      } else if (name === 's') write(' '.repeat(Math.min(mostSpaces, Number(attributeNamed(tag, 'c')) || 1)))
      else if (name === 'tab') write('\t')
      else if (name === 'line-break') write('\n')
    },
    text: (text) => {
      if (skipped > 0 || depth === 0) return
      const collapsed = text.replaceAll(/[ \t\r\n]+/g, ' ')
      const shown = lastIsSpace ? collapsed.replace(/^ /, '') : collapsed
      if (shown === '') return
      written.push(shown)
      lastIsSpace = shown.endsWith(' ')
    },
    close: (name) => {
      if (skipped > 0) {
        skipped -= 1
        return
      }
      if (!paragraphs.has(name)) return
      depth -= 1
      write('\n')
      lastIsSpace = true
    },
  })
  return walked.ok ? ok(written.join('')) : walked
}
