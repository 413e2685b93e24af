import type { ResumeDocument } from "../document.ts";

/** A fictional résumé that fills one page: for preview pictures, benchmarks and tests. */
export const SAMPLE_RESUME: ResumeDocument = {
  basics: {
    name: "Ingrid Falkenberg",
    label: "Senior Backend Engineer",
    email: "ingrid@falkenberg.example",
    phone: "+49 30 5550 1234",
    url: "https://falkenberg.example",
    location: { city: "Berlin", countryCode: "DE" },
    profiles: [{ network: "GitHub", username: "ifalkenberg", url: "https://github.com/ifalkenberg" }],
    summary:
      "Backend engineer with eleven years of building payment and logistics platforms. Led the move of a monolith with 40 million monthly orders to event-driven services, and cares about systems that a tired colleague can understand at three in the morning.",
  },
  work: [
    {
      name: "Parcelworks GmbH",
      position: "Senior Backend Engineer",
      location: "Berlin",
      startDate: "2020-03",
      highlights: [
        "Split the order monolith into nine event-driven services on AWS; a deployment takes 6 minutes instead of 3 hours",
        "Designed the routing API that plans 1.2 million parcels a day at a 99th percentile of 80 ms",
        "Cut the DynamoDB bill by 43 % with single-table access patterns and on-demand capacity",
        "Mentored four engineers, two of whom now lead teams",
      ],
    },
    {
      name: "Nordpay AB",
      position: "Backend Engineer",
      location: "Stockholm",
      startDate: "2016-08",
      endDate: "2020-02",
      highlights: [
        "Built the reconciliation service that matches 9 million card transactions a night against bank statements",
        "Introduced contract tests between 14 teams, which halved the incidents after releases",
        "Wrote the company's guide to idempotent payment APIs",
      ],
    },
    {
      name: "Lindqvist & Partner",
      position: "Software Developer",
      location: "Uppsala",
      startDate: "2013-09",
      endDate: "2016-07",
      highlights: [
        "Developed the booking system of 30 veterinary clinics in Java and PostgreSQL",
        "Automated the monthly invoicing, saving two days of manual work each month",
      ],
    },
  ],
  projects: [
    {
      name: "tidewatch",
      description: "Open-source library for tide predictions, used by three sailing apps.",
      url: "https://github.com/ifalkenberg/tidewatch",
      startDate: "2019-05",
      keywords: ["TypeScript", "Rust"],
    },
  ],
  education: [
    {
      institution: "Uppsala University",
      studyType: "MSc",
      area: "Computer Science",
      startDate: "2011-09",
      endDate: "2013-06",
    },
    {
      institution: "Freie Universität Berlin",
      studyType: "BSc",
      area: "Mathematics",
      startDate: "2008-10",
      endDate: "2011-07",
      score: "1.4",
    },
  ],
  skills: [
    { name: "Languages", keywords: ["TypeScript", "Java", "Go", "SQL"] },
    {
      name: "Platforms",
      keywords: ["AWS Lambda", "DynamoDB", "Kafka", "PostgreSQL", "Kubernetes", "Terraform"],
    },
    { name: "Practices", keywords: ["Domain-driven design", "Observability", "Contract testing"] },
  ],
  certificates: [
    {
      name: "AWS Certified Solutions Architect – Professional",
      issuer: "Amazon Web Services",
      date: "2022-11",
    },
  ],
  languages: [
    { language: "German", fluency: "native" },
    { language: "English", fluency: "C2" },
    { language: "Swedish", fluency: "C1" },
  ],
  interests: [{ name: "Sailing", keywords: ["tidal navigation"] }, { name: "Choral singing" }],
};
