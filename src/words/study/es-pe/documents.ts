/** Why a document cannot be read, in Spanish, and what to do about it. */
import type { Words } from '../../words.ts'

export const documentsEsPE: Words = {
  'study.documentDamaged':
    'El documento está dañado o llegó cortado. Ábralo en su programa, guárdelo de nuevo y tráigalo otra vez.',
  'study.documentEmpty': 'El documento no tiene texto. Revise que sea el que quería traer.',
  'study.documentEncrypted':
    'El documento está cerrado con contraseña. Guárdelo sin contraseña, tráigalo y borre esa copia.',
  'study.documentOtherKind':
    'Un documento .{kind} no se puede leer. Guárdelo como .docx, .odt o .txt y tráigalo otra vez.',
  'study.documentTooLarge':
    'El documento es demasiado grande (más de {most} {unit}). Quítele las imágenes o pártalo por entrevistas.',
  'study.notADocument': 'Esto no es un documento que se pueda leer. Traiga un .txt, .docx, .odt o .pdf.',
  'study.pdfWithoutText':
    '{pages, plural, one {La página de este PDF es una imagen} other {Las # páginas de este PDF son imágenes}} sin texto. Escriba la entrevista, o páselo antes por un programa que reconozca el texto.',
}
