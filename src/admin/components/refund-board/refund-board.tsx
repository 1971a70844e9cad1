import { Container, Heading, Text } from "@medusajs/ui"
import { useSearchParams } from "react-router-dom"
import { REFUND_CHANNELS } from "../../../domain/refund/channel"
import { filterValue } from "../../lib/table/list-query"
import { useText } from "../../lib/text/use-text"
import { SearchField } from "../page/search-field"
import { Segments } from "../page/segments"
import { RefundColumn } from "./refund-column"
import { TransfersSection } from "./transfers-section"

/** As a case goes. */
const COLUMNS = ["requested", "approved", "paid", "rejected"] as const

/** All money that is owed back, from the request to the payout, each case with its next step (SPEC V25). */
export function RefundBoard() {
  const { t } = useText()
  const [params] = useSearchParams()
  const q = params.get("q") ?? undefined
  const channel = filterValue(params, "channel", REFUND_CHANNELS)
  const options = (["all", ...REFUND_CHANNELS] as const).map((value) => {
    return { value, label: value === "all" ? t("refund_board.all_ways") : t(`refund_case.channel.${value}`) }
  })
  return (
    <div className="flex flex-col gap-y-3">
      <Container className="flex flex-wrap items-center justify-between gap-3 px-6 py-4">
        <div>
          <Heading level="h1">{t("refund_board.label")}</Heading>
          <Text size="small" className="text-ui-fg-subtle">
            {t("refund_board.hint")}
          </Text>
        </div>
        <div className="flex max-w-full flex-wrap items-center gap-3">
          <SearchField q={q} label={t("refund_board.search")} />
          <div className="max-w-full overflow-x-auto whitespace-nowrap">
            <Segments
              name="channel"
              label={t("refund_case.channel.label")}
              value={channel ?? "all"}
              options={options}
            />
          </div>
        </div>
      </Container>
      <div className="grid grid-cols-1 items-start gap-3 md:grid-cols-2 2xl:grid-cols-4">
        {COLUMNS.map((status) => (
          <RefundColumn key={status} filter={{ status, channel, q }} />
        ))}
      </div>
      <TransfersSection />
    </div>
  )
}
