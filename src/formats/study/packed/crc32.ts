/** CRC-32 as archives have it (ISO 3309, reflected, polynomial 0xEDB88320). */

const table = Uint32Array.from({ length: 256 }, (_, byte) => {
  let value = byte
  for (let bit = 0; bit < 8; bit += 1) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1
  return value
})

export const crc32 = (bytes: Uint8Array): number => {
  let crc = 0xffffffff
  for (let place = 0; place < bytes.length; place += 1)
    crc = (crc >>> 8) ^ (table[(crc ^ (bytes[place] ?? 0)) & 0xff] ?? 0)
  return (crc ^ 0xffffffff) >>> 0
}
