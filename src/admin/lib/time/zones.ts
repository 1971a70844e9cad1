export type ZoneOption = { value: string; label: string }

/** The zone that this browser runs in: a good first guess for a new event. */
export function zoneHere(): string {
  return Intl.DateTimeFormat().resolvedOptions().timeZone
}

/** Every IANA zone that the browser knows, with its present distance from UTC: "Europe/Berlin (GMT+1)". */
export function zoneOptions(now: Date): ZoneOption[] {
  return Intl.supportedValuesOf("timeZone").map((zone) => ({
    value: zone,
    label: `${zone.replace(/_/g, " ")} (${offsetOf(zone, now)})`,
  }))
}

function offsetOf(timeZone: string, now: Date): string {
  const parts = new Intl.DateTimeFormat("en", { timeZone, timeZoneName: "shortOffset" }).formatToParts(now)
  return parts.find(({ type }) => type === "timeZoneName")?.value ?? "GMT"
}
