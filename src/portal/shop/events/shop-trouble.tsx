import { problemOf } from "../../api/problem"
import { Button } from "../../controls/button"
import { ProblemNotice } from "../../controls/problem-notice"
import { useTexts } from "../../language/language-context"
import type { MarketChoice } from "../market/use-market"
import { eventsTexts } from "./texts"

/** What stands where prices would, until it is known where somebody buys: a wait, a problem, or a shop without regions. */
export function ShopTrouble({ choice: { isPending, error, refetch } }: { choice: MarketChoice }) {
  const t = useTexts(eventsTexts)
  if (isPending) return <p role="status">{t("loading")}</p>
  return (
    <section className="sheet">
      {error ? <ProblemNotice problem={problemOf(error)} /> : <p>{t("no_regions")}</p>}
      <Button onClick={() => refetch()}>{t("try_again")}</Button>
    </section>
  )
}
