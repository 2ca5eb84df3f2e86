/** Why a document cannot be read, in English: the same sentences as in Spanish. */
import type { Words } from '../../words.ts'

export const documentsEn: Words = {
  'study.documentDamaged':
    'The document is damaged or was cut short. Open it in its program, save it again and bring it once more.',
  'study.documentEmpty': 'The document has no text. See whether it is the one you wanted.',
  'study.documentEncrypted':
    'The document is locked with a password. Save it without one, bring it, and delete that copy.',
  'study.documentOtherKind':
    'A .{kind} document cannot be read. Save it as .docx, .odt or .txt and bring it again.',
  'study.documentTooLarge':
    'The document is too large (more than {most} {unit}). Take its pictures out, or part it by interviews.',
  'study.notADocument': 'This is no document that can be read. Bring a .txt, .docx, .odt or .pdf.',
  'study.pdfWithoutText':
    '{pages, plural, one {The page of this PDF is a picture} other {The # pages of this PDF are pictures}} without text. Type the interview, or let a program recognise its text first.',
}
