import { CORPUS } from './corpus.ts';
import { OWN } from './dialects.ts';
import { COMMON, type Grammar, MEASURED, type Measured } from './grammar.ts';
import { type Random, randomFrom } from './random.ts';

/** One text to read, and the text that sqlglot reads in its place: the same, whole, without templates. */
export interface Sample {
  readonly dialect: Measured;
  readonly text: string;
  /** What sqlglot is given: the whole text, without templates. */
  readonly whole: string;
  readonly sort: 'whole' | 'cut' | 'template';
}

const SEED = 20_261_201;
const PER_DIALECT = 190;
const CUTS = 180;
const TEMPLATES = 144;
/** From this depth on the shortest production is taken. */
const DEEPEST = 5;

/** All statements of the corpus and those of the generator, the same in every run. */
export function wholeStatements(): readonly Sample[] {
  const made = MEASURED.flatMap((dialect, at) => {
    const random = randomFrom(SEED + at);
    const texts = new Set<string>();
    while (texts.size < PER_DIALECT) texts.add(statement(dialect, random));
    return [...texts].map((text) => whole(dialect, text));
  });
  return [...CORPUS.map(([dialect, text]) => whole(dialect, text)), ...made];
}

const whole = (dialect: Measured, text: string): Sample => ({ dialect, text, whole: text, sort: 'whole' });

function statement(dialect: Measured, random: Random): string {
  const grammar: Grammar = { ...COMMON, ...OWN[dialect] };
  return cased(expanded('<STATEMENT>', grammar, random, 0), random);
}

function expanded(text: string, grammar: Grammar, random: Random, depth: number): string {
  return text.replace(/<([A-Z]+\d?)>/g, (written, name: string) => {
    const productions = grammar[name];
    if (productions === undefined) return written;
    const isDeep = depth >= DEEPEST && /^(?:QUERY|FROM|Q|P|E|COLS|WITH|OWNQUERY|OWNFROM|OWNPREDICATE|OWNEXPR|TAIL)$/.test(name);
    return expanded(
      isDeep ? (productions[0] ?? '') : random.pick(productions),
      grammar,
      random,
      depth + (/^(?:A|C|N|T|S|V)$/.test(name) ? 0 : 1),
    );
  });
}

/** Some people write keywords in lower case, some break lines. Strings and names stay as they are. */
function cased(text: string, random: Random): string {
  const isLower = random.chance(0.25);
  const isBroken = random.chance(0.3);
  if (!isLower && !isBroken) return text;
  return text.replace(/"(?:[^"]|"")*"|'(?:[^'\\]|\\.|'')*'|`[^`]*`|\[[^\]]*\]+|\$\$.*?\$\$|--[^\n]*|#[^\n]*|\b[A-Z]{2,}\b| /gs, (piece) => {
    if (isBroken && piece === ' ') return random.chance(0.15) ? '\n  ' : ' ';
    return isLower &&
      /^(?:SELECT|FROM|JOIN|LEFT|INNER|ON|WHERE|AND|OR|AS|WITH|INSERT|INTO|UPDATE|SET|DELETE|CREATE|TABLE|UNION|ALL|IN|CASE|WHEN|THEN|ELSE|END|GROUP|ORDER|BY|HAVING|MERGE|USING|LIMIT|EXISTS|VIEW|VALUES|NOT|IS|NULL)$/.test(
        piece,
      )
      ? piece.toLowerCase()
      : piece;
  });
}

/** Statements cut at a random place. */
export function cutStatements(): readonly Sample[] {
  const random = randomFrom(SEED - 1);
  return Array.from({ length: CUTS }, (_, at) => {
    const dialect = MEASURED[at % MEASURED.length] ?? 'postgres';
    let text = '';
    while (text.length < 60) text = statement(dialect, random);
    return { dialect, text: text.slice(0, 20 + random.below(text.length - 20)), whole: text, sort: 'cut' };
  });
}

/** Names in templates, as dbt has them, with what sqlglot reads in their place. */
const NAMED: readonly (readonly [string, string])[] = [
  ["{{ ref('stg_orders') }}", 'stg_orders'],
  ['{{ref("dim_people")}}', 'dim_people'],
  ["{{ ref('shop', 'fct_sales') }}", 'fct_sales'],
  ["{{ source('raw', 'events') }}", 'raw.events'],
  ["{{- source( 'crm', 'accounts' ) -}}", 'crm.accounts'],
  ["{{ ref('stg_people', v=2) }}", 'stg_people'],
];

/** What stands around or inside a statement of dbt, with what it is rendered to. */
const AROUND: readonly ((text: string, rendered: string) => readonly [string, string])[] = [
  (text, rendered) => [text, rendered],
  (text, rendered) => [`{{ config(materialized='incremental', unique_key='id') }}\n\n${text}`, rendered],
  (text, rendered) => [`{# FROM hidden JOIN secret #}\n${text}`, rendered],
  (text, rendered) => [`{% set day = '2024-01-01' %}\n${text}`, rendered],
  (text, rendered) => [`{%- if target.name == 'prod' -%}\n${text}\n{%- endif -%}`, rendered],
  (text, rendered) => [
    `SELECT * FROM (${text}) x {% if is_incremental() %} WHERE d > (SELECT MAX(d) FROM {{ this }}) {% endif %}`,
    `SELECT * FROM (${rendered}) x`,
  ],
  (text, rendered) => [
    `SELECT '{{ var('x') }}' AS v, {{ dbt_utils.pretty('FROM hidden') }} AS w FROM (${text}) x`,
    `SELECT 1 AS v, 2 AS w FROM (${rendered}) x`,
  ],
  (text, rendered) => [
    `SELECT a FROM (${text}) x {% if a %} JOIN {{ ref('one') }} ON 1 = 1 {% else %} JOIN {{ ref('two') }} ON 1 = 1 {% endif %}`,
    `SELECT a FROM (${rendered}) x JOIN one ON 1 = 1 JOIN two ON 1 = 1`,
  ],
  (text, rendered) => [
    `SELECT {% for c in ['a', 'b'] %} {{ c }}{% if not loop.last %},{% endif %} {% endfor %} FROM (${text}) x`,
    `SELECT a, b FROM (${rendered}) x`,
  ],
  (text, rendered) => [`WITH base AS (${text}) SELECT * FROM base {{ limit_data() }}`, `WITH base AS (${rendered}) SELECT * FROM base`],
];

/** Queries with templates of Jinja, as dbt and Superset run them. */
export function templateStatements(): readonly Sample[] {
  const random = randomFrom(SEED - 2);
  return Array.from({ length: TEMPLATES }, (_, at) => {
    const dialect = MEASURED[at % MEASURED.length] ?? 'postgres';
    // An own name for each place: it is replaced by the template in one text, by what it renders to in the other.
    const grammar: Grammar = {
      ...COMMON,
      ...OWN[dialect],
      STATEMENT: ['<QUERY>', '<WITH>'],
      OWNQUERY: ['SELECT <C> FROM <T>'],
      T: ['@@0@@', '@@1@@', '@@2@@', '@@3@@', '@@4@@', '@@5@@', 'orders'],
    };
    const text = expanded('<STATEMENT>', grammar, random, 1);
    const filled = (which: 0 | 1): string => text.replace(/@@(\d)@@/g, (_all, number) => NAMED[Number(number)]?.[which] ?? '');
    const [written, rendered] = random.pick(AROUND)(filled(0), filled(1));
    return { dialect, text: written, whole: rendered, sort: 'template' };
  });
}
