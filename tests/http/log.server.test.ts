import { beforeAll, describe, expect, test } from "vitest";
import { createLog } from "#platform/log.server.ts";
import { anAuthority } from "#tests/database/an-authority.server.ts";
import { freshWorkshop } from "#tests/database/fresh-workshop.server.ts";
import { openApplication } from "./application.server.ts";
import type { OpenApplication } from "./application.server.ts";
import type { Browser } from "./browser.server.ts";

type Line = Readonly<Record<string, unknown>>;

const lines: string[] = [];
const parsed = (): readonly Line[] => lines.map((line) => JSON.parse(line) as Line);
let application: OpenApplication;
let answeredIds: readonly (string | null)[];

/** Everything that must not be found in a line: texts, people, addresses, and what was searched for. */
const secrets = [
  "Laternenausfall",
  "schlaglochwort",
  "Erika",
  "Musterfrau",
  "buergerin@example.org",
  "@nord.example",
  "Alex Beispiel",
  "192.0.2.77",
  "198.51.100.9",
  "ein-langes-passwort",
  "geheimes-token",
  "falsches-passwort",
  "session_token",
  "briefkasten.csv",
  "Geraetename",
];
const headers = { "x-forwarded-for": "198.51.100.9, 192.0.2.77", "user-agent": "Geraetename" };

beforeAll(async () => {
  const log = createLog("debug", { write: (line) => void lines.push(line) });
  const fresh = await freshWorkshop({ log });
  const { memberEmail, service } = await anAuthority(fresh.workshop, "nord");
  application = await openApplication(fresh, { proxyHops: 1 });
  const member = await application.signedIn(memberEmail);
  answeredIds = await tour(member, service.key);
  const fail = () =>
    Promise.reject(Object.assign(new Error("failed"), { detail: "Failing row contains (Laternenausfall)" }));
  const broken = await openApplication({
    ...fresh,
    workshop: { ...fresh.workshop, inScope: fail, inLookup: fail },
  });
  await broken.post(`/r/nord/${service.key}?q=schlaglochwort`, feedback);
});

const feedback = {
  text: "Laternenausfall. Ich bin Frau Erika Musterfrau.",
  email: "buergerin@example.org",
  formToken: "00000000-0000-4000-8000-000000000001",
};

/** Feedback, search, a failed sign-in, a new password and an import, as people do them. Gives the request ids answered. */
async function tour(member: Browser, key: string): Promise<readonly (string | null)[]> {
  const upload = new FormData();
  upload.append("file", new File(["text;von\nLaternenausfall;Erika Musterfrau\n"], "briefkasten.csv"));
  const home = `/dienste/${key}`;
  const answers = [
    await application.post(`/r/nord/${key}?sprache=en&utm=schlaglochwort`, feedback, { headers }),
    await application.post(`/r/nord/${key}`, { ...feedback, email: "keine adresse Musterfrau" }, { headers }),
    await application.post(
      "/anmelden",
      { email: "mitglied@nord.example", password: "falsches-passwort" },
      { headers },
    ),
    await application.post("/passwort-vergessen", { email: "mitglied@nord.example" }, { headers }),
    await application.post(
      "/passwort-setzen?token=geheimes-token",
      { password: "ein-langes-passwort" },
      { headers },
    ),
    await member.get(`${home}/stimmen?query=schlaglochwort`, { headers }),
    await member.get("/suche?q=schlaglochwort", { headers }),
    await member.get("/springen?q=schlaglochwort", { headers }),
    await member.get("/suche.data?q=schlaglochwort", { headers }),
    await member.post(`${home}/stimmen/import`, upload, { headers }),
    await member.get(`${home}/stimmen/export.csv?x=schlaglochwort`, { headers }),
    await application.get("/anmelden?weiter=%2Fschlaglochwort", { headers }),
    await application.post(
      "/anmelden",
      {},
      { headers: { ...headers, origin: "https://schlaglochwort.example" } },
    ),
  ];
  const { location } = answers.find((answer) => answer.location.includes("/stimmen/import/")) ?? {
    location: "",
  };
  const start = { intent: "start", sourceName: "Briefkasten", text: "text", title: "", id: "", date: "" };
  answers.push(await member.get(location, { headers }), await member.post(location, start, { headers }));
  return answers.map((answer) => answer.headers.get("x-request-id"));
}

describe("the log", () => {
  test.each(secrets)("never holds %j", (secret) => {
    const leaks = lines.filter((line) => line.includes(secret));

    expect(leaks).toEqual([]);
  });

  test("holds one line a request, with method, path, status and the id the answer carried", () => {
    const requests = parsed().filter(({ msg }) => msg === "request");

    for (const id of answeredIds) {
      const mine = requests.filter(({ requestId }) => requestId === id);

      expect(mine).toEqual([
        expect.objectContaining({
          method: expect.stringMatching(/^(GET|POST)$/) as string,
          path: expect.stringMatching(/^\/[^?]*$/) as string,
          status: expect.any(Number) as number,
          durationMs: expect.any(Number) as number,
        }),
      ]);
    }
  });

  test("tells of a surprise with its place in the code, and without what the database quotes", () => {
    const errors = parsed().filter(({ level }) => level === 50);

    expect(errors).toHaveLength(1);
    expect(errors[0]).toMatchObject({
      path: expect.stringMatching(/^\/r\/nord\//) as string,
      err: { message: "failed" },
    });
    expect(JSON.stringify(errors[0])).not.toContain("Failing row");
  });
});
