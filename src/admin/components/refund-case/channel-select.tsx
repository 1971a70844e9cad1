import { Select } from "@medusajs/ui"
import { REFUND_CHANNELS, type RefundChannel } from "../../../domain/refund/channel"
import { useText } from "../../lib/text/use-text"

type ChannelSelectProps = {
  value: RefundChannel
  onChange: (channel: RefundChannel) => void
  disabled?: boolean
}

/** The way in which money goes back. */
export function ChannelSelect({ value, onChange, disabled }: ChannelSelectProps) {
  const { t } = useText()
  return (
    <Select
      size="small"
      value={value}
      disabled={disabled}
      onValueChange={(chosen) => {
        const channel = REFUND_CHANNELS.find((one) => one === chosen)
        if (channel) onChange(channel)
      }}
    >
      <Select.Trigger className="w-40" aria-label={t("refund_case.channel.label")}>
        <Select.Value />
      </Select.Trigger>
      <Select.Content>
        {REFUND_CHANNELS.map((channel) => (
          <Select.Item key={channel} value={channel}>
            {t(`refund_case.channel.${channel}`)}
          </Select.Item>
        ))}
      </Select.Content>
    </Select>
  )
}
