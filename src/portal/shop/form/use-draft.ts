import { useCallback, useMemo, useRef, useState } from "react"
import type { Draft } from "./draft"
import { draftMemory } from "./draft-memory"

export type ChangeDraft = (change: (draft: Draft) => Draft) => void

/** What has been typed for an event, kept with every change. */
export function useDraft(eventId: string): { draft: Draft; change: ChangeDraft; forget: () => void } {
  const memory = useMemo(() => draftMemory(sessionStorage, eventId), [eventId])
  const [draft, setDraft] = useState(memory.read)
  const newest = useRef(draft)
  const change = useCallback<ChangeDraft>(
    (next) => {
      newest.current = next(newest.current)
      memory.write(newest.current)
      setDraft(newest.current)
    },
    [memory]
  )
  return { draft, change, forget: memory.forget }
}
