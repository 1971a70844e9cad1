import type { AdminEvent } from "../../lib/contract/event"
import { useQuestions } from "../../lib/questions"
import { LoadError } from "../page/load-error"
import { SectionSkeleton } from "../page/skeletons"
import { ArchivedQuestions } from "./archived-questions"
import { FormPreview } from "./form-preview"
import { QuestionsSection } from "./questions-section"

/** What an event asks of its bookers and participants, and how the form looks to them (SPEC P13). */
export function QuestionsTab({ event }: { event: AdminEvent }) {
  const questions = useQuestions(event.id)
  if (questions.isError) return <LoadError error={questions.error} retry={questions.refetch} />
  if (questions.isPending) return <SectionSkeleton />
  const asked = questions.data.filter(({ archived }) => !archived)
  const archived = questions.data.filter(({ archived }) => archived)
  return (
    <div className="flex flex-col gap-3 xl:flex-row xl:items-start">
      <div className="flex min-w-0 flex-1 flex-col gap-y-3">
        <QuestionsSection event={event} questions={asked} />
        {archived.length > 0 && <ArchivedQuestions event={event} questions={archived} />}
      </div>
      {asked.length > 0 && (
        <aside className="xl:sticky xl:top-3 xl:w-[400px]">
          <FormPreview event={event} questions={asked} />
        </aside>
      )}
    </div>
  )
}
