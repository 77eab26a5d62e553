import type { ComponentChild } from 'preact';
import { KINDS } from '../../card/kinds.ts';
import { type MessageKey, t } from '../../i18n.ts';
import type { Rule } from '../../settings/schema.ts';
import { patternNames } from '../../tools/rules/fault.ts';
import type { Override } from '../../tools/rules/overrides.ts';
import { richMessage } from '../../ui/rich-message.tsx';

const OVERRIDES: Readonly<Record<Override['of'], MessageKey>> = {
  tool: 'rulePreviewTool',
  site: 'rulePreviewSite',
  mine: 'rulePreviewMine',
  earlier: 'rulePreviewEarlier',
};

/** What a rule from a file would do if it were kept: the host it applies to, what it reads, what it claims, and what it overrides. */
export function RulePreview({
  rule,
  overrides,
  id,
}: {
  readonly rule: Rule;
  readonly overrides: readonly Override[];
  readonly id: string;
}) {
  const { host, path, query, hash, kind, names, number, texts = {} } = rule;
  const given = patternNames(rule);
  return (
    <dl class="pairs rule-preview" id={id}>
      <Line name="rulePreviewWhere">
        <bdi dir="ltr">{`${host}${path}${query ? ` ? ${query}` : ''}${hash ? ` # ${hash}` : ''}`}</bdi>
      </Line>
      <Line name="rulePreviewReads">
        <p>{given.length > 0 ? richMessage('rulePreviewAddress', given.join(', ')) : t('rulePreviewNoNames')}</p>
        {Object.entries(texts).map(([name, selector]) => (
          <p key={name}>{richMessage('rulePreviewText', name, selector)}</p>
        ))}
        {Object.keys(texts).length === 0 && <p>{t('rulePreviewNoText')}</p>}
      </Line>
      <Line name="rulePreviewClaims">
        <p>{richMessage(names ? 'rulePreviewNames' : 'rulePreviewNumber', t(KINDS[kind].word), names ?? number ?? '')}</p>
        <p>{t(rule.service ? 'rulePreviewSure' : 'rulePreviewLikely')}</p>
      </Line>
      <Line name="rulePreviewService">{serviceOf(rule)}</Line>
      <Line name="rulePreviewOverrides">
        {overrides.length === 0 && t('rulePreviewNothing')}
        {overrides.map(({ of, name, at }) => (
          <p key={`${of} ${name} ${at}`}>{richMessage(OVERRIDES[of], name, at)}</p>
        ))}
      </Line>
    </dl>
  );
}

function Line({ name, children }: { readonly name: MessageKey; readonly children: ComponentChild }) {
  return (
    <div>
      <dt>{t(name)}</dt>
      <dd>{children}</dd>
    </div>
  );
}

function serviceOf({ service, serviceType }: Rule): ComponentChild {
  if (service) return <bdi>{service}</bdi>;
  return serviceType ? richMessage('rulePreviewType', serviceType) : t('rulePreviewAny');
}
