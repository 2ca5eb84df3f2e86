/** Documents that are ZIP archives: which kind one is, and its parts, unpacked only as far as they are read. */
import { unzipSync, type UnzipFileInfo } from 'fflate'
import { ok, refuse, type Result } from '../../../core/kernel/result.ts'
import { textOfOpenDocument } from './open-document.ts'
import { textOfWord } from './word.ts'
import { walkXml } from './xml.ts'

/** A part that unpacks to more than this is no interview. */
const mostUnpacked = 48 * 1024 * 1024
const mostParts = 5000

type Packed = { readonly text: string; readonly format: 'docx' | 'odt' }

/** Refused: another archive, one with a password, a damaged one, one that swells beyond all measure. */
export const textOfPacked = (bytes: Uint8Array): Result<Packed> => {
  try {
    return readPacked(bytes)
  } catch {
    return refuse('study.documentDamaged', {})
  }
}

const readPacked = (bytes: Uint8Array): Result<Packed> => {
  const parts = partsOf(bytes)
  if (!parts.ok) return parts
  const part = (name: string) => partOf(bytes, parts.value, name)
  const type = part('mimetype')
  if (!type.ok) return type
  if (type.value.trim().startsWith('application/vnd.oasis.opendocument.text')) return openDocument(part)
  const main = mainPart(part)
  if (!main.ok) return main
  if (!parts.value.has(main.value)) return refuse('study.notADocument', {})
  const xml = part(main.value)
  if (!xml.ok) return xml
  const text = textOfWord(xml.value)
  return text === undefined ? refuse('study.notADocument', {}) : ok({ text, format: 'docx' })
}

type Parts = ReadonlyMap<string, UnzipFileInfo>
type Part = (name: string) => Result<string>

const partsOf = (bytes: Uint8Array): Result<Parts> => {
  const parts = new Map<string, UnzipFileInfo>()
  unzipSync(bytes, {
    filter: (file) => {
      parts.set(file.name, file)
      return false
    },
  })
  return parts.size > mostParts ? tooLarge : ok(parts)
}

const tooLarge = refuse('study.documentTooLarge', { most: 48, unit: 'MB' })

/** A part as text; an empty one where it is not there. The size is asked before a byte is unpacked, and is never exceeded. */
const partOf = (bytes: Uint8Array, parts: Parts, name: string): Result<string> => {
  const known = parts.get(name)
  if (!known) return ok('')
  if (known.originalSize > mostUnpacked) return tooLarge
  const unpacked = unzipSync(bytes, { filter: (file) => file.name === name })[name]
  return ok(new TextDecoder('utf-8', { fatal: true }).decode(unpacked))
}

const openDocument = (part: Part): Result<Packed> => {
  const manifest = part('META-INF/manifest.xml')
  if (!manifest.ok) return manifest
  if (manifest.value.includes('encryption-data')) return refuse('study.documentEncrypted', {})
  const content = part('content.xml')
  if (!content.ok) return content
  return ok({ text: textOfOpenDocument(content.value), format: 'odt' })
}

/** Word names its main part in a list of its own; it need not be `word/document.xml`. */
const mainPart = (part: Part): Result<string> => {
  const relations = part('_rels/.rels')
  if (!relations.ok) return relations
  let main = 'word/document.xml'
  if (relations.value !== '')
    walkXml(relations.value, {
      open: ({ local, attribute }) => {
        if (local === 'Relationship' && attribute('Type').endsWith('/officeDocument'))
          main = attribute('Target').replace(/^\//, '')
      },
    })
  return ok(main)
}
