import { curl } from './curl.ts';
import { go } from './go.ts';
import { java } from './java.ts';
import { python } from './python.ts';
import type { Subject } from './subject.ts';
import { typescript } from './typescript.ts';

interface Language {
  readonly id: string;
  /** The language's own name, never translated. */
  readonly name: string;
  /** A complete program that prints the owners; null = no source documents how this language's client reads the asset. */
  readonly code: (subject: Subject) => string | null;
}

export const LANGUAGES: readonly Language[] = [
  { id: 'python', name: 'Python', code: python },
  { id: 'java', name: 'Java', code: java },
  { id: 'go', name: 'Go', code: go },
  { id: 'typescript', name: 'TypeScript', code: typescript },
  { id: 'curl', name: 'curl', code: curl },
];
