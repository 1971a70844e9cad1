/** How an organiser hears of edits (SPEC P3): not at all, of each at once, or of a day's edits in one mail. */
export const NOTIFY_MODES = ["none", "immediate", "digest"] as const
export type NotifyMode = (typeof NOTIFY_MODES)[number]

type Notified = { notify_mode: NotifyMode | null; notify_email: string | null }

/** Who hears of an event's edits, and how: what the event says, else the shop. Null: nobody does. */
export function noticeOf(
  event: Notified,
  shop: { notify_mode: NotifyMode; notify_email: string | null }
): { mode: "immediate" | "digest"; email: string } | null {
  const mode = event.notify_mode ?? shop.notify_mode
  const email = event.notify_email ?? shop.notify_email
  return mode === "none" || !email ? null : { mode, email }
}

/** Whom to tell of an edit at once; null: nobody, or not before the digest. */
export function toldAtOnce(
  event: Notified,
  shop: { notify_mode: NotifyMode; notify_email: string | null }
): string | null {
  const notice = noticeOf(event, shop)
  return notice?.mode === "immediate" ? notice.email : null
}
