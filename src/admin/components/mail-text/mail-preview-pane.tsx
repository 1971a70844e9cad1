import { Skeleton, Text } from "@medusajs/ui"
import type { MailPreview } from "../../lib/contract/mail-text"
import { useMessage } from "../../lib/text/use-message"
import { useText } from "../../lib/text/use-text"
import { Note } from "../page/note"
import { Section } from "../page/section"

type MailPreviewPaneProps = { preview: MailPreview | undefined; error: Error | null }

/** The mail as a booker gets it. It stands in a frame that may do nothing: no scripts, no forms, no links. */
export function MailPreviewPane({ preview, error }: MailPreviewPaneProps) {
  const { t } = useText()
  const message = useMessage()
  return (
    <Section title={t("mail_text.preview")}>
      {error && <Note>{message(error)}</Note>}
      {!preview && !error && <Skeleton className="m-6 h-[420px]" />}
      {preview && (
        <>
          <div className="px-6 py-3">
            <Text size="xsmall" className="text-ui-fg-subtle">
              {t("mail_text.subject")}
            </Text>
            <Text size="small" weight="plus" className="break-words">
              {preview.subject}
            </Text>
          </div>
          <iframe
            title={t("mail_text.preview")}
            sandbox=""
            srcDoc={preview.html}
            className="h-[640px] w-full rounded-b-lg border-0 bg-white"
          />
        </>
      )}
    </Section>
  )
}
