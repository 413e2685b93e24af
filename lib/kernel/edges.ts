/** Where a status may go from each one. */
export type Edges<S extends string> = Readonly<Record<S, readonly S[]>>;

/**
 * Asserts that a status stays, or goes along an edge.
 * @param to nothing where the status is not changed
 * @throws Error for the bug that it would be
 */
export function assertEdge<S extends string>(edges: Edges<S>, from: S, to: S | undefined): void {
  if (to === undefined || to === from || edges[from].includes(to)) return;
  throw new Error(`a status cannot go from ${from} to ${to}`);
}
