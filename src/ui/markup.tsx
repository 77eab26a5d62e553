import { type ComponentChild, type ComponentChildren, Fragment, h } from 'preact';
import { t } from '../i18n.ts';
import { stripBidi } from './strip-bidi.ts';

/** Elements that are drawn as themselves, without any attribute. Everything not named in this file is drawn as its text alone. */
const PLAIN = new Set('p br hr b strong i em s del u sub sup code pre kbd blockquote ul ol li table thead tbody tr th td'.split(' '));
/** Elements whose content is no text for a reader. */
const NOTHING = new Set(
  'script style template noscript iframe frame frameset object embed applet svg math head title meta link base canvas audio video textarea select option button noembed noframes xmp plaintext dialog'.split(
    ' ',
  ),
);
/** Headings and boxes: a card has its own headings, so these become paragraphs. */
const HEADING = /^h[1-6]$/;
const BLOCKS = new Set('div section article header footer aside main figure figcaption details summary dl dt dd address'.split(' '));

/** Deeper than any person writes; beyond it only the text is drawn. */
const DEEPEST = 24;

/** Nodes that one text may become: a page makes and lays out each on its own thread. */
export const MOST_NODES = 2_000;

/** Whether a parsed tree is small enough to be drawn. */
export function isFew(root: Element): boolean {
  const walker = root.ownerDocument.createTreeWalker(root);
  let count = 0;
  while (walker.nextNode()) {
    // A picture becomes a link with words.
    count += walker.currentNode.nodeName === 'IMG' ? 2 : 1;
    if (count > MOST_NODES) return false;
  }
  return true;
}

/**
 * A parsed, inert tree drawn as our own nodes, from a list of what is allowed. Nothing of the tree itself reaches the page: no
 * attribute but a checked address, no element that loads, runs or submits.
 */
export function drawnNode(node: Node, depth = 0): ComponentChild {
  if (node.nodeType === node.TEXT_NODE) return mentionsAsText(node.textContent ?? '');
  if (node.nodeType !== node.ELEMENT_NODE) return null;
  // An element by its type, in whatever document it was made.
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

export function children(element: ParentNode, depth = 0): ComponentChildren {
  return Array.from(element.childNodes, (child, index) => <Fragment key={index}>{drawnNode(child, depth)}</Fragment>);
}

/** http, https and mail addresses; null for anything else, such as a script or an address that is not whole. */
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

/** A picture would call its host as soon as it is drawn, with the page as referrer: it becomes a link that a person may press. */
function picture(element: Element): ComponentChild {
  const words = element.getAttribute('alt')?.trim() || t('cardPicture');
  const href = safeAddress(element.getAttribute('src'));
  return href === null || href.startsWith('mailto:') ? words : outLink(href, `${t('cardPicture')}: ${words}`);
}

/**
 * OpenMetadata writes mentions as `<#E::user::ada|@ada>`, the part after the bar at times a Markdown link. Nothing in it may pass an angle
 * bracket: else each start of one would look for its end through the whole text.
 */
const mention = /<#E::[^|<>]*\|(?:\[([^\]<>]*)\]\([^)<>]*\)|([^<>]*))>/g;

export function mentionsAsText(text: string): string {
  return text.replace(mention, (_whole, linked?: string, plain?: string) => linked ?? plain ?? '');
}
