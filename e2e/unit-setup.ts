// Node 20 has no URLPattern; browsers that Placard supports do.
import 'urlpattern-polyfill';
import './fake-chrome.ts';

/** The polyfill accepts groups that browsers reject: with their flag `v`, `/` and `-` in a character class need a backslash. */
globalThis.URLPattern = new Proxy(URLPattern, {
  construct(pattern, given) {
    const init: string | URLPatternInit | undefined = given[0];
    for (const group of groupsOf(typeof init === 'object' ? (init.pathname ?? '') : '')) new RegExp(group, 'v');
    return Reflect.construct(pattern, given);
  },
});

/** The regular expressions in a pattern: the contents of its outer parentheses. */
function groupsOf(pattern: string): readonly string[] {
  const groups: string[] = [];
  let depth = 0;
  let from = 0;
  for (let at = 0; at < pattern.length; at += 1) {
    if (pattern[at] === '\\') at += 1;
    else if (pattern[at] === '(' && depth++ === 0) from = at + 1;
    else if (pattern[at] === ')' && --depth === 0) groups.push(pattern.slice(from, at));
  }
  return groups;
}
