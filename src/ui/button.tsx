import type { ComponentChildren } from 'preact';
import { Icon, type IconName } from './icon.tsx';

/** A press is taken only from a person: a host page could otherwise press what it finds by a synthetic click. */
export function pressed(act: () => void): (event: Event) => void {
  return (event) => {
    if (event.isTrusted) act();
  };
}

interface ButtonProps {
  readonly look?: 'primary' | 'plain' | 'quiet';
  /** Whether what it opens is open. */
  readonly expanded?: boolean;
  readonly onPress: () => void;
  readonly children: ComponentChildren;
}

export function Button({ look = 'plain', expanded, onPress, children }: ButtonProps) {
  return (
    <button type="button" class={look === 'plain' ? 'btn' : `btn ${look}`} aria-expanded={expanded} onClick={pressed(onPress)}>
      <span>{children}</span>
    </button>
  );
}

/** A button that reads like a link, for what stands inside text. */
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

export function IconButton({ icon, name, onPress }: { readonly icon: IconName; readonly name: string; readonly onPress: () => void }) {
  return (
    <button type="button" class="icon-btn" aria-label={name} title={name} onClick={pressed(onPress)}>
      <Icon name={icon} flip={icon === 'back'} />
    </button>
  );
}

/** Opens in a tab of its own, and tells the other side nothing about where it was pressed. */
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
