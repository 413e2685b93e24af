/** What an alternative costs: a schedule has a budget of both. */
export type Option = { name: string; faults: number; jumps: number };

/** A place where the world can go on in more than one way. `at` is unique within a step. */
export type Point = { at: string; options: readonly Option[]; isRead?: boolean };

/** Decides at every point of one step; the first option is what happens in a world without faults. */
export type Chooser = (point: Point) => Option;

/** The points of a step at which something else than the first option was taken. */
export type Script = readonly { at: string; take: string }[];

export const RUN: Option = { name: "run", faults: 0, jumps: 0 };
export const fault = (name: string): Option => ({ name, faults: 1, jumps: 0 });
export const jump = (name: string): Option => ({ name, faults: 0, jumps: 1 });

/** Takes what the script says, elsewhere the first option; a step of the script that the code no longer has is left out. */
export function scripted(
  script: Script,
  seen: (point: Point, taken: Option) => void = () => undefined,
): Chooser {
  const wanted = new Map(script.map(({ at, take }) => [at, take]));
  return (point) => {
    const name = wanted.get(point.at);
    const taken = point.options.find((option) => option.name === name) ?? point.options[0] ?? RUN;
    seen(point, taken);
    return taken;
  };
}
