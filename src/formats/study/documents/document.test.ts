/** Documents to text: what comes through, what stays out, and what is refused with its code. */
import { createHash } from 'node:crypto'
import mammoth from 'mammoth'
import { expect, test } from 'vitest'
import * as made from '../../../../test/documents.ts'
import { readDocument, type DocumentText } from './document.ts'

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text)
const read = async (bytes: Uint8Array): Promise<DocumentText> => {
  const document = await readDocument(bytes)
  if (!document.ok) throw new Error(JSON.stringify(document.error))
  return document.value
}
const refusal = async (bytes: Uint8Array): Promise<string> => {
  const document = await readDocument(bytes)
  return document.ok ? `read: ${document.value.text.slice(0, 40)}` : document.error.code
}

const spoken = 'E: ¿Señora?\nP1: Ñaña, 🧶 q’aytu.\n'
const utf16 = (text: string, bigEnd: boolean): Uint8Array =>
  Uint8Array.from(
    Array.from(`\uFEFF${text}`.split(''), (unit) => [
      unit.charCodeAt(0) & 255,
      unit.charCodeAt(0) >> 8,
    ]).flatMap(([low = 0, high = 0]) => (bigEnd ? [high, low] : [low, high])),
  )

test('[DO1] plain text: UTF-8 with and without its mark, UTF-16 both ways, Latin-1 as a guess that is told', async () => {
  expect(await read(utf8(spoken))).toMatchObject({ text: spoken, format: 'txt', encoding: 'utf-8' })
  expect(await read(utf8(`\uFEFF${spoken}`))).toMatchObject({ text: spoken, encoding: 'utf-8' })
  expect(await read(utf16(spoken, false))).toMatchObject({ text: spoken, encoding: 'utf-16le' })
  expect(await read(utf16(spoken, true))).toMatchObject({ text: spoken, encoding: 'utf-16be' })
  const latin = Uint8Array.from('¿Señora? Mamá', (letter) => letter.charCodeAt(0))
  expect(await read(latin)).toMatchObject({ text: '¿Señora? Mamá', encoding: 'latin1' })
})

test('[DO2] a Word document: paragraphs, breaks, tabs, cells; nothing deleted, nothing twice', async () => {
  expect(await read(made.docxOf(made.wordBody))).toMatchObject({ text: made.wordText, format: 'docx' })
  expect((await read(made.docxOf(made.wordBody, 'word/document2.xml'))).text).toBe(made.wordText)
})

test('[DO2] where nothing breaks within a paragraph, another reader finds the same', async () => {
  const bytes = made.docxOf(['Una', 'dos – y tres 🧶', 'con q’aytu.'].map(made.wordParagraph).join(''))
  const { value } = await mammoth.extractRawText({ buffer: Buffer.from(bytes) })
  expect((await read(bytes)).text).toBe(value.replaceAll('\n\n', '\n'))
})

test('[DO3] an OpenDocument text: counted spaces, tabs, breaks, headings; no comment, no note, nothing deleted', async () => {
  expect(await read(made.odtOf(made.odtBody))).toMatchObject({ text: made.odtText, format: 'odt' })
})

test('[DO4] a PDF, line by line and page after page', async () => {
  expect(await read(made.pdfOf(made.pdfPages))).toMatchObject({ text: made.pdfText, format: 'pdf' })
})

test('[DO5] [DO7] what it is the bytes say; they are named by their hash and stay as they were', async () => {
  for (const bytes of [made.docxOf(made.wordBody), made.odtOf(made.odtBody), made.pdfOf(made.pdfPages)]) {
    const before = Uint8Array.from(bytes)
    const { originalHash, originalBytes } = await read(bytes)
    expect(bytes).toEqual(before)
    expect({ originalHash, originalBytes }).toEqual({
      originalHash: createHash('sha256').update(before).digest('hex'),
      originalBytes: before.length,
    })
  }
})

test('[DO6] LF line ends, no mark, accents as they came', async () => {
  const { text, points } = await read(utf8('\uFEFFuno\r\ndos\rma\u0301s 🧶'))
  expect(text).toBe('uno\ndos\nma\u0301s 🧶')
  expect(points).toBe(14)
})

test('[DO8] what is locked is refused, in each of its forms', async () => {
  const locked = '<manifest:file-entry><manifest:encryption-data/></manifest:file-entry>'
  expect(await refusal(made.odtOf(made.odtBody, { manifest: locked }))).toBe('study.documentEncrypted')
  expect(await refusal(made.compoundOf('EncryptedPackage'))).toBe('study.documentEncrypted')
  const pdf = made.pdfOf(
    made.pdfPages,
    `/ID [<00> <00>] /Encrypt << /Filter /Standard /V 1 /R 2 /P -4 /O <${'00'.repeat(32)}> /U <${'00'.repeat(32)}> >>`,
  )
  expect(await refusal(pdf)).toBe('study.documentEncrypted')
})

test('[DO8] what is empty, of pictures only, of an older kind or no document at all is refused', async () => {
  expect(await refusal(new Uint8Array())).toBe('study.documentEmpty')
  expect(await refusal(utf8(' \n\t\n'))).toBe('study.documentEmpty')
  expect(await refusal(made.docxOf(made.wordParagraph(' ')))).toBe('study.documentEmpty')
  expect(await refusal(made.pdfOf([[], []]))).toBe('study.pdfWithoutText')
  expect(await refusal(made.compoundOf('WordDocument'))).toBe('study.documentOtherKind')
  expect(await refusal(utf8('{\\rtf1 hola}'))).toBe('study.documentOtherKind')
  expect(await refusal(Uint8Array.of(0xff, 0xd8, 0xff, 0xe0, 0, 16, 74, 70))).toBe('study.notADocument')
  expect(await refusal(Uint8Array.of(104, 0, 111, 0, 108, 0))).toBe('study.notADocument')
  expect(await refusal(made.archiveOf('photo.jpg', 'x'))).toBe('study.notADocument')
  expect(await refusal(made.odtOf('', { type: 'application/epub+zip' }))).toBe('study.notADocument')
})

test('[DO8] what is damaged is refused, wherever it was cut', async () => {
  const whole = [made.docxOf(made.wordBody), made.odtOf(made.odtBody)]
  for (const bytes of whole)
    for (let cut = 30; cut < bytes.length; cut += 97)
      expect(await refusal(bytes.subarray(0, cut))).toBe('study.documentDamaged')
  expect(await refusal(made.docxOf('<w:p><w:r>'))).toBe('study.documentDamaged')
  expect(await refusal(made.docxOf('<w:p>&lol;</w:p>'))).toBe('study.documentDamaged')
  const [first] = whole
  const changed = Uint8Array.from(first ?? [])
  for (const place of changed.keys()) {
    const kept = changed[place] ?? 0
    changed[place] = kept ^ 1
    const told = await refusal(changed)
    expect(told.startsWith('study.') || told === `read: ${made.wordText.slice(0, 40)}`).toBe(true)
    changed[place] = kept
  }
  expect(await refusal(utf8('%PDF-1.7\nno es'))).toBe('study.documentDamaged')
})

test('[DO8] what is too large is refused, also when it only swells as it is unpacked', async () => {
  expect(await refusal(new Uint8Array(33 * 1024 * 1024).fill(97))).toBe('study.documentTooLarge')
  const swelling = made.swellingOf(49)
  expect(swelling.length).toBeLessThan(200_000)
  expect(await refusal(swelling)).toBe('study.documentTooLarge')
  expect(await refusal(made.swellingOf(5))).toBe('study.documentTooLarge')
})
