import { useTexts } from "../language/language-context"
import { PageLink } from "../layout/page-link"
import { PageTitle } from "../layout/page-title"
import { useClient, usePortal } from "../portal-context"
import { AccessForm } from "./access-form"
import { SendLinks } from "./send-links"
import { accessTexts } from "./texts"
import { numberOf } from "./token-in-address"

/** The way in. With a link from a mail: confirm the address, and nothing personal before (SPEC M15). Without: number and address (P7). */
export function AccessPage() {
  const t = useTexts(accessTexts)
  const { session } = usePortal()
  const client = useClient()
  const token = session.linkToken()

  if (token) {
    return (
      <section className="sheet sheet-narrow">
        <p className="eyebrow">{numberOf(token)}</p>
        <PageTitle>{t("confirm_title")}</PageTitle>
        <p>{t("confirm_intro")}</p>
        <AccessForm submitLabel={t("open")} onSubmit={({ email }) => session.open({ token }, email, client)} />
      </section>
    )
  }
  return (
    <section className="sheet sheet-narrow">
      <PageTitle>{t("find_title")}</PageTitle>
      <p>{t("find_intro")}</p>
      <AccessForm
        number={session.number() ?? ""}
        submitLabel={t("open")}
        onSubmit={(fields) => session.open({ number: fields.number }, fields.email, client)}
      />
      <SendLinks />
      <p className="other-ways">
        <PageLink to="mine">{t("account")}</PageLink>
      </p>
    </section>
  )
}
