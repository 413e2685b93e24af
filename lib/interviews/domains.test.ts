import { analysePosting } from "../jobs/index.ts";
import { ResumeDocument } from "../resumes/index.ts";
import { domainOfTitle, roleAndDomain } from "./domains.ts";

describe("the domain of a title", () => {
  it.each([
    ["Senior Backend Engineer", "backend"],
    ["Java Developer", "backend"],
    ["Frontend Developer (React)", "frontend"],
    ["Full-Stack Engineer", "full-stack"],
    ["iOS Engineer", "mobile"],
    ["Data Scientist", "data-science"],
    ["Analytics Engineer", "data-engineering"],
    ["Site Reliability Engineer", "devops"],
    ["Platform engineer", "devops"],
    ["Security Analyst", "security"],
    ["Product Manager", "product"],
    ["UX Designer", "design"],
    ["Engineering Manager", "management"],
    ["Technical Recruiter", "hr"],
    ["Account Executive", "sales"],
    ["Customer Success Manager", "customer-support"],
    ["Staff Accountant", "finance"],
    ["Registered Nurse, ICU", "nursing"],
    ["Maths Teacher", "teaching"],
    ["Florist", undefined],
  ])("%s: %s", (title, domain) => {
    expect(domainOfTitle(title)).toBe(domain);
  });
});

describe("role and domain", () => {
  const document = ResumeDocument.parse({
    basics: { label: "Florist" },
    work: [{ position: "Florist", startDate: "2020" }],
    skills: [{ name: "Web", keywords: ["React", "CSS", "Figma"] }],
  });
  const posting = (title: string, text: string) => ({ title, analysis: analysePosting(text, { title }) });

  it("are those named", () => {
    expect(roleAndDomain({ role: "Nurse", domain: "teaching", document })).toEqual({
      role: "Nurse",
      domain: "teaching",
    });
  });

  it("come from the posting before the résumé, by its title or else by its skills", () => {
    expect(roleAndDomain({ posting: posting("Nurse", "Nurse"), document })).toEqual({
      role: "Nurse",
      domain: "nursing",
    });
    const plumbing = posting("Engineer III", "Requirements\n- Kubernetes\n- Terraform\n- Ansible");
    expect(roleAndDomain({ posting: plumbing, document })).toMatchObject({
      role: "Engineer III",
      domain: "devops",
    });
  });

  it("come from the résumé's label and skills, and are general when nothing tells", () => {
    expect(roleAndDomain({ document })).toEqual({ role: "Florist", domain: "frontend" });
    expect(roleAndDomain({})).toEqual({ role: "Your next role", domain: "general" });
    expect(roleAndDomain({ domain: "sales" })).toEqual({ role: "Sales", domain: "sales" });
  });

  it("take a title that tells no field by the languages that somebody writes", () => {
    const of = (keywords: string[]) =>
      roleAndDomain({
        document: ResumeDocument.parse({ basics: { label: "Senior Engineer" }, skills: [{ keywords }] }),
      }).domain;
    expect(of(["Python", "Go", "Rust"])).toBe("backend");
    expect(of(["TypeScript", "Node.js", "React", "CSS"])).toBe("frontend");
    expect(of(["Go-kart racing", "Rust removal"])).toBe("general");
  });

  it("do not keep the role of a résumé that speaks for another domain than the one that was chosen", () => {
    const nurse = ResumeDocument.parse({ basics: { label: "Staff Nurse" } });
    expect(roleAndDomain({ domain: "sales", document: nurse })).toEqual({ role: "Sales", domain: "sales" });
    expect(roleAndDomain({ domain: "nursing", document: nurse })).toMatchObject({ role: "Staff Nurse" });
    expect(roleAndDomain({ domain: "general", document: nurse })).toMatchObject({ role: "Staff Nurse" });
    expect(roleAndDomain({ domain: "sales", document })).toMatchObject({ role: "Florist" });
    const named = { role: "Staff Nurse", domain: "sales", document: nurse } as const;
    expect(roleAndDomain(named)).toMatchObject({ role: "Staff Nurse" });
  });
});
