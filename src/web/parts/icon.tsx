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
  home: (
    <>
      <path d="M3 11.5 12 4l9 7.5M5.5 9.5V20h13V9.5M10 20v-5.5h4V20" />
    </>
  ),
  ear: (
    <>
      <path d="M5 9.2a5.6 5.6 0 0 1 11.2 0c0 3.4-2.7 4.2-3.6 6.3-.6 1.5-.6 4.9-3.5 4.9A3.2 3.2 0 0 1 6 17.6M8.2 9.4a2.4 2.4 0 0 1 4.8 0c0 1.9-2.3 2-2.3 4.1M19.4 5.2a9 9 0 0 1 0 8.6" />
    </>
  ),
  seal: (
    <>
      <ellipse cx="12" cy="12" rx="6.5" ry="5" />
      <path d="M12 1.5V7M12 17v5.5M6.5 14.2c3.5.3 7.500-1 10.500-4" />
    </>
  ),
  order: (
    <>
      <path d="M12 2v5M5 9.5 12 4.5l7 5V21H5zM8.8 13.5h6.4M8.8 17h3.7" />
    </>
  ),
  share: (
    <>
      <path d="M12 2.5V9M12 9c0 5-7.5 3.5-7.5 9M12 9v9M12 9c0 5 7.5 3.5 7.5 9" />
      <circle cx="4.5" cy="19.8" r="1.8" />
      <circle cx="12" cy="19.8" r="1.8" />
      <circle cx="19.5" cy="19.8" r="1.8" />
    </>
  ),
  receive: (
    <>
      <path d="M12 2.5v10M8 9l4 4 4-4M2.5 12.5H6M18 12.5h3.5M4 12.5 5.8 21h12.4L20 12.5" />
    </>
  ),
  check: (
    <>
      <circle cx="10.5" cy="10.5" r="7.5" />
      <path d="m16 16 5.5 5.5M7.3 8.8l3.2 3.9 3.2-3.9" />
    </>
  ),
  pay: (
    <>
      <circle cx="14.5" cy="5.8" r="3.6" />
      <path d="M2.5 14H6c2 0 3-1.5 5-1.5h3.3a1.7 1.7 0 0 1 0 3.5H11M2.5 20.5h11.2l7.2-5.6a1.7 1.7 0 0 0-2.2-2.6L15 14.8" />
    </>
  ),
  wall: (
    <>
      <path d="M5 5h14v16.5H5zM12 2v5M8.5 11h7M8.5 14.3h7M8.5 17.6h4" />
    </>
  ),
  cash: (
    <>
      <path d="M3 11h18v9.5H3zM3 11l3-6h12l3 6M9 15h6" />
    </>
  ),
  note: (
    <>
      <path d="M2 6h20v12H2z" />
      <circle cx="12" cy="12" r="3" />
      <path d="M5.5 9v.1M18.5 15v.1" />
    </>
  ),
  coin: (
    <>
      <circle cx="12" cy="12" r="9" />
      <circle cx="12" cy="12" r="5" />
    </>
  ),
  fix: (
    <>
      <path d="M2.5 21.5 15.5 7.5M15.5 7.5c1-3 4-5.5 5.5-5s0 4.5-3 5.5zM19.3 4.2C22 9 12 8.5 11 14c-.6 3.5 3 6.5 8 5.5" />
    </>
  ),
  no: (
    <>
      <path d="M4 4h16v16H4zM8.5 12h7" />
    </>
  ),
  hat: (
    <>
      <circle cx="12" cy="3.2" r="1.7" />
      <path d="M5 13.5C5 8 8 5 12 5s7 3 7 8.5zM5 13.5V17l2 2.5 2-2.5v-3.5M15 13.5V17l2 2.5 2-2.5v-3.5M7 19.5V22M17 19.5V22M6 10l2-1.7 2 1.7 2-1.7 2 1.7 2-1.7 2 1.7" />
    </>
  ),
  sweater: (
    <>
      <path d="M9 4c1.2 2.2 4.8 2.2 6 0l4 2 3 10-3.6 1.2L17 12v9H7v-9l-1.4 5.2L2 16 5 6zM7 18h10" />
    </>
  ),
  scarf: (
    <>
      <path d="M6 5c0-2.7 12-2.7 12 0v3.5c0 2.7-12 2.7-12 0zM6 5c0 2.7 12 2.7 12 0M8 10v9.5h6v-9M8 15.5h6M8 19.5V22M11 19.5V22M14 19.5V22" />
    </>
  ),
  gloves: (
    <>
      <path d="M8 21.5h9V17c1.5-2 2-4 2-7V7.5a1.5 1.5 0 0 0-3 0V5a1.5 1.5 0 0 0-3 0V4a1.5 1.5 0 0 0-3 0v3a1.5 1.5 0 0 0-3 0v6l-1.8-1.7a1.6 1.6 0 0 0-2.3 2.2L8 18zM8 18h9" />
    </>
  ),
  why: (
    <>
      <path d="M3 4h18v13h-9l-5 4.5V17H3zM9.7 8.8c.2-2.6 4.6-2.4 4.6.2 0 1.7-2.3 1.7-2.3 3M12 14.2v.1" />
    </>
  ),
  turn: (
    <>
      <path d="M8 7h8v10H8zM4 9.5A9 9 0 0 1 15 3.5M20 14.5a9 9 0 0 1-11 6M12.5 1.2 15 3.5l-2.2 2.6M11.5 22.8 9 20.5l2.2-2.6" />
    </>
  ),
  print: (
    <>
      <path d="M7 9V3h10v6M7 17H3V9h18v8h-4M7 14h10v7H7z" />
    </>
  ),
  tape: (
    <>
      <path d="M2 8h20v9H2zM6 8v3.5M10 8v5M14 8v3.5M18 8v5" />
    </>
  ),
  letters: (
    <>
      <path d="m2 19 5-13 5 13M3.8 14.5h6.4M14 19l3.5-9 3.5 9M15.2 16h4.6" />
    </>
  ),
  speak: (
    <>
      <path d="M3 5h18v12h-9l-5 4.5V17H3zM8 9.5v3M12 8v6M16 9.5v3" />
    </>
  ),
} satisfies Record<string, JSX.Element>

export type IconName = keyof typeof drawn

export const Icon = ({ name, size }: { readonly name: IconName; readonly size?: 's' | 'l' }): JSX.Element => (
  <svg class={size ? `i ${size}` : 'i'} viewBox="0 0 24 24" aria-hidden="true">
    {drawn[name]}
  </svg>
)
