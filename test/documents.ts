/** Small documents for tests, made here by hand: Word, OpenDocument and PDF, each with all that a reader may trip over. */
import { strToU8, zipSync, type Zippable } from 'fflate'

const zipped = (parts: Readonly<Record<string, string>>): Uint8Array<ArrayBuffer> => {
  const files: Zippable = Object.fromEntries(
    Object.entries(parts).map(([name, content]) => [name, strToU8(content)]),
  )
  return new Uint8Array(zipSync(files, { mtime: '1990-01-01T00:00:00' }))
}

const word = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
const relations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'

/** A Word document with this body. */
export const docxOf = (body: string, main = 'word/document.xml'): Uint8Array<ArrayBuffer> =>
  zipped({
    '[Content_Types].xml':
      '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
      `<Override PartName="/${main}" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>`,
    '_rels/.rels': `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="${relations}/officeDocument" Target="${main}"/></Relationships>`,
    [main]: `<?xml version="1.0" encoding="UTF-8"?><w:document ${word} xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"><w:body>${body}</w:body></w:document>`,
  })

export const wordParagraph = (text: string): string =>
  `<w:p><w:r><w:t xml:space="preserve">${text}</w:t></w:r></w:p>`

export const wordBody = [
  wordParagraph('Entrevistadora: ¿Cómo empezó?'),
  '<w:p><w:pPr><w:tabs><w:tab w:val="left" w:pos="720"/></w:tabs></w:pPr><w:r><w:rPr><w:b/></w:rPr><w:t>FLAVIA:</w:t><w:tab/><w:t>Con q’aytu 🧶</w:t><w:br/><w:t>y palitos.</w:t></w:r></w:p>',
  '<w:p><w:ins w:id="1" w:author="A"><w:r><w:t>Puesto.</w:t></w:r></w:ins><w:del w:id="2" w:author="A"><w:r><w:delText>Quitado.</w:delText></w:r></w:del></w:p>',
  '<w:tbl><w:tr><w:tc><w:p><w:r><w:t>uno</w:t></w:r></w:p></w:tc><w:tc><w:p><w:r><w:t>dos</w:t></w:r></w:p></w:tc></w:tr></w:tbl>',
  '<w:p><w:r><w:instrText>PAGE</w:instrText></w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:r><w:t>una vez</w:t></w:r></mc:Choice><mc:Fallback><w:r><w:t>dos veces</w:t></w:r></mc:Fallback></mc:AlternateContent></w:p>',
].join('')
export const wordText =
  'Entrevistadora: ¿Cómo empezó?\nFLAVIA:\tCon q’aytu 🧶\ny palitos.\nPuesto.\nuno\ndos\nuna vez\n'

const office = 'urn:oasis:names:tc:opendocument:xmlns'
type OdtTerms = { readonly manifest?: string; readonly type?: string }

/** An OpenDocument text with this body. */
export const odtOf = (
  body: string,
  { manifest = '', type = 'application/vnd.oasis.opendocument.text' }: OdtTerms = {},
): Uint8Array<ArrayBuffer> =>
  zipped({
    mimetype: type,
    'META-INF/manifest.xml': `<manifest:manifest xmlns:manifest="${office}:manifest:1.0">${manifest}</manifest:manifest>`,
    'content.xml': `<?xml version="1.0" encoding="UTF-8"?><office:document-content xmlns:office="${office}:office:1.0" xmlns:text="${office}:text:1.0" xmlns:table="${office}:table:1.0"><office:body><office:text>${body}</office:text></office:body></office:document-content>`,
  })

export const odtBody = [
  '<text:tracked-changes><text:changed-region><text:deletion><text:p>Quitado.</text:p></text:deletion></text:changed-region></text:tracked-changes>',
  '<text:h text:outline-level="1">Entrevista\n  dos</text:h>',
  '<text:p>P1 -<text:tab/>Sí,<text:s text:c="2"/>señorita <text:span>🧶</text:span><text:line-break/>con q’aytu.</text:p>',
  '<text:p>Nada<office:annotation><text:p>una nota al margen</text:p></office:annotation><text:note><text:note-body><text:p>al pie</text:p></text:note-body></text:note> más.</text:p>',
  '<table:table><table:table-row><table:table-cell><text:p>uno</text:p></table:table-cell></table:table-row></table:table>',
].join('\n')
export const odtText = 'Entrevista dos\nP1 -\tSí,  señorita 🧶\ncon q’aytu.\nNada más.\nuno\n'

/** A PDF of these pages, each of these lines, in the standard Helvetica. */
export const pdfOf = (pages: readonly (readonly string[])[], trailer = ''): Uint8Array<ArrayBuffer> => {
  const escaped = (line: string): string =>
    Array.from(line, (letter) =>
      /[\\()]/.test(letter) ? `\\${letter}` : `\\${letter.charCodeAt(0).toString(8).padStart(3, '0')}`,
    ).join('')
  const contents = pages.map((lines) =>
    lines.length === 0
      ? '0 0 m 100 100 l S'
      : `BT /F1 12 Tf 72 720 Td ${lines.map((line) => `(${escaped(line)}) Tj 0 -16 Td`).join(' ')} ET`,
  )
  const kids = pages.map((_, page) => `${4 + 2 * page} 0 R`).join(' ')
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    `<< /Type /Pages /Kids [${kids}] /Count ${pages.length} >>`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>',
    ...contents.flatMap((content, page) => [
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Contents ${5 + 2 * page} 0 R /Resources << /Font << /F1 3 0 R >> >> >>`,
      `<< /Length ${content.length} >>\nstream\n${content}\nendstream`,
    ]),
  ]
  const body = objects.map((object, place) => `${place + 1} 0 obj\n${object}\nendobj\n`)
  const head = '%PDF-1.4\n'
  const places = body.map((_, place) => head.length + body.slice(0, place).join('').length)
  const table = places.map((place) => `${String(place).padStart(10, '0')} 00000 n \n`).join('')
  const written = `${head}${body.join('')}xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${table}trailer << /Size ${objects.length + 1} /Root 1 0 R ${trailer} >>\nstartxref\n${head.length + body.join('').length}\n%%EOF`
  return Uint8Array.from(written, (letter) => letter.charCodeAt(0))
}

export const pdfPages = [['Entrevistadora: ¿Cómo empezó?', 'FLAVIA: De niña (ocho años).'], ['ROSA: Así es.']]
export const pdfText = 'Entrevistadora: ¿Cómo empezó?\nFLAVIA: De niña (ocho años).\nROSA: Así es.'

/** An older container of Microsoft’s, with this in it. */
export const compoundOf = (inside: string): Uint8Array<ArrayBuffer> =>
  Uint8Array.from([
    ...[0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0, 0, 0, 0],
    ...Array.from(inside, (letter) => [letter.charCodeAt(0), 0]).flat(),
  ])

/** An archive that says it holds a document, and unpacks to so many megabytes. */
export const swellingOf = (megabytes: number): Uint8Array<ArrayBuffer> =>
  docxOf(wordParagraph('a'.repeat(megabytes * 1024 * 1024)))

/** Any other archive. */
export const archiveOf = (name: string, content: string): Uint8Array<ArrayBuffer> =>
  zipped({ [name]: content })
