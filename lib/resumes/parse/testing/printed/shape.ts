import type { ExpectedJob, ExpectedStudy } from "../handwritten/shape.ts";

/** A printed page, and what a careful reader gets out of it. */
export type PrintedResume = {
  habit: string;
  /** A text a line: points from the left and to the baseline from the top, size, regular, bold or italic, the text. */
  page: string;
  work: readonly ExpectedJob[];
  education: readonly ExpectedStudy[];
  /** Every term by itself, groups opened. */
  skills: readonly string[];
  contacts: readonly [name: string, email: string, phone: string];
};
