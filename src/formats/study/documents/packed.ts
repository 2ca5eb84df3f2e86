/** Documents that are ZIP archives: which kind one is, and its parts, unpacked only as far as they are read. */
import { ok, refuse, type Err, type Refusal, type Result } from '../../../core/kernel/result.ts'
import { attributeNamed, walkXml } from '../packed/xml.ts'
import { openZip, type Zip } from '../packed/zip.ts'
import { textOfOpenDocument } from './open-document.ts'
import { textOfWord } from './word.ts'

/** Parts that unpack to more than this together are no interview. */
const limits = { files: 5000, bytes: 48 * 1024 * 1024 }

type Packed = { readonly text: string; readonly format: 'docx' | 'odt' }

/** Refused: another archive, one with a password, a damaged one, one that swells beyond all measure. */
export const textOfPacked = (bytes: Uint8Array): Result<Packed> => {
  const zip = openZip(bytes, limits)
  if (!zip.ok) return asDocument(zip.error)
  const type = partOf(zip.value, 'mimetype')
  if (!type.ok) return type
  return plainText(type.value).trim().startsWith('application/vnd.oasis.opendocument.text')
    ? openDocument(zip.value)
    : wordDocument(zip.value)
}

/** A part that is not there is empty. */
const partOf = (zip: Zip, name: string): Result<Uint8Array> => {
  if (!has(zip, name)) return ok(new Uint8Array())
  const part = zip.read(name)
  return part.ok ? part : asDocument(part.error)
}

const has = ({ files }: Zip, name: string): boolean => files.some((file) => file.name === name)

const plainText = (bytes: Uint8Array): string => new TextDecoder().decode(bytes)

/** What is wrong with an archive or its XML, as a word on the document. */
const asDocument = ({ code }: Refusal): Err<Refusal> =>
  code === 'packed.tooLarge'
    ? refuse('study.documentTooLarge', { most: 48, unit: 'MB' })
    : refuse('study.documentDamaged', {})

const openDocument = (zip: Zip): Result<Packed> => {
  const manifest = partOf(zip, 'META-INF/manifest.xml')
  if (!manifest.ok) return manifest
  if (plainText(manifest.value).includes('encryption-data')) return refuse('study.documentEncrypted', {})
  const content = partOf(zip, 'content.xml')
  if (!content.ok) return content
  const text = textOfOpenDocument(content.value)
  return text.ok ? ok({ text: text.value, format: 'odt' }) : asDocument(text.error)
}

const wordDocument = (zip: Zip): Result<Packed> => {
  const main = mainPart(zip)
  if (!main.ok) return main
  if (!has(zip, main.value)) return refuse('study.notADocument', {})
  const xml = partOf(zip, main.value)
  if (!xml.ok) return xml
  const text = textOfWord(xml.value)
  if (!text.ok) return asDocument(text.error)
  return text.value === undefined
    ? refuse('study.notADocument', {})
    : ok({ text: text.value, format: 'docx' })
}

/** Word names its main part in a list of its own; it need not be `word/document.xml`. */
const mainPart = (zip: Zip): Result<string> => {
  let main = 'word/document.xml'
  if (!has(zip, relations)) return ok(main)
  const list = partOf(zip, relations)
  if (!list.ok) return list
  const walked = walkXml(list.value, {
    open: (tag) => {
      if (tag.name === 'Relationship' && attributeNamed(tag, 'Type').endsWith('/officeDocument'))
        main = attributeNamed(tag, 'Target').replace(/^\//, '')
    },
  })
  return walked.ok ? ok(main) : asDocument(walked.error)
}
const relations = '_rels/.rels'
