// Starts a program of this project on the pinned Node runtime, installing the packages first when they are missing.
// Plain JavaScript on purpose: it must run on whatever Node (20 or newer) the machine has, before anything is installed.
import { spawn, spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const runtime = join(root, "node_modules", "node", "bin", process.platform === "win32" ? "node.exe" : "node");

if (Number(process.versions.node.split(".")[0]) < 20) {
  console.error(`Node ${process.versions.node} is too old: install Node 20 or newer and try again.`);
  process.exit(1);
}
if (!existsSync(runtime)) {
  console.error("Installing packages (first run only) ...");
  const install = spawnSync("npm", ["ci", "--no-audit", "--no-fund", "--loglevel=error"], {
    cwd: root,
    stdio: ["ignore", "inherit", "inherit"],
    shell: process.platform === "win32",
  });
  if (install.status !== 0 || !existsSync(runtime)) {
    console.error("The packages could not be installed: run `npm ci` to see why.");
    process.exit(install.status || 1);
  }
}
// Every process and every thread of a function compiles much the same code; kept on disk it is compiled once.
const env = { NODE_COMPILE_CACHE: join(root, "node_modules", ".cache", "compile"), ...process.env };
const child = spawn(runtime, process.argv.slice(2), { cwd: root, stdio: "inherit", env });
for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) process.on(signal, () => child.kill(signal));
child.on("exit", (code, signal) => process.exit(signal ? 1 : (code ?? 1)));
