/** On, off, or as the level above has it. */
export const SWITCHES = ["inherit", "on", "off"] as const
export type Switch = (typeof SWITCHES)[number]

export function toSwitch(value: boolean | null | undefined): Switch {
  if (value === null || value === undefined) return "inherit"
  return value ? "on" : "off"
}

export function fromSwitch(value: Switch): boolean | null {
  return value === "inherit" ? null : value === "on"
}
