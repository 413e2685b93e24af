/** What was left out and where the engines differ, for the person. */
export type Findings = { dropped: number; differing: string[] };
