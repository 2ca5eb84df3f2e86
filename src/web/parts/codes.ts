/** The codes that books hold for products, sizes, colours and yarns, as people say and see them; an unknown one is shown as it is. */
export { isGuestCode } from '../../core/group/people/posts.ts'
import type { IconName } from './icon.tsx'
import { nameOfCode, say } from './words.ts'

/** What the group can make a sheet of; a second product of a kind is `CHULLO-2`, its size M `CHULLO-2-M`. */
export const garments = ['CHULLO', 'CHOMPA', 'CHALINA', 'GUANTES'] as const
export type Garment = (typeof garments)[number]
export const garmentIcon: Readonly<Record<Garment, IconName>> = {
  ...({ CHULLO: 'hat', CHOMPA: 'sweater', CHALINA: 'scarf', GUANTES: 'gloves' } as const),
}
export const sizes = ['Unica', 'S', 'M', 'L', 'XL'] as const
export const yarnKinds = ['ALPACA', 'ALPNAT', 'ALPTEN', 'OVEJA', 'ALGODON', 'ACRILICO', 'MEZCLA'] as const
/** The order is that of the palette on the screen. */
export const colours = {
  ...{ Natural: '#e8dcc3', Blanco: '#ffffff', Gris: '#8d8d8d', Negro: '#1c1a19', Cafe: '#6b4226' },
  ...{ Rojo: '#b3232f', Rosado: '#e48aa7', Naranja: '#d9772b', Amarillo: '#f0c23c', Verde: '#2f7a3f' },
  ...{ Turquesa: '#2b9aa0', Celeste: '#8fc3e8', Azul: '#1f4c9a', Morado: '#6a3d8f', Varios: '#b08d57' },
} as const
export type Colour = keyof typeof colours

/** The garment that an article or product is of, by how its code begins. */
export const garmentOf = (code: string): Garment | undefined => garments.find((kind) => code.startsWith(kind))

export const iconOfArticle = (code: string): IconName => {
  const garment = garmentOf(code)
  return garment ? garmentIcon[garment] : 'yarn'
}

/** What stands behind the kind: `2`, `M`, `2 M`; nothing for the only size. */
const restOf = (code: string, garment: string): string =>
  code
    .slice(garment.length)
    .split('-')
    .filter((part) => part !== '' && part !== 'Unica')
    .map((part) => ` ${part}`)
    .join('')

/** `chullo`, `chompa M`. */
export const articleName = (code: string): string => {
  const garment = garmentOf(code)
  return garment ? `${say(`garment.${garment}`)}${restOf(code, garment)}` : code
}

/** `300 chullos`, `12 chompas M`. */
export const articlePieces = (code: string, pieces: number): string => {
  const garment = garmentOf(code)
  return garment
    ? `${say(`pieces.${garment}`, { pieces })}${restOf(code, garment)}`
    : `${say('pieces.any', { pieces })} ${code}`
}

export const colourName = (code: string): string => nameOfCode(`colour.${code}`, code)
export const yarnName = (code: string): string => nameOfCode(`yarnKind.${code}`, code)
/** Currencies that buyers pay in. */
export const currencies = ['USD', 'EUR', 'PEN'] as const
export const currencyName = (code: string): string => nameOfCode(`currency.${code}`, code)
export const sizeName = (code: string): string => nameOfCode(`size.${code}`, code)

/** A line of an order, as people call it: `chullo rojo`. */
export const lineWord = (line: string): string => {
  const [, article = line, colour = ''] = line.split('/')
  return `${articleName(article)} ${colourName(colour).toLocaleLowerCase('es-PE')}`.trim()
}

const isColour = (code: string): code is Colour => code in colours
/** How a colour is painted; grey where its code is nobody's. */
export const colourPaint = (code: string): string => (isColour(code) ? colours[code] : '#9a9a9a')
