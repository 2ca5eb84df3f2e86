/** The content of an OpenDocument text (ISO/IEC 26300) to text, white space counted as that standard says (§6.1.2). */
import { walkXml } from './xml.ts'

const textSpace = 'urn:oasis:names:tc:opendocument:xmlns:text:1.0'
/** What was deleted with changes tracked, comments, notes, and what is drawn beside the text. */
const leftOut = new Set(['tracked-changes', 'annotation', 'note', 'ruby-text'])
const paragraphs = new Set(['p', 'h'])
/** Nobody counts more spaces than these in one place. */
const mostSpaces = 1000

/** Throws where it is not well-formed. */
export const textOfOpenDocument = (xml: string): string => {
  const written: string[] = []
  let [depth, skipped, lastIsSpace] = [0, 0, true]
  const write = (text: string): void => {
    written.push(text)
    lastIsSpace = false
  }
  walkXml(xml, {
    open: ({ space, local, attribute }) => {
      if (skipped > 0 || leftOut.has(local)) {
        skipped += 1
        return
      }
      if (space !== textSpace) return
      if (paragraphs.has(local)) {
        depth += 1
        lastIsSpace = true
      } else if (local === 's') write(' '.repeat(Math.min(mostSpaces, Number(attribute('c')) || 1)))
      else if (local === 'tab') write('\t')
      else if (local === 'line-break') write('\n')
    },
    text: (text) => {
      if (skipped > 0 || depth === 0) return
      const collapsed = text.replaceAll(/[ \t\r\n]+/g, ' ')
      const shown = lastIsSpace ? collapsed.replace(/^ /, '') : collapsed
      if (shown === '') return
      written.push(shown)
      lastIsSpace = shown.endsWith(' ')
    },
    close: (local) => {
      if (skipped > 0) {
        skipped -= 1
        return
      }
      if (!paragraphs.has(local)) return
      depth -= 1
      write('\n')
      lastIsSpace = true
    },
  })
  return written.join('')
}
