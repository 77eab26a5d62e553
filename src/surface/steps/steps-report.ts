import { t } from '../../i18n.ts';
import type { OutcomeState } from '../../model/outcome.ts';
import type { SentRequest } from '../../model/trace.ts';
import { reportedSentence, type Step } from './step.ts';

/** What a report says besides the steps. */
export interface Reported {
  readonly version: string;
  readonly browser: string;
  readonly state: OutcomeState;
  /** Texts that must not be in it, wherever they come from: the server's host and the names of its user. */
  readonly secrets: readonly string[];
}

const BOX: Readonly<Record<Step['state'], string>> = { done: '✓', failed: '✗', skipped: '–' };

/** The steps and requests as Markdown that is safe to publish: no token, person, server, catalog text, or text of the page. */
export function stepsReport(
  steps: readonly Step[],
  requests: readonly SentRequest[],
  { version, browser, state, secrets }: Reported,
): string {
  const told = steps.flatMap((step) => [
    `- ${BOX[step.state]} **${t(step.title)}**: ${reportedSentence(step.sentence)}`,
    ...(step.details ?? []).map((detail) => `  - ${reportedSentence(detail)}`),
    ...(step.next ? [`  - ${reportedSentence(step.next.sentence)}`] : []),
  ]);
  const sent = requests.map(
    (request) => `- ${request.method} ${routeIn(request.path)} · ${request.status ?? '–'} · ${request.ms} ms · ${request.bytes} B`,
  );
  const lines = [`Placard ${version} · ${browser} · ${state}`, '', ...told, '', `**${t('stepsRequests')}**`, '', ...sent];
  return withoutSecrets(lines.join('\n'), secrets);
}

/** The first segment of a path: the rest may hold names, ids or texts of the page. */
const routeIn = (path: string): string => path.split(/[/?]/)[0] ?? '';

/** Shorter texts, in characters, are no names, and would tear words apart. */
const SHORTEST_SECRET = 3;

function withoutSecrets(text: string, secrets: readonly string[]): string {
  return secrets
    .filter((secret) => secret.length >= SHORTEST_SECRET)
    .toSorted((one, other) => other.length - one.length)
    .reduce((left, secret) => left.replaceAll(secret, () => '…'), text);
}
