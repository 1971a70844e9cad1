import { keepPreviousData, useMutation, useQuery } from "@tanstack/react-query"
import type { MailPreview, MailText, Words } from "./contract/mail-text"
import { get, post, remove } from "./http/request"
import { ROOT, useWrite } from "./http/use-write"

type Which = Pick<MailText, "topic" | "locale">

/** The words of an event's mails, or of the shop's (null). */
export function useMailTexts(eventId: string | null) {
  return useQuery({
    queryKey: [ROOT, "mail-texts", eventId],
    queryFn: ({ signal }) => get<{ mail_texts: MailText[] }>(pathOf(eventId), { signal }),
    select: ({ mail_texts }) => mail_texts,
  })
}

export function useSetMailText(eventId: string | null, which: Which) {
  return useWrite((words: Words) => post<{ mail_text: MailText }>(onePath(eventId, which), words))
}

/** Takes the words of this level back: the level above speaks then. */
export function useResetMailText(eventId: string | null, which: Which) {
  return useWrite<void, { mail_text: MailText }>(() => remove(onePath(eventId, which)))
}

/** The mail as these words would make it, and what is wrong with them. Nothing is kept. */
export function useMailPreview(eventId: string | null, which: Which, words: Words) {
  return useQuery({
    queryKey: [ROOT, "mail-preview", eventId, which.topic, which.locale, words],
    queryFn: ({ signal }) => post<{ preview: MailPreview }>(`${onePath(eventId, which)}/preview`, words, { signal }),
    select: ({ preview }) => preview,
    placeholderData: keepPreviousData,
    gcTime: 0,
    retry: false,
  })
}

/** Sends the mail to whoever asks, at the address of their account. */
export function useTestMail(eventId: string | null, which: Which) {
  return useMutation<{ test: { to: string } }, Error, Words>({
    mutationFn: (words) => post(`${onePath(eventId, which)}/test`, words),
  })
}

function pathOf(eventId: string | null): string {
  return eventId === null ? "/admin/booking-mail-texts" : `/admin/events/${eventId}/mail-texts`
}

function onePath(eventId: string | null, { topic, locale }: Which): string {
  return `${pathOf(eventId)}/${topic}/${locale}`
}
