import type { ReactNode } from "react"
import type { PortalConfig } from "../api/portal-config"
import { useTexts } from "../language/language-context"
import { LanguageSwitch } from "../language/language-switch"
import { layoutTexts } from "./texts"

/** Header, main and footer around every page. */
export function Frame({ shop, children }: { shop: PortalConfig | null; children: ReactNode }) {
  const t = useTexts(layoutTexts)
  const name = shop?.shop_name ?? t("bookings")
  return (
    <div className="frame">
      <header className="frame-head">
        <p className="shop">{shop?.logo_url ? <img src={shop.logo_url} alt={name} /> : name}</p>
        <nav aria-label={t("language")}>
          <LanguageSwitch />
        </nav>
      </header>
      <main className="frame-main">{children}</main>
    </div>
  )
}
