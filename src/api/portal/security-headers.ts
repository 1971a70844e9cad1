/**
 * What a browser may do with the pages: run and style with the shop's own files, talk to the shop itself, and nothing
 * else. No inline script, no frame around them, no address of theirs in anybody's log.
 * @param logoUrl the shop's logo may lie on a host of its own; it is the only image from elsewhere
 * @param paymentHosts what the shop's own payment script may load, ask and frame
 */
export function securityHeaders(logoUrl: string | null, paymentHosts: readonly string[] = []): Record<string, string> {
  const images = logoUrl ? `'self' ${new URL(logoUrl).origin}` : "'self'"
  const payment = paymentHosts.map((host) => ` ${new URL(host).origin}`).join("")
  const policy = [
    "default-src 'none'",
    `script-src 'self'${payment}`,
    "style-src 'self'",
    "font-src 'self'",
    `img-src ${images}`,
    `connect-src 'self'${payment}`,
    ...(payment ? [`frame-src${payment}`] : []),
    "form-action 'self'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
  ]
  return {
    "Content-Security-Policy": policy.join("; "),
    "Cross-Origin-Opener-Policy": "same-origin",
    "Permissions-Policy": "camera=(), geolocation=(), microphone=()",
    "Referrer-Policy": "no-referrer",
    "X-Content-Type-Options": "nosniff",
    "X-Frame-Options": "DENY",
    "X-Robots-Tag": "noindex",
  }
}
