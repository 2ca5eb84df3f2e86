/** A technical sheet while it is being told: it waits here when somebody goes to a vote that is missing. */
import { effect, signal } from '@preact/signals'
import type { SheetSize } from '../../../core/group/catalogue/events.ts'
import type { SheetListed } from '../../book/calls/sheets.ts'
import { acting } from '../../parts/app.ts'
import { sizes, type Garment } from '../../parts/codes.ts'

export type YarnDraft = {
  readonly yarn: string
  readonly grams: number | undefined
  readonly wastePerMille: number | undefined
}
export type SizeDraft = {
  readonly size: string
  readonly minutes: number | undefined
  readonly yarns: readonly YarnDraft[]
  readonly otherMaterialsCentimos: number | undefined
  readonly exportCostCentimos: number | undefined
}
export type SheetDraft = { readonly product: string; readonly sizes: readonly SizeDraft[] }

export const sheetDraft = signal<SheetDraft | undefined>(undefined)
effect(() => {
  if (acting.value === undefined) sheetDraft.value = undefined
})

export const emptySize = (size: string): SizeDraft => ({
  ...{ size, yarns: [], minutes: undefined },
  ...{ otherMaterialsCentimos: undefined, exportCostCentimos: undefined },
})

/** The code of a further product of a kind: `CHULLO`, then `CHULLO-2`. */
export const nextProduct = (garment: Garment, sheets: readonly SheetListed[]): string => {
  const taken = new Set(sheets.map(({ product }) => product))
  let place = 1
  const code = (): string => (place === 1 ? garment : `${garment}-${place}`)
  while (taken.has(code())) place += 1
  return code()
}

/** A size keeps the code that it has; a new one is the product's, with its size where it has several. */
const articleOf = (product: string, size: string, known: readonly SheetSize[]): string =>
  known.find((one) => one.size === size)?.article ?? (size === 'Unica' ? product : `${product}-${size}`)

/** The sheet as it stands, to be told anew. */
export const draftOf = ({ product, sizes: known }: SheetListed): SheetDraft => ({
  product,
  sizes: known.map(({ size, minutes, yarns, otherMaterialsCentimos, exportCostCentimos }) => ({
    ...{ size, minutes, yarns, otherMaterialsCentimos, exportCostCentimos },
  })),
})

/** One size, in or out; sizes stand in the order of the list. */
export const withSize = (draft: SheetDraft, size: string): SheetDraft => {
  const isIn = draft.sizes.some((one) => one.size === size)
  const others = isIn ? draft.sizes.filter((one) => one.size !== size) : [...draft.sizes, emptySize(size)]
  const placeOf = (one: SizeDraft): number => sizes.findIndex((known) => known === one.size)
  return { ...draft, sizes: [...others].sort((a, b) => placeOf(a) - placeOf(b)) }
}

export const changeSize = (draft: SheetDraft, changed: SizeDraft): SheetDraft => ({
  ...draft,
  sizes: draft.sizes.map((one) => (one.size === changed.size ? changed : one)),
})

/** The first thing of a size that was not told: the word of its field, and the yarn where it is one of a yarn. */
export type Lacking = { readonly field: string; readonly yarn?: string }

export const lackingIn = (size: SizeDraft): Lacking | undefined => {
  if (!size.minutes) return { field: 'minutes' }
  if (size.yarns.length === 0) return { field: 'yarns' }
  for (const { yarn, grams, wastePerMille } of size.yarns) {
    if (!grams) return { field: 'grams', yarn }
    if (wastePerMille === undefined) return { field: 'waste', yarn }
  }
  if (size.otherMaterialsCentimos === undefined) return { field: 'others' }
  return size.exportCostCentimos === undefined ? { field: 'export' } : undefined
}

/** The size as the book takes it; nothing while something is missing. */
export const toldSize = (
  product: string,
  size: SizeDraft,
  known: readonly SheetSize[] = [],
): SheetSize | undefined => {
  const { minutes, otherMaterialsCentimos, exportCostCentimos } = size
  const yarns = size.yarns.flatMap(({ yarn, grams, wastePerMille }) =>
    grams === undefined || wastePerMille === undefined ? [] : [{ yarn, grams, wastePerMille }],
  )
  if (lackingIn(size) || minutes === undefined) return undefined
  if (otherMaterialsCentimos === undefined || exportCostCentimos === undefined) return undefined
  const article = articleOf(product, size.size, known)
  return { size: size.size, article, minutes, yarns, otherMaterialsCentimos, exportCostCentimos }
}
