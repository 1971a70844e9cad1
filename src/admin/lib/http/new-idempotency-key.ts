/** A key that no other request has. `crypto.randomUUID` would be shorter, but is missing where a shop has no https. */
export function newIdempotencyKey(): string {
  return Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, "0")).join("")
}
