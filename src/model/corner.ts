/** The places along the window's edges where the label may stand, in the order they are tried. Never at the top. */
export const CORNERS = ['bottom-end', 'bottom-start', 'side-end', 'side-start'] as const;
export type Corner = (typeof CORNERS)[number];
