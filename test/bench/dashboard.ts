// What the dashboard and the statistics cost the table with 5 and with 5,000 scored interviews: `npm run bench:dashboard`.
import { makeReadDashboard } from "../../lib/insights/read-dashboard.ts";
import { makeReadStatistics } from "../../lib/insights/read-statistics.ts";
import { DOMAINS } from "../../lib/interviews/bank/model.ts";
import type { InterviewRow } from "../../lib/interviews/model.ts";
import { DIMENSIONS } from "../../lib/interviews/scoring/model.ts";
import { statisticsWrites } from "../../lib/interviews/statistics.ts";
import { changeInterview, createInterview, makeInterviewStore } from "../../lib/interviews/store.ts";
import { InterviewId } from "../../lib/kernel/ids.ts";
import type { Item, Table } from "../../lib/kernel/table.ts";
import { makeResumeStore } from "../../lib/resumes/store.ts";
import { makeSuggestionStore } from "../../lib/suggestions/store.ts";
import { makeWorkStore } from "../../lib/work/index.ts";
import { makeWorld } from "../world/world.ts";

const DAY = 24 * 3600_000;
/** A strongly consistent read costs one unit for each 4 KB that it begins. */
const UNIT_BYTES = 4096;

/** Bytes of a value as DynamoDB counts them: UTF-8 of names and texts, half a byte a digit of a number, three a container. */
function sizeOf(value: unknown): number {
  if (typeof value === "string") return Buffer.byteLength(value);
  if (typeof value === "number") return Math.ceil(String(value).length / 2) + 1;
  if (typeof value !== "object" || value === null) return 1;
  const members = Object.entries(value as Record<string, unknown>);
  return members.reduce(
    (sum, [name, member]) => sum + 1 + (Array.isArray(value) ? 0 : name.length) + sizeOf(member),
    3,
  );
}

type Cost = { requests: number; units: number };

/** The same table, with what its reads would cost in DynamoDB. */
function metered(table: Table, cost: Cost): Table {
  const read = <T>(items: (Item | undefined)[], answer: T): T => {
    const bytes = items.reduce((sum, item) => sum + (item ? sizeOf(item) : 0), 0);
    cost.requests += 1;
    cost.units += Math.max(1, Math.ceil(bytes / UNIT_BYTES));
    return answer;
  };
  return {
    get: async (key) => table.get(key).then((item) => read([item], item)),
    getMany: async (keys) => table.getMany(keys).then((items) => read(items, items)),
    query: async (query) => table.query(query).then((page) => read(page.items, page)),
    queryDue: (query) => table.queryDue(query),
    write: (writes) => table.write(writes),
  };
}

type Spread = { days: number; domains: number };

/** One scored interview, `n` of `of` spread evenly over the days and domains. */
async function scoreOne(
  world: ReturnType<typeof makeWorld>,
  n: number,
  of: number,
  { days, domains }: Spread,
): Promise<void> {
  const at = new Date(world.clock.now() - Math.round(((of - n) / of) * days * DAY)).toISOString();
  const overallScore = (n * 37) % 101;
  const row: InterviewRow = {
    schema: 1,
    interviewId: InterviewId.parse(`int_${world.ids.ulid()}`),
    status: "SCORING",
    role: "Engineer",
    domain: DOMAINS[n % domains] ?? "general",
    difficulty: "medium",
    mode: "fixed",
    notices: [],
    engine: "rules",
    turns: [],
    version: 1,
    createdAt: at,
    updatedAt: at,
    completedAt: at,
  };
  await world.table.write(createInterview(world.ada, row, { schema: 1, questions: [] }));
  const dimensions = DIMENSIONS.map((id) => ({ id, score: overallScore }));
  const set = { status: "SCORED" as const, overallScore, dimensions };
  const now = world.clock.now();
  await world.table.write([
    changeInterview(world.ada, row, set, now),
    ...statisticsWrites({ userId: world.ada, row: { ...row, ...set }, by: 1, now }),
  ]);
}

async function measure(sessions: number, spread: Spread): Promise<Record<string, number>> {
  const world = makeWorld();
  for (let n = 1; n <= sessions; n++) await scoreOne(world, n, sessions, spread);
  const cost = { requests: 0, units: 0 };
  const table = metered(world.table, cost);
  const { objects, clock, ada } = world;
  const readStatistics = makeReadStatistics({ table, clock });
  const { totalSessions } = await readStatistics(ada);
  const statistics = { ...cost };
  await makeReadDashboard({
    table,
    interviews: makeInterviewStore(table),
    resumes: makeResumeStore(table, objects, clock),
    suggestions: makeSuggestionStore(table),
    work: makeWorkStore(table, clock),
    clock,
  })(ada);
  return {
    interviews: totalSessions,
    days: spread.days,
    domains: spread.domains,
    "statistics: requests": statistics.requests,
    "statistics: read units": statistics.units,
    "dashboard: requests": cost.requests - statistics.requests,
    "dashboard: read units": cost.units - statistics.units,
  };
}

// the number of interviews alone, then the most that weeks and domains can add
const narrow = { days: 35, domains: 5 };
const wide = { days: 400, domains: DOMAINS.length };
console.table([
  await measure(5, narrow),
  await measure(500, narrow),
  await measure(5_000, narrow),
  await measure(500, wide),
  await measure(5_000, wide),
]);
