/** The part of gifenc 1.0.3 that is used here; it comes without types. */
declare module 'gifenc' {
  type Color = [red: number, green: number, blue: number];
  const gifenc: {
    quantize(rgba: Uint8Array, colors: number): Color[];
    /** Returns each pixel's place in the palette. */
    applyPalette(rgba: Uint8Array, palette: Color[]): Uint8Array;
  };
  export = gifenc;
}
