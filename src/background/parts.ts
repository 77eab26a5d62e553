import type { Runtime } from 'webextension-polyfill';
import { isPartName } from '../catalog/parts.ts';
import { outcomeOf } from '../lookup/look-up.ts';
import { PART_PORT, type PartAsk } from '../messages.ts';
import type { PartName } from '../model/part-name.ts';
import { type AssetName, nameOfOwner, type PartAnswer, type Parts } from '../model/parts.ts';
import { readSettings } from '../settings/store.ts';
import { whoseOf } from '../settings/whose.ts';
import { allowance } from './allowance.ts';
import { isInvited } from './answers.ts';
import { askingOf, explained } from './connection.ts';
import { answerPort, fault } from './posting.ts';
import { forgetPart, recallPart, rememberPart } from './recent.ts';
import { isPrivateAsk, type Sender, senderOf } from './senders.ts';
import { seenAgain } from './shown.ts';
import { nameTold, tell } from './told.ts';
import { saidUntil } from './wait.ts';

/** A card of ours asks for one of its sections, and hears what is remembered and what the server says. */
export function onPartPort(port: Runtime.Port): void {
  if (port.name !== PART_PORT) return;
  answerPort<PartAnswer>(port, failed, async (asked, left, post) => {
    const sender = senderOf(port.sender);
    const what = sender && isPartAsk(asked) ? await allowed(sender, asked) : null;
    if (sender?.from === 'content' && !(await PARTS.wait(sender.tabId, left))) return;
    for await (const said of what && sender ? answers(what, sender, left) : [ABSENT]) post(said);
  });
}

/** Whatever is no failure of the catalog is a fault of ours. */
const failed = (error: unknown): PartAnswer => ({ say: 'failed', outcome: fault('section', error), done: true });

/** Five cards with all their sections, one after the other. */
export const PARTS = allowance(100, 10_000);

const ABSENT: PartAnswer = { say: 'absent', done: true };

async function* answers(asked: PartAsk, sender: Sender, signal: AbortSignal): AsyncGenerator<PartAnswer> {
  const { part: name, asset } = asked;
  const keeps = !isPrivateAsk(sender, asked);
  let whose: string | null = null;
  for (;;) {
    // Read each time: another server or user, or none, may have been connected while this waited.
    const { server } = await readSettings();
    const asking = await askingOf(server, { signal, isPersons: () => sender.from === 'page' });
    if ('state' in asking || !server || (whose ?? whoseOf(server)) !== whoseOf(server)) {
      yield { say: 'failed', outcome: 'state' in asking ? asking : { state: 'not-connected' }, done: true };
      return;
    }
    const before = keeps ? await recallPart(server, name, asset.id) : null;
    if (before && whose === null) {
      await tellOf(sender, asset, before.part);
      yield { say: 'part', part: before.part, seenAt: before.seenAt, done: false };
    }
    whose = whoseOf(server);
    try {
      const part = await asking.catalog.part(name, asset, signal);
      if (part === null) {
        if (before) await forgetPart(server, name, asset.id).catch(() => undefined);
        yield ABSENT;
        return;
      }
      const seenAt = asking.now();
      // A full storage must not keep an answer from being shown.
      if (keeps) await rememberPart(server, name, asset.id, { part, seenAt }).catch(() => undefined);
      await tellOf(sender, asset, part);
      yield { say: 'part', part, seenAt, done: true };
      return;
    } catch (error) {
      const outcome = await explained(outcomeOf(error, asking));
      if (before && outcome.state === 'no-permission') await forgetPart(server, name, asset.id).catch(() => undefined);
      // A server that is left alone for a while is asked again by itself, as for a page.
      const until = outcome.state === 'unreachable' ? outcome.until : undefined;
      const answer: PartAnswer = { say: 'failed', outcome, done: until === undefined };
      yield answer;
      if (until === undefined) return;
      yield* saidUntil(until, answer, signal);
      if (sender.from === 'content') await seenAgain(sender.tabId, signal);
      if (signal.aborted) return;
    }
  }
}

/** A part may name further assets, which the card can go on to. Its own is told anew, so that those do not push it out: one comes back to it. */
async function tellOf(sender: Sender, asset: AssetName, part: Parts[PartName]): Promise<void> {
  if (sender.from === 'content') await tell(sender, [...assetsOf(part), asset]);
}

function assetsOf(part: Parts[PartName]): readonly AssetName[] {
  if ('tables' in part) return part.tables.flatMap(({ found, fqn }) => (found ? { ...found, fqn } : []));
  if ('experts' in part) return [...part.experts, ...part.leads.map(({ person }) => person)].map(nameOfOwner);
  if ('queries' in part) return part.queries.map(({ id, fqn }) => ({ kind: 'query', id, fqn }));
  if ('related' in part) {
    const sources = part.features.flatMap((feature) => feature.sources.flatMap(({ asset }) => asset ?? []));
    return [...part.related.flatMap(({ assets }) => assets), ...sources].map(({ kind, id, fqn }) => ({ kind, id, fqn }));
  }
  if (!('up' in part)) return [];
  return [...part.up.nodes, ...part.down.nodes].flatMap(({ kind, id, fqn }) => (kind ? { kind, id, fqn } : []));
}

/** What this sender may ask, with the asset's name as the worker itself knows it where the sender is a page's; null = nothing. */
async function allowed(sender: Sender, asked: PartAsk): Promise<PartAsk | null> {
  if (sender.from === 'page') return asked;
  const { part, asset } = asked;
  if (!isInvited(sender.url, await readSettings())) return null;
  const known = await nameTold(sender, asset.id);
  return known && { part, asset: known };
}

function isPartAsk(asked: unknown): asked is PartAsk {
  if (typeof asked !== 'object' || asked === null || !('part' in asked) || !('asset' in asked)) return false;
  const { part, asset } = asked;
  return isPartName(part) && typeof asset === 'object' && asset !== null && 'id' in asset && typeof asset.id === 'string';
}
