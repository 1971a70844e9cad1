import { PaperClip } from "@medusajs/icons"
import { Button, toast } from "@medusajs/ui"
import { useDownloadFile } from "../../lib/booking-files"
import type { StoredFile } from "../../lib/contract/booking"
import { fileSize } from "../../lib/text/file-size"
import { useMessage } from "../../lib/text/use-message"
import { useText } from "../../lib/text/use-text"

/** A file that somebody sent with an answer; the browser saves it, and never opens it. */
export function FileLink({ bookingId, file }: { bookingId: string; file: StoredFile }) {
  const { t, language } = useText()
  const message = useMessage()
  const download = useDownloadFile(bookingId)
  return (
    <Button
      type="button"
      size="small"
      variant="secondary"
      className="max-w-full"
      aria-label={t("answer.download", { name: file.name })}
      isLoading={download.isPending}
      onClick={() => download.mutate(file, { onError: (error) => toast.error(message(error)) })}
    >
      <PaperClip className="shrink-0" />
      <span className="truncate">{file.name}</span>
      <span className="text-ui-fg-muted shrink-0">{fileSize(file.size, language)}</span>
    </Button>
  )
}
