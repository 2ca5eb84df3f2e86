/** XML that strangers wrote: told element by element, and refused where it could do more than say something. */
import { strToU8 } from 'fflate'
import { expect, test } from 'vitest'
import { readXml } from './xml-tree.ts'
import { walkXml } from './xml.ts'

const refusal = (xml: string | Uint8Array): object | undefined => {
  const read = readXml(typeof xml === 'string' ? strToU8(xml) : xml)
  return read.ok ? undefined : read.error
}

test('[RQ2] [DO8] a document type, entities of its own and elements without end are refused', () => {
  const lol = '<!ENTITY a "lol"><!ENTITY b "&a;&a;&a;">'
  expect(refusal(`<!DOCTYPE x [${lol}]><x>&b;</x>`)).toMatchObject({ code: 'packed.hasDoctype' })
  expect(refusal('<!DOCTYPE x SYSTEM "file:///etc/hosts"><x/>')).toMatchObject({ code: 'packed.hasDoctype' })
  expect(refusal('<x>\n&b;</x>')).toMatchObject({ code: 'packed.notXml', figures: { line: 2 } })
  expect(refusal('<x>'.repeat(201) + '</x>'.repeat(201))).toMatchObject({ code: 'packed.tooDeep' })
  expect(refusal('<x>'.repeat(200) + '</x>'.repeat(200))).toBe(undefined)
  expect(refusal('')).toMatchObject({ code: 'packed.notXml' })
  expect(refusal(Uint8Array.of(0x3c, 0xff))).toMatchObject({ code: 'formats.notUtf8' })
})

test('[RQ1] elements are told in order, with what they stand in, in UTF-8 and in UTF-16', () => {
  const xml = '<a xmlns="u:a" xmlns:b="u:b"><b:c b:d="1">ñ<![CDATA[<]]></b:c>\n<e f="2"/></a>'
  const wide = Uint8Array.from([
    ...[0xff, 0xfe],
    ...Array.from(xml, (sign) => [sign.charCodeAt(0), 0]).flat(),
  ])
  for (const bytes of [strToU8(xml), wide]) {
    const told: string[] = []
    const walked = walkXml(bytes, {
      open: ({ name, space, within, line }) => told.push(`${within}>${name} ${space} ${line}`),
      text: (text, within) => told.push(`${within}: ${text}`),
      close: (name) => told.push(`/${name}`),
    })
    expect(walked.ok).toBe(true)
    expect(told).toEqual([
      ...['>a u:a 1', 'a>c u:b 1', 'c: ñ', 'c: <', '/c', 'a: \n', 'a>e u:a 2', '/e', '/a'],
    ])
  }
})
