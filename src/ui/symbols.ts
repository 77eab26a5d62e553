import type { SymbolDrawing } from '../model/label.ts';

/**
 * Symbols of verdicts and states. The shape carries the meaning, the tone repeats it. Plain data, since Preact draws it here and the label
 * without Preact.
 */
export type SymbolName =
  | 'stop'
  | 'bad'
  | 'care'
  | 'notice'
  | 'good'
  | 'none'
  | 'many'
  | 'absent'
  | 'key'
  | 'lock'
  | 'off'
  | 'looking'
  | 'skipped';

const disc = 'M8 1a7 7 0 1 0 0 14A7 7 0 0 0 8 1z';

export const SYMBOLS: Readonly<Record<SymbolName, SymbolDrawing>> = {
  stop: { tone: 'bad', fill: disc, cut: 'M4.6 7.7h6.8M4.6 8.3h6.8' },
  bad: {
    tone: 'bad',
    fill: 'M7 1.1a1.4 1.4 0 0 1 2 0L14.9 7a1.4 1.4 0 0 1 0 2L9 14.9a1.4 1.4 0 0 1-2 0L1.1 9a1.4 1.4 0 0 1 0-2z',
    cut: 'm5.9 5.9 4.2 4.2M10.1 5.9l-4.2 4.2',
  },
  care: { tone: 'care', fill: 'M8.9 1.8a1 1 0 0 0-1.8 0L.9 13a1 1 0 0 0 .9 1.5h12.4a1 1 0 0 0 .9-1.5z', cut: 'M8 6v3.4M8 11.9h.01' },
  notice: {
    tone: 'info',
    fill: 'M4.5 1h7A3.5 3.5 0 0 1 15 4.5v7a3.5 3.5 0 0 1-3.5 3.5h-7A3.5 3.5 0 0 1 1 11.5v-7A3.5 3.5 0 0 1 4.5 1z',
    cut: 'M8 7.6v3.6M8 4.9h.01',
  },
  good: { tone: 'good', fill: disc, cut: 'm4.8 8.3 2.2 2.2 4.2-4.7' },
  none: {
    tone: 'none',
    line: 'M8 1.8a6.2 6.2 0 1 0 0 12.4A6.2 6.2 0 0 0 8 1.8zM6.3 6.4c.1-1 .8-1.6 1.8-1.6s1.7.6 1.7 1.5c0 1.2-1.7 1.3-1.7 2.5M8.1 11.2h.01',
  },
  many: {
    tone: 'ask',
    line: 'M3.5 5h6A1.5 1.5 0 0 1 11 6.5v6A1.5 1.5 0 0 1 9.5 14h-6A1.5 1.5 0 0 1 2 12.5v-6A1.5 1.5 0 0 1 3.5 5zM5 2h7a2 2 0 0 1 2 2v7',
  },
  absent: {
    tone: 'none',
    line: 'M2 5v-.5a2 2 0 0 1 2-2h.5M7 2.5h2M11.5 2.5h.5a2 2 0 0 1 2 2V5M14 7v2M14 11v.5a2 2 0 0 1-2 2h-.5M9 13.5H7M4.5 13.5H4a2 2 0 0 1-2-2V11M2 9V7M5.5 8h5',
  },
  key: { tone: 'ask', line: 'M5.3 7.9a2.8 2.8 0 1 0 0 5.6 2.8 2.8 0 0 0 0-5.6zM7.4 8.6l5.8-5.8M10.5 5.5l2 2' },
  lock: {
    tone: 'none',
    fill: 'M4 7h8a1.5 1.5 0 0 1 1.5 1.5V13a1.5 1.5 0 0 1-1.5 1.5H4A1.5 1.5 0 0 1 2.5 13V8.5A1.5 1.5 0 0 1 4 7z',
    line: 'M5 7V5a3 3 0 0 1 6 0v2',
  },
  off: { tone: 'care', line: 'M3 6.2a7 7 0 0 1 10 0M5.4 8.8a3.6 3.6 0 0 1 5.2 0M8 11.8h.01M2.5 2.5l11 11' },
  looking: { tone: 'none', line: 'M8 1.8A6.2 6.2 0 0 1 14.2 8' },
  skipped: { tone: 'none', line: 'M8 1.8a6.2 6.2 0 1 0 0 12.4A6.2 6.2 0 0 0 8 1.8zM5 8h6' },
};
