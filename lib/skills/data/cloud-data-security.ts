/** Infrastructure, data, machine learning, security, networks and IT support. */
export const CLOUD_DATA_SECURITY = `
# cloud technical
AWS | Amazon Web Services, Amazon AWS, AWS Cloud | Cloud Computing
Microsoft Azure | Azure, Azure Cloud, MS Azure | Cloud Computing
Google Cloud Platform | GCP, Google Cloud | Cloud Computing
Oracle Cloud Infrastructure | =OCI, Oracle Cloud | Cloud Computing
IBM Cloud | | Cloud Computing
Alibaba Cloud | | Cloud Computing
DigitalOcean | Digital Ocean | Cloud Computing
Heroku | | Cloud Computing
^Vercel
Netlify
Cloudflare | Cloudflare Workers
Cloud Computing | cloud, cloud technologies, cloud platforms, cloud services, cloud infrastructure
Cloud Architecture | cloud solution architecture, cloud-native architecture | Cloud Computing
Cloud Migration | | Cloud Computing
Serverless | serverless architecture, serverless computing | Cloud Computing
Infrastructure as Code | =IaC, infrastructure-as-code
Amazon EC2 | EC2, AWS EC2 | AWS
Amazon S3 | AWS S3, =S3 | AWS
AWS Lambda | Amazon Lambda, ^Lambda, lambda functions | AWS, Serverless
Amazon RDS | =RDS, AWS RDS | AWS, Relational Databases
Amazon Aurora | AWS Aurora, ?Aurora | AWS, Relational Databases
DynamoDB | Amazon DynamoDB, AWS DynamoDB | AWS, NoSQL
Amazon EKS | =EKS, AWS EKS, Elastic Kubernetes Service | Kubernetes, AWS
Amazon ECS | =ECS, AWS ECS, Elastic Container Service | Containers, AWS
AWS Fargate | Fargate | AWS, Containers, Serverless
Amazon SQS | =SQS, AWS SQS | AWS, Message Queues
Amazon SNS | =SNS, AWS SNS | AWS
Amazon Kinesis | Kinesis, AWS Kinesis | AWS, Stream Processing
Amazon EventBridge | EventBridge, AWS EventBridge | AWS
Amazon API Gateway | AWS API Gateway | AWS, APIs
AWS Step Functions | Step Functions | AWS
Amazon CloudFront | CloudFront, AWS CloudFront | AWS
Amazon CloudWatch | CloudWatch, AWS CloudWatch | AWS, Monitoring
AWS CloudFormation | CloudFormation | AWS, Infrastructure as Code
AWS CDK | Cloud Development Kit | AWS, Infrastructure as Code
AWS SAM | Serverless Application Model | AWS, Serverless
Serverless Framework | | Serverless
AWS IAM | | AWS, Identity and Access Management
Amazon Cognito | AWS Cognito | AWS
Amazon Redshift | Redshift, AWS Redshift | AWS, Data Warehousing
AWS Glue | Amazon Glue | AWS, ETL
Amazon Athena | AWS Athena, ?Athena | AWS, SQL
Amazon EMR | AWS EMR | AWS, Big Data
Amazon SageMaker | SageMaker, AWS SageMaker | AWS, Machine Learning
Amazon Bedrock | AWS Bedrock | AWS, Large Language Models
Amazon VPC | AWS VPC, =VPC | AWS
Amazon Route 53 | Route 53, AWS Route 53 | AWS, DNS
AWS Elastic Beanstalk | Elastic Beanstalk | AWS
Amazon Connect | | AWS
Azure DevOps | =VSTS, Azure Pipelines | Microsoft Azure, CI/CD
Azure Functions | | Microsoft Azure, Serverless
Azure Kubernetes Service | =AKS, Azure AKS | Kubernetes, Microsoft Azure
Azure SQL Database | Azure SQL | Microsoft Azure, SQL
Azure Cosmos DB | Cosmos DB, CosmosDB | Microsoft Azure, NoSQL
Azure Data Factory | =ADF | Microsoft Azure, ETL
Azure Synapse Analytics | Azure Synapse, ?Synapse | Microsoft Azure, Data Warehousing
Azure Databricks | | Microsoft Azure, Databricks
Azure Active Directory | Azure AD, Microsoft Entra ID, Entra ID | Microsoft Azure, Identity and Access Management
Azure Machine Learning | Azure ML | Microsoft Azure, Machine Learning
Azure Logic Apps | Logic Apps | Microsoft Azure
Azure App Service | | Microsoft Azure
Azure Resource Manager | ARM templates, ^Bicep | Microsoft Azure, Infrastructure as Code
Google Kubernetes Engine | =GKE | Kubernetes, Google Cloud Platform
Google Cloud Run | Cloud Run | Google Cloud Platform, Serverless
Google Cloud Functions | Cloud Functions | Google Cloud Platform, Serverless
BigQuery | Google BigQuery, Big Query | Google Cloud Platform, SQL, Data Warehousing
Google Pub/Sub | Cloud Pub/Sub, GCP Pub/Sub | Google Cloud Platform, Message Queues
Google Dataflow | Cloud Dataflow | Google Cloud Platform
Vertex AI | Google Vertex AI | Google Cloud Platform, Machine Learning
Firebase | Google Firebase
Firestore | Cloud Firestore | Firebase, NoSQL
Supabase | | PostgreSQL
Kubernetes | K8s, =K8S, kube | Containers
OpenShift | Red Hat OpenShift, OCP | Kubernetes
Rancher | | Kubernetes
^Helm | Helm charts | Kubernetes
Kustomize | | Kubernetes
Argo CD | ArgoCD | GitOps, Kubernetes
Flux CD | FluxCD | GitOps
GitOps
Istio | | Service Mesh, Kubernetes
Linkerd | | Service Mesh, Kubernetes
Service Mesh
Docker | Docker Engine | Containers
Docker Compose | docker-compose | Docker
Docker Swarm | | Docker
Podman | | Containers
Containers | containerization, containerisation, container orchestration, containerized applications
Terraform | HashiCorp Terraform | Infrastructure as Code
OpenTofu | | Infrastructure as Code
Terragrunt | | Terraform
Pulumi | | Infrastructure as Code
Ansible | Ansible Tower, Red Hat Ansible | Configuration Management
^Puppet | | Configuration Management
?Chef | Chef Infra, Opscode Chef | Configuration Management
SaltStack | ?Salt | Configuration Management
Vagrant
^Packer | HashiCorp Packer
HashiCorp Vault | ?Vault | Secrets Management
HashiCorp Consul | ?Consul
HashiCorp Nomad | ?Nomad | Containers
Secrets Management
Configuration Management
CI/CD | continuous integration, continuous delivery, continuous deployment, CICD, CI/CD pipelines, continuous integration and continuous delivery, continuous integration/continuous deployment, build pipelines
Jenkins | | CI/CD
GitHub Actions | | CI/CD, GitHub
GitLab CI | GitLab CI/CD, GitLab pipelines | CI/CD, GitLab
CircleCI | Circle CI | CI/CD
Travis CI | TravisCI | CI/CD
TeamCity | | CI/CD
^Bamboo | Atlassian Bamboo | CI/CD
Octopus Deploy | | CI/CD
Spinnaker | | CI/CD
Release Management | release engineering
DevOps | DevOps practices
DevSecOps | | DevOps, Application Security
Site Reliability Engineering | =SRE, site reliability
Platform Engineering
Monitoring | observability, system monitoring, application monitoring
Prometheus | | Monitoring
Grafana | | Monitoring
Datadog | Data Dog | Monitoring
New Relic | | Monitoring
Dynatrace | | Monitoring
AppDynamics | | Monitoring
Nagios | | Monitoring
Zabbix | | Monitoring
Splunk | | Log Management
Log Management | log analysis, logging
Logstash | | Log Management
Kibana | | Elasticsearch
Fluentd | Fluent Bit | Log Management
OpenTelemetry | | Monitoring
Jaeger | | Monitoring
^Sentry | Sentry.io | Monitoring
PagerDuty
Incident Management | incident response management, on-call rotation, major incident management
Capacity Planning
Disaster Recovery | disaster recovery planning
Business Continuity | business continuity planning
Linux | GNU/Linux, Linux administration
Unix | | Operating Systems
Ubuntu | | Linux
Debian | | Linux
CentOS | | Linux
Red Hat Enterprise Linux | =RHEL, Red Hat Linux, Red Hat | Linux
SUSE Linux | SLES | Linux
Windows Server | Microsoft Windows Server
Microsoft Windows | ^Windows, Windows 10, Windows 11, Windows OS
macOS | Mac OS, Mac OS X, OS X
System Administration | systems administration, sysadmin, server administration
Virtualization | virtualisation, virtual machines
VMware | VMware ESXi, VMware vSphere, vSphere, ESXi, vCenter | Virtualization
Hyper-V | Microsoft Hyper-V | Virtualization
KVM | | Virtualization, Linux
Citrix | Citrix XenApp, XenDesktop | Virtualization
Proxmox | | Virtualization
Nutanix | | Virtualization
Nginx
Apache HTTP Server | Apache web server, Apache httpd
Apache Tomcat | Tomcat
WebLogic | Oracle WebLogic
WebSphere | IBM WebSphere
JBoss | WildFly
Microsoft IIS | =IIS, Internet Information Services
HAProxy | | Load Balancing
Load Balancing
Kong API Gateway | Kong Gateway
Apigee | | APIs
MuleSoft | Mulesoft Anypoint | Enterprise Integration
Dell Boomi | Boomi | Enterprise Integration
Enterprise Integration | systems integration, system integration, =EAI
TIBCO | | Enterprise Integration
IBM MQ | MQSeries, WebSphere MQ | Message Queues
RabbitMQ | Rabbit MQ | Message Queues
ActiveMQ | Apache ActiveMQ | Message Queues
Azure Service Bus | | Microsoft Azure, Message Queues
NATS | | Message Queues
MQTT
ZeroMQ
Temporal.io
# data technical
Relational Databases | RDBMS, relational database management systems
NoSQL | NoSQL databases, non-relational databases
PostgreSQL | Postgres, Postgre SQL | SQL, Relational Databases
MySQL | My SQL | SQL, Relational Databases
MariaDB | | SQL, Relational Databases
SQLite | | SQL, Relational Databases
Microsoft SQL Server | SQL Server, MS SQL, MSSQL, MS SQL Server | SQL, Relational Databases
Oracle Database | Oracle DB, Oracle 19c, Oracle RDBMS, Oracle SQL | SQL, Relational Databases
IBM Db2 | DB2 | SQL, Relational Databases
CockroachDB | | SQL
Teradata | | SQL, Data Warehousing
SAP HANA | HANA, S/4 HANA database | SQL
MongoDB | Mongo DB, ^Mongo | NoSQL
Mongoose | Mongoose ODM | MongoDB
Cassandra | Apache Cassandra | NoSQL
ScyllaDB | | NoSQL
Redis | | NoSQL, Caching
Memcached | | Caching
Couchbase | | NoSQL
CouchDB | | NoSQL
HBase | Apache HBase | NoSQL, Hadoop
Neo4j | | Graph Databases
Graph Databases | graph database
InfluxDB | | Time Series Databases
TimescaleDB | | PostgreSQL, Time Series Databases
Time Series Databases | time series database
ClickHouse | | SQL
Apache Druid
Vector Databases | vector database, vector search
Pinecone | | Vector Databases
Weaviate | | Vector Databases
pgvector | | PostgreSQL, Vector Databases
Prisma | Prisma ORM
TypeORM | | TypeScript
Sequelize | | Node.js
Drizzle ORM | | TypeScript
Database Administration | database management, =DBA, database administrator
Database Design | database modeling, schema design, database modelling
Query Optimization | SQL tuning, query tuning | SQL
Stored Procedures | stored procedure | SQL
Data Modeling | data modelling, dimensional modeling, data models
Data Warehousing | data warehouse, data warehouses, =DWH, EDW
Data Lake | data lakes, data lakehouse, lakehouse
Data Engineering
Data Pipelines | data pipeline development, data ingestion
ETL | ELT, extract transform load, ETL pipelines, ETL processes
Data Architecture
Data Governance
Data Quality | data quality management, data cleansing, data cleaning
Data Migration
Data Integration
Data Management
Master Data Management | =MDM, master data
Metadata Management
Big Data | big data technologies
Hadoop | Apache Hadoop | Big Data
HDFS | | Hadoop
MapReduce | | Hadoop
^Hive | Apache Hive, HiveQL | Hadoop, SQL
^Spark | Apache Spark, Spark SQL, Spark Streaming | Big Data
PySpark | | Spark, Python
Databricks | | Spark
Delta Lake | | Data Lake
Apache Iceberg | | Data Lake
Apache Kafka | Kafka, Kafka Streams | Stream Processing
Confluent | Confluent Platform | Apache Kafka
Stream Processing | real-time data processing, data streaming, event streaming
Apache Flink | Flink | Stream Processing
Apache Beam
Apache Storm | | Stream Processing
Apache NiFi | NiFi | ETL
Apache Airflow | Airflow | Data Pipelines, Python
Dagster | | Data Pipelines, Python
?Prefect | Prefect.io | Data Pipelines, Python
dbt | data build tool, dbt Core, dbt Cloud | SQL
Fivetran | | ETL
Airbyte | | ETL
Talend | | ETL
Informatica | Informatica PowerCenter | ETL
SSIS | SQL Server Integration Services | Microsoft SQL Server, ETL
SSRS | SQL Server Reporting Services | Microsoft SQL Server
SSAS | SQL Server Analysis Services | Microsoft SQL Server
Alteryx | | ETL
Snowflake | Snowflake Data Cloud, Snowflake DB | SQL, Data Warehousing
Presto | Trino, PrestoDB | SQL
Great Expectations | | Data Quality
Collibra | | Data Governance
Business Intelligence | =BI, BI tools, business intelligence tools
Tableau | Tableau Desktop, Tableau Server | Data Visualization, Business Intelligence
Power BI | PowerBI, Microsoft Power BI | Data Visualization, Business Intelligence
DAX | DAX expressions | Power BI
Power Query | M language | ETL
Looker | LookML | Data Visualization, Business Intelligence
Looker Studio | Google Data Studio, Data Studio | Data Visualization
Qlik | QlikView, Qlik Sense | Data Visualization, Business Intelligence
MicroStrategy | | Business Intelligence
SAP BusinessObjects | Business Objects, SAP BO | Business Intelligence
IBM Cognos | Cognos | Business Intelligence
^Metabase | | Business Intelligence
Apache Superset | ^Superset | Business Intelligence
^Domo | | Business Intelligence
Sisense | | Business Intelligence
Data Visualization | data visualisation, dashboards, dashboarding, data viz, dashboard design
Data Analysis | analytics, data analytics, analyze data, analyse data, data analyses, analyzing data, analysing data
Quantitative Analysis | quantitative research, quantitative methods
Statistical Analysis | statistics, statistical methods, statistical modeling, statistical modelling, applied statistics
A/B Testing | split testing, AB testing, A/B tests
Experimental Design | design of experiments, experiment design
Hypothesis Testing | | Statistical Analysis
Regression Analysis | linear regression, logistic regression | Statistical Analysis
Bayesian Statistics | Bayesian inference, Bayesian methods | Statistical Analysis
Time Series Analysis | time series forecasting, time-series analysis | Statistical Analysis
Causal Inference | | Statistical Analysis
Econometrics | | Statistical Analysis
Survey Design | questionnaire design
Predictive Analytics | predictive modeling, predictive modelling
Data Science
Data Mining
Forecasting | demand modeling
SPSS | IBM SPSS | Statistical Analysis
!SAS | SAS programming, SAS Enterprise Guide, Base SAS | Statistical Analysis
Stata | | Statistical Analysis
Minitab | | Statistical Analysis
=JMP | SAS JMP | Statistical Analysis
EViews | | Econometrics
NumPy | | Python
Pandas | Python Pandas | Python, Data Analysis
SciPy | | Python
Polars | | Python
Matplotlib | | Python, Data Visualization
Seaborn | | Python, Data Visualization
Plotly | Plotly Dash | Data Visualization
Streamlit | | Python
Jupyter | Jupyter Notebook, Jupyter Notebooks, JupyterLab
Anaconda | | Python
ggplot2 | | R, Data Visualization
tidyverse | dplyr | R
R Shiny | ?Shiny | R
# machine-learning technical
Machine Learning | =ML, machine-learning, ML models, statistical learning
Deep Learning | | Machine Learning
Artificial Intelligence | =AI, AI/ML
Neural Networks | artificial neural networks | Deep Learning
Convolutional Neural Networks | =CNN, CNNs | Deep Learning, Computer Vision
Recurrent Neural Networks | RNN, LSTM | Deep Learning
^Transformers | transformer models, ^BERT | Deep Learning
Natural Language Processing | =NLP, natural language understanding, text mining | Machine Learning
Computer Vision | ?CV, image recognition, image processing
Speech Recognition | automatic speech recognition | Machine Learning
Reinforcement Learning | RLHF | Machine Learning
Supervised Learning | | Machine Learning
Unsupervised Learning | clustering algorithms | Machine Learning
Recommender Systems | recommendation systems, recommendation engines | Machine Learning
Feature Engineering | | Machine Learning
Model Deployment | model serving | Machine Learning
MLOps | ML Ops, machine learning operations | Machine Learning
Generative AI | GenAI, Gen AI | Artificial Intelligence
Large Language Models | =LLM, LLMs, large language model | Generative AI
Retrieval-Augmented Generation | =RAG, retrieval augmented generation | Large Language Models
Fine-Tuning | LLM fine-tuning, LoRA | Machine Learning
LangChain | LangGraph | Large Language Models
LlamaIndex | | Large Language Models
OpenAI API | GPT-4 API, ChatGPT API, OpenAI | Large Language Models
ChatGPT
Hugging Face | HuggingFace, Hugging Face Transformers | Transformers
TensorFlow | Tensor Flow | Deep Learning
PyTorch | | Deep Learning, Python
Keras | | Deep Learning, Python
JAX | | Deep Learning, Python
scikit-learn | sklearn, scikit learn | Machine Learning, Python
XGBoost | | Machine Learning
LightGBM | | Machine Learning
OpenCV | | Computer Vision
YOLO | YOLOv8 | Computer Vision
spaCy | | Natural Language Processing, Python
NLTK | | Natural Language Processing, Python
CUDA | NVIDIA CUDA, GPU programming | Parallel Computing
MLflow | | MLOps
Kubeflow | | MLOps, Kubernetes
Weights & Biases | wandb | MLOps
ONNX | | Machine Learning
?Ray | Ray framework, Ray Serve | Machine Learning
H2O.ai | | Machine Learning
DataRobot | | Machine Learning
Anomaly Detection | outlier detection
Optimization Modeling | operations research, linear programming, mathematical optimization
Gurobi | CPLEX | Optimization Modeling
Simulation Modeling | Monte Carlo simulation, discrete event simulation
GIS | geographic information systems, geospatial analysis, spatial analysis
ArcGIS | Esri ArcGIS, ArcGIS Pro, ArcMap | GIS
QGIS | | GIS
PostGIS | | PostgreSQL, GIS
Google Earth Engine | | GIS
Remote Sensing | satellite imagery analysis
Bioinformatics
# security technical
Cybersecurity | cyber security, information security, infosec, IT security
Network Security | | Cybersecurity
Application Security | =AppSec, secure coding, secure software development | Cybersecurity
Cloud Security | | Cybersecurity, Cloud Computing
Endpoint Security | endpoint protection | Cybersecurity
OWASP | OWASP Top 10 | Application Security
Penetration Testing | pen testing, pentesting, penetration tests, ethical hacking | Cybersecurity
Vulnerability Management | vulnerability assessment, vulnerability scanning | Cybersecurity
Threat Modeling | threat modelling | Cybersecurity
Threat Intelligence | cyber threat intelligence | Cybersecurity
Threat Hunting | | Cybersecurity
Security Incident Response | cyber incident response | Cybersecurity
Digital Forensics | computer forensics | Cybersecurity
Malware Analysis | reverse engineering malware | Cybersecurity
Reverse Engineering | Ghidra, IDA Pro
Security Operations | =SOC, security operations center | Cybersecurity
SIEM | security information and event management | Cybersecurity
Microsoft Sentinel | Azure Sentinel | SIEM
IBM QRadar | QRadar | SIEM
EDR | endpoint detection and response | Endpoint Security
CrowdStrike | CrowdStrike Falcon | EDR
Carbon Black | | EDR
Microsoft Defender | | Endpoint Security
Intrusion Detection | IDS/IPS, intrusion prevention | Network Security
^Snort | | Intrusion Detection
Nessus | Tenable Nessus | Vulnerability Management
Qualys | | Vulnerability Management
Burp Suite | | Penetration Testing
Metasploit | | Penetration Testing
Kali Linux | | Linux, Penetration Testing
Nmap
Identity and Access Management | =IAM, identity management, access management
^Okta | | Identity and Access Management
Auth0 | | Identity and Access Management
CyberArk | | Privileged Access Management
SailPoint | | Identity and Access Management
Privileged Access Management | =PAM | Identity and Access Management
Single Sign-On | =SSO | Identity and Access Management
Multi-Factor Authentication | MFA, 2FA, two-factor authentication
Zero Trust | zero trust architecture | Cybersecurity
Cryptography | encryption
PKI | public key infrastructure | Cryptography
TLS/SSL | SSL/TLS, =TLS, =SSL
Data Loss Prevention | =DLP | Cybersecurity
Data Protection | data privacy, privacy compliance
GDPR | General Data Protection Regulation, DSGVO, RGPD | Data Protection
CCPA | California Consumer Privacy Act | Data Protection
HIPAA | HIPAA compliance
PCI DSS | PCI-DSS, PCI compliance
SOC 2 | SOC2, SOC 2 Type II
ISO 27001 | ISO/IEC 27001, ISO27001
NIST Cybersecurity Framework | NIST CSF, NIST, NIST 800-53
FedRAMP
IT Governance | COBIT
IT Risk Management | technology risk | Risk Management
Security Awareness Training
Security Auditing | IT audit, IT auditing, security audits
GRC | governance risk and compliance
Firewalls | firewall, firewall administration | Network Security
Palo Alto Networks | Palo Alto firewalls | Firewalls
Fortinet | FortiGate | Firewalls
Check Point Firewall | Checkpoint firewalls | Firewalls
# networking technical
Computer Networking | networking protocols, network engineering, network protocols
TCP/IP | TCP IP | Computer Networking
DNS | Domain Name System
DHCP
HTTP | HTTPS, HTTP/2
VPN | virtual private networks
BGP | | Network Routing
OSPF | | Network Routing
MPLS | | Network Routing
Network Routing | routing and switching, routing protocols | Computer Networking
VLAN | VLANs | Computer Networking
SD-WAN | | Computer Networking
LAN/WAN | =LAN, =WAN | Computer Networking
Wi-Fi | wireless networking, WLAN, 802.11
Cisco Networking | Cisco IOS, Cisco routers, ^Cisco, Cisco switches | Computer Networking
Cisco Meraki | Meraki | Computer Networking
Juniper Networks | Junos | Computer Networking
Aruba Networks | HPE Aruba | Computer Networking
VoIP | voice over IP, SIP trunking
Wireshark | | Computer Networking
Network Administration | network management | Computer Networking
Network Design | network architecture | Computer Networking
Structured Cabling | network cabling, data cabling
Fiber Optics | fibre optics, fiber optic splicing, fibre optic cabling
5G | 5G NR
LTE | 4G LTE
Telecommunications
RF Engineering | radio frequency engineering, RF design
# it-support technical
Technical Support | tech support, IT support, desktop support, IT help desk, technical troubleshooting
Help Desk | helpdesk, service desk | Technical Support
Active Directory | Microsoft Active Directory
Group Policy | =GPO | Active Directory
Microsoft Intune | Intune | Mobile Device Management
Microsoft SCCM | =SCCM, Microsoft Endpoint Configuration Manager
Jamf | Jamf Pro | Mobile Device Management
Mobile Device Management | device management
Microsoft Exchange | Exchange Server, Exchange Online
Office 365 Administration | Microsoft 365 administration, O365 administration
Google Workspace | G Suite, Google Apps, GSuite
ITIL | ITIL v4, ITIL framework, ITIL 4
IT Service Management | =ITSM | ITIL
IT Asset Management | ITAM
Ticketing Systems | ticketing system, ticket management
Jira Service Management | Jira Service Desk | Jira
^Remedy | BMC Remedy | Ticketing Systems
Hardware Troubleshooting | computer hardware repair, PC repair
Software Installation | software deployment
Remote Desktop Support | remote support | Technical Support
Backup and Recovery | backup administration, Veeam
Storage Administration | SAN storage, NAS storage, NetApp
Data Center Operations | data centre operations, data center management
Printer Support | printer troubleshooting
IT Infrastructure | IT infrastructure management
IT Project Management | | Project Management
`;
