/**
 * The flows that are gone through with two faults and a jump of the clock together, the longest first: among them they run every worker, the
 * dead letters, the sweeper and every route that makes something. A test holds that.
 */
export const THOROUGH: readonly string[] = [
  "upload a file",
  "cancel a tailoring and start it again",
  "make suggestions",
  "ask for a letter, and delete it while its request is repeated",
  "an interview that could not be scored is scored again",
  "tailor, and move the application meanwhile",
  "read a file again whose reading was given up",
  "add a suggestion of one's own while others are made",
  "an upload that never comes",
  "read a file at once",
  "answer a question and complete the interview from another device",
  "save one posting from two windows",
  "replace a document by a large one from two windows, and delete the résumé meanwhile",
  "delete a résumé",
  "start an interview, and delete it while its request is repeated",
  "restore a version",
  "import a résumé, and delete it while its request is repeated",
  "an analysis whose worker died at each delivery",
];
