import { formatTag } from "../../language/format-tag"
import { useLanguage, useTexts } from "../../language/language-context"
import { shortMoment } from "../../time/event-time"
import type { Sale } from "./sale"
import { eventsTexts } from "./texts"

/** How the sale stands, in a word or two. */
export function SaleMark({ sale, timezone }: { sale: Sale; timezone: string }) {
  const t = useTexts(eventsTexts)
  const tag = formatTag(useLanguage().language)
  const words = () => {
    if (sale.kind === "open") return sale.left === null ? t("open") : t("few_left", { count: sale.left })
    if (sale.kind === "not_open") return t("not_open", { time: shortMoment(sale.opens_at, timezone, tag) })
    return t(sale.kind)
  }
  const tone = sale.kind === "open" && sale.left !== null ? "few" : sale.kind
  return <p className={`status sale sale-${tone}`}>{words()}</p>
}
