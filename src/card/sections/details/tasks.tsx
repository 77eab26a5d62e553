import { useState } from 'preact/hooks';
import { type MessageKey, t } from '../../../i18n.ts';
import type { Task } from '../../../model/details.ts';
import { LinkButton } from '../../../ui/button.tsx';
import { Glyph } from '../../../ui/glyph.tsx';
import { duration } from '../../../ui/quantity.ts';
import type { SymbolName } from '../../../ui/symbols.ts';

/** Tasks listed at first. */
const FEW = 20;

/** The tasks of a pipeline in the order they run, each with the result of its last run. */
export function Tasks({ tasks }: { readonly tasks: readonly Task[] }) {
  const [all, setAll] = useState(false);
  return (
    <div>
      <ol class="tasks">
        {(all ? tasks : tasks.slice(0, FEW)).map((task, index) => (
          <TaskRow key={index} task={task} />
        ))}
      </ol>
      {tasks.length > FEW && !all && (
        <p>
          <LinkButton onPress={() => setAll(true)}>{t('detailsAllTasks', tasks.length)}</LinkButton>
        </p>
      )}
    </div>
  );
}

function TaskRow({ task: { name, type, owners, state, took } }: { readonly task: Task }) {
  const { symbol, word } = RUN_STATES[state ?? 'unknown'];
  return (
    <li data-task-state={state ?? 'unknown'}>
      <Glyph name={symbol} />
      <b>
        <bdi>{name}</bdi>
      </b>
      <span class="when">{took !== null && duration(took)}</span>
      <small>
        {t(word)}
        {[type, owners.join(', ')].map(
          (part, index) =>
            part !== '' && (
              <span key={index}>
                {' · '}
                <bdi>{part}</bdi>
              </span>
            ),
        )}
      </small>
    </li>
  );
}

export const RUN_STATES: Readonly<
  Record<NonNullable<Task['state']> | 'unknown', { readonly symbol: SymbolName; readonly word: MessageKey }>
> = {
  well: { symbol: 'good', word: 'taskWell' },
  failed: { symbol: 'bad', word: 'taskFailed' },
  running: { symbol: 'none', word: 'taskRunning' },
  skipped: { symbol: 'none', word: 'taskSkipped' },
  unknown: { symbol: 'none', word: 'taskUnknown' },
};
