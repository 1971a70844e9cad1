import { adminPagesStage } from "./admin-pages"
import { commandStage } from "./command"
import { demoStage } from "./demo"
import { specsStage, stagePerSpec } from "./specs"
import type { Stage } from "./stage"

const npmRun = (script: string) => ["npm", "run", "--silent", script]

/** What takes seconds and needs nothing: `npm run check`. */
export function quickStages(): Stage[] {
  return [
    commandStage("types", npmRun("types")),
    commandStage("lint", npmRun("lint")),
    commandStage("wall", npmRun("wall")),
    specsStage("unit"),
  ]
}

/**
 * Everything: `npm test`. The build comes first, because the longest chain hangs on it: the package in a pristine shop.
 * Specs that drive a shop or a browser wait for it, since it empties the folder that the portal is served from.
 */
export function allStages({ hasRedis }: { hasRedis: boolean }): Stage[] {
  return [
    commandStage("build", npmRun("build")),
    adminPagesStage,
    ...quickStages(),
    commandStage("unused code", npmRun("unused")),
    ...stagePerSpec("shop", ["build"]),
    demoStage,
    ...(hasRedis ? stagePerSpec("scaling", ["build"]) : []),
    ...stagePerSpec("kills", ["build"]),
    ...stagePerSpec("module"),
    commandStage("package contents", npmRun("lint:package"), ["build"]),
    ...stagePerSpec("browser", ["build", adminPagesStage.name]),
    ...stagePerSpec("http", ["build"]),
  ]
}
