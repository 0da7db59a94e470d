import * as z from "zod";
import { roles } from "#features/actors/actor.ts";
import type { Role } from "#features/actors/actor.ts";
import { reasonKinds, stationSubjects } from "./approval-path.ts";
import type { PathContent, RiskLimits, Station } from "./approval-path.ts";
import { numberQuestions, yesNoQuestions } from "./screening.ts";

// What a path said is kept for good, so a document of an older version must still be readable. What it lacks is filled in, and
// what nobody knows any more is read so that no station is lost: its rule then always holds, and its silence is no consent.

const people = z
  .object({
    roles: z
      .array(z.string())
      .transform((names) => names.filter(isRole))
      .default([]),
    memberIds: z.array(z.string()).default([]),
  })
  .default({ roles: [], memberIds: [] });

const condition = z.union([
  z.object({ question: z.enum(yesNoQuestions), is: z.enum(["yes", "no"]) }),
  z.object({ question: z.enum(numberQuestions), above: z.number() }),
]);

const rule = z
  .union([
    z.object({ when: z.literal("always") }),
    z.object({ when: z.enum(["any", "all"]), conditions: z.array(condition).min(1) }),
  ])
  .catch({ when: "always" });

const silence = z
  .union([
    z.object({ means: z.literal("granted"), order: z.string().min(1) }),
    z.object({ means: z.literal("escalated"), to: people }),
  ])
  .catch({ means: "escalated", to: { roles: ["leadership"], memberIds: [] } });

const station: z.ZodType<Station> = z.object({
  key: z.string().min(1),
  name: z.string().min(1),
  subject: z.enum(stationSubjects).catch("other"),
  deciders: people,
  standIns: people,
  reason: z.object({ kind: z.enum(reasonKinds).catch("house-rule"), source: z.string() }),
  rule,
  periodInWorkingDays: z.int().min(1),
  silence,
  after: z.array(z.string()).default([]),
  looksAt: z.string().default(""),
  isToBeConfirmed: z.boolean().default(true),
});

const limits: z.ZodType<RiskLimits> = z.object({
  smallShareInPercent: z.number(),
  largeShareInPercent: z.number(),
  directAwardInEuros: z.number(),
  source: z.string(),
});

/** The stored document of a path's version. */
export const pathContentInput: z.ZodType<PathContent> = z.object({ stations: z.array(station), limits });

function isRole(name: string): name is Role {
  return (roles as readonly string[]).includes(name);
}
