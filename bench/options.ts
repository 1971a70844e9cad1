import { parseArgs } from "node:util"
import type { Figure } from "./figure"
import { FIGURES } from "./figures"

export type BenchOptions = { figures: readonly Figure[]; rounds: number; markdown: boolean; help: boolean }

const LEAST_ROUNDS = 3
const OPTIONS = {
  rounds: { type: "string", default: String(LEAST_ROUNDS) },
  markdown: { type: "boolean", default: false },
  help: { type: "boolean", short: "h", default: false },
} as const

export const USAGE = `npm run bench [-- figure ...] [-- options]

Measures each figure beside its reference, on a fresh shop with a PostgreSQL of its own; exit status 1 where one is missed.

${FIGURES.map(({ name, about }) => `  ${name.padEnd(20)}${about}`).join("\n")}

  --rounds ${LEAST_ROUNDS}          medians are taken over so many rounds
  --markdown          write the table into docs/performance.md as well`

/** What the command line asks for. Throws for a figure that does not exist. */
export function readOptions(args: string[]): BenchOptions {
  const { values, positionals } = parseArgs({ args, options: OPTIONS, allowPositionals: true })
  const unknown = positionals.find((name) => !FIGURES.some((figure) => figure.name === name))
  if (unknown)
    throw new Error(`There is no figure "${unknown}". There are: ${FIGURES.map(({ name }) => name).join(", ")}.`)
  const rounds = Number(values.rounds)
  if (!Number.isInteger(rounds) || rounds < LEAST_ROUNDS)
    throw new Error(`A median needs ${LEAST_ROUNDS} rounds or more.`)
  const figures = positionals.length === 0 ? FIGURES : FIGURES.filter(({ name }) => positionals.includes(name))
  return { figures, rounds, markdown: values.markdown, help: values.help }
}
