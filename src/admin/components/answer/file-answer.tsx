import { ArrowUpTray, Trash } from "@medusajs/icons"
import { Button, Hint, IconButton } from "@medusajs/ui"
import { useRef, useState } from "react"
import type { AnswerValue } from "../../../domain/question/answer-value"
import { useUploadFile } from "../../lib/booking-files"
import type { ShownAnswer, StoredFile } from "../../lib/contract/booking"
import { useMessage } from "../../lib/text/use-message"
import { useText } from "../../lib/text/use-text"
import { FileLink } from "./file-link"

type FileAnswerProps = {
  id: string
  bookingId: string
  answer: ShownAnswer
  value: AnswerValue
  onChange: (value: AnswerValue) => void
}

/** The file of an answer: looked at, replaced, or taken away. */
export function FileAnswer({ id, bookingId, answer, value, onChange }: FileAnswerProps) {
  const { t } = useText()
  const message = useMessage()
  const picker = useRef<HTMLInputElement>(null)
  const [sent, setSent] = useState<StoredFile | null>(null)
  const upload = useUploadFile(bookingId, answer.question.id)
  const shown = [sent, answer.file].find((file) => file?.id === value)
  const send = (file: File | undefined) => {
    if (!file) return
    upload.mutate(file, {
      onSuccess: ({ file: stored }) => {
        setSent(stored)
        onChange(stored.id)
      },
    })
  }
  return (
    <div className="flex flex-col items-start gap-y-2">
      {shown && (
        <div className="flex max-w-full items-center gap-x-1">
          <FileLink bookingId={bookingId} file={shown} />
          <IconButton
            type="button"
            size="small"
            variant="transparent"
            aria-label={t("answer.remove_file", { name: shown.name })}
            onClick={() => onChange(null)}
          >
            <Trash className="text-ui-fg-muted" />
          </IconButton>
        </div>
      )}
      <input
        ref={picker}
        type="file"
        hidden
        accept={answer.question.limits.accept?.join(",")}
        onChange={({ target }) => {
          send(target.files?.[0])
          target.value = ""
        }}
      />
      <Button
        id={id}
        type="button"
        size="small"
        variant="secondary"
        isLoading={upload.isPending}
        onClick={() => picker.current?.click()}
      >
        <ArrowUpTray />
        {t(shown ? "answer.replace_file" : "answer.choose_file")}
      </Button>
      {upload.error && <Hint variant="error">{message(upload.error)}</Hint>}
    </div>
  )
}
