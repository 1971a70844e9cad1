/** Restoring a database cuts the connections to it. knex prints that on each of them; the runner expects it. */
// biome-ignore lint/suspicious/noConsole: what knex prints is filtered where it is printed
const print = console.log
console.log = (...words: unknown[]) => {
  if (!String(words[0]).startsWith("Connection Error: Connection ended unexpectedly")) print(...words)
}
