import { z } from "@medusajs/framework/zod"

/** The organiser's own words: plain text, a blank line starts a paragraph, `{{placeholders}}` are filled when it is sent. */
export type MailText = { subject: string; body: string }

export const MAX_SUBJECT = 200
export const MAX_BODY = 5_000

/** What is accepted at all; whether it is right is said by `textProblems`. A line break is `\n`, however it was typed. */
export const mailTextSchema = z
  .object({
    subject: z
      .string()
      .trim()
      .max(10 * MAX_SUBJECT),
    body: z
      .string()
      .transform((text) => text.replace(/\r\n?/g, "\n").trim())
      .pipe(z.string().max(10 * MAX_BODY)),
  })
  .strict()

/** `{{name}}`, blanks inside allowed. */
export const PLACEHOLDER = /\{\{\s*([^{}]*?)\s*\}\}/g

/** The placeholders of a text, each once, in their order. */
export function placeholdersIn(text: string): string[] {
  return [...new Set([...text.matchAll(PLACEHOLDER)].map(([, name]) => name ?? ""))]
}
