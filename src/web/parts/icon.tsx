/** The icons: strokes on a field of 24, drawn in the colour of the text around them. */
import type { JSX } from 'preact'

const drawn = {
  meeting: (
    <>
      <circle cx="12" cy="12" r="3" />
      <circle cx="12" cy="4" r="2" />
      <circle cx="19.6" cy="9.5" r="2" />
      <circle cx="16.7" cy="18.5" r="2" />
      <circle cx="7.3" cy="18.5" r="2" />
      <circle cx="4.4" cy="9.5" r="2" />
    </>
  ),
  knot: (
    <>
      <path d="M2 16.5h4.2c3 0 3.9-2 5.3-4.4M13.1 9.3C14.3 7.3 15.4 6 17 6a3.3 3.3 0 0 1 0 6.6H7A3.3 3.3 0 0 1 7 6c3.7 0 4.6 10.5 10.6 10.5H22" />
    </>
  ),
  yarn: (
    <>
      <circle cx="11" cy="11" r="8" />
      <path d="M4.2 7.2c5.6-.9 10.3 2.4 12.2 9.7M8 3.7c5.3.2 9.2 3.3 10.8 8.8M3.1 12.3c3.5.2 6 2.5 6.9 6.6M15.8 17.4c1.6 2.8 3.4 3.6 6.2 2.9" />
    </>
  ),
  member: (
    <>
      <path d="M5.5 7h13M8 7c0-6 8-6 8 0M8.2 7.5c0 6.5 7.6 6.5 7.6 0M3.5 21.5c.3-5 3.2-7.5 8.5-7.5s8.2 2.5 8.5 7.5M8.5 15v4.5M15.5 15v4.5" />
    </>
  ),
  undo: (
    <>
      <path d="M8.5 4 3.5 9l5 5M3.5 9H14a5.7 5.7 0 0 1 0 11.4H9" />
    </>
  ),
  done: (
    <>
      <path d="M3.5 13 9 18.5 20.5 6" />
    </>
  ),
  calendar: (
    <>
      <path d="M4 5.5h16V21H4zM4 10.5h16M8.5 3v4.5M15.5 3v4.5" />
      <circle cx="15" cy="15.8" r="1.6" />
    </>
  ),
  phones: (
    <>
      <path d="M2 4h7.5v16H2zM14.5 4H22v16h-7.5zM5.7 16.7v.1M18.3 16.7v.1M8 9.5c2.5-3 5.5 3 8 0" />
    </>
  ),
  settings: (
    <>
      <path d="M3 7h9M18 7h3M3 17h3M12 17h9" />
      <circle cx="15" cy="7" r="2.8" />
      <circle cx="9" cy="17" r="2.8" />
    </>
  ),
  clock: (
    <>
      <circle cx="12" cy="12" r="9" />
      <path d="M12 6.5V12l4 2.5" />
    </>
  ),
  plus: (
    <>
      <path d="M12 5v14M5 12h14" />
    </>
  ),
  minus: (
    <>
      <path d="M5 12h14" />
    </>
  ),
  back: (
    <>
      <path d="M14.5 4.5 7 12l7.5 7.5" />
    </>
  ),
} satisfies Record<string, JSX.Element>

export type IconName = keyof typeof drawn

export const Icon = ({ name, size }: { readonly name: IconName; readonly size?: 's' | 'l' }): JSX.Element => (
  <svg class={size ? `i ${size}` : 'i'} viewBox="0 0 24 24" aria-hidden="true">
    {drawn[name]}
  </svg>
)
