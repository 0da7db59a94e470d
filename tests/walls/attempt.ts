import type { Actor } from "#features/actors/actor.ts";
import type { Workshop } from "#platform/workshop.server.ts";
import type { FilledAuthority } from "./two-authorities.server.ts";

export type Attempt = {
  readonly workshop: Workshop;
  /** An administrator of ours who also claims to belong to a team of theirs. */
  readonly actor: Actor;
  readonly ours: FilledAuthority;
  readonly theirs: FilledAuthority;
};

export type Try = {
  /** What we do with their identifiers. */
  readonly of: (attempt: Attempt) => Promise<unknown>;
  /** What must come back; without it, anything that names nothing of theirs. */
  readonly gives?: unknown;
};
