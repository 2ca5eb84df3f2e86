/** What each product needs, as its newest technical sheet says. */
import type { Find } from '../../kernel/finding.ts'
import { ok, refuse, type Refusal, type Result } from '../../kernel/result.ts'
import type { CatalogueEvent, SheetSize } from './events.ts'

export type Sheet = { readonly version: number; readonly sizes: readonly SheetSize[] }
export type SheetOfArticle = { readonly product: string; readonly version: number; readonly sheet: SheetSize }
export type CatalogueState = {
  readonly sheets: Map<string, Sheet>
  /** The newest sheet of each article: one size of one product. */
  readonly articles: Map<string, SheetOfArticle>
}

export const noCatalogue = (): CatalogueState => ({ sheets: new Map(), articles: new Map() })

/** Folds a sheet; the highest version stands, and an article keeps the product that named it first. */
export const foldCatalogue = (catalogue: CatalogueState, { body }: CatalogueEvent, find: Find): void => {
  const { product, version, sizes } = body
  const known = catalogue.sheets.get(product)
  if (known && known.version >= version) return find('catalogue.sheetTwice', product, { product, version })
  catalogue.sheets.set(product, { version, sizes })
  for (const sheet of sizes) {
    const taken = catalogue.articles.get(sheet.article)
    if (taken && taken.product !== product)
      find('catalogue.articleTwice', sheet.article, { article: sheet.article, product })
    else catalogue.articles.set(sheet.article, { product, version, sheet })
  }
}

/** The newest sheet of an article. */
export const sheetOf = (
  catalogue: CatalogueState,
  article: string,
): Result<SheetOfArticle, Refusal<'catalogue.unknownArticle'>> => {
  const sheet = catalogue.articles.get(article)
  return sheet ? ok(sheet) : refuse('catalogue.unknownArticle', { article })
}

/** Grams of yarn in one piece, without waste. */
export const gramsOfPiece = (sheet: SheetSize): number =>
  sheet.yarns.reduce((grams, yarn) => grams + yarn.grams, 0)
