import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { type MessageKey, t } from '../i18n.ts';
import type { Policy, PolicyFault, PolicyKey, ReadPolicy } from '../settings/policy.ts';
import type { Rule, Settings } from '../settings/schema.ts';
import { faultsOf } from '../tools/rules/fault.ts';
import { Glyph } from '../ui/glyph.tsx';
import { richMessage } from '../ui/rich-message.tsx';

/** The value that each key expects. */
const EXPECTED: Readonly<Record<PolicyKey, MessageKey>> = {
  serverUrl: 'policyExpectsServer',
  allowHttp: 'policyExpectsYesNo',
  tokenStore: 'policyExpectsStore',
  sites: 'policyExpectsSites',
  rules: 'policyExpectsRules',
  readOnly: 'policyExpectsYesNo',
};

/** Characters after which a shown value is cut: enough to recognize it. */
const LONGEST = 200;

/**
 * Entries of the policy that are malformed and therefore ignored. The live region is always present, so that assistive technology announces
 * its content.
 */
export function PolicyFaults({ policy, faults: malformed, settings }: ReadPolicy & { readonly settings: Settings }) {
  const toolIds = useToolIds(policy.sites ? settings.rules : null);
  const faults = [
    ...malformed.map((fault) => ({ ...fault, expected: fault.key === null ? ('policyNoSuchKey' as const) : EXPECTED[fault.key] })),
    ...unknownTools(policy, toolIds).map((fault) => ({ ...placed(fault, malformed), expected: 'policyNoSuchTool' as const })),
    ...useless(policy).map((fault) => ({ ...placed(fault, malformed), expected: 'policyUselessRule' as const })),
  ];
  return (
    <div role="status">
      {faults.length > 0 && (
        <div class="note v-care" data-policy="faults">
          <Glyph name="care" />
          <div>
            <b>{t('policyFaults')}</b>
            <ul>
              {faults.map((fault) => (
                <li key={fault.where}>
                  <code>{fault.where}</code>: {t(fault.expected)} {richMessage('policyHas', <code>{shown(fault.value)}</code>)}
                </li>
              ))}
            </ul>
            <p>{t('policyFaultsNext')}</p>
          </div>
        </div>
      )}
    </div>
  );
}

/** The settings fixed by the organization, each key in words. Draws nothing without a policy. */
export function PolicySet({ policy, locked }: { readonly policy: Policy; readonly locked: ReadonlySet<PolicyKey> }) {
  if (locked.size === 0) return null;
  return (
    <section data-policy="set">
      <h2>{t('policyLocked')}</h2>
      <p class="soft">{t('policyLede')}</p>
      <dl class="pairs facts-box">
        {[...locked].map((key) => (
          <div key={key}>
            <dt>{t(NAMES[key])}</dt>
            <dd>{words(policy, key)}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

const NAMES: Readonly<Record<PolicyKey, MessageKey>> = {
  serverUrl: 'optionsServer',
  allowHttp: 'policyHttp',
  tokenStore: 'connectKeep',
  sites: 'optionsSites',
  rules: 'policyRules',
  readOnly: 'policyReadOnly',
};

function words(policy: Policy, key: PolicyKey): ComponentChildren {
  switch (key) {
    case 'serverUrl':
      return <bdi>{policy.serverUrl}</bdi>;
    case 'allowHttp':
      return t(policy.allowHttp ? 'policyHttpAllowed' : 'policyHttpForbidden');
    case 'tokenStore':
      return t(policy.tokenStore === 'session' ? 'connectKeepSession' : 'connectKeepComputer');
    case 'sites':
      return <bdi>{policy.sites?.map(({ origin }) => origin).join(', ') || '–'}</bdi>;
    case 'rules':
      return <bdi>{policy.rules?.map(({ name }) => name).join(', ') || '–'}</bdi>;
    case 'readOnly':
      return t(policy.readOnly ? 'policyReadOnlyYes' : 'policyReadOnlyNo');
    default:
      return key satisfies never;
  }
}

/** Moves a fault to the index in the policy itself: `where` counts only the elements that were kept. */
function placed(fault: PolicyFault, malformed: readonly PolicyFault[]): PolicyFault {
  const [list = '', at = '', field = ''] = fault.where.split('.');
  const out = malformed.filter(({ where }) => where.startsWith(`${list}.`)).map(({ where }) => Number(where.split('.')[1]));
  const place = out.toSorted((one, other) => one - other).reduce((now, gone) => (gone <= now ? now + 1 : now), Number(at));
  return { ...fault, where: `${list}.${place}.${field}` };
}

/** Sites whose tool Placard does not know, so none of their pages is recognized. `known` is null while the tools are loading. */
function unknownTools({ sites = [] }: Policy, known: ReadonlySet<string> | null): readonly PolicyFault[] {
  return sites.flatMap(({ tool }, at) =>
    known === null || known.has(tool) ? [] : [{ key: 'sites' as const, where: `sites.${at}.tool`, value: tool }],
  );
}

/** Ids of all tools, including these rules. The tools are loaded only on demand; null = no rules were given, or they are still loading. */
function useToolIds(rules: readonly Rule[] | null): ReadonlySet<string> | null {
  const [ids, setIds] = useState<ReadonlySet<string> | null>(null);
  useEffect(() => {
    if (rules) void import('../tools/all-tools.ts').then(({ allTools }) => setIds(new Set(allTools(rules).map(({ id }) => id))));
  }, [rules]);
  return ids;
}

/** Well-formed rules that can never match a page: the first fault of each. */
function useless({ rules = [] }: Policy): readonly PolicyFault[] {
  return rules.flatMap((rule, at) => {
    const [fault] = faultsOf(rule, isSelector);
    return fault ? [{ key: 'rules' as const, where: `rules.${at}.${fault.field}`, value: rule[fault.field] }] : [];
  });
}

function isSelector(text: string): boolean {
  try {
    document.createDocumentFragment().querySelector(text);
    return true;
  } catch {
    return false;
  }
}

function shown(value: unknown): string {
  const text = JSON.stringify(value) ?? String(value);
  return text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text;
}
