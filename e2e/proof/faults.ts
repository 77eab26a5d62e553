/** One fault of one line, and the test that has to notice it. */
export interface Fault {
  readonly what: string;
  readonly file: string;
  /** Stands in the file once; `by` takes its place. */
  readonly line: string;
  readonly by: string;
  readonly noticed: {
    /** `unit`: in Node. `chromium`: on the built extension. */
    readonly in: 'unit' | 'chromium';
    readonly file: string;
    /** The test's title, or the start of it. */
    readonly test: string;
  };
}

const unit = (file: string, test: string): Fault['noticed'] => ({ in: 'unit', file, test });
const chromium = (file: string, test: string): Fault['noticed'] => ({ in: 'chromium', file: `e2e/chromium/${file}`, test });

/** What must never go unnoticed. */
export const FAULTS: readonly Fault[] = [
  {
    what: 'a token’s signature is not checked',
    file: 'src/catalog/connect.ts',
    line: "  if (signature !== 'verified') {",
    by: "  if (signature === 'never') {",
    noticed: unit('src/catalog/connect.test.ts', 'of another server is not sent by any click'),
  },
  {
    what: 'a deleted hit is shown',
    file: 'src/lookup/decide.ts',
    line: '!hit.facts.deleted && ',
    by: '',
    noticed: unit('src/lookup/decide.test.ts', 'a deleted hit is nothing, though a server sent it'),
  },
  {
    what: 'the type of a hit’s service is not looked at',
    file: 'src/lookup/rungs.ts',
    line: '  serviceTypes.length === 0 ||',
    by: '  serviceTypes.length >= 0 ||',
    noticed: unit('src/lookup/decide.test.ts', 'the same number of another tool or kind is nothing'),
  },
  {
    what: 'the budget of requests until the owner is removed',
    file: 'src/catalog/http.ts',
    line: '  to.spend?.();\n',
    by: '',
    noticed: unit('src/lookup/budget.test.ts', 'is asked eight times at most until the owner'),
  },
  {
    what: 'the budget of searches until the owner is removed',
    file: 'src/lookup/decide-on.ts',
    line: 'round.slice(0, budget.search(round.length, KEPT_FOR_NAMES))',
    by: 'round',
    noticed: unit('src/lookup/budget.test.ts', 'opens four searches at most'),
  },
  {
    what: 'two customers on one host are taken for one',
    file: 'src/lookup/which-tool.ts',
    line: 'tool.tenant ? tool.tenant(url) : ',
    by: '',
    noticed: unit('src/lookup/which-tool.test.ts', 'are those of the same customer'),
  },
  {
    what: 'a reserved word is taken for a catalog',
    file: 'src/tools/databricks.ts',
    line: '  if (reserved(url)) return null;',
    by: '',
    noticed: unit('src/tools/databricks.test.ts', 'list of models'),
  },
  {
    what: 'the tabs of BigQuery’s console are found by a regular expression',
    file: 'src/tools/bigquery-workspace.ts',
    line: '  for (let at = 0, depth = 0; at < tokens.length; depth = 1) at = read(at, depth);',
    by: "  for (const [, p = '', d = '', t = ''] of workspace.matchAll(/!4m3!1s([^!]+)!2s([^!]+)!3s([^!]+)/g)) tabs.push({ type: 'table', path: [p, d, t] });",
    noticed: unit('src/tools/bigquery-workspace.test.ts', 'a saved query that holds what looks like a table'),
  },
  {
    what: 'answers of two customers on one host are remembered as one',
    file: 'src/lookup/identity.ts',
    line: '    tenant,\n',
    by: '',
    noticed: unit('src/lookup/identity.test.ts', 'another customer on the same host'),
  },
  {
    what: 'the secret in a published link is taken for an id',
    file: 'src/tools/public-link.ts',
    line: 'return /',
    by: 'return base === "" && /',
    noticed: unit('src/tools/metabase.test.ts', 'published dashboard'),
  },
  {
    what: 'a likely match is shown as sure',
    file: 'src/lookup/decide.ts',
    line: '{ sure: isClaim(',
    by: '{ sure: true || isClaim(',
    noticed: chromium('claims.spec.ts', 'a number alone is likely'),
  },
  {
    what: 'an address known by hearsay is claimed as sure',
    file: 'src/lookup/decide.ts',
    line: '  if (ref.unconfirmed) return false;\n',
    by: '',
    noticed: unit('src/lookup/decide.test.ts', 'a form of address known by hearsay stays likely in a confirmed service'),
  },
  {
    what: 'an address that does not say the tenant is taken for one that does',
    file: 'src/lookup/decide.ts',
    line: 'return confirmed || !ref.sharedUrl;',
    by: 'return true;',
    noticed: unit('src/lookup/decide.test.ts', 'is little where it does not say the tenant, until that one’s service is confirmed'),
  },
  {
    what: 'the id beside an address is not looked at',
    file: 'src/lookup/rungs.ts',
    line: ' && bearsItsName(asset, ref)',
    by: '',
    noticed: unit('src/lookup/decide.test.ts', 'is nothing of an asset that is called otherwise: its slug is another’s number'),
  },
  {
    what: 'a page that is known by hearsay is taken for one that was seen',
    file: 'src/tools/grafana.ts',
    line: '...(isSolo && { unconfirmed: true })',
    by: '...(!isSolo && !address && { unconfirmed: true })',
    noticed: unit('src/tools/grafana.test.ts', 'panel, embedded, known by hearsay'),
  },
  {
    what: 'the server’s keys are taken as it writes them',
    file: 'src/catalog/signature.ts',
    line: 'n: canonical(key.n), e: canonical(key.e)',
    by: 'n: key.n, e: key.e',
    noticed: chromium('connect.spec.ts', 'of this server is verified by the browser’s own cryptography'),
  },
  {
    what: 'a roll-up that stopped early is shown as complete',
    file: 'src/card/verdict-rules.ts',
    line: 'checked < total ? ',
    by: 'checked > total ? ',
    noticed: unit('src/card/verdict.test.ts', 'sources that only fail tests, when not all were looked at'),
  },
  {
    what: 'a redirect is followed',
    file: 'src/catalog/http.ts',
    line: "redirect: 'manual'",
    by: "redirect: 'follow'",
    noticed: chromium('faults.spec.ts', 'a redirect is not followed'),
  },
  {
    what: 'a server’s sub-path is dropped',
    file: 'src/catalog/http.ts',
    line: 'new URL(`api/v1/',
    by: 'new URL(`/api/v1/',
    noticed: unit('src/catalog/connect.test.ts', 'below a path is found, and the path stays'),
  },
  {
    what: 'the token is in a message',
    file: 'src/catalog/open-metadata.ts',
    line: 'const pagesOf = ({ server, version }: Server): Pages => ({ server,',
    by: 'const pagesOf = ({ server, version, token }: Server): Pages => ({ server: server + token,',
    noticed: chromium('token.spec.ts', 'no script in a page gets at the token'),
  },
  {
    what: 'a picture of a description is kept',
    file: 'src/ui/markup.tsx',
    line: "if (name === 'img') return picture(element);",
    by: "if (name === 'img') return h('img', { src: element.getAttribute('src') });",
    noticed: unit('src/ui/description.test.tsx', 'shows a picture as a link, so that nothing loads by itself'),
  },
  {
    what: 'the label runs wherever a grant allows it',
    file: 'src/background/sites.ts',
    line: 'const granted = await only(wanted.map(({ origin }) => hostPattern(origin)));',
    by: 'const granted = (await browser.permissions.getAll()).origins ?? [];',
    noticed: chromium('sites.spec.ts', 'granted is not invited'),
  },
  {
    what: 'settings that something else wrote are used',
    file: 'src/settings/store.ts',
    line: "    if (!(await isSealed(stored, kept, sealing))) return 'foreign';",
    by: '    await isSealed(stored, kept, sealing);',
    noticed: unit('src/settings/seal.test.ts', 'settings that something else changed are not used, and put aside'),
  },
  {
    what: 'remembered answers outlive the connection',
    file: 'src/settings/session.ts',
    line: 'await browser.storage.session.remove([...all, REMEMBERED_INDEX]);',
    by: 'await browser.storage.session.remove([REMEMBERED_INDEX]);',
    noticed: chromium('token.spec.ts', 'after disconnecting nothing of the token, the server or its answers is left'),
  },
  {
    what: 'a late answer is shown on the page that came after',
    file: 'src/content/label.ts',
    line: '    if (ends.at(-1) !== end) return;\n    // The same asset at another address has joined the look-up before, which may be left only now.\n    leave(ends.length - 1);\n',
    by: '',
    noticed: chromium('navigation.spec.ts', 'is dropped when its address was left'),
  },
  {
    what: 'an inherited owner is shown as the asset’s own',
    file: 'src/catalog/asset-from-wire.ts',
    line: 'inherited: reference.inherited === true',
    by: 'inherited: false',
    noticed: unit('src/catalog/asset-from-wire.test.ts', 'an inherited one'),
  },
  {
    what: 'column tags shown as the table’s',
    file: 'src/catalog/asset-from-wire.ts',
    line: 'const labels = entity.tags ?? [];',
    by: 'const labels = [entity, ...(entity.columns ?? [])].flatMap(({ tags }) => tags ?? []);',
    noticed: unit('src/catalog/asset-from-wire.test.ts', 'its own tags from those of its columns'),
  },
  {
    what: 'a statement of the first columns is offered as one of the table',
    file: 'src/card/sections/columns.tsx',
    line: 'disabled={of.length < total}',
    by: 'disabled={false}',
    noticed: unit('src/card/sections/columns.test.tsx', 'are a statement only when all of them are there'),
  },
  {
    what: 'a table with a deprecated column is shown as deprecated in a lineage',
    file: 'src/catalog/flows.ts',
    line: 'return entry && sayDeprecated(entry.tags ?? []) ? [id] : [];',
    by: 'return [id];',
    noticed: unit('src/catalog/flows.test.ts', 'not by one of a column'),
  },
  {
    what: 'level good while tests are unread',
    file: 'src/card/verdict.ts',
    line: "const isFinal = (level: Level, wasChecked: boolean): boolean => level === 'stop' ||",
    by: "const isFinal = (level: Level, wasChecked: boolean): boolean => level === 'stop' || level === 'good' ||",
    noticed: unit('src/card/verdict.test.ts', 'is open until every input came'),
  },
  {
    what: 'level good by tests alone while incidents may not be seen',
    file: 'src/card/verdict-rules.ts',
    line: '    !checks?.incident &&\n',
    by: '',
    noticed: unit('src/card/verdict.test.ts', 'takes no passing tests for good while incidents could not be had'),
  },
  {
    what: 'sources that nobody could look at go unsaid beside good',
    file: 'src/card/verdict-words.ts',
    line: "checked < total ? t('verdictSourcesUnchecked', total - checked, total) : ''",
    by: "''",
    noticed: unit('src/card/verdict.test.ts', 'says which sources were not looked at'),
  },
  {
    what: 'level good of a hit whose entry did not answer',
    file: 'src/card/verdict-rules.ts',
    line: '  unchecked,\n',
    by: '',
    noticed: unit('src/card/verdict.test.ts', 'of a hit whose entry did not answer is none'),
  },
  {
    what: 'an announcement that ended is still shown',
    file: 'src/card/verdict.ts',
    line: 'announced.filter((one) => !hasEnded(one, now))',
    by: 'announced',
    noticed: unit('src/card/verdict.test.ts', 'an announcement that ended is none'),
  },
  {
    what: 'places above that could not be read are said to have no owner either',
    file: 'src/catalog/people.ts',
    line: 'found !== null && peopleOf(found, to).length === 0',
    by: '(found === null || peopleOf(found, to).length === 0)',
    noticed: unit('src/catalog/people.test.ts', 'schema and database have no owner either only where both were read'),
  },
  {
    what: 'a failing test behind the first page is not seen',
    file: 'src/catalog/quality.ts',
    line: 'const failing = total > answer.data.length ? ',
    by: 'const failing = total < answer.data.length ? ',
    noticed: unit('src/catalog/quality.test.ts', 'that fail are found behind the first page'),
  },
  {
    what: 'an incident of another table is taken for this one’s',
    file: 'src/catalog/quality.ts',
    line: 'fullyQualifiedName?.startsWith(',
    by: 'fullyQualifiedName?.concat(',
    noticed: unit('src/catalog/quality.test.ts', 'of another table are not taken for its own'),
  },
  {
    what: 'an owner asked for by a name that an upgraded server refuses is none',
    file: 'src/catalog/open-metadata.ts',
    line: '          upgraded = await isUpgraded(signal);',
    by: '          upgraded = false;',
    noticed: unit('src/catalog/open-metadata.test.ts', 'of a server that was upgraded'),
  },
  {
    what: 'a tag of version and time alone is believed, and an inherited owner of yesterday shown',
    file: 'src/catalog/tag.ts',
    line: '  return !lesser.some((digest) => digest.startsWith(digits));',
    by: '  return lesser.length > 0;',
    noticed: unit('src/catalog/open-metadata.test.ts', 'which an inherited owner does not change'),
  },
  {
    what: 'an owner that no name is taken for is none',
    file: 'src/catalog/asset-from-wire.ts',
    line: '    ...shared(kind, entity, pages, fields),',
    by: '    ...shared(kind, entity, pages, fieldsFor(kind, pages.version)),',
    noticed: unit('src/catalog/open-metadata.test.ts', 'of a server that takes no name for them'),
  },
  {
    what: 'a deprecated glossary term of an older release is a good one',
    file: 'src/catalog/asset-from-wire.ts',
    line: "entity.entityStatus ?? (kind === 'glossaryTerm' ? entity.status : null)",
    by: 'entity.entityStatus',
    noticed: unit('src/catalog/asset-from-wire.test.ts', 'a glossary term is deprecated by the status of either name'),
  },
  {
    what: 'a route that a server does not have is read as none',
    file: 'src/catalog/known.ts',
    line: "    return error.why.reason === 'no-permission' ? ",
    by: "    if (error.why.reason === 'absent') return null;\n    return error.why.reason === 'no-permission' ? ",
    noticed: unit('src/catalog/checks.test.ts', 'an input whose route the server does not have'),
  },
  {
    what: 'all that a server sends is taken for what somebody owns',
    file: 'src/catalog/contents.ts',
    line: '  const owned = assets.filter(({ owners }) => owners.some((owner) => owner.id === id));',
    by: '  const owned = assets;',
    noticed: unit('src/catalog/contents.test.ts', 'is no more than what names them'),
  },
  {
    what: 'a masked mail address is linked',
    file: 'src/card/sections/person.tsx',
    line: '  if (!told || isMaskedMail(told)) return undefined;',
    by: '  if (!told) return undefined;',
    noticed: unit('src/card/sections/owners.test.tsx', 'whose mail address the server masks as'),
  },
  {
    what: 'nodes of a description are not counted',
    file: 'src/ui/markup.tsx',
    line: '    if (count > MOST_NODES) return false;',
    by: '',
    noticed: unit('src/ui/description.test.tsx', 'is drawn up to so many nodes, and as it is written beyond'),
  },
  {
    what: 'a proxy’s HTML is believed',
    file: 'src/catalog/refusal.ts',
    line: '  if (!isRecord(said) || Object.keys(said).some((key) => !WORDS.includes(key))) return null;',
    by: "  if (!isRecord(said)) return '';",
    noticed: unit('src/lookup/proxy.test.ts', 'is not taken for it by a look-up'),
  },
];
