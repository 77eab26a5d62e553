/** Light or dark as the page is: its declared colour scheme, else how light its background is. */
export function schemeOfPage(): 'light' | 'dark' {
  const declared = getComputedStyle(document.documentElement).colorScheme;
  const darkWanted = matchMedia('(prefers-color-scheme: dark)').matches;
  for (const element of [document.body, document.documentElement]) {
    const light = element && lightness(getComputedStyle(element).backgroundColor);
    if (light != null) return light < 0.5 ? 'dark' : 'light';
  }
  // Nothing painted: the browser's own ground shows, which follows what the page declared.
  return declared.includes('dark') && (darkWanted || !declared.includes('light')) ? 'dark' : 'light';
}

/** 0 black to 1 white; null = seen through, or a colour written in another way. */
function lightness(color: string): number | null {
  const [red = 0, green = 0, blue = 0, alpha = 1] = (color.startsWith('rgb') && color.match(/[\d.]+/g)?.map(Number)) || [0, 0, 0, 0];
  return alpha < 0.5 ? null : (0.3 * red + 0.6 * green + 0.1 * blue) / 255;
}
