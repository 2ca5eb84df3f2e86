/** XML as text that any reader takes: elements from plain values, with what XML cannot hold left out. */

export type Attributes = Readonly<Record<string, string | number | boolean | null | undefined>>

/** Characters that no XML 1.0 document may hold, written out or not; halves of pairs that stand alone too. */
const forbidden =
  /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g

const escapes: Readonly<Record<string, string>> = {
  ...{ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' },
  ...{ '\r': '&#13;', '\n': '&#10;', '\t': '&#9;' },
}

/** Text between tags; a carriage return is written out, or a reader would make a line feed of it. */
export const xmlText = (text: string): string =>
  text.replaceAll(forbidden, '').replaceAll(/[&<>\r]/g, (sign) => escapes[sign] ?? sign)

const attributeText = (text: string): string =>
  text.replaceAll(forbidden, '').replaceAll(/[&<>"\r\n\t]/g, (sign) => escapes[sign] ?? sign)

/** An element with attributes in the order given, those without a value left out, around what is XML already. */
export const xmlElement = (name: string, attributes: Attributes, ...inner: readonly string[]): string => {
  const given = Object.entries(attributes).flatMap(([key, value]) =>
    value === null || value === undefined ? [] : [` ${key}="${attributeText(String(value))}"`],
  )
  const within = inner.join('')
  const open = `<${name}${given.join('')}`
  return within === '' ? `${open}/>` : `${open}>${within}</${name}>`
}
