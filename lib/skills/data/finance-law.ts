/** Accounting, finance, audit, insurance, law and the public sector. */
export const FINANCE_LAW = `
# accounting technical
Accounting | financial accounting, general accounting
Bookkeeping | book keeping
Accounts Payable | =A/P, invoice processing
Accounts Receivable | =A/R, debtor management
General Ledger | general ledger accounting, GL accounting
Journal Entries | journal entry
Month-End Close | month end close, month-end closing, monthly close, financial close, year-end close, period-end close
Bank Reconciliation | bank reconciliations, bank recs
Account Reconciliation | account reconciliations, balance sheet reconciliations, reconciliations
Invoicing | billing, customer billing
Payroll | payroll processing, payroll administration
Fixed Assets | fixed asset accounting
Cost Accounting | product costing, standard costing
Management Accounting | managerial accounting
Fund Accounting
Nonprofit Accounting | not-for-profit accounting
Government Accounting | governmental accounting
Revenue Recognition | ASC 606, IFRS 15
Lease Accounting | ASC 842, IFRS 16
Intercompany Accounting | intercompany reconciliations, intercompany transactions
Consolidation Accounting | financial consolidation, group consolidation
Financial Statements | financial statement preparation, preparing financial statements
Financial Reporting | | Financial Statements
SEC Reporting | =10-K, =10-Q | Financial Reporting
US GAAP | GAAP, generally accepted accounting principles
IFRS | International Financial Reporting Standards
HGB Accounting | HGB, German GAAP
Internal Controls | internal control, ICFR
SOX Compliance | Sarbanes-Oxley, SOX, Sarbanes Oxley | Internal Controls
Tax Preparation | tax returns, tax return preparation, tax filing
Corporate Tax | corporate taxation, corporate income tax
Individual Tax | personal tax, individual income tax
Sales Tax | sales and use tax
VAT | value added tax, VAT returns
International Tax | transfer pricing
Tax Planning
Tax Research
Tax Accounting | ASC 740, tax provision
Taxation | tax law, tax compliance
Auditing | audit, external audit, financial audit, statutory audit
Internal Audit | internal auditing | Auditing
Audit Planning | audit programs | Auditing
Forensic Accounting | fraud examination
Fraud Detection | fraud prevention, fraud investigation
Credit Control | credit management, debt collection
Petty Cash Management | petty cash
Accrual Accounting | accruals, accruals and prepayments
QuickBooks | QuickBooks Online, Intuit QuickBooks | Bookkeeping
Xero | | Bookkeeping
Sage Accounting | Sage 50, Sage Intacct, ?Sage
FreshBooks
Wave Accounting
NetSuite | Oracle NetSuite | ERP
=SAP | SAP ERP, SAP ECC, SAP R/3 | ERP
SAP S/4HANA | S/4HANA, S4 HANA | SAP
SAP FICO | SAP FI/CO, SAP FI | SAP
SAP MM | SAP Materials Management | SAP
SAP TM | SAP Transportation Management | SAP, Transportation Management
SAP SD | SAP Sales and Distribution | SAP
SAP Ariba | Ariba
SAP Concur | Concur
Abacus ERP | =Abacus | ERP
DATEV
Lexware
Oracle E-Business Suite | Oracle EBS, Oracle Financials, Oracle ERP | ERP
Microsoft Dynamics GP | Great Plains | ERP
Microsoft Dynamics NAV | Dynamics NAV, Navision, Business Central | ERP
JD Edwards | JDE EnterpriseOne | ERP
Infor ERP | Infor M3, Infor LN | ERP
Epicor | | ERP
Odoo | | ERP
ERP | enterprise resource planning, ERP systems
BlackLine | | Account Reconciliation
Workiva | | Financial Reporting
Bill.com
Expensify
Hyperion | Oracle Hyperion, Hyperion Planning
Adaptive Planning | Adaptive Insights, Workday Adaptive Planning
Anaplan
CaseWare
CCH Axcess | CCH ProSystem
Lacerte
ProSeries
TurboTax
UltraTax | UltraTax CS
Drake Tax
# finance technical
Financial Analysis | financial analytics
Financial Modeling | financial modelling, financial models
Financial Planning and Analysis | FP&A
Financial Planning | personal financial planning
Financial Forecasting | | Forecasting
Variance Analysis
Ratio Analysis
Valuation | business valuation, company valuation, DCF, discounted cash flow
Investment Analysis | equity research, securities analysis
Investment Banking
Private Equity
Venture Capital
Capital Markets
Corporate Finance
Equity Trading | stock trading
Fixed Income | bonds trading
Derivatives | options trading, futures trading
Foreign Exchange | forex, FX trading
Hedge Funds | hedge fund
Asset Management | investment management
Wealth Management | private banking
Investment Portfolio Management | asset allocation
Treasury Management | cash flow management, treasury operations
Cash Flow Forecasting | cash forecasting | Forecasting
Credit Analysis | credit risk analysis, credit underwriting
Credit Risk | credit risk management
Market Risk
Operational Risk
Liquidity Risk
Basel III | Basel IV
Solvency II
MiFID II
Loan Processing | loan origination, loan servicing
Mortgage Lending | mortgage underwriting, mortgage loans
Commercial Lending | commercial banking
Retail Banking | personal banking, consumer banking
Bank Teller Operations | teller operations
Trade Finance | letters of credit
Payments Processing | payment processing, payment systems
SWIFT Payments | SEPA, SEPA payments
Anti-Money Laundering | =AML, anti money laundering
Know Your Customer | =KYC
Regulatory Compliance | compliance management, regulatory affairs compliance
Regulatory Reporting
Financial Regulation | FINRA, SEC regulations
Actuarial Science | actuarial analysis, actuarial modeling
Insurance | property and casualty insurance, P&C insurance
Reinsurance
Life Insurance
Health Insurance | medical insurance
Risk Modeling | risk modelling
Quantitative Finance
Bloomberg Terminal | ^Bloomberg
Capital IQ | S&P Capital IQ
FactSet
Morningstar
Refinitiv Eikon | Thomson Reuters Eikon
Profit and Loss Management | =P&L, =P&L management, =P&L responsibility, profit and loss
Procurement Finance | purchase-to-pay, procure-to-pay, P2P
Order-to-Cash | order to cash, O2C
Cost Estimation | cost estimating
Capital Budgeting | capex planning
Economic Analysis | economics
Cryptocurrency | digital assets
ESG Reporting | =ESG, sustainability reporting
# law technical
Legal Research
Legal Writing | legal drafting
Contract Drafting | contract review, drafting contracts, contract law
Litigation | civil litigation, commercial litigation
Corporate Law | company law, commercial law
Criminal Law | criminal defense, criminal defence
Family Law
Intellectual Property | intellectual property law, IP law
Patent Law | patent prosecution, patents
Trademark Law | trademarks
Copyright Law
Real Estate Law | property law, conveyancing
Immigration Law
Environmental Law
Tax Law Practice
Bankruptcy Law | insolvency law
Personal Injury Law | personal injury
Constitutional Law
Administrative Law
International Law
Competition Law | antitrust law
Banking Law | financial services law
Privacy Law | data protection law | Data Protection
Estate Planning | wills and trusts, probate
Mergers and Acquisitions Law
Legal Compliance
Corporate Governance
Arbitration
Dispute Resolution | alternative dispute resolution
E-Discovery | eDiscovery, legal document review
Relativity eDiscovery | | E-Discovery
Depositions | deposition summaries
Trial Preparation | trial prep
Court Filings | e-filing, court filing
Legal Case Management | case management software
Client Intake
Legal Billing | billable hours
Pleadings | drafting pleadings, motions and pleadings
Affidavits
Notary Services | notarization
Westlaw | | Legal Research
LexisNexis | Lexis | Legal Research
Clio Software
Bluebook Citation
Paralegal Support | paralegal work
Legal Secretarial Support | legal administration
Mediation Practice | certified mediation
Contract Lifecycle Management | =CLM
# public-sector technical
Public Policy | policy analysis
Public Administration
Government Relations | public affairs, lobbying
Legislative Research | legislative analysis
Grant Management | grants management, grants administration
Public Procurement | government procurement, public tendering
Government Contracting | federal contracting, FAR/DFARS
Program Evaluation | programme evaluation, monitoring and evaluation, =M&E
Community Outreach | community engagement, public outreach
Public Consultation
Urban Planning | city planning, town planning, land use planning
Zoning
Emergency Management | emergency preparedness, emergency response
Disaster Relief | humanitarian aid
Law Enforcement | policing
Criminal Investigation | criminal investigations
Patrol Operations | patrol duties
Crime Scene Investigation
Firefighting | fire suppression
Border Security | customs inspection
Correctional Work | inmate supervision
Security Guarding | access control duties, security patrols, security guard
CCTV Monitoring | CCTV, video surveillance
Crowd Control | crowd management
Military Operations
Intelligence Analysis
International Development
Diplomacy
Election Administration
Social Work | social services
Child Protection | child welfare, safeguarding children
Case Management
Crisis Intervention
Housing Assistance
Refugee Services
Youth Work | youth development
Volunteer Management | volunteer coordination
Nonprofit Management | non-profit management
`;
