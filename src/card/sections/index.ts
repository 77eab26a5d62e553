import type { Section } from '../section.ts';
import { belongsTo } from './belongs-to.tsx';
import { columns } from './columns.tsx';
import { contents } from './contents.tsx';
import { contract } from './contract.tsx';
import { description } from './description.tsx';
import { figures } from './figures.tsx';
import { joins } from './joins.tsx';
import { lineage } from './lineage.tsx';
import { making } from './making.tsx';
import { openTasks } from './open-tasks.tsx';
import { owners } from './owners.tsx';
import { properties } from './properties.tsx';
import { quality } from './quality.tsx';
import { queries } from './queries.tsx';
import { runs } from './runs.tsx';
import { useInCode } from './use-in-code.tsx';

/** The sections of the card, in the order a reader asks: whose is it, what is it, where does it belong, what is it made of, how well
 * does it hold, what does it come from and what hangs on it, how is it used, then what else is known. */
export const SECTIONS: readonly Section[] = [
  owners,
  description,
  figures,
  belongsTo,
  columns,
  contents,
  runs,
  quality,
  contract,
  lineage,
  useInCode,
  joins,
  queries,
  making,
  openTasks,
  properties,
];
