import { useState } from "react"
import { useTexts } from "../language/language-context"
import { PageLink } from "../layout/page-link"
import { PageTitle } from "../layout/page-title"
import { OwnBookings } from "./own-bookings"
import { SignIn } from "./sign-in"
import { accountTexts } from "./texts"
import { useAccount } from "./use-account"

/** A signed-in customer's own bookings (DESIGN 5): without number and address. */
export default function MinePage() {
  const t = useTexts(accountTexts)
  const { account, token } = useAccount()
  const [lost, setLost] = useState(false)
  if (token) {
    return (
      <OwnBookings
        token={token}
        onSignOut={() => account.signOut()}
        onLost={() => {
          setLost(true)
          account.signOut()
        }}
      />
    )
  }
  return (
    <section className="sheet sheet-narrow">
      <PageTitle>{t("sign_in_title")}</PageTitle>
      <p>{t("sign_in_intro")}</p>
      <SignIn lost={lost} onSignedIn={(given) => account.signIn(given)} />
      <p className="other-ways">
        <PageLink to="manage">{t("without_account")}</PageLink>
      </p>
    </section>
  )
}
