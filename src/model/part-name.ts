/** Parts that a card can read beyond its asset. `Parts` has the type of each. */
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
