/**
 * A script for a stand-in page whose one document shows several pages: the title changes `ms` after the address, and until then is that of
 * the previous page. `window.go(path)` shows another page.
 */
export function lateTitles(titles: Readonly<Record<string, string>>, ms = 1_500): string {
  return `<script>
    const titles = ${JSON.stringify(titles)};
    let writing;
    const write = () => {
      clearTimeout(writing);
      writing = setTimeout(() => { document.title = titles[location.pathname] ?? document.title; }, ${ms});
    };
    window.go = (to) => { history.pushState({}, '', to); write(); };
    addEventListener('popstate', write);
    document.title = 'Stand-in';
    write();
  </script>`;
}
