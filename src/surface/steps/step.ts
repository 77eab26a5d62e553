import { type MessageKey, t } from '../../i18n.ts';

/** A text that is shown, and left out of a copied report, or stands there as `instead`. */
export interface PrivateText {
  readonly held: string;
  readonly instead?: string;
}

/** A value in a sentence. */
export type Value = string | number | PrivateText;

/** A sentence with its values. */
export interface Sentence {
  readonly key: MessageKey;
  readonly values: readonly Value[];
}

/** What a person can do next; without `act` the words alone say it. */
export interface Next {
  readonly sentence: Sentence;
  readonly act?: 'connect' | 'allow-server' | 'again' | 'choose-tool' | 'search';
}

/** One step of a look-up. */
export interface Step {
  readonly title: MessageKey;
  readonly state: 'done' | 'failed' | 'skipped';
  readonly sentence: Sentence;
  /** What the step consists of. */
  readonly details?: readonly Sentence[];
  readonly next?: Next;
}

export const sentence = (key: MessageKey, ...values: readonly Value[]): Sentence => ({ key, values });

/** Stands in a report for what is left out. */
const LEFT_OUT = '…';

/** A value as a copied report has it. */
const reported = (value: Value): string | number => (typeof value === 'object' ? (value.instead ?? LEFT_OUT) : value);

/** A sentence as a copied report has it. */
export const reportedSentence = ({ key, values }: Sentence): string => t(key, ...values.map(reported));
