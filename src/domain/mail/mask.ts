import type { LogValue } from "../change-log/field-change"

/** Stands for what is not shown. */
export const HIDDEN = "•••"

/** Fields whose values a mail shows only in part: enough to recognise one's own, not enough to learn another's. */
const MASKS: Record<string, (text: string) => string> = { email: maskEmail, phone: maskPhone, address: maskWords }

/** The value of a changed field as a mail may show it (SPEC P11); empty for a value that is not there. */
export function shownValue(field: string, value: LogValue): string {
  const text = asText(value)
  return MASKS[field]?.(text) ?? text
}

/** `anna@example.com` as `a•••@e•••.com`. */
export function maskEmail(email: string): string {
  const [local = "", domain = ""] = email.split("@")
  if (!domain) return maskWords(email)
  const [host = "", ...rest] = domain.split(".")
  return `${maskWord(local)}@${[maskWord(host), ...rest.slice(-1)].join(".")}`
}

/** Only the last two digits: `•••67`. */
export function maskPhone(phone: string): string {
  return phone && `${HIDDEN}${phone.replace(/\D/g, "").slice(-2)}`
}

function maskWords(text: string): string {
  return text.split(" ").map(maskWord).join(" ")
}

function maskWord(word: string): string {
  return word && `${[...word][0]}${HIDDEN}`
}

/** An address in the order in which it is stored, on one line. */
export function asText(value: LogValue): string {
  if (value === null) return ""
  if (Array.isArray(value)) return value.map(asText).join(", ")
  if (typeof value === "object") return Object.values(value).map(asText).filter(Boolean).join(", ")
  return String(value)
}
