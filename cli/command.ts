import type { ParseArgsConfig } from "node:util";
import type { AssembledWorkshop } from "#platform/assemble-workshop.server.ts";
import type { Configuration } from "#platform/configuration.server.ts";

/** How a command ended. The sentence goes to standard error, as one line. */
export type CommandResult =
  | { readonly outcome: "done" }
  /** The person asked for something that does not exist: exit code 2. */
  | { readonly outcome: "wrong-use"; readonly sentence: string }
  /** The right thing was asked for, and could not be done: exit code 1. */
  | { readonly outcome: "failed"; readonly sentence: string };

export type OpenedWorkshop = Pick<AssembledWorkshop, "workshop"> & {
  readonly configuration: Configuration;
  /** The last link to set a password that a use case has asked for. Whoever runs the server may see it. */
  readonly lastPasswordLink: () => string | undefined;
};

/** What was typed behind the command's two words. */
export type Call = {
  /** Options that take a value. */
  readonly given: Readonly<Record<string, string | undefined>>;
  /** Options without a value that were given. */
  readonly switches: ReadonlySet<string>;
  readonly isJson: boolean;
  readonly positionals: readonly string[];
  /** Ends when the person stops the command. */
  readonly signal: AbortSignal;
  /** Opens the database for the length of the work, and closes it whatever happens. */
  readonly inWorkshop: (
    work: (opened: OpenedWorkshop) => Promise<CommandResult>,
    options?: { readonly withoutDemo?: boolean },
  ) => Promise<CommandResult>;
};

export type Command = {
  readonly words: readonly [string, string];
  /** What stands behind the words, for the first line of its help. */
  readonly usage: string;
  readonly summary: string;
  /** Lines about its options. */
  readonly help: string;
  readonly options: NonNullable<ParseArgsConfig["options"]>;
  /** How many arguments without a name it takes. */
  readonly positionals: number;
  readonly run: (call: Call) => Promise<CommandResult>;
};

export const done: CommandResult = { outcome: "done" };

export function wrongUse(sentence: string): CommandResult {
  return { outcome: "wrong-use", sentence };
}

export function failed(sentence: string): CommandResult {
  return { outcome: "failed", sentence };
}
