import type { CatalogData } from './state.ts';

export function withDecoys(data: CatalogData): CatalogData {
  return data;
}
