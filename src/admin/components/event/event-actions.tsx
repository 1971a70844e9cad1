import { ActionMenu } from "@medusajs/dashboard/components"
import { ArchiveBox, CheckCircle, EllipsisHorizontal, PencilSquare, XCircle } from "@medusajs/icons"
import { IconButton, toast } from "@medusajs/ui"
import type { EventStatus } from "../../../domain/event/bookable"
import type { AdminEvent } from "../../lib/contract/event"
import { useUpdateEvent } from "../../lib/events"
import { useMessage } from "../../lib/text/use-message"
import { useText } from "../../lib/text/use-text"

const ICON = { published: <CheckCircle />, draft: <PencilSquare />, cancelled: <XCircle />, archived: <ArchiveBox /> }

/** What each status leads to, as src/domain/event/bookable.ts has it; the server checks again. */
const NEXT: Record<EventStatus, readonly EventStatus[]> = {
  draft: ["published", "archived"],
  published: ["draft", "cancelled", "archived"],
  cancelled: ["archived"],
  archived: ["draft"],
}

/** The ways on from an event's status. Cancelling is final and takes its bookings along: it has a drawer of its own. */
export function EventActions({ event }: { event: AdminEvent }) {
  const { t } = useText()
  const message = useMessage()
  const update = useUpdateEvent(event.id)

  const change = (status: EventStatus) =>
    update.mutate(
      { status },
      {
        onSuccess: () => toast.success(t(`event.changed_to.${status}`, { title: event.title })),
        onError: (error) => toast.error(message(error)),
      }
    )

  const actions = NEXT[event.status].map((status) => ({
    icon: ICON[status],
    label: t(`event.action.${status}`),
    disabled: update.isPending,
    ...(status === "cancelled" ? { to: "cancel" } : { onClick: () => change(status) }),
  }))
  return (
    <ActionMenu groups={[{ actions }]}>
      <IconButton size="small" variant="transparent" aria-label={t("event.action.label")}>
        <EllipsisHorizontal />
      </IconButton>
    </ActionMenu>
  )
}
