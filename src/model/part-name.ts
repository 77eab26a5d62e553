/** What a card can read beyond its asset. `Parts` says what each one holds. */
export type PartName =
  | 'people'
  | 'columns'
  | 'figures'
  | 'properties'
  | 'contents'
  | 'runs'
  | 'quality'
  | 'contract'
  | 'joins'
  | 'queries'
  | 'making'
  | 'openTasks'
  | 'lineage'
  | 'widerLineage';
