import { type MessageKey, t } from '../../i18n.ts';
import type { OpenTask, OpenTasks } from '../../model/surroundings.ts';
import { Description } from '../../ui/description.tsx';
import { Stack } from '../capped-list.tsx';
import { Age, useNow } from '../outcome/state-frame.tsx';
import { PartView } from '../part-view.tsx';
import type { Section } from '../section.ts';

export const openTasks: Section = {
  id: 'open-tasks',
  title: 'sectionOpenTasks',
  when: ({ detail, parts }) => detail === 'whole' && parts.includes('openTasks'),
  fold: {},
  View: ({ asset }) => (
    <PartView name="openTasks" asset={asset}>
      {(part) => <Tasks open={part} href={asset.href} />}
    </PartView>
  ),
};

function Tasks({ open: { tasks, total }, href }: { readonly open: OpenTasks; readonly href: string }) {
  const now = useNow();
  if (tasks.length === 0) return <p class="soft">{t('taskNone')}</p>;
  return (
    <Stack more={total - tasks.length} href={href}>
      {tasks.map((task) => (
        <Task key={task.id} task={task} now={now} />
      ))}
    </Stack>
  );
}

function Task({ task: { asks, message, by, of, at }, now }: { readonly task: OpenTask; readonly now: number }) {
  return (
    <li>
      <b>{t(ASKS[asks])}</b>
      <span class="when">{at !== null && <Age at={at} now={now} />}</span>
      {by !== '' && (
        <small>
          <bdi>{t('taskBy', by)}</bdi>
        </small>
      )}
      {of.length > 0 && (
        <small>
          <bdi>{t('taskOf', of.join(', '))}</bdi>
        </small>
      )}
      {message !== '' && <Description text={message} />}
    </li>
  );
}

const ASKS: Readonly<Record<OpenTask['asks'], MessageKey>> = {
  description: 'taskDescription',
  tags: 'taskTags',
  owners: 'taskOwners',
  tier: 'taskTier',
  domain: 'taskDomain',
  approval: 'taskApproval',
  test: 'taskTest',
  other: 'taskOther',
};
