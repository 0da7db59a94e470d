import type { Service } from "./service.ts";

/** A service with its estimates as it leaves the house; what nobody estimated is null and never 0. */
export function toServiceRecord(service: Service) {
  const { key, name, shortDescription, address, leikaKey, teamName, isArchived, estimates } = service;
  return {
    key,
    name,
    shortDescription,
    address,
    leikaKey,
    team: teamName,
    isArchived,
    casesAYear: estimates["cases-a-year"] ?? null,
    citizenMinutesACase: estimates["citizen-minutes-a-case"] ?? null,
    staffMinutesACase: estimates["staff-minutes-a-case"] ?? null,
  };
}
