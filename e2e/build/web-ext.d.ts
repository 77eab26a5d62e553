/** What is used of Mozilla's tool, which comes without types. */
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
