/** Cords and their knots, as they are drawn: a strand of two threads, a plied cord, a single knot, a long knot. */
import type { JSX } from 'preact'

/** `ply` is the second thread, which shows where the cord turns. */
export type Dye = { readonly paint: string; readonly ply: string }

const pale: ReadonlySet<string> = new Set(['#e8dcc3', '#ffffff', '#f0c23c', '#8fc3e8', '#e48aa7'])
/** The dye of a colour; a pale one is plied with dark thread, so that it shows on the cloth. */
export const dyeOf = (paint: string): Dye => ({ paint, ply: pale.has(paint) ? '#4a4038' : '#ffffffa6' })

type Thread = Dye & { readonly d: string; readonly width: number }

export const Strand = ({ d, paint, ply, width }: Thread): JSX.Element => (
  <>
    <path d={d} fill="none" stroke="var(--ink-soft)" stroke-width={width + 2} stroke-linecap="round" />
    <path d={d} fill="none" stroke={paint} stroke-width={width} stroke-linecap="round" />
    <path
      d={d}
      fill="none"
      stroke={ply}
      stroke-width={width * 0.42}
      stroke-dasharray={`${width * 0.5} ${width * 0.62}`}
    />
  </>
)

/** A plied cord lying flat: the turns of its two strands show as slanted threads. */
export const Plied = ({ from, to, y, width }: Record<'from' | 'to' | 'y' | 'width', number>): JSX.Element => {
  const turns = Array.from(
    { length: Math.ceil((to - from - width * 0.8) / (width * 0.72)) },
    (_, turn) => from + width * 0.4 + turn * width * 0.72,
  )
  const slant = (x: number): string =>
    `M${x - width * 0.26} ${y + width * 0.36}L${x + width * 0.26} ${y - width * 0.36}`
  return (
    <>
      <path d={`M${from} ${y}H${to}`} stroke="var(--ink)" stroke-width={width} stroke-linecap="round" />
      <path
        d={turns.map(slant).join('')}
        stroke="var(--walnut-2)"
        stroke-width={width * 0.2}
        stroke-linecap="round"
      />
    </>
  )
}

type KnotAt = Dye & { readonly x: number; readonly y: number; readonly width: number }

export const SingleKnot = ({ x, y, width: w, paint, ply }: KnotAt): JSX.Element => (
  <g transform={`translate(${x} ${y})`}>
    <ellipse rx={w * 1.05} ry={w * 0.8} fill={paint} stroke="var(--ink-soft)" />
    <path
      d={`M${-w * 0.7} ${w * 0.3}Q0 ${-w * 0.15} ${w * 0.7} ${-w * 0.3}`}
      fill="none"
      stroke={ply}
      stroke-width={w * 0.3}
      stroke-linecap="round"
    />
  </g>
)

/** Units: one long knot with as many turns; one alone is a figure of eight. */
export const LongKnot = ({ turns, ...at }: KnotAt & { readonly turns: number }): JSX.Element =>
  turns === 1 ? (
    <FigureOfEight {...at} />
  ) : (
    <>
      {Array.from({ length: turns }, (_, turn) => (
        <Turn key={turn} {...at} y={at.y + turn * at.width * 0.78} />
      ))}
    </>
  )

const Turn = ({ x, y, width: w, paint, ply }: KnotAt): JSX.Element => {
  const step = w * 0.78
  return (
    <>
      <rect
        x={x - w}
        y={y - step * 0.5}
        width={w * 2}
        height={step * 0.94}
        rx={step * 0.47}
        fill={paint}
        stroke="var(--ink-soft)"
      />
      <path
        d={`M${x - w * 0.6} ${y + step * 0.13}L${x + w * 0.6} ${y - step * 0.13}`}
        stroke={ply}
        stroke-width={w * 0.2}
        stroke-linecap="round"
      />
    </>
  )
}

const FigureOfEight = ({ x, y, width: w, paint, ply }: KnotAt): JSX.Element => (
  <g transform={`translate(${x} ${y})`}>
    <ellipse cy={-w * 0.1} rx={w * 0.9} ry={w * 0.62} fill={paint} stroke="var(--ink-soft)" />
    <ellipse cy={w * 0.95} rx={w * 0.9} ry={w * 0.62} fill={paint} stroke="var(--ink-soft)" />
    <path
      d={`M${-w * 0.5} ${-w * 0.3}L${w * 0.5} ${w * 1.15}`}
      stroke={ply}
      stroke-width={w * 0.26}
      stroke-linecap="round"
    />
  </g>
)

/** An open loop: what is still to come. */
export const Loop = ({ x, y }: { readonly x: number; readonly y: number }): JSX.Element => (
  <ellipse cx={x} cy={y} rx="6.5" ry="10.5" fill="var(--sun)" stroke="var(--ink)" stroke-width="3" />
)
