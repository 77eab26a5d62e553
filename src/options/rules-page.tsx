import type { FunctionComponent } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { Policy } from '../settings/policy.ts';
import type { Settings } from '../settings/schema.ts';

interface RulesPageProps {
  readonly settings: Settings;
  readonly policy: Policy;
}

type View = FunctionComponent<RulesPageProps>;

/** The page of rules, loaded when somebody opens it: few do, and the options are to be there at once. */
export function RulesPage({ settings, policy }: RulesPageProps) {
  const [page, setPage] = useState<{ readonly View: View } | null>(null);
  useEffect(() => void import('./rules.tsx').then(({ Rules }) => setPage({ View: Rules })), []);
  return page && <page.View settings={settings} policy={policy} />;
}
