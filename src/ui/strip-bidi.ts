/**
 * Characters that change the direction of the text after them. A name in an attribute must not have them, since no element can isolate it
 * there.
 */
const turning = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;

/** A foreign text for use in a label, title or tooltip. */
export function stripBidi(text: string): string {
  return text.replace(turning, '');
}
