import { existsSync, globSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import * as z from "zod";
import { ConfigError, readConfig } from "../../infra/config.ts";
import { synthesise } from "../../infra/synth-stubbed.ts";

const root = dirname(dirname(import.meta.dirname));
const read = (file: string) => readFileSync(join(root, file), "utf8");
const readme = read("README.md");

/** Names in the first column of the table below a heading. */
function namesBelow(heading: string): string[] {
  const [, section = ""] = new RegExp(`^#+ ${heading}[^\\n]*\\n(.*?)(?=^#|(?![^]))`, "ms").exec(readme) ?? [];
  return [...section.matchAll(/^\| `([^`]+)`/gm)].map(([, name]) => name ?? "").sort();
}

/** The settings that the CDK app knows, as it tells them to someone who gives an unknown one. */
function settings(): string[] {
  try {
    readConfig({ stage: "dev", noSuchSetting: "1" });
  } catch (error) {
    if (!(error instanceof ConfigError)) throw error;
    return (/settings are (.*)$/m.exec(error.message)?.[1] ?? "").split(", ").sort();
  }
  throw new Error("an unknown setting passed");
}

/** How many resources of a type the templates of stage dev have. */
function countOf(type: string): number {
  return synthesise({ stage: "dev" }).assembly.stacks.flatMap(({ template }) => {
    const { Resources } = template as { Resources: Record<string, { Type: string }> };
    return Object.values(Resources).filter(({ Type }) => Type === type);
  }).length;
}

describe("README", () => {
  const { scripts } = z
    .object({ scripts: z.record(z.string(), z.string()) })
    .parse(JSON.parse(read("package.json")));

  it("names npm scripts that exist", () => {
    const named = [...readme.matchAll(/npm (?:run )?(start|test|(?<=run )[\w:-]+)/g)].map(
      ([, name]) => name ?? "",
    );
    expect(named.length).toBeGreaterThan(8);
    expect(named.filter((name) => !(name in scripts))).toEqual([]);
  });

  it("names every npm script, the parts of the check apart", () => {
    const parts = ["format:check", "types", "lint", "boundaries", "unused"];
    const own = Object.keys(scripts).filter((name) => !parts.includes(name));
    const commands = own.map((name) => `npm ${["start", "test"].includes(name) ? "" : "run "}${name}`);
    expect(namesBelow("Commands")).toEqual(commands.sort());
  });

  it("counts alarms and event sources as the template does", () => {
    expect(readme).toContain(`${countOf("AWS::CloudWatch::Alarm")} alarms`);
    expect(readme).toContain(`${countOf("AWS::Lambda::EventSourceMapping")} event sources`);
  });

  it("has every setting of the context and no other", () => {
    expect(settings().length).toBeGreaterThan(5);
    expect(namesBelow("Context")).toEqual(settings());
  });

  it("names environment variables that something reads", () => {
    const sources = globSync("{local,infra}/**/*.ts", { cwd: root })
      .filter((file) => !file.endsWith(".test.ts"))
      .map(read)
      .join("\n");
    const names = namesBelow("Environment of the local stack");
    expect(names).toEqual(expect.arrayContaining(["DATA_DIR", "PORT"]));
    const isRead = (name: string) =>
      new RegExp(`(env|environment)\\["${name}"\\]|\\{[^}]*\\b${name} = [^}]*\\} = environment`).test(
        sources,
      );
    expect(names.filter((name) => !isRead(name))).toEqual([]);
  });
});

describe("documents", () => {
  const documents = ["README.md", ...globSync("docs/**/*.md", { cwd: root })];

  it("link to files that exist", () => {
    const broken = documents.flatMap((file) =>
      [...read(file).matchAll(/\]\(([^)#:]+)(?:#[^)]*)?\)/g)]
        .map(([, target]) => resolve(root, dirname(file), target ?? ""))
        .filter((target) => !existsSync(target))
        .map((target) => `${file}: ${target}`),
    );
    expect(broken).toEqual([]);
  });

  it("list every decision in the index, each with its four parts", () => {
    const index = read("docs/adr/README.md");
    const decisions = readdirSync(join(root, "docs/adr")).filter((file) => file !== "README.md");
    expect(decisions.length).toBeGreaterThan(8);
    expect(decisions.filter((file) => !index.includes(`](${file})`))).toEqual([]);
    const parts = ["Context", "Positions", "Decision", "Consequences"];
    const lacking = decisions.flatMap((file) =>
      parts
        .filter((part) => !read(`docs/adr/${file}`).includes(`\n**${part}.** `))
        .map((part) => `${file}: ${part}`),
    );
    expect(lacking).toEqual([]);
  });
});
