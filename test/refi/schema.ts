/** The exchange standard's own schemas, by libxml2: what they find wrong in a project or a codebook. */
import { readFileSync } from 'node:fs'
import { unzipSync } from 'fflate'
import { XmlDocument, XsdValidator } from 'libxml2-wasm'

const validatorOf = (file: string): XsdValidator =>
  XsdValidator.fromDoc(XmlDocument.fromBuffer(readFileSync(`test/fixtures/refi-qda/${file}`)))

const validators = { project: validatorOf('Project.xsd'), codebook: validatorOf('Codebook.xsd') }

export const schemaFaults = (kind: keyof typeof validators, xml: string | Uint8Array): string => {
  const document = typeof xml === 'string' ? XmlDocument.fromString(xml) : XmlDocument.fromBuffer(xml)
  try {
    validators[kind].validate(document)
    return ''
  } catch (error) {
    return error instanceof Error ? error.message : String(error)
  } finally {
    document.dispose()
  }
}

/** The same for the project inside of an archive. */
export const projectFaults = (archive: Uint8Array): string =>
  schemaFaults('project', unzipSync(archive)['project.qde'] ?? new Uint8Array())
