import { Component, type ComponentChildren } from 'preact';

interface BoundaryProps {
  /** The subject of the drawing: when it changes, drawing is tried again. */
  readonly of: object;
  readonly instead: (error: unknown) => ComponentChildren;
  readonly children: ComponentChildren;
}

interface Failed {
  readonly error: unknown;
  readonly of: object;
}

/** Confines errors thrown while drawing its children. Preact can catch those only with a class. */
export class Boundary extends Component<BoundaryProps, { readonly failed: Failed | null }> {
  override state = { failed: null };

  override componentDidCatch(error: unknown): void {
    this.setState({ failed: { error, of: this.props.of } });
  }

  render({ of, instead, children }: BoundaryProps, { failed }: { readonly failed: Failed | null }): ComponentChildren {
    return failed?.of === of ? instead(failed.error) : children;
  }
}
