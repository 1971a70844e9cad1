import { isMet, type Result, type Stage } from "./figure"
import { readOptions, USAGE } from "./options"
import { writeJsonLines } from "./report/json-lines"
import { machine } from "./report/machine"
import { writePage } from "./report/markdown"
import { terminalTable } from "./report/terminal"
import { type BenchShop, openShop } from "./shop/open-shop"
import { openPostgres } from "./shop/postgres"

/** npm run bench [-- figure ... | --rounds n | --markdown | --help]: see USAGE. */
async function main() {
  const { figures, rounds, markdown, help } = readOptions(process.argv.slice(2))
  if (help) return console.log(USAGE)
  const postgres = await openPostgres()
  let open: Promise<BenchShop> | undefined
  const shop = () => {
    open ??= openShop()
    return open
  }
  try {
    const results: Result[] = []
    const broken: string[] = []
    for (const { name, measure } of figures) {
      const stage: Stage = { shop, rounds, say: (progress) => console.error(`${name}: ${progress}`) }
      // One that cannot be measured is missed; the others are measured all the same.
      await measure(stage).then(
        (measured) => results.push(...measured),
        (error: Error) => broken.push(`${name} could not be measured: ${error.message}`)
      )
    }
    const where = await machine()
    console.log(`\n${terminalTable(results, where)}\n\nAlso in ${writeJsonLines(results)}`)
    for (const complaint of broken) console.error(complaint)
    if (markdown && broken.length === 0) writePage(results, where)
    process.exitCode = broken.length === 0 && results.every(isMet) ? 0 : 1
  } finally {
    await (await open)?.close()
    await postgres.stop()
  }
}

main().catch((error: Error) => {
  console.error(error.message)
  process.exitCode = 1
})
