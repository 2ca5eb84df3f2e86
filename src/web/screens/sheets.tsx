/** Technical sheets: what each product needs in time, yarn and costs; a new one, or the next version, is sealed. */
import { useState } from 'preact/hooks'
import type { JSX } from 'preact'
import type { SheetListed } from '../book/calls/sheets.ts'
import { soles } from '../parts/money.ts'
import { acting, ask, done } from '../parts/app.ts'
import { articleName, garmentIcon, garments, iconOfArticle, sizeName } from '../parts/codes.ts'
import { Icon } from '../parts/icon.tsx'
import { Screen } from '../parts/screen.tsx'
import { useAnswer } from '../parts/use-answer.ts'
import { say } from '../parts/words.ts'
import { KnittedGarment } from '../pictures/knitted-garment.tsx'
import { draftOf, nextProduct, sheetDraft, toldSize, type SheetDraft } from './sheets/draft.ts'
import { SheetForm } from './sheets/sheet-form.tsx'
import '../css/figures.css'
import '../css/orders.css'

export const Sheets = (): JSX.Element => {
  const sheets = useAnswer(() => ask('sheets'))
  const draft = sheetDraft.value
  const known = sheets?.find(({ product }) => product === draft?.product)
  const sizes = draft?.sizes.flatMap((size) => toldSize(draft.product, size, known?.sizes) ?? []) ?? []
  const isWhole = draft !== undefined && sizes.length > 0 && sizes.length === draft.sizes.length
  const seal = async ({ product }: SheetDraft): Promise<void> => {
    const by = acting.value
    if (by !== undefined && (await done(ask('issueSheet', { by, product, sizes })))) {
      sheetDraft.value = undefined
    }
  }
  return (
    <Screen
      yarn="orders"
      title={say('sheet.title')}
      icon="tape"
      back
      {...(draft && isWhole
        ? {
            main: { icon: 'seal', word: say('sheet.seal'), hold: true, act: () => void seal(draft) } as const,
          }
        : {})}
    >
      {sheets && draft && <SheetForm {...{ draft, known }} />}
      {sheets && !draft && <Listed sheets={sheets} />}
    </Screen>
  )
}

const Listed = ({ sheets }: { readonly sheets: readonly SheetListed[] }): JSX.Element => {
  const [isChoosing, choose] = useState(sheets.length === 0)
  return (
    <>
      {sheets.length === 0 && <p>{say('sheet.noneYet')}</p>}
      <ul class="list">
        {sheets.map((sheet) => (
          <li key={sheet.product}>
            <OneSheet {...sheet} />
          </li>
        ))}
      </ul>
      {!isChoosing && (
        <button class="press" onClick={() => choose(true)}>
          <Icon name="plus" size="s" />
          {say('sheet.new')}
        </button>
      )}
      {isChoosing && (
        <>
          <h2>{say('sheet.which')}</h2>
          <div class="tiles">
            {garments.map((garment) => (
              <button
                key={garment}
                class="press tall"
                data-garment={garment}
                onClick={() => {
                  sheetDraft.value = { product: nextProduct(garment, sheets), sizes: [] }
                }}
              >
                <Icon name={garmentIcon[garment]} size="l" />
                {articleName(nextProduct(garment, sheets))}
              </button>
            ))}
          </div>
        </>
      )}
    </>
  )
}

const OneSheet = (sheet: SheetListed): JSX.Element => {
  const { product, version, sizes } = sheet
  return (
    <button
      class="row"
      data-sheet={product}
      onClick={() => {
        sheetDraft.value = draftOf(sheet)
      }}
    >
      <KnittedGarment code={product} size={44} />
      <span class="grow">
        <span class="name">{articleName(product)}</span>
        <br />
        <span class="small">{say('sheet.version', { version })}</span>
        {sizes.map(({ size, tariffCentimos }) => (
          <span key={size} class="holds">
            <span class="small">{sizeName(size)} </span>
            <b>{tariffCentimos === undefined ? '—' : soles(tariffCentimos)}</b>
          </span>
        ))}
      </span>
      <Icon name={iconOfArticle(product)} />
    </button>
  )
}
