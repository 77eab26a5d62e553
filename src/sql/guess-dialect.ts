import type { Dialect } from '../model/dialect.ts';

/** Longest beginning of a text that is looked at, in characters. */
const LOOKED_AT = 20_000;

/** What is written in one dialect, or in few; the first that occurs decides. Comments and strings are not left out: it is a guess. */
const MARKS: readonly (readonly [Dialect, RegExp])[] = [
  [
    'bigquery',
    /`[\w-]{1,80}\.[\w.*-]{1,200}`|"""|\b(?:INT64|FLOAT64)\b|\b(?:ARRAY|STRUCT)<|\|>|\bSAFE_CAST\s*\(|\bSAFE\.\w|\b_TABLE_SUFFIX\b|\bCREATE TEMP FUNCTION\b|\b(?:FROM|JOIN|INTO|TABLE|VIEW|UPDATE)\s+\w+(?:-\w+){1,9}\.\w/i,
  ],
  [
    'tsql',
    /\[\w{1,80}\]\s*\.|\b(?:FROM|JOIN|INTO|UPDATE|TABLE)\s+\[|(?:ON|EXISTS)\s+\[\w|\bSELECT\s+TOP\b|\bNOLOCK\b|\b(?:FROM|JOIN|INTO|TABLE)\s+#{1,2}\w|\bDECLARE\s+@|^\s*GO\s*$|\bdbo\./im,
  ],
  [
    'clickhouse',
    /\bENGINE\s*=\s*\w*(?:MergeTree|Memory|Log|Distributed)|\bARRAY JOIN\b|\bPREWHERE\b|\bGLOBAL\s+(?:NOT\s+)?IN\b|\bdictGet|\bFORMAT\s+JSON\w*|\bLIMIT\s+\d+\s+BY\b|\bFINAL\s+(?:WHERE|PREWHERE|SAMPLE)\b/i,
  ],
  [
    'snowflake',
    /\bLATERAL\s+FLATTEN\b|\bTABLE\s*\(\s*(?:FLATTEN|RESULT_SCAN|GENERATOR)\b|\b(?:FROM|INTO)\s+@\w|\bCREATE\s+(?:OR REPLACE\s+)?(?:TRANSIENT|STAGE|STREAM|WAREHOUSE)\b|\bIFF\s*\(|\$\d+:\w|\bWAREHOUSE\b/i,
  ],
  ['oracle', /\(\+\)|\bFROM\s+dual\b|\bCONNECT\s+BY\b|\bNVL2?\s*\(|\bSYSDATE\b|\bROWNUM\b|\bVARCHAR2\b|\b(?:FROM|JOIN)\s+[\w.]+@\w/i],
  ['databricks', /\bUSING\s+DELTA\b|\bDELTA\.`|\bOPTIMIZE\s+[\w.]+\s+ZORDER\b|\bVERSION\s+AS\s+OF\b.*`/i],
  ['hive', /\bLATERAL\s+VIEW\b|\bINSERT\s+OVERWRITE\b|\bSTORED\s+AS\b|\bDISTRIBUTE\s+BY\b|\bROW\s+FORMAT\b|\bMSCK\b/i],
  ['redshift', /\bDISTKEY\b|\bSORTKEY\b|\bDISTSTYLE\b|\bIAM_ROLE\b|\bUNLOAD\s*\(/i],
  [
    'trino',
    /"\w+\$(?:partitions|snapshots|history|files|manifests|properties)"|\bCROSS\s+JOIN\s+UNNEST\b|\bTRY_CAST\s*\(|\bapprox_distinct\b/i,
  ],
  ['mysql', /`|\bON\s+DUPLICATE\s+KEY\b|\bINSERT\s+IGNORE\b|\bREPLACE\s+INTO\b|\bAUTO_INCREMENT\b|\bENGINE\s*=\s*InnoDB\b/i],
  ['duckdb', /\bread_(?:csv|parquet|json)\w*\s*\(|^\s*(?:FROM|SUMMARIZE|PIVOT)\s|\bGROUP\s+BY\s+ALL\b/i],
  ['postgres', /\$\w*\$|::\w|\bILIKE\b|\bRETURNING\b|\bDISTINCT\s+ON\s*\(|\bplpgsql\b|\bSERIAL\b|\bON\s+CONFLICT\b/i],
];

/** The dialect that a text looks like, or null where nothing tells. */
export function guessDialect(text: string): Dialect | null {
  const beginning = text.slice(0, LOOKED_AT);
  return MARKS.find(([, mark]) => mark.test(beginning))?.[0] ?? null;
}
