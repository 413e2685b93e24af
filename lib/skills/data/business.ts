/** Office work, products, projects, marketing, sales, people, service and languages of business. */
export const BUSINESS = `
# office technical
Microsoft Office | MS Office, Office 365, Microsoft 365, Microsoft Office Suite, O365, M365, MS Office Suite
Microsoft Excel | ~Excel, MS Excel, advanced Excel, Excel spreadsheets
Microsoft Word | ?Word, MS Word
Microsoft PowerPoint | PowerPoint, Power Point, MS PowerPoint
Microsoft Outlook | ?Outlook, MS Outlook
Microsoft Access | ?Access, MS Access, Access database
Microsoft Teams | MS Teams
Microsoft Project | MS Project
Microsoft Visio | Visio, MS Visio
Microsoft OneNote | OneNote
SharePoint | Microsoft SharePoint, SharePoint Online
Google Docs
Google Sheets
Google Slides
Spreadsheets | spreadsheet, spreadsheet software, spreadsheet modeling
Pivot Tables | pivot table | Spreadsheets
VLOOKUP | XLOOKUP | Microsoft Excel
Slack Messaging | ?Slack
Zoom Meetings | ?Zoom
Notion App | ?Notion
Airtable
Confluence | Atlassian Confluence
Jira | Atlassian Jira, JIRA Software
Trello
Asana
Monday.com
ClickUp
Smartsheet
Basecamp
Linear App | ?Linear
Data Entry
Typing | touch typing, keyboarding, 60 WPM
Word Processing
Document Management | document control, records management
Filing | filing systems
Calendar Management | calendar coordination, scheduling meetings, diary management
Travel Arrangements | travel coordination, travel booking
Meeting Minutes | minute taking
Office Management | office administration
Administrative Support | administrative assistance, clerical support, secretarial support
Executive Support | C-level support, executive assistance | Administrative Support
Reception | front desk, reception duties
Switchboard Operation | multi-line phone systems, multi-line phone
Mail Handling | mail distribution
Transcription
Proofreading
Report Writing | report preparation
Business Writing | business correspondence, professional writing
Expense Reports | expense reporting, expense management
Event Planning | event management, event coordination
Facilities Management | facility management, facilities maintenance
Vendor Management | supplier management, vendor relations
Contract Management | contract administration
Contract Negotiation | negotiating contracts | Negotiation
Policy Development | policy writing
Procedure Writing | standard operating procedures, SOPs
Research | research skills
Documentation | documentation skills
Scheduling | scheduling skills
Reporting | data reporting
Computer Literacy | computer skills, basic computer skills, computer proficiency
Troubleshooting | trouble shooting, troubleshooting skills
Automation | process automation, workflow automation
Databases | database, database systems
Mathematics | math skills, numeracy, basic math
Robotic Process Automation | =RPA, UiPath, Blue Prism, Automation Anywhere | Automation
# project-management technical
Project Management | managing projects, project coordination, project planning, project leadership
Program Management | programme management
Portfolio Management | project portfolio management
Agile | agile methodology, agile methodologies, agile development, agile practices
Scrum | Scrum methodology, Scrum framework | Agile
Kanban | | Agile
=SAFe | Scaled Agile Framework, Scaled Agile | Agile
Lean Methodology | ^Lean, lean principles, lean management
Waterfall Methodology | Waterfall model
PRINCE2 Methodology | PRINCE2 | Project Management
PMO | project management office
Sprint Planning | sprint reviews, sprint retrospectives | Scrum
Backlog Management | backlog grooming, backlog refinement, product backlog
User Stories | user story writing, user story mapping
Stakeholder Management | stakeholder engagement, stakeholder relations
Change Management | organizational change management, change leadership
Risk Management | risk mitigation, risk assessment, risk analysis
Resource Planning | resource allocation, resource management
Scope Management | scope definition
Budget Management | budgeting, budget planning, budget control, managing budgets
Cost Control | cost management, cost reduction
Earned Value Management | EVM
Critical Path Method | critical path analysis
Gantt Charts | Gantt chart
Project Scheduling | schedule management
Milestone Tracking
Requirements Gathering | requirements analysis, requirements elicitation, requirements management
Business Analysis | business requirements
Business Process Modeling | BPMN, business process mapping, process mapping
Business Process Improvement | process improvement, process optimization, continuous improvement, business process reengineering
Gap Analysis
Feasibility Studies | feasibility analysis
Cost-Benefit Analysis
Root Cause Analysis | =RCA, 5 Whys
KPI Tracking | KPIs, key performance indicators, performance metrics
OKRs | objectives and key results
Balanced Scorecard
Strategic Planning | strategy development, corporate strategy, business strategy
Business Planning | business plans
Business Development | new business development
Business Operations | operations management, operational management
Operational Excellence
Six Sigma | Lean Six Sigma, DMAIC
Kaizen | | Lean Methodology
5S | 5S methodology | Lean Methodology
Value Stream Mapping | =VSM | Lean Methodology
Digital Transformation
Mergers and Acquisitions | =M&A
Due Diligence
Market Entry Strategy
Management Consulting | strategy consulting
Primavera P6 | Oracle Primavera, Primavera | Project Scheduling
# product technical
Product Management | product manager skills
Product Strategy | product vision
Product Roadmap | product roadmapping, roadmap planning, product roadmaps
Product Discovery
Product Development | new product development, NPD
Product Launch | product launches, go-to-market strategy, GTM strategy
Product Ownership | product owner | Backlog Management
Product Analytics
Product Lifecycle Management | =PLM
Market Research | market analysis, market studies
Competitive Analysis | competitor analysis, competitive intelligence
Customer Discovery | customer interviews
Minimum Viable Product | =MVP
Pricing Strategy | price optimization, pricing models
Amplitude Analytics | ?Amplitude
Mixpanel
Heap Analytics
Pendo
Hotjar
FullStory
Productboard
Aha Roadmaps
# design technical
UX Design | user experience design, UX, user experience, UX/UI design
UI Design | user interface design, UI, interface design
UX Research | user research, user experience research, design research
Usability Testing | user testing, usability studies
Interaction Design | IxD
Information Architecture
Wireframing | wireframes
Prototyping | rapid prototyping, prototypes
Design Systems | design system
Design Thinking | human-centered design, human-centred design, user-centered design, user-centred design
Service Design
Visual Design
Graphic Design | graphic designer
Product Design
Web Design | website design
Mobile App Design
Content Design | UX writing
Accessibility Design | inclusive design
Journey Mapping | customer journey mapping, user journeys
Personas | user personas
Typography
Color Theory | colour theory
Layout Design | page layout
Branding | brand identity, brand design
Logo Design
Illustration
Print Design | print production, prepress
Packaging Design
Motion Graphics | motion design
Animation | 2D animation
3D Modeling | 3D modelling, 3D design
3D Rendering
Video Editing | video post-production
Video Production | videography
Photography
Photo Editing | photo retouching, image editing
Audio Editing | sound editing
Sound Design
Storyboarding
Industrial Design
Interior Design | space planning
Fashion Design | apparel design
Figma
^Sketch | Sketch App
Adobe XD
InVision
Axure | Axure RP
Balsamiq
Framer
Zeplin
Miro
FigJam
Webflow
Squarespace
Wix
Adobe Creative Suite | Adobe Creative Cloud, Creative Suite
Adobe Photoshop | Photoshop
Adobe Illustrator | ^Illustrator
Adobe InDesign | InDesign
Adobe After Effects | After Effects | Motion Graphics
Adobe Premiere Pro | Premiere Pro, Adobe Premiere | Video Editing
Adobe Lightroom | Lightroom | Photo Editing
Adobe Acrobat | Acrobat Pro
Adobe Animate
Adobe Audition | | Audio Editing
Final Cut Pro | | Video Editing
DaVinci Resolve | | Video Editing
Avid Media Composer | | Video Editing
Pro Tools | | Audio Editing
Ableton Live
Logic Pro
CorelDRAW | Corel Draw
Canva
^Blender | Blender 3D | 3D Modeling
Autodesk Maya | ?Maya | 3D Modeling
3ds Max | Autodesk 3ds Max, 3D Studio Max | 3D Modeling
Cinema 4D | C4D | 3D Modeling
ZBrush | | 3D Modeling
Houdini FX | ?Houdini
Rhinoceros 3D | Rhino 3D | 3D Modeling
SketchUp | Google SketchUp | 3D Modeling
KeyShot | | 3D Rendering
V-Ray | | 3D Rendering
Lumion | | 3D Rendering
# marketing technical
Marketing | marketing campaigns
Digital Marketing | online marketing, internet marketing | Marketing
Marketing Strategy | marketing plans, marketing planning | Marketing
Content Marketing | content strategy | Marketing
Content Creation | content development, content production
Copywriting | copy writing, copyediting
Blogging | blog writing
Technical Writing | technical documentation
SEO | search engine optimization, search engine optimisation, technical SEO
SEM | search engine marketing
PPC | pay-per-click, pay per click, PPC campaigns
Google Ads | Google AdWords, AdWords | PPC
Facebook Ads | Meta Ads, Facebook Ads Manager | Social Media Advertising
LinkedIn Ads | LinkedIn Campaign Manager | Social Media Advertising
TikTok Ads | | Social Media Advertising
Social Media Advertising | paid social
Social Media Marketing | social media, social media management, =SMM
Social Media Strategy
Community Management
Influencer Marketing
Affiliate Marketing
Email Marketing | email campaigns, e-mail marketing
Marketing Automation
Lead Generation | lead gen, demand generation
Growth Marketing | growth hacking
Conversion Rate Optimization | =CRO, conversion optimization
Brand Management | brand strategy, brand marketing, brand awareness
Product Marketing
Account-Based Marketing | =ABM
Event Marketing | trade shows, trade show management
Field Marketing
Direct Marketing | direct mail
Performance Marketing
Media Planning | media buying
Programmatic Advertising | programmatic media buying
Advertising | ad campaigns
Public Relations | media relations, press relations
Press Releases | press release writing
Corporate Communications | internal communications, external communications
Crisis Communications | crisis communication
Campaign Management | campaign planning
Customer Segmentation | market segmentation
Marketing Analytics | campaign analysis
Web Analytics | website analytics
Google Analytics | GA4, Google Analytics 4 | Web Analytics
Google Tag Manager | | Web Analytics
Google Search Console | | SEO
Adobe Analytics | | Web Analytics
Ahrefs | | SEO
SEMrush | | SEO
Moz Pro | | SEO
Screaming Frog | | SEO
HubSpot | HubSpot CRM | Marketing Automation, CRM
Marketo | Adobe Marketo | Marketing Automation
Pardot | Salesforce Pardot | Marketing Automation
Eloqua | Oracle Eloqua | Marketing Automation
Mailchimp | | Email Marketing
Klaviyo | | Email Marketing
Constant Contact | | Email Marketing
ActiveCampaign | | Email Marketing
Braze | | Marketing Automation
^Iterable | | Marketing Automation
Hootsuite | | Social Media Marketing
Sprout Social | | Social Media Marketing
Buffer App | | Social Media Marketing
Facebook Marketing | ?Facebook
Instagram Marketing | ?Instagram
YouTube Marketing | ?YouTube
Podcast Production | podcasting
Storytelling | brand storytelling
Sponsorship Management | sponsorships
Fundraising | fund raising, donor relations
Grant Writing | grant proposals, grant applications
Consumer Behavior | consumer insights
Merchandising | visual merchandising
Trend Analysis
# sales technical
Sales | selling, sales experience
B2B Sales | business-to-business sales, B2B selling | Sales
B2C Sales | business-to-consumer sales | Sales
SaaS Sales | software sales | Sales
Inside Sales | | Sales
Outside Sales | field sales | Sales
Retail Sales | | Sales
Enterprise Sales | | B2B Sales
Channel Sales | channel partner management, partner sales | Sales
Technical Sales | solution sales, pre-sales, presales, sales engineering | Sales
Consultative Selling | consultative sales, solution selling | Sales
Cold Calling | outbound calls, outbound prospecting, cold outreach
Telemarketing | telesales | Sales
Prospecting | sales prospecting, lead prospecting
Lead Qualification | qualifying leads
Sales Pipeline Management | pipeline management, sales funnel management
Sales Forecasting | | Forecasting
Sales Presentations | product demonstrations, product demos, sales demos
Closing Deals | deal closing, closing sales
Upselling | up-selling, cross-selling, cross selling
Account Management | client account management
Key Account Management | strategic account management | Account Management
Territory Management | territory sales
Sales Management | sales team leadership | Sales
Sales Operations | sales ops
Revenue Operations | RevOps
Sales Enablement
Sales Training
Quota Attainment | exceeding sales quotas, sales targets
MEDDIC | MEDDPICC
SPIN Selling
Challenger Sale
Partnership Development | strategic partnerships, partnership management
Proposal Writing | bid writing, proposal development
RFP Responses | =RFP, request for proposal
CRM | customer relationship management, CRM software, CRM systems
Salesforce | Salesforce CRM, Salesforce.com, =SFDC, Salesforce Sales Cloud, Sales Cloud | CRM
Salesforce Administration | | Salesforce
Salesforce Service Cloud | Service Cloud | Salesforce
Microsoft Dynamics 365 | Dynamics 365, Dynamics CRM, MS Dynamics, Microsoft Dynamics
Zoho CRM | Zoho | CRM
Pipedrive | | CRM
SugarCRM | | CRM
Outreach.io | ?Outreach
Salesloft
Gong.io
LinkedIn Sales Navigator | Sales Navigator
ZoomInfo
Apollo.io
E-commerce | ecommerce, online retail
Shopify | Shopify Plus | E-commerce
Amazon Seller Central | Seller Central, Amazon FBA | E-commerce
BigCommerce | | E-commerce
Salesforce Commerce Cloud | Demandware | E-commerce, Salesforce
Point of Sale Systems | POS systems, point of sale, point-of-sale, POS system
Cash Handling | cash management, cash register operation, cash register
Store Management | retail management
Stock Replenishment | stocking shelves, shelf stocking
Loss Prevention | shrinkage control
Planogram Execution | planograms
Real Estate Sales | real estate, property sales
Property Management | property manager, lease administration
Real Estate Appraisal | property valuation
Leasing | lease negotiation
Insurance Sales | insurance products
Underwriting | insurance underwriting
Claims Processing | claims handling, claims management, insurance claims, claims adjusting
# customer-service technical
Customer Service | customer care, client service, guest service
Customer Support | client support, customer assistance | Customer Service
Customer Success | customer success management
Customer Onboarding | client onboarding
Customer Retention | churn reduction, client retention
Customer Experience | =CX
Call Center Operations | call center, call centre, contact center, contact centre
Live Chat Support | chat support
Complaint Handling | complaint resolution, handling complaints
Order Processing | order entry, order management, order fulfillment
Returns Processing | returns and exchanges
Zendesk
Freshdesk
^Intercom | Intercom messenger
Gorgias
Help Scout
Genesys | Genesys Cloud
Five9
Avaya
Net Promoter Score | =NPS, CSAT, customer satisfaction surveys
Service Level Agreements | =SLA, SLAs, service level management
Telephone Etiquette | phone etiquette, telephone manner
# human-resources technical
Human Resources | =HR, HR administration
Recruiting | recruitment, talent acquisition, full-cycle recruiting
Technical Recruiting | IT recruiting | Recruiting
Sourcing Candidates | candidate sourcing, talent sourcing | Recruiting
Boolean Search | Boolean searches
Interviewing Candidates | candidate interviews, behavioral interviewing
Employer Branding
Applicant Tracking Systems | =ATS, applicant tracking system
Onboarding | employee onboarding, new hire orientation
Offboarding
Employee Relations | labor relations, labour relations, industrial relations
Employee Engagement
Performance Management | performance reviews, performance appraisals
Talent Management | succession planning
Workforce Planning | headcount planning
Organizational Development | organisational development, organization design
Learning and Development | =L&D, training and development, employee training
Training Delivery | training facilitation, workshop facilitation, delivering training
Compensation and Benefits | benefits administration, compensation analysis
Job Evaluation | job analysis
HR Policies | HR compliance, HR policy
Employment Law | labor law, labour law, employment legislation
Diversity and Inclusion | DEI, =D&I, diversity equity and inclusion, EDI
HR Analytics | people analytics
HRIS | human resources information systems, HR information systems, HCM systems
Workday | Workday HCM | HRIS
SAP SuccessFactors | SuccessFactors | HRIS
Oracle HCM | Oracle HCM Cloud | HRIS
PeopleSoft | Oracle PeopleSoft | HRIS
BambooHR | | HRIS
UKG | Kronos, UltiPro | HRIS
ADP Payroll | ADP Workforce Now, =ADP | Payroll
Gusto Payroll | | Payroll
Ceridian Dayforce | Dayforce | Payroll
Greenhouse ATS | | Applicant Tracking Systems
Lever ATS | | Applicant Tracking Systems
Taleo | Oracle Taleo | Applicant Tracking Systems
iCIMS | | Applicant Tracking Systems
SmartRecruiters | | Applicant Tracking Systems
LinkedIn Recruiter | | Recruiting
Background Checks | background screening, reference checks
Exit Interviews
Conflict Mediation | mediation, workplace mediation
Workers Compensation | workers' compensation, workers comp
FMLA | Family and Medical Leave Act
Union Negotiations | collective bargaining, union relations
Immigration Processing | visa sponsorship processing
`;
