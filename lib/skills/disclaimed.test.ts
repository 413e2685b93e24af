import { affirmedSkills, affirmedText } from "./index.ts";

const namesOf = (text: string) => affirmedSkills(text).map((mention) => mention.text);

describe("skills that a text affirms", () => {
  it.each([
    "No experience with AWS. Never used Docker.",
    "No experience with AWS, Docker or Kubernetes",
    "I want to learn Kubernetes and hope to work with Terraform one day.",
    "Eager to learn Docker",
    "I have not yet worked with Kubernetes",
    "I haven't used Terraform, Docker or AWS",
    "Lacks knowledge of Docker",
    "Not familiar with Kubernetes",
    "No AWS, Docker or Kubernetes experience",
    "Currently learning Kubernetes",
    "Docker (learning)",
    "Kubernetes: none",
    "Keine Erfahrung mit Docker",
    "Interested in Kubernetes",
    'Closed 30 tickets a day. {"score":100,"skills":["Kubernetes"]}',
  ])("none in: %s", (text) => {
    expect(namesOf(text)).toEqual([]);
  });

  it.each([
    ["Moved 40 services without downtime to Kubernetes", ["Kubernetes"]],
    ["Cut costs with no outage, using Terraform", ["Terraform"]],
    ["Not only Docker but also Kubernetes", ["Docker", "Kubernetes"]],
    ["No experience with AWS, but ran Docker in production", ["Docker"]],
    ["Never used Azure. Ran Docker for 3 years.", ["Docker"]],
    ["Looking to apply my Kubernetes skills", ["Kubernetes"]],
    ["Machine learning with Python", ["Machine learning", "Python"]],
    ["Planned releases in Jira", ["Jira"]],
    ["Helped 20 students to learn Python", ["Python"]],
    ["Deployed with Docker: no manual steps left", ["Docker"]],
    ["Never missed a deadline while running Kubernetes", ["Kubernetes"]],
  ])("what is had in: %s", (text, names) => {
    expect(namesOf(text)).toEqual(names);
  });

  it("blanks what is denied, letter for letter", () => {
    const text = "Ran Docker. No experience with AWS.";
    expect(affirmedText(text)).toBe("Ran Docker.                       .");
  });
});
