import type { ReactNode } from "react"
import type { PortalConfig } from "../api/portal-config"
import { useTexts } from "../language/language-context"
import { LanguageSwitch } from "../language/language-switch"
import { PageLink } from "./page-link"
import { layoutTexts } from "./texts"

/** Header, main and footer around every page. */
export function Frame({ shop, children }: { shop: PortalConfig | null; children: ReactNode }) {
  const t = useTexts(layoutTexts)
  const name = shop?.shop_name ?? t("bookings")
  return (
    <div className="frame">
      <header className="frame-head">
        <PageLink className="shop" to="events">
          {shop?.logo_url ? <img src={shop.logo_url} alt={name} /> : name}
        </PageLink>
        <nav className="frame-nav" aria-label={t("pages")}>
          <PageLink to="manage">{t("my_booking")}</PageLink>
          <LanguageSwitch />
        </nav>
      </header>
      <main className="frame-main">{children}</main>
    </div>
  )
}
