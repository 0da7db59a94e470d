import type { AuthorityId } from "./authority-id.ts";
import type { Signer } from "./create-signer.server.ts";
import type { Lookup, Scope } from "./database/scope.server.ts";
import type { JobQueue } from "./jobs/job-queue.server.ts";
import type { Log } from "./log.server.ts";
import type { Login } from "./login/login.server.ts";
import type { ProcessMemory } from "./process-memory.server.ts";

export type { Lookup, Scope };

/**
 * Everything a use case may need from outside itself. Built once in `server.ts`, for the command line in `cli/`, and for
 * tests; passed as the first argument.
 */
export type Workshop = {
  /** Runs the work in one transaction that sees one authority only. */
  readonly inScope: <T>(authorityId: AuthorityId, work: (scope: Scope) => Promise<T>) => Promise<T>;
  /** Runs the work in one transaction that can find one authority by key or one member by login, and nothing else. */
  readonly inLookup: <T>(
    by: { readonly authorityKey: string } | { readonly userId: string },
    work: (lookup: Lookup) => Promise<T>,
  ) => Promise<T>;
  readonly now: () => Date;
  readonly jobs: JobQueue;
  readonly login: Login;
  readonly signer: Signer;
  readonly log: Log;
  readonly memory: ProcessMemory;
  readonly publicUrl: string;
  /** Folder for uploaded files that wait for their import. */
  readonly uploadFolder: string;
};
