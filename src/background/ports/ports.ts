import type { Runtime } from 'webextension-polyfill';
import { type Answer, LOOK_UP_PORT, PART_PORT, TABLES_PORT, type TablesTold } from '../../messages.ts';
import type { PartAnswer } from '../../model/parts.ts';
import { lookUpAnswers } from './look-up-port.ts';
import { answerPort, failed, fault } from './posting.ts';
import { sectionAnswers } from './section-port.ts';

/** Serves a port of one of Placard's pages or content scripts: a look-up's, that of a section of a card, or that of a query's tables. */
export function onConnect(port: Runtime.Port): void {
  if (port.name === LOOK_UP_PORT) answerPort<Answer>(port, (error) => failed('look-up', error), lookUpAnswers);
  if (port.name === PART_PORT) answerPort<PartAnswer>(port, sectionFailed, sectionAnswers);
  if (port.name === TABLES_PORT) answerPort<TablesTold>(port, tablesFailed, tablesLater);
}

/** Reports any error that is not the catalog's as a bug of Placard. */
const sectionFailed = (error: unknown): PartAnswer => ({ say: 'failed', outcome: fault('section', error), done: true });

const tablesFailed = (error: unknown): TablesTold => ({ say: 'failed', outcome: fault('look-up', error), done: true });

/** Loaded on demand: few look-ups are about a query. */
async function* tablesLater(asked: unknown, port: Runtime.Port, left: AbortSignal): AsyncGenerator<TablesTold> {
  yield* (await import('./tables-port.ts')).tablesAnswers(asked, port, left);
}
