import type { ComponentChild } from 'preact';
import { joinFqn } from '../../catalog/entity/fqn.ts';
import { t } from '../../i18n.ts';
import type { Rule } from '../../settings/schema.ts';
import type { RuleFault } from '../../tools/rules/fault.ts';
import type { Values } from '../../tools/rules/match.ts';
import { type Trial, tryRule } from '../../tools/rules/trial.ts';
import { Glyph } from '../../ui/glyph.tsx';
import { richMessage } from '../../ui/rich-message.tsx';
import type { SymbolName } from '../../ui/symbols.ts';
import { faultWords } from './words.ts';

interface TrialViewProps {
  readonly rule: Rule;
  readonly faults: readonly RuleFault[];
  readonly address: string;
  readonly texts: Readonly<Record<string, string>>;
}

/** What the rule recognizes in an address, updated on every key press. */
export function TrialView({ rule, faults, address, texts }: TrialViewProps) {
  const [fault] = faults;
  return (
    <div role="status" data-trial={fault ? 'faults' : address.trim() === '' ? 'nothing' : tryRule(rule, address, texts).is}>
      <ul class="trial">
        {fault ? (
          <Step symbol="none" what={t('trialFaults')} more={faultWords(fault)} />
        ) : address.trim() === '' ? (
          <Step symbol="none" what={t('trialNothing')} />
        ) : (
          <Told trial={tryRule(rule, address, texts)} rule={rule} />
        )}
      </ul>
    </div>
  );
}

function Told({ trial, rule }: { readonly trial: Trial; readonly rule: Rule }) {
  switch (trial.is) {
    case 'fits': {
      const { path, id = '' } = trial.ref;
      return (
        <>
          <Step symbol="good" what={t('trialFits')} more={valuesOf(trial.values)} />
          <Step symbol="good" what={t(path ? 'trialAsksName' : 'trialAsksNumber')} more={<code>{path ? joinFqn(path) : id}</code>} />
          <Step symbol={rule.service ? 'good' : 'none'} what={whereOf(rule)} />
        </>
      );
    }
    case 'texts':
      return (
        <>
          <Step symbol="good" what={t('trialFits')} more={valuesOf(trial.values)} />
          <Step symbol="none" what={richMessage('trialTexts', trial.missing.join(', '))} more={t('trialTextsNext')} />
        </>
      );
    case 'unnamed':
      return (
        <>
          <Step symbol="good" what={t('trialFits')} more={valuesOf(trial.values)} />
          <Step symbol="bad" what={t('trialUnnamed')} more={t('trialUnnamedWhy')} />
        </>
      );
    default:
      return <Step symbol="bad" what={t('trialDiffers')} more={whyNot(trial)} />;
  }
}

function Step({ symbol, what, more }: { readonly symbol: SymbolName; readonly what: ComponentChild; readonly more?: ComponentChild }) {
  return (
    <li class="trial-step">
      <Glyph name={symbol} />
      <span>
        <b>{what}</b>
        {more && <small>{more}</small>}
      </span>
    </li>
  );
}

function valuesOf(values: Values): ComponentChild {
  if (values.size === 0) return t('trialNoNames');
  return <code>{[...values].map(([name, value]) => `${name} = ${value}`).join(', ')}</code>;
}

function whereOf({ service, serviceType }: Rule): ComponentChild {
  if (service) return richMessage('trialInService', service);
  return serviceType ? richMessage('trialInType', serviceType) : t('trialInAny');
}

function whyNot(trial: Exclude<Trial, { readonly is: 'fits' | 'texts' | 'unnamed' }>): ComponentChild {
  switch (trial.is) {
    case 'no-address':
      return t('trialNoAddress');
    case 'host':
      return richMessage('trialHost', trial.wanted, trial.found);
    case 'scheme':
      return richMessage('trialScheme', trial.wanted, trial.found);
    case 'port':
      return richMessage('trialPort', trial.wanted, trial.found);
    case 'long':
      return t('trialLong');
    case 'path':
      return trial.found === '' ? richMessage('trialPathEnds', trial.wanted) : richMessage('trialPath', trial.wanted, trial.found);
    case 'hash':
      return trial.found === '' ? richMessage('trialHashEnds', trial.wanted) : richMessage('trialHash', trial.wanted, trial.found);
    case 'path-longer':
      return richMessage('trialPathLonger', trial.found);
    case 'hash-longer':
      return richMessage('trialHashLonger', trial.found);
    case 'query-absent':
      return richMessage('trialQueryAbsent', trial.wanted);
    case 'query':
      return richMessage('trialQuery', trial.wanted, trial.found);
    default:
      return trial satisfies never;
  }
}
