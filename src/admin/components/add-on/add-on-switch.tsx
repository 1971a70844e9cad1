import { Button, StatusBadge, Text, toast } from "@medusajs/ui"
import { useUpdateAddOn } from "../../lib/add-ons"
import type { AdminAddOn } from "../../lib/contract/add-on"
import type { AdminEvent } from "../../lib/contract/event"
import { useText } from "../../lib/text/use-text"
import { Refused } from "../form/refused"

/** Switches an add-on off, or on again, at once: nothing else in the form is saved by it. */
export function AddOnSwitch({ event, addOn }: { event: AdminEvent; addOn: AdminAddOn }) {
  const { t } = useText()
  const update = useUpdateAddOn(event.id, addOn.id)
  const isOn = addOn.status === "active"
  const turn = () =>
    update.mutate(
      { status: isOn ? "inactive" : "active" },
      { onSuccess: () => toast.success(t(isOn ? "add_on.deactivated" : "add_on.activated")) }
    )
  return (
    <div className="bg-ui-bg-subtle shadow-elevation-card-rest flex flex-col gap-y-2 rounded-xl p-4">
      {update.error && <Refused error={update.error} />}
      <div className="flex items-center justify-between gap-x-2">
        <StatusBadge color={isOn ? "green" : "grey"}>{t(`add_on.status_${addOn.status}`)}</StatusBadge>
        <Button type="button" size="small" variant="secondary" onClick={turn} isLoading={update.isPending}>
          {t(isOn ? "add_on.deactivate" : "add_on.activate")}
        </Button>
      </div>
      <Text size="small" className="text-ui-fg-subtle">
        {t("add_on.deactivate_hint")}
      </Text>
    </div>
  )
}
