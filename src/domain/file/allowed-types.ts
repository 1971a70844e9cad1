/**
 * The types of file that an answer may be, each with the endings of its names, the usual one first. All of them say by
 * their first bytes what they are, and none of them is shown by a browser as a page of the shop: no HTML, no SVG, no text.
 */
export const ALLOWED_TYPES: Readonly<Record<string, readonly string[]>> = {
  "application/pdf": ["pdf"],
  "image/jpeg": ["jpg", "jpeg"],
  "image/png": ["png"],
  "image/webp": ["webp"],
  "image/gif": ["gif"],
  "image/heic": ["heic", "heif"],
  "image/tiff": ["tif", "tiff"],
  "application/vnd.openxmlformats-officedocument.wordprocessingml.document": ["docx"],
  "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": ["xlsx"],
  "application/vnd.oasis.opendocument.text": ["odt"],
}

/** What some senders call them. */
const ALIASES: Readonly<Record<string, string>> = {
  "image/jpg": "image/jpeg",
  "image/pjpeg": "image/jpeg",
  "image/heif": "image/heic",
  "image/heic-sequence": "image/heic",
  "image/heif-sequence": "image/heic",
  "application/x-pdf": "application/pdf",
}

/** A type without its parameters, in its usual name: `image/JPG; q=1` is `image/jpeg`. */
export function plainType(type: string): string {
  const plain = type.split(";", 1)[0]?.trim().toLowerCase() ?? ""
  return ALIASES[plain] ?? plain
}
