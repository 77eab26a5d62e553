/** Light or dark, like the page: its declared color scheme, or else the lightness of its background. */
export function schemeOfPage(): 'light' | 'dark' {
  const { colorScheme } = getComputedStyle(document.documentElement);
  const darkWanted = matchMedia('(prefers-color-scheme: dark)').matches;
  // Where nothing is painted, the browser's own background shows, which follows the declared scheme.
  const ground = colorScheme.includes('dark') && (darkWanted || !colorScheme.includes('light')) ? 0 : 1;
  const painted = [document.body, document.documentElement].map(
    (element) => element && lightness(getComputedStyle(element).backgroundColor),
  );
  return (painted.find((light) => light !== null) ?? ground) < 0.5 ? 'dark' : 'light';
}

/** 0 = black to 1 = white; null = transparent, or a color in another notation. */
function lightness(color: string): number | null {
  const [red = 0, green = 0, blue = 0, alpha = 1] = (color.startsWith('rgb') && color.match(/[\d.]+/g)?.map(Number)) || [0, 0, 0, 0];
  return alpha < 0.5 ? null : (0.3 * red + 0.6 * green + 0.1 * blue) / 255;
}
