/** Benchmark rows as a table: the figure, the goal, and whether it is met. */

export type Row = {
  readonly what: string
  readonly ours: number | undefined
  readonly unit: string
  readonly atMost?: number
  readonly atLeast?: number
}

/** Whether a figure reaches its goal; nothing to say where there is no goal or no figure. */
export const isMet = ({ ours, atMost, atLeast }: Row): boolean | undefined => {
  if (ours === undefined || (atMost === undefined && atLeast === undefined)) return undefined
  return (atMost === undefined || ours <= atMost) && (atLeast === undefined || ours >= atLeast)
}

export const printRows = (rows: readonly Row[]): void => {
  for (const row of rows) {
    const goal =
      row.atMost !== undefined ? `≤ ${row.atMost}` : row.atLeast !== undefined ? `≥ ${row.atLeast}` : ''
    const verdict =
      { true: 'met', false: 'NOT MET', undefined: row.ours === undefined ? 'not run' : '' }[
        String(isMet(row))
      ] ?? ''
    console.log(
      `${row.what.padEnd(46)}${number(row.ours).padStart(10)} ${row.unit.padEnd(3)} ${goal.padEnd(8)} ${verdict}`,
    )
  }
}

const number = (figure: number | undefined): string =>
  figure === undefined
    ? '–'
    : figure >= 100
      ? figure.toFixed(0)
      : figure >= 10
        ? figure.toFixed(1)
        : figure.toFixed(2)
