/** Issuing a technical sheet, or its next version. */
import { ok, refuse, type Result } from '../../kernel/result.ts'
import type { Day } from '../../kernel/day.ts'
import type { CatalogueState } from './catalogue.ts'
import type { CatalogueEvent, SheetSize } from './events.ts'

export type IssueSheet = { readonly on: Day; readonly product: string; readonly sizes: readonly SheetSize[] }

/** Numbers the sheet after the one that stands. Refused: a size or article named twice, an article that another product has. */
export const decideIssueSheet = (
  catalogue: CatalogueState,
  { on, product, sizes }: IssueSheet,
): Result<readonly CatalogueEvent[]> => {
  const twice = sizes.find((size, place) => sizes.slice(0, place).some((other) => isSame(size, other)))
  if (twice) return refuse('catalogue.articleTwice', { article: twice.article, product })
  const taken = sizes.find(({ article }) => (catalogue.articles.get(article)?.product ?? product) !== product)
  if (taken) return refuse('catalogue.articleTwice', { article: taken.article, product })
  const version = (catalogue.sheets.get(product)?.version ?? 0) + 1
  return ok([{ type: 'catalogue.sheetIssued', v: 1, body: { on, product, version, sizes: [...sizes] } }])
}

const isSame = (a: SheetSize, b: SheetSize): boolean => a.size === b.size || a.article === b.article
