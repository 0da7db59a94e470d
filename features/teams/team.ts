import { isAdministrator } from "#features/actors/actor.ts";
import type { Actor } from "#features/actors/actor.ts";

/** People of several disciplines who own outcomes together. */
export type Team = {
  readonly id: string;
  readonly name: string;
  readonly memberCount: number;
  readonly serviceCount: number;
};

export function mayManageTeams(actor: Actor): boolean {
  return isAdministrator(actor);
}
