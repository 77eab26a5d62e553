import { stripBidi } from '../ui/strip-bidi.ts';

interface PathProps {
  /** The parts shown, outermost first. */
  readonly parts: readonly string[];
  readonly whole: readonly string[];
}

/** Names of containers on one line. Each keeps its own text direction; their order follows that of the card. */
export function Path({ parts, whole }: PathProps) {
  return (
    <span title={stripBidi(whole.join(' › '))}>
      {parts.map((part, index) => (
        <span key={index}>
          {index > 0 && ' › '}
          <bdi>{part}</bdi>
        </span>
      ))}
    </span>
  );
}
