import * as z from "zod";
import { emailAddress, lineOfText } from "#platform/values/text-value.ts";
import { roles } from "#features/actors/actor.ts";
import { disciplines } from "./member.ts";

/** Teams one person can belong to at most: a bound for the form, far above what anybody needs. */
const MOST_TEAMS = 50;

const position = {
  name: lineOfText(200),
  discipline: z.enum(disciplines, { error: "choice-missing" }),
  role: z.enum(roles, { error: "choice-missing" }),
  teamIds: z.array(z.uuid({ error: "team-unknown" })).max(MOST_TEAMS, { error: "too-many" }),
};

/** What is needed to invite a person. */
export const inviteMemberInput = z.object({ ...position, email: emailAddress() });
export type InviteMemberInput = z.infer<typeof inviteMemberInput>;

/** What can be changed of a member. The e-mail belongs to the login and stays. */
export const changeMemberInput = z.object({ ...position, isDeactivated: z.boolean() });
export type ChangeMemberInput = z.infer<typeof changeMemberInput>;
