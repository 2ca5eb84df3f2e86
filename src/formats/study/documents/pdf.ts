/** A PDF to its text, line by line and page after page, by the reader of PDF.js that unpdf packs for any machine. */
import { extractText, getDocumentProxy } from 'unpdf'
import { ok, refuse, type Result } from '../../../core/kernel/result.ts'

/** An interview on paper has some dozens of pages. */
const mostPages = 2000

/** Refused: one with a password, a damaged one, one of pictures only, one with too many pages. */
export const textOfPdf = async (bytes: Uint8Array): Promise<Result<string>> => {
  try {
    const pdf = await getDocumentProxy(new Uint8Array(bytes), { verbosity: 0 })
    if (pdf.numPages > mostPages) return refuse('study.documentTooLarge', { most: mostPages, unit: 'pp' })
    const { text } = await extractText(pdf)
    await pdf.loadingTask.destroy()
    const written = text.map((page) => page.replaceAll('\0', '')).join('\n')
    return written.trim() === '' ? refuse('study.pdfWithoutText', { pages: text.length }) : ok(written)
  } catch (error) {
    return error instanceof Error && error.name === 'PasswordException'
      ? refuse('study.documentEncrypted', {})
      : refuse('study.documentDamaged', {})
  }
}
