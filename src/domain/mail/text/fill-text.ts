import { PLACEHOLDER, placeholdersIn } from "./mail-text"
import type { Placeholder } from "./topics"

/** What the placeholders of one mail stand for. A value is never read as a text again: `{{` in a name stays what it is. */
export type TextValues = Partial<Record<Placeholder, string>>

/** What stands for a link: a button where it is a whole paragraph. */
export const LINKS: readonly Placeholder[] = ["manage_url", "pay_url", "bank_url"]

/** A part of a paragraph: what is read, or the link that opens the booking or its payment. */
export type Piece = { kind: "text"; text: string } | { kind: "link"; url: string }

/** A text on one line, such as a subject; a line break that somebody typed into a name becomes a blank. */
export function fillLine(text: string, values: TextValues): string {
  return piecesOf(text, values)
    .map((piece) => (piece.kind === "text" ? piece.text : ""))
    .join("")
    .replace(/\s+/g, " ")
    .trim()
}

/** The paragraphs of a text, each in its pieces. One whose link there is none of goes with it: "Pay here: {{pay_url}}". */
export function fillParagraphs(text: string, values: TextValues): Piece[][] {
  return text
    .split(/\n\s*\n/)
    .filter((paragraph) => LINKS.every((link) => values[link] || !placeholdersIn(paragraph).includes(link)))
    .map((paragraph) => piecesOf(paragraph.trim(), values))
    .filter((pieces) => pieces.length > 0)
}

/** A blank before a placeholder that stands for nothing goes with it: "Hello {{booker}}," is "Hello," then. */
function piecesOf(text: string, values: TextValues): Piece[] {
  const pieces: Piece[] = []
  let from = 0
  for (const match of text.matchAll(PLACEHOLDER)) {
    const name = (match[1] ?? "") as Placeholder
    const value = values[name] ?? ""
    const before = text.slice(from, match.index)
    pieces.push({ kind: "text", text: value ? before : before.replace(/[ \t]$/, "") })
    pieces.push(LINKS.includes(name) && value ? { kind: "link", url: value } : { kind: "text", text: value })
    from = match.index + match[0].length
  }
  pieces.push({ kind: "text", text: text.slice(from) })
  return pieces.filter((piece) => piece.kind === "link" || piece.text !== "")
}
