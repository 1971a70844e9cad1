import type { LimitName } from "../../../domain/settings/limits"
import type { OwnSettings, Settings } from "../../../domain/settings/settings"

/** What is limited, in the order of the page. */
export const LIMIT_NAMES = [
  "number",
  "address",
  "ip",
  "overall",
  "edits",
  "uploads",
  "mails",
] as const satisfies readonly LimitName[]

/** So many attempts in so many minutes, as they are typed; both empty: not set here. */
export type LimitForm = { points: string; minutes: string }
export type LimitsForm = Record<LimitName, LimitForm>

export function limitsForm(own: OwnSettings["limits"]): LimitsForm {
  const written = (name: LimitName): LimitForm => {
    const limit = own?.[name]
    return limit ? { points: String(limit.points), minutes: String(limit.seconds / 60) } : { points: "", minutes: "" }
  }
  return {
    number: written("number"),
    address: written("address"),
    ip: written("ip"),
    overall: written("overall"),
    edits: written("edits"),
    uploads: written("uploads"),
    mails: written("mails"),
  }
}

/** The limits that are set; half a limit takes its other half from what holds without it. Undefined: none is. */
export function readLimits(form: LimitsForm, inherited: Settings["limits"]): OwnSettings["limits"] | undefined {
  const set = LIMIT_NAMES.flatMap((name) => {
    const { points, minutes } = form[name]
    if (!points.trim() && !minutes.trim()) return []
    const limit = {
      points: points.trim() ? Number(points) : inherited[name].points,
      seconds: minutes.trim() ? Math.round(Number(minutes.replace(",", ".")) * 60) : inherited[name].seconds,
    }
    return [[name, limit] as const]
  })
  return set.length > 0 ? Object.fromEntries(set) : undefined
}
