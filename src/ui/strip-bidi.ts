/** Characters that turn the direction of what follows: they have no business in a name that stands in an attribute, where no element can isolate it. */
const turning = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;

/** A text of others for a label, title or tooltip. */
export function stripBidi(text: string): string {
  return text.replace(turning, '');
}
