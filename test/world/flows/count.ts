import type { Flow } from "../flow.ts";

/** How many rows there are of each kind. */
export const count = (kind: string, wanted: number): NonNullable<Flow["expect"]> => {
  return (state) => {
    const found = state.table.all().filter(({ sk }) => sk.startsWith(`${kind}#`)).length;
    return found === wanted ? [] : [`${found} rows of ${kind}, not ${wanted}`];
  };
};
