import { StackError } from "./stack-error.ts";

// Lambda runs in UTC, and the time zone belongs to the whole process.
process.env["TZ"] = "UTC";

const startedMs = Date.now();

function say(line: string): void {
  console.log(`${((Date.now() - startedMs) / 1000).toFixed(1).padStart(5)} s  ${line}`);
}

/** Port and data folder from the environment. */
function settings(environment: NodeJS.ProcessEnv): { port: number; dataDir: string } {
  const { PORT = "3000", DATA_DIR = ".data" } = environment;
  const port = Number(PORT);
  if (!/^\d+$/.test(PORT) || port < 1 || port > 65_535)
    throw new StackError(`PORT is ${PORT}: set it to a number from 1 to 65535, or remove it.`);
  if (DATA_DIR === "") throw new StackError("DATA_DIR is empty: set it to a folder, or remove it.");
  return { port, dataDir: DATA_DIR };
}

async function main(): Promise<void> {
  const { port, dataDir } = settings(process.env);
  say("starting");
  const { startStack } = await import("./run.ts");
  const stack = await startStack({
    port,
    dataDir,
    progress: say,
    report: (line) => console.error(`        ${line}`),
  });
  say(`ready: ${stack.url} (data in ${dataDir}, logs in ${dataDir}/logs, Ctrl-C ends it)`);
  let stoppingSince: number | undefined;
  const stop = () => {
    if (stoppingSince !== undefined) {
      // Ctrl-C reaches this process twice, from the terminal and from the program that started it; a later one does not wait.
      if (Date.now() - stoppingSince > 1000) process.exit(1);
      return;
    }
    stoppingSince = Date.now();
    say("stopping");
    stack.close().then(
      () => process.exit(0),
      (error: unknown) => {
        console.error(error);
        process.exit(1);
      },
    );
  };
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.on(signal, stop);
}

try {
  await main();
} catch (error) {
  if (!(error instanceof StackError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
