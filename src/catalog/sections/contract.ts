import * as v from 'valibot';
import { called } from '../../model/called.ts';
import { DAY_MS } from '../../model/day.ts';
import type { AssetName } from '../../model/parts.ts';
import type { ContractPart, ServiceTerm } from '../../model/surroundings.ts';
import type { ContractResult } from '../../model/verdict-inputs.ts';
import { amount, optionalMoment } from '../api/bounds.ts';
import { get } from '../api/http.ts';
import type { CatalogConnection } from '../api/server.ts';
import { list, Named, referenceName } from '../entity/wire.ts';

const text = v.nullish(v.string());
const Amount = v.nullish(v.object({ value: amount, interval: amount, period: amount, unit: text }));
type Amount = v.InferOutput<typeof Amount>;
const some = v.nullish(v.array(v.unknown()));

const Contract = v.object({
  name: v.string(),
  displayName: text,
  description: text,
  /** `status` until 1.9. */
  status: text,
  entityStatus: text,
  latestResult: v.nullish(v.object({ timestamp: optionalMoment, status: text, message: text })),
  schema: some,
  semantics: some,
  qualityExpectations: some,
  sla: v.nullish(v.object({ refreshFrequency: Amount, maxLatency: Amount, retention: Amount, availabilityTime: text, timezone: text })),
  termsOfUse: v.nullish(v.union([v.string(), v.object({ content: text })])),
  reviewers: list(Named),
  inherited: v.nullish(v.boolean()),
});

type Contract = v.InferOutput<typeof Contract>;

/** The last result of an asset's data contract; null = it has no contract. */
export async function readContractResult(
  connection: CatalogConnection,
  asset: AssetName,
  signal?: AbortSignal,
): Promise<ContractResult | null> {
  const contract = await contractOf(connection, asset, {}, signal);
  return contract && resultOf(contract);
}

/** Reads an asset's data contract for its card. */
export async function readContract(connection: CatalogConnection, asset: AssetName, signal?: AbortSignal): Promise<ContractPart> {
  const contract = await contractOf(connection, asset, { fields: 'reviewers' }, signal);
  if (!contract) return { contract: null };
  const { name, displayName, description, status, entityStatus, latestResult, schema, semantics, qualityExpectations } = contract;
  return {
    contract: {
      name: called(displayName, name),
      description: description ?? '',
      status: entityStatus ?? status ?? '',
      result: resultOf(contract),
      message: latestResult?.message ?? '',
      promised: { columns: schema?.length ?? 0, semantics: semantics?.length ?? 0, quality: qualityExpectations?.length ?? 0 },
      terms: termsOf(contract),
      termsOfUse: (typeof contract.termsOfUse === 'string' ? contract.termsOfUse : contract.termsOfUse?.content) ?? '',
      reviewers: (contract.reviewers ?? []).map(referenceName),
      inherited: contract.inherited === true,
    },
  };
}

function contractOf(
  connection: CatalogConnection,
  { kind, id }: AssetName,
  more: { readonly fields?: string },
  signal?: AbortSignal,
): Promise<Contract | null> {
  return get(connection, `dataContracts/entity?${new URLSearchParams({ entityId: id, entityType: kind, ...more })}`, Contract, signal);
}

function resultOf({ latestResult, sla }: Contract): ContractResult {
  const refreshMs = msOf(sla?.refreshFrequency);
  return {
    state: STATES.get(latestResult?.status ?? '') ?? 'not-run',
    at: latestResult?.timestamp ?? null,
    ...(refreshMs > 0 && { refreshMs }),
  };
}

/** Units of `refreshFrequency` (`dataContract.json`), in days. Months and years are long ones, so that data on time never count as late. */
const DAYS: ReadonlyMap<string, number> = new Map(Object.entries({ hour: 1 / 24, day: 1, week: 7, month: 31, year: 366 }));

const msOf = (said: Amount): number => (amountOf(said) ?? 0) * (DAYS.get(said?.unit ?? '') ?? 0) * DAY_MS;

const amountOf = (said: Amount): number | null | undefined => said?.value ?? said?.interval ?? said?.period;

const STATES: ReadonlyMap<string, ContractResult['state']> = new Map([
  ['Success', 'kept'],
  ['Failed', 'broken'],
  ['PartialSuccess', 'broken'],
]);

function termsOf({ sla }: Contract): readonly ServiceTerm[] {
  const { refreshFrequency: refresh, maxLatency: latency, retention, availabilityTime, timezone } = sla ?? {};
  const amounts = Object.entries({ refresh, latency, retention } as const).flatMap(([of, said]): readonly ServiceTerm[] => {
    const amount = amountOf(said);
    return said?.unit && amount != null && isAmount(of) ? [{ of, amount, unit: said.unit }] : [];
  });
  const time = [availabilityTime, timezone].filter(Boolean).join(' ');
  return availabilityTime ? [...amounts, { of: 'available', time }] : amounts;
}

const isAmount = (of: string): of is 'refresh' | 'latency' | 'retention' => of === 'refresh' || of === 'latency' || of === 'retention';
