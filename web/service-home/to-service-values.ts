import type { Service } from "#features/services/service.ts";
import type { ServiceFieldValues } from "#features/services/ui/service-fields.tsx";
import { toEstimateValues } from "../forms/to-estimate-values.ts";

/** A stored service as the values of its form. */
export function toServiceValues(service: Service): ServiceFieldValues {
  const { estimates } = service;
  return {
    name: service.name,
    shortDescription: service.shortDescription,
    address: service.address ?? "",
    leikaKey: service.leikaKey ?? "",
    teamId: service.teamId,
    ...toEstimateValues("casesAYear", estimates["cases-a-year"]),
    ...toEstimateValues("citizenMinutesACase", estimates["citizen-minutes-a-case"]),
    ...toEstimateValues("staffMinutesACase", estimates["staff-minutes-a-case"]),
  };
}
