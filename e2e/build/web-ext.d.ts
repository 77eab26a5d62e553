/** The used part of Mozilla's web-ext, which has no types of its own. */
declare module 'web-ext' {
  interface Finding {
    readonly code: string;
    readonly message: string;
    readonly file?: string;
    readonly line?: number;
  }
  interface Lint {
    readonly errors: readonly Finding[];
    readonly warnings: readonly Finding[];
  }
  export const cmd: {
    lint(what: { sourceDir: string; output: 'none' }, how: { shouldExitProgram: false }): Promise<Lint>;
  };
}
