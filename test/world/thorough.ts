/**
 * The flows that are gone through with two faults and a jump of the clock together, the longest first: among them they run every worker, the
 * dead letters, the sweeper and every route that makes something. A test holds that.
 */
export const THOROUGH: readonly string[] = [
  "start an interview, and delete it while its request is repeated",
  "answer a question and complete the interview from another device",
  "cancel a tailoring and start it again",
  "tailor, and move the application meanwhile",
  "upload a file",
  "read a file again whose reading was given up",
  "ask for a letter, and delete it while its request is repeated",
  "read a file at once",
  "replace a document by a large one from two windows, and delete the résumé meanwhile",
  "an interview that could not be scored is scored again",
  "make suggestions",
  "save one posting from two windows",
  "add a suggestion of one's own while others are made",
  "restore a version",
  "an upload that never comes",
  "delete a résumé",
  "import a résumé, and delete it while its request is repeated",
  "an analysis whose worker died at each delivery",
];
