import { Alert } from "@medusajs/ui"
import type { MailPreview } from "../../lib/contract/mail-text"

/** Everything that is wrong with the words, in sentences; the server refuses to keep them as long as there is any. */
export function Problems({ problems }: { problems: MailPreview["problems"] }) {
  if (problems.length === 0) return null
  return (
    <Alert variant="error">
      <ul className="flex flex-col gap-y-1">
        {problems.map(({ message }) => (
          <li key={message}>{message}</li>
        ))}
      </ul>
    </Alert>
  )
}
