import { ALLOWED_TYPES } from "./allowed-types"

/** Of a stem, in characters; with its ending a name then fits into any file system's 255 bytes. */
const LONGEST_STEM = 60

/** Half characters, control characters, and marks that turn the writing direction: `exe.fdp` could read `pdf.exe`. */
const INVISIBLE = /[\p{Cc}\p{Cs}\u200B-\u200F\u2028-\u202E\u2060-\u2069\uFEFF]/gu
/** What some system reads as a path, a drive, a pattern or a quote of a header. */
const UNSAFE = /[<>:"|?*]/g

/**
 * A file's name as it is kept and given back: the last part of whatever path was sent, without what cannot be seen, with
 * the ending of the type that the file really has. Letters of every script stay.
 */
export function cleanName(sent: string, type: string): string {
  const last = sent.split(/[/\\]/).at(-1) ?? ""
  const plain = last.replace(INVISIBLE, "").replace(UNSAFE, "_").normalize("NFC").replace(/\s+/g, " ").trim()
  const endings = ALLOWED_TYPES[type] ?? []
  const given = /\.([A-Za-z0-9]{1,10})$/.exec(plain)
  const fits = given?.[1] !== undefined && endings.includes(given[1].toLowerCase())
  const stem = (fits ? plain.slice(0, given.index) : plain).replace(/^[.\s]+|[.\s]+$/g, "")
  const ending = fits ? given[1] : endings[0]
  return [shorten(stem) || "file", ending].filter(Boolean).join(".")
}

/** Cut between characters as people see them, never within one. */
function shorten(stem: string): string {
  const characters = [...new Intl.Segmenter("und", { granularity: "grapheme" }).segment(stem)]
  return characters
    .slice(0, LONGEST_STEM)
    .map(({ segment }) => segment)
    .join("")
    .trimEnd()
}
