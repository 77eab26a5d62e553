/** Positions of the label along the window's edges, in the order in which they are tried. Never at the top. */
export const CORNERS = ['bottom-end', 'bottom-start', 'side-end', 'side-start'] as const;
/** Position of the label in the window. */
export type Corner = (typeof CORNERS)[number];
