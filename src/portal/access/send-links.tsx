import { useState } from "react"
import { Notice } from "../controls/notice"
import { useTexts } from "../language/language-context"
import { useClient } from "../portal-context"
import { AccessForm } from "./access-form"
import { accessTexts } from "./texts"

/** For whoever has neither number nor mail at hand: the links go to their address (C-04). The answer is the same for everybody. */
export function SendLinks() {
  const t = useTexts(accessTexts)
  const client = useClient()
  const [open, setOpen] = useState(false)
  const [sentTo, setSentTo] = useState<string | null>(null)
  return (
    <details className="other-way" onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>{t("links_title")}</summary>
      <p>{t("links_intro")}</p>
      {sentTo && (
        <Notice tone="good" title={t("links_sent_title")}>
          <p>{t("links_sent", { email: sentTo })}</p>
        </Notice>
      )}
      {open && (
        <AccessForm
          submitLabel={t("links_send")}
          onSubmit={async ({ email }) => {
            setSentTo(null)
            await client.access.sendLinks(email)
            setSentTo(email)
          }}
        />
      )}
    </details>
  )
}
