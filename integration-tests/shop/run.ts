import { type ChildProcess, spawn } from "node:child_process"
import { once } from "node:events"

type Options = { cwd: string; env: Record<string, string> }

const OUTPUT_KEPT = 2_000

/** The environment of a shop's owner: nothing of the test run that this process belongs to. */
function environment(env: Record<string, string>) {
  const { PATH = "", HOME = "", TMPDIR } = process.env
  return {
    PATH,
    HOME,
    ...(TMPDIR && { TMPDIR }),
    CI: "true",

    MEDUSA_DISABLE_TELEMETRY: "true",
    ...env,
  }
}

/** Runs a program to its end; fails with the end of what it printed. */
export async function run(program: string, args: string[], options: Options) {
  const child = start(program, args, options)
  const [code] = await once(child.process, "exit")
  if (code !== 0) throw new Error(`${program} ${args.join(" ")} ended with ${code}:\n${child.printed()}`)
}

/** Starts a program that stays. */
export function start(
  program: string,
  args: string[],
  { cwd, env }: Options
): { process: ChildProcess; printed(): string } {
  const child = spawn(program, args, { cwd, env: environment(env), stdio: ["ignore", "pipe", "pipe"] })
  let printed = ""
  const keep = (chunk: Buffer) => {
    printed = (printed + chunk.toString()).slice(-OUTPUT_KEPT)
  }
  child.stdout.on("data", keep)
  child.stderr.on("data", keep)
  return { process: child, printed: () => printed }
}
