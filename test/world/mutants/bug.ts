/** A bug that could be in the code: `find` stands exactly once in the file and is replaced when the file is loaded. */
export type Mutant = {
  name: string;
  file: string;
  find: string;
  replace: string;
  /** Words of the flows that can show it. */
  flows: readonly string[];
  /** Why this one changes nothing that anybody can see, when it does not. */
  equivalent?: string;
};

/** A seeded bug. @param equivalent the reason, when it changes nothing that anybody can see */
export const bug = (
  name: string,
  file: string,
  find: string,
  replace: string,
  flows: readonly string[],
  equivalent?: string,
): Mutant => ({ name, file, find, replace, flows, ...(equivalent !== undefined && { equivalent }) });
