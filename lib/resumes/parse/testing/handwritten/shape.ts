/** Employer, title, start, end as JSON Resume has them; `null` where the text does not say (an open end is `null`, too). */
export type ExpectedJob = readonly [
  name: string | null,
  position: string | null,
  start: string | null,
  end: string | null,
];
/** School, degree, field, start, end. */
export type ExpectedStudy = readonly [
  institution: string | null,
  studyType: string | null,
  area: string | null,
  start: string | null,
  end: string | null,
];
/** Name, issuer, date. */
export type ExpectedCertificate = readonly [name: string, issuer: string | null, date: string | null];

/** A résumé as a person typed it, and what a careful reader gets out of it. */
export type HandwrittenResume = {
  habit: string;
  text: string;
  label?: string;
  work: readonly ExpectedJob[];
  education: readonly ExpectedStudy[];
  certificates: readonly ExpectedCertificate[];
  /** Every term by itself, groups opened. */
  skills: readonly string[];
  name?: string;
  /** Where each job was, in the order of `work`. */
  towns?: readonly (string | null)[];
  /** What each job's points say, whole, in the order of `work`. */
  highlights?: readonly (readonly string[])[];
  /** Language and fluency. */
  languages?: readonly (readonly [language: string, fluency: string | null])[];
  projects?: readonly string[];
  /** Title, awarder, date. */
  awards?: readonly (readonly [title: string, awarder: string | null, date: string | null])[];
  publications?: readonly string[];
  /** Organisation, position, start, end. */
  volunteer?: readonly ExpectedJob[];
};
