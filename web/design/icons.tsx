import type { SVGProps } from 'react'

/** Drawn on a 24 px grid with one stroke. Decorative: the words beside them, or the button's label, say what they mean. */
const drawings = {
  inbox:
    'M4 13.5 6.2 6.6A2 2 0 0 1 8.1 5.2h7.8a2 2 0 0 1 1.9 1.4L20 13.5M4 13.5V17a2 2 0 0 0 2 2h12a2 2 0 0 0 2-2v-3.5M4 13.5h4.5l1.2 2h4.6l1.2-2H20',
  home: 'M4.5 11.5 12 5l7.5 6.5M6.5 10v9h11v-9M10 19v-5h4v5',
  upload: 'M12 15.5V5m0 0L8 9m4-4 4 4M5 15v2.5A1.5 1.5 0 0 0 6.5 19h11a1.5 1.5 0 0 0 1.5-1.5V15',
  download: 'M12 5v10.5m0 0 4-4m-4 4-4-4M5 15.5v2A1.5 1.5 0 0 0 6.5 19h11a1.5 1.5 0 0 0 1.5-1.5v-2',
  plug: 'M9 4v4m6-4v4M7 8h10v3.5a5 5 0 0 1-10 0V8Zm5 8.5V20',
  spark: 'M12 4.5 13.8 10.2 19.5 12l-5.7 1.8L12 19.5l-1.8-5.7L4.5 12l5.7-1.8L12 4.5Z',
  people:
    'M9 11.5a3 3 0 1 0 0-6 3 3 0 0 0 0 6Zm-5 7c.3-2.8 2.3-4.5 5-4.5s4.7 1.7 5 4.5M15.5 11a2.5 2.5 0 1 0-.8-4.9M16.5 14.2c2 .4 3.3 1.9 3.5 4.3',
  person: 'M12 12a3.5 3.5 0 1 0 0-7 3.5 3.5 0 0 0 0 7Zm-6.5 7.5c.4-3.3 3-5 6.5-5s6.1 1.7 6.5 5',
  scroll: 'M7 4.5h9.5A1.5 1.5 0 0 1 18 6v12a1.5 1.5 0 0 1-1.5 1.5h-9A1.5 1.5 0 0 1 6 18V5.5a1 1 0 0 1 1-1ZM9 9h6m-6 3.5h6M9 16h3.5',
  mail: 'M5.5 6h13A1.5 1.5 0 0 1 20 7.5v9a1.5 1.5 0 0 1-1.5 1.5h-13A1.5 1.5 0 0 1 4 16.5v-9A1.5 1.5 0 0 1 5.5 6ZM4.5 7.5 12 13l7.5-5.5',
  search: 'M11 17.5a6.5 6.5 0 1 0 0-13 6.5 6.5 0 0 0 0 13Zm4.8-1.7L20 20',
  send: 'M5 12 4.5 5.5 20 12 4.5 18.5 5 12Zm0 0h7',
  check: 'm5 12.5 4.5 4.5L19 7.5',
  checks: 'm2.5 12.5 4 4 8.5-9M11 15.5l1.2 1.2L21.5 7.5',
  clock: 'M12 19.5a7.5 7.5 0 1 0 0-15 7.5 7.5 0 0 0 0 15ZM12 8v4.3l2.8 1.7',
  alert: 'M12 5 3.8 19h16.4L12 5Zm0 5.5v4m0 2v.2',
  info: 'M12 19.5a7.5 7.5 0 1 0 0-15 7.5 7.5 0 0 0 0 15ZM12 11v5m0-8v.2',
  close: 'm6 6 12 12M18 6 6 18',
  back: 'm14.5 5.5-6.5 6.5 6.5 6.5',
  forward: 'm9.5 5.5 6.5 6.5-6.5 6.5',
  down: 'm6 9.5 6 6 6-6',
  more: 'M5.5 12a.5.5 0 1 0 1 0 .5.5 0 1 0-1 0m6 0a.5.5 0 1 0 1 0 .5.5 0 1 0-1 0m6 0a.5.5 0 1 0 1 0 .5.5 0 1 0-1 0',
  plus: 'M12 5.5v13M5.5 12h13',
  trash: 'M5 7h14M9.5 7V5h5v2M7 7l.8 12h8.4L17 7M10.5 10.5v5m3-5v5',
  pencil: 'm5 19 .8-3.8L16 5l3 3L8.8 18.2 5 19ZM14 7l3 3',
  image:
    'M5.5 5h13A1.5 1.5 0 0 1 20 6.5v11a1.5 1.5 0 0 1-1.5 1.5h-13A1.5 1.5 0 0 1 4 17.5v-11A1.5 1.5 0 0 1 5.5 5ZM4.5 16l4.5-4 3.5 3 3-2.5 4 3.5M15 9.5h.01',
  book: 'M12 7.5C10.5 6 8.3 5.5 4.5 5.5v12c3.8 0 6 .5 7.5 2 1.5-1.5 3.7-2 7.5-2v-12c-3.8 0-6 .5-7.5 2Zm0 0v12',
  file: 'M7.5 4.5H14l4 4V18a1.5 1.5 0 0 1-1.5 1.5h-9A1.5 1.5 0 0 1 6 18V6a1.5 1.5 0 0 1 1.5-1.5ZM14 4.5v4h4',
  mic: 'M12 14.5a2.5 2.5 0 0 0 2.5-2.5V7a2.5 2.5 0 0 0-5 0v5a2.5 2.5 0 0 0 2.5 2.5Zm-5.5-3a5.5 5.5 0 0 0 11 0M12 17v3',
  play: 'M8 5.5v13l10.5-6.5L8 5.5Z',
  pin: 'M12 20s6.5-5.6 6.5-10.3A6.4 6.4 0 0 0 12 3.5a6.4 6.4 0 0 0-6.5 6.2C5.5 14.4 12 20 12 20Zm0-8a2.3 2.3 0 1 0 0-4.6 2.3 2.3 0 0 0 0 4.6Z',
  smile: 'M12 19.5a7.5 7.5 0 1 0 0-15 7.5 7.5 0 0 0 0 15ZM8.8 13.5c.6 1.4 1.8 2.2 3.2 2.2s2.6-.8 3.2-2.2M9.5 9.8v.2m5-.2v.2',
  reply: 'm9 7-5 5 5 5m-5-5h10a5.5 5.5 0 0 1 5.5 5.5V18',
  undo: 'm8 5.5-3.5 3.5L8 12.5M4.5 9H14a5 5 0 0 1 0 10H9',
  refresh: 'M19 12a7 7 0 1 1-2-4.9L19 9m0-4.5V9h-4.5',
  sun: 'M12 15.5a3.5 3.5 0 1 0 0-7 3.5 3.5 0 0 0 0 7ZM12 3.5v2m0 13v2M3.5 12h2m13 0h2M6 6l1.4 1.4m9.2 9.2L18 18M6 18l1.4-1.4m9.2-9.2L18 6',
  moon: 'M19.5 14A7.5 7.5 0 0 1 10 4.5 7.5 7.5 0 1 0 19.5 14Z',
  bulb: 'M9.5 17h5M10 20h4M8.5 14.2A5.5 5.5 0 1 1 15.5 14.2c-.7.6-1 1.2-1 2.1V17h-5v-.7c0-.9-.3-1.5-1-2.1Z',
  hand: 'M8 12.5V6.8a1.3 1.3 0 0 1 2.6 0V11m0 0V5.3a1.3 1.3 0 0 1 2.6 0V11m0 0V6.3a1.3 1.3 0 0 1 2.6 0V12m0-2.7a1.3 1.3 0 0 1 2.6 0v4.7c0 3.6-2.3 6-5.6 6-2.6 0-4-1.1-5.2-3.1L5 13.6c-.8-1.4.9-2.6 2-1.5l1 1.2',
  phone: 'M8.5 3.5h7A1.5 1.5 0 0 1 17 5v14a1.5 1.5 0 0 1-1.5 1.5h-7A1.5 1.5 0 0 1 7 19V5a1.5 1.5 0 0 1 1.5-1.5ZM11 17.5h2',
  bed: 'M4 18.5v-12M4 15.5h16v3m0-3v-2.5a2.5 2.5 0 0 0-2.5-2.5H10v5M7 12.5a1.5 1.5 0 1 0 0-3 1.5 1.5 0 0 0 0 3Z',
  bath: 'M4 12.5h16v1.5a4 4 0 0 1-4 4H8a4 4 0 0 1-4-4v-1.5Zm2.5 0V7A2 2 0 0 1 10.2 6M7.5 18v1.5m9-1.5v1.5',
  area: 'M5 9V5h4M19 15v4h-4M5 5l5 5m9 9-5-5M15 5h4v4M9 19H5v-4',
  calendar:
    'M6 6.5h12A1.5 1.5 0 0 1 19.5 8v10a1.5 1.5 0 0 1-1.5 1.5H6A1.5 1.5 0 0 1 4.5 18V8A1.5 1.5 0 0 1 6 6.5ZM4.5 10.5h15M8.5 4.5v3m7-3v3',
  copy: 'M9.5 8.5h8A1.5 1.5 0 0 1 19 10v8a1.5 1.5 0 0 1-1.5 1.5h-8A1.5 1.5 0 0 1 8 18v-8a1.5 1.5 0 0 1 1.5-1.5ZM5 15.5V6a1.5 1.5 0 0 1 1.5-1.5H15',
  leave: 'M14 5.5H7A1.5 1.5 0 0 0 5.5 7v10A1.5 1.5 0 0 0 7 18.5h7M11 12h9m0 0-3.5-3.5M20 12l-3.5 3.5',
  list: 'M9 7h10.5M9 12h10.5M9 17h10.5M5 7h.01M5 12h.01M5 17h.01',
  grid: 'M5 5h5.5v5.5H5V5Zm8.5 0H19v5.5h-5.5V5ZM5 13.5h5.5V19H5v-5.5Zm8.5 0H19V19h-5.5v-5.5Z',
  fault: 'M13 4 6 13.5h5L10.5 20 18 10.5h-5.5L13 4Z',
  offline:
    'M4 4l16 16M7 11.2a8 8 0 0 1 3-1.6m4 .1a8 8 0 0 1 3 1.5M9.3 14.5a4.5 4.5 0 0 1 5.4 0M12 18h.01M4 8a12.5 12.5 0 0 1 3.2-1.9M11.5 5A12.5 12.5 0 0 1 20 8',
  panel: 'M5.5 5h13A1.5 1.5 0 0 1 20 6.5v11a1.5 1.5 0 0 1-1.5 1.5h-13A1.5 1.5 0 0 1 4 17.5v-11A1.5 1.5 0 0 1 5.5 5ZM14.5 5v14',
} as const

export type IconName = keyof typeof drawings

/** Drawings that point along the line of reading turn round in Arabic. */
const pointing = new Set<IconName>(['back', 'forward', 'send', 'reply', 'undo', 'leave', 'panel', 'list'])

export function Icon({ name, size = 18, className, ...rest }: { name: IconName; size?: number } & SVGProps<SVGSVGElement>) {
  return (
    <svg
      viewBox="0 0 24 24"
      width={size}
      height={size}
      fill="none"
      stroke="currentColor"
      strokeWidth={1.75}
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
      focusable="false"
      className={`shrink-0 ${pointing.has(name) ? 'points ' : ''}${className ?? ''}`}
      {...rest}
    >
      <path d={drawings[name]} />
    </svg>
  )
}

export const iconNames = Object.keys(drawings) as IconName[]
