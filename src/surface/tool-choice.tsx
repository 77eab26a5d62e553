import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { t } from '../i18n.ts';
import type { Tool } from '../tools/tool.ts';
import { Button } from '../ui/button.tsx';

interface ToolChoiceProps {
  readonly tools: readonly Tool[];
  /** Selected at first. */
  readonly first: string | undefined;
  readonly onChoose: (toolId: string) => void;
  readonly onCancel: () => void;
  /** Says what the browser will ask. */
  readonly children?: ComponentChildren;
}

/** Asks which tool the page belongs to. */
export function ToolChoice({ tools, first, onChoose, onCancel, children }: ToolChoiceProps) {
  const [tool, setTool] = useState(first ?? tools[0]?.id ?? '');
  return (
    <div class="tool-choice">
      <label>
        <span class="label">{t('popupWhichTool')}</span>
        <select class="select" value={tool} onChange={(event) => setTool(event.currentTarget.value)}>
          {tools.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </select>
      </label>
      {children}
      <div class="actions">
        <Button look="primary" onPress={() => onChoose(tool)}>
          {t('popupUseAs')}
        </Button>
        <Button look="quiet" onPress={onCancel}>
          {t('connectCancel')}
        </Button>
      </div>
    </div>
  );
}
