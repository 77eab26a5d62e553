import type { ComponentChild } from 'preact';
import { type MessageKey, t } from '../i18n.ts';

// Two characters that no text of a page or catalog needs; they mark the places of the values.
const OPEN = '\u0001';
const CLOSE = '\u0002';
const places = new RegExp(`${OPEN}(\\d+)${CLOSE}`);

/** A sentence of Placard's with foreign texts in it, each isolated in its own direction: a name must not reorder the words around it. */
export function richMessage(key: MessageKey, ...values: readonly ComponentChild[]): ComponentChild[] {
  const sentence = t(key, ...values.map((_value, index) => `${OPEN}${index}${CLOSE}`));
  return sentence.split(places).map((part, index) => (index % 2 === 0 ? part : <bdi>{values[Number(part)]}</bdi>));
}
