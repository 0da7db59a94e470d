import { randomBytes } from "node:crypto";
import { createAuthorityInput } from "#features/authorities/authority-input.ts";
import type { CreateAuthorityInput } from "#features/authorities/authority-input.ts";
import { authorityLevels, laender, languages } from "#features/authorities/authority.ts";
import { createAuthority } from "#features/authorities/create-authority.server.ts";
import { inviteMember } from "#features/members/invite-member.server.ts";
import type { Workshop } from "#platform/workshop.server.ts";
import { done, failed, wrongUse } from "../command.ts";
import type { Command, CommandResult } from "../command.ts";
import { say } from "../write-out.ts";

const optionOf: Readonly<Record<string, string>> = {
  key: `--key: small letters, digits and single hyphens, like "stadt-musterdorf"`,
  name: "--name: the authority's name",
  level: `--level: one of ${authorityLevels.join(", ")}`,
  land: `--land: one of ${laender.join(", ")}`,
  language: `--language: one of ${languages.join(", ")}`,
  smallNumberThreshold: "--small-number-threshold: a whole number from 3 to 100",
  administratorName: "--administrator-name: the first administrator's name",
  administratorEmail: "--administrator-email: the first administrator's e-mail address",
};

/** Takes back the whole authority where its first administrator cannot be invited. */
class InvitationRefused extends Error {}

export const createAuthorityCommand: Command = {
  words: ["authorities", "create"],
  usage:
    "--key KEY --name NAME --level LEVEL --land LAND --administrator-name NAME --administrator-email EMAIL",
  summary: "Opens an authority and invites its first administrator by mail.",
  help: `  --key KEY                     stands in public addresses, like stadt-musterdorf
  --name NAME                   as citizens know it
  --level LEVEL                 ${authorityLevels.join(", ")}
  --land LAND                   ${laender.join(" ")}
  --language LANGUAGE           ${languages.join(" or ")}; de where left out
  --small-number-threshold N    smaller groups are never shown; 5 where left out
  --administrator-name NAME
  --administrator-email EMAIL`,
  options: {
    key: { type: "string" },
    name: { type: "string" },
    level: { type: "string" },
    land: { type: "string" },
    language: { type: "string" },
    "small-number-threshold": { type: "string" },
    "administrator-name": { type: "string" },
    "administrator-email": { type: "string" },
  },
  positionals: 0,
  run: async ({ given, inWorkshop }) => {
    const parsed = createAuthorityInput.safeParse({
      ...given,
      language: given["language"] ?? "de",
      smallNumberThreshold: given["small-number-threshold"],
      administratorName: given["administrator-name"],
      administratorEmail: given["administrator-email"],
    });
    if (!parsed.success) {
      const fields = new Set(parsed.error.issues.map(({ path }) => String(path[0])));
      return wrongUse(`Missing or wrong: ${[...fields].map((field) => optionOf[field] ?? field).join("; ")}`);
    }
    return inWorkshop(
      async ({ workshop, configuration, lastPasswordLink }) => {
        const result = await openAuthority(workshop, parsed.data);
        if (result.outcome !== "done") return result;
        const { name, administratorName, administratorEmail } = parsed.data;
        say(`${name} is open. The invitation of ${administratorName} is posted to ${administratorEmail}.`);
        const link = lastPasswordLink();
        if (!configuration.smtp && link)
          say(`There is no mail server; the link in the invitation is: ${link}`);
        return done;
      },
      { withoutDemo: true },
    );
  },
};

async function openAuthority(workshop: Workshop, input: CreateAuthorityInput): Promise<CommandResult> {
  const { administratorName, administratorEmail, ...authority } = input;
  try {
    const result = await createAuthority(
      workshop,
      { ...authority, isDemo: false },
      async (scope, { operator }) => {
        const within: Workshop = { ...workshop, inScope: (_authorityId, work) => work(scope) };
        const invitation = {
          name: administratorName,
          email: administratorEmail,
          discipline: "operations" as const,
          role: "administrator" as const,
          teamIds: [],
        };
        // A password nobody knows: the link is mailed below, once there is a member whom the mail can find.
        const invited = await inviteMember(within, operator, invitation, {
          password: randomBytes(32).toString("base64url"),
        });
        if (invited.outcome !== "invited") throw new InvitationRefused();
      },
    );
    if (result.outcome === "key-taken") return failed(`There is an authority "${input.key}" already.`);
  } catch (error) {
    if (!(error instanceof InvitationRefused)) throw error;
    return failed(`${administratorEmail} belongs to a member of an authority already. Nothing was opened.`);
  }
  await workshop.login.requestPasswordLink(administratorEmail);
  return done;
}
