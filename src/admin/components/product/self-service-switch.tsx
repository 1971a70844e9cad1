import { Label, Switch, Text, toast } from "@medusajs/ui"
import { useId } from "react"
import type { AdminEvent } from "../../lib/contract/event"
import { useUpdateEvent } from "../../lib/events"
import { useShopPolicy } from "../../lib/settings"
import { useMessage } from "../../lib/text/use-message"
import { useText } from "../../lib/text/use-text"

/** Whether customers may change their booking by themselves. It acts at once, and mails nobody (SPEC P2, P5). */
export function SelfServiceSwitch({ event }: { event: AdminEvent }) {
  const { t } = useText()
  const message = useMessage()
  const id = useId()
  const update = useUpdateEvent(event.id)
  const shop = useShopPolicy()
  const change = (on: boolean) =>
    update.mutate(
      { self_service: on },
      {
        onSuccess: () => toast.success(t(on ? "policy.switched_on" : "policy.switched_off")),
        onError: (error) => toast.error(message(error)),
      }
    )
  return (
    <div className="flex items-start justify-between gap-x-3">
      <div>
        <Label htmlFor={id} size="small" weight="plus">
          {t("policy.self_service")}
        </Label>
        <Text size="xsmall" className="text-ui-fg-subtle">
          {t(event.self_service === null ? "policy.from_shop" : "policy.self_service_hint")}
        </Text>
      </div>
      <Switch
        id={id}
        checked={event.self_service ?? shop.data?.self_service ?? false}
        disabled={update.isPending || shop.isPending}
        onCheckedChange={change}
      />
    </div>
  )
}
