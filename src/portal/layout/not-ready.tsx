import { useTexts } from "../language/language-context"
import { PageTitle } from "./page-title"
import { layoutTexts } from "./texts"

/** The server did not say how to reach the shop: no connection, or no publishable key in its settings. */
export function NotReady({ onRetry }: { onRetry: () => void }) {
  const t = useTexts(layoutTexts)
  return (
    <section className="sheet">
      <PageTitle>{t("not_ready_title")}</PageTitle>
      <p>{t("not_ready")}</p>
      <button type="button" className="button" onClick={onRetry}>
        {t("try_again")}
      </button>
    </section>
  )
}
