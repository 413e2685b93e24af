/** A route key of an HTTP API, such as `GET /v1/jobs/{jobId}`, `ANY /{proxy+}` or `$default`. */
export type RouteKey = { key: string; method: string; segments: string[] };

/** A route that fits a request, with its path parameters. */
export type Match<R> = { route: R; parameters: Record<string, string> };

/** Reads a route key. */
export function parseRouteKey(key: string): RouteKey {
  if (key === "$default") return { key, method: "ANY", segments: ["{$default+}"] };
  const space = key.indexOf(" ");
  return { key, method: key.slice(0, space), segments: segmentsOf(key.slice(space + 1)) };
}

/**
 * Finds the route for a request: literal segments before variables, variables before a greedy one, the method itself
 * before ANY, `$default` last (API Gateway Developer Guide, "Routing API requests").
 * @param path the decoded path, without the stage
 */
export function matchRoute<R extends { key: RouteKey }>(
  routes: R[],
  method: string,
  path: string,
): Match<R> | undefined {
  const segments = segmentsOf(path);
  let best: (Match<R> & { rank: string }) | undefined;
  for (const route of routes) {
    if (route.key.method !== "ANY" && route.key.method !== method) continue;
    const parameters = fit(route.key, segments);
    if (parameters === undefined) continue;
    const rank = rankOf(route.key);
    if (best === undefined || rank < best.rank) best = { route, parameters, rank };
  }
  return best && { route: best.route, parameters: best.parameters };
}

function segmentsOf(path: string): string[] {
  return path.replace(/^\//, "").split("/");
}

const isGreedy = (segment: string) => segment.startsWith("{") && segment.endsWith("+}");
const isVariable = (segment: string) => segment.startsWith("{") && segment.endsWith("}");

/** Smaller sorts first, segment by segment. */
function rankOf(key: RouteKey): string {
  if (key.key === "$default") return "9";
  const parts = key.segments.map((segment) => (isGreedy(segment) ? "3" : isVariable(segment) ? "2" : "1"));
  return [...parts, key.method === "ANY" ? "b" : "a"].join("");
}

function fit({ key, segments }: RouteKey, path: string[]): Record<string, string> | undefined {
  if (key === "$default") return {};
  const parameters: Record<string, string> = {};
  for (const [index, segment] of segments.entries()) {
    if (isGreedy(segment)) {
      const rest = path.slice(index).join("/");
      if (rest === "") return undefined;
      return { ...parameters, [segment.slice(1, -2)]: rest };
    }
    const actual = path[index];
    if (actual === undefined) return undefined;
    if (isVariable(segment)) {
      if (actual === "") return undefined;
      parameters[segment.slice(1, -1)] = actual;
    } else if (segment !== actual) return undefined;
  }
  return segments.length === path.length ? parameters : undefined;
}
