import type { Page } from 'playwright';

/** A node of a page's accessibility tree. */
export interface Accessible {
  readonly role: string;
  readonly name: string;
  /** All text below it, in reading order. */
  readonly text: string;
  /** Its center, in CSS pixels of the viewport. */
  middle(): Promise<{ readonly x: number; readonly y: number }>;
}

/** The page's accessibility tree, including closed shadow roots, which no script of the page can read. */
export async function accessible(page: Page): Promise<readonly Accessible[]> {
  const session = await page.context().newCDPSession(page);
  const { nodes } = await session.send('Accessibility.getFullAXTree');
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const nameOf = (node: (typeof nodes)[number]): string => String(node.name?.value ?? '');
  const textOf = (node: (typeof nodes)[number]): string =>
    node.role?.value === 'StaticText'
      ? nameOf(node)
      : (node.childIds ?? [])
          .flatMap((id) => byId.get(id) ?? [])
          .map(textOf)
          .filter(Boolean)
          .join(' ');
  return nodes
    .filter(({ ignored }) => !ignored)
    .map((node) => ({
      role: String(node.role?.value),
      name: nameOf(node),
      text: textOf(node),
      async middle() {
        if (node.backendDOMNodeId === undefined) throw new Error(`${nameOf(node)} has no element`);
        const { model } = await session.send('DOM.getBoxModel', { backendNodeId: node.backendDOMNodeId });
        const [left = 0, top = 0, , , right = 0, bottom = 0] = model.border;
        return { x: (left + right) / 2, y: (top + bottom) / 2 };
      },
    }));
}
