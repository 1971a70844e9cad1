import { Checkbox, Label } from "@medusajs/ui"
import { useId } from "react"
import { useFormContext, useWatch } from "react-hook-form"
import { useSalesChannels } from "../../lib/sales-channels"
import type { SettingsForm } from "../../lib/settings-form/settings-form"
import { useText } from "../../lib/text/use-text"
import { FieldFrame } from "../form/field"
import { SelectField } from "../form/select-field"

const CHOICES = ["all", "some"] as const

/** Self-service for what was bought through any sales channel, or through some of them (SPEC M2). */
export function ChannelsField() {
  const { t } = useText()
  const id = useId()
  const { control } = useFormContext<SettingsForm>()
  const chosen = useWatch({ control, name: "channels" })
  const { data: channels = [] } = useSalesChannels()
  return (
    <>
      <SelectField
        control={control}
        name="channels"
        label={t("settings.field.self_service_channels")}
        hint={t("settings.hint.self_service_channels")}
        options={CHOICES.map((value) => ({ value, label: t(`settings.channels.${value}`) }))}
      />
      {chosen === "some" && (
        <FieldFrame
          control={control}
          name="channel_ids"
          label={t("settings.channels.which")}
          rules={{ validate: (ids, form) => form.channels === "all" || ids.length > 0 || t("settings.channels.none") }}
        >
          {({ value, onChange }) => (
            <div className="flex flex-col gap-y-2">
              {channels.map((channel) => (
                <div key={channel.id} className="flex items-center gap-x-2">
                  <Checkbox
                    id={`${id}-${channel.id}`}
                    checked={value.includes(channel.id)}
                    onCheckedChange={(on) =>
                      onChange(on === true ? [...value, channel.id] : value.filter((one) => one !== channel.id))
                    }
                  />
                  <Label htmlFor={`${id}-${channel.id}`} size="small">
                    {channel.name}
                  </Label>
                </div>
              ))}
            </div>
          )}
        </FieldFrame>
      )}
    </>
  )
}
