/** The phone turned to her: the figure as large as the screen, upside down for who holds it. */
import type { JSX } from 'preact'
import { soles } from '../../parts/money.ts'
import type { WomanToPay } from '../../book/calls/pay.ts'
import { Money } from '../../pictures/money.tsx'
import { Swatch } from '../../pictures/swatch.tsx'

export const Turned = ({ woman, centimos }: WomanToPay): JSX.Element => {
  const figures = soles(centimos).replace(/^S\/\s/, '')
  return (
    <>
      <section class="mesa turned" data-due={centimos}>
        <p class="row">
          <Swatch place={woman.place} />
          <b class="name">{woman.name}</b>
        </p>
        <p class="giant" style={{ fontSize: `min(5.2rem, ${Math.floor(142 / figures.length)}vw)` }}>
          {figures}
        </p>
        <Money centimos={centimos} />
      </section>
      <p class="balance" data-paying={woman.person}>
        <b>{woman.name}</b>
        <b>{soles(centimos)}</b>
      </p>
    </>
  )
}
