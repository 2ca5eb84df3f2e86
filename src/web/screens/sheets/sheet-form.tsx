/** The fields of a sheet, size by size, with the cost card that follows from them. */
import { useState } from 'preact/hooks'
import type { JSX } from 'preact'
import type { SheetListed } from '../../book/calls/sheets.ts'
import { articleName, sizeName, sizes, yarnName } from '../../parts/codes.ts'
import { Icon } from '../../parts/icon.tsx'
import { say } from '../../parts/words.ts'
import { KnittedGarment } from '../../pictures/knitted-garment.tsx'
import { CardShown } from './card.tsx'
import {
  changeSize,
  lackingIn,
  sheetDraft,
  toldSize,
  withSize,
  type SheetDraft,
  type SizeDraft,
} from './draft.ts'
import { SizeFields } from './size-fields.tsx'

type Form = { readonly draft: SheetDraft; readonly known: SheetListed | undefined }

const set = (draft: SheetDraft | undefined): void => {
  sheetDraft.value = draft
}

export const SheetForm = ({ draft, known }: Form): JSX.Element => {
  const [opened, open] = useState(draft.sizes[0]?.size)
  const size = draft.sizes.find((one) => one.size === opened) ?? draft.sizes[0]
  const told = size && toldSize(draft.product, size, known?.sizes)
  return (
    <>
      <div class="row wraps">
        <KnittedGarment code={draft.product} size={60} />
        <span class="grow">
          <b class="figure">{articleName(draft.product)}</b>
          <span class="small holds">
            {known ? say('sheet.version', { version: known.version + 1 }) : say('sheet.first')}
          </span>
        </span>
        <button class="press" onClick={() => set(undefined)}>
          <Icon name="undo" size="s" />
          {say('sheet.leave')}
        </button>
      </div>
      <h2>{say('sheet.sizes')}</h2>
      <div class="size-presses">
        {sizes.map((one) => (
          <button
            key={one}
            class="press"
            aria-pressed={draft.sizes.some((told) => told.size === one)}
            onClick={() => {
              set(withSize(draft, one))
              open(one)
            }}
          >
            {sizeName(one)}
          </button>
        ))}
      </div>
      {size && (
        <>
          {draft.sizes.length > 1 && <OpenOne {...{ draft, size, open }} />}
          <SizeFields key={size.size} size={size} set={(changed) => set(changeSize(draft, changed))} />
          <Lacking {...size} />
          {told && <CardShown size={told} />}
        </>
      )}
    </>
  )
}

type Opening = {
  readonly draft: SheetDraft
  readonly size: SizeDraft
  readonly open: (size: string) => void
}

/** With several sizes one is open; it may begin as another one is. */
const OpenOne = ({ draft, size, open }: Opening): JSX.Element => {
  const other = draft.sizes.find((one) => one.size !== size.size && one.minutes !== undefined)
  return (
    <>
      <h2>{say('sheet.ofSize')}</h2>
      <div class="presses">
        {draft.sizes.map((one) => (
          <button
            key={one.size}
            class="press"
            aria-pressed={one.size === size.size}
            onClick={() => open(one.size)}
          >
            {sizeName(one.size)}
          </button>
        ))}
      </div>
      {other && size.minutes === undefined && (
        <button class="press" onClick={() => set(changeSize(draft, { ...other, size: size.size }))}>
          {say('sheet.likeSize', { size: sizeName(other.size) })}
        </button>
      )}
    </>
  )
}

const Lacking = (size: SizeDraft): JSX.Element | null => {
  const lacking = lackingIn(size)
  if (!lacking) return null
  const what = say(`sheetField.${lacking.field}`)
  return (
    <p class="next" role="status">
      {say('sheet.lacking', {
        size: sizeName(size.size),
        what: lacking.yarn === undefined ? what : `${what} (${yarnName(lacking.yarn)})`,
      })}
    </p>
  )
}
