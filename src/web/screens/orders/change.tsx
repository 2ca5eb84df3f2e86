/** Changing an order: each line with its pieces anew; 0 takes a line out. */
import type { JSX } from 'preact'
import type { OrderPage } from '../../book/calls/orders.ts'
import { articleName, colourName } from '../../parts/codes.ts'
import { FigureField } from '../../parts/figure-field.tsx'
import { say } from '../../parts/words.ts'
import { ColourSquare } from '../../pictures/colour-square.tsx'

/** New pieces by line. */
export type Changed = Readonly<Record<string, number | undefined>>

type Line = { readonly product: string; readonly size: string; readonly colour: string }
export const lineKey = ({ product, size, colour }: Line): string => `${product}/${size}/${colour}`

type Form = {
  readonly page: OrderPage
  readonly changed: Changed
  readonly set: (changed: Changed) => void
}

export const ChangeForm = ({ page, changed, set }: Form): JSX.Element => (
  <div class="form">
    <p class="small">{say('order.changeHow')}</p>
    {page.sold.map((line) => {
      const key = lineKey(line)
      return (
        <div key={key} class="with-colour" data-cell={key}>
          <ColourSquare code={line.colour} size={48} />
          <FigureField
            word={`${articleName(line.article)} · ${colourName(line.colour)}`}
            value={changed[key] ?? line.pieces}
            shown={String(changed[key] ?? line.pieces)}
            most={100_000}
            set={(pieces) => set({ ...changed, [key]: pieces })}
          />
        </div>
      )
    })}
  </div>
)
