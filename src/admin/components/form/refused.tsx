import { Alert } from "@medusajs/ui"
import { type ReactNode, useEffect, useRef } from "react"
import { useMessage } from "../../lib/text/use-message"

/** Why the server said no, scrolled into sight; below it, what can be done about it. */
export function Refused({ error, children }: { error: Error; children?: ReactNode }) {
  const message = useMessage()
  const place = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (error) place.current?.scrollIntoView({ block: "nearest" })
  }, [error])
  return (
    <div ref={place} role="alert">
      <Alert variant="error">
        <div className="flex flex-col items-start gap-y-2">
          {message(error)}
          {children}
        </div>
      </Alert>
    </div>
  )
}
