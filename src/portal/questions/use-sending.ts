import { useEffect, useRef, useState } from "react"
import type { UploadedFile } from "../../client"
import { type Problem, problemOf } from "../api/problem"
import type { UploadFile } from "./send-file"

/** A file on its way: how much of it has been sent (0 to 1), or why it did not arrive. */
export type Sending = { kind: "sending"; file: File; part: number } | { kind: "failed"; file: File; problem: Problem }

/** Sends one file at a time. It can be stopped, and tried again when it failed; what leaves the page stops too. */
export function useSending(
  upload: UploadFile | undefined,
  questionId: string,
  onStored: (stored: UploadedFile) => void
) {
  const [sending, setSending] = useState<Sending | null>(null)
  const running = useRef<AbortController | null>(null)
  useEffect(() => () => running.current?.abort(), [])

  const stop = () => {
    running.current?.abort()
    running.current = null
    setSending(null)
  }
  const send = async (file: File) => {
    if (!upload) return
    stop()
    const stopping = new AbortController()
    const { signal } = stopping
    running.current = stopping
    setSending({ kind: "sending", file, part: 0 })
    const onProgress = (part: number) => !signal.aborted && setSending({ kind: "sending", file, part })
    try {
      const stored = await upload(questionId, file, { onProgress, signal })
      if (signal.aborted) return
      setSending(null)
      onStored(stored)
    } catch (error) {
      if (!signal.aborted) setSending({ kind: "failed", file, problem: problemOf(error) })
    }
  }
  return { sending, send, stop }
}
