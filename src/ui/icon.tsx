/** Own drawings on a grid of 16, one line of 1.5, round ends. */
const ICONS = {
  table:
    'M3.5 2.5h9a1.5 1.5 0 0 1 1.5 1.5v8a1.5 1.5 0 0 1 -1.5 1.5h-9a1.5 1.5 0 0 1 -1.5 -1.5v-8a1.5 1.5 0 0 1 1.5 -1.5zM2 6.2h12M6.5 6.2v7.3M2 9.9h12',
  dashboard:
    'M3 2.5h3a1 1 0 0 1 1 1v4a1 1 0 0 1 -1 1h-3a1 1 0 0 1 -1 -1v-4a1 1 0 0 1 1 -1zM10 2.5h3a1 1 0 0 1 1 1v1.5a1 1 0 0 1 -1 1h-3a1 1 0 0 1 -1 -1v-1.5a1 1 0 0 1 1 -1zM10 8h3a1 1 0 0 1 1 1v3.5a1 1 0 0 1 -1 1h-3a1 1 0 0 1 -1 -1v-3.5a1 1 0 0 1 1 -1zM3 10.5h3a1 1 0 0 1 1 1v1a1 1 0 0 1 -1 1h-3a1 1 0 0 1 -1 -1v-1a1 1 0 0 1 1 -1z',
  chart: 'M2.5 2.5v11h11M5.5 11V8.5M8.5 11V5M11.5 11V7',
  pipeline:
    'M1.7 8a1.8 1.8 0 1 0 3.6 0a1.8 1.8 0 1 0 -3.6 0zM10.7 4a1.8 1.8 0 1 0 3.6 0a1.8 1.8 0 1 0 -3.6 0zM10.7 12a1.8 1.8 0 1 0 3.6 0a1.8 1.8 0 1 0 -3.6 0zM5.3 8h2.2c1.6 0 1.4-4 3.2-4M7.5 8c1.6 0 1.4 4 3.2 4',
  topic:
    'M8 2.2v3.1M8 10.7v3.1M3 5.1l2.7 1.5M10.3 9.4l2.7 1.5M13 5.1l-2.7 1.5M5.7 9.4 3 10.9M5.6 8a2.4 2.4 0 1 0 4.8 0a2.4 2.4 0 1 0 -4.8 0z',
  term: 'M8 3.9C6.4 2.8 4.4 2.6 2.2 3v9.6c2.2-.4 4.2-.2 5.8.9 1.6-1.1 3.6-1.3 5.8-.9V3c-2.2-.4-4.2-.2-5.8.9zM8 3.9v9.6',
  model: 'M8 2 13.5 5v6L8 14l-5.5-3V5zM2.5 5 8 8l5.5-3M8 8v6',
  db: 'M3 4a5 2 0 1 0 10 0a5 2 0 1 0 -10 0zM3 4v8c0 1.1 2.2 2 5 2s5-.9 5-2V4M3 8c0 1.1 2.2 2 5 2s5-.9 5-2',
  interface: 'M6 2v3M10 2v3M4.2 5h7.6v2.5a3.8 3.8 0 0 1 -7.6 0zM8 11.3V14',
  metric: 'M2.5 11.5a5.5 5.5 0 1 1 11 0M8 11.5l2.6-4.2M2.5 13.5h11',
  folder: 'M2 12V4.5a1 1 0 0 1 1-1h3.2l1.6 2H13a1 1 0 0 1 1 1V12a1 1 0 0 1 -1 1H3a1 1 0 0 1 -1 -1z',
  file: 'M9.5 2H4.5a1 1 0 0 0 -1 1v10a1 1 0 0 0 1 1h7a1 1 0 0 0 1 -1V5zM9.5 2v3h3',
  sheet: 'M9.5 2H4.5a1 1 0 0 0 -1 1v10a1 1 0 0 0 1 1h7a1 1 0 0 0 1 -1V5zM9.5 2v3h3M5.8 8h4.4M5.8 11h4.4M8 8v3',
  tag: 'M2.5 3.5a1 1 0 0 1 1-1h4.3l5.7 5.7a1 1 0 0 1 0 1.4l-3.9 3.9a1 1 0 0 1 -1.4 0L2.5 7.8zM5.5 5.5h.01',
  domain: 'M2.2 6.5a3.8 3.8 0 1 0 7.6 0a3.8 3.8 0 1 0 -7.6 0zM6.2 9.5a3.8 3.8 0 1 0 7.6 0a3.8 3.8 0 1 0 -7.6 0z',
  product: 'M2.5 5.2h11V12.5a1 1 0 0 1 -1 1h-9a1 1 0 0 1 -1 -1zM2.5 5.2l1.7-2.7h7.6l1.7 2.7M8 2.5v2.7M6.2 8.2h3.6',
  person: 'M5.2 5.2a2.8 2.8 0 1 0 5.6 0a2.8 2.8 0 1 0 -5.6 0zM2.7 13.7a5.3 4.4 0 0 1 10.6 0',
  people:
    'M3.4 5.8a2.3 2.3 0 1 0 4.6 0a2.3 2.3 0 1 0 -4.6 0zM1.5 13a4.2 3.8 0 0 1 8.4 0M10.2 3.7a2.2 2.2 0 0 1 0 4.2M11.6 9.6a4 3.6 0 0 1 2.9 3.4',
  globe: 'M2 8a6 6 0 1 0 12 0a6 6 0 1 0 -12 0zM2 8h12M8 2c3.5 3.5 3.5 8.5 0 12M8 2c-3.5 3.5-3.5 8.5 0 12',
  search: 'M2.5 7a4.5 4.5 0 1 0 9 0a4.5 4.5 0 1 0 -9 0zM10.5 10.5l3.3 3.3',
  copy: 'M7 5.5h5a1.5 1.5 0 0 1 1.5 1.5v5a1.5 1.5 0 0 1 -1.5 1.5h-5a1.5 1.5 0 0 1 -1.5 -1.5v-5a1.5 1.5 0 0 1 1.5 -1.5zM3.5 10.5h-.2a1 1 0 0 1-.8-1v-6a1 1 0 0 1 1-1h6a1 1 0 0 1 1 .8v.2',
  open: 'M9.5 2.5h4v4M13.3 2.7 7.5 8.5M11.5 9v3.5a1 1 0 0 1-1 1h-7a1 1 0 0 1-1-1v-7a1 1 0 0 1 1-1H7',
  close: 'M4 4l8 8M12 4l-8 8',
  more: 'M3.5 8h.01M8 8h.01M12.5 8h.01',
  right: 'M6 3.5l4.5 4.5L6 12.5',
  up: 'M3.5 10 8 5.5l4.5 4.5',
  down: 'M3.5 6 8 10.5 12.5 6',
  back: 'M10 3.5L5.5 8l4.5 4.5',
  refresh: 'M13 7.2A5.2 5.2 0 0 0 3.4 5.4M3 8.8a5.2 5.2 0 0 0 9.6 1.8M3.2 2.5v3h3M12.8 13.5v-3h-3',
  mail: 'M3.5 3.5h9a1.5 1.5 0 0 1 1.5 1.5v6a1.5 1.5 0 0 1 -1.5 1.5h-9a1.5 1.5 0 0 1 -1.5 -1.5v-6a1.5 1.5 0 0 1 1.5 -1.5zM2.5 4.5l5.5 4.2 5.5-4.2',
  check: 'M3 8.5l3.2 3.2L13 4.8',
  panel: 'M3.5 2.5h9a1.5 1.5 0 0 1 1.5 1.5v8a1.5 1.5 0 0 1 -1.5 1.5h-9a1.5 1.5 0 0 1 -1.5 -1.5v-8a1.5 1.5 0 0 1 1.5 -1.5zM9.8 2.5v11',
  code: 'M5.3 4.5l-3.5 3.5 3.5 3.5M10.7 4.5l3.5 3.5-3.5 3.5',
  shield: 'M8 1.8 13 3.6v4c0 3.2-2 5.4-5 6.6-3-1.2-5-3.4-5-6.6v-4z',
  sliders:
    'M2.5 4.5h6M11.5 4.5h2M2.5 11.5h2M7.5 11.5h6M8.5 4.5a1.5 1.5 0 1 0 3 0a1.5 1.5 0 1 0 -3 0zM4.5 11.5a1.5 1.5 0 1 0 3 0a1.5 1.5 0 1 0 -3 0z',
} as const;

export type IconName = keyof typeof ICONS;

/** Decoration: what it stands for is said by the words or the name of the control it is in. `flip`: points the other way in right-to-left text. */
export function Icon({
  name,
  small = false,
  flip = false,
}: {
  readonly name: IconName;
  readonly small?: boolean;
  readonly flip?: boolean;
}) {
  return (
    <svg class={`i${small ? ' s' : ''}${flip ? ' flip' : ''}`} viewBox="0 0 16 16" aria-hidden="true">
      <path d={ICONS[name]} />
    </svg>
  );
}

/** The mark of Placard: a table on a violet wall with its placard beside it. */
export function Mark() {
  return (
    <svg class="i mark-tile" viewBox="0 0 16 16" aria-hidden="true">
      <path class="wall" d="M3.5 0h9A3.5 3.5 0 0 1 16 3.5v9a3.5 3.5 0 0 1-3.5 3.5h-9A3.5 3.5 0 0 1 0 12.5v-9A3.5 3.5 0 0 1 3.5 0z" />
      <path
        class="things"
        d="M3 3h6a1 1 0 0 1 1 1v8a1 1 0 0 1-1 1H3a1 1 0 0 1-1-1V4a1 1 0 0 1 1-1zm0 2v3h6V5zm0 4v3h6V9zM11.6 7h1.8a.6.6 0 0 1 .6.6v3.8a.6.6 0 0 1-.6.6h-1.8a.6.6 0 0 1-.6-.6V7.6a.6.6 0 0 1 .6-.6z"
      />
    </svg>
  );
}
