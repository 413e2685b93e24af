import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import * as z from "zod";

const root = dirname(dirname(import.meta.dirname));
const Lock = z.object({
  packages: z.record(
    z.string(),
    z.object({ optionalDependencies: z.record(z.string(), z.string()).default({}) }),
  ),
});

describe("package-lock.json", () => {
  // npm drops what its registry lacks, and `npm ci` of a clean clone then fails: `npm run lock:complete` brings it back.
  it("holds every optional package that it names, those for other platforms too", () => {
    const { packages } = Lock.parse(JSON.parse(readFileSync(join(root, "package-lock.json"), "utf8")));
    const named = Object.entries(packages).flatMap(([path, { optionalDependencies }]) =>
      Object.keys(optionalDependencies).map((name) => ({ path, name })),
    );
    expect(named.length).toBeGreaterThan(50);
    const lacking = named.filter(
      ({ path, name }) =>
        !(`node_modules/${name}` in packages) && !(`${path}/node_modules/${name}` in packages),
    );
    expect(lacking.map(({ name }) => name)).toEqual([]);
  });
});
