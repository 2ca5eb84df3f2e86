/** The two practice years as a picture and as a page. */
import type { AfterOrder } from '../bench/two-years.ts'

const width = 720
const height = 400
const left = 64
const right = 150
const top = 56
const bottom = 56
const ink = '#2b2622'
const faint = '#d9d2c7'
const colours = { withMemory: '#9c2f4b', without: '#5b6b73' }

export type Mean = Pick<AfterOrder, 'order' | 'withMemory' | 'without'>

/** After each order the mean over the groups: no group is picked out. */
export const meanOf = (groups: readonly (readonly AfterOrder[])[]): readonly Mean[] =>
  (groups[0] ?? []).map(({ order }, at) => ({
    order,
    withMemory: meanBy(groups, (group) => group[at]?.withMemory ?? 0),
    without: meanBy(groups, (group) => group[at]?.without ?? 0),
  }))

const meanBy = <T>(all: readonly T[], pick: (one: T) => number): number =>
  all.reduce((sum, one) => sum + pick(one), 0) / all.length

/** Two lines, labelled at their ends: the spread after each order with the memory and without. */
export const memoryPicture = (rows: readonly Mean[]): string => {
  const most = Math.ceil(Math.max(...rows.map(({ without }) => without)) * 10) / 10
  const x = (order: number): number => left + ((order - 1) / (rows.length - 1)) * (width - left - right)
  const y = (spread: number): number => top + (1 - spread / most) * (height - top - bottom)
  const line = (way: 'withMemory' | 'without'): string => {
    const points = rows.map((row) => `${x(row.order).toFixed(1)},${y(row[way]).toFixed(1)}`)
    const last = rows.at(-1)
    const dots = points.map((point) => {
      const [cx, cy] = point.split(',')
      return `<circle cx="${cx}" cy="${cy}" r="3.5" fill="${colours[way]}"/>`
    })
    const label = way === 'withMemory' ? 'with the season’s memory' : 'each order by itself'
    const endY = last ? y(last[way]) + 5 : 0
    return [
      `<polyline points="${points.join(' ')}" fill="none" stroke="${colours[way]}" stroke-width="2.5"${way === 'without' ? ' stroke-dasharray="7 4"' : ''}/>`,
      ...dots,
      ...wrapped(label).map(
        (part, at) =>
          `<text x="${width - right + 12}" y="${(endY + at * 17).toFixed(1)}" fill="${colours[way]}" font-weight="600">${part}</text>`,
      ),
    ].join('\n')
  }
  const steps = Array.from({ length: Math.round(most * 10) + 1 }, (_, at) => at / 10)
  const grid = steps.map(
    (step) =>
      `<line x1="${left}" x2="${width - right}" y1="${y(step).toFixed(1)}" y2="${y(step).toFixed(1)}" stroke="${faint}"/>` +
      `<text x="${left - 10}" y="${(y(step) + 5).toFixed(1)}" text-anchor="end">${step * 100 === 0 ? '0' : Math.round(step * 100)} %</text>`,
  )
  const ticks = rows.map(
    ({ order }) =>
      `<text x="${x(order).toFixed(1)}" y="${height - bottom + 22}" text-anchor="middle">${order}</text>`,
  )
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" role="img" font-family="system-ui, sans-serif" font-size="14" fill="${ink}">
<title>Spread of season income per offered hour over twelve orders, with and without a memory</title>
<rect width="${width}" height="${height}" fill="#fffdf9"/>
<text x="${left - 44}" y="28" font-size="17" font-weight="600">How far apart the members’ income per offered hour is</text>
${grid.join('\n')}
${ticks.join('\n')}
<text x="${(left + width - right) / 2}" y="${height - 12}" text-anchor="middle">after order</text>
${line('without')}
${line('withMemory')}
</svg>
`
}

const wrapped = (label: string): readonly string[] => {
  const words = label.split(' ')
  const half = Math.ceil(words.length / 2)
  return [words.slice(0, half).join(' '), words.slice(half).join(' ')]
}

/** The same in numbers, with what it does not show. */
export const memoryPage = (rows: readonly Mean[], groups: readonly (readonly AfterOrder[])[]): string => {
  const percent = (part: number): string => `${(100 * part).toFixed(1)} %`
  const isNarrower = (group: readonly AfterOrder[], at: number): boolean =>
    (group[at]?.withMemory ?? 1) < (group[at - 1]?.withMemory ?? 0)
  const table = rows.map(({ order, withMemory, without }, at) => {
    const narrower = at === 0 ? '' : groups.filter((group) => isNarrower(group, at)).length
    return `| ${order} | ${percent(withMemory)} | ${percent(without)} | ${narrower} |`
  })
  const last = rows.length - 1
  const ends = groups.filter((group) => (group[last]?.withMemory ?? 1) < (group[last]?.without ?? 0)).length
  return `# A memory over the season

Whoever got less before gets more now: what a member earned so far stands in her level when the next order is shared out. Here are two
practice years of ${groups.length} invented groups: thirty women, twelve orders, in farm months half the hours. Each order has three of eight
articles, each woman knits two to five of them, so that somebody is left without in most orders. Evened out is income per offered hour
(fairness by share, each wishing for as much as she offers hours). Drawn by \`npm run two-years\`; nothing of it comes from a real group.

![Spread of income per offered hour over twelve orders](share-out-two-years.svg)

Spread: standard deviation of all members' income per offered hour since the first order, by its mean; the mean over the groups.

| after order | spread with memory | each order by itself | groups in which it narrowed since the last |
|---|---|---|---|
${table.join('\n')}

With the memory the spread ends narrower than without in ${ends} of ${groups.length} groups. In a single group it does not narrow at every order: it widens
after one that many cannot knit, since no memory gives work to hands that have not learnt it. What then helps is teaching; the reasons of
the share-out say so.
`
}
