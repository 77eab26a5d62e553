import type { ComponentChildren } from 'preact';
import { pressed } from './button.tsx';

interface SwitchProps {
  readonly on: boolean;
  readonly onPress: () => void;
  /** Words beside the switch, which can be pressed as well. */
  readonly children: ComponentChildren;
}

/** Shows the actual state: it turns only once the change has happened, and stays if the change was refused. */
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
