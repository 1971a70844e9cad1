import type { World } from "../../../integration-tests/fixtures/world"
import { type Mail, mailsTo, nextMailTo } from "../mails"

/** Who walks through the shop, and what they tell on the way. */
export type Story = {
  world: World
  /** An address of this walk alone: whatever arrives for it belongs here. */
  email: string
  /** Prints a figure that was read back from the shop. */
  tell(label: string, figures: string): void
  /** Waits for the next mail and tells what arrived. */
  nextMail(): Promise<Mail>
}

const LABEL_WIDTH = 20

export function storyOf(
  world: World,
  mailboxUrl: string,
  say: (line: string) => void
): Story & { mails(): Promise<Mail[]> } {
  const email = `wilma-${Date.now().toString(36)}@example.com`
  const seen: Mail[] = []
  const tell = (label: string, figures: string) => say(`     ${label.padEnd(LABEL_WIDTH)} ${figures}`)
  async function nextMail() {
    const mail = await nextMailTo(mailboxUrl, email, seen)
    seen.push(mail)
    const files = (mail.attachments ?? []).map(({ fileName, generatedFileName }) => fileName ?? generatedFileName)
    tell("mail", `“${mail.subject}”${files.length ? ` with ${files.join(", ")}` : ""}`)
    return mail
  }
  return { world, email, tell, nextMail, mails: () => mailsTo(mailboxUrl, email) }
}

/** Fails the step that is being walked, with a sentence. */
export function must(holds: boolean, sentence: string): asserts holds {
  if (!holds) throw new Error(sentence)
}

/** The same, for figures that are to be equal. */
export function mustBe(what: string, seen: number | string, expected: number | string): void {
  must(seen === expected, `${what} should be ${expected}, and is ${seen}.`)
}
