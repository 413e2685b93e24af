import { canonicalSkill } from "./lexicon.ts";

const NAMES: readonly string[] =
  "JavaScript TypeScript Python Java C C++ C# Go Rust Swift Kotlin Scala Ruby PHP Perl R MATLAB Julia Dart Elixir Erlang Haskell Clojure ClojureScript F# OCaml Lua Groovy Objective-C VBA VB.NET COBOL Fortran Pascal Delphi SQL PL/SQL T-SQL Bash PowerShell HTML CSS".split(
    " ",
  );

let ids: ReadonlySet<string> | undefined;

/** Whether a skill is a language in which programs, queries or pages are written, as résumés list them together. */
export function isProgrammingLanguage(skillId: string): boolean {
  ids ??= new Set(NAMES.flatMap((name) => canonicalSkill(name)?.id ?? []));
  return ids.has(skillId);
}
