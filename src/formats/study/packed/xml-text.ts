/** XML as text that any reader takes: elements from plain values, with what XML cannot hold left out. */

export type Attributes = Readonly<Record<string, string | number | boolean | null | undefined>>

/** Characters that no XML 1.0 document may hold, written out or not; halves of pairs that stand alone too. */
const forbidden =
  /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g

const escapes: Readonly<Record<string, string>> = {
  ...{ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' },
  ...{ '\r': '&#13;', '\n': '&#10;', '\t': '&#9;' },
}

/** What any of the above or of an attribute's escapes may be about: most texts and all ids have none of it, and stay as they are. */
const delicate = /[\u0000-\u001F&<>"\uD800-\uDFFF\uFFFE\uFFFF]/

/** Text between tags; a carriage return is written out, or a reader would make a line feed of it. */
export const xmlText = (text: string): string =>
  delicate.test(text)
    ? text.replaceAll(forbidden, '').replaceAll(/[&<>\r]/g, (sign) => escapes[sign] ?? sign)
    : text

/** An attribute's value. */
export const xmlValue = (text: string): string =>
  delicate.test(text)
    ? text.replaceAll(forbidden, '').replaceAll(/[&<>"\r\n\t]/g, (sign) => escapes[sign] ?? sign)
    : text

/** The beginning of an element, without its bracket: attributes in the order given, those without a value left out. */
export const xmlOpening = (name: string, attributes: Attributes): string => {
  let opening = `<${name}`
  for (const [key, value] of Object.entries(attributes))
    if (value !== null && value !== undefined) opening += ` ${key}="${xmlValue(String(value))}"`
  return opening
}

/** An element around what is XML already. */
export const xmlElement = (name: string, attributes: Attributes, ...inner: readonly string[]): string => {
  const within = inner.join('')
  const opening = xmlOpening(name, attributes)
  return within === '' ? `${opening}/>` : `${opening}>${within}</${name}>`
}
