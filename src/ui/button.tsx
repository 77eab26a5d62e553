import type { ComponentChildren } from 'preact';
import { Icon, type IconName } from './icon.tsx';

/** A click handler that accepts only presses by a person: otherwise a host page could press a button by a synthetic click. */
export function pressed(act: () => void): (event: Event) => void {
  return (event) => {
    if (event.isTrusted) act();
  };
}

interface ButtonProps {
  readonly look?: 'primary' | 'plain' | 'quiet';
  /** Whether the element that it opens is open. */
  readonly expanded?: boolean;
  readonly onPress: () => void;
  readonly children: ComponentChildren;
}

/** A button with words; `look` sets its style. */
export function Button({ look = 'plain', expanded, onPress, children }: ButtonProps) {
  return (
    <button type="button" class={look === 'plain' ? 'btn' : `btn ${look}`} aria-expanded={expanded} onClick={pressed(onPress)}>
      <span>{children}</span>
    </button>
  );
}

/** A button that looks like a link, for use inside text. */
export function LinkButton({
  onPress,
  expanded,
  children,
}: {
  readonly onPress: () => void;
  readonly expanded?: boolean;
  readonly children: ComponentChildren;
}) {
  return (
    <button type="button" class="link-btn" aria-expanded={expanded} onClick={pressed(onPress)}>
      {children}
    </button>
  );
}

/** A button with an icon alone; `name` is its accessible name and tooltip. */
export function IconButton({ icon, name, onPress }: { readonly icon: IconName; readonly name: string; readonly onPress: () => void }) {
  return (
    <button type="button" class="icon-btn" aria-label={name} title={name} onClick={pressed(onPress)}>
      <Icon name={icon} flip={icon === 'back'} />
    </button>
  );
}

/** A link that opens in a new tab and passes on no referrer. */
export function OutLink({
  href,
  look,
  name,
  children,
}: {
  readonly href: string;
  readonly look?: string;
  readonly name?: string;
  readonly children: ComponentChildren;
}) {
  return (
    <a href={href} class={look} aria-label={name} title={name} target="_blank" rel="noreferrer">
      {children}
    </a>
  );
}
