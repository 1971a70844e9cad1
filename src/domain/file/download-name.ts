/**
 * The `Content-Disposition` of a download (RFC 6266): the name in UTF-8, and in plain letters for whoever knows only
 * these. Always an attachment: a browser saves it and never shows it as a page of the shop.
 */
export function downloadName(name: string): string {
  const plain = name.replace(/[^\x20-\x7E]|["\\%]/g, "_")
  const encoded = encodeURIComponent(name).replace(
    /['()*]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`
  )
  return `attachment; filename="${plain}"; filename*=UTF-8''${encoded}`
}
