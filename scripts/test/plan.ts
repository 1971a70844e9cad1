import { adminPagesStage } from "./admin-pages"
import { commandStage } from "./command"
import { demoStage } from "./demo"
import { specsStage, stagePerSpec, stagesTogether } from "./specs"
import type { Stage } from "./stage"

const npmRun = (script: string) => ["npm", "run", "--silent", script]

/** The figures of a rush are counted from the start of a process. */
const COUNTING_SINCE_THE_START = ["rush", "turns"]

const quickAfterTypes = () => [
  commandStage("lint", npmRun("lint")),
  commandStage("wall", npmRun("wall")),
  specsStage("unit"),
]

/** What takes seconds and needs nothing: `npm run check`. */
export function quickStages(): Stage[] {
  return [commandStage("types", npmRun("types")), ...quickAfterTypes()]
}

/**
 * Everything: `npm test`. The build comes first, because the longest chain hangs on it: the package in a pristine shop.
 * It compiles what the plugin is made of, and fails where a type is wrong; what is around that is left for `types`.
 * Specs that drive a shop or a browser wait for it, since it empties the folder that the portal is served from. What is
 * short comes last, so that no lane ends long before the others.
 */
export function allStages({ hasRedis }: { hasRedis: boolean }): Stage[] {
  return [
    commandStage("build", npmRun("build")),
    adminPagesStage,
    commandStage("types", npmRun("types:around")),
    ...quickAfterTypes(),
    commandStage("unused code", npmRun("unused")),
    ...stagePerSpec("shop", ["build"]),
    demoStage,
    ...(hasRedis ? stagePerSpec("scaling", ["build"]) : []),
    ...stagePerSpec("kills", ["build"]),
    commandStage("package contents", npmRun("lint:package"), ["build"]),
    ...stagesTogether("browser", ["build", adminPagesStage.name]),
    ...stagesTogether("http", ["build"], COUNTING_SINCE_THE_START),
    ...stagesTogether("module"),
  ]
}
