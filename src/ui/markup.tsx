import { type ComponentChild, type ComponentChildren, Fragment, h } from 'preact';
import { t } from '../i18n.ts';
import { stripBidi } from './strip-bidi.ts';

/** Elements that are drawn as themselves, without attributes. Of any element not named in this file, only the text is drawn. */
const PLAIN = new Set('p br hr b strong i em s del u sub sup code pre kbd blockquote ul ol li table thead tbody tr th td'.split(' '));
/** Elements whose content is not meant to be read. */
const NOTHING = new Set(
  'script style template noscript iframe frame frameset object embed applet svg math head title meta link base canvas audio video textarea select option button noembed noframes xmp plaintext dialog'.split(
    ' ',
  ),
);
/** Headings and boxes become paragraphs, since a card has its own headings. */
const HEADING = /^h[1-6]$/;
const BLOCKS = new Set('div section article header footer aside main figure figcaption details summary dl dt dd address'.split(' '));

/** Deeper than any person writes; below it, only the text is drawn. */
const DEEPEST = 24;

/** Most nodes that one text may become, since the page creates and lays out each on its own thread. */
export const MOST_NODES = 2_000;

/** Whether a parsed tree is small enough to be drawn. */
export function isFew(root: Element): boolean {
  const walker = root.ownerDocument.createTreeWalker(root);
  let count = 0;
  while (walker.nextNode()) {
    // A picture becomes a link with words: two nodes.
    count += walker.currentNode.nodeName === 'IMG' ? 2 : 1;
    if (count > MOST_NODES) return false;
  }
  return true;
}

/**
 * Draws a parsed, inert tree as Placard's own nodes, from an allowlist. Nothing of the tree itself reaches the page: no attribute except
 * checked addresses, and no element that loads, runs or submits.
 */
export function drawnNode(node: Node, depth = 0): ComponentChild {
  if (node.nodeType === node.TEXT_NODE) return mentionsAsText(node.textContent ?? '');
  if (node.nodeType !== node.ELEMENT_NODE) return null;
  // The node type proves it; `instanceof` fails across documents.
  const element = node as Element;
  const name = element.localName.toLowerCase();
  if (NOTHING.has(name)) return null;
  if (depth > DEEPEST) return element.textContent;
  if (name === 'img') return picture(element);
  if (name === 'input') return element.getAttribute('type') === 'checkbox' ? (element.hasAttribute('checked') ? '☑ ' : '☐ ') : null;
  const inside = children(element, depth + 1);
  if (name === 'a') return outLink(element.getAttribute('href'), inside);
  if (HEADING.test(name)) return <p class="heading">{inside}</p>;
  if (BLOCKS.has(name)) return <div>{inside}</div>;
  if (!PLAIN.has(name)) return <>{inside}</>;
  return name === 'br' || name === 'hr' ? h(name, null) : h(name, null, inside);
}

/** Draws all children of a parsed element or document. */
export function children(element: ParentNode, depth = 0): ComponentChildren {
  return Array.from(element.childNodes, (child, index) => <Fragment key={index}>{drawnNode(child, depth)}</Fragment>);
}

/** A complete http, https or mail address; null for anything else, such as a script or a relative address. */
export function safeAddress(address: string | null): string | null {
  if (address === null || !URL.canParse(address)) return null;
  const { protocol, href } = new URL(address);
  return protocol === 'http:' || protocol === 'https:' || protocol === 'mailto:' ? href : null;
}

function outLink(address: string | null, inside: ComponentChildren): ComponentChild {
  const href = safeAddress(address);
  if (href === null) return <>{inside}</>;
  return (
    <a href={href} title={stripBidi(href)} target="_blank" rel="noreferrer">
      {inside}
    </a>
  );
}

/** A picture becomes a link: drawing it would call its host at once, with the page as referrer. */
function picture(element: Element): ComponentChild {
  const words = element.getAttribute('alt')?.trim() || t('cardPicture');
  const href = safeAddress(element.getAttribute('src'));
  return href === null || href.startsWith('mailto:') ? words : outLink(href, `${t('cardPicture')}: ${words}`);
}

/**
 * OpenMetadata writes mentions as `<#E::user::ada|@ada>`; the part after the bar may be a Markdown link. The pattern never crosses an angle
 * bracket: otherwise each start of a mention would search the whole text for its end.
 */
const mention = /<#E::[^|<>]*\|(?:\[([^\]<>]*)\]\([^)<>]*\)|([^<>]*))>/g;

/** Replaces mentions with their visible names. */
export function mentionsAsText(text: string): string {
  return text.replace(mention, (_whole, linked?: string, plain?: string) => linked ?? plain ?? '');
}
