import { withArticle } from "./titles.ts";

it.each([
  ["Senior Software Engineer", "a Senior Software Engineer"],
  ["Accountant", "an Accountant"],
  ["HR Manager", "an HR Manager"],
  ["UX Designer", "a UX Designer"],
  ["University Lecturer", "a University Lecturer"],
  ["Head of Design", "Head of Design"],
  ["President & CEO", "President & CEO"],
  ["a planner", "a planner"],
])("%s is said as %s", (title, said) => expect(withArticle(title)).toBe(said));
