/** The same documents in Chromium: the same text, from the same bytes. */
import { expect, test } from 'vitest'
import * as made from '../../../../test/documents.ts'
import { readDocument } from './document.ts'

test('[DO9] Word, OpenDocument, PDF and plain text give in a browser what they give in Node', async () => {
  const texts = await Promise.all(
    [
      made.docxOf(made.wordBody),
      made.odtOf(made.odtBody),
      made.pdfOf(made.pdfPages),
      Uint8Array.from('Mamá', (letter) => letter.charCodeAt(0)),
      made.swellingOf(49),
    ].map(async (bytes) => {
      const document = await readDocument(bytes)
      return document.ok ? document.value.text : document.error.code
    }),
  )
  expect(texts).toEqual([made.wordText, made.odtText, made.pdfText, 'Mamá', 'study.documentTooLarge'])
})
