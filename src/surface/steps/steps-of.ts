import type { Outcome } from '../../model/outcome.ts';
import type { IngestingService, Trace } from '../../model/trace.ts';
import { addressStep, toolStep } from './page-steps.ts';
import { entryStep, ingestionStep, searchStep } from './search-steps.ts';
import { type Around, serverStep, siteStep, userStep } from './server-steps.ts';
import type { Step } from './step.ts';

/** The steps of a look-up, in the order in which they depend on each other. `ingesting`: null = not known yet. */
export function stepsOf(trace: Trace, outcome: Outcome, around: Around, ingesting: readonly IngestingService[] | null): readonly Step[] {
  return [
    serverStep(trace, outcome, around),
    userStep(trace, outcome, around),
    siteStep(trace, around),
    toolStep(trace, outcome, around),
    addressStep(trace),
    searchStep(trace, outcome),
    entryStep(trace, outcome),
    ingestionStep(trace, outcome, ingesting),
  ];
}
