/** Soft skills, human languages and certificates. */
export const PEOPLE = `
# soft soft
Communication | communication skills, communicating effectively, communicate effectively, effective communication, strong communicator
Written Communication | written communication skills, writing skills, written and verbal communication, written and oral communication | Communication
Verbal Communication | oral communication, verbal and written communication, oral and written communication | Communication
Interpersonal Skills | interpersonal, interpersonal communication, people skills
Active Listening | listening skills
Presentation Skills | presenting, giving presentations
Public Speaking
Teamwork | team player, team work, teamworking, working in a team, team spirit
Collaboration | collaborative, cross-functional collaboration, cross-team collaboration, collaborating
Leadership | leadership skills, team leadership, leading teams, people leadership
People Management | staff management, managing people, direct reports, team management, managing a team, staff supervision
Mentoring | mentorship, mentor, coaching and mentoring, mentoring junior staff
Coaching | coaching skills
Delegation
Motivating Others | team motivation, motivating teams
Team Building
Problem Solving | problem-solving skills, problem solver, solving problems, problem solving skills
Critical Thinking
Analytical Skills | analytical thinking, analytical mindset, analytical
Decision Making | decision-making skills
Strategic Thinking
Creativity | creative thinking
Innovation | innovative thinking
Adaptability | flexibility, adaptable
Time Management | time-management skills
Organizational Skills | organisational skills, organization skills, organizational ability, well organized, well-organised
Prioritization | prioritizing, prioritisation, prioritize tasks
Multitasking | multi-tasking, multi task
Attention to Detail | detail-oriented, detail oriented, eye for detail, meticulous
Self-Motivation | self-motivated, self-starter, self motivated, self starter
Initiative | proactive, proactivity, taking initiative
Work Ethic | strong work ethic
Dependability | dependable
Accountability | sense of responsibility
Integrity | honesty
Professionalism
Work Independently | working independently, ability to work independently, independent worker, autonomy
Working Under Pressure | work under pressure, fast-paced environment, fast paced environment
Stress Management | stress tolerance
Emotional Intelligence
Empathy | empathetic
Compassion | compassionate
Patience
Conflict Resolution | conflict management, resolving conflicts
Negotiation | negotiation skills, negotiating
Persuasion | influencing skills, influencing others
Relationship Building | building relationships, relationship management, build relationships
Networking Skills | professional networking
Customer Focus | customer-focused, customer orientation, customer-centric
Cultural Awareness | cultural sensitivity, intercultural competence, cultural competence
Curiosity | intellectual curiosity
Willingness to Learn | eager to learn, quick learner, fast learner, continuous learning
Resilience
Resourcefulness | resourceful
Business Acumen | commercial awareness, business sense
?Discretion | confidentiality, handling confidential information
Punctuality | punctual
Tact | diplomatic
Facilitation | facilitation skills
Training Others | train staff, training staff, training new employees
Physical Stamina | physical fitness
Manual Dexterity | hand-eye coordination
Situational Awareness
# languages language
English | Englisch, anglais, English language
French | Französisch, français, French language
German | Deutsch, allemand, German language, Deutschkenntnisse
Spanish | Spanisch, espagnol, español, Spanish language
Italian | Italienisch, italien, italiano
Portuguese | Portugiesisch, portugais, português
Brazilian Portuguese | | Portuguese
Dutch | Niederländisch, néerlandais, Nederlands
Flemish | | Dutch
^Polish | Polnisch, polonais, polski
Russian | Russisch, russe
Ukrainian | Ukrainisch
Czech | Tschechisch
Slovak
Hungarian | Ungarisch
Romanian | Rumänisch
Bulgarian
Serbian
Croatian
Bosnian
Slovenian
Macedonian
Albanian
Greek
Turkish | Türkisch
Arabic | Arabisch, arabe
Hebrew
Persian | Farsi
Dari
Pashto
Kurdish
Urdu
Hindi
Punjabi
Bengali
Gujarati
Marathi
Tamil
Telugu
Kannada
Malayalam
Sinhala
Nepali
Chinese | Chinese language
Mandarin | Mandarin Chinese, Putonghua | Chinese
Cantonese | | Chinese
Japanese | Japanisch
Korean | Koreanisch
Vietnamese
^Thai | Thai language
Indonesian | Bahasa Indonesia
Malay
Tagalog | Filipino
Khmer
Burmese
Mongolian
Swedish | Schwedisch
Norwegian
^Danish | Dänisch
^Finnish | Finnisch
Icelandic
Estonian
Latvian
Lithuanian
Irish Gaelic | Gaeilge
^Welsh | Welsh language
Catalan
Basque
Galician
Latin Language
Afrikaans
Swahili | Kiswahili
Amharic
Somali
Yoruba
Igbo
Hausa
Zulu
Xhosa
Haitian Creole
American Sign Language | =ASL
British Sign Language | =BSL
Georgian Language
Armenian
Azerbaijani
Kazakh
Uzbek
Inuktitut
Cree
# certificates certificate
AWS Certified Solutions Architect – Associate | AWS SAA, AWS Solutions Architect Associate, AWS Certified Solutions Architect Associate, SAA-C03 | AWS
AWS Certified Solutions Architect – Professional | AWS Solutions Architect Professional, SAP-C02 | AWS
AWS Certified Solutions Architect | AWS Solutions Architect | AWS
AWS Certified Developer | AWS Developer Associate, AWS Certified Developer – Associate | AWS
AWS Certified SysOps Administrator | | AWS
AWS Certified DevOps Engineer | | AWS, DevOps
AWS Certified Cloud Practitioner | AWS Cloud Practitioner | AWS
AWS Certified Machine Learning | AWS Certified Machine Learning – Specialty | AWS, Machine Learning
AWS Certification | AWS certified, AWS certifications | AWS
Azure Fundamentals | AZ-900, Microsoft Certified Azure Fundamentals | Microsoft Azure
Azure Administrator Associate | AZ-104 | Microsoft Azure
Azure Developer Associate | AZ-204 | Microsoft Azure
Azure Solutions Architect Expert | AZ-305, Azure Solutions Architect | Microsoft Azure
Azure DevOps Engineer Expert | AZ-400 | Azure DevOps
Azure Data Engineer Associate | DP-203 | Microsoft Azure
Google Cloud Professional Cloud Architect | Professional Cloud Architect | Google Cloud Platform
Google Cloud Certified Data Engineer | Professional Data Engineer | Google Cloud Platform
Google Associate Cloud Engineer | Associate Cloud Engineer | Google Cloud Platform
Certified Kubernetes Administrator | =CKA | Kubernetes
Certified Kubernetes Application Developer | =CKAD | Kubernetes
HashiCorp Certified Terraform Associate | Terraform Associate | Terraform
Red Hat Certified Engineer | RHCE | Red Hat Enterprise Linux
Red Hat Certified System Administrator | RHCSA | Red Hat Enterprise Linux
LPIC-1 | Linux Professional Institute Certification | Linux
CompTIA A+ | A+ certification | Hardware Troubleshooting
CompTIA Network+ | Network+ | Computer Networking
CompTIA Security+ | Security+ | Cybersecurity
CompTIA CySA+ | CySA+ | Cybersecurity
CompTIA Linux+ | Linux+ | Linux
CISSP | Certified Information Systems Security Professional | Cybersecurity
CISM | Certified Information Security Manager | Cybersecurity
CISA | Certified Information Systems Auditor | Security Auditing
CRISC | | IT Risk Management
Certified Ethical Hacker | =CEH | Penetration Testing
OSCP | Offensive Security Certified Professional | Penetration Testing
GIAC | GSEC, GCIH | Cybersecurity
CCNA | Cisco Certified Network Associate | Cisco Networking
CCNP | Cisco Certified Network Professional | CCNA
CCIE | Cisco Certified Internetwork Expert | CCNP
CCSP | Certified Cloud Security Professional | Cloud Security
Microsoft Certified Professional | MCSE, MCSA
Oracle Certified Professional | Oracle Certified Java Programmer, OCP Java
Salesforce Certified Administrator | Salesforce Administrator certification | Salesforce Administration
ServiceNow Certified System Administrator | | ServiceNow
ITIL Foundation | ITIL certification, ITIL Foundation certification | ITIL
PMP | Project Management Professional, PMP certification | Project Management
CAPM | Certified Associate in Project Management | Project Management
PRINCE2 Practitioner | PRINCE2 Foundation, PRINCE2 certification | PRINCE2 Methodology
PgMP | | Program Management
Certified ScrumMaster | Certified Scrum Master, =PSM, Professional Scrum Master | Scrum
Certified Scrum Product Owner | CSPO, PSPO | Scrum, Product Ownership
SAFe Agilist | =SAFe certification | SAFe
PMI-ACP | | Agile
Six Sigma Green Belt | Lean Six Sigma Green Belt, Green Belt certification | Six Sigma
Six Sigma Black Belt | Lean Six Sigma Black Belt, Black Belt certification | Six Sigma Green Belt
CBAP | Certified Business Analysis Professional | Business Analysis
CPA | Certified Public Accountant, CPA license | Accounting
=CMA | Certified Management Accountant | Management Accounting
ACCA | Association of Chartered Certified Accountants | Accounting
CIMA | Chartered Institute of Management Accountants | Management Accounting
Chartered Accountant | CA ANZ, ICAEW | Accounting
CFA | Chartered Financial Analyst, CFA charterholder | Investment Analysis
CFP | Certified Financial Planner | Financial Planning
CIA Certification | Certified Internal Auditor | Internal Audit
CFE | Certified Fraud Examiner | Fraud Detection
Enrolled Agent | IRS Enrolled Agent | Tax Preparation
FRM | Financial Risk Manager | Risk Management
=CAMS | Certified Anti-Money Laundering Specialist | Anti-Money Laundering
Series 7 | Series 7 license, FINRA Series 7
Series 63 | Series 66
Certified Payroll Professional | | Payroll
Certified Bookkeeper | | Bookkeeping
Steuerberater | tax advisor licence | Taxation
SHRM-CP | SHRM Certified Professional | Human Resources
SHRM-SCP | | SHRM-CP
PHR | Professional in Human Resources | Human Resources
SPHR | Senior Professional in Human Resources | PHR
CIPD | CIPD Level 5 | Human Resources
RN License | =RN, RN licensure, registered nurse license, active RN license, licensed registered nurse | Registered Nursing
LPN License | =LPN, =LVN, licensed practical nurse, licensed vocational nurse | Nursing
Certified Nursing Assistant | =CNA, nursing assistant certification, certified nurse aide, =STNA | Activities of Daily Living
Nurse Practitioner | APRN, certified nurse practitioner | RN License
BSN | Bachelor of Science in Nursing
MSN | Master of Science in Nursing | BSN
Basic Life Support | =BLS, BLS certification, BLS certified | Cardiopulmonary Resuscitation
Immediate Life Support | =ILS, ILS certificate | Basic Life Support
Advanced Cardiac Life Support | =ACLS, ACLS certification | Basic Life Support
Pediatric Advanced Life Support | =PALS, PALS certification | Basic Life Support
Neonatal Resuscitation Program | =NRP | Neonatal Care
Trauma Nursing Core Course | =TNCC | Trauma Care
CCRN | Critical Care Registered Nurse | Critical Care, RN License
Certified Emergency Nurse | | Emergency Nursing
CPR Certification | CPR certified, CPR/AED | Cardiopulmonary Resuscitation
First Aid Certification | first aid certified | First Aid
EMT Certification | =EMT, emergency medical technician, EMT-B | Emergency Medical Services
Paramedic License | paramedic, licensed paramedic | EMT Certification
Certified Medical Assistant | =CCMA | Medical Assisting
Certified Professional Coder | CPC certification | Medical Coding
Registered Health Information Technician | =RHIT | Medical Records Management
Certified Pharmacy Technician | =CPhT | Prescription Dispensing
Registered Pharmacist | licensed pharmacist, PharmD | Pharmacy
Phlebotomy Certification | certified phlebotomist | Phlebotomy
ARRT | ARRT certification, registered radiologic technologist | Radiology
Registered Dental Hygienist | =RDH | Dental Hygiene
Licensed Clinical Social Worker | =LCSW | Social Work
Licensed Professional Counselor | =LPC | Counseling
Board Certified Behavior Analyst | =BCBA | Applied Behavior Analysis
Registered Behavior Technician | =RBT | Applied Behavior Analysis
Registered Dietitian | =RDN | Dietetics
NMC Registration | NMC PIN | Nursing
Teaching License | teaching certificate, teaching certification, state teaching license, certified teacher, teaching licence, teaching credential | Teaching
Qualified Teacher Status | =QTS, =PGCE | Teaching
TEFL | TEFL certification, TESOL, TEFL certificate | English as a Second Language
CELTA | | TEFL
Child Development Associate | | Early Childhood Education
National Board Certification | National Board Certified Teacher | Teaching License
Bar Admission | admitted to the bar, state bar admission, licensed attorney, member of the bar
Juris Doctor | law degree, JD degree
Certified Paralegal | paralegal certificate | Paralegal Support
Notary Public | | Notary Services
CIPP | CIPP/E, Certified Information Privacy Professional | Data Protection
Driver's License | driver's licence, driving licence, driving license, valid driver's license, drivers license, Führerschein, permis de conduire
Commercial Driver's License | =CDL, CDL Class A, Class A CDL, CDL-A, commercial driving licence | Truck Driving, Driver's License
CDL Class B | Class B CDL | Driver's License
Hazmat Endorsement | | Hazardous Materials Handling
Forklift Certification | forklift license, forklift licence, forklift certified, certified forklift operator | Forklift Operation
OSHA 10 | OSHA 10-Hour | OSHA Regulations
OSHA 30 | OSHA 30-Hour | OSHA 10
NEBOSH | NEBOSH Certificate | Workplace Safety
IOSH | IOSH Managing Safely | Workplace Safety
CSCS Card | CSCS | Construction Safety
Certified Safety Professional | | Workplace Safety
Journeyman Electrician License | journeyman electrician, licensed journeyman electrician | Electrical Work
Master Electrician License | master electrician | Journeyman Electrician License
Electrician License | licensed electrician, electrical license | Electrical Work
Red Seal | Red Seal certification
Journeyman Plumber License | journeyman plumber | Plumbing
Master Plumber License | master plumber | Journeyman Plumber License
EPA 608 Certification | EPA 608, EPA Section 608, EPA certification, EPA Universal | Refrigerant Handling
NATE Certification | NATE certified | HVAC
AWS Welding Certification | certified welder, AWS D1.1, welding certification | Welding
Certified Welding Inspector | =CWI | Weld Inspection
ASE Certification | ASE certified, ASE Master Technician | Automotive Repair
FAA Airframe and Powerplant | A&P license, A&P mechanic | Aircraft Maintenance
Commercial Pilot License | commercial pilot
Gas Safe Registration | Gas Safe registered | Gas Fitting
18th Edition Wiring Regulations | BS 7671 | Electrical Code
Professional Engineer | PE license, licensed professional engineer, =P.Eng
Engineer in Training | Fundamentals of Engineering exam
LEED Certification | LEED AP, LEED accredited, =LEED | Sustainable Design
Certified SolidWorks Associate | =CSWA | SolidWorks
APICS CSCP | =CSCP, Certified Supply Chain Professional | Supply Chain Management
APICS CPIM | =CPIM | Inventory Management
CPSM | Certified Professional in Supply Management | Procurement
CIPS | MCIPS | Procurement
Customs Broker License | licensed customs broker | Customs Clearance
ServSafe Certification | ServSafe certified, food handler card, food handler certificate, food handlers permit | Food Safety
HACCP Certification | | HACCP
Alcohol Server Certification | TIPS certification, responsible service of alcohol
Sommelier Certification | certified sommelier | Wine Knowledge
Real Estate License | licensed realtor, real estate agent license | Real Estate Sales
Insurance License | property and casualty license, life and health license, licensed insurance agent
Google Analytics Certification | Google Analytics certified | Google Analytics
Google Ads Certification | Google Ads certified | Google Ads
HubSpot Certification | HubSpot certified, HubSpot Inbound certification | HubSpot
Meta Blueprint Certification | | Facebook Ads
Tableau Certification | Tableau Desktop Specialist | Tableau
Power BI Certification | PL-300, Power BI Data Analyst Associate | Power BI
Databricks Certification | Databricks Certified Data Engineer | Databricks
SnowPro | SnowPro Core | Snowflake
ISTQB | ISTQB Foundation, ISTQB certified | Software Testing
TOGAF Certification | TOGAF certified | Enterprise Architecture
Certified Personal Trainer | NASM, =ACE certified | Fitness Training
Lifeguard Certification | certified lifeguard | Lifeguarding
Security Clearance | Secret clearance, Top Secret clearance, TS/SCI, security clearances
Guard Card | security guard license, SIA licence | Security Guarding
Cosmetology License | licensed cosmetologist | Cosmetology
Certified Veterinary Technician | =RVT, =LVT | Veterinary Assistance
Working with Children Check | DBS check, enhanced DBS
`;
