import { useQuery } from "@tanstack/react-query"
import type { CreateQuestion, UpdateQuestion } from "../../domain/question/question"
import type { AdminQuestion } from "./contract/question"
import { get, post } from "./http/request"
import { ROOT, useWrite } from "./http/use-write"

type Answer = { question: AdminQuestion }

/** All that an event asks and has asked, in order. */
export function useQuestions(eventId: string) {
  return useQuery({
    queryKey: [ROOT, "questions", eventId],
    queryFn: ({ signal }) => get<{ questions: AdminQuestion[] }>(`/admin/events/${eventId}/questions`, { signal }),
    select: ({ questions }) => questions,
    enabled: eventId !== "",
  })
}

export function useAddQuestion(eventId: string) {
  return useWrite((question: CreateQuestion) => post<Answer>(`/admin/events/${eventId}/questions`, question))
}

export function useUpdateQuestion(eventId: string, id: string) {
  return useWrite((change: UpdateQuestion) => post<Answer>(`/admin/events/${eventId}/questions/${id}`, change))
}

/** An archived question is asked nobody any more; what was answered stays. */
export function useArchiveQuestion(eventId: string) {
  return useWrite(({ id, archived }: { id: string; archived: boolean }) =>
    post<Answer>(`/admin/events/${eventId}/questions/${id}/archive`, { archived })
  )
}

/** The order names every question that is asked. */
export function useOrderQuestions(eventId: string) {
  return useWrite((ids: string[]) => post<object>(`/admin/events/${eventId}/question-order`, { ids }))
}
