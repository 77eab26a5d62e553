/** Most characters with a meaning in Markdown or HTML: each takes time, and may become several nodes. */
const MOST_MARKS = 1_500;
/** Bound on signs times characters, summed over the blocks: a parser may look for each sign's partner up to the end of its block. */
const MOST_SEEKING = 3_000_000;
/** Longest run of one sign, or of spaces. */
const LONGEST_RUN = 100;
/** A line that begins a list, a quote, a heading or a table takes as long as this many signs. */
const LINE_MARKS = 3;
/** Most lists and quotes that one line begins, and most spaces before it: nested content is parsed again at each level. */
const DEEPEST = 6;
const WIDEST = 24;

const MARKDOWN = codesOf('[]()!*_~`<>&\\|');
const TAGS = codesOf('<&');
/** Prefixes that become links by themselves. */
const LINKS = /https?:|ftp:|mailto:|xmpp:|www\./gi;
const SPACES = codesOf(' \t\r\f\v');

const HTML = /^\s*<(?:p|div|h[1-6]|ul|ol|table|blockquote|pre|br|span|strong|em|b|i|a|u)\b[\s\S]*>\s*$/i;

/** Whether a text is HTML alone, as newer servers store it: the browser can parse that by itself. */
export const isHtml = (text: string): boolean => HTML.test(text);

/**
 * Whether a text may be given to the Markdown or HTML parser. Parsing time can grow faster than the text, so one pass over the text checks
 * bounds within which it takes a few ms, whatever the text says. Expects a text cut to `LONGEST_SHOWN`.
 */
export function isLegible(text: string): boolean {
  const isMarkdown = !isHtml(text);
  let [marks, seeking] = [0, 0];
  let block = { signs: 0, length: 0, isList: false };
  for (const line of text.split('\n')) {
    const { begun, indent, isBullet, isBlank } = startOfLine(line);
    const { signs, longest, words } = signsIn(line, isMarkdown ? MARKDOWN : TAGS);
    if (isMarkdown && (begun > DEEPEST || (indent > WIDEST && !isBlank) || longest > LONGEST_RUN)) return false;
    if (isBlank || (isBullet && indent < 4)) {
      seeking += block.signs * block.length;
      block = { signs: 0, length: 0, isList: block.isList || !isBlank };
    }
    block.isList ||= begun > 0;
    // The parser joins the lines of an item one by one.
    block.signs += signs + (block.isList ? 1 : 0);
    block.length += line.length + 1;
    marks += signs + begun * LINE_MARKS + (line.match(LINKS)?.length ?? 0) + 1;
    seeking += words;
    if (marks > MOST_MARKS) return false;
    if (isMarkdown && seeking + block.signs * block.length > MOST_SEEKING) return false;
  }
  return true;
}

/** The start of a line: the lists and quotes that it begins, and the spaces before them. */
function startOfLine(line: string): {
  readonly begun: number;
  readonly indent: number;
  readonly isBullet: boolean;
  readonly isBlank: boolean;
} {
  const lead = /^[\s>]*(?:(?:[-+*]|\d+[.)])(?=\s|$)[\s>]*)*/.exec(line)?.[0] ?? '';
  const spaces = /^\s*/.exec(lead)?.[0] ?? '';
  return {
    begun: lead.replace(/[\s\d]/g, '').length,
    indent: spaces.replaceAll('\t', '    ').length,
    isBullet: /^\s*[-+*]\s/.test(lead),
    isBlank: spaces.length === line.length,
  };
}

/**
 * The signs of a line, each run of one sign counted once; its longest run; and the cost of its words, since each of their characters may
 * start a mail address.
 */
function signsIn(line: string, wanted: ReadonlySet<number>): { readonly signs: number; readonly longest: number; readonly words: number } {
  let [signs, longest, words] = [0, 0, 0];
  let [run, word, before] = [0, 0, 0];
  for (let at = 0; at <= line.length; at += 1) {
    const code = line.charCodeAt(at);
    run = code === before ? run + 1 : 1;
    before = code;
    if (code > 32 && code < 127) word += 1;
    else {
      words += word ** 2 / 2;
      word = 0;
    }
    if (wanted.has(code)) signs += run === 1 ? 1 : 0;
    else if (!SPACES.has(code)) continue;
    longest = Math.max(longest, run);
  }
  return { signs, longest, words };
}

function codesOf(signs: string): ReadonlySet<number> {
  return new Set(Array.from(signs, (sign) => sign.charCodeAt(0)));
}
