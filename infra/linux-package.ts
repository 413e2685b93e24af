import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import * as z from "zod";

const Lock = z.object({ packages: z.record(z.string(), z.object({ version: z.string().optional() })) });

/**
 * The folder of a package that npm installs on Linux x64 only. On another host it is fetched once, in the locked version,
 * because the deployed function runs on Linux whatever the host is.
 */
export function linuxPackage(root: string, name: string): string {
  const installed = join(root, "node_modules", name);
  if (existsSync(installed)) return installed;
  const version = Lock.parse(JSON.parse(readFileSync(join(root, "package-lock.json"), "utf8"))).packages[
    `node_modules/${name}`
  ]?.version;
  if (!version) throw new Error(`${name} is not in package-lock.json`);
  const prefix = join(root, ".build", "linux-x64", version);
  const fetched = join(prefix, "node_modules", name);
  if (existsSync(fetched)) return fetched;
  mkdirSync(prefix, { recursive: true });
  const options = ["--no-save", "--no-audit", "--no-fund", "--ignore-scripts", "--loglevel=error"];
  const target = ["--os=linux", "--cpu=x64", "--libc=glibc"];
  try {
    execFileSync("npm", ["install", "--prefix", prefix, ...options, ...target, `${name}@${version}`], {
      stdio: ["ignore", "ignore", "inherit"],
      shell: process.platform === "win32",
    });
  } catch (cause) {
    throw new Error(
      `${name}@${version} could not be fetched; connect to the npm registry once and try again`,
      { cause },
    );
  }
  return fetched;
}
