import type { TestAuthority } from "#tests/database/an-authority.server.ts";
import type { Sending } from "#tests/http/browser.server.ts";

/** What rows need to know of the authority they are sent to. */
export type Place = Pick<TestAuthority, "teamId" | "memberEmail"> & {
  readonly serviceKey: string;
  readonly voiceId: string;
  /** A need out of that voice; the service has another one. */
  readonly needId: string;
  /** A need of another authority. */
  readonly foreignNeedId: string;
  readonly draftImportId: string;
  readonly finishedImportId: string;
  /** A team of another authority. */
  readonly foreignTeamId: string;
  readonly initiativeId: string;
  readonly foreignInitiativeId: string;
  /** A request for approval with an open question in this round. */
  readonly approvalRequestId: string;
  readonly approvalRoundId: string;
  readonly foreignRequestId: string;
  readonly foreignRoundId: string;
  readonly path: { readonly pathId: string };
  /** A path of another authority. */
  readonly foreignPathId: string;
  /** Somebody of another authority. */
  readonly foreignMemberId: string;
};

export type BadRequest = {
  readonly address: string;
  /** GET where nothing is said. */
  readonly init?: RequestInit;
  readonly sending?: Sending;
};

/** One thing somebody may send that does not fit, and what they are told. */
export type BadInput = {
  readonly name: string;
  readonly by: "stranger" | "member" | "approver" | "administrator";
  readonly request: (place: Place) => BadRequest;
  /** Where it is a redirect, `sentence` stands on the page it leads to. */
  readonly status: number;
  /** A piece of the German sentence on the page. */
  readonly sentence: string;
  /** A piece of the page's source: what was typed, made harmless. */
  readonly escaped?: string;
};
