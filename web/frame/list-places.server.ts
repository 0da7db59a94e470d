import type { Authority, Language } from "#features/authorities/authority.ts";
import type { Actor } from "#features/actors/actor.ts";
import { mayManagePaths } from "#features/approval-paths/approval-path.ts";
import { mayReadJournal } from "#features/journal/journal-entry.ts";
import { mayReadOutbox } from "#features/mails/mail.ts";
import { mayManageMembers } from "#features/members/member.ts";
import { listServices } from "#features/services/list-services.server.ts";
import type { Service } from "#features/services/service.ts";
import { mayCreateAnyService } from "#features/services/service.ts";
import type { Workshop } from "#platform/workshop.server.ts";
import { findPlaces } from "./find-places.ts";
import type { Place } from "./find-places.ts";
import { placesTexts } from "../texts/places-texts.ts";

type Asker = {
  readonly workshop: Workshop;
  readonly actor: Actor;
  readonly authority: Authority;
  readonly language: Language;
};

/** Pages and services by name, for the palette and the search page: only what the asker may open. */
export async function listPlaces(asker: Asker, query: string): Promise<readonly Place[]> {
  const { workshop, actor, language } = asker;
  const texts = placesTexts[language];
  const [services, archived] = await Promise.all([
    listServices(workshop, actor),
    listServices(workshop, actor, { isArchived: true }),
  ]);
  return findPlaces(query, {
    services: services.map((service) => toPlace(service, `${texts.service} · ${service.teamName}`)),
    pages: listPages(asker),
    inside: services.flatMap((service) => listPagesOf(service, texts)),
    archived: archived.map((service) => toPlace(service, texts.archivedService)),
  });
}

function toPlace({ key, name }: Service, hint: string): Place {
  return { label: name, hint, href: `/dienste/${key}` };
}

function listPagesOf({ key, name }: Service, texts: (typeof placesTexts)["de"]): readonly Place[] {
  const { inside, service } = texts;
  const pages = [
    { label: inside.inbox, part: "stimmen/ordnen" },
    { label: inside.voices, part: "stimmen" },
    { label: inside.needs, part: "bedarfe" },
    { label: inside.initiatives, part: "vorhaben" },
  ];
  return pages.map(({ label, part }) => ({
    label: `${label}: ${name}`,
    hint: service,
    href: `/dienste/${key}/${part}`,
  }));
}

function listPages({ actor, authority, language }: Asker): readonly Place[] {
  const { page, pages } = placesTexts[language];
  const all = [
    { label: pages.services, href: "/dienste", isOpen: true },
    { label: pages.waits, href: "/was-haengt", isOpen: true },
    { label: pages.newService, href: "/neuer-dienst", isOpen: mayCreateAnyService(actor) },
    { label: pages.approvals, href: "/freigaben", isOpen: true },
    { label: pages.approvalPaths, href: "/freigabewege", isOpen: true },
    { label: pages.newApprovalPath, href: "/freigabewege/neu", isOpen: mayManagePaths(actor) },
    { label: pages.teams, href: "/teams", isOpen: true },
    { label: pages.members, href: "/mitglieder", isOpen: true },
    { label: pages.newMember, href: "/mitglieder/neu", isOpen: mayManageMembers(actor) },
    { label: pages.authority, href: "/behoerde", isOpen: true },
    { label: pages.closingDays, href: "/behoerde/schliesstage", isOpen: true },
    { label: pages.journal, href: "/protokoll", isOpen: mayReadJournal(actor) },
    { label: pages.outbox, href: "/postausgang", isOpen: mayReadOutbox(actor, authority) },
    { label: pages.keyboard, href: "/tastatur", isOpen: true },
  ];
  return all.filter(({ isOpen }) => isOpen).map(({ label, href }) => ({ label, hint: page, href }));
}
