/** What a command may touch of the world, so that tests can give it another one. */
export interface Terminal {
  readonly out: (text: string) => void;
  /** Progress and problems: standard error. */
  readonly err: (text: string) => void;
  readonly input: () => Promise<string>;
  readonly now: () => Date;
}

/** 0 good, 1 errors found in the data (or differences), 2 wrong usage. */
export type ExitCode = 0 | 1 | 2;

export interface Command {
  readonly name: string;
  /** One line, Chinese. */
  readonly summary: string;
  /** How it is called, one line each. */
  readonly usage: readonly string[];
  readonly example: string;
  readonly load: () => Promise<(args: readonly string[], terminal: Terminal) => Promise<ExitCode>>;
}
