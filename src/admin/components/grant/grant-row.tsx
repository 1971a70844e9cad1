import { Badge, Button, Text, toast } from "@medusajs/ui"
import { useState } from "react"
import type { AdminBooking } from "../../lib/contract/booking"
import type { Grant } from "../../lib/contract/grant"
import { fieldLabel } from "../../lib/field-label"
import { grantableFields } from "../../lib/grant-form"
import { useRevokeGrant } from "../../lib/grants"
import { useMessage } from "../../lib/text/use-message"
import { useText } from "../../lib/text/use-text"
import { formatMoment } from "../../lib/time/format-time"
import { ReasonPrompt } from "../page/reason-prompt"

export function GrantRow({ booking, grant }: { booking: AdminBooking; grant: Grant }) {
  const { t, language } = useText()
  const message = useMessage()
  const [revoking, setRevoking] = useState(false)
  const revoke = useRevokeGrant(booking.id)
  const { questions } = grantableFields(booking)
  const labelOf = (field: string) =>
    questions.find((one) => one.field === field)?.label ?? fieldLabel(field, { t, language, questions: [] })
  const state = grant.open ? "open" : grant.revoked_at ? "revoked" : "lapsed"
  const takeBack = (reason: string | undefined) =>
    revoke.mutate(
      { id: grant.id, reason },
      {
        onSuccess: () => toast.success(t("grant.revoked_done")),
        onError: (error) => toast.error(message(error)),
      }
    )
  return (
    <div className="flex items-start justify-between gap-x-4 px-6 py-3">
      <div className="min-w-0">
        <div className="flex flex-wrap items-center gap-x-2">
          <Text size="small" leading="compact" weight="plus" className="break-words">
            {grant.fields ? grant.fields.map(labelOf).join(", ") : t("grant.all")}
          </Text>
          <Badge size="2xsmall" color={grant.open ? "green" : "grey"}>
            {t(`grant.state.${state}`)}
          </Badge>
        </div>
        <Text size="small" className="text-ui-fg-subtle">
          {t("matrix.until", { deadline: formatMoment(grant.until, booking.event.timezone, language) })}
        </Text>
        <Text size="xsmall" className="text-ui-fg-subtle break-words">
          {[grant.granted_by.name, grant.reason].filter(Boolean).join(": ")}
        </Text>
      </div>
      {grant.open && (
        <Button size="small" variant="transparent" isLoading={revoke.isPending} onClick={() => setRevoking(true)}>
          {t("grant.revoke")}
        </Button>
      )}
      <ReasonPrompt
        open={revoking}
        onOpenChange={setRevoking}
        title={t("grant.revoke_title")}
        description={t("grant.revoke_description")}
        confirm={t("grant.revoke")}
        onConfirm={takeBack}
      />
    </div>
  )
}
