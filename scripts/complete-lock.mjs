// Adds the optional packages for other platforms that package-lock.json names but does not hold. npm leaves them out when the
// registry it installs from lacks them, and `npm ci` then refuses the lock everywhere. Run it after `npm install <package>`.
import { readFileSync, writeFileSync } from "node:fs";

const SYSTEMS = ["android", "darwin", "linux", "freebsd", "win32", "openharmony"];
const PROCESSORS = ["arm64", "x64", "ia32", "ppc64", "s390x", "riscv64", "loong64", "arm"];
const file = new URL("../package-lock.json", import.meta.url);
const lock = JSON.parse(readFileSync(file, "utf8"));
const partOf = (name, parts) => parts.find((part) => new RegExp(`[-/]${part}(-|$)`).test(name));
let added = 0;
for (const [path, { optionalDependencies = {}, dev }] of Object.entries(lock.packages)) {
  for (const [name, version] of Object.entries(optionalDependencies)) {
    if (lock.packages[`node_modules/${name}`] ?? lock.packages[`${path}/node_modules/${name}`]) continue;
    const os = partOf(name, SYSTEMS);
    const cpu = partOf(name, PROCESSORS);
    if (os === undefined || cpu === undefined || !/^\d+\.\d+\.\d+/.test(version)) {
      console.error(
        `${name}@${version}, wanted by ${path}: its platform or version is not clear, add it by hand.`,
      );
      process.exitCode = 1;
      continue;
    }
    lock.packages[`node_modules/${name}`] = {
      version,
      cpu: [cpu],
      ...(dev && { dev }),
      optional: true,
      os: [os],
    };
    added += 1;
  }
}
lock.packages = Object.fromEntries(
  Object.entries(lock.packages).sort(([a], [b]) => a.localeCompare(b, "en")),
);
writeFileSync(file, `${JSON.stringify(lock, null, 2)}\n`);
console.log(`package-lock.json: ${added} added`);
