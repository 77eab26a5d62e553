import type { ComponentChild } from 'preact';
import { type MessageKey, t } from '../i18n.ts';

// Two characters that no text of a page or catalog needs; they only mark the places of the values.
const OPEN = '\u0001';
const CLOSE = '\u0002';
const places = new RegExp(`${OPEN}(\\d+)${CLOSE}`);

/** A sentence of ours with texts of others in it, each in its own direction: a name must not turn our words around. */
export function richMessage(key: MessageKey, ...values: readonly ComponentChild[]): ComponentChild[] {
  const sentence = t(key, ...values.map((_value, index) => `${OPEN}${index}${CLOSE}`));
  return sentence.split(places).map((part, index) => (index % 2 === 0 ? part : <bdi>{values[Number(part)]}</bdi>));
}
