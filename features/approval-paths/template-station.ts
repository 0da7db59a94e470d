import type { Station } from "./approval-path.ts";

/**
 * A station as a template proposes it: approvers decide, leadership stands in and takes over what was not decided in time, and
 * nobody has confirmed anything. Houses name their own people; laws and orders differ between Länder.
 */
export function templateStation(
  given: Pick<Station, "key" | "name" | "subject" | "reason" | "rule" | "periodInWorkingDays" | "looksAt"> &
    Partial<Pick<Station, "deciders" | "standIns" | "silence" | "after">>,
): Station {
  const leadership = { roles: ["leadership"], memberIds: [] } as const;
  return {
    deciders: { roles: ["approver"], memberIds: [] },
    standIns: leadership,
    silence: { means: "escalated", to: leadership },
    after: [],
    isToBeConfirmed: true,
    ...given,
  };
}
