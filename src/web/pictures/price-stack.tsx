/** The price of a piece as a stack of coins: yarn and costs below, what the group keeps, what the maker gets on top. */
import { useId } from 'preact/hooks'
import type { JSX } from 'preact'
import type { PricePart, PriceStack } from '../../reports/price-stack.ts'
import { soles } from '../parts/money.ts'
import { Icon, type IconName } from '../parts/icon.tsx'
import { say } from '../parts/words.ts'

/** Every second part is light, so that the parts differ without their colour. */
const looks: Readonly<
  Record<PricePart['part'], { readonly yarn: string; readonly icon: IconName; readonly isLight: boolean }>
> = {
  costs: { yarn: 'walnut', icon: 'yarn', isLight: false },
  group: { yarn: 'lake', icon: 'meeting', isLight: true },
  maker: { yarn: 'maize', icon: 'member', isLight: false },
}
const width = 104
const step = 4.5
const gap = 5
const radius = width / 2 - 4

export const PriceStackPicture = ({ stack }: { readonly stack: PriceStack }): JSX.Element => (
  <div class="price-stack">
    <Coins parts={stack.parts} />
    <ul>
      {stack.parts.map(({ part, centimos, coins }) => (
        <li key={part} data-part={part} style={{ minHeight: `${Math.max(48, coins * step)}px` }}>
          <Icon name={looks[part].icon} />
          <span>
            <span class="small">{say(`price.${part}`)}</span>
            <b>{soles(centimos)}</b>
          </span>
        </li>
      ))}
    </ul>
  </div>
)

const Coins = ({ parts }: Pick<PriceStack, 'parts'>): JSX.Element => {
  const id = useId()
  const all = parts.flatMap(({ part, coins }, place) =>
    Array.from({ length: coins }, () => ({ part, lift: place * gap })),
  )
  const height = all.length * step + 30 + (parts.length - 1) * gap
  return (
    <svg width={width} height={height} viewBox={`0 0 ${width} ${height}`} aria-hidden="true">
      {parts.map(({ part }) => (
        <Coin key={part} id={`${id}${part}`} {...looks[part]} />
      ))}
      {all.map(({ part, lift }, place) => (
        <use key={place} href={`#${id}${part}`} y={height - 16 - place * step - lift} />
      ))}
    </svg>
  )
}

const Coin = ({ id, yarn, isLight }: { id: string; yarn: string; isLight: boolean }): JSX.Element => (
  <defs>
    <g id={id}>
      <path
        d={`M4 0v${step}a${radius} 10 0 0 0 ${radius * 2} 0v-${step}z`}
        fill={`var(--${yarn}${isLight ? '-2' : ''})`}
      />
      <ellipse
        cx={width / 2}
        rx={radius}
        ry="10"
        fill={`var(--${yarn}${isLight ? '-0' : '-2'})`}
        stroke={`var(--${yarn}${isLight ? '' : '-0'})`}
        stroke-width="1.2"
      />
    </g>
  </defs>
)
