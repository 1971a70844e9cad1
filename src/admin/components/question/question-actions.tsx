import { ActionMenu } from "@medusajs/dashboard/components"
import { ArchiveBox, ArrowUturnLeft, EllipsisHorizontal, PencilSquare } from "@medusajs/icons"
import { IconButton, toast, usePrompt } from "@medusajs/ui"
import { useLocation } from "react-router-dom"
import type { AdminEvent } from "../../lib/contract/event"
import type { AdminQuestion } from "../../lib/contract/question"
import { useArchiveQuestion } from "../../lib/questions"
import { useMessage } from "../../lib/text/use-message"
import { useText } from "../../lib/text/use-text"

type QuestionActionsProps = { event: AdminEvent; question: AdminQuestion; label: string }

/** Questions are not deleted: answers rest on them. One that is archived is asked nobody any more. */
export function QuestionActions({ event, question, label }: QuestionActionsProps) {
  const { t } = useText()
  const { search } = useLocation()
  const prompt = usePrompt()
  const message = useMessage()
  const archive = useArchiveQuestion(event.id)
  const { id, archived } = question

  const change = async () => {
    if (!archived && !(await confirmed())) return
    archive.mutate(
      { id, archived: !archived },
      {
        onSuccess: () => toast.success(t(archived ? "question.unarchived" : "question.archived_now", { label })),
        onError: (error) => toast.error(message(error)),
      }
    )
  }
  const confirmed = () =>
    prompt({
      title: t("question.archive_title", { label }),
      description: t("question.archive_description"),
      confirmText: t("question.archive"),
      cancelText: t("general.cancel"),
    })
  const icon = archived ? <ArrowUturnLeft /> : <ArchiveBox />
  const archiving = {
    icon,
    label: t(archived ? "question.unarchive" : "question.archive"),
    onClick: () => void change(),
  }
  const editing = { icon: <PencilSquare />, label: t("question.edit"), to: `questions/${id}${search}` }
  return (
    <ActionMenu groups={[{ actions: archived ? [archiving] : [editing, archiving] }]}>
      <IconButton size="small" variant="transparent" aria-label={t("question.actions", { label })}>
        <EllipsisHorizontal />
      </IconButton>
    </ActionMenu>
  )
}
