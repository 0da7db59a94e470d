import type { Estimate } from "#features/services/estimate.ts";
import type { Service } from "#features/services/service.ts";
import type { ServiceFieldValues } from "#features/services/ui/service-fields.tsx";

/** A stored service as the values of its form. Numbers are written plainly, so that they read back the same. */
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

function toEstimateValues(field: string, estimate: Estimate | undefined): ServiceFieldValues {
  if (!estimate) return {};
  const write = (number: number) => String(number).replace(".", ",");
  return {
    [`${field}.low`]: write(estimate.low),
    [`${field}.likely`]: write(estimate.likely),
    [`${field}.high`]: write(estimate.high),
    [`${field}.source`]: estimate.source,
  };
}
