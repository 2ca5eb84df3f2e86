/** The icons of the study's places: strokes on a field of 24, beside those of the house. */
import type { JSX } from 'preact'
import { Icon as HouseIcon, type IconName as HouseIconName } from '../../parts/icon.tsx'

const drawn = {
  project: <path d="M4 4h6l2 3h8v13H4zM4 11h16" />,
  people: (
    <>
      <circle cx="8.5" cy="8" r="3.5" />
      <circle cx="17" cy="9.5" r="2.5" />
      <path d="M2 20c.4-4.6 2.600-6.500 6.500-6.500s6.100 1.900 6.500 6.500M16.500 14.500c3.200-.2 5 1.300 5.500 5" />
    </>
  ),
  permit: <path d="M6 3h12v18H6zM9 8h6M9 12h3M9.500 16.500l2 2 4-4.500" />,
  guide: <path d="M12 6c-2-2-5-2.500-9-2v14.500c4-.5 7 0 9 2 2-2 5-2.500 9-2V4c-4-.5-7 0-9 2zM12 6v14" />,
  talk: <path d="M3 4h13v9H9l-4 3.500V13H3zM18.500 9H21v9h-2v3l-3.500-3H10v-2" />,
  text: <path d="M5 3h14v18H5zM8.500 8h7M8.500 12h7M8.500 16h4" />,
  code: <path d="M3.500 3.500H12l8.500 8.500-8 8L3.500 11.500zM8 7.900v.2" />,
  quote: <path d="M4 6h6v6c0 3.500-2 5.500-5 6M14 6h6v6c0 3.500-2 5.500-5 6" />,
  search: (
    <>
      <circle cx="10.5" cy="10.5" r="6.500" />
      <path d="m15.500 15.500 5.500 5.500" />
    </>
  ),
  table: <path d="M3 5h18v14H3zM3 10h18M3 14.500h18M9 5v14M15 5v14" />,
  compare: (
    <path d="M4 4h7v16H4zM13 4h7v16h-7zM6.500 8.500h2M15.500 8.500h2M6.500 12.500h2M15.500 15.500h2" />
  ),
  couple: (
    <>
      <circle cx="8" cy="12" r="5.500" />
      <circle cx="16" cy="12" r="5.500" />
    </>
  ),
  memo: <path d="m4 20 1.200-4.500L16 4.700l3.300 3.300L8.500 18.800zM13.500 7.200l3.300 3.300" />,
  hide: (
    <>
      <path d="M3 12c2.500-4 5.500-6 9-6s6.500 2 9 6c-2.500 4-5.500 6-9 6s-6.500-2-9-6zM4 20 20 4" />
    </>
  ),
  care: (
    <path d="M12 20.500C5 15.500 2.500 12 2.500 8.500A4.800 4.800 0 0 1 12 6.500a4.800 4.800 0 0 1 9.500 2c0 3.500-2.500 7-9.500 12z" />
  ),
  leave: <path d="M13 4H4v16h9M9 12h12M17 8l4 4-4 4" />,
  out: <path d="M12 15.500V3.500M7 8.500l5-5 5 5M4 13.500v7h16v-7" />,
  keys: <path d="M2.500 6h19v12h-19zM6 10v.1M10 10v.1M14 10v.1M18 10v.1M8 14h8" />,
} satisfies Record<string, JSX.Element>

type OwnName = keyof typeof drawn
export type IconName = OwnName | HouseIconName

const isOwn = (name: IconName): name is OwnName => Object.hasOwn(drawn, name)

export const Icon = ({ name, size }: { readonly name: IconName; readonly size?: 's' | 'l' }): JSX.Element =>
  isOwn(name) ? (
    <svg class={size ? `i ${size}` : 'i'} viewBox="0 0 24 24" aria-hidden="true">
      {drawn[name]}
    </svg>
  ) : (
    <HouseIcon name={name} {...(size ? { size } : {})} />
  )
