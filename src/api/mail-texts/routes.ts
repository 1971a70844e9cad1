import type { MedusaContainer } from "@medusajs/framework/types"
import type { MailText } from "../../domain/mail/text/mail-text"
import { textProblems } from "../../domain/mail/text/text-problems"
import { RefusalError } from "../../domain/refusal/refusal-error"
import { languageOf, sentence } from "../../domain/refusal/sentences"
import { loadTexts } from "../../workflows/mailing/texts/load-texts"
import { previewText } from "../../workflows/mailing/texts/preview-text"
import { sendTest } from "../../workflows/mailing/texts/send-test"
import { setTextWorkflow } from "../../workflows/mailing/texts/set-text"
import { staffActor } from "../actor"
import { refusing } from "../refusals/answer"
import type { PreviewMailText } from "./validators"
import { mailTextView } from "./view"
import { whichText } from "./which-text"

/**
 * The same routes for the words of an event and for those of the whole shop: the first stand below an event, whose id is
 * the path's `id`, the others below none.
 */
const eventOf = ({ params }: { params: Record<string, string> }) => params.id ?? null

/** Every mail to bookers in every language: whose words hold, and what would hold without them. */
export const listTexts = refusing(async (req, res) => {
  const texts = await loadTexts(req.scope, eventOf(req))
  res.json({ mail_texts: texts.map(mailTextView), count: texts.length })
})

/** Sets the words for one mail. Refusals: `mail_text_invalid`, `mail_placeholder_unknown`, `mail_placeholder_missing`. */
export const setText = refusing<MailText>(async (req, res) => {
  const which = { event_id: eventOf(req), ...whichText(req) }
  await setTextWorkflow(req.scope).run({ input: { ...which, text: req.validatedBody, actor: staffActor(req) } })
  res.json({ mail_text: await oneText(req.scope, which) })
})

/** Takes them back: the shop's words hold then, or ours. */
export const resetText = refusing(async (req, res) => {
  const which = { event_id: eventOf(req), ...whichText(req) }
  await setTextWorkflow(req.scope).run({ input: { ...which, text: null, actor: staffActor(req) } })
  res.json({ mail_text: await oneText(req.scope, which) })
})

/** The mail as unsaved words would make it, and all that is wrong with them; nothing is kept. */
export const previewMailText = refusing<PreviewMailText>(async (req, res) => {
  const { booking_id, ...text } = req.validatedBody
  const which = { event_id: eventOf(req), ...whichText(req) }
  const language = languageOf(req.headers["accept-language"])
  const problems = textProblems(which.topic, text).map((refusal) => {
    const { code, ...details } = refusal
    return { code, message: sentence(refusal, language), details }
  })
  res.json({ preview: { ...(await previewText(req.scope, { ...which, text, booking_id })), problems } })
})

/** Sends the same to who asks, at the address of their account. Refusals: as for setting it, and `mail_not_sent`. */
export const testMailText = refusing<PreviewMailText>(async (req, res) => {
  const { booking_id, ...text } = req.validatedBody
  const which = { event_id: eventOf(req), ...whichText(req) }
  const [problem] = textProblems(which.topic, text)
  if (problem) throw new RefusalError(problem)
  const user_id = staffActor(req).id ?? ""
  res.json({ test: await sendTest(req.scope, { ...which, text, booking_id, user_id }) })
})

async function oneText(container: MedusaContainer, which: { event_id: string | null } & ReturnType<typeof whichText>) {
  const texts = await loadTexts(container, which.event_id)
  const text = texts.find(({ topic, locale }) => topic === which.topic && locale === which.locale)
  return text && mailTextView(text)
}
