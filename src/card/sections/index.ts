import type { Section } from '../section.ts';
import { belongsTo } from './belongs-to.tsx';
import { columns } from './columns/columns.tsx';
import { contract } from './contract.tsx';
import { definition } from './definition.tsx';
import { description } from './description.tsx';
import { details } from './details/details.tsx';
import { joins } from './joins.tsx';
import { lineage } from './lineage/lineage.tsx';
import { openTasks } from './open-tasks.tsx';
import { owners } from './owners/owners.tsx';
import { properties } from './properties.tsx';
import { quality } from './quality.tsx';
import { queries } from './queries.tsx';
import { runs } from './runs.tsx';
import { stats } from './stats.tsx';
import { useInCode } from './use-in-code.tsx';

/**
 * The sections of the card in the order of a reader's questions: who owns it, what is it, where does it belong, what does it consist of,
 * how good is it, where does it come from and what depends on it, how is it used, then everything else.
 */
export const SECTIONS: readonly Section[] = [
  owners,
  description,
  stats,
  belongsTo,
  columns,
  details,
  runs,
  quality,
  contract,
  lineage,
  useInCode,
  joins,
  queries,
  definition,
  openTasks,
  properties,
];
