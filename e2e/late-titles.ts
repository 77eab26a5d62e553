/**
 * A script for a stand-in page: one document shows page after page, each of which has its title `ms` after its address, and until then the
 * one of the page before. `window.go(path)` goes on to another.
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
