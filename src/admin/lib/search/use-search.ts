import { useState } from "react"
import { useSettled } from "../use-settled"
import { fittingOptions, type Option } from "./fitting-options"

/** How long the hand rests before the server is asked. */
const TYPING_MS = 200

/** What is typed into a search field, and `q`, which the server is asked for. */
export function useSearch() {
  const [typed, setTyped] = useState("")
  const q = useSettled(typed.trim(), TYPING_MS)
  /** What to offer of an answer; `stale`: it still belongs to the question before. */
  const offered = (options: Option[], { stale }: { stale: boolean }) =>
    stale || q !== typed.trim() ? fittingOptions(options, typed) : options
  return { typed, setTyped, q, offered }
}
