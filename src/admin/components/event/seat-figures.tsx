import { Container, Text } from "@medusajs/ui"
import type { Seats } from "../../lib/contract/event"
import { useText } from "../../lib/text/use-text"

/** Sold, held by somebody who is paying just now, free: the three figures that an organiser opens the page for. */
export function SeatFigures({ seats }: { seats: Seats }) {
  const { t, language } = useText()
  const figure = (count: number) => new Intl.NumberFormat(language).format(count)
  const held = seats.held ?? 0
  const figures = [
    { label: t("seats.sold"), value: figure(seats.taken - held) },
    { label: t("seats.held"), value: figure(held), hint: t("seats.held_hint") },
    { label: t("seats.free"), value: seats.free === null ? t("seats.no_limit") : figure(Math.max(0, seats.free)) },
  ]
  return (
    <dl className="grid grid-cols-1 gap-3 sm:grid-cols-3">
      {figures.map(({ label, value, hint }) => (
        <Container key={label} className="px-6 py-4">
          <dt>
            <Text size="small" leading="compact" className="text-ui-fg-subtle">
              {label}
            </Text>
          </dt>
          <dd>
            <span className="text-2xl font-medium tabular-nums">{value}</span>
            {hint && (
              <Text size="xsmall" className="text-ui-fg-subtle">
                {hint}
              </Text>
            )}
          </dd>
        </Container>
      ))}
    </dl>
  )
}
