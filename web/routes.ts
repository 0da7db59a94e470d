import { index, layout, route } from "@react-router/dev/routes";
import type { RouteConfig } from "@react-router/dev/routes";

/** Every address of Wirkstatt. Addresses are German words; what a `:name` stands for is in `docs/glossary.md`. */
export default [
  layout("routes/workbench.tsx", [
    index("routes/start.tsx"),
    route("dienste", "routes/services.tsx"),
    route("neuer-dienst", "routes/service-new.tsx"),
    route("dienste/:serviceKey", "routes/service-home.tsx"),
    route("dienste/:serviceKey/bearbeiten", "routes/service-edit.tsx"),
    route("dienste/:serviceKey/stimmen", "routes/voices.tsx"),
    route("dienste/:serviceKey/stimmen/neu", "routes/voice-new.tsx"),
    route("dienste/:serviceKey/stimmen/ordnen", "routes/inbox.tsx"),
    route("dienste/:serviceKey/stimmen/ordnen/neuer-bedarf", "routes/need-new.tsx"),
    route("dienste/:serviceKey/stimmen/import", "routes/voice-import-new.tsx"),
    route("dienste/:serviceKey/stimmen/import/:importId", "routes/voice-import.tsx"),
    route("dienste/:serviceKey/stimmen/import/:importId/abgelehnt.csv", "routes/voice-import-refusals.ts"),
    route("dienste/:serviceKey/stimmen/export.csv", "routes/voices-export.ts", { id: "voices-export-csv" }),
    route("dienste/:serviceKey/stimmen/export.jsonl", "routes/voices-export.ts", {
      id: "voices-export-jsonl",
    }),
    route("dienste/:serviceKey/stimmen/:voiceId", "routes/voice.tsx"),
    route("behoerde", "routes/authority.tsx"),
    route("teams", "routes/teams.tsx"),
    route("teams/:teamId", "routes/team.tsx"),
    route("mitglieder", "routes/members.tsx"),
    route("mitglieder/neu", "routes/member-new.tsx"),
    route("mitglieder/:memberId", "routes/member.tsx"),
    route("protokoll", "routes/journal.tsx"),
    route("postausgang", "routes/outbox.tsx"),
    route("suche", "routes/search.tsx"),
    route("springen", "routes/jump.ts"),
    route("tastatur", "routes/keyboard.tsx"),
  ]),
  route("anmelden", "routes/sign-in.tsx"),
  route("abmelden", "routes/sign-out.ts"),
  route("passwort-vergessen", "routes/password-forgotten.tsx"),
  route("passwort-setzen", "routes/password-set.tsx"),
  route("anzeige", "routes/display.ts"),
  route("r/:authorityKey/:serviceKey", "routes/feedback.tsx"),
  route("r/:authorityKey/:serviceKey/danke", "routes/feedback-thanks.tsx"),
  route("*", "routes/not-found.tsx"),
] satisfies RouteConfig;
