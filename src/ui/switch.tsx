import type { ComponentChildren } from 'preact';
import { pressed } from './button.tsx';

interface SwitchProps {
  readonly on: boolean;
  readonly onPress: () => void;
  /** The words beside it, which can be pressed as well. */
  readonly children: ComponentChildren;
}

/** Shows how things are, not what was pressed: it turns when the change has happened, and stays where it was refused. */
export function Switch({ on, onPress, children }: SwitchProps) {
  const press = pressed(onPress);
  return (
    <label class="switch-line">
      <span>{children}</span>
      <input
        class="switch"
        type="checkbox"
        role="switch"
        checked={on}
        aria-checked={on}
        onClick={(event) => {
          event.preventDefault();
          press(event);
        }}
      />
    </label>
  );
}
