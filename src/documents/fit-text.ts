import type { Face } from "./fonts"

export type Room = {
  /** In points. */
  width: number
  /** At most this many. */
  lines: number
  /** Sizes in points to try, the largest first. */
  sizes: readonly [number, ...number[]]
}

/** A text set into its room, line by line. */
export type FittedText = { size: number; lines: string[] }

/**
 * Sets a text in the largest size at which it fits. What does not fit at the smallest is cut and ends with "…".
 * Lines break at spaces and after hyphens; a word that is wider than a line is broken where the line ends.
 */
export function fitText(text: string, { width, lines, sizes }: Room, face: Face): FittedText {
  const shown = face.printable(text)
  let size = sizes[0]
  let set = wrap(shown, width, size, face)
  for (const smaller of sizes.slice(1)) {
    if (set.length <= lines) break
    size = smaller
    set = wrap(shown, width, size, face)
  }
  return { size, lines: set.length <= lines ? set : cut(set, lines, width, size, face) }
}

function wrap(text: string, width: number, size: number, face: Face): string[] {
  const lines: string[] = []
  let line = ""
  for (const piece of pieces(text)) {
    const longer = line + piece
    if (face.width(longer.trimEnd(), size) <= width) {
      line = longer
      continue
    }
    if (line.trim()) lines.push(line.trim())
    const broken = breakPiece(piece.trimStart(), width, size, face)
    lines.push(...broken.slice(0, -1))
    line = broken.at(-1) ?? ""
  }
  return line.trim() ? [...lines, line.trim()] : lines
}

/** Words, and the parts of a word up to each hyphen; a space stays with the word before it. */
function pieces(text: string): string[] {
  return (
    text
      .replace(/\s+/g, " ")
      .match(/[^ -]*(?:-+|$| )/g)
      ?.filter(Boolean) ?? []
  )
}

function breakPiece(piece: string, width: number, size: number, face: Face): string[] {
  const parts = [""]
  for (const letter of piece) {
    const longer = (parts.at(-1) ?? "") + letter
    if (longer.length > 1 && face.width(longer.trimEnd(), size) > width) parts.push(letter)
    else parts[parts.length - 1] = longer
  }
  return parts
}

function cut(set: string[], lines: number, width: number, size: number, face: Face): string[] {
  const kept = set.slice(0, lines)
  const letters = Array.from(kept.pop() ?? "")
  while (letters.length > 0 && face.width(`${letters.join("")}…`, size) > width) letters.pop()
  return [...kept, `${letters.join("").trimEnd()}…`]
}
