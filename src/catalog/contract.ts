import * as v from 'valibot';
import type { ContractResult } from '../model/checks.ts';
import type { AssetName } from '../model/parts.ts';
import { get } from './http.ts';
import type { Server } from './open-metadata.ts';

const Contract = v.object({
  latestResult: v.nullish(v.object({ timestamp: v.nullish(v.number()), status: v.nullish(v.string()) })),
});

/** The last result of an asset's data contract; null = it has none. Releases before 1.8 know no contracts. */
export async function readContractResult(to: Server, { kind, id }: AssetName, signal?: AbortSignal): Promise<ContractResult | null> {
  const query = new URLSearchParams({ entityId: id, entityType: kind });
  const contract = await get(to, `dataContracts/entity?${query}`, Contract, signal);
  if (!contract) return null;
  const { latestResult } = contract;
  return { state: STATES[latestResult?.status ?? ''] ?? 'not-run', at: latestResult?.timestamp ?? null };
}

const STATES: Readonly<Record<string, ContractResult['state']>> = { Success: 'kept', Failed: 'broken', PartialSuccess: 'broken' };
