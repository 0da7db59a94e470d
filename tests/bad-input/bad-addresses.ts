import type { BadInput, Place } from "./bad-input.ts";

const noPage = "Diese Seite gibt es nicht";
const allVoices = "zu diesem Dienst";
const unknownId = "0f8fad5b-d9cb-469f-a165-70867728950e";

const at = (address: string | ((place: Place) => string)) => (place: Place) => ({
  address: typeof address === "string" ? address : address(place),
});
const inVoices = (query: string) => at(({ serviceKey }) => `/dienste/${serviceKey}/stimmen?${query}`);
const below = (rest: string) => at(({ serviceKey }) => `/dienste/${serviceKey}/${rest}`);

const unknown = { by: "member", status: 404, sentence: noPage } as const;
/** What cannot be read in a filter counts as no filter. */
const ignored = { by: "member", status: 200, sentence: allVoices } as const;

/** Addresses that name nothing, or hide something. */
export const badAddresses: readonly BadInput[] = [
  { ...unknown, name: "a page that is not there", request: at("/gibt-es-nicht") },
  {
    ...unknown,
    name: "a page that is not there, for a stranger",
    by: "stranger",
    request: at("/wp-login.php"),
  },
  { ...unknown, name: "a service that is not there", request: at("/dienste/gibt-es-nicht") },
  { ...unknown, name: "a NUL in the path", request: at("/dienste/%00") },
  { ...unknown, name: "a line end in the path", request: at("/dienste/a%0d%0aSet-Cookie:%20a=b") },
  { ...unknown, name: "broken percent-encoding in the path", request: at("/dienste/%E0%A4%A") },
  { ...unknown, name: "a way out of the folder", request: at("/assets/../../../etc/passwd") },
  { ...unknown, name: "a hidden way out of the folder", request: at("/assets/..%2f..%2f..%2fetc%2fpasswd") },
  { ...unknown, name: "a way out of a service", request: at("/dienste/..%2f..%2fetc%2fpasswd") },
  { ...unknown, name: "5,000 characters", request: at(`/dienste/${"a".repeat(5_000)}`) },
  { ...unknown, name: "a voice that is no identifier", request: below("stimmen/keine-uuid") },
  { ...unknown, name: "a voice that is not there", request: below(`stimmen/${unknownId}`) },
  {
    ...unknown,
    name: "a voice's identifier of another kind",
    request: at(({ serviceKey, teamId }) => `/dienste/${serviceKey}/stimmen/${teamId}`),
  },
  { ...unknown, name: "an import that is no identifier", request: below("stimmen/import/1'--") },
  {
    ...unknown,
    name: "an import's identifier of another kind",
    request: at(({ serviceKey, voiceId }) => `/dienste/${serviceKey}/stimmen/import/${voiceId}`),
  },
  { ...unknown, name: "an export in a format that is none", request: below("stimmen/export.xml") },
  { ...unknown, name: "a team that is no identifier", request: at("/teams/1") },
  {
    ...unknown,
    name: "a team of another authority",
    request: at(({ foreignTeamId }) => `/teams/${foreignTeamId}`),
  },
  {
    ...unknown,
    name: "a member that is no identifier",
    by: "administrator",
    request: at("/mitglieder/-1"),
  },
  {
    ...unknown,
    name: "a member's identifier of another kind",
    by: "administrator",
    request: at(({ teamId }) => `/mitglieder/${teamId}`),
  },
  {
    ...unknown,
    name: "the export of a service that is not there",
    request: at("/dienste/gibt-es-nicht/stimmen/export.csv"),
  },
  {
    ...unknown,
    name: "the refused lines of an import that is not there",
    request: at(
      ({ serviceKey, voiceId }) => `/dienste/${serviceKey}/stimmen/import/${voiceId}/abgelehnt.csv`,
    ),
  },
  { ...unknown, name: "the public form of no authority", by: "stranger", request: at("/r/nirgends/nichts") },
  {
    ...unknown,
    name: "the data of a page that is not there",
    request: at("/gibt-es-nicht.data"),
    sentence: "",
  },
  {
    ...unknown,
    name: "the data of a service that is not there",
    request: at("/dienste/gibt-es-nicht.data"),
    sentence: "",
  },
  { ...ignored, name: "page -1", request: inVoices("page=-1") },
  { ...ignored, name: "page 1.5", request: inVoices("page=1.5") },
  { ...ignored, name: "page 1e9", request: inVoices("page=1e9") },
  { ...ignored, name: "an unknown source", request: inVoices("source=gibt-es-nicht") },
  { ...ignored, name: "a day that is none", request: inVoices("from=2026-13-45&until=morgen") },
  { ...ignored, name: "a day in the year 0", request: inVoices("from=0000-01-01&until=0000-12-31") },
  { ...ignored, name: "a query of 10,000 characters", request: inVoices(`query=${"a".repeat(10_000)}`) },
  { ...ignored, name: "a query of nothing but NUL", request: inVoices("query=%00") },
  { ...ignored, name: "a broken percent-encoding in the query", request: inVoices("page=%E0%A4%A&source=%") },
  {
    ...ignored,
    name: "a query with every sign a search knows",
    request: inVoices(`query=${encodeURIComponent(`'"()&|!:*<->%_\\ or 1=1 --`)}`),
    sentence: "Stimme",
  },
  {
    ...ignored,
    name: "a query with markup",
    request: inVoices(`query=${encodeURIComponent(`"><script>alert(1)</script>`)}`),
    sentence: "Stimme",
    escaped: "&lt;script&gt;alert(1)",
  },
  {
    ...ignored,
    name: "a search of 10,000 characters",
    request: at(`/suche?q=${"a".repeat(10_000)}`),
    sentence: "Kein Dienst und keine Seite heißt so ähnlich",
  },
  {
    ...ignored,
    name: "a search with markup",
    request: at(`/suche?q=${encodeURIComponent("<script>alert(1)</script>")}`),
    sentence: "Kein Dienst und keine Seite heißt so ähnlich",
    escaped: "&lt;script&gt;alert(1)",
  },
];
