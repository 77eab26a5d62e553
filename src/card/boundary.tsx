import { Component, type ComponentChildren } from 'preact';

interface BoundaryProps {
  /** What is drawn: when it changes, drawing is tried again. */
  readonly of: object;
  readonly instead: (error: unknown) => ComponentChildren;
  readonly children: ComponentChildren;
}

interface Failed {
  readonly error: unknown;
  readonly of: object;
}

/** Whatever throws while it is drawn inside takes only the inside with it. Preact knows no other way to catch that than a class. */
export class Boundary extends Component<BoundaryProps, { readonly failed: Failed | null }> {
  override state = { failed: null };

  override componentDidCatch(error: unknown): void {
    this.setState({ failed: { error, of: this.props.of } });
  }

  render({ of, instead, children }: BoundaryProps, { failed }: { readonly failed: Failed | null }): ComponentChildren {
    return failed?.of === of ? instead(failed.error) : children;
  }
}
