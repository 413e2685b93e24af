import type { Place, Process } from "./process.ts";

/** One running process: an invocation of a function, or a request. Plain data, so that a step can be forked in its midst. */
export class Actor {
  readonly process: Process;
  readonly name: string;
  place: Place;
  /** It looked at the clock since the last point at which a jump could come: only then a later jump is another one. */
  sawClock = false;
  /** It fell behind whom it overtook, and goes on when that one has ended. */
  isStalled = false;
  /** What the world was before it overtook somebody, if it did. */
  readonly worldBefore: string | undefined;
  /** The point at which it let somebody else act, until it goes on. */
  leftAt: string | undefined;
  /** How often it stood at this point. */
  again = 1;
  /** The reads it made since anybody changed anything, oldest first: whoever acts now could as well have acted before them. */
  reads: readonly { place: Place; at: string; again: number }[] = [];

  constructor(process: Process, name: string, place: Place, worldBefore?: string) {
    this.process = process;
    this.name = name;
    this.place = place;
    this.worldBefore = worldBefore;
  }

  get isRival(): boolean {
    return this.worldBefore !== undefined;
  }

  fork(): Actor {
    const copy = new Actor(this.process, this.name, this.place, this.worldBefore);
    copy.sawClock = this.sawClock;
    copy.isStalled = this.isStalled;
    copy.leftAt = this.leftAt;
    copy.again = this.again;
    copy.reads = this.reads;
    return copy;
  }

  goBackTo(place: Place, again: number): void {
    this.place = place;
    this.again = again;
  }

  moveTo(place: Place): void {
    this.place = place;
    this.again = 1;
  }
}
