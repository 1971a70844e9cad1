/** Restoring a database cuts the connections to it. knex prints that on each of them; the runner expects it. */
const print = console.log
// biome-ignore lint/suspicious/noConsole: this is the one line in which knex's own printing is filtered
console.log = (...words: unknown[]) => {
  if (!String(words[0]).startsWith("Connection Error: Connection ended unexpectedly")) print(...words)
}
