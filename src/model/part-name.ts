/** What a card can read beyond its asset. `Parts` says what each one holds. */
export type PartName =
  | 'people'
  | 'columns'
  | 'stats'
  | 'properties'
  | 'details'
  | 'runs'
  | 'quality'
  | 'contract'
  | 'joins'
  | 'queries'
  | 'definition'
  | 'openTasks'
  | 'lineage'
  | 'widerLineage';
