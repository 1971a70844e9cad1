import { spawnSync } from "node:child_process"
import { existsSync, readFileSync, rmSync } from "node:fs"
import { basename, delimiter, join } from "node:path"
import { z } from "@medusajs/framework/zod"
import { execute, LOGS } from "./command"
import { jestEnvironment, type SpecType } from "./spec-types"
import { failure, type Outcome, type Stage } from "./stage"

const JEST = require.resolve("jest/bin/jest")

type SharingType = Extract<SpecType, "module" | "http" | "browser">

/** Starting is a tenth of such a stage then, and in the end no lane waits long for the other. */
const FILES_TOGETHER = 8

const WAITING: SpecType[] = ["http", "browser", "scaling"]

/** The part of jest's --json that is counted. A file that could not be run has no tests, but a message. */
const Results = z.object({
  numPassedTests: z.number(),
  testResults: z.array(
    z.object({
      name: z.string(),
      status: z.string(),
      message: z.string(),
      assertionResults: z.array(z.object({ status: z.string() })),
    })
  ),
})

/** All specs of a type in one process. */
export function specsStage(type: SpecType, after: string[] = []): Stage {
  return { name: type, after, run: (context) => runSpecs({ type, name: type, files: [], ...context }) }
}

/**
 * One stage per spec file, so that lanes share them out as they become free and each shop ends with its file.
 * A type without a single file is a stage that fails.
 */
export function stagePerSpec(type: SpecType, after: string[] = []): Stage[] {
  return stagesOf(
    type,
    specFiles(type).map((file) => [file]),
    after
  )
}

/**
 * As `stagePerSpec`, but a few files at a time share a process, and a shop where they need one (jest.config.js says how).
 * Those of `alone` come first, each by itself, and are told once: they are races.
 */
export function stagesTogether(type: SharingType, after: string[] = [], alone: string[] = []): Stage[] {
  const files = specFiles(type)
  const apart = files.filter((file) => alone.includes(nameOf(file)))
  const others = files.filter((file) => !apart.includes(file))
  const sharing = Array.from({ length: Math.ceil(others.length / FILES_TOGETHER) }, (_, stage) =>
    others.slice(stage * FILES_TOGETHER, (stage + 1) * FILES_TOGETHER)
  )
  const stages = stagesOf(type, [...apart.map((file) => [file]), ...sharing], after)
  return stages.map((stage, place) => (place < apart.length ? { ...stage, waitsForOthers: false } : stage))
}

function specFiles(type: SpecType): string[] {
  const env = { ...process.env, ...jestEnvironment(type) }
  const { stdout } = spawnSync(process.execPath, [JEST, "--listTests"], { env, encoding: "utf8" })
  return stdout.split("\n").filter(Boolean).sort()
}

function stagesOf(type: SpecType, groups: string[][], after: string[]): Stage[] {
  if (!groups.length) return [{ name: type, after, run: async () => failure(`there are no ${type} specs`) }]
  return groups.map((files) => {
    const name = `${type} ${nameOf(files[0] ?? "")}${files.length > 1 ? ` and ${files.length - 1} more` : ""}`
    return {
      name,
      after,
      waitsForOthers: WAITING.includes(type),
      run: (context) => runSpecs({ type, name, files, ...context }),
    }
  })
}

function nameOf(file: string): string {
  return basename(file).replace(/(\.module)?\.spec\.tsx?$/, "")
}

type Run = { type: SpecType; name: string; files: string[]; signal: AbortSignal; env: Record<string, string> }

async function runSpecs({ type, name, files, signal, env }: Run): Promise<Outcome> {
  const results = join(LOGS, `${name.replace(/\W+/g, "-")}.json`)
  rmSync(results, { force: true })
  const chosen = files.length === 1 ? ["--runTestsByPath", ...files] : []
  const together: Record<string, string> = files.length > 1 ? { SPECS_TOGETHER: files.join(delimiter) } : {}
  const options = ["--runInBand", "--forceExit", "--json", `--outputFile=${results}`, ...chosen]
  const { tail, killedBy } = await execute(process.execPath, [JEST, ...options], {
    name,
    signal,
    env: { LOG_LEVEL: "warn", ...env, ...jestEnvironment(type), ...together },
  })
  if (!existsSync(results)) return failure(killedBy ? `${tail}\nended by ${killedBy}` : tail)
  return outcomeOf(Results.parse(JSON.parse(readFileSync(results, "utf8"))), tail)
}

function outcomeOf({ numPassedTests, testResults }: z.infer<typeof Results>, tail: string): Outcome {
  const broken = testResults.filter(({ status }) => status !== "passed")
  // A skipped test is a failed one: nobody would look for it.
  const notPassed = ({ assertionResults }: (typeof testResults)[number]) =>
    assertionResults.filter(({ status }) => status !== "passed").length
  const failed = testResults.reduce((sum, file) => sum + notPassed(file), 0)
  const unrunnable = broken.filter((file) => notPassed(file) === 0).length
  if (numPassedTests + failed + unrunnable === 0) return failure(`no test ran\n${tail}`)
  return {
    passed: numPassedTests,
    failed: failed + unrunnable,
    report: broken.map(({ message }) => message).join("\n"),
  }
}
