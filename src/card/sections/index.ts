import type { Section } from '../section.ts';
import { belongsTo } from './belongs-to.tsx';
import { columns } from './columns.tsx';
import { description } from './description.tsx';
import { lineage } from './lineage.tsx';
import { owners } from './owners.tsx';
import { quality } from './quality.tsx';
import { useInCode } from './use-in-code.tsx';

/** The sections of the card, in the order a reader asks: whose is it, what is it, where does it belong, what is it made of, how well
 * does it hold, what does it come from and what hangs on it, how is it used. */
export const SECTIONS: readonly Section[] = [owners, description, belongsTo, columns, quality, lineage, useInCode];
