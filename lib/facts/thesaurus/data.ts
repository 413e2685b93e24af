/**
 * Common English words and what their commonest senses entail, made by scripts/make-thesaurus.mjs out of WordNet 3.1.
 * WordNet 3.0 Copyright 2006 by Princeton University. All rights reserved. It is provided "as is", without warranty; the licence, which permits
 * use, copies and modifications for any purpose, stands at https://wordnet.princeton.edu/license-and-commercial-use
 */

/** A line for each word: the word and the numbers of its senses, in base 36. */
export const WORDS = `
abandon 7w1,7w2,7w3,7w4
abandonment 87,88
abasement 1eh,1ea
abbey 4qt,4qu
abbot b1g
abdomen 4ia,8mp
aberration bvi,bvj
abet dwq
abhor dqn
abide 8ja,d9q
ability 8fh,8fi
abjection 1ea
ablation 1zu,1zv
abnormality 2t8,2t9
abode 5qt,3kz
abolish dvn
abolition 18d
abolitionist b1h
aborigine 16
abortion 18p,18q
abound dxk,4dw
abreaction 1b9
abridge cwv,cv5
abridgment 9fk
abrogate dw9
abruptness 7xx,7xy
abscess cbq
abscissa 95v
absence 41z,420
absent d32
absenteeism 421
absolute 902
absorb ctn,d20
absorbency 7zg
absorption 8se,8sf
abstain 9u2,dlz
abstention 7vy
abstract 2,900,901,2gu
abstraction 1,2
abstractionism 4qv,4qw
abstruseness 7sx,7sz
absurdity 7wm,7wn
abundance 8aj,8ak
abuse 230,231,232,233
abyss avl
academic b1i
academicianship 2iv
academy 4qx,4qy
accede 2dm,ddz
accelerate 1o5,d3e
acceleration 1o7,1o8
accelerator 4qz,4r0
accent 9q9,86g,9qa,9qb
accenting 44y
accentuate 9qa,9qb
accept d9r,d9s
acceptance eh,ei
access 1fk,1fl,1fm,1fn
accessory 4r7,4r8
accident a2t,a2u
acclaim 9lu,9jw,9lv
acclimatize d1w
accommodate ct3,2fu
accompaniment 32s,32t
accompany dqd,dqe
accomplice b1k
accomplish 49,dpp
accomplishment 3o,3p
accord 3p8,7m8,7m9,7ma
accordance 3p7,3p8
accost ddj,ddk
account 8dy,8dz,8e0,8e1
accountant 5io
accounting 2ks,2kt
accouterment 4r8
accredit dbo,dbp
accreditation 3t7
accretion 1w6,c0a
accrue cth,cti
acculturate cto
acculturation 3sd,3se
accumulate ctl,9zg
accumulation 1w5,1w6
accuracy 7ry,7rz
accusation 9n7,9n8
accuse dfq,2sd
accustom cyc
ace 2h1,rr,2h2,2h3
acetone cf3
acetonemia cbf
ache cbw,aad,cbx
achieve dpp
achievement 3o
acid 4rd,4re
acidity 847,848
acknowledge d6o,gi
acolyte b1u
acquaint dfc,cuk
acquaintance 2t3,8xi
acquiesce 9yz
acquiescence 9yy,9z0
acquire crg,2gx
acquisition dr,ds
acquit dhg,co6
acre c4q
acreage 8bn
acres ao0
acrobatics 1j7,1j8
act 2p,2q,2r,2s
acting 2do
actinometer 4rm
action 47,48,49,4a
activate cun,xt
active b1w,b1x
activism 91m
activity 21g,48
actor b1y,b1z
actress b22
actuality c8k
actuate xt,9a1
adapt ct1,ct3
adaptation 12u,12v
add cud,cue
addition 1us,1ut
additive 4rp
address 7tz,7u0,7u1,7u2
adenoma cb8
adequacy 7rf,7rg
adhere d4s,d4t
adherence 3z7,3z8
adherent bbh
adhesive cgg
adieu 9js
adios 9js
adjective 9ba,9bb
adjoin 4l,58q
adjourn d0x,d0y
adjournment 16d,16e
adjudication 37c
adjunct 9ay,9az
adjust csz,ct0
adjustment 13u,13w
administer cqv,cqw
administration 5l,2os
administrator b27,b28
admiration 3zq,3zr
admire drm,drn
admirer b29,4uq
admission 42z,430
admit d6o,deo
admix d21
admonish dew,7i2
admonition 9lb,9lc
ado 2fc
adolescence cd0,cd1
adolescent b2a
adonis bj4
adopt d2k,d2l
adoption eh,ez
adore dqp
adorn 5nf,5ne
adroitness 2hy
adsorb doz
adult 45x,45y
adulterer b2b
adulthood ccy,ccx
advance 1am,1fr,1ft,1aq
advantage 8cn,8co,8cp
advent 6p
adventure 24h,2z6,2z7
adventurer b06,b07
adverb 9bc,9bd
adversary 4sz
adversity a4b,7lx
advertise dih,dj5
advertisement 3q2
advertising 3q1,3q2
advice 9la
advisability 8e7
advise 9kv,dgi
advisor b2d
advocacy 3zg
advocate b2e,9ku,b2f,aag
aegis 3zk,3zl
aeon azq,azr
aeration 13z,140
aerator 4rq
aerial 2ge,2gf
aerosol 4rr,4rs
aerosolize dnk,dnl
affair 1a,7hj
affairs 3qr,3qs
affect aa3,aa4,y7
affection 7e1
affidavit 9nj
affiliation 3oi,3oj
affinity 7jt,7ju
affirm cvw,4c6
affirmation 3xb,3xc
affix 9ap,9aq,9ar
affluence 7nm
afford dlx,3bp
affront 40l,40m
afghan 4rt
aftereffect bvc,bvd
afternoon 9kb,9kc
agate cgj
age 7yi,7yj,7yk,7yl
aged ak1
agency 10s,10t
agenda 921,922
agent 9bw,9bx
agglomerate 4ur,alb,alc
agglomeration 3hq,3hr
agglutination c27,c28
agglutinin cke
aggravate cva,cvg
aggregate 74f,74i,74j,74k
aggregation 3hp,1w5
aggression 3f7,3f8
aggressiveness 7gc,3f8
aggressor b2k,b2l
agitate dnn,dno
agitation 1ol,1om
agony aak,aai
agree dd1,d0j
agreement 7mb,7mc
agriculture 26z,3bs
ague 9qc,9qd
aid 2gb,2o4,2o5,2gd
aide b25,b26
ailment 9hx
aim 6,z4,31o,31p
aimlessness 8ez
air 1j3,1j4,1j5,1j6
aircraft 4ru
airflow a81
airframe 4ry
airplane 4s1
airport 4s8
airs 2vd
airspeed cnt
airway 4rz,4s0
aisle 4s9,4sa
alabaster 810,811
alarm 4sb,4sc,4sd,4se
album 4sf,4sg
albumin cgr
alcohol aj2,aj3
alderman b2p
alert 9q1,9q2,4sd
alerting 9q1,7i4
alertness 7i3,7i4
algae 47j
alibi 9no,8xz,9np
alien azi,a25,azj
alienate drk,azj
alienation 3q,3r
alight dsc,4pt
align ct0,d46
alignment 3gk,1ya
aliquot c5w
alkali cf8,cf9
alkylbenzenesulfonate cgl
allegation 9n9,9na
allege cdy
allegiance 3v3,3y9
allegory 9cy,5rr
alleviate cq8,cqa
alley 4sh,4si
alleyway 4sh
alligator 4a8,4a9,4aa
allocate dtz
allocation zd,ze
allot 3ox,7m9
allotment zd,ze
allow 3t2,2h6
allowance 3tf,3tg,3th
allusion 9oq
ally aqb,aqc,aqd
aloes 4sj
aloneness 7df
aloofness 7hn,7ho
alpha 9qk,9ql
alphabetize cyo,cyp
alter cpz,12p
alteration 13u,12m
altercation 9z5
alternate 13m,bsj,bsk
alternative 8w3
altitude 8bw,8bx
altruism 7te
aluminum cfa
alundum cia
alveolus 8hn,8ho
amass ctl,9zg
amateur b2q,b2r
amateurishness 8pq
amaze 4vq,d7z
amazement ab1
ambassador b2s,b2t
amber 81r,81s
ambiance asb,7n5
ambiguity 7t0,7t1
ambition 7tl,33u,7tm
amble 1g3,1g4
ambulance 4sk
ambuscade 42p,42q
ambush 42p,42q,42r
amend 8ct,cv2
amendment 433,434
aminomethane cf6
amity 7hk,7hl
ammo 4sl
ammoniac cgv
ammunition 4sl,4sm
amorist b2u
amount 3a,3b,3c,3d
amp c54
amphibology 9in
amplification 1ay,1v1
amplifier 4sn
amplify cwy,cwz
amplitude 89x,89y
amputate dml
amulet 4so
amuse dg3,dg4
amusement 24e,24f
anachronism 4sp,4sq
anaconda 4ag
anaesthesia c9n
analogue 7oq
analogy 2ni,2nj
analyse 2nd,d8p
analysis 2m8,2m9
analyst b2v,b2w
analyticity 8ft
analyze d8o,2nd
analyzer 4sr
anaplasmosis cbb
anarchist b2x
anarchy c94
anastomosis 8gp
anatomical 9ym
anatomy 2g6,2ne
ancestor 9im
ancestry 7ye,7yf
anchor 4ss,4st,4su,4sv
andrena 4jd
anecdote a0k
anemia caw,cax
angel azs,azt
anger 2w7,2w8,2w9,2wa
angle 88a,98t,1rv,98u
angst abv
anguish 238,aan,8tm,aao
animal z
animate cou,co4
animize cou
animosity acr
anion avm
anionic cf7
ankle 8nf
annihilate d4e
annihilation 173,174
anniversary cnf
announce deq,dit
announcement 45b,9n3
annoy 2ap
annoyance 22p,22q
anode 4sw,4sx
anomie 7up,7uq
anonymity cd8
anorexia c9s
answer 12k,422,423,424
ant 4jf
antagonise drd,dre
antagonist 4sy,4sz
antagonize drd,dre
anteater 4cd,4ce
antecedent 9il,9im
antelope 4n6
antenna 2gf,4q4
anterior 8i5
anthill avn
anthropologist b2z
anthropology 979
antibody ckc
anticipate cpt,ts
anticipation 8vc,8vd
anticoagulation 2p6
antigen ckg
antipathy 8x7,14t
antiquity 4t5,4t6
antiredeposition c29
antiserum 8jp
antithesis 9uz,9v0
anvil 4t7,4t8
anxiety abs,abt
aorta 8j0
apartment 4t9
ape 4oz,4p0,4p1,4p2
aperture 4tc,4td
apex asc,90p
aplomb 7xb
apogee asd,15y
apologia 8xx
apologist b30
apologize dh3,d4h
apology 8xw,8xx
apothecary b73
appalling a2c
apparatus 2us,4te
apparition 7b,7c
appeal 3x7,3x8,3x9,3xa
appear d33,37r
appearance 79,7a
appease d45,cxl
append djs,9aq
appendix 8lw,8lx
appetite aa8
applaud dg5,9lv
applause 9lw
apple agm,agn
applejack ajh
applicability c75
applicant b08
application 3s,3t
applicator 4tm
apply ya,dd2
appoint dpt,duz
appointee b09,b0a
appointment gj,gk
apportion dtz,du0
appraisal 37a,37l
appraise 2n9,d8x
appraiser b35,b36
appreciate czn,czo
appreciation 1uu,1uv
apprehend 31b,fy
apprehension ft,fu
apprentice b32,b33
apprenticeship 2iw
approach 6q,1fh,1fi,1fj
appropriate 7h7,d42
appropriation ev,ew
approval 3k6,3zn
approve d9y,3s0
approximate 37k,d9w
approximation vv,vw
apron 4tn,4to
aptitude 8og
arbitrate cjj
arc bwt,bwu,4tt
arch 4tr,4ts,4tt
archaeologist b37
archaize d5l
archangel azu,azv
archbishop b38
architect b39
architecture 2k2,2k3
archives 9i9
ardor aa6,7gj
area 4tx,4ty
areaway 4tz
arena 4u0,4u1
argon cfb
argot 9un
argue 8q1,dco
argument 8v3,1rs
arianist b3b
aridity 8d5,8d6
arise cog,coh
aristocracy ar1,7vi
arithmetic 95q
arm 4u2,4u3,4u4,4u5
armadillo 4o2
armament 3ud,3ue
armchair 4uc
armful c6l
armoire 4ud
armor 4dz,4e0,4e1
armpit 8m9
arms 5gc,5gd
army aof,aog
aroma 39d,6l6
arousal 1a9,1aa
arouse 3je,coi
arraign dfr,dfs
arrange cpa,cpb
arrangement 3de,3df
array 4ue,4uf,4ug,4uh
arrest fv,fw,fx,fy
arrival 6l,6m
arrive 8jy,dsi
arrogance 7wc
arrogate 3m0,dum
arrow 4ui,4uj
arroyo avo
arsenic cfc,cfd
art 3d2,3d3
arteriole 8j1
arteriolosclerosis ca6
artery 4uk,4ul
arthritis cau
article 1h,1i,1j
articulate 2bx,66m
articulation w4,w5
artifact 1g
artifice 10p
artillery p8,4um
artilleryman b3e
artisan b9n
artist b3g
artistry 8ph
arts 97d
ascend dsa,dsb
ascendancy 84a
ascertain d9c,d9d
ascribe 1u
ash byo,byp,byq
ask dcf,dcg
aspect 7j2,7j3
asphalt cg1,cg2,cg3
aspirant b31
aspiration 33t,33u
aspire das
aspirin 4uo
ass 35a,35b
assail 19a,2wp
assassin b3h,b3i
assault 2wn,2wo,2wp,2wq
assay v5,2yx,2yy,2x5
assemblage 41l,3hy
assemble 5uj,3hw
assembly 3be,3bf
assent 9yy,9yz
assert 4c6,dbd
assertion 9n6,3xc
assertiveness 8em
assess d8x,daa
assessment 37a,37b
assessor bss
asset 8dl
assiduity 7v7
assign 3ox,bao
assignee b3j
assigning zc
assignment z8,z9
assimilate ctm,ctn
assist 2ga,2gb,2gc,2gd
assistance 2gb,2o4
assistant 3yg
associate 9m7,9m8,6ad,9m9
association 3of,3og
assortment 3hj,3hl
assume co7,cpg
assumption el,em
assurance 8s2,8s3
assure 9lr,d9e
asterisk 9qg,9qh
astonish d7z
astonishment ab1
astound d7z
astronomy 96w
astrophysics 96x
asymmetry 87x
asynchrony c7m
atheist b3k
athlete b3l
athleticism 86e
athletics 25e,2bt
atm 7n4
atmosphere 7n4,7n5
atom 7j9,cen
atone dr3,dr4
atrophy a8q,a8r,a8s
attach dmw,dmx
attachment w8,w9
attack 197,198,199,19a
attacker b2l
attain 1po,dpp
attainment 6n,6o
attempt 2x3,3y,2x4,2x5
attend dtj,dtk
attendance 41v,41w
attendant a2b,765
attention 1dq,2o3
attest dep,8ya
attic 4v1
attire 4tf,4v2
attitude 2vh,2vi
attorney bi4
attract lr,dne
attraction 7jr,7js
attribute 1s,1t,1u,1v
attune cyx
audacity 7ts,7tt
audience 9y5,9y6
audit uz,v0,v1,v2
audition 2yz,2z0,2z1
auditorium 4v3
augment ctd,cte
augur b3m,a2e,b3n
aunt b3o
austerity 7vx
authenticate d9f
authenticity 7r3
author beh,bei,bej
authorities 3s3
authority 3sv,8f5
authorization 3sv,3sw
authorize ddx,ddy
authorship 1a0,1a1
auto 59n
autofluorescence bvk
autoloader 4v4
automate d4m
automation i9,ia
automobile 59n,5bl
autonomy 2t6,c9b
autopsy v3,v4
autumn b9
auxiliary b26
avail 8d8,8d9,8da
availability 7mv
avarice 2w1,2w2
avenge 426
avenue 3do,3dp
average 905,906,907,908
aversion 14s,14t
avert dsu,dec
aviary 4v5
aviation 1j1,1j2
avocado ah6,ah7
avoid deb,dec
avoidance 14p
await dbg
awake 3je
awaken 3je,coj
awakening 44f
award fo,fp,fq,fn
awarding fo
awareness 8qq,8qs
awe ab2,417,ab3
awfulness 7r2
axe 4v8,4v9,4va
axiom 9o6,9o7
axis 4vb,4vc
axle 4vd
azimuth c7x
babble 9iq,9ir,9is
babe 2z9
baby 2z8,2z9,2za
bachelor b3r,b3s,b3t
back 2rd,2re,2rf,2rg
backbend 25i
backbone 4vg,4st
backdrop 4vh
backer b2y
background 4vi,4vj,4vk
backing 3ph,3zd
backlog akw,akx,aky
backstage 7bu
backstitch 4vm,4vn
backwoods ash
backyard 4vo
bacon af3
bacteria 472
bad 7xq
badge 8zv,8zw,8zx
badger 4nk,4nl,23v
badness 7fu,7xq
baffle 4vp,4vq,4vr
baffled ak2
bag 255,256,257,258
baggage 4vx,4vy
bagpipe 4vz
bait 4w0,4w1,23u,4w2
bake czu,czv
balance 4w5,4w6,4w7,4w8
bale 4wd,4we
balk k2,k3,k4
balkiness 7xp
ball k5,k6,k7
ballad 9dc,9dd
ballast 4wf,4wg,4wh
ballerina b3u
ballet 2c0,2c1
balletomane b3v
balloon 4wk,4wl,4wm,4wn
ballot 11t,120,121
ballpark 4wo,4wp
ballplayer b3w
ballroom 4wu
ballyhoo a1r,a1s
balsam 4wv,4ww
balustrade 4xl
ban 14f,9hi,9hj,9hk
banana ah2,ah3
band 1io,4wx,4wy,4wz
bandage 4x6,4x7,4x8
bandit b3x
bandoleer 4xd
bandstand 4xe
bandwidth c4b
bandy deg,deh
bang af,a8,ag,ah
banging 3w9,3wa
banish def,dsh
banister 4xl
banjo 4xi
bank 102,103,104,105
banker b3y,b3z
bankrupt b40,b41
bankruptcy 3xd,3xe
banner 4xj,4xk
banquet adm,a2n,a2o,a2p
banshee b04
banter 9p9,4n5
baptize djt
bar 3oa,3ob,3oc,2go
barb 4da,te,4db
barbarian bm3,b4b
barbecue 4xm,4xn,4xo
barbell 4xp
barbital 4xq
barbiturate 4xr
bare cuu,cuv
bargain 3op,2r1,9p0,9p1
bargaining 9yh
barge 4xs,4xt,4xu
barium cfe
bark 4xv,4xw,4xx,4xy
barkeep b42
barley ahs,aht
barn 4xz,4y0
barnburner a3c,a3d
barnful c6m
barnyard 4y1
barony at7,at8
baroreceptor 8hx
barrack 4y2,4y3,4y4
barrage 3g6,3g7,3g8
barrel 4y5,4y6,4y7
barricade 4y8,4y9,4ya,2go
barrier 4yb,4yc
bartender b42
base 4ye,3ti,4yf,4yg
baseball 280,281
baseline att,atu
basement 4yp,4yq
bash a8,a89,70e
basileus b43
basin 4yv,4yw
basis 3tj,5wc
bask dp0,8t2
basket 12i,12j
basketball 28d,28e
bass 4pw,4px
bassinet 4z1,4z2
bastard 3e0,4z3
baste 4z4,4z5,4z6
bastion 4z7,4z8
bat 27l,27m,27n,27o
batch arb,4us,arc
bath 1c8,1c9
bathe 26a,26b,26c
bather b44,b45
bathing 1bh,1bj
bathos 9d7,9d8
bathrobe 4z9
bathroom 4za,32y
bathtub 4zb
baton 4zd,4ze
battalion aou,6j4
batter aiu,aiv,4z6,57o
battery 2wr,2ws
batting q4,q5
battle 2l4,1e4,2ym
battlefield 3pl
battlefront 5xb
battleground 3pl
batwing 4zk
bawdyhouse 7bf
bawl cqe,9vm
bay 4lz,4m0,4m1,4m2
bayonet 4zl,4zm
bazaar 3rf,3rg
beach avp,avq
beachhead 3u,3v
beacon 4zp,4zq,4zr,4zs
bead 4zt,1mv,4zu,4zv
beadle b49
beadsman b4a
beak 4av,4aw,4ax
beam 4w9,4wa,4wb,4wc
bean 8lz,8m0,8m1
bear 4hm,4hn,4ho,4hp
beard 4f2,4f3,4f4
bearer 45i,b6m
bearing 4zw,4zx
beast z,10
beat 1ks,1kt,1ku,1kv
beating 3ut,3uu
beatnik b4e
beau b5d,5g7
beautify cyt,5ne
beauty 7jh,6c9
beckon 1qy,djz
become 2gw,csy
bed 4zy,4zz,500,501
bedamn 8c4
bedding 502,503
bedground ase
bedpost 509
bedroom 50a
bedside av6
bedstead 50e
bedtime cmt
bee 4j0,4j1
beebread chc
beech byj,byk
beef 4ml,4mm,4mn
beehive 50f,50g
beer aj4
beetle 4io,4ip,4iq,4ir
befall d08,d0h
befit dxi
befog 8r8
befriend dwt
befuddle 4gx,d7w
beg dct,dch
beget 46e
beggar b4f,b4g,b4h
beggary 9zb,9zc
begin 193,d0l
beginner bdz,akm
beginning 190,191
beguile 6u,drb
behalf 2q7,2q8
behave 2r,co6
behavior 402,403
behead dpb
behind 35a
behold dt6
behoove dxg
being d,f
belabor df4,df5
belch n0,n1,n2
belching n0,n3
belfry 50m,50n
belie dfi,d9l
belief 21,92g
believe dae,8vt
believer b4i,b4j
bell 50o,50p,50q
belle b4m
bellhop b4l
bellow 9vl,9vm,9vn
belly 4i9,4ia,4ib
belong dur,dus
belt s8,s9,sa,sb
bemoan 9dj
bench 50u,50v,50w,50x
bend 50y,1i4,50z,510
benediction 3k8,3k9
beneficiary 9by,9bz
benefit 3pb,8ck,8cl,8cm
bent 8oo,8op
bequest c0b
berate 3a5
bereavement c97
berg ax8
berry ago,agp,agq
berth 2im,2in,2io,2ip
beryllium cff
beseech dcx
beset dl0,8ys
besiege ddf,ddg
besieger b4o,b4p
besmirch dfu,dfv
bespeak 9gs,9pp
best qd,qe,qf
bestow dgm,dud
bestowal 3p5,3p6
bet 29l,29m,29n,29o
beta 9qm
bethink dac,dad
betray dfo,dfp
betrayal 2ul,2un
better 8cr,8cs,8ct,8cu
betterment 1am,1cx
bevel 515,516,517
beverage aj1
bevy am8,am9
bewail 9dj
beware dbj
bewilder 4vq,d7y
bewilderment 8rd
bewitch coo,6u
bias 93w,98a,98b,98c
bibliography 9g3
biceps 8ng
bicker 9z6,9z7
bickering 9z6
bicycle 51a,51b
bid 2y2,2y3,2y4,2y5
bidder b4q,b4r
bidding 2y3,9nk
bide d9q
bile 8k6
bilharziasis cas
bilk 4vr,dsz
bill 2eb,2ec,2ed,2ee
billion c6j,c6i
billow a4q,a4r,a4s
bin 51p,51q,51r
bind 8rr,4uz,4v0
binder 51s,51t
binding 2ow,2ox
binoculars 51u
binomial 96h
bioassay 8u0,8u1
biography 9gw
biologist b4s
biology 96i,96j
biomedicine 96k,96l
biophysicist b4t
biopsy 8u2
bird 48d,48e,48f
birdbath 51v
birdhouse 51w
birdie 6xs,6xu,6xv
birefringence bwp
birth a3m,a3n,4ho
birthday cng,cnh
birthplace ask,5l1
birthright 7yc,7yd
biscuit 9e2,aec
bishop 51x,51y
bishopry 2ix
bit 1x9,51z
bite 1u6,1u7,1u8,1u9
biter b4u
bitterness 7ga,7gb
bitters ajf
bivouac 3l3,3l4,5a3
blab di5,9iu
black 520,521,522
blackberry agt,agu,agv
blackboard 525
blacken 522,cyq
blackening 1em
blackmailer b4v
blackness 520,521
blackout 8qk,8ql
blacksmith b4w
blade 52a,52b
blame sc,9ml,c6,9mm
blanch 6lo,crt
blandness 7ej,7ek
blanket 3gd,52c,52d,52e
blare 2eu,qs,a5q
blaring 2eu
blaspheme dej,9wa
blasphemy 2u7,2u8
blast qr,af,aa,qs
blatancy 7lp
blaze 2sx,2sz,2t0,2t1
bleach 1ei,1ej,1ek,1el
bleachers 52f
bleat a5r,a5s,a5t
bleb 8lh
bleed cbk,4eu
blemish 7k1,7k2,7k3
blend 1y1,1y2,1y3,1y4
blending 1y5,1y6
bless dga,dgb
blessing 3k6,3k7
blight cb5,cb6,8yt
blind 52i,52j,52k,52l
blindness cad
blink n4,n5,n6
blinker 52r,52s,52t
blister 8ld,8le,8lf,8lg
blizzard ary,arz
bloat cbr,cbs,cbt
blob c89,c9
bloc ao3
block 2gm,2gn,2go,2gp
blockade 3el,3em,2go,2gp
bloke 5dq
blonde 81p,81q
blood 7ee,7ef,7eg
bloodhound 4gm
bloodshed 17f,17g
bloodstream 8ji
bloom bv9,bva,bvb
blooming bva
blossom bv9,nf,bxf,bvb
blot c7,c8,c9,ca
blotch 7kl,7km
blow 33c,33d,33e,33f
blower 4g0,4g1
blowfish 4qj,4qk
blowing c2c
blubber 84h,84i,84j,84k
bludgeon 52x,52y,52z
blue 4jp,4jq,4jr
bluefish 4py,4pz
blues 9u8,9u9
bluestocking b4x
bluff 2vn,2vo,2vp,2vq
blunder cw,cx,cy
blunt cup,cuq
blur 93m,93n,93o
blurt 8jw
blush nb,nc,nd,ne
bluster 9rz,9s0,4r5,9s1
board 530,531,532,533
boarding 8j,8k
boardinghouse 534
boast a15,4r5,25g
boat 535,536,537
boater 538,539
boating 1l4
boatload alr
boatswain b4y
bob 1oy,1oz,1p0,1p1
bobbysoxer b4z
bode a2e
bodice 53g
body 53h,53i,53j
bodybuilder b50
bodybuilding 2lt
bodyguard aox,32p
bog avv,avw,avx
bogey 53l,53m,53n
boggle dbk,dbl
bogy 53k,53l
boil 850,851,852,853
boiler 53o,53p
boiling 1ai,1aj
boldness 7lr,7ls
bolo 53q,53r
bolster 53s,53t,53u
bolt 14u,14v,14w,14x
bomb 53v,53w,53x,53y
bombast 9uv
bomber 53z,540
bombing 3fx,3fy
bombproof 541,542
bond 4ux,4uy,4uz,4v0
bondsman b52,b53
bone 812,813,814,815
bonemeal chh
bonfire a2v
bonnet 544,545,546
bonus 8yd,8ye
boo 8c6,9w2
booby 4fy,4fz
book 547,548,549,54a
bookcase 54d
booker b54
booking 1e5,1e6
bookshelf 54e
boom 51j,54f,aa,2ew
boomerang cm,cn,co
boon 3k7
boost 3yw,1h7,3yx,1h9
boot tz,u0,u1,u2
booth 3o3,54g
bootlegger b57
bootlegging gq,gr
booty 78h
booze adw,2uh
borate chi
border 54h,54i,54j,o4
bore 54k,54l,3ak,54m
boredom acl
borough asw,asx
borrow dux,d2k
borrower b59
borrowing ex,ey
bosom 11l,11m,11j,11n
boss 689,68a,68b
bother 8yk,2fk,2ap,8yl
bottle 54n,54o,54p,54q
bottleneck 54r,3u6,54s,54t
bottom 54u,54v,54w,54x
bottomland avy
boucle 54z
bough bzt
boulder avz
boulevard 3dp
bounce nx,o5,o6,o7
bouncing a4w
bound o2,o3,ns,o4
boundary o2,o3
bounds o2
bouquet 550,551
bourbon ajj
bourgeoisie ao6
bout 2a1,2a2
bow 2dk,2dl,2dm,2dn
bower 4tp,4tq
bowl j0,j1,j2,j3
bowlder avz
bowstring 55a
box ta,tb,tc,td
boxcar 55b
boxer 4gp,4gq
boy b5a,b5b
boycott 154,155
boyhood cm1
brace 55c,55d,55e,55f
bracing 55g
brad 55i,55j
brag a16,4r5
braggadocio a17
braid 55k,55l,55m,55n
brain 8kz,8l0,8l1,8l2
brake 55o,55p,55q,55r
brakes 55v
bramble bzn
branch 4u6,4u7,4u8,4u9
brand 1pc,753,754,755
brandish 9s2,1qz,9s3
brandy ajg
brass 55y,55z
bravado 9rz
brave ak3,ak4,ak5
bravery 7ut,7uu
brazenness 7uw
breach bw,bx,by,bz
bread af5,af6,af7
breadth 8by,8bz
break 9c,9d,9e,9f
breakable 562
breakaway 1yo
breakdown 2em,2eo
breakfast ad8,ad9,ada
breaking 1wv
breakthrough ws,5i
breakup 168,169
breakwater 563
breast 48k,48l,48m,48n
breastwork 6k5
breath 33a,33b
breathe cnx,cny
breathing 337
breeches 567
breed 8z9,8za,8zb,8zc
breeding 35o,35p
breeze 25k,2hl,2hm,2hn
brevity 86z,870
bribe c0r,c03
briber b5e
brick 568,569
bricklayer b5f
bricklaying 2jk
bride b5g
bridegroom bf7,bf3
bridge 28o,28p,28q,28r
bridgehead asl,asm
bridle 3ts,3tt,3tu,3tv
brief 9fo,9fp,9fq
briefcase 56a
briefing a0j
brier byf,byg
brig 56b,56c
brigade aos,aot
brigadier b5h
brighten czi,czj
brightness 800,7no
brilliance 7nk,38f
brilliancy 7l8
brim 56d,56e,56f,56g
bring csm,csn
bringing 5b
brink 8ba,79s
bristle 4dt,4du,4dv,4dw
broadcast 99b,99c,99d,99e
broadcasting 99s,99t
broaden czr,cp2
broadening 1aw,1ax
broadside 3g9,3ga,3gb
broil 1af,1ag,1ah
broiler 56m,56n
broker b2i,b2j
brokerage 56o,56p
bronc 4ld
bronchiole 8ln
bronchiolitis cao
bronchus 8lm
bronze 56q,56r,56s,56t
brood am1,am2,am3
brooding ac7,ac8
brook aw0,8ja
broom 56u,56v,56w,56x
brothel 7bf
brother b5i,b5j
brotherhood aaq,aar
brow 8ih,8ii
browbeat 1hw,b5r
brown 829,82a,82b
brucellosis cae,caf
bruise pz,cbl,20u
bruit a0m
brush 4m,4n,4o,4p
brushing 1bw,1bx
brutality 23j,23k
brute z,10
bubble 56y,56z,570,571
buck 4cq,4cr,4cs,4ct
buckboard 572
bucket 573,574,575,576
buckle 578,579,57a,57b
buckskin 4le,4lf
bud bxh,bxi,bxj,bxk
buddy b5k
budge 2fp
budget c24,c25,c26
buff 57c,57d,57e,57f
buffalo 4mt,4mu
buffer 57g,57h,57i,57j
buffet 57m,57n,57f,57o
buffoon b7o,b7p
bug 477,478,23v,479
buggy 57r
bugle 57s,57t,57u
bugler b5l
build 84b,2g6,84c,84d
builder b5m,b5n
building 376,3bd
buildup 1w7,1w8
bulb 57x,57y
bulge a4c,c7y,c7z
bulk 54b,85l,85m,85n
bull d2,d3,d4,d5
bullet ki,kj
bullethead 8ly
bulletin 9lj,9lk
bullshit 8c9,9iv
bully b5p,b5q,1hw,b5r
bullyboy b5s
bum 4ni,1hb,4ej,8mt
bumblebee 4jc
bump a4c,a4d,a4e,5k
bunch a7a,5xy,581,akz
bundle 57z,580,581,582
bunk 511,512,513,514
bunker 584,585,586,587
bunkmate b5v
bunt qj,qk,ql,qm
bunter b5w
burden 2pa,63h,6ar,6as
bureau 5ea,10t
bureaucracy amr,ams
burgeon d0u
burglar b5x
burglary 2xx
burial 3kp,3kq
burn 20v,1xk,20w,20x
burner 58d,58e
burning 1xj,1xk
burr 58a,58b,58c
burrow 78n,78p
bursitis cbc
burst 1xc,1xe,1xf,1xg
bury d7i,d7j
bus 58f,58g,58h,58i
busboy b5y
bush 8h0,8h1,8h2
bushel c50,c51,xo
bushwhack 42q,dl4
bushwhacker b5z,b60
business 2e5,2e6
businessman b61
businessmen anf
bust 29x,29y,29z,2a0
bustle 2fc,2fd,2fe
busy d71
butcher b5t,b5u,17x
butler b62
butt 58o,58p,ql,58q
butter aid,aie,aif
butterfat chk
buttocks 35a
button 58v,58w,58x,58y
buy 2r1,dy,c03
buyer b63
buying ec
buzz 44g,44h,44i,44j
bygone clc
bypass 50r,50s,50t
cab 58z,590,591
cabana 594
cabbage afx,af6,2gu
cabin 59a,59b,59c
cabinet 59d,59e
cable 59j,59k,59l,59m
cache 59p,59q,59r
cackle 9ws,9wt,9wu,9wv
cadaver 8g4
cadence 83t,83u
cadenza 9tz
cadre apq,apr
cafe 59s
cafeteria 59t
cage 4zh,4zi,4zj
cake 59v,59w,59x
calamity 16t
calcification c2d,c2e
calcify d57,d58
calcium cfg
calculate 99g,2g8
calculation 36x,2md
calculus 963,964
calendar 9g4,9g5,9g6
calf 4co,4cp
caliber 7n3,7nb
calibrate cyv,cyw
calibration 3gi
calibre 7n3,7nb
caliph b64
call e2,e3,e4
caller b65,b66
callousness 7ub
calm 7x7,7x8,7x9,5p3
calmness 7x7,7xa
calorimeter 59y
calumniate dfu
calumny 400,401
calving c2f
camaraderie 7hb
camera 59z,5a0
camouflage 3kh,3kf,3ki
camp 3l3,5a1,5a2,5a3
campaign 1k4,1k5,1k6,1k7
camper 5a4,5a5
campfire a2w
camping 3l2
campmate b69
campus asn
can 5a6,5a7,5a8,16k
cancel 9rc,9rd,6vu
cancellation 18w,18x
cancer cb9
candidacy 2zl
candidate b67,b68
candle 5ac,5ad,5ae
candlewick 5aj,5ak
candour 7vn,7jn
candy ae1,ae2
cane 5al,5am,5an
caning 7bg
cannon 29d,29e,29f,29g
canon 9ff,9fg
canonize bka,deu
cant 518,519,1ru
canteen 5ao,5ap
canter 1gx,1gy,1gz
cantilever 5aq,5ar,5as
cantle 5at
canvas 5au,5av,5aw
canvass 2nw,5ax,2nx,5ay
canyon aw1
canyonside aw2
cap 5az,5b0,5b1,46w
capability 8fj,2pz
capacitance 5b2,5b3
capacitor 5b2
capacity 2py,2pz
cape 5b7,5b8
caper 244,245,246
capillary 5bc,5bd
capital 5be,5bf
capitalism aqn
capitalist b0c,b0d
capitalize ctr,cts
capitulate dku
capstan 5bg
capsule 5bh,5bi,5bj,5bk
captain b6a,b6b,b6c
captivate 6u
captive b6f,b6g
captivity c9c,3u1
captor b0e
capture f0,fr,fs,6u
car 59n,59o
carabao 4mv
caravan 79i,79j,79k
carbine 5bq
carbon 5br,5bs
carbonate chn,cho,chp
carcass 4ay
card 5bt,5bu,5bv,5bw
cardboard cht
cardinal 48z,490
cardiomegaly cc4
cardroom 5by
cards 28n
care 1dq,1dr,1ds,1dt
careen 1rp,1rq,1hj
career 1fu,1fv,1fw
careerism 220
carelessness 2tg,2ti
caress vm,vn
caretaker b6h,b6i
cargo 9u
caricature 9pg,4p1
carload alq,alr
carnival 2ab,2ac
carpenter b6j,b6k
carpentry 2jl
carpet 6t9,6ta,6tb,6tc
carping 9me
carriage 4ve,4vf
carrier 45h,45i
carry 1lh,1l7,1li
cart 5c1,5c2,5c3,lv
cartilage 8hr
carton 5c4,5c5
cartoon 9jb,9jc,9jd
cartoonist b6n
cartridge 5c6,5c7
cartwheel 25l,25m,25n
carve dmm,dmn
carving 3d8,3d9
cascade a57,a58,a59,a5a
case 3x2,2k,3x3,3x4
cash c1o,c1p,c1q
cashmere 5cc,5cd
casino 28w,28x
cast jk,jl,jm,jn
castanets 543
castigate dex,dey
castigation 3uw,3ux
castle zn,zo,zp
cat 4gy,4gz,nn,4h0
catalog 9f2,9f3,9f4,9f5
catalogue 9f2,9f3,9f4,9f5
catapult 5ci,5cj,5ck,5cl
catastrophe 16t,16u
catcall 9vr,9vs
catch fz,g0,g1,g2
catcher 2qe,2qf
catching dt,du
catechize ddm,ddn
catecholamine chv
categorize d98
category 8z8,39m
cater dln,6n7
caterer b6o
caterpillar 4k0
catharsis 1b9,1ba
cathedral 5cr,5cs
catheter 5ct
cathode 5cu,5cv
catkin bxg
cattle 4mh
cattleman b6p,6oo
caucus aqe,aqf
cause r,s,t,u
caution 7i0,7i1,7i2
cautious ak6
cavalcade arp
cavalry ar2,ar3
cavalryman b6q,b6r
cave aw3,aw4,aw5
caveat 9nz,7i1
caveman b6t
cavern aw6,aw7,aw8
cavity 5h3,8i0
cavort 25f
caw a5u,a5v
cease cnm,2s0,3le
ceiling 5cw,5cx
celebrant b6u,b6v
celebrate 2au,dvc
celebration 247,248
celebrity b6w,b6x
celerity 87h
cell p,q
cellar 4yp,4yr
cellulose chl
cement 8i9,8ia,8ib,8ic
cemetery asp
censorship 201,202
censure 9mc,157,9md
census 2nt,2nu
cent c1w,c1y
centennial cni
center 2qx,2r6,2r7,2r8
centerfield 2qw,2qx
centering oi,oj
centimeter c5i
centralization 3hz,3i0
centralize d2b
centrifugation c2g
centrifuge 5d2,5d3
century c6c,c6d
cerebellum 8l8
cerebrate d84
ceremony 3j7,38s
certainty 7pe,7pf
certificate 9fr,9fs,9ft,9fu
certification xe,xf
certify 8ya,des
certiorari 9hq
certitude 8s5
chafe 22p,abd,abe,abf
chaff 5d8,1ho,4n5
chagrin 1ef,ab0
chain 5d9,5da,5db,5dc
chair 2j4,2j5,2j6,2j7
chairman bnj,2j7
chaise 5dl,5dm
challenge 9zh,9zi,9zj,3vl
chamber 50b,50c,50d
chambermaid b70
champ b1o,348,b71
champagne ajc
champion b1n,b1o,b1p
championship 3ze,3zf
chance 2zz,300,2z6,301
chancel 5do
chandelier 5dp
chandelle 106,107
change 12m,12n,12o,12p
channel 3qy,3qz,3r0,3r1
chant 9tc,9td,80x
chaos 995,996
chap 5dq,5dr,5ds
chapel 3jm,3jn
chapter 9e8,9e9
character 7d5,7d6,7d7
characteristic 7nu,5tg
characterization 2dr,2ds
characterize dim,din
charcoal 5dt,5du,5dv
charge 2sb,2sc,2sd,2se
charger 4l4,4l5
chariot 5dw,5dx,5dy,5dz
charisma 7jq
charity 3pc,3pd
charlatan bke
charm 3x7,5e0,6u,5e1
charnel 5e2
chart 5e3,5e4,5e5,5e6
charter 9fv,9fw,9fx,30q
chase 1ln,1lp,1lq
chastisement 3uw,3uy
chastity 3n9,3na
chat 492,493,494
chatter 9ws,9xr,9xs,9xt
chattering a5w,9xr
cheat 2v0,2v1,2v2,2v3
check v5,v6,v7,v8
checkbook c23
checklist 9g7
checkout v9,va
checkup vb
cheek 7tp,7tq,7tr
cheekbone 8he
cheer 7er,7et,7eu,7ev
cheerfulness 7er,7es
cheering 9w1
cheese aig,aih,aii,aij
cheesecloth 5e7
chela 4i7,4i8
chemical chu
chemist b72,b73
chemistry 96r,96s
cherish 5yw
chest 5e8,5e9
chew 1f9,1fa,1fb
chick 4bc,4bd
chicken 4ba,4bb
chide 3a5
chief 68a,bdy
chieftain b6d,b6e
chignon 8gw
child 48j,b74
childhood cd2,cd3
childishness 7yv
chill 859,1qt,7xe,85a
chimney 5ec,5ed
chin 8np,8nq
china 5ee
chip 1x8,1x9,1xa,1xb
chiropractor b78
chirp a5x,a5y,a5z
chisel 5ef,2v3,5eg
chivalry 41c,7xt
chivy 8ys
chloride ck6,ck7
chlorine cfh
chlorothiazide 5eh
chlorpromazine 5ei
chock 5ej,5ek,5el
chocolate 82c,82d
choice yr,ys
choir 5ep,5eq,5er
choirboy b79
choke 5es,5et,5eu,5ev
cholelithiasis ca7
cholesterol ckm
chomp 347,348
choose da1,da2
chop qw,qx,qy,qz
chopper r0,r1
chord 9rg,9rh,9ri,9rj
chore 2ht
choreograph db3,db4
choreography 2by,2bz
chorine b7a
chortle 9ww,9wx
chorus 9u4,9u5,9u6,5er
chosen aqx
christening 3ju
chromatogram 5ey
chromatography c2h
chrome chw,chx,chy
chromium cfj
chronicle 8dy,9gv
chrysanthemum by7,by8
chuck 4k5,5ez,5f0,5f1
chuckle 9ww,9wx
chuff co5
chug a60,a61
chump 47q
chunk a7b,ala,al8,al9
church 3jj,3jk,3jl
churchgoer b7c
churchman b7k
churchyard av3
churn 5f2,5f3,5f4
chute 5f5,5f6,5f7
cicada 4jl
cigar 5f8
cigarette 5f9
ciliate 47i
cilium 47u,st
cinch 25k,29a,29b,29c
cinema 5fa,5fb
cipher 99f,7d1,99g,99h
circle 1io,1ip,1iq,1ir
circuit 1is,1it,1iu
circuitry 5fc
circulate diu,div
circulation 1vq,1vr
circumference 8a1,8a2
circumscribe 8b7,cwt
circumstance 8y7,8y8
circumstances c16,bvg
circus 2ay,2az
citation 9hu,9hv
cite 3jh,9on,9mb
citizen b7e
citrate cf4,cf5
citron agy,agz
citrus agw,agx
city ap6,ap7
civilian b7f
civilization 7sk,7sl
claim 3lx,3ly,3lz,3m0
claimant b7g
clairvoyance a1w
clam 4f5,4cr,4f6
clamber 1mc,1md
clamor 9vt,2eu,9vu,9vv
clamoring 9vt
clamp 5fh,5fi,5fj
clamshell 4f7,2la
clan alk
clang q1,a62
clangor q1,a62,a63
clangoring q1
clank q1,a64
clannishness 7we
clap af,a5n,a5o,a5p
clapping 9lw
claret 81e,81f,81g
clarify d5c,d5d
clarity 7la,7lb
clash q1,2p8,3en,3eo
clasp 311,312,313,314
class 39m,39n,39o
classic 5fo,5fp
classicist b7h,b7i
classics 97p
classification 3hj,3hk
classifier 9au,9av
classify 39o,d94
classmate bq1
classroom 5fq
clatter a65,a66
clause 9b2,9b3
claustrophobia ccj
claw 4i3,4i4,4i5,4i6
clay 8g6,8g7
clean 2lu,2lv,2lw
cleaner 5fr,5fs
cleaning 1b0
cleanse cp6,cp7
cleansing 1b0
clear 8nz,auw,aux,auy
clearance 3td,3te
clearing 1d3,1d4
clearness 7la,7lb
cleat 5ft,5fu,5fv,5fw
cleave 1yv,dma
cleft 1x3,awe
clench 311,95,315,316
clergy anm
clergyman b7j
cleric b7k
clerk b7l,b7m,b7n
clerking 2ku
cleverness 7no,7np
cliche 9yo
click kx,ky,kz,l0
client 6gs,6gt
clientele 3pi
cliff aw9
climate ce8,acu
climax 9x,9y,9z
climb 1m5,mt,1m6,1m7
clinch 94,95,96,97
cling agg,agh,agi
clink 665,ky,666,667
clip s1,2c,s2,s3
clique apo
cloak 5fx,5fy,5fz,3km
clobber c02,t5,4z6
clock 5g0,2e
clocking cle
clod a7b,al6
clodhopper 56l
clog 2c2,2c3,2c4,2c5
clomp ds5
close 15s,15n,15t,15u
closet 5g1,5g2,5g3
closeup 5g4
closing 15z,15s
closure 18g,18h,18i
clot 8jj,8jk,8jl
cloth 5sq
clothe 4ti,cpf
clothes 4tj
clothesbrush 5g5
clotheshorse 5g6,5g7
clothesline 5g8
clothing 331
cloud aml,amm,8r8,27d
cloudburst a85
clover bxw
clown b7o,b7p,b7q
clowning 241,2am
club 596,597,598,599
clubfoot cb4
clubhouse 5gb
cluck a67,a68
clue 9km,9kn,9ko
clump a7a,a7b,a7c,rn
cluster a7a,581,a7c
clutch 311,317,318,319
clutches 311
coach 58j,58k,58l,58m
coaching 1e3
coagulate 8jk,8jl
coal awp,awq,awr,aws
coalesce 1xu,d1z
coalescence 1y9
coalition 1ya,1y0
coast 1nh,1ni,1nj
coat 4dc,2p9,4dd,4de
coating 2p9,15m
coattail 5ge
coax 5gf,5gg
cobbler aea,aeb
cocaine 5gh
coccidioidomycosis cap
coccidiosis cdn
cock 48q,48r,48s,48t
cockatoo 4bu
cockpit 5gi,5gj
cockroach 4jk
coconut ahi,ahj
cocoon 4k8,4k9,4ka
coddle czw,2za
code 9co,3h2,99h,9cp
codification 3h1,3h2
codify d4o
coefficient c4g
coerce le
coexist dwx,dwy
coexistence c8o
coffee 82e,82f
coffeehouse 59s
coffeepot 5gm
coffin 5gn,5go
cognizance 8qq,8om
cohere agh,dmb
cohesion bvl,7za
cohesiveness 7z9,7za
coil 5gp,5gq,5gr,1qd
coin c1r,6em,c1s
coincide d0i,d0k
coincidence 86v,86w
cold 857,858
coldness 7el,7em
collaborate dvh,dvi
collaboration 3y1,3y2
collaborator b7u,b7v
collage 5gw,5gx
collapse 1n2,1n3,1n4,1n5
collar g3,g4,fy,g5
collate d9a,d9b
colleague b80,b81
collect 9ze,9zf,9zg
collection 3ho,1w5
collective amv
collector 5gy,5gz
college 5h1,5h2
collegian b82
collision 9z3,9z4
collusion 8wi,8wj
colon 8lu,8lv
colonel b83
colonial b84
colonize d2o,d2p
colony amg,18f
color 7in,7io,7ip,7iq
coloratura 2d8,2d9
colors 5h7,5h8
colt 4kv
columbine bxs
column 5h9,5ha
columnist b85
coma 8qy,8qz
comb 1by,1bz,1c0,1c1
combat 3f6,26o,2ym
combination 1xp,1xq
combine 5hd,5he,5hf,5hg
combo apw
combustion 1xl,1xm
come 8ju,8jx,8jy
comeback 7j,7k
comedian b86,b87
comedy 2am,9pi
comer b3c,b3d
comet awa
comfort 3yz,3z0,3mp,3z1
comforts c1h
coming 6p,6q
command 2y3,7mw,7mx,7my
commandeer 2wu
commander b2n,b2o
commandment 39l,97z
commando arf,arg
commemorate d7n,d7o
commence 193,194
commend dgs,dgt
comment 9ol,65d,9om,8ss
commentary 9ol
commentator b88,b1a
commerce 3pf
commercial a1t
commercialism 3pf
commercialization 3eh
commie b8d
commiserate drj
commiseration 9kd,7ta
commissary 5hh,5hi
commission 2sf,2sg,2sh,2si
commissioner b8a,b8b
commit da7,dgw
commitment 3v3,3v4
committee 2sf,aqj
committeeman b8c
commodity 5hj
common 4wr
commoner b0f
commonplace 9yo
commonwealth any,ao2
commotion 2et,1yh
commune aqq,aqr,aqs,aqt
communicate dc4,dc5
communicating 34
communication 33,34
communion 9xn
communique 9q
communism 98v,98w
communist b8d
community ajv,ajw
communize d2g,d2h
commutation 13i,13j
commutator 5hm
commute 1jr,1js,1jt
commuter 5hn,5ho
commuting 13i
compact 5hp,5hq,5hr,5hs
companion 9m8,b1j,amy
companionship ape
company amw,amx,amy
compare 7ou,7ov,7ow
comparison vc,vd
compartment 5ht,5hu
compass 5hv,1pm,5hw,5hx
compassion 7t7,7t8
compatriot b9d
compel dgv,dwh
compensate 1dk,5kk
compensation 1cn,1co
compete dk1
competence 8dg
competition 3vb,3vc
competitor bpj
compile dpn,9zg
compiling 3hs
complain dft,686
complaint 9hw,9hx
complaisance 3v8
complement 8ab,8ac,8ad
complete d3v,15p
completeness 7r6,7r7
completion 15v,15w
complex 57v,57w
complexion 7dm,7dn,7do
complexity 7qf
compliance 3v7,3v8
complicate d26,d27
complication 3o7,3o8
complicity c98
compliment 9m3,9m4,9m5
comply dwm
component 5hy,2pt
comportment 7xs
compose dav,daw
composer b8e
composing 3dd,3cv
composite 57v,90t
composition 3cu,3cv
compost ci1,ci2
composure 7x7
compound 5i1,5i2,5hf,5i3
compounding 1xr
comprehend 31b,d6j
comprehension 8x1,8x2
compress 5i4,5i5,5i6
comprise d49,dx2
compromise 3y3,3y4,3y5,3y6
compulsion xx,xy
compulsive b8f
compulsivity 7dx
compunction ace
computation 36x,2md
compute 99g
computer 5i7,5i8
comrade 9m8
con 2xc,2xd,2xe,2xf
conceal 4cz,dtb
concede de5,de6
conceit 7w9,5q2
conceive 8vt,cpl
concentrate 93i,93j,93k,2r7
concentration 1wq,1wr
concept 358
conception 357,358
conceptuality 3dl
conceptualization 3dk,3dl
concern 8qh,8qi,8qj,24t
concert 9s6,9s7,9s8
concertina 5ic,5id,5ie
concerto 9tv
concession 9hb,9hc
concessionaire b8g
concierge b8h
conciliate d4r,cxl
conciseness 9uw
conclave aqg
conclude 8q0,d8f
conclusion z1,z0
concoct do0,do1
concrete ci3,ci4,ci5
concur d0i,d0j
concurrence 3y7,3y8
concussion a87,a88
condemn dg0,dg1
condemnation 3xj,3xk
condensation 1tc,1td
condense cx4,cx5
condenser 5b2,5b4
condescension 7hg,7hh
condition 8wk,8wl,3af,8wm
conditioner 2lo,2lp
conditioning 8uh
condone dh4
conduct 402,404,405,406
conduction bwv
conductivity bwv
conductor 5ih,5ii
cone 5ij,5ik,5il
confederacy 9h8
confer dgl,dgm
conference 9y3,9y4
confess de6,a72
confession 3jz,3k0
confessor b8j,b8k
confidant b8l
confidante b8o
confide di3,di4
confidence 8s2,8s4
confidentiality 8oa,8ob
configuration 25,87r
confine 4r1,cwq
confinement 3tz,2l0
confines 8bd
confirm cvw,cvy
confirmation 3jv,3jw
confiscate duj
conflict 2l5,3ei,3ej,3ek
conform ct1,ct2
conformity 3v7,3y0
confound d7s,4gx
confrere b80
confront 5sz,5t0
confrontation 2nk,2nl
confuse d7s,4gx
confusion cj,ck
congeal d3h
congestion c8h,c8i
congratulate 9m4,dgr
congratulation 9ke,9kf
congratulations 9lx
congregate dsn
congregation 41q,218
congress 41m
congressman b8p
conjecture 8v4,8v5,8v6
conjoin dmy,d75
conjugate ci6,ci7,ci8
conjunction 673,w7
connect 6ad,6ae
connection vr,vs
connoisseur b8q
connotation 92x,92y
connote dhr,dht
conquer ctc,d42
conqueror b8r
conquest am,an
conscience 7uj,7uk
consciousness 8qp,8qq
conscript bbq,bbr
conscription 3ug
consensus c90
consent 9ls,9lt
consequence 8eu,7ir
conservation 31y,31z
conservatism 98x
conservative b8s
consider 38c,dai
consideration 41j,41k
consign dv2,dv3
consist dar,dx7
consistence 7on,7oo
consistency 7on,7oo
consolation 3z2,3z3
console 59f,59g,3z1
consolidate cty,ctz
consolidation 371,429
consonant 9ve,9vf
consort 5eq,aok,9m9,7ma
conspiracy 91w,91x
conspirator b8t
conspire dax,day
constable b8u
constancy 7o7,7o8
constant 90e,90f
constatation 91c
constellation 87r,8ts
consternation 4sc
constituent 5hz,5i0
constitute dpt,dpu
constitution 19b,19c
constrict cz8,5i5
constriction 3u5,3u6
construct 358,3ch,84d
construction 376,377
construe d6r
consult dgj,dgk
consultant b2d
consultation 44w,44x
consume d73,27j
consumer b0g
consummate dpq,dpr
consumption 1t6,1t7
contact 4i,4j,4k,4l
contain d49,dl3
container 5im
contaminate 2wx,d51
contamination 1eq,1er
contemplate d87,d88
contemplation 38j,38k
contemporaries 35s
contemporary b8v
contempt 3wx,3wy
contend 9o5,dco
content 73z,740,741,742
contention 3vd,1rs
contest 3ve,3vb,3vf
contestant b0h,b0i
context 9a8,8y8
continence 7vz,7w0
continent awb
contingency a2q,a2r
contingent als,alt
continuance 3i2,3i3
continuation 3i2,3i4
continue cs8,63r
continuity 874,875
continuum cld
contortion 20y,20z
contour 25,87s,87t
contrabass 4z0
contraception 35z
contraceptive 5in
contract 28s,28t,28u,28v
contraction 1v2,1v3
contractor 8hs,8ht
contradict d9k,d9l
contradiction 9zu,9zv
contradistinction 8u3
contralto 9rn,9ro
contraption 3di
contrary c6z,1r3
contrast 2nm,2nn,2no,2np
contribute du3,dt2
contribution 2yc,2yd
contributor b8w,b8x
contrition acb
contrivance 3di,3dj
contrive c0e,3co
control 305,306,307,308
controller 5io,5ip
controversy 1rs
contusion py,pz
convection c2i,c2j
convene ddo,ddp
convenience 4tk,4tl
convent 5iu,5iv
convention 41r,41s
conventionalize d5r,d5s
converge d11,d12
conversation 9xm
converse 9o2,9a6
conversion gz,h0
convert b8y,b8z,b90
convertible 5iw,5ix
convexity 88c,88d
convey dhp,dhq
conveyor 5iy,5iz
convict 2xd,b91,b92
conviction 3xh,3xi
convince dd5
convoy 32u,32v,32w
convulse cp4,cp5
cook b95,b96,b97
cookfire 5j0
cookie 9e2,9e3
cooking 1ac
cool 7xb,7xc,7xd,7xe
coolant ci9
cooler 5j1,5j2
cooling 5j7,5j8
coolness 7en,7eo
coon 4ph,4pi
coop 4zh,59u
cooperate dvh
cooperation 21s,21t
cooperative 3pz,3q0
coordinate 95s,95t,95u
coordination 30e,30f
coordinator b98
cop 8gx,fy,b5o
cope 5j9,5ja,2ld
coping 5ja
copper 4js,4jt,4ju
copy 5jb,5jc,5jd,5je
coquette 23s,2ai
coral 4ek,4el
cord 5jf,5jg,5jh,5ji
corduroy 5jj,5jk,5jl
corduroys 5jm
core 5jn,5jo,5jp
cork 53c,53d,53e,53f
corkscrew 5jq,5jr
corn 7e8,7e9,7ea,7eb
corner 5js,5jt,5ju,5jv
cornfield asy
cornmeal ad1
corona 5jz,5k0
coroner b99
corporal b9a
corporation 8mj,8mk
corporeality 7pz
corps aon,aoo
corpse 8g4
corpulence 84l
corral 5kq,5kr,5ks
correct cqr,1ce
correction 1ca,1cb
correctness 7rw,7rx
correlate 90b,90c,90d
correlation 96f,96g
correspond d2t,12g
correspondence 7mb,7md
correspondent b9b,b9c
corridor 5k1
corroborate cvw,d9j
corrode bzd,bze
corrupt c03,2a6
corruption yg,yh
corsage 550
cortex 8io,8ip
corticosteroid ch0
corticotropin 8kb
cosecant c73
cosigner b0j,b0k
cosmos 4p9,azb
cosponsor dty
cost 8cg,8cx,8cy,8cz
costume 5k2,5k3,5k4,5k5
cottage 583
cotton 5k6,5k7,5k8
cottonmouth 4am
couch 5k9,5ka,5kb
cough cc7,cc8
council aqh,aqi
counsel 31l,9ku,9kv
counseling 31l
counselor b2g,b2h
count 2ma,2mb,2mc,1c
countenance 7j0,3rz,3t2
counter tp,tq,tr,ts
counteract dre,dwp
counterattack 27e,27f,27g
counterbalance 5kh,5ki,5kj,5kk
counterchallenge de8
counteroffensive 3fz
counterpart 5kc,5kd
counterpoint 9t7,9t8,2np
counterproposal 9yw
countershot p2
counting 2ma
country any,anz
countryman b9e,b9f
countryside av2
county asz,at0
coup ao,ap
couple alx,aly,zv,alz
coupling 35i,35j
coupon 8y5,8y6
courage 7ut
courier bjx
course 4b,4c,4d,4e
court 41f,41g,41h,41i
courtesy 419,41a
courtier b9g
courtyard 5kl
cousin b9h
cove awc,awd
cover 3gd,3ge,3gf,3gg
coverage 8b3,8b4
coverlet 5km
covet drl
covetousness 2w2,2w4
cow 4cl,4cm,4cn
coward b0l
cowardice 7ux
cowboy 6oo,b9i
cower 4na,9yd
cowhand 6oo
cowhide 5kn,5ko,5kp
cowling 545
cowpuncher 6oo
cows 4mh
coyness 7r9
coyote 4gt,4gu
cps cno
crab 26k,26l,26m,26n
crack 1x2,1x3,1x4,1x5
cracker 5kv,5kw
cracking 1x6,1x7
crackle 5kx,5ky,1tj,5kz
crackpot b9k
cradle 5l0,5l1,5l2,5l3
craft 2je,2ji,2jj
crafter b9l
craftsman b9l,b9m
craftsmanship 8pe
crag awf
cram ads,d2f
cramp 5l4,186,4hu,5l5
crane 4fe
crash q0,q1,q2,q3
crassness 7ua
crate 5l6,5l7,5l8
crave dcq,2we
crawl 1ih,1ii,1ij,1ik
craze 2f1,7k9,7ka,7kb
creak a69,9o
creaking a69
cream 5l9,5la,t5,5lb
crease 5xk,219,5xl,68f
create dpi,dpj
creation 19w,19x
creativeness 8oq
creativity 8oq
creator b0m
creature z,11
creche 5lc,5ld
credit 43,44,45,46
credo 94c
creed 94c,94d
creek aw0
creep 1il,1im,1ij,1in
creeper 49d,49e
cremate d1c
crescendo 83n,83o
crest 46t,46u,46v,46w
crevice 1x3,5dr
crew aps,apt,apu
crib 28y,28z,290,291
cricket 282,283,284
crime 2wl,2wm
criminal 5lh
criminality c99
crimson 81b,nd
cringe 36o,4na
cripple b9q,b9r,b9s
crisis a8g,a8h
crisp afs,afa,68f
crispness 7yo,7yp
crisscross 35x,7jb,7jc
criterion 724,725
critic b9t,b9u
criticise df2,df3
criticism 8tt,8tu
criticize df2,df3
croak 9wd,5oe,9we
croaking 9wd
crochet 5le,5lf,5lg
crofter b9v
crone bfg
crony b5k
crook 5lh,1i4,5li
croon dk0
crop 4fb,3c7,4fc,4fd
cross 35w,35x,1ix,35y
crossing 1iz,1j0
crossroad vt
crossroads 8ur,8us
crouch 214,1qj,1p8
crow 495,496,497,498
crowbait 4lg
crowd ao7,5xy,ame,ao8
crown 5lm,5ln,5lo
crucifix 25o,25p
crucifixion 23c
crucify 23p,dev
crudity 7xw,7xv
cruelty 23h,23i
cruise 1km,1kn,1ko
crumble cvh,cvi
crumple 57a,cvi
crunch 1th,1ti,1tj,1tk
crupper 5lt
crusade 1k4,2zk,1k7
crush 1te,1tf,18a,1tg
crusher 5lu
crust 7y1,7y2,7y3
crutch 117,118
cry 9su,9sv,9sw,9pf
cryostat 5lv
crystal 5lw,5lx
crystallite awg
crystallize css,cst
crystallography 96y
cube 5ly,5lz,5m0,5m1
cubism as1
cud 1fa,adq
cuddle 22i,22j,22k
cuff 5m2,5m3,5m4,5m5
cufflink 5m6
culminate csu,9z
culmination 15x,15y
culprit bm9
cult 2f1,8ua
cultist b9x,b9y
cultivate 4fd,cz3
cultivation 3bq,3br
culture 3bt,3bu,3bv
cumulus 4ur,ald
cup 5m7,5m8,5m9,5ma
cupboard 5g1
cur 4gf,4gg
curb 3tw,3tx,3ty,308
curbside 5mb
cure 1cf,6rk,6rl
curio 5mc
curiosity 5mc,5md
curl 5gq,8gu,8gv
currant agr,ags
currency 7qc,7qd
current a82,a83
curriculum 9lh
curse 9ln,9w9,9wa,9wb
curtail cwo,cwu
curtain 5mf,5mg,5mh
curtness 7xx
curve k8,k9,ka,kb
cushion 5mq,5mr,57j
cushioning 6j9
cusp 5ms,5mt
cuss 5dq,4iv,9wa
custodian b9z
custody 31u,31v
custom 221,222
customer 6gs
cut az,b0,b1,b2
cutlass 5mu
cutting 1tt,1tu
cycle 51g,229,51h,51i
cyclist ba2
cylinder 5mv,5mw
cynic ba3
cyst 8lb,8lc
cytoplasm 8ki
dab pt,pw,pu,px
dabble drv,6jd
dad 9ue
dadaism as2
daddy 9ue
daffodil byu
dagger 5mx,5my
daiquiri ajk
dairy 5mz
dairyman ba4,ba5
dais 4nz
daisy by6
dam 46f,46g,46h
damage 20i,1ed,20j,20k
dame 4bd,ba6
damn 6dn,8c4
damnation a1b,a1c
damned ak7
dampen cvo,4oc
dance 24a,24b,24c,24d
dancer ba9,baa
dancing 249
dandelion by9
danger 2zs,2zy
dangle doc,dod
dare 7uv,a18,a19
daring 7ls,7uv
dark 82v,2u2
darken czg,czh
darkness 82u,82v
darling 45o
darn 1do,6dn,6do
dart 1oo,1op,101,1if
dash 1id,1ie,a9,1if
data as0
date ah8,ah9,aha,ahb
datum 8xf
daughter bad
daunt 5mp
dawn a3u,a3v,a3w,a3x
dawning a3v
day cdv,cdw
daybed 5dm,5dn
daybreak a3v
daydream 8sh,8p9,8ux
daylight bvp,bvq
days clr
daytime bvq
dazzle 801,802,803
deacon baf,bag
dead ak8,ak9
deaden cs2,cs3
deadhead 5n7,5n8
deadline cmz
deadlock 52q
deaf aka,akb
deal 3oo,3op,3oq,3or
dealer an5,an6
dealing 3qp,3qq
dealings 4z,50
dean bak
dear aip,b4n
death 179,17a
deathbed 5n9,5na
debacle a5e,a5f
debate 9xz,9y0,9y1,9y2
debauch 2a5,2a6
debilitate d1p
debility 86n
debris 66t
debt 9p2,9p3
debunking 2bo
debut 6v,19j,19k,19l
decade 76a,c63
decay bvr,bvs,bvt,bvu
deceased bah
decedent bah
deceit 2uu,2ur
deceive dfy,dfz
decelerate d3f,d3g
deceleration 1ob,1oc
decency 7vj,7vk
decentralize d2c
decertify dvx
decide dao,6vx
decimeter c5j
decision yz,z0
deck 5nb,5nc,5nd,5ne
declaim dhj,dhk
declamation a1l,a1m
declaration 9go,9gp
declare deq,der
decline 1sx,awj,awk,8w1
declivity awi
decompose cvj,bvu
decomposition 961,962
decor 65r
decorate 5nf,5ne
decoration 1cy,1cz
decorativeness 7l2
decorator bal,bam
decorum 7x5
decrease 1ss,1st,1su,1sv
decree 9hg,6td,9hh
decrement 8ae,1st
decry dg1
dedicate da7,da8
dedication 3yc,3yd
deduce cxd,d8j
deduct d6g,d8k
deduction 1u4,1u5
deed 2p,2t
deem daj
deepen cw9,5i3
deepening c2m
deer 4n7
default b3,b4,b5
defeat 3uv,bh,a9w,16y
defecate 8cb
defect 7k4,7k5,7k6
defection 87,89
defend dh8,dh9
defendant b1l
defender b0n,b0o
defense 32a,32b
defer 2dm,ow
deference 41d,41e
defiance 3vg,3vh
deficiency 7rh,8af
deficit 8ag,8ah
define dic,dbw
defining 3ck
definition 7lh,7li
deflection 1sl,1sm
deformation 210,cp
defraud 2xf
defray dv6
defrost d1b
defy dgd,dge
degas cuc
degeneration a8o,a8p
deglycerolize dse
degradation 1e9,1ea
degrade cvf,cde
degree 5vm,1jl
deign dwu
deity 64s
dejection cdz,732
delay 2xs,3mg,3n1,3n2
delegate ban,bao,bap
delegation 3tb,3tc
deliberation 7hv,7hw
delicacy 7f0,7f1
delight 35c,8yi,29u,8yj
delimit dbw,dbx
delineation 3az,2ds
delirium cck,7k9
deliver cpr,cps
deliverance gs
delivery 5b,5c
delta 9qp,9qq
deltoid 8m8
delude dfz
deluge a85,1nx,bvz,1nz
delve tg
demagogue baq
demand 3lu,3lv,3lw,1r
demander bar
demarcate dbu,dbv
demarcation 8u4,8u5
demean cde
demeanor 404
demimonde apv
demineralization c2o,c2p
democracy 94n,94o
democrat bas
democratize dwj,dwk
demolish d00,dk3
demolition 431,16s
demon 9wf,b00
demonstrate 2b2,2b3
demonstration 2bh,2bl
demonstrative 9bi
demonstrator bat,bau
demoralization 1eb,1ec
demote dc2
demur 9zx,9zy,9zz
demythologization 9oz
demythologize csl
denial 14z,150
denomination 9c6,9c7
denote dhu,dhv
denouement 9nt,9nu
denounce dfn,754
denseness 1wr,7zi
densitometry 3gq
density 7zh,1wr
dent 7kc,3e1,7kd
dentist bav
denture 5nh
denunciation a1a
deny dem,den
depart drr,bmc
department 8zy,8zz
departure 5d,5e
depend db7,db8
dependence asf,asg
dependency asf,asg
dependent baw
depersonalize d1o
depict d91,6jp
depletion 1t4,1t5
deplore df1,9dj
deploy dl6,dl7
deportee 158
depose djk,djl
deposit 1w9,1wa,1wb,1wc
depositor bax
depot 1we,735
deprave 2a6
depravity 2u9,2ua
depreciation 1uw,1ux
depredation 3fi,3fj
depress abl,cw5
depression kv,kw
deprive cu8,2c9
depth 89h,89i
deputy bay,baz
dereliction 2te,2tf
deride dfx
derision 40c,40d
derivation 1zr,1zs
derivative 5ok,965
derive cxd,8aa
derrick 5nn,5no
dervish bb2
descend ba,d0d
descendant bb3
descendants aqp
descendent bb3
descent 1mk,1ml
describe 98n,d91
description 8zg,8zh
desecrate dgc,23o
desecration 2u7
desert 7sb,7sc,7sd,7k6
desertion 87,88
deserve 7sa
design 3cl,3cm,3cn,3co
designate db1,bao
designation gj,wx
designer b39,b3a
desire 7zl,7zm,7zn,7ui
desk 5np
desolation 7hd,a48
desorption c2q
despair acn,7hz,aco
despatch 9t,9q,9r
desperate bb4
desperation 7hy,7hz
despise 9mq
despoil 2x2,6si
despoiler bn0
despondency ach
despotism arw,arx
dessert ae6
destination 953,125
destine db0,a42
destiny a40,a41
destroy 171,dk4
destroyer 5nq,5nr
destruction 16r,16s
desynchronizing c7m
detach dmz,dn0
detachment 8e,1zh
detail 8xl,664,8xm,8xn
details 9kl
detain d40,d41
detect 5j
detecting 2me
detection du,wr
detective bb5,bb6
detector 5ns,5nt
deter dd6,dd7
detergency 8d7
detergent 5nu,5nv
deteriorate cr7,cr8
deterioration c2r,1ee
determinant 8rw,8rx
determination wt,wu
determine 26,d9d
deterrent k2
detest acq
detonate cza,ctk
detract d5t
detractor bb9
detribalize ctp
devastate cxt,a46
develop cre,crf
developer 5ny,5nz
development 1au,1av
deviate bma,bmb,bmc
deviation 1sk,5e
device 10c,10d
devil 9wf,9wg,2ap
devilment 2su
devise c0c,c0d,c0e,c0f
devisee bba
devote dby,da7
devotee 57c
devotion 3k4,3k5
devour dm0,dm1
dew cib
dexamethasone ch2
diabetes ca9
diabetic bbb
diagnose d8u,d8v
diagnosing x1
diagnosis x1
diagnostician bbc
diagram 5o0,5o1
dial 5o2,5o3,5o4,5o5
dialect 7yy
dialectic 97k,97l
dialogue 9cw,9cx
dialysis 2nh
dialyze czz
diam 8a3
diameter 8a3,8a4
diamond 4wi,4wj
diaper 5o6,5o7
diaphragm 5o8,5o9
diarrhea ccg
diarrhoea ccg
diary 5oa,5ob
diatom 47o
dice 5oc,5og,5m1
dichondra bz5
dickens 9wh
dictate 90w,90x,90y,90z
dictatorship arw
dictionary 8py
dictum 9n4,9n5
die 5oc,5od,5oe,5of
diet 3nh,3ni,3nj,3nk
diethylstilbestrol cgz
differ de2,de4
difference 7p2,5e
differential 5oj,5ok
differentiate csb,csc
differentiation 36y,36z
difficulty 2ll,2lm
diffraction bvv
diffuse diw,dix
diffusion 1vx,1vy
dig te,tf,tg,th
digest 9ia,9ib,9ic,9id
digitalization 2p5
dignify d60,d61
dignitary bty
dignity 7w7,7w8
digress ddh,ajt
dilate cz9,cxb
dilemma 8ro
diligence 2m4,2m5
dilute cw6,cw7
dilution 1um,1un
dime 5oo,5op
dimension 89c,1t,89d,89e
dimer cie
dimethylglyoxime cif
diminish 1su,ct9
diminution 1sw,1sx
din 2et,2eu,2ev,2ew
dine dlf,dlg
dinner adg,adh
dinnertime cmp
dip 25q,25r,25s,km
diplomacy 7tx,7ty
diplomat bbf,bbg
dipole 5oq,5or
dipper 49g
direct db2,75m
direction 31m,31n
directionality 87p,87q
directive 9yx
directivity 87q,87z
director b7t,b8i
directory 9f8,9f9
dirge 9di
dirt a0q,a0r
disability 8dt
disable 8du,cr6
disabled akd
disabuse djc
disadvantage 8ea,8eb
disagree de2,de3
disagreement 7p4,7p6
disallow 15g
disappear cta,ctb
disappearance 7v,7w
disappoint dr8
disappointment bu,bv
disapprobation 3xk
disapproval 37d,37e
disapprove d9z,da0
disarm dk7,dk8
disarmament 3uf
disarray 7x1,cj,7x2
disassemble dpy
disassembly 3bg
disaster 16t,16u
disband dsq,dsr
disbelief 8s9,8sa
disbelieve daf
disburse duq
disc 6h,5ov
discard gn,go,gp
discern ce
discharge p3,p4,p5,9s
disciple bbh
discipline 3ac,3ad,3ae,3af
disclose a0h,dhy
disclosure 8x4
discomfited akc
discomfort aal,aam
disconnect 7pa,7pc,7pd
discontent aci,acj
discontinuance 3iu
discontinue 3le,d0w
discontinuity ccu
discount 1uc,1ud,1ue,1uf
discourage dd7,dgf
discourse 9a4,9a5,9a6,9a7
discover d6y,5j
discovery 5g,5h
discredit cdb,cdc,cdd
discrepancy 7p4,7p5
discretion 7wk,7wl
discriminate d8y,d8z
discrimination 3u9,3ua
discuss dei,9a7
discussion 9xv,9xw
disdain 7hh,3wy,9mp,9mq
disease c9z
disenfranchise dw8
disenfranchisement 3t6
disengage cvu,cvv
disengagement 8d,8e
disentangle cp8,cp9
disgrace a34,cde,7vs
disguise 3ke,3kf,3kg
disgust aas,aat,3ey
dish 259,25a,25b,25c
dishearten dri
dishonor 7vq,7vr,7vs,2wq
dishonour 7vq,7vr,7vs,2wq
dishwasher 5os,5ot
dishwater cig
disillusionment 95a
disintegrate d22,d23
disintegration 962,a44
disinter dw1
disinterest 42f
disk 5ou,5ov,5ow
dislike 987,988,989
dislocation 2em,2en
dislodge dow,13g
disloyalty 7vw
dismay 4sc,abk,4se,abl
dismember dpc,dpd
dismiss 1ue,d06
dismissal 16f,16g
dismount 437,438
disobedience 3wv,3ww
disobey dwo
disorder c91,c92,7x2,c93
disown dah,dcp
disparagement 3zy,3zz
dispatch 9p,9q,9r,9s
dispel dsg,1w4
dispensary 5ox
dispensation 3om,3on
dispense 5pv,cqx
dispenser 5oy,5oz
dispersal 1vu
disperse 1f7,1w4
dispersion 1vs,1vt
displace drs,9nn
displacement 13k,13e
display 2bb,2b1,2bc,2bd
displeasure acm
disposal 5l,5m
dispose gp,cyy
disposition 5n,5o
dispossession 3xr,3xs
disprove d9m
dispute 3vi,3vj,3vk,3vl
disqualify cyz,cz0
disregard 22s,22t,1ue,22u
disrepair cel
disrepute cdb
disrobe 2c8
disrupt d5j,bvy
disruption 1yg,1yh
dissatisfaction ack
dissect d8o,d8q
dissection 1yx,1yy
dissemble 2vb,3km
disseminate diu
dissemination 1vv,1vw
dissension 9z2,7p6
dissent 3wm,3wn,3wo,3wl
dissenter b0i
disservice 3yv
dissipate 1w3,1w4
dissociation 1ym,1yn
dissolution 166,167
dissolve 9jf,9jg,9jh
dissuade dd6
distance 88w,88x,88y,88z
distaste 14t
distension 1v7,1v8
distill cqh,cqi
distillation c2t,c2u
distinction 36z,7p3
distinctness 7lf,7lg
distinguish csb,ce
distort 7ad,d4j
distortion cp,cq
distract c93,dqj
distraction 13x,13y
distress f2,f3,f4,f5
distribute 1vo,5pv
distribution 1vs,3ol
distributor 5p4,5p5
district 95n,8nt
distrust 7ww,7wx,7wy
disturb cxq,2lj
disturbance 1on,bn
ditch 5pa,5pb,5f1,5pc
ditty 9u7
divan 5pd,5pe
dive 1mm,1mn,1mo,1mp
diverge dss,dst
divergence 3gs,5e
diversification 132,133
diversion 1si,1sj
diversity 7o5,7o6
divert ds8,bmb
divertimento 9ts
divest 2c9,cub
divestiture 3r7,3r8
divide a8j,avg,5x1,1yw
dividend c0l,c0m
diving 1mm,26g
divinity 7ur,64s
division 1yp,1yq
divorce 3xv,3xw,3xx
divulge a0h
dock 4if,4ig,4ih,4ii
docket 921,923,924,925
doctor 24y,24z,250
doctorate 9ma
doctrine 93p
document 5pf,5pg,5ph,5pi
documentary 9je
dodge 98,99,9a,9b
dodging 14q,14r
dog 4gb,4gc,1lp
doggerel 9df
doghouse 67d,67e
dogma 94e,94f
dogwood bz9,bza
doll 5pj,4bd
dollar 4cr,9q8
domain 95o,4u1
dominance 849,84a
dominate cdi,dwl
domination 3s9,3sa
domineer dqu
dominion 95n,at3
don bbi,bbj
donate duc
donation 3pe,2yd
donor bbl,bbm
doom a45,a42,3xm
doomed ake
door 5pk,5pl
doorbell 50p
doorhandle 5pm
doorknob 5pm
doorman aj9
doorway 5pl
dooryard 5pp
dope 5yj,4fz,6np,6nq
dormitory 5pq,5pr
dosage 4rf,4rg
dose 4rf,4rg,4rh,4ri
dot 4rj,1f7,299
double rt,ru,rv,rw
doubleheader 27r
doubt 7pr,7pq,7ps,7pt
dough aiw,af6
dove 4bn,4bo
dovetail 5ps,5pt
doweling wb
down 27h,27i,27j,27k
downfall a3a,a3b
downgrade 888,889
downpour a85
downtown ass
dowry c0g
doze 36f,36g
dozen c64
dozens c6w
draft mb,mc,md,me
drafting 2jn,2jo
drag ls,lt,lu,lv
dragon 4a2,4a3
drain 1zw,1zx,1zy,1zz
drainage 1zw
drama 57,7dz
dramatics 39p,39q
dramatist bbt
dramatize dik,dil
drape 5mf,5mi,5mj,5mk
draper bbu
drapery 5mf,5ml
draught mf,mg,mh
draw lw,lx,lq,ly
drawer 5px,5py
drawing mi,mj
drawl 9xk,9xl
dread fu,abh
dream 8p7,8p8,8p9,8pa
dreamer bbv,bbw
dregs awl
dress 4tf,4tg,4th,4ti
dresser 5ea,5eb
dribble 285,286,287,288
drift iv,5q3,4ok,4h3
drill 3ah,3ai,3aj,3ak
drink 2ue,2uf,2ug,2uh
drinker bbx,bby
drinking 2ue,2ui
drip 5q5,286,287,5q6
drive ii,ij,ik,il
driver 5q7,5q8
driveway 5q9
drizzle bwm,bwn,bwo
drone 4j2,4j3,4j4,4j5
droop c83,c84,c86
drop 1mu,1mv,1mw,1mx
droplet c6u
dropout bai,baj
droppings cin
dross ce1,cem
drought cej,cek
drover bfs
drown d0v,cvm
drowse 36f,36g,36h
drowsiness c9o
drug 5qa,4rh,5qb
drugging 2ot
drugstore 5qc
drum 4qc,4qd,4qe,4qf
drumhead 5qe
drumlin awm
drummer bc1
drunk bc2,bc3
drunkard bc3
drunkenness 2uj,2uk
dry bc4,bc5,bc6
drygoods 5qf
dryness 3nc,7ep
dub 8ta,8tb,8tc
duck 4bx,4by,4bz,4c0
ducking 1ew,1ex
duct 5qg,5qh
due 8f3,8f4
duel 2yn,2yo,2yp
duelist bc9
duffer bca
dugout 588,589
duke bc7,bc8
dull d1s,d1t
dullard 54l,b58
dumbbell 5qi,4fz
dump 5qj,5qk,5ql,5qm
dun 4lh,4li,4lj,23p
dune awn
dung cin,cio,cip
dungeon 5qn,5qo
dunk kl,km,kn
dupe bu7,4fq
duplicate 3ic,5qp,5qq,5kg
duplication 3ib,3ic
durability 873
duration 86y,3i3
dusk bx1,cmv
dust cih,66t,cii,cij
dustbin 4un
dustpanful c6n
duty 2pl,2pm
dwarf g,h,i,j
dwell am2,dar
dweller b0y
dwelling 5qt
dwindle cxy
dye cjx,cjy
dyeing 1en
dying clx
dynamics 970
dynamite 5qx,5qy
dynasty alp
dysentery cag
eagerness 7gf,7gh
eagle 49n,49o,49p,49q
ear 8is,8it
earl bcc
earn duo,5zp
earnest c1c
earnestness 7go,7gn
earnings 8dw,3rq
earphone 5qz
earth 5z5,60k,60l,60m
earthman bt1
earthquake a8t,a8u
ease 3mn,3mo,3mp,3mq
easel 5r3
east ata
eat cyf,cyg
eating 345
ebb a7r,a7s,a7t,a7u
ebbing a7s
ebony 80y,80z
eccentric 78w,avr
eccentricity 7rn,7ro
ecclesiasticism 3z9,3za
echo 3ij,3ik,3il
eclipse a5j,a5k,a5l
ecliptic ath
economics 97c
economist bcd
economize bgl,duf
economy 12s,12t
ecstasy 4rn,4ro
eddy a8x,6ov
edema cbu
edge 5r8,o3,5r9,5ra
edifice 3bd
edify djb
edit cv3,cv4
edition 8zj,8zk
editor 9hz,9i0
editorial 99u
educate 5yr,d78
education 2k6,2k7
educator bce
efface cze,czf
effect li,7ir,7is,7it
effectiveness 86c,86d
effectuate 7is
efficacy 8fg
efficiency 8po,8pp
effloresce cxi,cxj
effluent cit
effort 3x,3y
egalitarianism 94v
egg 47x,47y,47z,480
egghead bcf
eggplant aft,afu
eggs 47y
ego 8o2,7wb
egotism 7wa,7wb
egotist bcg
ejaculate 8ju,8jv,8jw
ejaculation 9wi,9wj
eject cry,crz
ejection mz,mv
elaborate cxb,cxc
elaboration 1ay,1az
elapse dsy
elasticity 85d
elate 799
elation abx,aby
elbow 4ol,4om,4on,4oo
elder bch,bci
elect aqy,aqz,ar0
election 11o,11p
elector buj
electricity abb,abc
electrocardiograph 5bx
electrode 5rh
electrolysis 1bf,1bg
electromagnet 5ri
electromyography 3gw
electron awo
electronics 96z
electrophoresis c2x
electrophorus 5rj
electroshock 2p2
electrotherapist bck
elegance 7sm,7sn
element 5hz,5hy
elephant 4pf,4pg
elevate mr,d5z
elevation 1wi,1wj
elevator 5rk,5rl
elicit dbq,coi
eliminate cql,cqm
elimination 17q,17r
elite aqw
ell 5rm
ellipsoid c81
elm bys,byt
elongate czt
eluate cik
elucidate cst,d5d
elude de9,dea
elute dmo
elution c2z
emanate co0,co2
emanation 439,43b
emancipate dwd,dqi
emasculate cq0,cq1
embankment 5rn
embargo 9l4,9l5,9l6
embark d0m,d0n
embarrass dqz,2gp
embarrassment 8au,8av
embassy 5ro,5rp
embed dk9,14
embellish 4ng,5ne
embezzle dup
embitter dqm
emblem 5rq,5rr
embodiment 3cy,3cz
embody dbn,cvx
embolden 7ev
emboss 68b
embrace 11h,11i,11j,11k
embracing 11h
embroider 4ng,dij
embroil 8rk
emerge d34,d35
emergence 5v,5w
emergency 617,618
emigrate d2r
emigration 8a
eminence 8m7,7p3
emission 439,43a
emit cs0,cs1
emotion aa5
emotionalism 7dy
emotionality 7dy
emphasis 86f,86g
emphasize 9qb,9pw
emphysema caq
empire amt,amu
empiricism 2m2,2m3
employ 2ig,ya,30p
employee bcl
employer bcm
employment 2if,2ig
empower ddy,3p4
emptiness 8ce,8cf
empty 5rs,5rt,5ru
emulate dkw,dkx
enable d5e
enact dqa,dc7
enactment 2dt,2q
enamel 5rv,5rw,5rx
encamp 5a3
encampment 3l3,3l4
encase 3x3
enchant 6u,ddd
enchantment 7jx,8r1
encipher 99h
enclave at4
enclose cuh,cui
enclosure 1lu,1lv
encompass 11k
encounter w1,w2,w3,5k
encourage dd8,dd9
encouragement 3yw,3yy
encroach dsf,786
encroachment y4,70
encrust cxg,cxh
encumbrance 63h,63i
encyclopedia 9fa
end 2rx,2ry,2rz,2s0
endanger 2zw,2zx
endear drc
endeavor 3y,2xz,2y0
ending 15k,15l
endorse 2rg,2ql
endow dtm,3p4
endowment 3p1,3p9
endpoint 15i
endurance 869,3ir
endure 8ja,ak5
enemy akf,akg
energize coq,cor
energy 7f2,7f3
enervate d1q,d1r
enervation 2om,1ta
enforce 64z,dcc
enforcement 3s6
engage cvs,cvt
engagement 1e4,gk
engender 46e,8zc
engine 5s2,5s3
engineer b0p,b0q,b0r,b0s
engineering 3eg,3ef
engrave 5zz,dn5
engraver bco,bcp
engross cvs,ayy
engulf ayy,d74
enhance cwe,cwf
enigma 8re,6s8
enjoin 3h6,dc8
enjoy dlw,8t2
enjoyment 3np,3nq
enlarge ctf,ctg
enlargement 1v4,1v6
enlightenment 958,959
enlist dke,dkf
enliven cut,co4
enmesh do4
enormity 2u3,2u4
enough c4c
enquire dbs,dbr
enrage dr0
enrich cu6,cu7
enrichment 1d5,1d6
enrol bov
enroll bov
enrollee bcq
enrollment 77,78
ensconce dom
ensemble 5s4,5s5
enshrine 6xj,bkb
ensue 9c2
ensure d9c,9lr
entail 73,74,75,76
entanglement 4d7
enter d0o,d0p
enterotoxemia cbd
enterprise 2xz,2zb
entertain db5,db6
entertainer b0t
entertainment 24e
enthalpy 84z
enthrall ddd
enthrone 6yn,2ja
enthusiasm 7f7,7f8
enthusiast bcr,bcs
entice 4w4
entirety 74h
entitle 8f2,djw
entity 0
entomb d7j
entrance 6r,6s,6t,6u
entranceway 6r
entrant 5s6,48h
entrench doy,786
entrepreneur bct
entrust di4,dv5
entry 6v,6w
enumerate dia,2mc
enunciate dj6,dj1
envelop cuh
envelope 5s8,5s9
environment asv,atj
environs asu,asv
envisage d8c
envision 5rd,dbi
envy 2vx,2vy,2vz,2w0
enzyme cgs
epaulet 5sa
epic 9dl
epicenter atv
epicure bcu
epidemic a8z
epidermis 8gi
epigram 9os
epiphany a3o
epiphysis 8l6,8l7
episode 6vq,6vr
epistemology 97m
epitaph 9ep,9eq
epithet 9mz,9n0
epitome 93f,93h
epitomize dfg
epoch cnd,cne
epoxy cj8,cj9
equal b14,b17,b18
equality 7p1,123
equanimity 7x7
equate d2s,d2t
equation 122,123
equator atm,atn
equilibrate csq,4w8
equilibrium 8qb,8qc
equip d5f,67t
equipment 5sb
equipping 3ud
equity 7tu,7tv
equivalence 7ox,123
equivalent 85o,85p
era cnc,cnd
eradicate d4e,cua
erase d4k,d4l
erect dpz,dq0
erode cyh,cyi
erosion c2k,c2l
err c2,4h3
errand 2sj
error c0,c4
erupt czb,czc
eruption a3k,a3l
escalation 1vd
escapade 24g,24h
escape 8o,8p,8q,8r
escheat c05,c06
eschew dee
escort 32o,32p,32q,32r
escritoire 6v8
espionage 2o2
espouse d2l,d75
essay 2ya,2yb,2x5,2y1
essence 19,6l9
essential 91a
establish ark,if
establishment 19b,19d
estate ao0,ao1
esteem 3zq,3so,98i,3sp
ester cim
esthetic 94x
estimate 37j,vw,37k,2g8
estrangement 3q,3r
estuary awt
etcetera 5sc
etch d3k,d3l
eternity c8l,c8m
ethanol cgk
ethic 94a,94b
ethics 97g,7ud
ethos 7n1
etiquette 9l9
eulogize dgq
euphoria abz
eutectic cet
evacuate cqn,cqo
evacuation 85,86
evade tn,de9
evaluate bcx,d8x
evaluation 37f,37g
evangelist bcz
evaporate cw3,cw4
evaporation c2n,177
eve cmm
evening cmq,cmr
evensong 9fh,9fi
event 2j,2k
eventuate dwz
evidence 7cq,8y9,8ya,8yb
evil 2u0,2u1
evildoer bqu
evocation 8uy,8uz
evoke ddq,coi
evolution 1av,c2s
evolve cxa,cre
exacerbate cva,cvg
exacerbation 1wo,1wp
exact dck,dcl
exaggerate cwz,dfl
exaggeration 1vi,1vj
exalt d4y,d62
examination 2mh,2mi
examine 2nd,d8t
example 2s3,2s4
exasperate 8sw,cvg
exasperation 23q,23r
excavation 3cc,tf
exceed 5fg,dkm
excel dkl
excellence 7ng,7nh
excelsior cjv
except d7p,9zy
exception 8sn,8so
excess 3ny,3nz
exchange zq,zr,zs,4x
excise c12,c13,c14
excitability 7eh,7ei
excite cop,d5b
excitement 2f6,2f7
exclaim 9vi,dg6
exclaiming 9v1
exclamation 9v1,9v2
exclude d7p,d7q
exclusion 156,157
exclusiveness 7we
excommunicate djx,djy
excoriate dg1,dg9
excretion 17r,c2y
excursion 1ka,1kb
excursus 9ij
excuse 8xy,8xz,8y0,413
execute dje,djf
execution hl,hm
executioner bd2
executive ant,anu
executor bd3
exemplar 933
exemplify 8xt,djp
exempt 8y0,dh7
exemption 162,163
exercise 3g,3h,3i,3j
exercising 3g
exert 3i,dle
exertion 3x
exhale cnz,co0
exhaust 5sd,5se,5sf,5sg
exhaustion 1ta,1tb
exhibit 2bb,2be,2bc,2bf
exhibition 2bm,2bn
exhortation 9xx,9xy
exhumation 5x
exigency 617,a8f
exile 158,159,15a
exist dwv,dww
existence 4p9,f
existentialist bd4
exit 8l,5f,8m,8n
exodus 9j
exonerate dhg
exorcise dox
expand cxo,cxp
expanse 1qm,8bi
expansion 1v4,1v5
expansiveness 7gz,7h0
expect cpt,cpu
expectancy 8vc,8vd
expectation x2,93r
expedite dvq,dvr
expedition 1k2,1k3
expel crw,crx
expend dlb,dlc
expenditure 1t8,1t9
expense a8k,a8l,a8m
experience 8ul,8um,8un,8uo
experiment 2mv,2mw,2mx,2my
experimentalism 94g,94h
experimentation 2mv,2mw
experimenter b0u,b0v
expert b0w
expertise 8pj
expiate dr4
expiration 5f,15j
expire 5oe,co1
explain dh5,dh6
explanation 8wd,8we
expletive 9ln,9wc
explode ctj,ctk
exploit 3w,3z,40
exploitation 22y,22z
exploration 1k8,1k9
explore 2mp,d8w
explorer b07
explosion 1xc,1xd
export 5sh,5si,5sj
exporter bd5
expose a0g,a0h,a0i
exposition 9nq,2bn
exposure y2,y3
expound cxb,dii
express 3qh,3qi,3qj,3qk
expression 1tr,1ts
expressiveness 7st
expulsion mv,mw
expunge c13
expurgation 200
extend cp2,cp3
extension 1vk,1vl
extent 8b1,8b2
extenuate cux
exterior auj,auk
exterminate dn8,cua
extern bd6
extinguish d4f,d18
extirpate cu9,cua
extract 9ei,9ej,9ek,9el
extraneousness c77
extrapolate d6q,cru
extrapolation 8vn,8vo
extravaganza 2aq
extreme 89v,89w
extremity 8mu,8mv
extremum 89w,51n
extricate cp9
extrude dq1
exude cqf,cqg
exultation 9x4,9x5
eye 5sl,5sm,5sn
eyeball 8ij,5sn
eyebrow 8ih
eyelid 620
eyepiece 5so
eyes 93u
eyeshadow 5sp
eyesight 8qa
eyestrain c9m
fabric 5sq,5sr
facade 5su,5sv
face 1tr,5sy,5sz,5t0
facet 7j3,8zu
facilitate cqa,d5h
facility 1a3,2hy
facing 32k,32l
facsimile 5t1,5t2,5t3
fact 8xj,8xk
faction app,anl
factor 5hy,8kk,8kl,8km
factory 1to
faculty 8pr,8ps
fade 18l,18m,18n,18o
fadeout a49,a4a
fail cpw,22x
failure av,aw
faint aa1,aa2
fair 2av,2aw,2ax
fairness 7jm,7jn
fairway ato,atp
fairy azw,azx
fairyland 8ou,8ov
fairytale 9oh,9oi
faith 3ye,3yf
faithful 218,am7
fake 10k,10l,10m,10n
faker 10l
falcon 49l,49m
fall b8,b9,ba,bb
falloff c3v
fallout bve,bvf
falsify 7ad,10n
falsity 9ob,9oc
falter 1ry,3mc,1s1
faltering 1ry
fame b6x,cda
familiarity 2t2,2t3
family all,alm
fan 5t5,5t6,5t7,5t8
fanatic bdb
fanaticism 98h
fancy 8p2,hz,5rd,8p3
fanfare 9r4,9r5
fantasia 9tw
fantasist bdc
fantasy 8p4,8p5,8p6
fantods c9t
farce 9sx,9sy,9sz
fare 92b,92c,92d,92e
farewell 7o,7p
farm 5t9,5ta,5tb
farmer bdd
farmhouse 5tc
farming 26y,26z
farmland atq,atr
fasciculation ccb
fascinate dnu,91v
fascination 7jx,7jy
fascism 98y
fashion 22c,10u,22d
fast 3ne,3nf,3ng
fastball kc
fasten xp,d2z
fat 84e,84f,84g
fate a40,a41,a42
father bbk,46c,46e
fathom c4r,c4s,c4t,c4u
fatigue 2s5,2s6,2s7,2s8
fatten 84g
faucet 5td
fault c0,c5,c6
fauteuil 5te
favor 40w,40x,40y,40z
favorite 8w2,45o
fawn 4n8,4li,4n9,4na
faze d1r
fear abg,8qi,abh,abi
feasibility 8de
feast a2m,a2n,a2o,a2p
feat 3w
feather 1px,1py,1pz,1q0
feature 5tf,5tg,5th,25g
fecundity 8d1,8d2
federalize d13,d14
fedora 5ti
fee c0t,c0u,c0v
feebleness 86m,86n
feed ahk,ahl,ahm
feedback 9nx,9ny
feeder 45l,45m
feeding 345,346
feedlot 5tj
feel 365,366,367,368
feeler 4q5,4q6
feeling 20,21
feelings ab7
feign 2vb,5t4
feint 10i,10j
felicitate dgr
felicity 7mm,7mn
fell 17k,17l,17m,17n
fella 5dq
fellow 5dq,9m8
fellowship apd,ape
felon 5lh,b9o
female 45r,45s
femininity 7id
fence 3vo,5tk,5tl,5tm
fencing 3vo,3vp
fender 57k,57l
ferment 1ol,c48,c49,c4a
fermentation c47,1ol
ferocity 3fc
ferry 3ql,3qm,3qn,3qo
fertilize cph,cpi
fertilizer civ
fervor aa7,2f7
festival 2ar,2as
festivity 247
fetch 4q,4r,4s
fete 2ar,2at,2au
fever ab4,ab5
fiat 9hg
fiber 5tr,5ts
fiberglass cix
fibrin cgt
fibrosis caz
fiction 9cz,9d0
fiddle 7a1,7a2,7a3
fidelity 7s3,7s4
fidget ab9,aba
field 3pl,3pm,3pn,3po
fielder bdf,bdg
fieldhand bde
fielding q6
fieldstone ciy
fiend 9wf,b00
fierceness 3fc
fifteen c69
fifth 9r7,9r8
fifties cm9,cma
fifty c1z,c20
fig 2g7,9sk
fight 1e4,26o,26p,26q
fighter 5tx,5ty
fighting 26o
figure 2g6,2g7,2g8,2g9
figurine 5tz
figuring 2md
file 5u0,5u1,5cg,5u2
filing 30x,30y
fill c4d,20f,c4e,c4f
filling 20e,20f
fillip 8yd
filly 4ku
film 5fb,5u3,5u4,5u5
filming 3b2
filter 5u6,5u7,5u8,5u9
finale 15r,15n
finance 3pu,3pv,3pw,3px
financing 3py
find 5g,5i,5j,5k
finding wt,wv
fineness 7ne,7nf
finger 5ua,5ub,5uc,5ud
fingering uv,uw
fingernail 8nh
fingerprint 7kn,7ko,7kp
fingerprinting x0
fingertip 8n6
finish 15m,15n,15o,15p
finishing 15q,15m
fire p7,3g3,3g4,3g5
firearm 5ug
firecracker 5uk
firelight bw1
fireman 251,252
fireplace 5ul
firepower 8fk
fireside 5um,62m
firewall iq,ir
firewood cl8
firework 5un
firing p6,p7
firm 24v,amz,an0
firmness 7qu,7qv
first 2qg,2qh
fish 4pj,4pk,4pl,4pm
fisher 4nq,4nr
fisherman 4nr
fishing 274,275
fishmonger bdk
fishwife bdk
fist 8n2
fistfight 3vq,3vr
fit 2fr,2fs,2ft,2fu
fitness 7mr,7ms
five 5uo,5up
fix xm,xn,xo,xp
fixer 6dy,6dz
fixing 1di,1dl
fixture 1dm,1dn
fizzle 29y,9w3,a5d
flag 4ij,4ik,4il,4im
flail 5uq,9h,5ur
flair 1ie,7so
flake avr,avs,avt,avu
flame c31,c32,c33
flank 4of,4og,4oh
flannel 5us,5ut
flap 5ux,2fl,5uy,5uz
flapper bdl
flare we,wf,wg,wh
flash 5v0,5v1,5v2,na
flashback 9em,9en
flashing 5v3,5v4
flashlight 5v5
flask 5v6,5v7
flat 4ta,4tb
flatness 7ff,7fg
flats 5vc
flatten d1u,d1v
flatter dgp
flattery 9m6
flatus 34c
flaunt 9s4,9s5
flautist bdn
flavor sk,366,8t3
flaw cdr,c5,cds
flea 4it
fleck 4x9,1x9,c9
fledgling 48g,48h
flee dt0
fleet aq8,aq9,aqa,101
flesh 2g6,8g2,8g3
flex 211,212,213
flexibility 7hr,7hs
flick 9j7,9j8,1pi,9j9
flicker 1s4,1s5,1qu,1s6
flight 8s,8t,8u,8v
flinch 36l,36o
fling j8,j9,ja,jb
flint ciz
flip js,jt,ju,jr
flirt 2ah,23s,2ai,2aj
flit zz,100,101
float 4oi,4oj,4ok,268
floc cep
flocculate dx3,dx4
flocculation c34
flock am4,am5,a7c,am6
flog sr,5an
flood 1nw,1nx,1ny,1nz
floodhead bw0
floor 5vi,5vj,5vk,34b
floorboard 5vr,5vs
flooring 5vi,5vl
flop 1my,1mz,1n0,1n1
florist 5vt,5vu
flounce 1hf,1hg,1hh
flounder 4ql,4qm,1hk,4qn
flour ad4,ad5,ad6
flourish 9r0,9r1,9r2,9r3
flout 9ms,9mr
flow 1nq,1nr,137,4d
flower bv9,bxe,bvb
flowerbed 5vv
flowering c2a,c2b
flowing 1nq
flu cab
flub cw,cz
fluff da,db,dc,cz
fluid cjq,cjr
fluoresce dte
fluorescein cjz
fluorescence bw2
fluoride cj0
fluorine cfk
fluoroboride cj1
flurry 2fc,2fh,2fi,2fj
flush nc,nf,nd,ng
fluster 7xm,7xn,7xo
flute 5vx,5vy,5vz
flutter 1s2,1s3,1qu,101
flux 134,135,136,137
fly qn,qo,qp,qq
flyer 3ga,a1u
flyway aup
foam awu,awv,aww
focus 7ll,oj,2r7,7lm
focusing 1wt,oj
foe akg,bcn
fog 8r6,8r7,8r8
foible 5w0,5w1
foil 5w2,5w3,4vr,5w4
fold 218,219,21a,21b
foliage 5w7,5w8
folk 9uh,9ui
folklore 956
folks 9uh,akh
follow cs9,csa
follower bdr,bds
following 1ln,1lr
folly 2ak,2al
fondness 7e0,7e1
food 1d,1e
foodstuff 60g,60i
fool 47q,526,b7b,4fr
foolishness 2al,42y
foot 1ga,1gb,1gc,1gd
footage 5w9,5wa
football 27y,27z
footbridge 5wb
footing 5wc,5wd
footnote 9oo,9op
footpath 6kb
footprint 8bo,8bp
footstep 1h4,1h5
foraging 3e4
forbid 15g,dds
force r4,r5,r6,le
forearm 8n0,8n1
foreboding a2g,a0t
forecast 9o0,2g8,9o1
forecasting 8vb
foreclose dun,dds
forefather 46c,bdu
forefinger 8na
forego do8,dhd
foreground 5we,5wf,5wg
forehead 8m6,8ii
foreigner azi,bdv
foreknow dbh
foreknowledge a1x
foreman 68a,bdx
forerunner 9px,9py
foresee dbh,dbi
foreshorten cv5,cx3
foresight 7wq,7wr
forest 7c0,arr,ars
forestall dds,ts
forfeit 151,152,153
forge 5wh,5wi,10m,3w0
forget d7e,d7f
forgetfulness 8qm,8qn
forgive dhe,dhf
forgo do8,dhd
fork 1za,1zc,1zd,1ze
form 28,29,2a,2b
formalism 21u,21v
formation 19e,19f
formative 9ao
formula 8qe,8qf
formulate dho,c0e
formulation 3dk,1ae
forsake 7sd
forswear ddu
fort 5wm,5wn,5wo,5wp
forte 2ie,5wj
forties cm7,cm8
fortification 1d7,1d8
fortify crp,5wo
fortitude 866
fortress 5wm
fortune 2zz,bvh
forward 2r3,2r4,2r5
forwarding or,os
foster dhh,dhi
fostering 3sf,3sg
foul 2ww,2wx,2wy
found c0q,ark,if
foundation 19t,19u
founder bdz,be0,be1,be2
founding xw
foundry 5wq
fountain 5wr,5ws
fountainhead 9lf,9lg
four 5wx,5wy
foursome am0,5wy
fourteen c68
fourth 446,9r6
fowl 4b6,48e,4b7,4b8
fox 4gv,4gw,4gx,hw
foyer 4t0
fracas 9z5
fraction 5wz,5x0,5x1
fractionate dny,dnz
fractionation 1zf,1zg
fracture 1wy,1wz,1x0,1x1
fragment 6w9,6wa,6wb
fragmentation 1z8,1z9
fragrance 551,6l6
frambesia can
frame 27s,27t,27u,27v
framework 5sr,3at
framing 3dm,3dn
franc c5l
franchise 8f7,8f8,8f9
frangipani by0
fraternisation 3oh
fraternity aaq,ana
fraternize dva
fraud 2uz,10l
freak b23,a5i,b24
freckle 8gj,8gk,8gl
free aki,akj,h5
freedom c9a,163
freeman be4
freeway 4pu
freewheeler be3
freeze 30j,30k,30l,30m
freezing 30k
freight 3qe,9u,3qf,3qg
freighter 54y
frenzy 7k9
frequency c4o,c4p
frequent drq,3a1
freshman be5,48h
freshness 4xf,7rr
fret 5x2,2l2,5x3,2fm
friction 2p7,2p8
friend aqc,b1v
friendliness 7he,7hf
friendship c8g
frieze 5x4,5x5
fright abg,abj
frighten abj
fringe 5x6,5x7,5x8,5x9
frizzle czx,czy
frog 49w,49x,49y
frogmarch dnw,dnx
frolic 2ad,25f
front 5xa,5xb,5xc,5xd
frontage 5sw,5sx
frontier 95j,95k
frost 30j,bvm,bvn,64p
frostbite cbn
froth awu,aj7,aww
frown 9rr,38i
fruit 7ct,7cu,7cv,7cw
fruitfulness 8d0,8d1
frustrate 23p,4vr
frustration bg,bh
fry b76,b77
fuel cj2,cj3,cj4
fugitive be7,a9v
fulfil dlr,49
fulfill 49,dlq
fulfillment a0,a1
fullback 2ro,2rp,2rq
fullness 83i,83j
fulminate chq,chr,chs
fumble d6,d7,cx
fume ke,bwq,kh
fumes 5se
fun 24i,24j
function y9,2pq,2pr,2h0
fund an7,6dj,an8,an9
fundamentals 910
funds c1f
funeral a9f
funnel 5xe,5xf,5xg
fur 4df,4d1
furl d3d
furlong c5f
furlough cln,clo,clp
furnace 5xh
furnish 3lk,duy
furniture 5xi
furor 2f0,2f1
furrow 5xj,5xk,3j3,5xl
further dhi,dd9
fury 86h,7k9
fuse 3tm,5xm,1xu,5xn
fusion 1xz,1y0
fuss 2fk,2fl,2fm,2fn
futility 8dc
future 5xo,5xp
fuzz 8gx,8gy
gabardine 5qr,5qs
gabble 9it,9iu
gable 5xq
gadfly 4iu,4iv
gadget 3di
gadgetry 5xr
gag 5xs,23x,5ev,4nu
gage 5yg,5yj,24o
gagwriter be8
gaiety ab6,24k
gain 8a8,1up,8a9,8aa
gait 1gk,1ge
gal be9,bea
galaxy aq1,aq2
gallant 5g7,bab
gallantry 41b,41c
gallbladder 8j2
gallon be9,c4x
gallop 1h1,1h2,1h3
gallows 5xt
gallus 55h
galvanism 2of,2og
gamble 302,303,304,2z6
gambler beb,bec
gambling 24l
game 24m,24n,24o
gamecock 48u,48v
gamin bsc
gamma 9qn,9qo
gamut 8bj,8bk
gang 5xx,5xy,5xz
gangster bed
gap 1vm,19p,by
gape 38l,38m,38n,343
garage 5y0,5y1,5y2
garb 4tf,4ti
garbage 5y3,5y4
garden 5y5,5y6,5y7
gardener bee,bef
gardening 3bw
garland 7ce
garment 5y8,4ti
garner 5zn,5zo,5zp
garrison 5wn,5y9
gas 4r3,4r4,4r5,4r6
gash 1z6,1z4,1z7
gasoline cg6
gasp 33w,33x
gassing 17z,180
gastrocnemius 8nc
gate 5ya,5yb,5yc,5yd
gatepost 5ye
gateway 5yf
gather 3ht,3hu,3hv,3hw
gathering 3hx,3hy
gauge 5yg,5yh,37k,5yi
gauss c56
gavotte 2ca,2cb
gawk al6,38n
gaze 389,388
gear 5yk,5yl,5ym
gearset 5ys
gee c5a,c5b,c5c
gegenschein bvo
gelding 4kw
gem 5yt,5yu
gender 84u,84v
general 8xp,8xq,8xr
generalist bp4
generalization 8uj,8uk
generalize cru,crv
generate cpm,cpn
generation 35r,35s
generator 5yy,5yz
generosity 3oy,3oz
genesis a3q
geneticist bek
genie b05
genius 8oe,8of
genre 5z0,5z1
gentian byn
gentle cxl,dnr
gentleman bem,ben
gentry ar1
genus 8zn,8zo
geochemistry 96t
geographer beo
geologist bep
geology 973
geometry 95r
germ 47a,47b
germanium cfl
germinate ag2,cre
gesticulate 1fe
gesture 1oq,1fc,1fe
get 2gv,2gw,2gx
geyser awx,awy
ghetto at1,at2
ghost 91g,91h,91i,91j
ghoul b02,b03
giant 46i,46j
gibbet 5xu,5xv,5xw
giddiness 7gu,7gv
gift 3p1,3p2,3p3,3p4
gig 1e7,1e8
giggle 9wy,9wz
gild 597,apc
gingham 5z2
ginkgo bxd
ginmill 3ob
gird 4u4,dk6
girl bae,a3f
girlfriend beq,ber
give 85g,85h,3bp
giveaway 9jl,9jm
given 40p
givenness 7pj
giver bbl,bbn
giving gl,gm
glacier awz
gladiator bes,bet
glamor 7jl
glance 37t,37u,37v
gland 8iv
glanders cbe
glare 38e,38f,38g,38h
glass 5tt,5tu,5tv,5tw
glasses 70x
glaucoma cba
glaze 7l3,7l4,7l5,7l6
gleam 80h,80i,80j,806
gleaming 80h,80i
glean 3c9
glee ac0,ac1
glibness 89n
glide 1j9,1ja,1jb,1jc
glimmer 92f,80i,80j
glimpse 37t,37w,37x
glint 80a,1s5,806,37v
glisten 804,806
glitter 804,805,806
gloat ac1,498,ac3
globe 5z5,5z6
globulin ck9
glom dtr,b5o
gloom ac5,ac6
glorify d4x,d4y
glory 7ji,7jj,7jk
glossary 9f6
glottochronology 97f
glove 4yn,4yo
glow 80k,80l,80m,80n
glower 38e,38i,38g
glue cgh,cgi,aim
glut 34p,8as,8at
glutton 4nm,4nn
glycerine cj6
glycerol cj6
glycerolize dsd
gnash cqq
gnaw cyi,cyj
gnome 9yn,g
goad 6oe,3zj,6og,55w
goal 124,125
goat 4n1,4n2
gobble a6a,a6b,a6c
god 64s
goddess azp
going 5d,5f
goitre cay
goitrogen cj7
gold 81r,81t
goldsmith beu
golf 27w,27x
golfer bev
golfing q7
goner bew
good 5hk,5hl
goodness 5hk,7ul
goof b7o,4c2,cy
goose 4c1,4c2,4c3,4c4
gore 17h,17i,17j
gorge 8lq,8lr,8as
gospel 94i
gospeler bcz
gossip 9xo,9xp,494,9xq
gouge 3dq,3dr,3ds,3dt
gourd 5z7,5z8
gourmet bcu
gout cav
govern dvv,cws
governed anq
governess bex
government 3s2,3s3
governor 5z9,5za
gown 5zd,5ze,5zf
grab ok,ub,uc,ud
grace 7fz,7g0,5nf,5ne
grade 39n,4mo,4mp,4mq
gradient 885,886
grading 37h,37i
graduate 5zj,5zk,5zl,5zm
graduation 160,161
grain 7z4,7z5,7z6,7z7
graining 7zu
gram c5u
grammarian bey
granary 5zn
grandchild bez
grandeur 7nk,7sp
grandfather bf0
grandma 5zq
grandmother 5zq
grandparent bf1
granite 7qw,7qx
granny 5zq,5zr
grant fk,fl,fm,fn
granule ax0
grape 5zs,5zt
grapevine a0n,5zt
graph 5e4,9q3,9q4,9q5
graphite chm
grapple 2la,2lb,2lc,2ld
grappling 26r,26s
grasp 31a,1uv,31b,31c
grasping 30z,310
grass 6nm,6nn,6no
grassfire a2x
grasshopper 4jg,4jh
grate 5ol,5zu,5zv,5zw
gratification 3nx,3nw
gratify bmp,dlo
grating 5ol,5om
gratitude aaw
grave 5zx,5zy,5zz,3d6
gravel cge,cgf,2ap
gravestone 600
graveyard asp
gravity 7gq,7gr
gray 4lk,4ll,4lm,4ln
graybeard bl6
graze 34l,34m,34n,34o
grease a0q,ce5,ce6
greatcoat 601
greatness 8a5,8a6
greed 2w1,2w3
green 674,4wr,675
greenhouse 603
greenness 81y,81z
greenroom 604
greens afp
greet dbe,dbf
greeting 9jt
grenade 605
grief 8yz,8z0
grievance a02,a03
grieve 8z3,dr7
grill 609,60a,60b,60c
grille 60d,60e
grimace 9rp,9rq
grin 9rt,9rw
grind 1tl,1tm,1tn,1tk
grinding a6d,a6e
grinning 9rt
grip 311,31d,31e,2lc
gripe a00,4mn
gristmill 60f
groan 9wk,9wl
grocer bf2
grocery 60g,60h
groin 564,565,566
groom bf3,bf4,bf5,bf6
groove 3j1,3j5,3j3,3j6
grope ux,d7,uy
grotesque 60j
ground 5v8,5v9,4sv,5va
grounder qt
grounds 7co,7cq
groundwork 3ti,3tj
group 2u,2v,2w,2x
grouping 2u,2y
grove 60n,60o
grovel 4na
grow crc,crd
grower b2m
growing c35,a3r
growl a05,3wg
growling a04,a05
grownup 45y
growth a3r,a3s
grub 4k4,4k5,4k6,4ej
grudge a03,acs,act
grumble a06,3wf,9vc,a07
grumbling a06,3wf
grunt 4q9,4qa,4qb
guarantee 9lo,9lp,9lq,9lr
guard 2r9,2ra,2rb,2rc
guardian b0n
guerrilla bf8
guess 8wq,8v5,8vs,2zi
guessing 8wq
guest 6gu
guidance 31k,31l
guide 60q,60r,92,43t
guidepost 8zs,8zt
guilt acf,acg
guitar 60s
gulf 7pa,7pb
gull 4fp,47q,4fq,4fr
gully ax1
gulp mf,34h,34i,34j
gulping 34h,34k
gum 8i1,8i2,8i3,8i4
gun p8,p9,pa
gunfire pb
gunman bf9,bfa
gunner b3e
gunplay pd
gunpowder 6o1
gunshot pb
gunslinger bf9
guru bfb
gush 2fa,9ss,9st,71h
gust bw3
gusto 841
gut 5cn,5co,5cp,5cq
guts 4vg
gutter 60v,60w,60x,60y
guy 4gz,610,40f
guzzle dli
gym 611
gymnast bfc
gymnastics 25h
gynecologist bfd
gyrate i7,1qd
gyration 1q1,1q2
haberdashery 5g9,5ga
habit 223,224,225
habitat atw
hack 4l7,4l8,4l9,4la
hacker bfe,bff
hackwork 2le
haggle 9yi,9yj
haiku 9dm
hail 9ju,9jv,9jw,9jx
hair 4dk,4dl
haircut 1tz,1u0
hairdo 8gt
half c5x,c5y
halfback 2rr,2rs
halftime cnn
hall 4t0,4t1
hallelujah 9m0
hallmark 7nv,7nw
hallucination 8x8,8x9
hallway 4t1
halo 7zw,4x4
halogen cja
halt 3lc,fw,3me,3ld
halter 4hs,4ht,4hu,4hv
ham af0,af1
hamlet 8ur
hammer 3vx,3vy,3vz,3w0
hamming 2eg
hamper 614,615,4hu,616
hand 3yh,3yi,3yj,3yk
handbag 4vt
handclasp 9k3
handful c6o,c6p
handicap 8ds,8dt,8du,8dv
handiwork 619
handkerchief 61a
handle 31d,61b,61c
handlebar 61d
handling us,ut
hands 31s,31t
handshaking 9k3
handspike 61e
handstand 25t
handwriting 2ki,2kj
handyman bfj
hang 25u,25v,25w,25x
hangout 3yn
hangover 3is,3it
hanker dqo
happen d07,d08
happening a29
happiness abw,7mn
harangue a1n,a1o
harbor 61i,61j,61k,61l
hardbake ae3
harden cya,cyb
hardship 7ft,7lx
hardtack afd,afe
hardware 61m,61n
hare 4ke,4kf,4kg
harem 61o
harm 1ed,20l,20m
harmony 7m6,7m7
harness 61t,61u,61v,2gi
harp 61p,61q,61r,61s
harrow 61w,5ow
harry a47,8ys
harshen d63
harshness 7fv,1wn
harvest 3c6,3c7,3c8,3c9
hasp 61x,61y
haste 2fv,2fw
hasten 2fy,1o6
hat 2q0,2q1,2q2,2q3
hatch 621,622,623,624
hatching 621,622
hatchway 625
hate acp,acq
hater bfk
hatred acp
haul lz,g0,m0,lv
haunch 4o9,4oa
haunt 3yn,91i,1hq
have bpf,bpg,5th
haven 627,61j
haversack 4vl
havoc 2f2
hawk 49h,49i,49j,49k
hawker bd9,bda
hay ahq,ahr
hayfield ats
haystack alg
hazard 2zz,2zt,2zi,2z7
haze 8r9,8ra,8rb,8rc
head 369,36a,36b,36c
headache 8yu,8yy
headgear 62f,62g
heading 5q4,4zw
headland ayh
headlight 62h
headline 9c8,9c9,9ca
headlinese 9um
headmaster 4q7
headquarters 62i,62j
headsman bfl
headstand 25y
heal cqy,1dp
healer bt8
healing c36
health c8d,c8e
heap 4ur,4us,4ut,58n
hear d6y,d70
hearer bfm
hearing 396,397
heart 62k,62l
heartbeat 1ks,n8
hearth 5ul,5um
heat 62p,62q,62r,62s
heater kc,kd
heating 62n,62o
heave jc,jd,je,jf
heaven ati
heavens aso
heaver 62t,62u
heaviness 7m0,7m1
heaving jg,jd
hedge 62v,62w,tn,62x
hedonism 97h,97i
heed 38a,8si
heel 62y,62z,630,631
heft 85r,85s,85t
height 84p,1wj
heighten cwc,cwd
heights atz
heir bfp,bfq
heist 2xp,2xq,2xr
helium cfm
hell 2sx,2sy
hellion bfr
hello 9k8
helm 43x,43y,43z
help 2gb,3yg,2o5,2gd
helper b0b,3yg
helplessness 86k,8fn
hem 632,633,634,635
hemisphere 8kx,8ky
hemoglobin cka
hemorrhage cbj,cbk
hemorrhoid cc0
hemosiderin ckb
hen 45t,45u
hepatitis cah
herald 9px,4ca,9jw,9q0
herb ai2,ai3
herd amb,amc,amd,ame
here as9
heredity 7ya,7yb
heretic bft,bfu
heritage es,et
hermeneutics 97y
hero 93a,93b
heroics 2eh
heroine bfy,bfz
heroism 41b
herpetologist bfw
herringbone 636,637
hesitancy 3ma,7gl
hesitate 1s0,3m3
hesitation 3ma,3mb
hex 9ys,9yt
hexameter 9uy
heyday nf
hibachi 638,639
hibernate coc,cod
hide 4cy,17l,4cz,4d0
hideaway 63a,63b
hideout 63b
hiding 3kc,3kd
hierarchy aqu,aqv
high 63c,63d
highlight 7zx,7zy,7zz,5wg
highroad 63e
highschool arm
highway 63f
highwayman bg0
hijack 2wt,2wu,2wv
hijacker bg0,bg1
hike 1h6,1h7,1h8,1h9
hilarity ac0
hill 6fh,6fi,6fj
hillbilly b60
hillock 2qc
hillside ax2
hilt 63g
hilum 8ge,8gf
hinder dk5,2gp
hinge 63j,63k,63l
hint 9kn,9l0,9l1
hip 8ml,8mm
hipline atx,aty
hire 30n,30o,30p,30q
hiss 8c6,9w3,9w4,9w5
hissing 9w3
histology 96o
historian bg2
history 8dy,97e
histrionics 9sf,9sg
hit 5p,5q,5r,5s
hitch fw,1gl,1gm,1gn
hitter aiv,b47
hive 50h,50i,50j,50k
hobble 1go,1gp,1gn,1gq
hobby 253,254
hock 4o3,4o4,4o5,4o6
hodgepodge 6ka,944
hoe 63m,63n
hog 4m6,4m7,4m8
hoist 63o,63p,63q
hold 311,1uv,31f,31g
holder 63s,63t
holding 30s,30w
holdup 2xp,2xs
hole 63u,63v,63w,63x
holiday 43g,clj,43h
holler 9vl,9vo,9pf,9vp
hollering 9vl
hollow 9vo,ax3,ax4,ax5
hollowness 7vc,7vd
hollyhock byb,byc
holocaust 42m
holster 63y,63z
holystone ax6,ax7
home 5qt,5qu,5qv,5qw
homebound akk
homefolk alo
homeland asj
homer ro,rp
homesteader brv
hometown avd
homicide 17b
homogenate cjb
homogeneity 7ol,7om
homogenize d3y,d3z
homosexual bg4
honesty 7vl,7vm
honey aio,aip,aiq
honeybee 4jb
honeymoon clk,cll,clm
honeysuckle bxt,bxu
honkytonk 1mn
honor fp,7um,3sq,3zx
honour fp,7um,3sq,3zx
hood 4aj,4ak,4al
hoof 4i0,4i1,4i2,1gc
hook ko,kp,kq,kr
hookup 41l,640
hookworm 4eo,4ep
hoop 4yx,4yy,4yz
hoot 8c5,8c6,8c7,8c8
hop nt,nu,nv,nw
hope 7uf,7ug,7uh,7ui
hopper qu,qv
hopscotch 28g
horde 47e,ao9
horizon 8bg,8bh
hormone 8k9
horn 46o,46p,46q
hornpipe 2ct,2cu
horoscope 641,642
horror 643,644
horse 4kr,4ks,4kt
horseback 4dx,4dy
horselaugh 9x0
horseman bg5,bg6
horsemanship 8pf
hospital 645,646
hospitality 9k2
host 47e,47f,47g
hostelry 647
hostess bg7,bg8
hostility 3f9,3fa
hotel 649
hotelman bg9
hotness 62p,842
hotshot 8q3
hound 4gk,4gl,26v
hour 8br,8bs
hours cl9,cla
house 24u,24v,24w,24x
housebreaker bga,bgb
housebreaking 2xy
household alm
householder bg3
housekeeping 2i3
housewife bge
housework 2i3
housing 3l0,5b6
hover ds6,ds7
howl 9wm,9wn,9wo,9wp
howling 9wm
hub 64f,64g
hubbub a6f
hubris 7wd
huckster bgf,bgg,9yj,49k
huddle 9ya,9yb,9yc,9yd
hue 82n,82o,82p
hug 22n,22o,11j
hugging 364
hulk 64h,4g3,64i
hum a6g,a6h,a6i
human 4p7
humanism 94t,94u
humanist bgh,bgi
humanity 2j0,4pa
humanize dra
humble ab0,dr9
humidity cei
humiliate ab0
humiliation 1ef,1eg
humility 7wf,7wg
humming 43i,43j
humor 7gw,7gx,7gy
humorist bgj
hunch 215,216,217
hundred c6c
hunger 7zo,7zp,2we,7zq
hunt 26u,26v
hunter 64j,64k
hunting 26w,26x
hurdle oc,od,oe
hurl jh,ji,jj
hurler 2qa
hurricane bw4
hurry 2fw,2fx,2fy,2fz
hurt f2,20l,20n,20o
hurtle jj,dor
husband bgk,bgl
husbandry 26z
hush 5p1,836,5p2
hustle 2fc,2ff,2fe,2fg
hut 64a,64b
hutment 64l
hyacinth byy,byz
hyalinization ca0
hydride cjc
hydrocarbon cjd
hydrochloride ci0
hydrogen cfn
hydroxide cje,cjf
hydroxymethyl cjg
hymn 9tf,9tg,9th
hypercellularity c9u
hyperemia cbv
hyperplasia ccf
hypertrophy ccc,ccd
hypervelocity cnu
hypnotize con
hypoadrenocorticism ca8
hypocellularity c9v
hypocrisy 7ve,7vf
hypocrite bgo
hypothalamus 8la
hypothesis 911,912
hypothesize 8v6
hypothyroidism caa
hysteria abm,7k9
ice 64m,64n,64o,64p
icebox 6rd
icicle cjh
idea 8v1,8wp
ideal 92z,930
idealist bbw
idealization 3zs,3zt
identification wy,wz
identify d7r,3t5
identity 7da,7db
ideologist bgp
ideology 8vj,8vk
idiom 7yx,7yy
idiosyncrasy 5w1
idiot bgq
idle c9g,c9h,t9
idleness 3my,3mz
idler bgt
idol 64q,64r
idolize 3jb
ignite d6h,d6i
ignoramus bgu
ignorance 95b
ignore 1ue,22u
ileum 8lt
ilk 8zp
illegitimacy 7sh,7si
illness c9w
illuminate 6a5,cst
illumination 6ej,6ek
illumine 6a5
illusion hz,i0
illustrate 8xt,djq
illustration 64t,64u
illustrator b3f
image 5rb,5rc,5rd,5re
imagery 3b1
imagination 8or,3b1
imagine 8vs,d8c
imaging 3b0,3b1
imbalance 87x,87y
imbecile bgq
imbed 14
imbibe d76,d77
imitate 5jd,dq3
imitation 3ih,3ii
immediacy 7y6,7y7
immensity 8a5
immerse ayy,26f
immigrant bgv
immigration 8b,8c
imminence c9p
immobility 7qs,7qt
immortality 878,879
immunity 164,165
immunoelectrophoresis c37
imp azy,4pc
impact y5,y6,y7,y8
impair cxv,7k8
impairment 1ed,1ee
impale 714,dnv
impart dt1,dt2
impasse 52p,52q
impatience 7g5,7du
impede dob,dk5
impel dos,r6
imperialism 309,30a
imperil 2zx
impersonate dfj,dfk
impetus iu,iv
impinge dsf,786
impinging a4f
implant 64v,64w,14
implement 64x,64y,64z
implementation 5t,5u
implication 8vm,8es
implore dct
imply dhr,dhs
import 3qx,650,651,652
importance 8en,8eo
importation 3qw,3qx
importunity 9zd
impose dcb,dcc
imposition 2tx,3s7
impossible 8wc
impotence 8fl,8fm
impotency 8fl,8fm
imprecate 9wa,8c4
imprecation a1d,a1e
impress f6,ae,f7
impression li,21
impressionist bgz
imprimatur 3rz
imprint 653,654,655,656
imprison 1nc,dwc
imprisonment 3u0,3u1
impromptu a1i,a1j
impropriety 2t4,2t5
improve cvd,8ct
improvement 1al,1am
improvise dqf,dqg
impulse is,it
impunity cec
impurity ce0,ce1
impute 1u,dbm
inability 8fo,8fp
inaccuracy 7s5
inaction c9i
inadequacy 7rh,7ri
inadvertence 7i6,7i7
inaugural 19r,1ab
inaugurate d0q,d0r
inauguration 19q,19r
incantation 9yr
incapacitate 8du,cr6
incarnate dps,cvx
incarnation 3cz
incense 8su,8sv,8sw,8sx
incentive yf,8ye
inception a3p
inch c5d,c5e,5r9
incidence bw5,bw6
incident a36,a37
incipience clw
incipiency clw
incise dp1
incite dda,9a1
incitement 44m,44n
inclination 1or,1os
incline 6q4,6q7,6q8,6q9
inclose 1yk,cuj
include cuf,cug
income c04
incompatibility 7mh,7mi
incompetence 8dj,8dk
incompetent bh0
inconvenience 7m4,7m5,2lk
incorporate d48,d49
incorporation 1wg,1wh
incorruptibility 7vh
increase 1uo,1up,1uq,1ur
incubate cpx,cpy
incubation 2o9,2oa
incubus b01,8uw
inculcate d7b
inculcation 39t
incur cs4,d5p
incursion 6x,6y
indecision 7vb,7va
indefinity 7px
indentation 21c,21d
independence a9t,a9u
index 657,8n7,8n8,8n9
indexing 3hm
indicate 9pp,5p8
indication 8xg,8xh
indicator 657,658
indict dwi
indictment a1g,a1h
indifference 7fj,7fk
indigestion cc5
indignation 23m
indignity 40n
indirection 2uv,2uw
individual v,x
individualism 7dc,7q6
individualist b0x
individuality 7da,7dc
indoctrinate d79
indolence 7fp
indorse 2rg,2ql
induce t,d8i
inducement ye,yf
induct df8,df9
induction xu,xv
indulge bmp,dlp
industrialism aqo
industrialization 3ci
industry 3cd,3ce
inequality 7p8
inertia 7f9,7fa
inevitability 7pg
inevitable a43
inexperience 95c
infancy cd4,cd5
infant 2z9
infantry ar4
infantryman bh1
infatuation 8xa,8xb
infect ce2,cr4
infection 7sf,7sg
infer cxd,cru
inference 8v9
inferiority 7nq,7nr
infest 3bj,3bk
infidelity 7vv
infield 4ym
infielder bh2
infiltrate drz,ds0
infiltration 3fv,3fw
infinitive 9b9
infirmary 645
infirmity 86n
inflame cq5,cq6
inflate cxm,cxn
inflation 1ve,1vf
inflect 80w,dj7
inflection 97n,9us
inflict dcb
infliction 2tw,2tx
inflow c38
influence xz,y0,26,y1
influx c38
inform d5m,d5n
informant bh3,9ng
information 89f,89g
infrared 87c,87d
infuriate 8sw
ingest ctn,d73
ingratitude aay
ingredient 659,5hy
ingroup apo
inhabit d3r,dxb
inhabitant b0y
inhalation 33p,33q
inherit dut,duu
inheritance eq,er
inhibit d43,d44
inhibition 14g,14h
initial 9qi,9qj
initiate akl,akm,akn,ako
initiation xw,xu
initiative 19m,19n
inject cr1,cr2
injection 1lw,1lx
injure 20t,20u
injury 2tt,20l
injustice 2tu,2tv
ink 8jz,8k0,8k1,8k2
inkling 92f
inlay 65a,65b,65c
inlet 33v,65i
inmate b93,b94
inn 647
inning cnj
innocence 7oz,7un
innovate cul
innovation 19y,19z
inoculation 32c
input 65d,65e,65f
inquest 2mu
inquire 8r4,dbr
inquiry 2mm,2mn
inquisitor bh5
inroad 2sr,2ss
insanity ccn
inscribe 5zz,bov
inscription 2kk,2kl
inscrutability 7sw
insect 4in,4en
insert 1yi,1yj,1yk,1yl
inset 1yi,60t,60u
inside au4,au5
insight 7l,8sq
insignificance 8ey
insinuation yk,yl
insist dbb,dbc
insistence 3zh,l9
insolence 40j,40k
insouciance ac2
inspect dam,dan
inspection 38o
inspector bd0,bd1
inspiration 33r,33s
inspire co3,co4
instability 7qq,7qr
instal dp8,dp9
install dp8,dp9
installation 1a2,1a3
installment 1a4,1a5
instance 2s3,3x2,8xt
instancy 87j,87k
instant 8ev,n8
instigate 9a0,dda
instillation 1ls,1lt
instinct 8oh
institute ari,arj,ark
institution 19v,19d
institutionalize dv4
instruct dcd,cye
instruction 2k6,39j
instructions 9f7
instructor 904
instrument 10v,10w,10x,10y
instrumentalist b20
instrumentality 65g,65h
instrumentation hj,hk
insubordination 3wt,3wu
insularity 32i
insulate d52,d54
insulation 32i,32j
insulin 8kc
insult 40l,231,40m
insurance 9h4,9h5
insure d9c,9lr
insurrection 3ew
intake 1t6,33v
intangible c17
integer c5v
integral 966
integrate d48,1xv
integrating 370
integration 370,371
integrity 7vg,7of
intellect 8oc,8od
intellectual b0z
intelligence 3g0,3g1
intend daz,db0
intensification 1wk,1wl
intensify 5i3,cw8
intensity 82q,82r
intent z4,92t
intention z4,z5
intentness 7v8
inter d7j
interact dv9
interaction 4f,4g
intercede cjj
intercept 95z,960,479
interceptor 65j
interchange 4v,4w,4x,4y
interconnect dni,dnj
interconnectedness ccv
intercourse 30,359
interdependence c7i
interest 24q,24r,24s,24t
interface 65k,65l
interfere dvz,d0a
interference 2gq,2gr
interferometer 65q
interim 3n6
interior au4,au5
interject dhl
interlace 68m,ur
interlayer 65s
interlock up,uq,un,ur
interlude 2b4,2b5,2b6
intermarriage c8u,c8v
intermediary b11
intermediate cji,cjj
intermission 3md,15d
internalize dbt
interne bh9
interpenetrate dmf,diw
interplay 4h
interpose dhm,dhn
interposition 3kt,3ku
interpret d6r,d6s
interpretation i3,i4
interpreter 9i1,9i2
interpreting i1
interrelation c7k
interrelationship c7k
interrogation 9zn,9zo
interrogative 9zn,9zp
interrupt bvw,bvx,bvy
interruption 1yg,9d
intersect 35y
intersection vt,vu
intertwine 68m,7ss
interval 895,896
intervene d0a,d0b
intervention 2o8,2gr
interview 44x,9y7,9y8,9y9
interviewer bha
interweave 7aw
intima 8il
intimacy 7hi,7hj
intimate b8l,b8m,b8n
intimidate dqs,dqt
intimidation 409,40a
intolerance 7g6,7g7
intonation 2d4,2d5
intone 9td,80x
intransigence 7v5
intrenchment 5s7
intrigue 91t,91u,916,91v
introduce cuk,cul
introduction 6v,19i
introject 931,932
intrude dca,2so
intruder bhb
intrusion 6z,70
intrust di4
intuition 8sp,216
inundation 1nw,1nx
inure cy9
invade dky,dkz
invader bhc
invalid bhd,8du,bhe
invalidate d3o,d3p
invasion 3fu,70
inveigh dhj,4fh
invent c0e,3cg
invention 19y,19z
inventor bhf
inventory 3he,3hf,3hg
inversion 1ot,1ou
invert d1l,d1m
invest dui,3p4
investigate dbs,ddl
investigating 2m6
investigation 2m6,2m7
investigator bb7,bb8
investment 13s,13t
investor bhg
invitation 7jv,7jw
invite 9z8,9z9,9za
invocation hh,hi
invoke dci,dcj
involve d28,d29
involvement 42b,42d
invulnerability 86a,86b
iodide cjk
iodinate d5k
iodination c39
iodine 772,773
iodocompound cjl
iodoprotein cgu
iodothyronine cid
iodotyrosine cic
ion ax9
iron 65x,65y,65z
irons 660
ironworker bhh
irony 7mj,7mk
irregularity 2ta,2tb
irreproducibility 7s7
irresolution 7v9,7va
irresponsibility 7if
irreverence 2u5,2u6
irrigate cqs,7ak
irrigation 2ou,2ov
irritability 7ei,7g4
irritate cq4,2ap
irritation 22r,22q
irruption 71,72
island 661,662
isle axa
ism 93p
isocyanate cjn
isolate d52,d53
isolation 3xy,3xz
isomer cjo
isopleth au7
issuance 3lq
issue 3ln,3lo,3lp,3ll
italic 9cj
italicize dqh
itch 8tf,8tg,8th,8ti
item 663,664
itemize dia,dib
ivory 816,817
ivy by3
jab ti,tj,t1,tk
jabber 9it,71g
jabbing tj
jackass 4m3,4c2
jackdaw 499
jacket 5lp,5lq,5lr,5ls
jade 4lo,4lp,2s7,2s8
jail 665,1nc
jam 43c,xn,43d,43e
jangle 9dg,9dh
janissary bhi
janitor bhj
jar 668,669,1ox,3eo
jargon 9un,9uo
java 82e
jaw 66a,66b,66c,494
jealousy 8sl,8sm
jeep 66d
jeer 2e0,9mr
jejunum 8ls
jelly aei,aej,aek
jeopardize 2z7,2zx
jeopardy 2zt
jerk m7,m8,m9,ma
jerking m7
jest 23w,23x,23y,23z
jet 5wt,5wu,5wv,5ww
jewel 66e,66f,66g
jeweler bhk,bhl
jibe te,9ox,12g
jig 2cv,2cw,2cx
jilt bhm,bhn
jimdandy 66h,66i
jimhickey 66h,66i
jimmy 66j,5ll
jingle 9df,9dg,9dh
jive 9uk,9ul
job f8,2ht,2hu,2hv
jockey bhp,bhq,2v2,bhr
jog l4,l5,l6,l7
joggle 1r7,1r8,1r9,1ra
john 32y
join amn,w5,amo,amp
joint 66k,66l,66m,66n
joke 23w,23x,23y,23z
joker 66o,66p
jolt m7,1ov,1ow,1ox
jonquil byv,byw
joss 66q
jostle lm,ll,ln
jot 9gk,4b5,9gl
journal 5ob,66r
journalese 9up
journalism 2k8,2k9
journalist bbd,bbe
journey 1jj,1g2,1jk
journeying 1jj
joust 1rt,a9o
jowl 8hf,8hg
joy 35c,8yf,8yg,8yh
judge bcv,bcw,bcx,bcy
judgment 378,379
judiciary anv,anw
jug 66u,66v,66w,1nc
juice 8jc,8jd
juju 66x,66y
jukebox 671
jumble 945,946,947,948
jump np,nq,nr,ns
junction w6,w7
juncture a8c,8us
junior bht,bhu
junk 66s,66t,3vn
junkyard au3
jurisdiction 8fe,8ff
jurisprudence 97j,2k5
jurist bcw,bhs
juror bhv
jury aro,5ir
justice 2oq,2or
justification 42i,42j
justify d4z,d50
justness 7me,2or
juxtapose doq
juxtaposition 3kr,3ks
kale afy,af6
kamikaze 676,677
keenness 7g9,7gh
keep 5qo,3zp,31g,63r
keeping 30u,30v
keepsake 678
ken 8ol,8om
kerchief 67f
kerosene cg7
kerygma a1p
ketch 67g
ketosis cbf
kettle 53p,67h
key 67i,67j,67k,67l
keyboard 67m,67n
keyhole 67o
keynote 934,935,936,937
kick tv,tw,tx,ty
kickoff 1a6,191
kid 48j,4n3,4n4,4n5
kidnap do6
kidnapper bhw
kidney 8ix
kill 16v,16w,16x,16y
killer 4g5,4g6
killing 16w,178
kilometer c5k
kind 28
kindergarten arn
king 67p,67q
kingdom aju,95i
kinship c7c,c7d
kiss u7,u8,u9,ua
kissing 364
kit 469,46a,46b
kitchen 67u
kitchenette 67v
kitten 4h8,4h9
knack 25v
knapsack 4vl
knead 2od,dmg
knee 4ob,4oe
kneecap 8hh,8hi
kneel 1pa,1pb
knife 67w,67x,2yk
knight 67y,67z,680
knit 681,682,683,684
knob 687,688
knock s4,s5,s6,s7
knocking s5
knoll 2qc
knot 4fj,4fk,4fl,4fm
know 8wy,8wz,8x0
knowledge 1k
knuckle 8nk,8nl,8nm
knuckleball kk
lab 68i
label 9qx,9qy,9qz,al
labor 2kx,2ky,m6,2kz
laboratory 68i,68j
laborer bhx
labour 2ky,2l0,m6,2kz
labyrinth 6d8,6da
lace 68k,68l,68m,55n
lacerate dp2,dp3
lack 8af,cdl
lackey bhy,bhz
lad b5c,5dq
ladder 68n,68o,68p
lady ba6,ba8
lag 3n5,3n6,3n7,1nc
lager 68g,68h
laggard sz
lagoon axb
lair aub
laity ann
lake axc,axd
lam 9g,9h,9i
lamb 4mz,4n0
lament 9di,3ns,9dj,9dk
lamentation 3nr,3ns
laminate 68q,68r,68s
lamp 68t,68u
lamplight bw7
lampoon 2dx,9ph
lance 68z,1e8,690,691
land 270,271,272,273
landing 7m,7n
landler 2d0,2d1
landlord bi0
landmark 8gg,8gh
landmass axe
landowner bi1
landrover 66d
landscape 692,693,694,695
landscaping 3c4,3c5
landslide a7z,a80
lane 696,697
language 8pt,8pu
languish crb,aad
languor 7fb,7fc
lantern 698
lap wi,wj,t6,wk
lapel 69d
lappet 4jy,4jz
lapse bq,br,bs,bt
larkspur bxv
larva 4k1
lash ss,st,sr,su
lasher bi2
lashing 3v1,3v2
last 455,15n,456,457
lat 8ms
latch 69i,69j,69k
lather aj6,2l2,axf,sr
latitude 8be,8bf
laudanum 69l
laugh 9pa,3nu,9pb
laughter 3nt,3nu
launch ic,id,ie,if
launcher 5ci,5cm
launching ib,6v
laundering 2hz
laundry 69m,1bo
laurels fp,7um
lavatory 32y,5vw
lavish 1c7
law 2k4,2k5
lawman bi3
lawn auc
lawyer bi4
laxness 7i8,7i9
lay 9dc,9dd,e7,9de
layer 481,482,483
layette 69n
laying c3a
layman bi5
layoff 18k
layout 3hc,3hd
laze t9
lead 43r,43s,43t,43u
leader 5pz,5q0
leaders 43w
leadership 43v,43w
leaf 69o,5w8,69p,1pi
leafhopper 4jm
leaflet 5mt,8j7
league 9y3,apg,aph
leak a0c,a0d,a0e,a0f
leakage a93
lean 880,884,1rv
leap nx,np,ny,ns
leapfrog 28h,28i,28j,28k
leaping nx
learn d6x,d6y
learner b32,b34
learning 8uf,8ug
lease 9h2,9h3,1zn,30q
leash 3tp,3tq,3tr
leather ch7,ch8
leave 7q,7r,7s,7t
leavening 90q,90r
leaving 5d
lecher bpx
lecture 3a3,3a4,3a5,3a6
lecturer bi7,bi8
lecturing 3a7
ledge 6wl
ledger 5n5,5n6
leech 4et,47d,4eu
leer 7j4,7j5,7j6
left 1sq,1sr
leftfield 2qu,2qv
lefty bi9,bia
leg 1jp,1jq
legacy c0b
legatee bib
legation 2iy,2iz
legend 9cd,9ce
legibility 7lj,7lk
legion aoa,aob
legislate dw3
legislation 3s4,3s5
legislator bic
legislature ans
legitimacy 7r3,7r4
legitimize dwa
legume afn,afo
leisure 3mw,3mx
leitmotiv 9tb
lemma 9cb,9cc
lemon 69r,69s
lemonade ajp
lend 9ai,dt2
lending 3pg
length 69t,69u
lengthen czp,czq
lengthening 3i5
lens 69v
lentil ag6,ag7
leprosy cai
lesion cb3,20s
lessen 1su,1sv
lessening 1ss
lesson 2s1,2s2
let 2h4,2h5,2h6
letdown bv
lethality 7re
lethargy 7fd,7fe
letter 9jo,9jp,9jq,9jr
letterhead 99o
lettering 2kk
letterman bid
letters 8ud,8ue
level 5vm,4mo,5vn,5vo
lever 69w,69x,5ll
levis 69y
levy 3uk,3ul,3um,3un
lexicon 8pw,8py
lexicostatistics 97x
liability 8e8,8e9
liaison 99r,7hj
liar bie
liberal bif,big
liberalism 95d,95e
liberalize dw4,dw5
liberate h5,dqi
liberation h1,h2
libertine bih
liberty 2t6,2t7
librarian bii
library 69z,6a0
libretto 9sn
license 3sx,3sy,3sz
lick t3,t4,t5,t6
licking 3ut,3uv
lid 61z,620
lie 9od,9oe,9of
lieutenant bb0,bb1
life n,o
lifetime clq
lift mo,mp,mq,mr
lifter b55,b56
ligament 6a1,6a2
light 6a3,6a4,6a5,6a6
lighten cuy,cuz
lighting 1xn,1xo
lightning a8a,a8b
lightweight bij,bik
lignite chz
like 8zp,8zq,8zr,8w7
likelihood 7po
likeness 6a7,5ke
liking aap
lilac byr
lilt 83v,83w
limb 4ua,4ub
limbo 8oy,8oz
limit 8b5,8b6,4r1,8b7
limitation 30g,30h
limp 1go,1gn,1gr
linden byd,bye
line 2i6,2i7,2i8,2i9
lineage 7yf,7yg
linebacker 2rj,2rk
lineman 2rh,2ri
linen 6a9,6aa
liner ri,rj
lineup 9g1,9g2
linger 6be,dsk
linguist bil,bim
linguistics 97q,97r
link 6ab,6ac,6ad,6ae
links 6ai
linoleum cjp
lint 6aj,6ak
lion 4hi,4hj
lionize dvb
lip 4ev,4ew
lipstick 6al,6am,6an
liquid 9vg,9vh
liquidate dn6,dn7
liquidation 17s,17t
liquor adw,adx
list 880,881,882,883
listen dth,dti
listener bfm
liter c53
literalism 94l,94m
literalness 7py
literature 2k0,2k1
litigant bin
litigation 3xf
litter 504,505,506,507
little c6k
live d6v,d3r
livelihood 3zp
liveliness 2ej,2ek
liver 8j3,8j4
livestock 4ch
living n,8x5
lizard 4a0,4a1
load 2pa,2pb,5bz,5c0
loading 2pa,2pb
loaf aem,aen,6be,8mt
loan 9ag,9ah,9ai
loathe dqn
lob of,og,oh
lobby 4t0,4t2,4t3
lobe 6at,6au
loblolly aiz
lobscouse ady
lobscuse ady
lobularity 87w
lobule 8l9
local 6av,6aw
locale avf
locality ap5
localization xk,xl
locate d2m,d2n
location 22,23
lock 31h,31i,31j,uo
locker 59h,59i
lockup 32m,32n
locust 4ji,4jj
lodge 597,1wb,648
lodging 3l0,3l1
lodgings 5on
loft 4v1,6ax,6ay,6az
log 6b0,6b1,6b2,4yk
logarithm 6b0
logger bis
logging 2i4
logic 8o8,8o9
logistics 3lr
loins 8mq,8mr
loiter 6be
loneliness 7dg,7dh
long dqo
longevity 7yq,7yr
longhand 9ci
longing aaa
longitude aud
longshoreman bs5
longshot 6b3
look 37p,1tr,37q,37r
looking 37p,37s
lookup c3u
loom 6b4,64i,6b5
loon 4fw,4fx
loop 108,109,10a,10b
loophole 6b6,6b7
loose d2y,h5
loosen d2w,d2x
loot 78h,af6,6si,c09
lope 1gx,l4,1h0
lord 6cs,blh
lore 955
lose cvb,cvc
loser bip,biq
loss b6,b7
losses c15
lost ake
lot 5pu,4us,5pv,5pw
lotion 6b8,6b9
lots c6w
lotus bxq
loudspeaker 6ba
lounge 6bc,5ka,6bd,6be
louse 4is,4en
lousiness 7r0,7r1
love 35e,35f,35g,35h
loveliness 7jo
lover b10,57c
lower 6bf,6bg,6bh
lowland axg
loyalist bir
loyalty 3ya,3yb
lucidity 7lb,7su
luck 2zz,bvg
lug 4eq,4er,4es
luggage 4vx
lull 7xj,ce9,cea,ceb
lullaby 2dg,2dh
lumber 4yi,4yj,4yk,4yl
luminary bit
luminescence 80k,85c
luminosity 85b
lummox al6
lump a7b,al7,al8,al9
lunation cn2
lunch adb,adc,add
luncheon adb
lunchroom 6bi
lung 8j5
lunge 1hx,1hy,jj
lunkhead bcb
lurch di,1hi,jx,1hj
lure 4w3,4w1,4w4
lurk 6be,dl5
lust 2wc,2wd,2we
luster 7l7,7l8
lustre 7l9,7l8
luxury 8aq,8ar
lymphocyte 8kr
lyophilize cvk
lyric 9dn,9a2,9do
lyricist biw
machine 5bm,5bn,5bo,5bp
machinery 6bj,6bk
machinist b3q
mackinaw 6bl,6bm
macrophage 8kp
madam ba6,ba7
madman biu
madness 7w5,7w6
madrigal 9ua,9ub
magazine 5c8,5c9
maggot 4k7
magic hx,hy
magician bix,b1r
magistrate biy
magnet 6bn,6bo
magnetism 974,975
magnetize d24,coo
magnification 1vg,1vh
magnificence 7nj,7nk
magnify cwy,cwz
magnitude 89a,89b
magpie 49a,45j
mahogany 82k,82l
maid biz,bj0
maiden biz,bj1
mail 5dh,5di,5dj,5dk
mailbox 6bu,6bv
mailman bj2
maimed akv
mainland axh
maintain aeg,31g
maintenance 1du,1dv
majesty 7nn
major 95f,95g
majority 85l,8ay
majors api
make 1i9,1pc,1pd,1pe
maker an2
makeready 3tk
makeup 6bw,6bx
making 3cj,144
malady c9w,c9x
malaise 7dw
malaria ca2
male 45v,45w
malediction a1d
maleness 7ib
malevolency 7u3
malfeasant bj3
malignancy 7u6,7u7
malinger ds3
malingering 2tj
maltreat 233
mama 8md
mamma 8mc,8md
mammal 4cc
man 4p3,4p4,4p5,4p6
manage 61b,dme
management 3sr,3ss
manager 58k,b7t
mandamus 9hr
mandate 3sw,3t8,3t9,3ta
mane 4di,4dj
maneuver 90,91,92,93
maneuverability 7qp
manfulness 7ic
manhood 2j0,2j1
mania avj,avk
maniac biu,biv
manifest 9gh,8ya,9gi
manifestation 3wp,3wq
manifold 6by,6bz,6c0,6c1
manipulate cqt,cqu
manipulation us,uu
manner 7xr,10u
manners 7x3
manometer 6c2
manor 6c3,6c4
manpower 31t
manse 6c5,6c6
manservant bj5
mantel 6c7
mantle 5b9,5ba,5bb
mantrap 6c8,6c9
manual 3al,3am
manufacture 3cd,3cf,3cg,3ch
manufacturer an1,a3y
manufacturing 3cf
manumission 42w
manure ciw,cir
manuscript 9er,9es
manzanita byh,byi
map 6ca,2pq,6cb,6cc
maple bz2,bz3
mar 7k1,7k7,7k8
marathon 2zc,2zd
marble 6cd,6ce,6cf
marbleizing 7zv
marbles 28l,28m
march 1fx,1fy,1fz
marching 1fx
mare 4kx,4ky
margin 7p7,54i
marginality 88m
maria 4ky
marinate cvl
mark ai,aj,ak,al
marker 6ch,aj
market 3pp,3pq,3pr,3ps
marketing ef,eg
marketplace 3pp,3pt
marking 1d2,aj
marksman bj9
marksmanship 8pg
marmalade ael
maroon 6ci,6cj,6ck,5dg
marquee 6cl,6cm
marriage 3jr,3jq
marrow 8hp,8hq
marrowbone aix
marry d75,69h
marsh axi
marshal bja,bjb,bjc,bjd
martini ajl
martyr bjg,bjh,bji,bjj
marvel 8r3,a2k,a2l
mascara 6cn
masculinity 7ia,7ib
mash ahz,ai0,2ai,18a
mask 3kj,3kk,3kl,3km
masking 3kn,3ko
masonry 2jp
masquerade 2vj,2vk,2vl,2vm
mass 85j,4us,85k
massacre 17y,17w
massage 2ob,2oc,2od
masses ao5
masseur bjl
mast 6cp,6cq
master 6cr,6cs,6ct,6cu
mastermind 8of,bel,b0r
masterpiece 41,42
mastery 3sb,3sa
mat 6cx,6cy,6cz,6d0
match 6d2,6d3,6d4,12g
mate zt,zu,zv,zw
material 5ss,5st
materialism 94y,94z
materialize d0g
math 95p
mathematics 95p
mating 35k
matriarch bjn,bjo
matriculate bjp,bjq
matrimony 3jp,3jq
matrix 6d5,6d6
matron bjr,bjs
matsyendra 88n
matter 1a,1b,1c
matting 6cy,6d1
maturation a3r,c30
mature cri,crj
maturity ccw,ccx
mausoleum 6d7
maxim 9o7
maximize d39,d3a
maximum 8b8,8b9
mayor bjt
maze 6d8,6d9
meadow ats
meal acz,ad0
mean 96b,96c,76
meander 1g6,1g8,1g9
meaning 92k,92l
meaningfulness 8et
meanness 7tf,7tg
means 10q,10r
measure 35,36,37,38
measurement 3gh
measuring 3gh
meat 92o,92p
mechanic b3p,b3q
mechanics hn,hp
mechanism hn,ho
medal 1cz
meddle 75i
meddling 149
mediate cjj,dcy
medication 2oh,2kc
medicine 2kc,2kd,2ke
mediocrity 7rj,7rk
meditate 8z5,d86
meditation 8vp,8vq
medium 2jy,2jz
medley 6nw
meet a9i,w3,a9j
meeting vz,w0
megalomania ccl
megalopolis asq
megaton c58,c59
melancholy 8k7,8k8
melee 2f3
melioration 1cv,1cw
melodrama 9t0
melody 8st,3gn
melon ah4,ah5
melt a9a,a9b,c40
melting a9a
member 8lk,8ll
membership ard,are
membrane 6db,6dc
memoir 9ey,9ez
memorabilia 9gj
memorandum 9gm
memorial 6dd,6de
memorization 8ui
memorize 2xe
memory 6dh,6di
men 31t
menace 9ne,9nd,9nf,2zx
menarche a3t
mend 1di,1do,xo,1dp
mentality 8l0,38y
mention 3jh,44u,7n9,9mb
menu 929,92a
meq 85q
mercenary bju
mercer bjv
merchandise 6dp,2jh
merchandising eg
merchant bjw
mercury 854
mercy 3nn,3no
merge cx0,1xu
merger 42a,1xz
merging vx,vy
merit 7s8,7s9,7sa
mermaid azk
merriment 24i,24k
merrymaking 29s
mesh ul,um,un,uo
mesmerize con,coo
mess xn,6dr,6ds,6dt
message 998,73z,999,99a
messenger bjx
metabolize dm2
metal ceq,cer,ces
metamorphose d1h,d1i
metaphor 9v3
meteor axk,axl
meteorite axj
meter 6du,6dv,6dw,6dx
method 2e1,2e2
metro 6e0
metropolis ap8,ap6
mew 4fs,4ft,4fu,4fv
micelle axm
microcosm 93l
micrometeorite axn
micron c5g
microorganism 46x
microphone 6e6
microphoning c3c
microscope 6e7
microscopy 2mz
microsecond cn4
microwave 6e8,6e9,6ea
midair aue
midday cmo
middle 8mg,2r6,8mh
midnight cms
midsection 8mi
midshipman bjy
midst au6
midsummer cn3
midwatch cnv
mien 7xs
might 862
migrate drt,dru
migration 3rs,3rt
mike 6e6
mile a9k,a9l
mileage 8bu,8bv
milestone a22,a23
milieu atk
military aol
militate dvo
militia ar5,ar6
milk 8je,8jf,8jg,8jh
mill 1to,1tp,1tq
millenarianism 980
millennium clu,clv
milliampere c55
millidegree c5q
milligram c5t
milliliter c52
millimeter c5h
million c6h,c6i
millivoltmeter 6eb
millpond axo
millwheel 6ec
mimesis 94j,94k
mimicry 2du,2dv
min 8bt
mince aeo,aep,aeq
mind 8nu,8nv,8nw,8nx
mine 6ed,6ee,6ef,6eg
miner bk2
mineral cg0
mineralogy 976
mingle cx2,do3
mingling 3ok
miniature 6eh,6ei
minimize d37,d38
minimum auf,aug
mining 3ca,3cb
minister 2ii,2ij,2ik,2il
ministration 3yt
ministry 1kw,1kx
minor 48j,b75
minority 8az,8b0
minstrel bdo,bdp,bdq
mint 6el,4us,6em
minuet 2ci,2cj
minute 8bt,2qj
minutia 8xs
miracle a2h,a2i
mire axq,9p8,axr,axs
mirror 6en,6eo,6ep,6eq
misanthrope bk3
misbehavior 2st
miscalculate d8l,d8m
miscalculation cl
miscarry cpv,cpw
miscegenation 35q
mischief 2su,2sv
misconception 91d
misconstruction 9b0,9b1
misconstrue d7t
misdeed 2st
misdemeanor 2sp
misery aca,7nt
misfire a3e,a3i,a3j
misfortune a31,a32
misgauge d9x
misgiving 8s7,8s8
misinterpret d7u,d7v
misinterpretation 91e
misjudge d9u
mislay dop
mislead dfe,dff
mismanage dvs
mismanagement 3st
misname diz
misnomer 9c5
misogynist bk4
misperceive dt5
misplace doo,dop
misquote 9j5,9j6
misread d7u,d82
misrepresent dfi,10n
misrepresentation 2uq,2ur
miss a3e,a3f,a3g,a3h
missile 6et,6eu
mission 2s9,2sa
missionary bk5,bk6
missive 9jo
mist bw8,bw9,8r8
mistake c0,c1,c2,c3
mistaking 91e
mistress bk7,bk8
mistrust 7ww,7wx,7wy
misunderstand d7t
misunderstanding c1,91e
misuse 3ec,232,3ed
mite 4b4,4b5
miter 6ev,6ew,6ex,6ey
mitigate cuw,cux
mitigation 1t0,1t1
mix 1xs,1xt,1xu,1xv
mixing 1xy
mixture 1xw,1xx
moan 9wk,9wl
mob a9y,aoh,43e
mobcap 6ez
mobility 7qo
mobilization 3ub,3uc
mobilize cy3,60
mock 40g,40h,40i
mocker 49b,49c
mockery 2e0,2dx
mode 10u,7yw
model 3as,3at,3au,21q
moderate b6y,b6z,2j6
moderation 1sy,1sz
modern 9qe,9qf
modernism 21y,21z
modernity 21z
modernization 1d9,1da
modernize 1de,cxu
modesty 7h5,7x6
modification 13u,13v
modifier 8kn,8ko
modify csj,csk
modulation 141,142
moire 6f0
moisten cvo,bwn
moisture cef
mold jk,6f1,6f2,3au
molding 3b7,3b8
molecule 7j9,ceo
molest 8ys,dqy
mollify cxk,cxl
moment 8ev,2qj
momentum 85v,85w
mommy 8md
monarch 4jn,4jo
monastery 6f5
money c00,c01
moneymaker 91z,920
moneymaking dv
monitor 4a4,4a5,4a6,4a7
monitoring 38t
monk be6
monkey 4pb,4pc,4pd,4pe
monochrome 523,524
monocle 6f6
monograph 9ex
monologist bkc
monologue 9sl,9sm
monomer cg4
monopolization 3sc
monopolize dtn,dto
monopoly cdj,cdk
monosyllable 9aj
monotone 4j3,9ut
monotony 7ob,7oc
monsoon bwa,bwb
monster 47v,47w
monstrosity a5h,a5i
month cn0,cn1
monument 6df,6dg
moo a6j,a6k
mood 7g1,acu
moon axt,axu,axv,8ux
moonlight bwc,bwd
mop 74n,629,74q
moral 9ip
morale 7dr,7ds
moralist bje,bjf
morality 7uc,7ud
morals 7ud
mores 8qg
morgue 6f7
morning 9k9,9ka
morocco ch9
morphology 96p,96q
morphophonemics 97w
morrow cml
morsel 1u6,adp
mortal v
mortality 876,877
mortar 6f8,6f9,6fa
mortgage c1d,c1e
mortician bkd
mortification 1ef,3nb
mosaic 6fb,6fc
mosquito 4iz
moss bx8
motel 6fd
moth 4jv
mother 8z6,8z7,46e,2fn
motherland asj
motif 6fe,1n
motion 1fc,1fd,1fe
motivate 9a1
motivation 1l,1m
motive 1l,1n
motor 6ff,6fg,ik
motorcar 59n
mottle 80q,80r,7km
motto 9ur
mould 6f1,6f3,6f4,3au
mound 2qb,2qc,2qd
mount 1m8,1m9,1ma,1mb
mountain axw,4us
mountainside axx
mourn dr5,dr6
mourner bkf
mouse 4kh,4ki,4kj,1in
mouth 6fk,6fl,3aa,6fm
mouthful adn,ado
mouthpiece 6fn,6fo
move zj,zk,zl,zm
movement 1ff,1fg
mover as7,as8
movie 5u3
moviegoer bkg
mow 628,629,62a
mph cnp,cnq
much c6v
muck cin,cf1,ciq,cir
mucosa 8iu
mucus 8ke
mud 9mw,8g7,9mx,9my
muddle xn,946,ccs,cct
mudguard 6fp
muff d6,d8,cz,d9
muffle 6fq,4od,6fr
muffler 5n3,5n4
mulch 6fs,6ft
mule 4m4,pm
mull axy,8z5,axz
multiplication 35t,35u
multiplicity 89z,8a0
multiply 6c0,cpq
multitude ao4,6j4
mumble 9wq,9wr,8i3
munition 5wk,5gd,5wl
murder 17c,17d,17e
murderer bkh
murmur 9va,9vb,9vc,9vd
murmuring a06,9vb
muscle 85z,860,861
muscleman b50,b51
musculature 8ku
muse 8z4,8z5
museum 6fu
music 2d2,2d3
musical 9t4
musician bki,b20
musicianship 8pb
musing 38k
musket 6fv
musketry 8pm,8pn
mustache 8gz
muster 3ug,3uh,3ui,3uj
mutant 46m,46n
mutilate cr5,17d
mutilation 20p,20q
mutineer bkj
mutiny 3f4,3f5
mutter a06,9vb,9vc,9wr
muttering a06,9vb
mutton aex
mutuality c7i,c7j
muzzle 4ns,4nt,4nu,4nv
myelofibrosis cb0
myocardium 8j8
myofibril 8kt
myofibrilla 8kt
myriad c6f,c6g
myrtle by1,by2
mystery 8re,8rf
mystify d5i,4vq
mystique 7n6
myth 9d5
mythology 97a,97b
nab fy,dm7
nadir auh,aui
nag 4lq,4lr,4ls,4lt
nail 6fw,6fx,fy,6fy
nakedness 7hc,7hd
name 3t3,3t4,3t5,e4
namesake bkk
naprapath b12
narcotize cr0
narrate 2o1,dig
narrative 5vq
narrow ay0,ay1,ay2
narrowing 21e,21f
narrowness 8aw,8ax
nasale dj8
nation anx,any
national b13
nationalism 7vt,7vu
nationality akq,akr
nationalize d2i,d2j
native 16,17
naturalism 950,951
naturalize cz4,cz5
naturalness 7oy,7oz
nature 7dk,7dl
naturopath bkq
naught ax,ay
nausea aau,aav
navel 8mn,8mo
navigate 1kl,5tp
navigation 1l2,1l3
navigator bkr,bks
navy 820,821
nay 9zt
near 1fi
nearness 890
necessitate 1r,dx6
necessity 91a,ay3
neck 6g0,6g1,6g2
necklace 6g3
necktie 6af
necropsy v3
necrosis 3nb
nectar ae7,ae8
nectary bxo
need 1o,1p,1q,1r
needle 6g4,6g5,6g6,6g7
negative 6g8,6g9,15h
neglect 22t,22v,22w,22x
negligence 2tg,2th
negotiate dcz,dd0
negotiation 458,459
neighbor ay4,ay5,ay6,ay7
neighborhood ap4,ap5
neighborliness 7hm
neighbourhood ap4,ap5
neocortex 8l3
neoromanticism as3
nephew bkt
nerve 7tn,7to,72k
nerves 7v2,7dq
nervousness 7dp,7dq
nest 6gc,6gd,6ge,6gf
nestle 22i,22j,22l
nestling 48i,48j
net 65t,65u,65v,65w
network 6gg,6gh,6gi
neurosis ccm
neurotic bku
neuter 9bk,9bl
neutralism 9l8
neutralist bkv
neutrality 42e,42f
neutralization 18y,18z
neutralize d4c,d4d
neutrophil 8ks
newcomer 48h,bkw
news 8fa,8fb
newsboy b6l
newsletter 9li
newsman bp6
newspaper 6gj,6gk
newspaperman b9c
nicety 7me,7m3
niche 8f,6r2
nickel c1t,c1u,c1v
nickname 9c3,9c4,8tc
nicotine cgm
niece bkx
night c95,c96
nightclub 595
nightdress 6gp
nightfall bx1
nightingale 491
nightmare 8uv,8uw
nightshirt 6gq
nighttime c95
nihilism 94p,94q
nine 596,6gr
nineteen c6a
nineties cmd,cme
ninth c5z,c60
nip 34t,34u,g8
nirvana ati,959
nitrate ck4,ck5
nitrogen cfo
nobility 7sp,7vi
nobody b7d
nod 1p2,1p3,1p4,1p5
nodule 8h6,8h7
noise 7ql,7qm,7qn
noisemaker 6gv
nomia 4je
nominate dgn,dgo
nomination za,zb
noncom bky
nondriver bkz
nonequivalence 7p9
nonfiction 9d1
noninterference 9l7
nonoccurrence c8p
nonsense 5w5,5w6
noon cmo
noradrenaline 8ka
norethandrolone cgy
norm 905,96a
northeast at9
northland atg
nose 6gw,6gx,6gy,t2
nostalgia aae
notable bit
notarize det
notation 2km,2kn
notch 1yz,1z0,1z1,1z2
note 7n7,7n8,7n9,7na
notebook 6gz,6h0
nothing ay
notice 8sj,8sk,7na,5j
notification 2bj,3xg
notify dgi
notion 6h1,21
noun 9b5,9b6
nourish dm3,dm4
nourishment 2oi,2oj
novel 6h2,6h3
novelist bl0
novelty 4xf,4xg
novitiate bl1,bl2
now clb
nowhere cd9
nozzle 6h4,4nx
nuance 7m3
nubbin ay8
nucleate dx5
nucleolus 8kj
nucleus 8iq,8ir
nude 6h5,6h6
nudge l1,l2,l3
nuisance 8ym,8yn
number 6h7,6h8,6h9,3c
numbering 9g8
numbness 7fl,7fm
nun 9qt,9qu
nurse bkl,bkm,bkn,61k
nursery 6ha
nursing 2ok,2ol
nurture 3sf,3sh,3si,m
nut 6hb,6hc
nuthouse 508
nutrient 1d,1f
nuzzle dn3,22j
nymph 4k2,4k3
nymphomaniac bl3
oak byl,bym
oat ahu,ahv
oath 9lm,9ln
oatmeal ad2,ad3
obedience 3sm,3sn
obelisk 6hd,5my
obey dwn
object 5,6,7,8
objectification 3cw,3cx
objection 3ix,3iy
objective 6he,6
objectivity 7wo
obligation 2pm,3sk
oblige dgu,dgv
obliterate 62d,czd
obliteration 173,175
oblivion 8qo,8oz
obscenity 2tc,2td
obscure czk,8r8
obscurity 7sx,7sy
observance 38q,38s
observation 38q,38r
observe 7n9,5j
observer b19,b1a
obsess 91i,dqv
obsidian cj5
obstacle 6hf,6hg
obstruct dob,2gp
obstruction 2gk,2gl
obtain cs4,d5o
obtrusiveness 7lq
obverse 6hh,6hi
occasion a8c,a8d,a8e
occasions 954
occlude dob
occlusion 3o0,3o1
occupancy fa,fb
occupant bgd
occupation f8,f9
occupy d71,d72
occur d07,d09
occurrence a29,a2a
ocean ay9,aya
ocelot 4hf
ocher 81u,81v
octahedron c8b
octave 9dz,9e0
odds 7pm,7pn
odor 39d,39e
odyssey 1jy
offence 2wj,2wk
offend 6m9,bz
offender b1e
offense 2wh,2wi
offensive 2wj
offer 2y6,2y7,2y8,2y9
offering 2y6,3k1
office 2iq,10t
officer bjz,bk0,bk1
official bl4,bl5
officiate dkc,dkd
offsaddle dok
offset 6vt,191,6vu,6vv
offspring 460,461
offstage 7bu
ogle dtg
ogress azl
oil 6hj,6hk,6hl,6hm
oilcloth 6hn
oilfield avb
oldster bl7
oleander bxz
ology 95l
omen a2d,a2e
omission cr,cs
omit 22w,d7p
one 90s,rr
oneness 7oe
onlooker bl8
onrush 198,3fo
onset 198,3fn
onslaught 198,3fm
open 8ny,8nz,8o0,8o1
opener 6hs,6ht
opening 19o,19p
openwork 6hu
opera 6hv
operagoer bl9
operate 2pr,cqz
operation 21h,21i
operations 3qt
operator bgm,bgn
operetta 9t9
opinion 3xn,3xo
opium 6hw
opponent 4sz,b2c
opportunism 7tk
opportunity 300
oppose ddb,26q
opposite 9ab,1r3
opposition 14i,14k
oppress 1tg,dvk
oppression ga,237
optimism 8fw,8fx
optimum 8cv
opus 9ti
orange 81l,81m
oration a1k
orator bla
oratorio 9tr
orb 8ij,5z6,8bc
orbit 8bb,4u1,8bc
orchard 60n
orchestra 6hx,6hy
orchestration 3dg,3dh
orchid bya
ordain 95y,dc7
ordeal 3xt,3xu
order 3h3,3h4,3h5,3h6
ordering 3h7,3h8
orderliness 7qj,7qk
orderly blb,blc
ordinance zf,zg
ordinary 6hz,6i0
ordinate 95w,95x,95y
ore c5m,c5n
organ 5rf,5rg
organification c3d
organise 95t,2a
organism d,e
organization 19g,19h
organize d2a,2a
organizer 6la,6lb
orgy 2a3,2a4
orient ate,atf,5p9
orientation 39w,39x
orifice 8gq
origin 1mk,70k
original 6cv,6cw
originality 7rp,7rq
originate akn,cog
ornament 1cy,5nf,5ng
orphan 462,463,464
orthicon 6i5
orthodoxy 7rs,7rt
orthography 9ck
orthophosphate ajr
oscillation a4g,a4h
oscillator 6i6
ossification 7ru,7rv
ossify cxw,cxx
osteoporosis cb2
ostracize dw2,def
ounce 4hg,4hh
oust crw,dve
outbreak a8y
outburst 2fa,2fb
outcast bld
outclass d99
outcome a2s,7ir
outcry 9su,9vi,9vj
outdistance 88y
outdo dkk,qf
outdraw dkj
outface dt7
outfield 6i7
outfielder ble,blf
outfight dkq
outfit 67r,67s,67t
outflow a93,a94
outgeneral dkr
outgrow d5v,d5w
outing 1kb,1kf
outlaw 5lh,b9p
outlay 3rr,1t9
outlet 44z,450
outline 900,914,6ys,me
outlive dx1
outlook x2,38y
outmaneuver dki
outmode d68
outnumber dx9
outplay dl9
outpost 6i9,6ia
output 3bl,3bm,3bn
outrage 23l,23m,23n,23o
outreach 1sc
outrun ds4
outset 191
outside auj,auk
outsider bdv,bdw
outskirt 5x6
outskirts ast
outsmart dkg,dki
outstrip dkk,88y
outweigh dko,dkp
oval c7t
oven 6ib
overachievement 6f
overachiever blg
overall 6ic,6id
overburden 6io,6is,6it,6iu
overcast 27a,27b,27c,27d
overcoat 601,602
overcome a9w,6cu
overdrive 6ie,6if,6ig,6ih
overeat 8as
overeating 2wb
overemphasize dfm
overestimate 8wr,8ws,8wt,8wu
overestimation 8wr,8ws
overexpose dt3,dt4
overfeed dlm
overfill d3s
overflow 1o0,11z,1o1,1o2
overhang 6ii,4ir,6ij
overhaul 1db,1dd,1de,1df
overhead 2h7,2h8
overhear dtl
overheat d15,d16
overindulge 8as
overlap 699,69a,69b,69c
overlay 6ik,6il,6im,6in
overload 6io,6ip,6iq,6ir
overlook aul,aum,aun
overnighter 6iv,6iw
overpayment 3rj,3rk
overpower dks,dce
overproduce dpl,dpm
overprotection 322
overreach dkg,dkh
override 18r,18s,16b,18t
overrun 3bi,3bj,3bk
overshadow j,a5l
overshoe 6ix
overshoot 1fo,1fp,1fq
oversimplification 3z5,3z6
overstep dsm,5fg
overstrain bwy,bwz
overtake dla,1df
overthrow 16a,bm,16b,16c
overtime clh,cli
overtone 8t8,8t9
overture 9tn,9tk
overturn bi,bj,bk,bl
overwhelm bvz,dce
overwork 2lf,2lg,2lh
owe du7,du8
owl 49t
own dtp
owner blk,bll
ownership 32,30r
oxcart 6j1
oxen 4mh
oxidation c3e
oxidise cww,cwx
oxygen cfp
oxytetracycline 6j2
oyabun blm
oyster 4f8,4f9,4fa
ozone cju
pace 114,1ge,1gf,1gg
pachinko 27q
pacification 3f2,3f3
pacify dpv,cxl
pacing 1hl,1hm
pack 6j3,6j4,6j5,6j6
package 3ou,580,td
packaging 3qa,13p
packet 6bt,580
packing 1ll,1lm
packinghouse 6j7,6j8
pact 9p4
pad 4ne,4nf,4ng,1hd
paddle 6ja,6jb,6jc,6jd
padlock 6je,6jf
paean 9m1,9m2
pagan bfn,bfo
paganism 994
page 99i,99j,99k
pageant 3av,3aw
paging 99l,99m
pail 573,577
pain 8tj,8tk,8tl,8tm
pains 2yl
paint 6jg,6jh,6ji,6jj
painter 4hb,4hc
painting 2jq,2jr
pair al0,55d,zv,al1
palace zo,6jq
pale 6ln,6lo
paleocortex 8l4
palette 6jr,6js
pall 5mm,5mn,5mo,5mp
pallor 82t
palm 8n3,8n4,8n5
pamper 2za
pamphlet 9ev,9ew
pan 6jx,6jy,6jz
pander bmm,bmn,bmp
pane 4rk,4rl
panel 5iq,5ir,5is,5it
paneling 4rl
pang 2yi,21j
panic 2wf,abn,abo,abp
pansy bd7,bd8
pant 33y,33z,33x,340
pantheon 6k0,6k1
panther 4hd,4he
panting jg,338
pantomime 2e3,2e4
pantry 6k2
pap 8me,8mf
papa 9ue
paper 6gl,6gm,6gn,6go
paperback 6k3
papers 5pg
paperwork 2i5
par c4m,123,c4n
parable 9cy,9d4
parachute 5f6,5f7
parade 2b7,2b8,2b9,2ba
paradigm 93f,93g
paradise ati
paradox 9n2
paragon 1cp,930
paragraph 9ef,9eg,9eh
parakeet 4bv
parallel 7oq,7or,7os,7ot
parallelism 7oi
paralyze cxz,cy0
paramagnet 6k4
parameter 90g,90h
paranoiac bln
paraphernalia 5yn
paraphrase 9fd,9fe
parasite 47c,47d
parcel 3ot,3ou,3ov,3ow
parch cvp
parchment 9fz,ch3
pardner b7w
pardon 410,411,412,413
pare cwi,cwj
parenchyma 8hc,8hd
parent k,l,m
parenthesis 9ij,9ik
parenthood ccz
parimutuel 29p
parish ap2,ap3
parishioner blo
parisology 9io
park 4wq,4wr,4ws,4wt
parking zx,zy
parlance 7yx
parlay 29q,29r
parliament 292,293
parlor 6ap,6aq
parody 2dw,2dx,2dy,2dz
paroxysm 2fr
parrot 4br,4bs,4bt
parry tl,tm,tn,to
parson 2ii
parsonage 6k6
part 2ps,2pt,2pu,2pv
partake dlj,dlk
participant blq,b21
participate d0o,dk2
participation 42b,42c
particle 9bj,7j9
particular 8xo,664
parting 7o,7u
partition 203,204,205,206
partner b7w,b7x,b7y,b7z
partnership 9h9,9ha
parts auo
party a9c,a9d,a9e
pass ar,as,at,au
passage 145,146
passageway 6k7,6k8
passenger blr
passerby bls
passing aq,5f
passion 7ec,7ed
passivity 7fh,7fi
past 9bs,9bt
paste aik,ail,aim,ain
pastel 82m
pastime 24p
pastor 2ii
pasture ahn,aho,34n,ahp
pat pt,pp,pu,pv
patch 4x9,4xa,4xb,4xc
patchwork 6k9,6ka
patent 9gb,9gc,9gd,9ge
path 22g,22h
pathogenesis c3f
pathologist bbc
pathology 96m,96n
pathos 8fu,7ta
pathway 6kb,6kc
patience 294,295
patient 9bu,9bv
patina 6kd,6ke
patriot blt
patriotism 7vt
patrol 32f,32g,32h
patroller blu
patrolman bdm
patron blv,blw
patronage 3ph,3pi,3pj,3pk
patronize bly,3a1
patronne bm0
patter 9sp,9sq,9sr,2pi
pattern 21m,21p,21q,21r
paucity 8ap
pause 3m1,15d,3m2,3m3
pavement 6ki,6kj
paw 4nb,3yh,4nc,4nd
pay 3rq,c0o,c0p
payday cmy
payment 3rh,3ri
payroll ani,anj
pea ag8,ag9
peace 9p5,9p6
peacock 4bi,4bj
peak 51n,nf,51o
peal a6n,4x5,a6o
pealing a6n
pear ahc,ahd
pearl 816,818,819
peasant bm1,bm2
pebble ayb
peck c4y,4us,c4z,4ax
pecs 6kl
pectoral 6kk,6kl
pectoralis 6kl
peculiarity 2id,5me
peddle 49k
peddler bda,bm5
pedestal 3eq,4yh
pedigree 7yh,7yf
peel agj,agk,agl
peep 37y,37z,380,381
peer b14,b15,b16
peg 6km,6kn,6ko,6kp
pegboard 6kq
pelt 4cy,4d1,4d2,4d3
pelting 86t
pelvis 8no,8mm
pemmican aew
pen 4c7,4c8,4c9
penalize dwe
penalty 3ur,3us
penance 3jx,3jy
pencil 6kr,6ks,6kt
pendulum 6ku
penetrate c4u,d6n
penetration 6y,7l
peninsula ayc
pennant 6kv,6kw
penny c1w,c1x
pension c1m,c1n
pensioner bm6
penthouse 6l3
peony bxr
people ajx,ajy,ajz,ak0
pepper ag3,ag4,4d2,ag5
peptidase ck1
perceive d6m,d6j
percent c0s
percentage 2ye,c0s
perception 37n,37o
perch 4pq,4pr,4ps,4pt
perchlorate cg5
percolator 6l4
percussion 1xh,1xi
perfect c78,c79
perfectibility 8ok
perfection 1cp,1cq
perfectionism 7fq
perfectionist bm7
perforation 3dy,3dz
perform dq6,dq7
performance 6d,6e
performer bm8
perfume 6l5,6l6,6l7,6l8
perfusion 1m0
peril 2zt,2zv,2zw,2zx
period 9qv,9qw
periodical 9ie
periodicity 7qi
periphery 5x7
perish 5oe
periwinkle 4f0,4f1
permanence 872
permeate diw,5u8
permission 3t0,3t1
permit 3t0,3sx,3t2,2h6
peroxide che,chf,chg
perpetrate dgw
perpetration 2wz
perpetuate dxa
perpetuation 3i5
persecute dvk
persecution 234
persevere d0s
persist d0s,d0t
persistence 3im,3in
persistency 3im
person v,w
persona 5rb,2px
personage bgx,bgy
personality 7d8,7d9
personalize d1n
personification 3d0,3d1
personify dbn,53j
personnel ang,anh
perspective 7iu,390
perspiration 2l1,8k5
persuade dd3,dd4
pertain dxc,8qj
pertinence c75
perturb c93,cym
perturbation 2el,bn
perusal 9ig
peruse dtc
pervade diw
pervaporation 1ws
pessimism 8fy,8fz
pessimist bmd
pester 23v
pet 45n,45o,45p,45q
petal bxp
petition 9gq,3k3,9gu
petitioner bme,bmf
petrify cur,cus
petting 364
petulance 7g4
pew 6lc
pfennig c5o
phagocyte 8kq
phalanx 8hj,8hk
phantasy hz,8p5
phantom 91f,7c
pharmacist b73
pharmacy 5qc,5qd
phase 7iv,1jm,7iw,7ix
pheasant 4bg,4bh
phenomenon 3e,3f
phenothiazine chb
philanthropist bmg
philippic 3g9
philosopher bmh,bmi
philosophize d85
philosophizing 9nr
philosophy 93p,93q
phloem bzg
phone 5r0,5r1,5r2
phoneme 9v6
phonemics 97v
phonetics 97u
phonograph 6r3
phonology 97v
phony bgo
phosgene cjw
phosphate ajq,ajr
phosphorus cfq
photo 6ld
photograph 6ld,6le,6lf
photography 2kv,2kw
photomontage 6lk
photon ayd
phrase 2bu,2bv,2bw,2bx
phraseology 3hi
phrasing 3hh,3hi
phylum anc,and
physicalness 7pz
physician 24y
physicist bmj
physics 96u,96v
physiognomy 7j1
physiology 84s,84t
physique 84b,2g6
pianism 9s9
pianist bmk
piano 6ll,6lm
piazza aur
pick ys,yu,yv,yw
picket 23d,23e,23f,23g
pickle ai6,xn,ai7
pickup 1lj,1lk
picnic 25k,1kf,2ho
picture 2jr,6jo,5rd,6jp
picturing 3ax,3ay
pidgin 9sj
pie ae9
piece 5uh,5ui,4xb,5uj
pier 6lp,6lq
pierce dns,dnt
piety 7t4
piezoelectricity bwh
pig 4m9,4ma,4mb,4mc
pigeon 4bm
pigment 6jk,6jl,6jm,6jn
pigskin cha
pike 4pu,4pv
pile 4ur,4us,4ut,43e
pilfer 2gu
pilgrim bml
pilgrimage 1ke
pill 6lt,6lu
pillar 5hb,5hc
pillory 6ly,6lz,5xv
pillow 6m0,6m1
pilot 5tn,5to,5tp,5tq
pimp bmm,bmn
pimple cc3
pin 556,557,558,559
pinafore 672
pinball 27p
pinch g6,g7,g8,g9
pine bxb,bxc,aad
pinecone bxn
ping a6p,a6q,826
pink 824,825,826,se
pinnacle 6m2,1wj,6m3,6m4
pinning a11
pinpoint 6m5,6m6,6m7
pioneer bmq,bmr,ako,bms
pipe 6i1,6i2,6i3,6i4
piper bmt
pique 6m8,22r,6m9
pirate 6ma,6mb,2wu,6mc
pirogue 589
piss c3g,c3h,c3i
pistol 6md
pistoleer bmu
pit 5h3,5h4,5h5,5h6
pitch jv,jw,jq,jx
pitcher 2q9,2qa
pitchfork 6mg,1ze
pitching q8,q9
pitfall 6me,6mf
pith 19,92q,92r
pituitary 8l5
pity 7t9,7ta,7tb
pivot 1q3,1q4,1q5
pixie azy,azz
pizza aiy
place 2ir,cc,e7,2is
placement 4t,4u
plague 8yq,8yr,8ys,8yt
plain 681,685,686
plainclothesman bmv
plan 3cm,2e7,6mh,6mi
plane 4s1,4s2,4s3,4s4
planet aye,6tw
planetoid axp
plank 9gf,531,9gg,rm
planner 6mj,6mk
planning 3cp,3cq
plant 12,13,14,15
plantation 60p
planter 6ml,6mm
planting 3by,3bz
plaque 560,561
plasma 8jn,8jo
plaster 6mn,6mo,6mp,6mq
plasterer bmw
plastic c1k,c1l
plasticity 85i
plat 6mr,6ms
plate 5ni,5nj,5nk
platform 5ew,5ex
platinum cfr
platoon aov,aow
play 57,58,59,5a
playacting 2do
playback 3if,3ig
player b20,b21
playground 6mt,6mu
playing 55,56
playmate bmy
playwright bbt
plead dcv,dcw
please 8yj,drh
pleasure 35c,35d
pleat 6mv,6mw,6mx
pledge a0u,a0v,a0w,a0x
plenitude 8al
plenty 8al,4us
pleura 8j6
plight a0y,a0z,a0w,a10
plod 1hz,1hd
plodding 1hz,1i0
plot 91r,4xa,91s,5o1
plow 6my,3or,6mz
plowing 3bx
plowshare 6n0
pluck mk,ml,mm,mn
plug 4lu,1fa,4lv,4lw
plumb 6n1,6n2,6n3
plumber bmz
plumbing 2js,2jt
plummet 6n1,6n4
plumpness 84m
plunder 78h,16j,c09
plunge 26d,26e,26f,1mp
plunk rk,rl,rm,rn
plunker rk
ply 6n5,6n6,6n7,6n8
pneumonia car
poach d5x,d5y
pocket 6n9,16i,6na,6nb
pocketful c6q
poem 9db
poet bn1
poetry 9dt,9ux
poignancy 8fu,8fv
point 5p6,5p7,5p8,5p9
poise 7xf,7xg,55f,7xh
poison 8eg,8eh,8ei,8ej
poke sz,t0,t1,t2
polarity c7o,c7p
polarization bwi,bwj
polarize d4u,d4v
pole 6nc,6nd,u5
police aom,32h
policeman bn2
policy 91k,91l
polio caj
polish 80o,7sj,80p,44s
politeness 414,415
politician bn5,bn6
politics 2ka,2kb
polka 2cq,2cr,2cs
poll 2nv,2nw,2nx,2ny
pollen bxm
polls aus
pollution 1es,1et
polybutene chj
polyelectrolyte cev
polyethylene cf2
polymerization c3j
polymyositis cb1
polynomial 90l
polyphosphate ck0
pommel 68c,68d,68e
pompousness 7sq
poncho 6ne
pond 29i
ponder 8z5
pony 4lb,4lc
pooch 4gd,4ge
pool 29h,29i,29j,29k
pop 9ud,9ue,9uf,9ug
pope bn9
poplin 6nf
popping a6r
poppy by4
populace ali
popularism 9t6
popularity 7se
populate d3q,d3r
population 442,443
porch 6ng
porcupine 4ko
pore 8gm,8gn,2r7
pork aey,aez
porkchop af2
porosity 7zf
port 65m,65n,65o,65p
portal 6nh,6ni
portend a2e
porter aj9,aja,ajb
porterhouse aev
portfolio 2q4,2q5
portion 2ps,2pt,3ox
portrait 6nj,2dq
portray dj9,dja
portrayal 2dp,2dq
portwatcher bna
pose 2vd,2ve,2vf,2vg
poseur bnb
position en,eo,e7,ep
positivism 8ek,8el
positivist bnc
posse arh
posseman bnd
possess dtp,dtq
possession 31,32
possibility 8w8,8w9
possible 8wa,8wb
possum 4cf,4cg
post 1l9,1la,1lb,1lc
poster 4lx,4ly
postmark a1y,a1z
postpone ow
postscript 4ra,9ee
postulate 9o3,9o4,9o5
posture 84q,2vh,2vf,84r
pot 6nk,2j9,6nl
potassium cfs
potato afq,afr
potency 86c,3sv
potential bwk,8oj
potentiality 8oi,8oj
potentiometer 6nu,6nv
pothole ayf
potpourri 6nw,3hl
potshot pe,pf
potter bne,4pd,bnf
pottery 2ju,2jv
pouch 6nx,16i,6ny,6nz
poultry 4b6,4b9
pounce 444,1ms
pound 3w1,3w2,3w3,3w4
pounding 3w5,3w6
pour amj,dsp
poverty ce4
powder 6o0,6o1,6o2,6o3
power 863,864,865
powerfulness 863
powwow 9ya,9ye,9yf
practice 21m,21n,21o,3j
practise d7a,3j
practitioner bng
prairie auq
praise 9lx,9ly,9lz
prance 1hr,1ht,1hu
prank 240,241,242,243
prattle 9xu,9iu
pray dct,dcu
prayer 3k2,3k3
preach b2f,df6
preacher bnh
preaching 9mh,9a5
preamble 9ec,9ed
prearrange dpw
precaution 323,324
precede dhc,dhd
precedence 440,441
precedent 8y1,8y2
prechlorination c3k
precinct asr
precipice ayg
precipitate cex,cey,cez
precipitin ckd
precision 7s2
preclude dds,dw0
preconception 93v,93w
precondition 40p,8wk,91b
predecessor 9px,9pz
predicament a0z
predicator 9b4
predict a2e,dgh
prediction 8va,8vb
predilection 8e3,39a
prednisone ch1
predominance 7lt,7lu
predominate cdi,64i
predomination 7lt,7lu
preempt 9nl,9nm,9nn
preexistence c8n
preface 9ea,9eb
prefer da2,da9
preference 8e3,39a
preferment 13q,13r
prefix 9as,9at
preisolate d56
prejudice 93w,98d,98e
prelude 9tj,9tk,9tl,9tm
premiere 9sa,9sb,9sc
premise em,9eb,9o8
premises aut
premium c0j,c0k
premix 1xt
premonition a0s,a0t
preoccupation fc,fd
preoccupy dqw,dqx
preparation 1ad,1ae
prepare c9r,b96
preposition 9bf,9bg
prerequisite 918
presage a2d,a2f,a2e
prescribe 90z,dc9
prescription 6oa,6ob
preseason cna
presence 41x,41y
present 9bp,9bq,9br,2b3
presentation 2bh,2bi
presentment 2bj,2bk
presentness 86x
preservation 31w,31x
preserve aee,aef,aeg,aeh
preside dvw
presidency 2j2,2j3
president bni
press l8,l9,la,lb
pressing lg,lh
pressure lc,ld,le,lf
prestige cd7
presume co7,a18
presumption 40o,40p
presuppose db9,dba
presupposition 8vl
pretence 2v6,2v7
pretend 2va,2vb,2vc
pretense 2v4,2v5
pretension 2v7,7rb
pretext 2v6,7iy
prettiness 7jp
prevail cdi,dde
prevalence 7qa,7qb
prevent dvy,dds
prevention 3o9
prevision 8ve,8vf
prey 4hw,4hx,4hy,4hz
price 8cg,8ch,8ci,8cj
pricing 8ty
prick 3e0,3e1,3e2,3e3
pride 2vu,2vv,2vw
priest bnk,bnl
primacy cd6
primary 11w,11x
primate 4ox,4oy
prime c4j,nf,c4k,c4l
primer 3tm,5vb
priming 3tl,3tm
primping 32x
prince bnm
principal bnn,bno
principle 8wg,8wh
print 6lg,6lh,6li,6lj
printing 3q8,3q9
priority 440,441
prise 5ll,dak
prison 6oc,6od
prisoner b6g
privacy 7di,7dj
private bnp
privilege 8e4,8e5,8e6
privy 6i8,32y
prize 78h,78i,5ll,5yx
prizefight a9m,a9n
pro 9ks,9kt
probability 7pk,7pl
probe 2n0,2m7,2n1,2n2
problem 8rp,8rq
procedure 2hw,2l
proceed cs8,d0c
proceeding 3x5
proceedings 3x5,3x6
proceeds 3b4
process 2l,2m,2n,2o
processing c3l
processor 5d0,5d1
proclaim dg6,dg7
proclamation 45a,45b
procrastinate 3o6,dx8
procrastination 3n3,3n4
procreation 35n
procure bmn,dh1
procurement eu
procurer bmm,bmo
prod 6oe,3zj,6of,l3
produce afi,afj,afk
producer a3y,a3z
product 6dp,6dq
production 2bp,2bq
productivity 8d3,8d4
profanity 9x3
profess dcm,dcn
profession 2jw,2jx
professional bjm,9kt
professor bnq
professorship 2j4
proffer yd,2y9
proficiency 8dh,8di
profile 9gx,9gy,9gz,9h0
profit 8a8,8dw,8dx,8cl
profitability 8e2
profits 8dw,a53
profundity 89j,7sz
profusion 7nl
program 2e7,2e8,2e9,2ea
programming 3cs,3ct
progress 1an,1ao,1ap,1aq
progression 1fr,1fs
progressivism 98z
prohibit 15g
prohibition 14e,14f
project 2pn,2z3,2z4,2z5
projectile 6eu,6oh
projection mx,my
proletariat 2ky
proliferation c3m,c3n
prolong czs,cqd
prolongation 3i5,3i6
prominence 8ep,8eq
promise 93x,93y,93z,940
promote d5z,dd9
promoter bnr,bns
promotion 13o,13p
prompt 99y,99z,9a0,9a1
promulgate dg8,dg6
promulgator bnt
pronoun 9bh
pronounce dj0,dj1
pronouncement 9n4
proof xa,xb,xc,xd
prop 4s5,4s6,4s7
propaganda 9le
propagandist bnu
propagation 35t,35v
propel dos,9a1
propeller 6oi
property 6oj,30w
prophecy 8vg,8vh
prophesy df6,df7
prophet bnv,bnw
proponent b2e
proportion 88g,88h,88i,88j
proportionality 88k,88l
proposal 9yu,9yv
propose dat,dau
proposition 2ze,yd,2zf
proprietor blk
proprietorship bzy
propriety 7x4
propylthiouracil cg8
proscribe 15g
prose 9d9,9da
prosecute dv7,dv8
prosecution 3io,3ip
prosecutor bnz
prosody 97n,97o
prospect x2,x3,x4,x5
prosper 9r3
prosperity cdt,cdu
prostitute bo0,bo1
prostitution 2ud
prostrate d66,d67
protagonist bfx,4uq
protease ck1
protect dl1,dl2
protection 2xt,2xu
protectorate auu
protege bo4
protein cgq
proteolysis c3o
protest 3wi,3wj,3wk,3wl
protestation 9nb,3wj
proton ayi
protoplasm 8kh
prototype 93f
protozoan 47h
protrude 9ug,2z5
protuberance a4c,c80
prove 2b2,d9i
provenance 5l1
proverb 6o5
provide 6n7,3lk
providence 3sl
province 1x,3sj
provincialism 98f,98g
provision 3lf,3lg,3lh
provisions ad7
proviso 3lg
provocation 407,408
provoke ddq,coi
prowess 8ph
prowl 1i1,1i2,1i3
prowler bdh
proximity 891,892
prudence 7wp,7wk
pry 5lj,5lk,5ll
pseudophloem bzh
psi 9qr,9qs
psyche 8nu,y
psychiatrist bo5
psychologist bo7
psychology 977
psychopath bo8
psychophysiology 978
psychopomp bo9
psychotherapy 2oy,2oz
pterygium 8ik
public alh,ali
publication 3q3,3q4
publicist boa
publicity 7mz,13p
publicize cuu,dih
publish 3lp,6li
publisher an3,an4
publishing 3q5
pucker aod,c87,c88
puff 33g,r9,33h,33i
puke 4ni,nm,nn
pull lo,lp,lq,lr
pulley 6ok
pulling lo
pulp 8id,8ie,8if,8ig
pulpit 4nz
pulsate a7n,dpk
pulsation a7l,a7o
pulse 1ks,a7l,a7m,a7n
pulverize 6o3,d00
pummel 68e
pump 6ol,62k,6om,6on
pun 9pj,9pk
punch sv,sw,sx,sy
puncher 6oo,6op
punctuality 86u
punctuate cum,9qb
puncture 3du,3dv,3dw,3dx
pundit akl
punish dwe
punishment 3ur
punk 4ak,9uj
punster bob
punt u3,u4,u5,u6
pup 465,466,467
pupate crh
pupil 8im,8in
puppet 6oq,6or
puppy 468,466
purchase dw,dx,dy
purgatory 8p0,8p1
purge 16n,16o,16p,16q
purging 16n,16o
purification 1b7,1b8
purify cqi,d4i
purity 7un,7uo
purl 6os,6ot,6ou,6ov
purloin 2gu
purple 5r4,5r5,5r6,5r7
purport 92s,92t,31o,92u
purpose y9,z4,7v6,31o
purse 4vt,4vu,4vv,4vw
pursue dn4,cvt
pursued boc
pursuer bod,boe
pursuit 1ln,1lo
purveyor bof
push ks,in,kt,ku
pushing ks
pushup 2lx
pussy 4h1,ue
put e5,e6,e7
putout r7
putt 2hg,2hh,2hi
puzzle 6oy,6oz,4vq,6p0
puzzlement 8rd
pyramid c18,c19,c1a,c1b
pyrometer 6p1
python 4ah,4ai
quack a6s,a6t,a6u,a6v
quackery 2m0,2m1
quadriceps 8hu
quadruple 90i,90j,90k
quadrupling c3p
quail 4bk,4bl,36o
quake a8t,1s9,1qv
qualification 143,144
qualify cu4,cu5
quality 7n2,7n3
qualm 8s8,abu
quantity 35,39
quarrel 6p2,26h,3vk
quart c4v,c4w
quarter 445,446,447,448
quarterback 2rl,2rm,2rn
quarters 6ao
quartz cg9,cga
quash cv9,d3p
quatrain 9e1
quaver 9rk,9rl,4iy,9rm
queen 4h4,4h5,4h6,4h7
quell 71p,d45
quench d17,d18
query 2mn,9zm
quest 3e5,1lo,3e6,3e7
question 7pu,2mn,7pv,7pw
questioner bh4
questioning 9zl
questionnaire 9fy
quicken 1o5,cow
quickening 1o9,1oa
quickie 1dx
quickness 87i,2hy
quickstep 2ck,2cl,2cm
quiet 7xi,7xj,5p3,7xk
quietness 839,83a
quill 4do,4dp
quilt 6p3,6p4,6p5
quintet 9tp,5up
quip 2zr,9os,9ot
quirk 6p6,6p7,6p8
quirt 6p9
quit dc0,3le
quiver 1qt,1qs,1qu,1qv
quiz 9zq,9zr
quota 9l2,9l3
quotation 3jg,3jh
quote 3jg,9j2,9j3,9j4
rabbi bog
rabbit 4kb,4kc,4kd
rabble a9y,aoi
race 6pd,6pe,6pf,1o6
racing 26t
racist boh
rack 1gs,1gt,1gu,1gv
racket 2x6,2x7,2x8,29v
racketeer boi,boj
radar 6pg
radiance 80e,80f
radiate cyr,cys
radiation 2p0,2p1
radiator 6ph,6pi
radical 2v,9ak
radicalism 990
radio 6pj,6pk,6pl
radiochlorine cfi
radish agc,agd
radius 716,717
raft 6pm,4us,6pn,6po
rafter 6pp,6pq,6pr
rag 2an,2ao,2ap,23p
ragamuffin bok
rage 86h,8ub,8uc,3ft
raid 2x9,2xa,2xb,2a0
rail 4ff,4fg,4fh,4fi
railhead 6pu,6pv
railing 4fg,6pw
railroad 6px,6py,6pz,6q0
railway 6px,6py
rain 86q,86r,86s
rainbow 941,942
rainfall 86q
raise ms,mt,mu,mr
raising 3sh,1wi
rajah bol
rake 6q1,1zo,6q2,6q3
rally 5y,5z,60,61
rallying 5y,62
ram 4my,3w4
ramble 1g6,1g7,l7
ramification 1za,1zb
ramp 6q4,6q5,6q6,3ft
rampart 6qa
ramrod 6qe,6qf
ranch 6qg,6qh
rancher bom
rancor 7gb
randomization 3gx
range 1pm,1pn,1g7,6qi
rank ar8,ar9,4mp,ara
ransack 1c0,6si
ransom ha,hb,hc
rap sc,pq,sd,se
rape 2x0,2x1,2x2,2wq
rapidity 87h
rapist bon
rapport c7e
rapture 4rn,4ro
rascal 4pc,bgw
rasp 6qn,6qo,6qp,6qq
rat 4kk,4kl,4km,4kn
rate 87e,87f,4mp,87g
rathole 6qr,6qs
ratify 6y9
rating 37f,37g
ratio c7g,c7h
ration acv,acw,acx,acy
rationale 8wf
rationalism 94r,94s
rationalization 3gz,3h0
rationalize d4g,d4h
rationing 3os
rattle 4an,4ao,4ap,4aq
rattler 4ar,4as
rattlesnake 4ar
rattling 4ao
ravage 3fj,a46,a47
rawhide ch6
ray 489,48a,48b,48c
razor 6qt,6qu
rbi 12h
reach 1pm,1pn,1po,1pp
react d3i,d3j
reactant cgb
reaction 14l,14m
reactionary boo
reactivate cuo
reactivity 8g1,8q9
read 9i6,9i7,9i8
readapt ct4,ct6
reader 9f0,9f1
readiness 7gf,7gg
reading 3gt,3gu
readjust ct4,ct5
readjustment 12w,12x
ready c9q,c9r,b96
reaffirm djj
reagent chd
realign d47
realism 8dd,7q1
realist bop,boq
reality 7q0,7q1
realization 9v,9w
realize au1,d6l
realm 95h,95i
reap 3c9,ly
reappear d36
reappearance 7d,7e
rear 6qv,6qw,6qx,m
rearguard aoy
rearing 3sf,3sh
rearrange cyn
rearward auv
reason 8pz,5v8,8q0,8q1
reasoning 8v2
reassail dkv
reassemble dpx
reassert cvy
reassign 14d
reassurance 3zo
reassure djn,djo
reawaken com
rebel bh6,bh7,bh8
rebellion 3ew,3ex
rebound ui,uj,uk,o7
rebuff 40q,40r,40s,40t
rebuild ct8
rebuilding 1e2
rebuke 9mf,3a5
rebut d9n,d9o
recalculate d8n
recall 449,44a,44b,44c
recapitulate djh,dji
recapture hd,he,hf,hg
recede d6a,81
receipt gf,gg,gh,gi
receipts c07
receive cs4,cs5
receiver 6qy,6qz
receptacle 6r0,6r1
reception gd,ge
receptionist bor
recess 8f,3m7,3m8,3m9
recession 8f,8g
recipient 9c0,9c1
recital 9sd,9se
recite di9,dhk
recklessness 7hx
reckon 8vs,2g8
reckoning 2md,12f
reclaim cz1,cz2
reclassification 3hn
reclassify d95
reclining 1pu
recluse bfv
recognition zh,zi
recognize d6p,d6l
recoil uj,a4u,36o,a4v
recollect 44b
recollection 8up,8uq
recommend aag,d6b
recommendation 7il,7im
reconcile d4p,d4q
recondition cve
reconnoiter bio
reconsider d92,d93
reconsideration 8vw,8vx
reconstruct ct7,ct8
reconstruction 1e1
reconvene dso
reconvert cs6
recopy dq4
record 6h,6i,6j,6k
recorder 5ue,5uf
recording 3b9,3ba
recount 2nz,2o0,2o1
recoup dtt,dtu
recourse 3yl,3ym
recover cr9,cra
recovery 63,64
recreate cos,cov
recreation 20d,1sj
recrimination a1f
recruit bos,bot,bou,bov
recruitment 44q
rectangle c7u
rectifier 6r4,6r5
rectitude 7t3
recuperation 64
recur d0e,d0f
recurrence a4j
red 81a
redcoat bbs
redden nd,crs
redecorate dq2
rededicate dgx
redeem dua,dub
redefine dio,dip
redefinition 9nv
redemption dz,e0
redeposition c3q
redevelopment 1db
redheader bow
redirect ds9
rediscover dtd
rediscovery ww
redistribute dnm
redouble cwa,cwb
redress 1cc,1cd,1ce
reduce cpc,b1
reducing c3r,12r
reduction 12q,12r
redundancy 3i9,3ia
reecho diq,dir
reef 606,607,608
reek 8sy,8sz,sm
reel 2cy,2cz,1hj,i7
reelect dvd
reelection 11q
reenact dqb,dqc
reenforce cvz
reenforcement 3fk,3fl
reestablish dvl
reevaluate dab
reevaluation 8tz
reexamine vg
refashion 6rj
refectory 6r6
refer 9mb,8qj
referee box,b89,boy,boz
reference 3jh,44u,44v
referendum 11r
refill 6r7,6r8,6r9
refinance dtx
refine d26,80p
refinement 1az,7sj
reflect 8z5,d89
reflectance c4h
reflection 38k,6rc
reflector 6ra,6rb
reflex 36k
refocusing 1wu
reform 1cr,1cs,1ct,1cu
refrain 9u1,9u2,9u3
refrigeration 2p3,2p4
refrigerator 6rd
refuel du1,du2
refueling 3lm
refugee bp0
refund 3rl,3rm,3rn
refurbish ctv
refusal 9kg,9kh
refuse 5y4,ciu,8w1
refute d9n,d9o
regain cra,du5
regale dll
regard 38a,38b,38c,38d
regime 91y,3s3
regiment aop,aoq,aor
regimentation 3u2
region 8ga,8gb
register 5ce,5cf,5cg,5ch
registrant bp3
registration 77,78
registry 5cf
regret 8z2,acc,acd
regroup d96,d97
regular 1dn,89s
regularity 7qg,7qh
regulate cwr,cws
regulation 30b,zg
regulator 5zb,5zc
rehabilitate dwr,dws
rehabilitation 1dy,1e0
reharmonization 9ta
rehash 9ki,9kj,9kk
rehearing 398
rehearsal 3ao,3ap
rehearse d7a
reign cdf,cdg,cdh,cdi
reimburse dtu,du6
reimbursement c0w
rein 6re,6rf,6rg,6rh
reinforce cvz,3zw
reinforcement 3fk,3fl
reinstall dpa
reinstate dvl,dvm
reinterpret d80,d81
reissue 99v,99w,99x
reiterate a4i
reject 8vz,8w0,8w1
rejection 14n,14o
rejoice dg2,8yh
rejoicing 9x4,9x6
rejoin 6rx,del
relace dov
relate 6ad,8qj
relatedness c76
relation 2z,30
relations 50
relationship c6x,c6y
relative 46y,46z
relax coy,coz
relay 1ld,1le,1lf,1lg
relearn d6z
release h1,h3,h4,h5
relegate dc2,dc3
relent dxj
relentlessness 7td
relevance c74
relevancy c74
reliability 7ie
reliance 7ws,8s6
relic 678,67c
relief 1t2,1t3
relieve cq8,cq9
religion 3yf,93t
religionist b1b
religiousness 7t5,7t6
relinquish do7,do8
relish 841,8t1,8t2
relive d6w
reliving 8x6
reload doi,doj
rely db7
relyric dq5
remain 3kw,cs7
remainder 5ry,3mk,5rz
remains 8g8,8g9
remake 6ri,6rj
remand 1na,1nb,1nc
remark 8sr,65d,7n9,8ss
remarry dwb
remedy 1cc,1cf,1cg,1ch
remember 44b,d7c
remembrance 8uq,6de
remind d7k,d7l
reminder 8xc,8xd
reminisce d7m
remission gx,gy
remit ot,ou,ov,ow
remnant 5s0,5s1
remodel cv0,cv1
remonstrance 3iy
remonstrate dez,df0
remorse ace
remount 4kz,4l0,4l1
removal 16l,16m
remove 897,898,899
remuda amf
remuneration 3rp,3rq
rename dju,djv
rend 1zp
render ckn,cko,3lk
rendering i1,i2
rendezvous 41n,41o,41p
rendition i1,i2
renew cu0,cu1
renewal 1dy,1dz
renovation 1db,1dc
rent 1zj,1zl,1zm,1zn
renunciation 14y,89
reopen dnd
reorder 9hd,9he,9hf
reorganize dvp,d97
reorientation 1r0,1r1
repair 1di,1dj,xo,1dk
repairman bp5
repay 3rn,dek
repayment 3rl,3ro
repeal 18u,18v
repeat 3i8,a4i,5qq
repel ddt,9zw
repent acc,dr3
repentance 3jy
repertory 6rm,6rn
repetition 3i7,3i8
rephrase 9fe
replace ctt,ctu
replacement 13l,13m
replacing 13l
replant dp7
replenish 6r9
replenishment c3s
replication 3id,3ie
reply 422,9nw,424
report 98l,98m,98n,98o
reporter bp6
reporting 9ll
repose 3mj,3mr,3ms,3mt
repository 5nl,5nm
represent d1d,d1e
representation 3aq,3ar
representative 8xu,8xv
repress cv9,d6e
repression 235,236
reprieve 44d,3m5,44e,3m6
reprimand 9mf,9md,3a5
reprint 6vn,99v,99w
reprisal 428
reproach 9mi,9mj,9mk
reprobate bp7,bp8,bp9
reproduce cpo,cpp
reproducibility 7s6
reproduction 35l,35m
reproof 9mf,9mg
reptile 49z
republic 94o,aqm
republican bpa
repudiate dag,dah
repugnance 3eu,7mh
repulse 40r,40t,9zw
repulsion 3eu,3ev
reputation 98j,98k
repute 98j,98i
request 9gq,9gr,9gs,9gt
require cpu,1r
requirement 919,91a
requisition fg,fh,fi,fj
reread d83
rerun 9ji,9jj,9jk
reschedule ddr
rescind 18v
rescue gs,gt,gu
reseal dnh
research 2mo,2mm,2mp,2mq
researcher bb8
resemblance 7p0
resemble dxf
resent dqk,dql
resentment 7gb
reserpine 6ro
reservation 320,321
reserve 7h5,7h6,7h7,7h8
reserves ar5
reservoir 6rp,6rq
reset 6rr,6rs,6rt
resettle d2q
reshape dap,daq
reside d72,64d
residence 3ky,3kz
resident bgc,bgd
residue 3mk,c7a
resift do2
resign dbz,dc0
resignation 9gn,bd
resilience 85e,85f
resist dkt,dge
resistance 14i,14j
resistor 6ru
resmudge dmj
resolution x6,x7
resolve 7qu,x6,6vx,7v0
resonance 83g,83h
resorcinol ck2
resort 3yn,3yo,3yp,3yq
resound 7qn,3il
resource 8dm,8dn
resourcefulness 8dq,8dr
respect 38b,3so,3sp,3sq
respects 9mn
respiration 335,336
respite 3m4,3m5,3m6
respond d3i,424
response 36i,36j
responsibility 2pm,3sj
responsiveness 8g0,8g1
rest 3mj,3mk,3ml,3mm
restate a4i
restatement 9oy
restaurant 6rv
restlessness 7dt,7du
restock duw
restoration gc
restore cu2,cu3
restrain cwm,cwn
restraint 3tn,3to
restrict cwo,cwp
restriction 30i,30h
result 12k,7ir,9c2,43u
resume 9fl,2n8,9fm,9fn
resumption 1a8
resurrect crm,crn
resuspend csx
resuspension cew
retail 3r2,3r3,3r4
retailer bpd
retailing 3rc
retain d7g,d7h
retaliate dl8,426
retaliation 425
retard bgq,bgr,bgs
retardation 1ob,3n8
retch 18b,nn,18c
retention 30s,30t
retentiveness 7zj,30t
rethink 8vw,8vy
retie dmv
retina 8kf
retire coe,cof
retirement 83,84
retort 6rw,7k,6rx
retrace ct7,d8e
retract ddu,ddv
retraining 3an
retranslate dis
retreat 7z,80,81,82
retreated aks
retribution 1cl,1cm
retrieve d7d,cra
retrospect 8vu,8vv
retrospective arl
retrovision 8vi
return 7f,7g,7h,7i
reunion 1yb,1yc
reunite dw6,dw7
reuse dld
rev cnr,cns
revamp ctw,ctx
reveal a0h,dhz
revel 29t,29u,29v
revelation 8x3,8x4
reveller bpe
revelry 29t
revenge 425,426
revenue c07,c08
reverberate 3il,d5g
reverberation 3ij,84w
revere 6ry,3jb,418
reverence 416,417,418
reverend b7j
reverie 8sg,8sh
reversal z6,z7
reverse 1r2,1r3,1r4,1r5
reversibility 7o0
revert csf,csg
revery 8sg,8sh
revetment 6rz,6s0
review ve,vf,vg,vh
reviewer b88,b89
revile dfw
revise 20c,9fb,9fc
revision 20b,20c
revitalize crk,crl
revival 3ka,3kb
revive cos,cot
revolt 3ew,3ey,3ez
revolution 3f0,3f1
revolutionize csh,csi
revolve 8bc,cx6
revolver 6s1,6s2
revulsion 3eu
reward 3zu,3zv,3zw,3zx
rewrite 9ct,9cu,9cv
rhetorician bla
rheumatism ca3,ca4
rhino 4m5
rhinoceros 4m5
rhinotracheitis cbg
rhubarb afv,afw
rhyme 9ds,9dw,9dx,9dy
rhythm 360,361
rib 6s3,6s4,40f,6s5
ribbon 1cz,6s6
riboflavin cl3
rice ahw,ahx,ahy
richness 7nl,7nm
ricochet a86,o7
rid akj
riddle 6s7,6s8,6s9,6sa
ride 1ju,1jv,1jw,1jx
rider 9e6,9e7
ridge 6sb,6sc,6sd,6se
ridicule 40c,40e,40f
riffle 1pf,1pg,1ph,1pi
rifle 6sg,6sh,6si
rifleman bph,bpi
rift a38,a39
rig 2xh,2xi,2xj,2xk
rigger 6sj,6sk
right 1sn,1so,1sp,1ce
righteousness 7t2
rightfield 2qy,2qz
rightness 7mf,7mg
rigor 7ft,7fw
rim 56h,56i,56j,56k
ring 4x3,4x4,4x5,3il
ringing 83k,83l
rinse 1bp,1bq,1bn,1br
riot 2a7,2a8,2a9,2aa
rip 1zj,1zo,1zp,1zq
ripen cx8,cx9
ripening c30,c3b
ripple 1pg,a4p,3wd,571
rise 1m1,1m2,1m3,1m4
risk 2zs,2zt,2z6,2zu
rite 226,3j8
ritual 226,227
ritualize d5q
rival bpj,bpk,b18
rive 1yv,1zp
river ayj
riverbank ayk
rivet 6sl,296,2r7,6sm
rivulet ayl
road 112,113
roadblock 4y9,4yc
roadside 7aq
roadway 6sq
roam 1g7
roar 9vl,51j,51l,9vq
roarer bpl
roaring 9vl,51j
roast s4,8tv,8tw,40f
rob kr,duv
robber bpm
robbery 2xn,2xo
robe 5zg,5zh,5zi,5fz
robustness 7y8,7y9
rock 1rl,1rm,1rn,1ro
rocket 6sr,6oh,6ss,6st
rod 475,476
rodeo 2br,2bs
rogue bgw
role 2pw,2px
roleplay dq8
roleplaying 2ei
roll iw,ix,iy,iz
roller r2,r3
romance 8fq,8fr,8fs,41h
romantic bpn,bpo
romanticism 8df
romanticize co8,co9
romp 2ae,2af,25f,2ag
roof 6su,6sv,6sw
roofer bpp
rooftop avc
rooftree 6sf
rookie b9w
room 6sx,6sy,533
roomful c6r
rooms 749
roost 6sz,6t0,6t1,4ps
rooster 4be
root 70k,8i6,8i7,8i8
rooting c3t
rope 6pa,6pb,3tr,6pc
rosary 6t2
rose 827,828
rosebud bpq,bpr
rosette 6t3,6t4
roster iw
rostrum 4ny,4nz
rot 9iw,9ix,9iy,9iz
rotate cx6,cx7
rotation 1pv,1pw
rotor 6t5,6t6
rotundity 88e,88f
rough av0,av1
roughen dmk
roughneck b5p
roughness 1wm,1wn
round 228,229,22a,22b
roundhouse tt,tu
roundup 2mf,2mg
rouse cok,col
rout a9x,a9y,a9z,aa0
route 113,6sn,6so,6sp
routine 3iz,3j0
rove 1g7
row 26h,26i,26j
rowdy b5p
royalty ano,anp
rpm cnr
rub pg,ph,pi,pj
rubber 4tu,4tv,4tw
rubbish 9j0,3vm,9j1
rubble 66t
rubric 8zd,8ze,8zf
ruby 81c,81d
ruck aoc,aod,aoe
rudder 6t7,6t8
rudeness 7xu,7xv
ruffian b5p
ruffle 3wb,1hg,3wc,3wd
rug 6t9
ruin 16z,170,171,172
rule 41r,30b,6td,6te
ruler 6tf,6tg
ruling 3xp
rumble 3we,3wf,3wg,3wh
rumen 4mg
rummage 3e8,3e9,3ea
rumor a0l,a0m
rump 4o7,4o8
rumpus 2et,2ex
run 12c,12d,12e,9i
runaway 2ae,a9v
rundown 374
runner 4q0,4q1
running 1ib,1ic
runoff 11y,11z
rupture 1ww,1wx,on
rush 2fv,1uz,2g0,1o6
rushing 2fv,2g1
russet 6tj
rust bzb,bzc,bzd,bze
rustle 3fe,a6w,a6x
rustler bps
rustling 3fd,3fe
rut 3j1,3j2,3j3,3j4
rutabaga age,agf
ruthlessness 7tc,23i
sable 4no,4np
sabotage 42k,42l
sack 16h,16i,16j,16k
sacrament 3jo
sacrifice rc,rd,re,rf
sacrilege 2u7
sadden drf,drg
saddle 4cu,4cv,4cw,4cx
saddlebag 6tk
sadism aah
sadness 7ey,7ez
safe 5if,5ig
safebreaker bpt
safeguard 323,325,326,327
safety rg,rh
sag c83,c84,c85
saga 9d3
sage ai4,ai5
sagebrush by5
sail 1km,1kp,1kq,1kr
sailing 8h,8i
sailor 53a,53b
saint azt,bk9,bka,bkb
sake 24q,8cq
salad ai1
salamander 49u,49v
salary 3rq
sale 3r5,3r6
salesgirl bpu
saleslady bpu
salesman bpv
salesmanship 8pi
saline ceu
saliva nh
salivate crq,crr
sally 2zq,2zr
salmon 4pp
salon 6tp,6tq
saloon 3ob,4yd
salt 8t4,8t5,8t6,8t7
saltwater ck3
salute 9k4,9k5,9k6,9k7
salvage h6,h7,h8,h9
salvation dz,gw
salve 1ci,1cj,1ck,h9
salvo 1xe,3gc
sameness 7oc,7od
sample 8y3,yy,8y4
sampler 6tr,6ts
sampling yx,yy
sanction 3ry,3rz,3s0,3s1
sanctity 7us
sand 867,868
sandal 6tt
sandalwood bz1
sandpaper cil,868
sandwich aff,afg,afh
sanitation 1bb,1bc
sanity cci
sap 526,527,528,529
sapling bzm
sarcasm 7mk
sardine 4pn,4po
sari 6tu
sash 5z3,5z4
sashay 1kg,1kh,1ki,1ht
sassing 9n1
satellite 6tv,6tw,6tx
satiate 8as,dly
satiety cdm
satin 6ty
satire 7mk
satirist bpw
satisfaction 3nv,3nw
satisfy dlo,dlq
saturate d3w,d3x
saturation 20g,20h
sauce aia,aib,aic
sausage 52g,52h
saute aer,aes
savage 10,b4b,b4c,b4d
savageness 86i
save 3od,3oe,h9
saver bpb,bpc
saving gs,gv
savings c1g
savor sk,8t2,39c
savvy ft,31b
saw 6o4,6o5,6o6
sawdust ck8
sawhorse 6tz
say cdx,1z,cdy
scab 8h3,4kl,8h4,8h5
scaffold 6u0,6u1,6u2
scale 4e2,4e3,4e4,4e5
scalp 8m2,8m3,8m4
scamper 2g2,2g3
scan 2n3,2n4,2n5,2n6
scandal a0o,a0p
scandalize 23n
scapular 4ou,4ov
scar 7kj,7kk,5h6
scarcity 8ao
scare abq,abn,abj,5mp
scarf 6u3,6u4,6u5,6u6
scarify dmp,dmq
scatter 1w1,1w2,1w3,1w4
scavenger 45j,45k
scenario 9o9,9oa
scene 6u7,6u8
scenery 6u9,6ua
scent 82z,6l6,830,831
scepticism 8sb
schedule 921,926,927,928
scheme 915,14r,916,917
scherzo 9u0
schism 1yr,1ys
schizophrenic bpy
scholar b34,bi6
scholarship 8ug,957
scholastic bm4
school 6ub,6uc,6ud,6ue
schoolboy bpz
schooldays cm2
schoolgirl bq0
schoolhouse 6ub
schooling 39r,39s
schoolmarm bk8
schoolmaster 4q7,4q8
schoolmate bq1
schoolmistress bk8
schoolroom 5fq
sciatica cc1
science 8pc,8pd
scientist bq2
scimitar 6uf
scoff 2e0,9ms,9mr
scoffing 2e0
scold 4lr,3a5,a07
scoop 6ug,6uh,qf,6ui
scoot 1if
scope 1pm,6es
scorch 7kq,7kr,7ks,7kt
score ai,yo,yp,yq
scoreboard 6uj
scores c6w
scorn 9mo,3wy,9mp,9mq
scoundrel bua
scour av4,1b4,av5
scourge 6uk,6ul,6um,6un
scouring 1b1,1b5
scours cbh
scout 23e,bio
scouting 3g2
scowl 9rr,9rs
scramble 2g2,2g4,2g5,1md
scrap 1x9,3vm,3vk,3vn
scrape 7kg,7ke,7kh,7ki
scrapheap ale,alf
scraping 7kg,a28
scratch 3e1,7ke,pj,7kf
scratchiness 7fv
scrawl 6ut,6uv
scream 9pc,9pd,9pe,9pf
screaming 9pc,9pd
screech 9pc,9pd,9vw,9o
screeching 9pc,9pd
screen 52m,52n,52o,2yw
screenplay 9so
screwdriver 6uo,6up
scribble 6us,6ut,6uu,6uv
scribe 6uw,6ux
scrimmage 2f3,2f4,2f5
script 2kj,9cl,9cm
scrounge dug,duh
scrub 1b1,1b2,1b3,1b4
scrubbing 1b1
scrutinize v2,dal
scrutiny 2mh,2mj
scud 1od,1oe,1if
scuff pl,pm,pn,po
scuffle 2yq,2yr,2ys,1i8
sculptor bq3
sculpture 3d4,3d5,3d6,3d7
scurry 2g2,2g3
scuttle 625,626,2g3
sea aym,aya
seacoast 1ni
seafarer bj6
seagull 4fp
seahorse 47s,47t
seal 4g7,4g8,4g9,4ga
sealing 32z
seam 6v0,5xk,6v1
seaman bj6
seaquake a8v
sear 7ks,7kt
search 2mr,26x,2ms,2mt
searchlight 6v2
season cn5,cn6,cn7,8t3
seat 35a,6v3,6v4,6v5
seawater ck3
seaweed 47k
sec c72,2qi
secede ays
secessionist bq4
seclude d55
second 2qi,2qj,2qk,2ql
secrecy 7h4,7dj
secret 8rg,8rh
secretary 6v6,6v7
secrete cqj,cqk
secretion 8k3,8k4
sect ank,anl
section 2on,2oo,2op
sector 6vc,6vd
secularism 94w
secularist bq5
secularize cso,csp
secure xp,dh1
security 328,329
sedan 6ve,6vf
sediment 1w9,ayn,ayo
sedimentation 1wa
seduction ym,yn
see au0,au1,au2
seed 8jq,8jr,8js,8jt
seedbed 6vg
seedling bxa
seedpod bzp
seek a4x,2ms,a4y
seeker 6vh,6vi
seem 37r,dt8
seep dsx
seepage a8w
seer bnx,bny
segment 6v9,6va,6vb,2op
segregate bq6,bq7,bq8
segregationist bq9
seismograph 6vl
seize 318,dc1
seizure f0,f1
select da1
selection yr,yt
selectman bqa
self 8o2,8qr
selfishness 7tj
sell 3r9,3ra,3rb
selling eg
semblance 6a8,i0
seminarian bqc
seminary aq6,aq7
semitrance 8r2
senate anr
senator bqd
send dj2,dj3
sending oo
senior bch,bcj
seniority 7yq,7ys
sensation 8q2,8q3
sense 8o4,8o5,8o6,8o7
sensibility 8q7,8q8
sensing 37m,wr
sensitivity 7u8,7u9
sensitize cy7,cy8
sensor 5ns
sensuality aaf
sentence 3xh,3xl,3xm
sentiment 3xn,93s
sentimentalist bqe
sentimentality 7e6,7e7
sentimentalize coa,cob
sentinel 23e
sentry 23e
separate 6vm,6vn,6vo,6vp
separation 169,1yf
sepia 82i,82j
sept aln
septation 209
septum 8gc,8gd
sequence ej,3h9,3ha,3hb
sequestration fe,ff
serenade 9ts,9tt,9tu
serenity 7xl,3mr
serge 6vs
sergeant bn3,bn4
serialism 9uc
series 90m,90n
seriousness 7gm,7gn
sermon 9mh,9a5
serpent 4ab,4af
serratus 8mb
serum 8jm
servant bqf,bqg
serve 2gy,2gz,2h0
service hq,hr,hs,ht
services 2ih
serviette 6fz
session 41t,41u
set 2lq,2lr,2ls,e7
setback z7
setting 6er,6es
settle 6vw,6vx,6vy
settlement 18e,18f
settler bqh,bqi
setup 2us,2ut
seven 6vz,6w0
sever dp4,dp5
severalty bzu,7lg
severing 1tv
severity 7ft,7fu
sew 72x,dna
sewage cis
sewer 6w1,6w2
sewing 2pd,2pe
sex 353,354,355,356
sextet 9tq,6yp
sforzando 9re,9rf
shack 64a,64c,64d
shackle 615,6w3,6w4,6w5
shade 68v,68w,68x,68y
shading 1y6,3gr
shadow 82u,8do,8dp,68y
shaft te,4op,2v2,4oq
shake 1rh,1ri,1rj,1rk
shaking 1r6,1qs
shallowness 89k,89m
sham 10k,10l,2vb,5t4
shamble 1i7,1i8
shame a33,a34,a35,7vs
shamrock bxx,bxy
shantung 6w8
shanty 64a,64e
shape 24,25,26,27
shaping 19e,3ck
shard 6w9
share 2ye,2yf,2yg,2yh
sharer blp
shark 485,486,487,488
sharpen czl,czm
sharpness 7g8,7g9
shatter d03,d04
shave wl,1bd,1be
shaving wl,wm
shawl 6wc
sheaf 57z
shear 6wd,6we,6wf,6wg
sheath 5gk,5gl
shed 6wh,6wi,6wj
sheep 4mw,4mx
sheepman bqj,bqn
sheepskin 9fz,9g0
sheer drp,ka
sheet 6tl,6tm,6tn,6to
shelf 6wk,6wl
shell 4e6,4e7,4e8,4e9
shelter 6wm,6wn,6wo,6wp
shelve don,ow
shenanigan 2su,2sw
shepherd bqj,bqk,bql,bqm
sheriff bqo
sherry aje
shibboleth 9uq,9ur
shield 4ea,4eb,4ec,4ed
shielding 31q,31r
shift 13d,13e,13f,13g
shim 6wq
shimmy 2cc,2cd,2ce,2cf
shin 8my,8mz,1md
shinbone 8nn
shine 80e,4wc,80g
shining 2i0
ship 6wr,6ws,6wt
shipbuilding 3bh
shipment 9p,9u
shipping 3qb,3qc
shipwreck 6wu,6wv,6ww,6wx
shipyard 6wy
shirk ded,7a3
shirking 2tk
shirt 6wz,6x0
shirtfront 5oh,5oi
shirtsleeve 6x1
shirtsleeves cdq
shit 8c9,8ca,8cb,8cc
shiver 36r,1qt,1sa,1sb
shivering cc6
shock 349,34a,34b,23n
shoe 55s,55t,55u
shoeful c6s
shoelace 6x2
shoes c8f
shoestring 6x2,6x3
shoot oy,oz,p0,p1
shooter 75p,75q
shooting ig,ox
shop 39y,39z,3a0,3a1
shopkeeper bqp
shopper bqq,bqr
shopping ed,ee
shore 6x5,6x6,6x7,6x8
short 2qo,2qp,2qq,2qr
shortage 8ag,8ai
shortcut 6x9
shorten cv5,cv6
shortness 7xz,7y0
shortstop 2qm,2qn
shot ig,ih
shotgun 6xa
shoulder 6xb,6xc,6xd,6xe
shout 9su,9vk,9pf
shouting 9w0,9w1
shove lj,lk,ll
shovel 6o7,6o8,6o9
show 2b0,2b1,2b2,2b3
showcase 5ca,5cb
showdown 9z1
shower 1c4,1c5,1c6,1c7
showerhead 6xf
showing 2bb,2bg
showpiece 5h0
showroom 6xg
shrapnel 6xh
shred 2an,6ps,6pt
shriek 9pc,9pd,6i3
shrieking 9pc,9pd
shrill 6i3
shrine 6xi,6xj
shrink bo5,bo6,36o
shroud 6jt,6ju,6jv,6jw
shrub 8h1
shrubbery aru,arv
shrug a26,a27
shucks 6dn,8cd
shudder 1s7,1qt,1sa,1sb
shuffle 1i7,1i9,1i8,1ia
shuffling 1i7,1i9
shun dee,def
shunt 6xk,6xl,6xm,6xn
shut 15t,15u
shutdown 18j
shutter 6xo,6xp,6xq
shuttle 6xr,6xs,6xt
shy jy,jz,k0
sick akt,nn
sicken cr3,aat
sickness c9w,c9y
sickroom 6xw
side 6xx,6xy,6xz
sideboard 57p,57q
sidestep 1gj,tn
sidewalk 6y0
sidewinder 4at,4au
siding 6y1,6y2
sidle 1ki,drw
siege 3o2
sieve 6y3,6y4,6y5
sift da3,da4
sigh 9x7,9x8,9x9,9xa
sight 392,393,394,395
sightseeing 38p
sign 6y6,6y7,6y8,6y9
signal 9pn,9po,9pp,9pq
signaling 9pn
signature 7yz,7z0
significance 8er,8es
signify dhw,dhx
signore bqs
signpost 8zt,9pr
silence 7h1,7h2,5p2,7h3
silhouette 6ya,6yb,6yc,6yd
silicate ckh
silicone cki
silk 6ye,6yf
silkworm 4jw,4jx
sill 6yg,6yh
silo 6yi,6yj
silver 5vd,5ve,5vf,5vg
similarity 7og,7oh
simile 9v4
similitude 5kc,5ke
simmer 855,856
simplicity 7l0,7l1
simplify d25
simulate dq9,5jd
simulation 2v8,2v9
sin 2vr,2vs,2vt,cy
sincerity 7gp,7gn
sinfulness 2vs
sing di6,di7
singe 7kr,cbm,7kt
singer bqt
singing 2d6,2d7
single rq,rr,rs
singsong 43n,43o,43p,43q
singularity 7q7,7q8
sink 5d4,5d5,5d6,5d7
sinking a55,a56
sinner bqu
sinning 2vr
sinusoid 8gr,8gs
sip 351,352
sipper bqv
sir bqw
sire 46c,46d,46e
sirloin aeu
sis bqx
sister bqx
sit dka,dkb
site 9cq,9cr,9cs
sitting 1qf,1qg
situate dpe,d2n
situation 2it,2iu
six 6yo,6yp
sixties cmb,cmc
size 89o,89p,89q,89r
sizzle a6y,a6z,a70
skedaddle 9k,9l
skeet pc
skeptic bqy
skepticism 8s9,8sb
sketch 6yq,6yr,6ys,6yt
skid 1nm,1nn,1no,1np
skiff 6yu
skill 8pc,3p
skim wo,9ih,9ii,4s4
skimming wn,wo
skin 4d4,4d5,4d6,1md
skip cr,ct,cu,cv
skirmish w1,3ep
skirmisher bqz
skirt 6yv,6yw,tn,6yx
skit 2ef
skulk ds3,dl5
skulking 2tj
skull 8m5
skullcap 6yy,6yz
skunk 4nh,4ni,4nj
sky ayp,jq
skylark 48y,25f
skylight 6z0
skyscraper 6z1
slab 6z2
slacken d30,d31
slacks 6z3
slain aku
slam 9ou,9ov,ag,9ow
slant 6q1,88a,7b1,88b
slap sn,sl,so
slapstick 6z4,6z5
slash 1z3,1z4,1z5,sr
slat 6z6,6z7,6z8
slate 6z9,6za,6zb,6zc
slaughter 17u,17v,17w,17x
slave br0,br1,br2
slaver br3,br4,br5
slavery 22e,22f
sleep c8q,c8r,c8s,c8t
sleeper a5,a6
sleeping 36d,36e
sleepwalker br6
sleeve 6zd,6ze
slice 2hc,2hd,2he,2hf
slick 6zf,6zg,6zh,6zi
slicker 6ho,6hp
slide 1nd,1ne,1nf,1ng
slight 40q,40u
slime cf1,cjt
sling 5cj,6zk,5ck,6zl
slinging k1
slingshot 5cj
slink ds2
slip 8w,8x,8y,8z
slippage 1nk,1nl
slipper 6zm,6zn
slit 6zo,ue,6zp,2hf
slob 4ma
sloe ah0,ah1
slogan 9ur
sloganeering a1q
sloop 6zq
slop 9p7,9p8,dm,1f4
slope 885,6q7,887
slot 6zr,6zs,6zt
slovenliness 7wz,7x0
slow d3g,d30
slowing 1ob
slowness 87m,87n
sludge cf0,cf1
slug ki,t7,t8,t9
slugger aiv,b48
sluice 6zu,6zv,6zw
slum av7,av8
slumber c9l,c8q,c8s
slump c3v,kw,c3w,c3x
slurp dlh
smack sk,sl,sj,sm
small 89t,89u
smallness 7th,7ti
smallpox cac
smart cc2,20o
smash a7,a8,a9,aa
smell 39d,39e,39f,39g
smile 9rt,9ru,9rv
smiling 9rt
smirk 9rx,9ry
smite cxr,cxs
smoke ke,kf,kg,kh
smokehouse 6zx
smoking 339,kf
smolder a2y,a2z,a30
smooth 44r,44s,44t
smoothness 7lv,7lw
smother bwr,946,atl,bws
smuggle dv1
smuggler 4q1
snack adk,adl
snag 8rs,8rt,8ru,8rv
snail 4ex,4ey,4ez
snake 4ab,4ac,4ad,4ae
snap ok,ol,om,on
snapdragon bz6
snapshot 6zy
snare 6zz,700,701,42u
snarl 8rl,8rm,om,8rn
snatch ue,uf,ug,uh
sneak bdh,bdi,1in,bdj
sneaker 612,613
sneer 7j5,9mt,9mu,9mv
snicker 9w6,9x1
sniff 39h,39i,rb
snigger 9w6,9x1
snip 1tw,1tx,1ty,s2
sniper br9
sniveling 36u
snoop bra,brb
snore 33j,33k,33l
snoring 33j
snort 8c6,9w6,9w7,9w8
snout 4nw,4nx
snow 5gs,5gt,5gu,5gv
snowball 702,703,704,705
snowfall 5gs
snub 40v,40r,40s,22u
snuffbox 706
snuffer 707,708
snuggle 22i,22j,22m
soak 1bs,1bt,1bu,kr
soaking 1bv,1bt
soap 709,70a,70b
soapsuds aj6
soar 1me,1mf,1mg
sob 36v
sobriety 3nc,3nd
sociability 7ha
social apx
socialism 991,992
socialist brc
sociality 7h9
socialize d2d,d2e
society alj,597
sociologist brd
sock 70c,70d,70e
sod au9,aza
soddy 70f
sodium cft
sofa 5ka
soften cxe,cxf
softening c3y
softness 7fr,7fs
soil a0q,a0r,asa
sojourn 3l5,3l6
solace 3z3,3z4,3z1
solder cgo,cgp
soldier 4j8,4j9,4ja
soldiering 2tk,2tl
soldiery ar7
sole 4qq,4qr,4qs
solemnity 7gs,7gt
solicit dch,41h
solicitude aaz
solid c7q,c7r
solidarity 7q9
solidity 7ig,7ih
solipsism 952
solitude av9,ava
solo 1jd,1je,1jf,1jg
soloist bre
solution 12k,12l
solve d8g,d8h
solvent 12k,9ns
someone v
somersault js,25z
somersaulting js
son brf
sonar 70g
song 2da,2db
songwriter brg
sonnet 9dp,9dq,9dr
sonny b5c
sonogram 70h
sonority 83m
soothe cq7,3z1
soothsayer bdt
sophisticate brh,bri,brj
sophistication 2ux,2uy
sophomore brk
soprano 83b,83c
sorb ahe,ahf
sore cat
sorority apf
sorption c3z
sorrow 8z1,8z2,8z3
sort 7op,28,39o,6y5
soul v,y
sound 832,833,834,835
soundtrack 70i
soup adt,adu,adv
sour 843,844,845,846
source 70j,70k,70l,70m
sourdough brl,brm
souse 1ey,1ez,1f0,km
soutane 70n
southeast atb
southernism 983,984
southpaw bi9,bia
southwest atc
souvenir 678,679
sovereign 4jo
sovereignty 8fc,8fd
sow 4md,4me,4mf
sowbelly af4
space 2g,2h,2i
spacing 88u,88v
spaciousness 8a7
spade 70o,70p,70q
span 1sf,1sg,1iy
spang dmh
spaniel 4go
spare 126,127,128,129
spark 807,1s5,xt,80d
sparkle 807,805,808,809
sparrow 48w,48x
spasm 185,186
spatiality 87o
spatter 2pf,2pg,2ph,2pi
speak 3aa,3ab
speakeasy 70r
speaker 6ba,6bb
speaking 9xb,9xc
spear 68z,1e8,70s,70t
spearhead 70u,70v,70w
special 9t2,9t3
specialist brn,bro
specialization 2ib,2ic
specialize csd,cse
specialty 2id,2ie
species 8zl,8zm
specification 3u3,3u4
specificity 7q4,7q5
specify da5,da6
specimen 8h8,8h9
speck 6m5,7j9,7ja
spectacle d0,d1
spectacles 70x
spectator 70y,70z
specter 91g,7c
spectrometer 6co
spectrophotometer 710
spectroscopy 2ng
spectrum 8bl,8bm
speculate 8v6,d8a
speculation 8v4,8v5
speech 8pu,8pv
speechlessness 838
speed 1o3,1o4,1o5,1o6
spell 8r1,1kc,9yp,9yq
spelling 9cn
spend dlc,due
spending 3rr,1t9
sphere 711,4u1
spherule c82
spice 83x,83y,83z,840
spider 4az,4b0
spike 712,713,714,715
spill dk,dl,dm,dn
spin i5,i6,i7,i8
spine 4dm,4dn
spinnability 7n0
spiral 1qb,1qc,1qd,1qe
spire 72l
spirit 7dd,366,7de
spirits adw
spiritual 9te
spit nh,ni,nj,nk
spite 7u4,7u5,20u
splash 1f1,1f2,1f3,1f4
splatter 2pg,pw,2ph,dm
spleen 8iy,8iz
splendor 7nk,7l8
splenomegaly cce
splice 69e,69f,69g,69h
splicing 69f
splinter ayq,ayr,ays
splinters cjs
split 1yt,1yu,1yv,1yw
splutter 9xd,2pg,9xg,9xh
spoil 3ff,3fg,3fh,cz
spoke 6th,6ti
spokesman brq
sponge 4eg,4eh,4ei,4ej
sponsor 4up,blx,bly,blz
sponsorship 3zm
spontaneity 7r8
spoon 718,719,71a,71b
spoonful 719
spore bx9
sport 25d,25e,25f,25g
sportsman brr
sportswoman brr
spot cb,cc,cd,ce
spotlight 71c,71d,71e,5wg
spouse b7x
spout 71f,71g,71h
sprain cbo,cbp
sprawl 88o,88p,88q,88r
sprawling 88o
spray 1w0,4uu,4uv,4uw
spraying 1vz,1w0
spread 1vm,1vn,1vo,1vp
spree j8,29w
spring nz,o0,ns,o1
springboard 195,196
springtime o0
sprinkle 1f5,1f6,1f3,1f7
sprinkling 1f6,1f8
sprint 1id,1ig
sprinter brs
sprout afz,ag0,ag1,ag2
sprue ccp
spume ayt,aj7
spur 3zj,4dn,55w,55x
spurn 9mp
sputnik 71i
sputter 9xd,2pg,9xe,9xf
sputtering 2pg
spy brt,bru,brb,cd
squabble 9z6,9z7
squad alv,anb
squadron aoz,ap0
squall bww,9pf,bwx
square 71j,71k,71l,71m
squash 289,28a,18a
squat 1qh,1qi,1qj,1qk
squatting 1ql,1qh
squawk a00,a01,4mn,9vw
squeak 9m,9n,9o
squeal a71,a72,a73
squeeze 187,188,189,18a
squelch 71n,71o,71p,71q
squint 382,383,384,385
squire brw,brx,bry
squirm 1sh,10h
squirrel 4kp,4kq
squirt 5wu,a90,a91,a92
stab im,2yi,2yj,2yk
stability 7o9,7oa
stabilization 3uo,3up
stabilize cy6,55e
stable 71r,71s
stack 6ow,4us,4ut,6ox
stadium 71t
staff 71u,71v,71w,71x
stage 1jl,1jm,1jn,1jo
stager brz,4l3
stagger di,1hj,1hk
staginess 7ra
stagnation c9j,c9k
stain cf,cg,ch,ci
staining 1eo,1ep
stair 72m
staircase 720
stairs 71y
stairway 720
stairwell 721
stake 722,723,24o,2z7
stalk 1hn,1ho,1hp,1hq
stall 3o3,3o4,3o5,3o6
stamen bxl
stammer ccq,ccr
stamp 6uy,6f1,6uz,2ch
stampede 3ru,3rv,3rw,3rx
stance 88s,88t
stand 3eq,3er,3es,3et
standard 724,725
standardize d4a,d4b
standby 726,727
standing 1sd,1se
standpoint 98r
standstill a5g,52q
staple 4ys,4yt,4yu
star 8tp,8q3,8tq,8tr
starboard 728,729
stardom c8j
stare 386,387,388
starlet ayu,ayv
starlight bwe
start 192,191,193,194
starter 3c2,3c3
starting 1a7
startle 36p,36q,nr
startup 19q,19s
starvation 3u7,3u8
starve dlu,dlv
state 1w,1x,1y,1z
statement 8v3,9h1
statesman bs0
statesmanship 7wj
station 72a,72b,72c
stationery 99n
statistic 969
statistician bs1,bs2
statuary al2
statue 72d
statuette 5tz
stature 84n,84o
status 8wl,c8c
statute 9hy
stay 3kv,fw,3kw,3kx
stead 2q6
steady br8,7x9,55e
steak aet
steakhouse 72e
steal 2r0,2r1,8z,2r2
stealing 2xl,2xm
stealth 2xm
steam ckj,ckk,ckl
steamboat 72f
steamship 72g
steed 4l6
steel 72h,72i,72j,72k
steep ayw,ayx,ayy
steeple 72l
steer 4mi,4mj,92,4mk
stein 50l
stem 264,1hn,265,266
stenography 2ko,2kp
step 36,114,115,116
stepchild bs3
stepmother bs4
steppe ayz
steprelationship c7f
steps 71y,71z
stereo 72n,72o
stereotype 938,939
sterilize cq2,cq3
stern 72p
sternum 8hl
steroid cgw,cgx
stethoscope 72q
steward ba0,ba1
stewing 1ai,1ak
stick 3uz,3v0,1wb,3kx
stickpin 72r
stiff 8g4,8g5
stiffen d2u,d2v
stiffening 3iv,3iw
stiffness 7fx,7fy
stifle 4ob,4oc,4od
still 5p0,5p1,5p2,5p3
stillness 5p1,837
stilt 4fn,4fo
stimulant 72s,363
stimulate cop,t
stimulation 362,363
stimulus 363
sting 21j,21k,21l,1u9
stink 8sy,8sz,8t0
stipulate da6,dgy
stir 2fo,1f2,2fp,2fq
stirring 1rb,1rc
stirrup 72t,72u
stitch 72v,72w,72x
stock 3he,4ci,4cj,4ck
stockade 5i9,5ia,5ib
stockbroker bs6
stockholder bs7
stocking 3ls,3lt
stoic bs8
stoicism 7eq
stoke dvu
stomach 8j9,4ia,8ja,8jb
stomp 2cg,2ch
stone 72y,1rl,72z,730
stool 731,732,733,734
stoop 1p6,1p7,1p8,1p9
stop 3lb,3lc,3ld,3le
storage 1wd,1we
store 39y,6dj,6dk,6dl
storefront 6x4
storehouse 1we
storekeeper bqp
storeroom 736
storm 3fq,3fr,3fs,3ft
story 5vp,5vq
storyline 9d6
storyteller bko,bkp
stove 737,738
stow dol
straddle e8,e9,ea,eb
strafe 42n,42o
straggle ajs,88r,ajt
straggler bs9
straightaway 739
straighten cyk,cyl
strain 2dc,2dd,2de,2df
straining 2ln,1q8
strait az0,az1
strand 5dd,5de,5df,5dg
strangeness 7rl,7rm
stranger a25,bsa
strangle 4od,4r2
strangulation 183,184
strap 73a,73b,73c,sr
stratagem 10o,99
strategist bsb
strategy 915,91o
stratification 3c0,3c1
stratify cpj,cpk
stratum 96d,96e
straw 1ho,73d,73e,73f
strawberry 7kw,7kx
stray 4h2,1g7,4h3
streak 7jd,7je,7jf,7jg
stream 1ns,1nt,1nu,1nv
streamliner 73g
street 73h,73i
streetcar 73j
streetlight 73k
strength 85x,85y
strengthen cro,crp
stress 9uu,1vb,9qa,9qb
stretch 1pq,1pr,1ps,1pt
stretching 1v9,1va
strew dm6,73e
striation 7j7,7j8
stride 1ar,114,1as,1at
strife 3v9,3va
strike ab,ac,ad,ae
string 552,553,554,555
strip 2c6,2c7,2c8,2c9
stripe 4x0,4x1,4x2
strive 2de,2y0
striving 2yl
stroke vi,vj,vk,vl
stroll 1g3,1g5
strop 73m,73n
structure 73o,73p,73q
struggle 2l4,2l5,2l6,2l7
strum a74,a75
strut 1hr,1hs,1ht
strychnine cgn
stub 58r,58s,58t,58u
stubbornness 7v3,7v4
stucco ckp,ckq,ckr
stud 296,297,298,299
student bi6,8in
studio 73r,73s
study 2n7,2nb,2nc,2nd
stuff 73t,5st,73u,ip
stumble dh,di,df,dj
stump 5n0,5n1,5n2,2ch
stumping 2zp
stun cy1,cy2
stunt 65,66,67,68
stupid b58
stupidity 2ak,42x
stupor 8qx,34a
stutter ccq,ccr
style 10u,4dq,4dr,4ds
stylemark 7nv
stylist bfh,bfi
stylization 3uq
sub 743,5em,746
subcommittee aqk
subcontinent az2
subcontract 9h6,9h7,2hu
subdivision 207,208
subdue ctc,cv9
subfigure c7s
subgroup 967,968
subject 73v,73w,73x,73y
subjectivist bsd
subjugate cv9,dvj
subjugation ga,gb
sublime d0z,d10
submarine 743,5em,744,745
submerge cvm,cvn
submission 3v5,3v6
submit 1y,d9t
submucosa 8kg
subordinate 9ac,9ad,9ae,9af
subpart c7b
subpoena 9hs,9ht
subscribe 6y8,de7
subscription 2kq,2kr
subsection 747
subside cwg,cwh
subsidize dtv,dtw
subsidy c0h
subsist dww
subsistence c1i,c1j
subsoil cgd
subspace amq
subspecies ane
substance 18,19
substantiate cvw,cvx
substation 748
substitute 8ry,8rz,4y,746
substitution 13h,139
substrate 9sh,9si
subsystem arq
subtend dbx
subterfuge 9ok
subtitle 9cf,9cg,9ch
subtlety 7m2,7m3
subtract d6f,d6g
suburb at6
suburbanite bse
subvert 16c,2a6
subway 6e0,6e5
succeed dvf,dvg
success a2,a3
succession ej,ek
successor 8s0,8s1
succor 3yt,3yu
succumb de0,de1
suck 34v,34w,34x
sucker 47q,47r
suction 34v,34y,34z,350
suddenness 87l
suds aj5,aj6,aj7,aj8
sue 4a
suffer cqb,cqc
sufferer bjg,bjk
suffering aai,aaj
suffice dxh
suffix 9aw,9ax
suffocate cqp,bws
suffocation 181,182
suffrage 8f6
suffuse d3t,d3u
sugar air,ais,ait
suggest dau,9l1
suggestion yc,yd
suicide 17o,17p
suit 3wz,3x0,2fu,3x1
suitability 7ml
suitcase 4vs
suite 749,74a
suitor bsf
sulfur cfu,cfv
sulky 74b
sulphur cfu,cfv
sultan bsg
sum 74c,3b,74d,74e
summarize djg,74e
summary 9fj
summate 74d,did
summation 374,375
summer cly,clz,cm0
summon cy4,cy5
sun az3,7ex,az4,az5
sunder d05
sundial 74l
sundown cmu
sunlight 7ex
sunray bwf,bwg
sunshade 4v6,4v7
sunshine 7ew,7ex
superficiality 89k,89l
superhighway 4pu,5sk
superimpose do5
superintend dtf
superintendent bli,blj
superior 9q6,9q7
superiority 7nc,7nd
superlative 9be,1wj
supermarket 74m
supernatural azo
supernaturalism 7rc,7rd
supersede ctu
superstition 943
supervise 4a6,dtf
supervision 3su
supervisor 9i4,9i5
supper adi,adj
supplant ctu
supplement 4r9,4ra,4rb,4rc
suppleness 7ht,7hu
supplicate dcr,dcs
supplier bsh
supply 3li,3lj,3lk,3ll
support xg,xh,xi,xj
supporter 4up,4uq
supporting 3i1
suppose 8vs,d8b
suppress ctc,1tg
supremacy 3sa
surety 7ph,7pi
surf a4k,a4l,a4m
surface 4rv,4rw,4de,4rx
surfactant cl7
surfeit 34p,34q,34r,34s
surge 1uy,1uz,1mf,1v0
surgeon bsi
surmise 8v5,9pl,9pm
surmount 6cu,dkn
surpass dkk,dkl
surplus 3nz
surprise 2ep,2eq,2er,2es
surrender bc,bd,be,bf
surround asv,54j,atl
surroundings asv,atk
surveillance 2nq
survey 2n7,2n8,2n9,2na
surveying 3gv
surveyor bsl,bsm
survival 3iq,3ir
survive 456,dx0
survivor 46k,46l
susceptibility ced
sushi aj0
suspect b1l,b1m,7wy,9pm
suspend csv,csw
suspense 8sc,8sd
suspension 15c,15d
suspicion 7wx,216
sustain cqb,cqd
sustenance 2oj,3zp
swab 74n,74o,px,74p
swad al3
swagger 1hr,1hv,1hw,1ht
swallow 34d,34e,34f,34g
swami b1f
swamp az6,az7,1nz,az8
swan 4c5,4c6,1g7
swap 3qu,3qv,13b
sward au9
swarm amh,ami,amj,amk
swash a4n,2ph,a4o
swashbuckler bac
swatch 74r
swathe 74s,74t
swathing 74u
sway 1rp,1rr,1rn,1n8
swear 9wa,4c6
swearing 9lm,9ln
sweat 2l1,2l2,2l3
sweatband 74v,74w
sweater 74x,74y
sweatshirt 74z
sweep 1qm,1qn,1kr,1qo
sweeping 1b6
sweetheart br7,br8
sweetness 7qy,7qz
swell 83p,83q,83r,83s
swelling a4c,al7
swerve 44o,44p,ka
swig mf,34j,t8
swim 267,268,269
swimming 267
swimsuit 750
swindle 2xg,2xf
swing 1n6,1n7,1n8,1n9
swipe 2gs,2gt,2gu
swirl 1qa,6ov,1pl
swish a76,a77
switch 138,139,13a,13b
switchboard 751
switching 13c
swivel 752,1q5
swoon aa1,aa2
swoop 1mq,1mr,1ms,1mt
sword 72h
syllabicity 9v9
syllable 9an
symbol 8ut,8uu
symbolism 21w,21x
symbolist bsn,bso
symbolize d1d,dfh
symmetry 7y4,7y5
sympathize d6t,d6u
sympathy 985,986
symphony 9tx,9ty
symposium aql
symptom 9ps,9pt
synagogue 756
synchronism c7l
synchronize d1x,d1y
synchrony c7l
syndicate apj,aoh,apk,apl
syndrome 90u,90v
synergism 981,982
synonym 9al
syntax 97s,97t
synthesis 8v7,8v8
synthesise d8r
synthesize d8r,d8s
syringa bz4
system 759,75a
systematization 3gy
systematize d4n
table 75b,75c,75d,ow
tableau 93c,93d
tablet 6lv,4nf
tabletop 75e
tabulate csr,75d
tabulation 2nr,2ns
tack 1ky,1kz,1l0,1l1
tackle 2gg,2gh,2gi,2gj
tact 7tw
tactic 91
tactics 91,91n
tadpole 4ow
taffy ae5
tag vo,vp,al,vq
tail 4ic,4id,4ie,1lp
tailback 2rt,2ru
tailgate 75f,75g
tailor bsp,bsq,bsr
taint 1eq,ce2,ce3
take 3b3,3b4,3b5,3b6
takeoff 1jh,1ji
takeover 2yt,ap
takings 3b4
tale 9og,5vq
talent 3p1,8on
talk 3a8,3a9,3aa,3ab
talking 3a8
talks 459
tallow cks
tally 12c,12f,yp,12g
tame cv7,cv8
tamper 75h,4pe,75i
tampering 149
tan 82g,20v,56s,82h
tang 47p
tangent c70,c71
tangle 6d9,8ri,8rj,8rk
tango 2cn,2co,2cp
tank 5j3,5j4,5j5,5j6
tanker 6hq,6hr
tantalize 23u
tantrum 2fs
tap pp,pq,pr,ps
tape 6bp,6bq,6br,6bs
taper 5af,5ag,5ah,5ai
tapestry 75j,75k
tapping a78
tar bj6,bj7,bj8
target 75l,4hx,75m
tariff c10,c11
tarnish 7ku,7kv
tarpaulin 75n
tarry dsj,6be
task 2ht,2pn,2po,2pp
taste 399,39a,39b,39c
tat 7sr,7ss
taunt 40b,23u
tavern 75o
tax c0x,c0y,c0z
taxi 592,593,591
taxidriver bst
taxpayer bsu
tea ade,adf
teacart 75r
teach cyd,cye
teacher 903,904
teaching 39k,39l
teakettle 75s
teakwood bz8
team alu,alv,alw
teammate zu
teamster bsv,bsw
tear 1zi,1zj,1zk,on
tears 36t
tease 23s,23t,23u,23v
teasing 1c2,1c3
teaspoonful c6t
teat 49f
technician bsx,bsy
technique 8di,8pl
technology 3ee,3ef
tee 75t,75u,75v,75w
teem amj,amk
teenager b2a
teens c65,c66
teeter 6vj,6vk
teetotaler bsz
telegram 9jn
telegraph 75x,59l
telegrapher bt0
telegraphy 75x,75y
telepathy a1v
telephone 5r0,75z,5r2
telescope 760,761,762
televise diy
television 763,764
tell d90,1z
temerity 7tt
temper 22r,7g1,7g2,7g3
temperament 5o,3gl
temperature 84x,84y
tempest bx2,3fr
temple 757,758
tempo 1hm,cnl
tempt 4w4,ddc
temptation yi,yj
ten 769,76a
tenacity 3im
tenancy fb
tenant bt2,bt3,bt4
tend dvt,6q9
tendency 1or,7zk
tender 765,766,767,2y5
tenderness 7e4,7e5
tending 1dq
tendon 8hv
tenement 768
tenet 94f
tennis 28f
tenor 83d,83e
tense 9bm,9bn,9bo
tension 1vb,1vc
tent 76b,76c,5a3
tentacle 4q2,4q3
tenth c61,c62
tenting 3l2
tenure bzv,bzw,bzx
term 76e,76f,76g
terminal 735,76d
terminate 2rz,2s0
termination 15i,15j
terminology 9am
terms 8ch,5wd
terrace 6kf,50v,6kg,6kh
terrain ave
terrier 4gn
terrify dqq
territory 95m,95n
terror 2wf,2wg
terrorist bt5
terrorize dqq,dqr
terrycloth 76h
test 2yu,2yv,2y1,2yw
testament 8wn,8wo
testicle 8lj
testify djm,8yb
testimonial 9kr,2xw
testimony 9kp,9kq
testing 2mk,2ml
tether 3tp,69q
text 9e4,9e5
textile 5sq
texture 7z2,7z3
thank dh2
thankfulness aax
thanks 3yr,3ys
thatch 76i,76j,76k
thaw a99,a9a,a9b
thawing a99,a9a
theater 76l,39q
theatre 76l,39q
theatregoer bmx
theme 92m,73w,92n
then cnw
theologian bt6
theology 2kf,2kg
theorem 92h,92i
theorist bt7
theorize d8d,8v6
theory 911,913
therapist bt8
therapy 2oe
thermistor 76m
thermocouple 76n
thermodynamics 971
thermometer 76o
thermometry 3rd
thermopile 76p
thermostat 76q,76r
thermostatics 972
thesis 9et,9eu
thiamin cl2
thick au6
thicken d3b,d3c
thicket 4n
thickness 7zb,7zc
thief bt9
thieving 2xl
thigh 8mw,8mx
thighbone 8nb
thill 76s
thin cpd,cpe
thing 3,4
things bzz
think 8vr,8vs,8vt
thinker bta,btb
thinking 8v0
thinness 7zd,7ze
thiocyanate cku
thiouracil ckt
third 2qs,2qt
thirst 7zo,7zr,2we,7zs
thirteen c67
thirties cm5,cm6
thirty c6b
thong ss,5vh
thorn 8yo,8yp
thoroughfare 76t
thoroughness 7ii
thought 8v0,8v1
thousand c6e
thrash 2hj,9h,2hk
thread 6uq,6s6,6ur,1g9
threat 9nc,9nd
threaten dgg,2zx
three 789,3tq
thresh 2hk,5ur
threshing 1zt
threshold 5pn,5po
thrill 1qt,tw,44k,44l
thriller 9d2
thrive 9r2,9r3
throat 48o,48p
throb 3w5,a7p,a7n,a7q
throbbing a79,3w5
throe cby,cbz
thrombosis ca5
thrombus cch
throne 2j8,2j9,2ja,2jb
throng ao4,43e
throttle 4qz,4r0,4r1,4r2
throw j4,j5,j6,j7
thrust im,in,io,ip
thruway 4pu
thud 3vt,a7d,3vv
thuggee 435
thumb 6iy,6iz,6j0,1pi
thumbnail 8ni
thump 3vs,3vt,3vu,3vv
thumping 3vt
thunder 51j,51k,51l,51m
thwack si,sj
thwart 76u,4vr
thyroglobulin cjm
thyroid 8iw
thyronine ckw
thyrotrophin ckv
thyroxine 8kd
tick 4b1,4b2,4b3,l0
ticket 7mo,vo,7mp,7mq
tidbit ae0
tide a7v,a7w,a7x,a7y
tidewater az9
tidings 8fa
tie 6af,3oj,6ag,6ah
tiger 4hk,4hl
tighten cwk,cwl
tightening wa
tile 76v,76w,76x
tilt 1rs,1rt,1ru,1rv
tilth atr,awh
timber 76y,4yj
timbre 83f
time 2c,2d,2e,2f
timeliness 7mt,7mu
timepiece 76z
timer 770,771
times 372,373
timetable 9g9,9ga
timidity 7uy,7uz
timing 30c,30d
tin 5a9,5aa,5a8,5ab
tine 774
tingle 8td,1qt,8te
tinker 4qg,4qh,4pd,4qi
tinkle a7e,666
tint 68v,80s,80t
tip 9kw,9kx,9ky,9kz
tiptoe 8nd,8ne
tire 775,2s7,2s8
tissue 8ha,8hb,7ax
tit 48l,49f
titer 86j
title 8f0,8f1,4dr,8f2
titration 2nf
titter 9x2,9wz
toad 49w
toast af8,af9,afa,9k7
tobacco 776,777
today cmh,cmi
toddy ajm
toe 778,779,77a,77b
toffee ae4
toil 2kx,2kz
toilet 32y,2j9
token 67a,67b
tolerance 3nl,3nm
tolerate 8ja,d9p
toll 8ec,8ed,8ee,8ef
tollgate 77d
tollhouse 77c
tomato aga,agb
tomb 5zx
tomorrow cmf,cmg
ton c5r,c5s
tone 80u,80v,80w,80x
tongue 5fk,5fl,5fm,5fn
tonight cnk
tons c6w
tool 10v,10z,110,111
tooth 119,11a
toothbrush 77e,77f
toothpaste 77g
top 5fd,5fe,5ff,5fg
topic 1b,73w
topography 87u,87v
topple dp,dq
topsoil cgc
torch 52u,52v,52w
torment 238,239,23b,23p
tormentor 77h,77i
tornado 5kt,5ku
torpor 7fn,7fo
torrent a84,a85
torso 8ma
torture 238,239,23a,23b
toss jo,jp,jq,jr
total 74f,74c,74d,3c
totality 74g,74h
toter 45i
totter drx,dry
touch 69,6a,6b,6c
touchdown 12a,12b
touchstone 725
toughness 7ly,7lz
tour 1is,1kc,1kd
tourist btc
tournament a9g,a9h
tow m1,m2
towboat m4
towel 77j,77k
toweling 77l
tower 77m,5hc,64i
town ap9,apa
townsman btd,bte
toxin ckf
toy 4gh,4gi,4gj,2aj
trace 77n,77o,77p,77q
trachea 8lo,8lp
tracing wp,wq
track 260,261,262,263
tract 8kv,8kw
tractor 77r,77s
trade 2je,2jf,2jg,2jh
trademark 7nv,7nx,7ny,7nz
trader an6
tradesman bqp
trading e1
tradition 222,8qd
traditionalism 3zb,3zc
traditionalist btf
traffic 51,52,53,54
tragedian btg,bth
tragedy 9t1,16t
trail 77t,77u,1lp,77v
train 5yo,5yp,5yq,5yr
traineeship c0i
training 3ag,35p
trainman bti
trait 7d4
traitor bbo,bbp
tramp 1ha,1hb,1hc,1hd
trample a7f,a7g,1gi
trampling a7f
trance 8r0,8r1,6u
tranquility 7xl,7xi
tranquilizer 77w
transact du4
transaction 3qp
transcend 5fg,dkm
transcribe d64,d65
transcription 3bb,3bc
transducer 77x
transfer 14a,14b,14c,14d
transfix 714,dnu
transform d1f,d1g
transformation 13d,20a
transformer 77y
transfusion 1ly,1lz
transgress bz,dsl
transgression 2ty,2tz
transience 86z,871
transistor 77z
transit 1jz,15b,1k0,1k1
transition 145,h0,147,148
translate d1j,d1k
translation 1of,1og
translucence 7lc
transmission op,oq
transmit 3r1,dj4
transmitting op
transmutation 436,13d
transmute d1h,d1f
transpirate dsw
transpiration c41,c42
transplant 1oh,1oi,1oj,1ok
transport 1l5,1l6,1l7,1l8
transportation 14a,15b
transpose apy,apz,aq0
transvestitism 3ji
trap 42s,42t,42u,42v
trapper btj
trapping 5b5
travel 1g0,1g1,zl,1g2
traveler b1c
traveller b1c
travelogue 9ja
traverse 1iv,1iw,1ix,1iy
tray 780
treachery 2ul,2um
tread 1ar,1gh,1gi,116
treadmill 2jc,2jd
treason 2uo,2up
treasure 5yt,5yv,5yw,5yx
treasurer btk
treasury 781,782
treat a2j,7f1,2n,61c
treatment 2o6,2o7
treaty 9p4
tree bzj,bzk,bzl,5ju
treetop bzo
tremble 36r,36s
trembling 1qs
tremor 1s7,1s8,1s9
trench 783,784,785,786
trend 8u8,8u9,ka
trepidation abr
trespass y4,2sm,2sn,2so
trestle 787,788
trial 12d,2yv
triamcinolone ckx
triangle 78a,78b
tribunal 41g
tribute 2xv,2xw
trick hu,hv,hw
trickle 286,288
trigger xq,xr,xs,xt
trill 9r9,9ra,4iy,9rb
trim 1d1,1u1,1u2,1u3
trimming 1d0,1d1
trinket 4xh
trio 9to,3tq
trip dd,de,df,dg
triphammer 78c
triple rx,ry,rz,s0
tripod 78d
triumph a9p,a9q,a9r,a9s
triviality 78e,78f
troika 78g,3tq
troll 276,277,278,279
troop aq3,aq4,aq5,2b9
trooper b6r,b6s
troops ar7
trot l4,s3,1gw
trouble 2li,2fk,2lj,2lk
troubleshooter btl
trough 60v,60z
troupe aoj
trousers 33y
truck 61f,61g,61h
trucking 3qd
truculence 7gd
trudge 1he,1hd
trumpet 5jw,5jx,5jy
trumpeter 4ca,4cb
trundle 78j,78k,78l
trunk 4o0,4o1
trust 7ws,7wt,7wu,7wv
trustee bp1,bp2
truth 7s0,7s1
truthfulness 7vo
try 3y,2x5,2y1
tsunami a4t
tub 4zb,4zc
tube 6e1,6e2,6e3,6e4
tuberculosis cal
tubing 6e1
tubule 8go
tuck 6qj,6qk,6ql,6qm
tuft 46r,46s
tug m3,m4,m5,m6
tuition 39u,39v
tularemia cbi
tulip byx
tumble b8,do,dp,dq
tumbler 4bp,4bq
tumbling 1j8
tumor cb7
tumour cb7
tumult 2ey,2ez
tune 3gm,3gn,3go,3gp
tungsten cfw
tuning 3gj
tunnel 78m,78n,78o,78p
turban 6lw,6lx
turbinate 8hm
turbine 78q
turbulence bx3,bx4
turf au8,au9,aua
turkey 4bf
turmoil 2ey,2f8
turn 131,1i4,1i5,1i6
turning 130,131
turnover 1rw,1rx
turnpike 78r,78s
turntable 78t,78u
tutor 58j,b7r,b7s
tutorial 9yg
tweed 5qr,5uu
tweeze dpg
twelve c64
twenties cm3,cm4
twentieth c7n
twenty c21,c22
twiddle 1pj,1pk,1pl
twig bzq,bzr,bzs
twilight bx0,bx1
twin 5kf,zv,5kg
twine 553,68m,73l
twinge 8tn,2yi,8to,3e3
twinkle 807,80b,na,80c
twinkling n8
twirl i5,1q6,1q7,1pl
twirler b46,2qa
twist 10e,10f,10g,10h
twisting i5,1q8
twitch cc9,cca,ma
two 5nw,5nx
type 78v,78w,78x,78y
typewriter 78z
typewriting 9eo
typhoid cam
typhus cak
typify d1d,dfg
typing 9eo
typography 3q6,3q7
tyranny arw,arx
tyrant btm,btn
tyrosine cky
ugliness 7jz,7k0
ulcer c44
ulceration c43,c44
ultimatum 9zk
ultracentrifugation c45
ultracentrifuge 790,791
ultraviolet bx5
umbrella 1yd,1ye
unambiguity 7sv
unawareness 8qw
unbalance 87y,c9d,c9e,c9f
uncertainty 7pp,7pq
unclasp dmc
uncle bto,btp
unconcern 7ij,7ik
unconfessed as4
unconscious 8o3
uncork dnp,dnq
uncover di0,dhy
uncurl dsv
underachievement 6g
underachiever btq
underbrush art
undercurrent 92v,92w
underestimate 8wv,8ww,8wx
undergraduate btr
underlie dxd,dxe
underline 9pu,9pv,9pw
underling 9ad
undermine aw5,42l
underpin dm8,dm9
underrate d9v
underscore 9pu,9pv,9pw
undersecretary bts
undershirt 6yk
underside 54u
understand d6k,au1
understanding ft,7mc
understate d38
understatement 9oj
undertake 2x4,2gj
undertaker bkd
undertaking 2pn,2z2
underwear 792
underworld 8ow,8ox
underwrite dgz,dh0
undo dmr,dms
undoing wc,wd
undress cdo,2c8,cdp
undulate 3wd,d6d
unearth dt9,dta
uneasiness 7dv,7dw
unemployment c8z
unfasten dnb,dnc
unfold bxf,cyu
unfolding c2b
unfortunate b1d
unhappiness 7ey,ac4
unhitch dn9
unification 1xz,1y8
uniform 793,794
uniformity 7oj,7ok
unify cx0,cx2
uninitiate akp
union 1y7
uniqueness 7q7
unit b,c
unite cx0,cx1
unity rr,7of
universality 7qe
universalize djr
universe 8xe,4p9
university 795,796
unknown a24,a25
unlace dmt
unlash dn2
unleash do9,doa
unload dog,doh
unloading 2pc
unlock cvq,cvr
unmask di1,di2
unpack dof
unpredictability 7o1,7o2
unravel d01,d02
unrealism 4qw
unreality 7q2,7q3
unreason cco
unrest ab8,1ol
unscramble d5u,d01
unscrew dnf,dng
unselfconsciousness 8qt
unselfishness 3oy,3p0
unsheathe dpf
unsolder dn1
unteach dfa,dfb
unthaw a9b
untie dmt,dmu
untruth 9ob
unveil doe,dhz
unwillingness 7gk
unwind cp0,cp1
unwire dph
update 3k,3l,3m,3n
upgrade 45c,mt,45d,45e
upheaval 2f8,2f9
uphold dha,aeh
upholster dv0
upkeep 1du,1dw
uplift 797,798,799,79a
uplifting a5m
uppercut 3vw
upraise crm
uprising 3ew
uproar a6f,2ez
uproot cua,dp6
upset bm,bn,bo,bp
upshot 7ir
uptake 1t6,344
uptown at5
urbanize d59,d5a
urchin btt
urge 8tf,it,la,aag
urgency 8ew,8ex
urging 3zi,3zj
urine c3h
urn 79b,79c
usage 221,3h
use 3h,y9,ya,yb
usefulness 2i1
uselessness 8db
user bbz,bc0
usher btu,btv
usurp duk,dul
utensil 79d
utility 2i1,2i2
utilization 3h,3eb
utilize ctq,ya
utmost 8b8
utter 3qj,di8
utterance 9v5
vacancy 79f,c8a
vacate ddw,dbz
vacation 43f,43g,43h
vacationing 3n0
vaccinating 32e
vaccination 32c,32d
vaccine 79e
vacuolization ca1
vacuum 79f,79g,79h
vagabond azc,azd,1g7
vagueness 7ln,7lo
valet ben,btw
validate d3m,d3n
validation x8,x9
validity 7fw,7r5
valley aze
valor 41b
valuation 37g,8tx
value 82w,82x,82y,5yx
values 949
valve 4ee,4ef
vandal btx
vandalism 432
vanguard 98p,98q
vanish cta,ctb
vanity 5q1,5q2
vanquish 1ku
vapor 177,c46
vaporization 176,177
vaquero b9j
variability 7o3,7o4
variable 909,90a
variant 7p5,8zi
variation 12y,12z
variety 7o6,3hl
vary cpz,bmc
vase 79l
vaudeville 9t5
vault o8,o9,oa,ob
vector 473,474
veer d69,ka
vegetable afl,afm
vegetation 3mu,3mv
vehemence 86f,3fc
vehicle 79m,79n
veil 62b,62c,62d,62e
vein 4or,4os,4ot
vellum ch4,ch5
velocity 1o4
velour 79o
velours 79o
velvet 79p
vending 3re
vendor bqb
venerate 418
vengeance 427
vent 451,452,453,454
ventilate 453,d4w
ventilation 1dg,1dh
venture 2zg,2zh,2zi,2zj
veracity 7vp
veranda 79q
verandah 79q
verb 9b7,9b8
verbena bz7
verdict 3xq
verge 79r,79s,79t
verification 3jv,8yc
verify d9g,d9h
verisimilitude 7iz
vermouth ajd
versatility 8pk
verse 9ds,9dt,9du,9dv
version 45f,45g
vertebrate 484
vertex 90o,90p
vertigo 7gv
verve 7f5
vessel 79u,79v
vest 6yk,6yl,6ym,6yn
vestibule 4t0,4t4
vestige 77n
vet btz,bu1,bu2,bu3
veteran btz,bu0
veto 15e,15f,15g,15h
vex d7x,2ap
vexation 22p,22q
viability 87a,87b
viand adz
vibrancy 83m
vibrate dr1,dr2
vibration 1qr,1qs
vicar bu4,bu5
vice 2ub,2uc
vicinity ap5
victim bu6,bu7
victimize dwf,dwg
victor bu8,b1t
victory a9p
video 79w,79x
vie dk1
view 38z,390,38c,391
viewer 79y,70z
viewers ap1
viewpoint 98r,98s
vigilance 7i5,7i3
vigilantism 3s8
vignette 79z,6yr
vigor 7f4,7f2
village 18e,apb
villager bu9
villain bua,bub
vindicate d4z,dhb
vindication 42g,42h
vine bzi
vinegar ai8,ai9
vineyard 7a0
vintage 7ym,7yn
vinyl ckz,cl0
violate bz,dm5
violation 2sp,2sq
violence 3fb,3fc
violet 822,823
violin 7a1
violinist buc
virgin bud
virginity c8w
virtue 7ue,7s9
virtuoso 8q3,b1q
virulence 7hp,7hq
virus 470,471
visage 7j0,7j1
viscometer 7a4
viscosity 7z8
visibility 7ld,7le
vision 8os,8ot
visit 3l7,3l8,3l9,3la
visitor bue
vista 38z
visualization 93e
visualize 5rd,d6c
vitality 7f5,7f6
vitals 8hw
vitamin cl1
vividness 82s,7io
vivify cos,cox
vocabulary 8pw,8px
vocalist bqt
vocalize 11e,dc6
vocation 1fv,2ia
vogue 8u6,8u7
voice 11b,11c,11d,11e
volcano azf,azg
volition z2,z3
volley 2h9,1xe,2ha,2hb
volleyball 28b,28c
voltage bwk,bwl
voltmeter 7a5
volume 54b,54c
volunteer buf,bug,buh,bui
vomit nl,nm,nn
vomiting no
voodoo 66x,66z,670
vote 11s,11t,11u,11v
voter buj
voting 11t
vouch 9lq,cw0
vouchsafe du9
vow a12,a13,a14
vowel 9v7,9v8
voyage 1kj,1kk,1kl
voyager buk
vulnerability 86o,86p
vulture 49r,49s
wad 4us,adr,5hr,ads
wade ds1
wads c6w
wafer afb,afc
waffle aed,1s0
waft 6kx,6ky,6kz
wag 1rd,1re,1rf
wage 3rq,c0n
wager 29l,29m,29n,29o
wages 3zu
waggle 1rd,1rg,1rf
wagon 4zn,4zo
wail 3ns,a09,9wo
wailing 36w
waist 6w6,6w7
wait 3mf,3mg,3mh,3mi
waiter bul,bum
waiting 3mf
waitress bun,buo
waive 153,do8
wake 3jd,3je,3jf
wakefulness 8qu,8qv
walk ar,qa,qb,qc
walkout 3wr,3ws
walkover 25j,25k
wall 6qb,6qc,6qd
wallet 7a6
wallflower bup,buq
wallop 3w7,y6,3w8,sh
wallow a95,a96,a97,a98
wallpaper cl4,6gn
walnut ahg,ahh
walrus 47t
wand 4zf,4zg
wander 1g7,ddi
wanderer 4b0,9i3
wane a7s,c2v,c2w
wangle 91p,91q,10n
waning a8n
want 8af,aa9,1q,7zn
war 2zm,2zn,2zo
warble 4iw,4ix,4iy
ward 5cy,5cz,2rb
wardrobe 7a7,7a8
wardroom 7a9
warehouse 7aa,7ab
warehousing 1wf
warfare 2zm,3fp
warhorse 4l2,4l3
warm d19,d1a
warmongering 993
warmth 7e2,7e3
warn dfd,dew
warning 9lb,9ld
warp 579,1sm,7ac,7ad
warrant 9hl,9hm,9hn,9ho
warrior bur
wart 7ky,7kz
wash 1bk,1bl,1bm,1bn
washbasin 7ae,5vw
washbowl 7ae,5vw
washing 1bk,1bo
washup 1bh,1bi
waste 2tm,2tn,2to,2tp
wastebasket 7af
wasteland asi
wastewater cit
watch 38u,38v,38w,38x
watcher 70z,brp
watching 38q
watchmaker bus
watchman brp
water 7ai,7aj,7ak,7al
watercolor 3da,3db,3dc
watercolorist but
waterfall azh
waterfront auz
watermark a20,a21
waterproofing 32z,330
watershed a8i,a8j
waterway 7ag,7ah
watt c57
wattle 7am,4jz,7an,7ao
wave 1qw,1qx,1qy,1qz
wavelength 893,894
waver 1ry,1rz,1s0,1s1
wax cl5,1ma,cl6
waxing 2pj,2pk
way 10q,10u
waylay 42q
ways 7ap
wayside 7aq
weaken cw1,cw2
weakening 1ug,1uh
weakness 86k,86l
wealth 8am,8an
wean dls,dlt
weaning 13n
weapon 7ar,7as
wear 331,332,333,334
wearer buu
weariness 2s5
weary 2s7,2s8
weather bx6,bx7,ak5
weatherstrip 7at,7au
weave 7av,7aw,7ax
web 4d7,4d8,4d9
wed d75,69h
wedding 3js,3jt
wedge 5em,5en,5eo,1wb
weed 6nr,6ns,6nt
weeds 7ay
week clf,clg
weekday cmn
weekend cmw,cmx
weekly 9if
weep 9sw
weeping 36t
weigh die,dif
weight 7az,7b0,7b1,6as
weighting c4i
weightlessness 85u
weir 7b2,7b3
welcome 9jy,9jz,9k0,9k1
weld 7b4,7b5,7b6
welfare 3pa,3pb
well 7b7,7b8,7b9
welter 946,a98,ce7
wend dro
west atd
westerner buv
wet cef,ceg,ceh
wetness cee
wetting 1eu,1ev
whack sf,sg,sh
whale 4g2,4g3,4g4
wharf 6lp,6lr,6ls
wheat 81w,81x
wheedle 5gg
wheel 51c,51d,51e,51f
wheelchair 7ba
wheeze 33m,33n,33o
whereabouts avh
whet dmi,cow
whiff r8,r9,ra,rb
while cnb
whim 92j,is
whimper a08,a09
whine a08,a0a,a0b
whinny a6l,a6m
whip sp,sq,qi,sr
whipping 3v1,17v
whir a7h,a7i
whirl 1q9,1qa,1q7,1pl
whirring a7h
whisk 7bb,7bc,7bd,7be
whiskers 4f2
whiskey aji
whisky aji
whisper 9xi,3fe,9xj
whistle 6l0,2dj,6l1,6l2
whistling 2di,2dj
whit 6ps
white 5uv,5uw
whiteface 4mr,4ms
whiten 5uw
whiteness 5uv,7un
whiz a7j,8q3,a7i
whodunit 8rf
whole 9,a
wholesaler bho
whoop 9vx,9vy,9vz
whore bo0,bo2,bo3
whorl 31i,5gq
wickedness 2u0,2u2
wicker 7bg,7bh
widen cz6,cz7
widow buw,bux
widower buy
widowhood c8x,c8y
width 8by
wield dmd,dle
wife buz
wig 7bi,7bj
wiggle 1sh,1ra
wigmaker bv0
wildcat 4ha,10
wildcatter bv1
wildlife ama
wildness 3fc,7w2
wile 2sw
will z3,8q4,8q5,8q6
willing z2
willingness 7ge
willow 7bk,7bl
willpower 7v1
wilt 1ui,1uj,1uk,1ul
win a52,a53,a54,8a9
wince 36l,36m,36n,36o
wind 1qp,1qq,1g9,kb
windbag beg
windbreak 7bm
windmill 7bn,7bo
window 7bp,7bq
windowpane 4qo,4qp
windowsill 7br
windshield 7bs
wine 81h,81i,81j,81k
wineglass 7bt
wing 4hq,4hr,qq
wingback 2rv,2rw
wingman bv2
wings 11f,11g
wink n7,n8,n9,na
winner b1s,b1t
winning a4
winnow 43k,43l,43m
winter cn8,cn9
wintertime cn8
wipe pg,pk
wire 7bv,7bw,59l,7bx
wisdom 7wh,7wi
wise 7z1
wisecrack 2zr,9or
wisenheimer bv3
wish 8w4,8w5,8w6,8w7
wishing 8w5
wisp al4,al5
wit 8l0,7gx
witch azm,azn,9yt
withdraw 81,cof
withdrawal 7x,7y
withe 7by,7bz
wither bo6,18o
withhold dts,d8k
withholding 1ua,1ub
withstand dkt,dgd
witness 70z,9ng,9nh,9ni
wizard 8q3,b1r
wobble a5b,a5c,1rq
woe ac9,aaj
wolf 4gr,4gs
woman as5,as6
womb 8li
wonder 8r3,3zr,8r4,8r5
wonderfulness 7ni
woo 41h,41i
wood 7c0,7c1
woodcarver bv4
woodgrain 7zt
woodgraining 7zu
woodpecker 4bw
woods 7c0
woodshed 7c2
woodwork 2jl,2jm
wool 4dg,4dh
woolen 4dg
woolgather 8p9
word 9a9,9aa,2bx
wording 3hi
words 9a2,9a3
work 2hp,2hq,2hr,2hs
workbench 7c3
workboard 7c4
worker 4j6,4j7
workings 7c5,7c6
workman bv5
workout 3g
works 13,2hx
worksheet 99p,99q
workshop 3a2,39z
worktable 7c7
workweek clf
world 4p8,4p9
worm 4em,4en,10h
worriment 7m4
worry 8yu,8yv,8yw,8yx
worse 8cw
worsen awk,cva
worship 3j9,3ja,3jb,3jc
worshipper b4i,b4k
worst qg,qh,qi
worsted 7c8,7c9
worth 8c0,8c1
worthlessness 8c2,8c3
wound 20r,20s,20t,20u
wounded akv
wrack 47l,47m,47n
wrangle 9yi,26h,9yk,9yl
wrap 7ca,7cb,7cc,73l
wrapper 6ga,6gb
wrath 2w5,2w6
wreak dpo
wreath 7cd
wreathe dot,dou
wreck 7cf,7cg,47n
wreckage 7ch
wrench 7ci,7cj,7ck,7cl
wrestle 26s,2l8,2l9
wrestler bv6
wrestling 26r,26s
wretch bn7,bn8
wretchedness 7ns,7nt
wriggle 1sh,10h
wring a4z,a50,a51
wrinkle 997,5xk,68f,4vw
wrist 8nj
writ 9hp
write djd,4c9
writer bei,bv7
writhe 10h
writing 1a1,2kh
wrong 2tq,2tr,2ts
wrongdoing 2sk,2sl
xenon cfx
xylem bzf
xylophone 6cg
yacht 7cm,7cn
yank m9
yap 8hy,8hz
yard 7co,7cp
yardage 8bq
yardstick 7cr,7cs
yawn 341,342,343
yaws can
year apm,apn
yearn aad,dqo
yearning aaa
years cls,clt
yell 9su,9sv,9pe,9pf
yelling 9w0
yellow 81n,81o
yelp a7k,8hz
yelping a7k
yen aab,aac,aad
yes 9zs
yesterday cmj,cmk
yesteryear 9bs
yield 3bl,3b4,3bo,3bp
yoga 2ly,2lz
yoke 7cx,7cy,7cz,7d0
yokel bv8
young 45z
youngster 48j
youth 7yt,7yu
yucca bz0
zeal 7gi,7gj
zenith avi
zero ay,7d1,7d2,7d3
zest 47p,841,840
zigzag c7v,c7w
zinc cfy,cfz
zip ay,6zj,2fz
zloty c5p
zombie ajn,ajo
zone 8nr,8ns,205,8nt
zoning 3cr
zoo 6dm
zoom 1me,1mh,1mi,1mj
`;

/** A line for each sense, from number 0: the numbers of the senses that say no more. */
export const ENTAILED = `

16m
358,8v1,901
47,2p
2iu,1w
0
124,75m,31o
da0,3iy,3wi,b0i
3wi
5,cx2,cx0
358,8v1
35
2pt,2z
9
75a,2u
1w,1s,dwv
azw
v,i,j
68,h
h
d
ccz,m
l,ccz,7yf,3sf,3sh
8um,d6v
f,1w
9
5hu,2h
42j,8we,u,t
a3p,190,u,t
s,r,363,362,yf,ye
dpi,s,r
d,d1n
2g6,53h,53j
d
7dd
d,dpi
b2l,b1e,b4d
v,d,dpi
d,15
73o
1yl,3by,64v
e7,12
v,d
v,d
2pt,2z
1k,did
8qh,24r
1k,1c
1b
dm4
c7r

9,5
1g,9
9d1,9d9,19x
dgu,9b3

9a1
8wl,1w,9a1
3gn
91a,1q,1r
8wl,1w,1r,1q
91a,1p,8af,1o
dck,919,1p,1o,ay3,91a
0
358,8v1
bcx,dbm
bcx,zc
1s
95n
dau,3xc,8v3
3qj,bko,3xg,cdx,3xc,9h1
1w,1s,368
8v1,367
5,d2n,9cs,d2m
21g,2p,ep,e7,dpe,9cs
1s
87o,6oj,87t
u,xz,21p,3cy,3ck,8rw
6f1,19b,19e,an2
8z8,358,39o
9a9,dhw
dpi,2os,19h,19b,19f
dpu,3cu,5hz
3x2,a29
9qv,2e
37,2d,771,770,5g0,cle
927,30d
1s
22,24,5,2i
e7,2h,88u

8y7,8wl
21g,2p,2o
1k
y7,2o7,5d1,5d0,c3l
61b,2l,c3l
2j,9a1,xt,2s
5pg
2vc
zj,48,47,2p
5pg
0,2x,2w

39o,2u,2y
3hw,2u,2y
21g,2p,2x,2w
0,c6y,c7d,c6x,6ad
353,zw
2z
21g,bll,blk,dtp
0,dj4,aqt,dc5,dc4
2p,2j,dc5,dc4
0,3c,d8x,37,38
zj
dhq,35,3gh
dao,3gh,35
3a,89a
89a,6oj
31
74c,35,6h8,6h7,74f


12m
3x,2kx
21g,2p,3j,3i,ya,yb
ya,3h
2hr,3h
21g,2p,3n,3m
89g,73z,3n,3m
csj,3k,3l
d5n,3l,3k
47,2p,dpp,49
8fi,1k,d6x
988,20,drk
3xz,1yf,drk
3h,21g,ya
9gq,73z
3o,47
asm
3o,47
2kx,2hp,2kz
21g,2p,2x5,2y0
ya,22y,22z,bbz
ya,22z
3o,47
2hq,6dq
73z,45
31
1u,43
1u,3jh
2p,2j,2s
1w,1s,2s
15p,7is,a0,5u,3o
9zj,3xf,3wz,bmf
2k6,21g
90n,3h8
8u8,1nr,1nq,ayl
1ix,261
47,2p,dv9

4f,47
4f,47,4k
2p,4l
dc4,99r,4i
a4f,4j,6a,d11
64x,hk,4p
3mu,1w5
6b,1qo
pi,4m
47,2p
8jx,14a,csn

4i,4f
2z,cpb,9cs,e7
4f,47,4x
w6,cc
4v
12p,13l,8ry,139,13h
4v,4f
2z
3pf,3qp,53,54
1w5,2u
2jh,51,bqb
2jh,51
47,2p,cov,59
6d
2kh,bbt,dil,dik,dq8
dq8
dk1,b21,55
2s
14a,cps
a3m,12m
2p,2j,drr
12z,12m,csc,csb,bmc
179,12m,5oe,drr
2p,2j,du5,5j,5k,d6y
8x4,5j,a0h,d6y
ft,d9d,5j,d6y
394,8sj,5h,5i,5g,wt,b19,38r,du,5ns,2me
w2,5g
3sr,cqw
863,7n2
2p,2j,cyy,gp
7d4
3w,3o,5s,yp
2p,ad,5s,5r,p0
6b,ad,pq,b47,a4f,9z4,5q
dos,b47,5p,5q
2p,2j,7is,64y
3s6,49
190,a29,d35,d34
190,a29,cog,crc
2p,2j,dw1
3w,3o,60,3uj
3hy
5y,3ub,3uc

3uc,3hx
1am,13d
c36,cr9
3w,3o,67
z,d,68
dq6,65,1j7
dk5,66
7u9,6c
a4f,a29,6c,4l,6b
6a
d6j,69,6a
2bh,2b0

3o
3o
6j
8y9,8xg,6k
6k,6bq,6h,5ue,3b9
3oe,6w,6i,5uf,5ue
3o,47
47,2p,8jy
6l,3o,1pp,1po
3o,47,dpp
6l,3o,8jy
1ff,8jx,1fi
d0p
1g1,1fd,d0p
con
dne,7jx,3x7,7jy,8r1
19k
6i,6k
6m
198
6m
6s,1g1,dsf,dkz,3bk
6m,dca

47
ao0
8vm,8es
dx6,8vm
6m,bov,5ch
53i
7n2,1s,d33
a29,2j,d33
7a,a29

6m,d36
7a,a29,d36
6m,47,7h
5pg
zl,7f

7d
9nw,tr,6rx
1k,c4u
73o,1g
5ew
5d,2p,2pu,8n,7t,7s
73z
3t1
9qv
7o
8n,7o
22
5d,2p,cta
a29,2j,ctb
16m

5d
4ty,82
zl
zl,63a,80
15k,cof,coe
c8c,1w,coe
5d,cqo
16m,cqn,5ru
5d,7k6,7sd
14n,2p,7k6,7w3
14o,2iu,7k6
3rs,1ff,d2r
3rs,1ff
53i
7z
cvv,dmz
5ju,3m8,3m9
8wl
1g0
2if,f8
5d,2p,d0n
73o,1g
1g,d35,8n
59
7o,8l,7t
2p,dt0,8r
1sj,21g
deb,14q
dt0,9g,8o
1g0,5tq,qq,8u,8v
19f,3df
qq,8s
p1,8s
c0,c2
cw,c0
1yk
2xm
21g
2e7,93
307,60r,60q,4zw,31k
2s,91

109,96
xp,95
31f
8o,9a
915
98

a2t,a29
a29,2j
1wy,1wv
2rz
8o,9i,8r
1kv,5uq,3ut,t5
7t,a9v,9g
8o
8o
9i
3o,47
7qm,9o
7qn,a69,9pd,9n
5d,2p,6ws,9r
8dz,8fb,9r
6ws,9p,9q
49
87h
6dp,5hj,6ws,5bz,3qf
19w
ft,d6l,au1
8ev,9z
a8c,a29,9z
2s0,9y,9x,15y,15v
15v,dlq,49
3nv,dlr
6o,3o
a29,2j
a2,6o,8a9
v,c8s
brt,bt5,5nr
9z3,a2u
33d,y5,sa,a9,aa,ag,70e,s6
a8
qr,a8
198

6b,pq,b47,5q,5r
368,aa3,9a1
7qm,qs,ah
a8
835,af,5uk
37g,37a,4mp
8uu,9pn,csc,al
9pp,6ch,csc
dmx,aj,9qy,vo
a2,6o
f0,dvj,d42,ctc
a2,6o
2p,2j,duk

3o,47
7r
zl
zl,bls
2p,cpw
a29,2j,cpw
av
35,7d3
146
2ye
1sv,12q
6vo
41z,av
av,b5
22x,b4
31
1sx,1st
bb,dq,dp
cn5,9qv
zl,1ml
zl,b8
be,de0
acn,20
bc
3p3
2gq,2p,4vr
bv,ack,4vr
a2,6o
1fg,bk,bl
1i6,bj,bl
zm,bk,bj
1fg,2lj
1om,bp,2lj,c93

coi,bn
c0
15d,896,dsy,bs
2s0,br
145
cr,dr8
ack,aci,dr8
cr,bz
19p,2h,by
8o0,bx,1x2,19p
bw,2sp,b1e,2ty
2p,c6,c2
91d,8v1,d7t,c2
8w,c1,c0,c4
91e
7n2,c2
1w,cds
2sd,c0,9ml
c0,7kv,dfu
7k1,79,dfv,ca,c9
ci,c8,c89,4x9,1ep
d76,c8
2on,2kh,2d3
5p7,22,75m,e7
394,du,23e
d6j
79,7n2,ci
5st
cjy
12p,a0q,cf,c9
4gx
1w
c0,d8l,d8m
cl,c0,co,a4v
6eu,7ar,co
7h,cn,cm
1ed,12m
24,1s,d4j,a51
c0,cv,d7p,22w
22v,awj
qa,nv
22w
cr
c0,cz,cy
at
bz,4c2,4fz,cw,b7o
cpw,cw,3ff
3aq
393
4mh
4p3,45w,45y,cbl

kt
cw,c0,d9
2ms,ux
331
22x,d6
5
5st,18

1jj,1g0
8x9
qb
df
cw,c0
qa,1hk,1hj,dj
qb,di
dm
cjq,6wj,dn,dm
zm,dn,dk,dl
4d,dl,dm
65
ba,b8
ku,b8
2p,2gx
31
55,47
5g,2p,cd,5j
dr
dr,dy
ds,dy
2gx,c0p,da1,dx,dw,b63,ec,2r1
gs,dub
3ro,3ri
3pf,3qp
75z,5r2
9qz,e4
9qz,e3,3t3

12p
zm,23,en,cc,4u
3g,eb
390,39x
dpu,1pm
e8
dw,dr,dy
ec,dw,3a0
5hj,1g
3pf,3qp
3pf,3qp,2jh,3rb,3ra
3k6,xg,d2l,d9s,9lt
2vi,1k,d9r
dvf,3hb,3ha
90n,3h8
911,358,d8b,co7
9o3,2ze,co7
5p7,22,e7,ep
5p7,22
e7,en,23
dr,dut
31
1s
1k
dr,dh1

c01
d2k
3qp
3x5
2p,d42

8tj,20,20o,20n,f4
7lx,a32
2lj,f2
2lk

ae
21g,2p,cvs
dky
2p,bgd,d72
2p,bt3,bt2,bgd,d72
ayy,cvs,dqw
8v1,dqw
d55,bq9,bq7

5pg,fi
3lu,9gq,fj,7mx
7mx,fg
3m0,fh
zd,dtw,dtv
3p2,fn
3t2
85h,fl
fk,zd
8uu,9pn,3zx,fq
dtz,2bi,78i,fp


31b,au1,d6k
abg,aa5,abh
f0,fy
c9i,1w,3ld,3me
dh9
318,8gx,1lk,fv
8ea
35
2er
d6j
2c6,g5
7j7
318,g3
20l
8wl
31e,4i7,a4z,187
21b,219
234,230,1tg
1w,dvj
1di,1al,cu3,cu2
9jt,bor
a9c
2p,gi,bor,cs5
73z,gh,gi
gg
dc5,gg,gf
yz,yr,dpt,bao
w0,ahb
3p3,du3,ahl
oq,dt1
5n
5,gp
5n,go
eg,3pf
eg,3pf
2p,gu

gs
47,2p,duf,bgl
10q,5t
44d,9d,cwg
3ri,8cx,ov
2md
13d,12m,b90,148
3o,47,h5
3y,21g,dqi
6dp,5hj,3lp

h1,aki
gs,h9
30w,5hj,31,1g,h9
3hv,45j
gu,bpb,h7,h6
3rh,3pf,hc
8cx,1t9,hc
4x,ha,hb
2p

fs
368
9yr,5e0,dcj
3k3,9gr,3x9
5t,2p,10y
1g,9,10y
47,2p,dq6
3ur,dje,bd2
hl,47

96u
2hp,21g
2gb,21g
3gp,1dd
2pr,2h0
hw
cla
dfz,4gw,hu,2sw,2ff
6d,2bh,bix
7rd,92g,b1r
91d,8v1,5rd,8p6
3ar
8wd,8v0,d6s,d6r
6e
6d,2bh,d6s
3ar,d6s,d6r
1pv,1fg,i7,1q7,7ck,1pl
1q2
cx6,1q2,1q1,1qa,i5

3ee,d4m
8wl,1w,d4m
2p
2p,ie
535
dos,ic,5ci,5cm
8o1,19t,bdz,xw,19b
2p
6eu,7ar
2p,jj,ddt
10c
zl,1l7,1jw,6ff,5q9,1ju
5q9,1ju,5q7
33c,jj,2yj,2yk
r5,ip,ku
ku
ku,lj,in
ii
759
7zm,20
1l
ii,dos
r5,r6,4ok
881
1q2,73l,iz,iy
1i6,ix
zl,ix,51d
5im

ji
iz
2p,j6
300,8w9
dos,j4

29w
3y,21g
j6

1fd,a29,7ac
1g1,1v0
di8
j6
337,33x,340
j4,jm,ji,jj
j6,jh,2qa
ii,im,tj,jh,1hx
5im,hk,6f4,3au
3hy
dj3,jh

j4,jq,5f0
24l,jr
ja,jo
1i6,jp
do,25z
aj2
uo,138
j4
6oj
q9,1hx
j4,jz
j6,jy
nr
j4,5ck
2lm,616,dk5,dd7,2gp
8bi,8b1
dwo,4sz
5sb,280
ih,6eu
73l
24
24,ka
1i6,44o,8u8,k9,44p

jv,j4
10c,hk,d19,62s,62r
4rs,amm,kh
177,kh
yb,cnz,339,5yj
cs1,kf,ke
6eu,7ar
5yo
jv,j4
kn
26f,1ew,26d,1bv,49g
kl
1dl,kq
k9
xp,4i4,ko
2v3,2ee
2p,ku
la,m6
zm,lb,r5,in,ks
8wl
a8h,8wl

a29,667,666,l0,kz
ky,1x7
835,4b2,ky
ks,l3
kt
ku,6oe,l1
1ff,1h0,s3
24

cs8
2jy
8ex,ay3,lf,le
9kv,9xx,9xy,lc,3zj
6b,lg,ld
r4,y0,lf,le,la
lb
dgv,2s,r4,l9,lc
y1,lc,l9,b4v
ks,5i5,lb
2ps,5
79,7n2
ks,ip,lk,ll
ku,lj
ku,lj,lm
lj,ks,ln,ll
lm
2p,lq,lr
r5,lr
zm,lz,lo
lq,8gv,lp,lo,lx,7jr,6bo
k2,2lm
14j
lq
lq,lz,3qd
ax1,aze
b0t,v,lr
8aa
lo,lv,m0,lq
1l7,lz,3qd
lz,lo,m2
m4,m1
lo,ma,m9,m5
535,79u,m2
lr,m3
2l7,1k4,2kx,2pn,bhx,kt
1fg,1ox,ma,cca,m9
v
lq,m3,m7
cca,cc9,m7,m3
1qq,bx6

bov,3ug,bbq,1gl,bos,44q
4c9,2jo
34d,1t6,34j
2uf
2jn
3aq,19x,77q

lo
7ut
lq
2r2
2gb,21g
r5
zm
zm,1m4,1wi,5rk,b56,mt
3a,1h9,mu
6q7,1m6,mr
1uq,ms
14n,crw,crx,crz
187,dq1
8va,8v2
33
2p,a92,cry
36k,mz,36i,n1
cs0,n0,56z
ctj,a3k
mz
36k,36i,n5,n6
n4
n4,n7
1fc,n9,n6
2qj
1fe,n7
80b,52s,52r,5v0
36k,36i,nd
nd
nc,nb,81b

9qv,bxf
4d,9ss
8k3,nj,crq
5b8,5v9
nh
di8
1cf,2kc,nn
c2y,2tn,nn
no,nm,18b,akt,nl
36k,mz,36i,nn
12m,ny
1uo,12m
36p
nx
nw,nv
bzi
ns,ct,nt,qv,qu,qt
nt,qv
ns,o7
np
10c
cn5,9qv

8gb,o4,4r1
24,o4,4r1,58q
cui,54i,5r8,54h,o3,o2
85d,o7,o6
5s,o5
ns,a86,uj,nx,85f,a4w,o5
5zx,50b
736
ns
ns
4yb,2gk,oe
6hg,k2
ob,oc
2p,oh
oh
j6,of,og
jo,j4
2r8,2r7
2p,uh,ug,ud,uc
cnb
3aa,8rl,8rm
6vo,1wx,1zj
2p,dj3,dj2,5dj
oo,3r1
34,2p,3r1,99d
op,oo,2r5
1an,1au,dd9
or,1nb
1b
c0p,gy
3n2,9rd,ddr
17b,16w,p1
ig,p0
ag0,ag2
20t,p1,5q,oy,75q
16x,75q,bf9,ox,p0
ig
439,453
a29,2j
1vo
ig,3g4
198,3g5,3g4
3ue,5gd,pa
7ar,10w,pa
bf9,bfa,p8,p9,b3e
ig
oy,ig
26o,2l5
ig
8tu,37d
4j,pk,8th,pi
6hg,k2
6b,pg
4l,7ke,abd,2p7
pi,pg
pg,4j,po
6zm

1i8,pl
a29,se,pu
33d,y5,se,ad,5r,sd
b2

2p,px,pu,pv,se
ad,pp,pt
vn,pt
2ph,px
74o,pt,pw
5q,cbl
20l,cbl
a2u
7qm,q3,a64,a63,a62
ba
q1
3y,21g,27o
6j9
us,3po,3pn
55,47,27x
55,47
1fg,jx
1ff,qb
zl,115,qc,qa
dqd,qb
3y,21g
v,d,5fg
1ku

a2s
1ku,17v
5q,qm

ad,aie
5s,qj,b5w
4in,qq
5ux

zl,4hr,4hq,qn,a1u,8s
5q,aa
7qn,2eu,af
5q,nv
6r0,5im,nv
b3l,nw,nv
92o,qy

b2,qw,r1

qt,5q
11a,812,qy,4l9
qt,5q
1qx,1fd,5uz
y0,863,r6,le
ku
u,r4,iv
av

bw3,1qq,ra
r9
39g,39h
2p,2j,rf,153

16x
do7,dby,da7,rc
4ty
8wl,1w
5q
2xu,2i8
5q
a29,rn

835,rl,3vt
5p,rp
yp,ro
5p,rs
c5v
5s,rq
5p,rw
b14
6c0
5s,rt
5p,s0
2lq,1w5
6c0
5s,rx

b2,1tw,1tx
12e,l4
8tt,40f
a29,826,s7,se
ad,sf,a8
sd,s5
4r8,331
109
a8
di6
9mi,9mf,9mm
ad,sf,pq
835,s5,pq,pt,pp,a78
33c,sh,sd,s6
a29
3w7,sf,3ut
33c,sj
si,sn,sl
399,8q2,39c,8t3
33d,y5,sj,so

33c,so,sj
ad,sn,sl
10w,10c,sr
bic,bn6
1kv,3ut,ss,sp,3v1
64x,sr
4dk
1n8
33c,t8,68e,3w3,sx
aj2
sv,6op
io
bgt,64c,77v,3n7
ai3
io,tj,6oe
2mt
2p,t6
1w9
1ku,9h,17v
vl,t3
b
b48,aiv,sv
c9j,bgt,3my
5im,hk,td
5ht,6sx
4gp
3x3,3ou,580,3qa,ta,4gq,1ll
65d,9h1,9mr
9cr,8kw,dt9,ax5,th,tg
898,tf,3cc
ax4,898,3cc,tf
sv,33c,tk
1oq,1fg,jj,t1,tk
ad,ti,tj
sv,33c,to

deb,14r,4gw,14p,14q
tl
75b,5xi
5sb,2mc
424,7k
2s
sv

33c,tx,u2
2f6,8yf,d62,44k,44l,dnn
dos,zm,tv


5ht,6sx
cot
tv
535,79u,u5

dos,ku,6nc,u3
tx
2p,u9
9e2
6b,u7,364
6b

318,ok,2qf,2qe
ok


ok
318,ok
36i,uk
1fd,a29,o7
ui
a4f,a29,uo
b
95t,up
zm,21i,ul,up
ok,ur,un,uo
10c,hk
31f,up
2p,cqt,8n5
2kx
xz,cqu
2p,5uc,5ud
23,21g
2p,uy,d7
2x5,ux
2mh,2m6
v2

2nd,bd0,2mj,2mh,v0
2mh,2m6,v4
d8t,v3
37a,v7
mc
2nd,v9,v5
d8t,3jv
38o,2mh,v7,d9c

2mh,2m6
2mh,2m6,d2s,7ov
2z,7ov
37a,dab,vg
2kh,vh
2nd,ve,b88
bcx,8tt,vf,b89
1ff,vk
1fd,a29
vi
6b
vn
vl,364,vm
aj,al
aj
6b
2z
1y8,1w,7cz,6ad
w6,cc,35y
5p6,5hy
7og,7od
2md,37k
cx0
1y5,1xr
3hy,w3
3hy,a9j,3hw
26o,2l5,3ep
a29,5k,w3
3hw,vz,w2
9v5,dj1
24,66m,66n
cc,5p7
1y8,1w,6ad
1ut,5hz
7e1,20,4v0
13u,cwl

13u,dnc,dnb,dmu
dmr
c31,1xl,c33,wh
24,1s,wg
cz6,wf
we
8mw,4ua
4u1,atj
9of
1b0,1bd
6wa,ayr,cwj
16m
3gt,2n5
3d2,77q
mi,3aq,77q

5g,2p
5g,2p,5j,d9d
7qu,7d4,7v6,31o

5g,2p,dtd
3t3,db1
wt,5g,3t5,67k,db1
8y9,8xg,3t5
2l,21g,7kp
wy,wt,d8v,d8u
92g,cpu,cpt
8oj,8w9,x5
2mp
2mt,x3
5pg,2kh,7v6,7v0,6vx

wt,5g,cvw,d9j,d3m
xa,7cq,d9j,d3m,2b2
7cq,89f
8v3,8y9
dmg
afj
3sr,3sz
3jw,89g,dm9,d9j,cvw,8ya,5ph
2gb,21g,dh8,2rg
21g,2p,xi
3zp,xh
3ph,4up,3yg
wt,5g,d2n,d2m


8wl
8ct,1di
dmx,d2z,1dm,1dl
69w,xs
10c,hk
3g4,xq
ako,d07,2p
38s,a8d,dp9,df9,df8

cul,dpj,cog,akn,ark,dv4,if,ako

1l,b8f
2p,26
863,7n2,y1
y7,y0
xz,a0i
86o,a0i
2sk,21g,2so,dca,23o,dsf
a4f,a29
7ir,3e,y7
12p,y6
5eo
2i1,7n2,2h0
dd2,3h,3s,2i1,bc0
d73,224,223,3h
8v1
9yv,73z,2y9,dat,9l1,dau
2p,d8i,t
1l,9a1,t

9ix
8rw,4w4
7zm,20,ddc

9n8,b8m
xz
a2,6o
9ti
dk1,12c,5p
1z2,35x,5h6
47,2p,yv,da2,da1
yv
3hl,1w5
yw
da1,yr,5la,ys
3hv,yu
yr,47
3ol,19g
yr,47,7v0,8q0,d9d,2ls,dao
379,3xn,2ls,dao
el,911
yr,47,8q5
8pr,8fi,8q5
124,3co,31o,daz
124
1r4
a29,2j
2pl,2hp,bao
5pg
gj,yz,dpt,dgn
8wl,1w,dgn
2p,1v
2p,3ox,3ow,dtz,5pv
2ye,dtz
9hy,2q
39j
6dh,d7r
2iu,d6o,d6p
yz,yr,2s
47
zm,1ff,1fd,1g1,b1c
1ff,as7,zl
1d7
6c6,24u

9xm,8pu

ctt,13j
bj6
9m7,b14
amo,al0,55d,35j,aly
dmy,aly,35k,b7x,30
zj,4wt
6sy,4ws
zk
1fg,1if,101
2fz,100,1s2
19d,1wc
6q7,104
cuj,103
9kz

1m4
1dl
10a
684,109
1ir
hk,1g
4dq,33
8we,bri
12m,crc,1i5,csy
210,20y,219
7ci,5ku,1sh
zj,10j
5t4,10i
3ih,5jb,2vb,9iv,10n,10m
b1e,5t4,2vb,10n,9iv,10m,2vc
10l,10k
5eg,2ur,91p,2uq,9oc,10k,10l
zj
zj
5t,2p
hk,1g
2e6,2zb

6oj,1s,bfh,d5s
10q,5t,10y
10c,hk
dav,3dg
67t,10v,hk,hj
64x,hk
1jw,111
il,110
10q,5t
1g,6sp,6so
35,1as,1at,116,115,1gg,1gf
zl,1h5,114
zl,1ar,8bo,114
10q
71u,3uz
73o
812
832
33,bqt,11e
3qj
dj1,11c,bqt,5r1
10q,5t
8zw
311,30z,11j
2iu
313,11l,22n,364,11h
cug,3or,8x2
48k,11n,11j
7dj,3xz,11n
4cz,11m,11l
yr,47
11s,ar0
11p,11s,dvd
11s
2p,2j,11v,11u
yr,47,11u,11v,121
da1,8f6,11s,11t,buj,11v
11u,11s,11t,buj
11p,11s
1py
11p,11s
1nq,1g1,1o2
5pg,2kh,121
11u,120,11t
9h1,d2t
c8c,1w,d2t
1k
2rx,a42
51d
5hz,2ps
9u3
dh7
a2
6m
a2,yp
3y,21g
2fz,1ib,4q0
2eb
b17,7ma,7mb
12c
5im,hk

9h1,73z,d8g
1xx,18
a29,2j,csj,12p,cpz,12o
2z,cpz,12p
12m
12o,13u,12m,12n
b1,1su
14m
8po,bcd,duf,bgl
75a,2u,bcd
2kh
ct1
13w,1am,ct4
3gi,21g,csz
21g,2p,bmc
12m,a29
47,1i5
1r0,1i6
47
8wl,1w
1nq,1g1,137,136
87f
9vg,134
134
ju
12z,12m,13b,13a,ctt,746,4y
1r4,13h,139,13c
4x,139,13c,3qu
47,13b,13f,13a
12m,a29
1og,1g1,13f
12p,13e,13c
zm
47,1js,apz,13a,4y
1g0,1ff,1jt
9hl,9hp,zs
13l,13h,ctu
13h,ctu,ctt,4y
b14,ctu,ctt,bsk
13h,dls
47,d5z
73z,33,dj5
13o,40z,da2
9n8,2sc
3pu,2e5,dui
31,dui
47,csj,12p
5jb,3aq,csj
1am,13d,2fu,d4q,ct3,ct1
cj,c93


1j6
oq,34
9ti
20b
7mr,7ml,cu4,da6,cu5
1k1,147,bt
2on,2kh,2d3
145
b8z,147,h0
75i
csn,4r,14c,1l7
v,d,14d
zm,14a
bao,14b
2k4,bc4
9hg,2q,15g,9hk,9hj

3to
47,2p,ddb

2z
8v1

2p,2j,8w1,da0,8w0
2iu,1w
14n,2p,tn,dee,deb
2tg,tn,8q
9ob,9h1,tn
14p,14n,dsu
988,20
64x
a8b
31j

dah
9n6,9go,dem
2p
3us,3ri,153
b6,153
7w4,152,151,rc
3wi,155
dw2,154
2iu,1w,d7q,3oc
14o,2iu,djy,djx
azi,b1c,15a
b1c
crx,158
1a3,1g,1l8
1xx,18,csv
896,35,3m2,3m3
11t,yr,15g,15h
863,7n2,15h
7mx,15e,14f
6g9,15f,15e
2rx,2s0
2ry,co1
d8f,2rz

7l2,79,4de
2ry,2s0,15p
2s,15v
2rz,15n,15q,15v
15v,15k,15p,2s0
15s,2on
2on,2kh,2d3,2s0
15u,6xo,6xp,15z
1i5,15t,6xp,15z
15k,15o,9z,15p
1ff
5p7
1jm,9qv,csu,9z
1fg,15u,15t
15v,15k,5zl,5zm
38s,5zl,5zm
1u5
164,8wl,dh7
8wl,1w
8wl,1w
d22
9jg
15k,2pv
12m,a29,2pv
15k,16c
6td
djl,16a
15k,d0x
2xs,d0y
d06
3xg
255,5im
8i0,2h
171,bn0,78h
899
15k,899
898
1b0,1al
1d3,h1,16p,d4i
dhg,16o
dvk
15k,a46,dk4,171
a29,d4e,czd,d4k,d00,171
a31
7lx,a32
16r,15k
15k,16x
5oe,16w,4g6,4g5,178
15h,3uv
3bd,73o
a48,1ee,171
170,5nr,16s,16r,5nq
4vr,a3a,5nr
16r,15k,cze,d4e
16s,d4e
16s,czd,cze,cua
173,16r
cw4,cw3
179,16x
12m,a29,5oe,5of
5oe,5of
16w,15k
17b,16w,djf,17e
7ad
16x,4g5,17c,bkh
17c,17b,17i
17y,17c
7ef,17i
17h,17f
bsr
6v0

b2,ba,bis
dsy
16w,15k
4g5,v
16m,akj,cql

15k,dn7
16r,15k
16w,15k,17x
3uv,aw,qi,1ku,t5,3w8
16x,17y
16x,b2,17u,b5u,17y
17c,17b,17x,17w
16w,4r6

16w,15k,bws
cqp,bws
181,16w,4r2
c91

9pt,7cq
lg,189,g8
8wl
lb,187
lb,a4z,ai0,ahz,5lu
185,nn,18c
18b
15k,dvn
ajw,3hy
53i,bqh,d2p,d2o
6q,1ff
18i
2rz,18h
15k
18j,15k,clp
15k,ctb,18n
vi,2he
cw1,18l
cta,a8q
15k
aw,a29,cpw
18t,d3p,d4c
10c,hk
cdi,18r
18w,18r,18v,dw9
43f,18u,1r3
18r,9rd
14z
18r,d4d
14m
a29,2j,194
35,d0q,akn,d0l,194,193
190,a29,akn,d0l,194,193
191,192,48h,akm
d0l,191,192,bdz,190


21g
21g,19a
df2,b2l
26p,b2l,198
2a,c0f,d2a,95t,27,if,ark
2k4
19h
3cf,27
3df,2u,2a
1k,d4n,95t
2u,2a,c0f
2on,2kh,2d3

6v
cul
8o1
7d4,bct
38s,a8d,8o1
2h,22,by
d0r,d0q
xu,38s,d0q

19d,if
2z,4yf
73o
21g,2p,afj,dpj
1g,9,afj,dpj
19x,1g,cul
8oq,8fi,3co,cpl,c0e
xw,beh
4c9,bei
dp8,dp9
1g,9
99c
3ri,8cx
tv
21g
9fm
dnn,coi
8wl
8pv
b96,b97
21g,2p,c9r
5i2,chu
1ac,60b,1ag
60b,1af,56n,56m
62r
1ac,856
62o,177
20
8ct
13d,12m,dd9,1ap,cvd
1au,1al,84c,1ap
1ff,1aq,1ap,d0c
1am,1ao,1an
zl,1ao,1fr
116,1as,1at,1gg,1gf
1ix,114,1ar
qb,114,1ar
1al,crf,cxu
cxa
1au,1al

cxb
1am,13d,d26,80p
1al,cp6,2lw
1b0,1al,1b4,1b3
3mu,1w5
1bm,1b1
pi,av4,1b1
26x,21g,av5
1b0,1al,56x
1b0,1al,cqi
c3l,cqi
16n,1b0
16n,1b0
1b0,1al

wl

1b0
14m
1bk,1b0,2hp,1al,26b
1bk,2hp
1sj,21g
2hp,21g,1bm
6jg
cp6,1bk
1bo
5y8,331,5qf,1bn
16m,1br
80s,cjx
1bp
1bk,2hp,1bu
1bu
26f,1bt,1bs
1eu,1f0,km
1dq
1dq

10c,hk,1c1
3e8
cyk,1bz
23u,40f,23v
2ad,1sj
1bh,1bk,1b0
1dm
4uv

1bh,1bk,1b0
5im
1al,1cu,cqr,1ch
35
1ca,1al,1ch,1ce
1cn,1ce,1dk
12p,1cc,1cd,1cn,1sn
2kc,5qa,6rk,1cg
1cf
cqr,1cc,1ca,6r5
1cc,1ca,1ck
1cf,2kc,1ck
2ke,1ci,1cj
1ca,1al
3us,3ri
3ri,1ce,1dk

92z,8v1,bm7,3jb
1w,1s,bm7
1al,1ct
1k4,2zg,1ct
8ct,1cs,1cr
12p,1ca
1al,8ct,cvd
8wl,1w,8ct,cvd
1cw,8wl
1g,9,5nf,5ne
fp,8uu

1cy,1u3
1cy
h1,3o,dhg
8kw,auy
1al,cu6
3p2,ds,cu7
73o,5wo
8ph,4u4,crp
1al,cxu
12u,2kh
1al,ctv
1cw,8wl,ctv,cu3
1du,1di,hs,1de
cu1,xo,1dd
1aq
1al
759,d4w
1al,xo
8wl,1w
c0p,1cd,1cn
10c,4uz,d2z,xp
1g,9,xp
blv,6gs
2pe,4xb
cvd,c36
2hp,21g,dvt,2o5,dtj,1dt

7tb
2gd,1dq
1di,1al,aeg
3zp,8dn
xh,21g,dm3,cqd
1di,1al
gc,1di
3i7,3i2,cu1
gc,1di,dws,dwr
1di,1al,ct8,cv0
1e1,1di,ct8
2if,f8,58l
c0n,26p,2ym
2if,f8,549
47,54a
535
64x,hk,70s
2a6,cde
1eg,a34,cde
1e9,2a6
ck
12m,a29,cxv,20m,20j
cr8,cr7
8au,a33,ab0
a34,7vr,ab0
1e9,ab0
5uv,1el
5uw,1ek
5uw,1ej
1ei
czg
cjy
1en
7kv,c9
ce0,8wl,ce2,d51,2wx
5st,18,d51,2wx
2wx
ce0,8wl,2wx
ceh
17r
1eu,km,4c0
26w
52h,92o
bc3,bbx,2uh
ceh,1bv,a85
7qm,2ph,1f3
1yh
1f7,2pf,1f1,1f5
1hd
1eu,1f3
86q,2pi
p5,1f8,1w1,1w2
1f7
1fb
1u6,adn,5hr,1fb
1tn,66b,66a,1f9,1fa
33,1fe
a29,2j,zl
dc4,1fc,1oq
47,zm,zl
47
3dk
8jx,1aq,6q
d9w
1sn,2
1sn,2
1pp
cra
6q,1fp
das,1fo
31p
1g1,1fd,1aq
90n,3h8
dau
1ao,1ff
f8,21g
zl
qa,1fy,1fz
qb,1fx
qc,1fx
1ff,1g2,1jk
1fd,a29,zl
1jk,1jj,1g0,b1c
1g0,1g5,1g4
qb,1g3
qb,1g3
1g3,1g9,1g7
zl,azd,azc,1g6,9i3,4h2,bs9,4h3
k9,1g9
zl,1g8,6s6,1g6
1gc
b
qb,1ga
c0p
87f,1gg,1gf
qb,1ar,114,1ge,1hl
zl,1ar,114,1ge
4rv,1g
qb,a7f

1ff
9qv,md,dke
dmx
qb,1go
qa,1gr,1gn
615,6w4
dk5
d0c,1go

92o
2df
1gg

1gk,1h0,1gz,1gy
1gx
1gg,1gx
12e,l4,1gx
1gk,1h3,1h2
1h1
1gg,1h1

a29,115
1g0,1hc,1h8
3a,1h9
qb,1h6
mr,1h7,ms
bih
azd,9i3
1h8,1h6
qb,1he,1hz,bh1
1h6,1hd
qa,1hh
1cy,6mx
qb,1hf
3uv,aw,4nj
qb,1rp,di
qb,di
qa,1gf


5st
qb
dn4
qa,1ht
55g
qb,1hr
zl
bhx
5gg,b5p
1ff,jj,jx
im,33c
qa,1hd
2kx,2hp,2kz
qa,1i3,1i2
qb,1i1,bdh
6be,1i1
k9,5li,50z,510
12o,csy,10f,130,crc
131
qa,1i8
qb,1i7


1ff,12e

1ib,1ig,1if
7sm,7n2
1o6,1id,100
12e,brs,1id
1ff,1ij

zl,1il,49d,1ih

1g1,1fd,1ij
1in
qb,1im,49d,bdh
2u
c7t
zl
zl
1jj,1g0,1iu,btc,1kd
10c
zl,1is
55g
4w9,5uh
at,1iz,261
1qm,1sf
1g0,1ff,1ix
7ai
3ce,5tq
1w5,2u
8gb,22
4r4,cjq,1j6

a0i,1j4,140
8s,67
25h,25e
1ff,1nj,1jb,1nf
5r1
zl,1j9
5tq
21g,2p,bre
9ti,2d3,bre,1jf
1je,bre
5tq
5d,2p
1g1
1g0,1ff,1g2,1jk
zl,1jj,1g0,b1c,1g2
1w,1s
9qv,7ix
ako,brz
9sf,2bh,brz
4ua,8mu
4ua,8mu
1jj,1g0
12o,13h
13i,5ho,5hn
1jj,1g0,1jw,1jx,ik,il

1ju,blr
zl,1ju,9e7
1jj,1g0
10w
at
at,145


2zg,2pn,m6,ddt,4my,1k7
6pe,3vb,1k6
6pf,1k5,b67
dj5,1k4,b1n
1jj,d8w
26x,21g
1jj,1g0,ajt
1jj,1g0
cla
1g2,1is,btc
1jj,1g0
43g,3mx
1ki

1kg
1jj,1g0,1kl
1g0,1kl
1g2,1l3,1km,1kk,1kj,buk
1kk,1kl,1kq
zl
1jk
5uh,5sq,1kq
1jk,1km,1kp,53a,53b
1qo
a29,3vu,a7n
6sn
a9w,a54,b8r,17v,3uu,dkg
3ut
3bd,73o
2jx
6fw,1dl,1l0
4zw,31m,1l1
xp,1ky
6jt,1kz
5tp,5tq
3qb,2e5,1kl
1g0,7cn,537
hk,1g,1l8
1vy
zm,45i,45h,1lh,14a,5iy
zm,1l5,15b
1a3
en,5p7,72c
dit,4ly,4lx
9ar,dit,4ly,4lx
5b,1lf
aps
dc5,1ld

14a,dl3,1li,3r1,1l7,dhq
5th,1lh
61g
9hl,fy
1lu,td,6j5
5st,18,5hr
1ff,dn4,cs9,1lq,1lp

dn4,260,bod,1ln
41h,1ln
ao5,2u,d2l

cjq
1yk,cuh,cuj
73o,cui,cuh

12l,1xx,cr1
47,2p


1ff,dsa,1m4
5w,190,cwd
crd,1m5
zl,1wi,1m1
1g1,1m6,1ma,1m3
1m4,1m8,1m5,mt

1m1,1ff,1m6,1ma
4kr
1ur,1m5,1m8,2pk
dmx,3zd
1m8,1m1,1md
1m7,1mc
1m1,1ff,1mf,1mg
1m4,1mh,1me,1uy
5tq,1jc,1me
1g1,1mf
2fz
zl
7ye
1g1,1fd,ba
267,1mo
595
cvn,1mm
ba,26e
2xa,6y
3gn,1mt
ba,444
1mr
c6u,287
4zv,c6u
ba,1mx
zm,1mw,5d6
biq,b1d

ba
1n5
a29,2j,1n5
c9w,1n4
cqb,1n3,2eo
12o,1n2
4gh,1g,dod
48,1w
1rp
zm
1ff,1nc
9zj,ot
d41,1na,665,3u1,3u0

1ml,1g1,1nf
1jb,1j9,1ne
zl
6q7
6x6
1jb,1j9
1st
1sx,1st
10c
531,4yj,1np
1nf,6zn
mr,1nn
1g1,1fd,4d
87f,4d
4c,90n
7ai,ayl
cqf
4ok
1nz,1ny
4us,bvz,1nz,8at
3gf,1nw
c4f,1nx,1nw,a85
1ff,1o2

dn,4d,3bi,11z,1o0
2fz,d3e,1o6,1o5
87f,2fz,d3e,1o6,1o5
cw9,1o7,1o4,1o3
zl,1o4,1o3,2fv
1ff,1o5,d3e
12m,a29,d3e

1jl,1w
12m,a29,bgs,d3g,d30,d3f
87f
1ff,1oe
1od
6i,d1k
1g1,1fd

8ha
drs,1ok
1oj
2f9,c4a,c49
8wl
21g,2p
6mv
6eu,7ar
1fg,1fe
2vi,1k,6q9
98t,2h,887

2t9
33d,y5,1ox
2lj
1ov,m7
8gt,4dk



1fg,1p4
1fc,1p5
dc4,1p2
1fe,1p3
1fg,1p8
4yv
510,1p6,214
2s
1fg,1pb
3mm,1pa
28,8z8,84d,afj
12p

1i9
1qx,1fd,3wd,571
zm
dtc,69o
1pv,1pl
cqt
cx6,1q9,1q1,1pj,1qa,i5,2qa
8b1,89a,5hx,ea,6qi
6qi
8jy,6n
zl,6n
1fg
2h,1pt
1va
1pr
1fg
1fg,cx6
20a,2pq
1pv,1fg
5st,1pz
3gg,1py
dmy
1pv,1fg,1pl,i7,1qd
1fd,i7,8bc,cx6
1q5

1i6,752,1q3
219,d4j,8gu,czy
i5,b46,1qa
2uq,2sk,bri,7ad
1fd,a29,1pl,6ov
24,6ov,1pl,i7,1q7
k9,1qe,1qd
k9,1qe
1i6,5gq,5gp,1qb,1q1
kb,1qc,1qb
1fg,dka
1fg,2vf
3g,1qj

dka,1ql,1qh

1fg,1qj
1pm,8b1,1iy
bhx
1kr,4o
7ir
bx6
1fg,1qv,dr1
1w,1qv,dr2,36s,1rj
abg,aa5,8te,d62,44k,1sb
1s2
36s,1qs,1qr
1fg,5uz
1fd,a29,1pg
1fe,1rz
zm,31f,1rz,9s2
47
39x,2vi

14k,2z,18v,1r4
12o,1r3,z6
12p
1fg,1rk
1r6,1ra
1dl,1r9
xp,1r8
1rk,1sh,1r7
1fg
1a9
1fg,1rn,1rk,1rg,1rf
bgj,b0t
1ra,1rd
1rd
2uf
1g
36r,1qs
1rd,1r6
9,730
5st,18,730
1rd,1rp,1rr,1ro
zm,1rn,1rp
q9,1fg,1rq,1ru,1rv,1ro,1n8,1rn,1hj
1rp,a5b
863,7n2,dd4,1rn
3vj,dco,3vk,3vl,3vf
2l4,3y,a9o
6q1,1rp,519,516
510,98t,6q1,880,1rp
25a,2oj
c7h
3m1,3mc,ccr,1s0,3m3
v,1qz,1qy
7pt,1ry,3mb,3ma
1s0
1fg,1qu,101,3mc

4bw
5v1,a29,806,80d,9j9,1s6
4wc,1s5
1qr,1fg,1sb,1sa
a8t,1s9
1rk,a8t,1s8
1s7,36r,cc6
36s,1qt,1s7
1pq,1fg
881
c8c,1w
88w,88u,1iy
3i3,9qv
1fg,10h,1ra
131,ddh,bmb
21g,2p,cov,dg4
969,8xf,bmc
50y,1fd
bvj,2t9,7ad
2,358,1ce
en,5p7
12p
anl,apo
en,5p7
12m,a29,1sv,1su
1su
1sx,12q,8ae,1st,1ss
12p,1ss

1st,1su,c2v
5vm,6oj,308,cv8,b6z
12m,a29,cqa
12q,cux
8xz,42h,cux,cuw
3yz,35d,cq8
3z0,8wl
12q,5sg
1w,5sg
d73
cal
3rr,3rh,dlc
31,dlc
1uh,13d,d1p,d1q
2s5
1k
cx5
ao7,3hy,ads
ch7
ga
7qm,1tj

7qn,1th
lb
5vm,6oj
b34,v,2kz,815
6wb,pi,a6d
13


7j0,79,37r
8ya
19w
1hn
dp4
1ty,s2
5uh,2ps,s2,1ty
3c7,1tw,1tx

8gt,4dk

b2
5nf,1d1
1uf
1ux
adn
20s,20l,1u8
31e,1u7,347,b4u
20o,1xk,21k
12q,d8k
c0x,d8k
12q,1uf
87e
8w0,22t,22s
1u4,1uc
12q,cw2
13d,12m,cw1
1ug,12q,1uk
c9z,1uk
bvt,c83,1uj,1ui
cw1
1ug,12q,cw7,cw6
12l,1xx,cw6
12m,a29,1uq,1ur
35,1uq,1ur
12p,1uo,1up
1uo,1up
cud
5hz,2ps,8ct,dt2
3ua
ft,31b
12q
b6,a8l
1mf
1nq,1g1,1v0,a7y
cxm,jd,1uz,a4q
3a
12q,5i5
1ss,5i5
ctf
2pq
1w,1s
1v4,cz9
8wl,cz9
1v4,czt
3g,3x,1ps
7dq,2df
8wl,1w
cw8
1xd,p4

1v4,cwy
c7h,ctg,cwy
dfl,cwz
cwz
1v4,cp2
3mg,15d
7p8
1g1,1fd,dix,div,diu,1vp,1vo
1w2,1vn
1w2,1vn
1vw,oq

88u,4u
1vn,1g1,1w4,1w3
1vk,dix,diw,diu,1w4
1vs,88u,diu
oq,34,diu
1vn,1g1

1vu
4uv
1vk,73e,1w4,1w3,1f7
1vs,88u,dix,div,diu,1vp,1vo,1f7,1w3,1w4
2pu,1w2,1w1,1vt
1w2,1w1,1vt,1vu
2u,5uj,9zg


1w6

ayo
xp,3l1
102,bax
30s,32,6dl,6dk
5nl,1a3,6dl
1w7,7ab
371,1xr,d48
8uf,dbt
1g1,1m4,mr
1jl,1w,5fg,51o,d5z
cw8,5i3,cw9

7z2
7n2
1wk,cva
23q,cvg
6oj,1s,93k
88u,4u

1wk,7lm
1wt,1wk
9e,29z
169,12m,dp5,2pv
20l,on
1x3,19p,9e
20l,1x4
232
dk4
1g,by
19p,2h
12o,1wz
835,5uk,1x7
1wv
7qm,kz,1x5
1g
6wa,agk,1xb
b2
1x9
ctj,1xf,ctk
p4,a29,ctk,cza
p7,198,2hb
9e,1xc

1xc
21g

8tk,9pt,1u9
c3e,14m
2ez,1yh
2us,5sb
6ej,1w,6a5
1w5,2u,74j,5hf,1xu
3h9,90n
5hf,1xu
cx2,1xu
1xw,60i
1xp,1xr,1y9,1y0,1xz,1xy,1xs,1xx,3hl,1xw,1y2,1y5
370
60i,1d,1xu,do1
18,2pt,1xu
1xr,cx2,1y3,1xu,d21
a29,cx0,1xu
1y8,1w,1xu
9a9
1xs,1y3,1xu
cx2,1xy,1y2,1y5
7ma,2ft
1xr,1y3,1xu

19h
1w,1s
1xr,ci4,1xu,d1z
19h,4ug
1xr,dw6,dw7
a9c
32b
6wn
1w,1s
2xs,bvy
1w
1g,9,60u,1yk,1yl
2on,2kh,2d3
e7,1lu,1yi
dmx,1yi
3xw
8wl,3xw
ays
358,8v1,2op

2pu,2pv
1ww,169
65
54o
1zk,1zj,awe,dma
203
d8q
2m9,8v2,d8o
22,5
21d,1z2
6k
dp1,1z0
5v9,5
20s,20l,2hf,1z7,1z5
b2,1z4
5xj
b2,1z4
6wb
962,6wb
4u8,4u9
c7s,4u9,4u8


mq,6mg
dnz
dnz,dny
7fk,7ik
1mu
19p,2h,1zk,on,1yv,1zp
6vo,1zj
30q,1zm,1zn
1zl,9h3,9h2
28u,9h2,9h3,1zl
bih
on,1zj

8we,9h1
70k,5p7,d0d


c2k
86,16m,1zz
6e1
5sg
4d,1zw
16m
16m

73o,1g,6vp,1yw,206,205
b
203
203

8kw

2pq,d1g
9fc,9fb
9fb
gc,cos
c4e
5st,18,c4f,c4e
d3w
1vy,d3x
1ss
12p,1ed
12o
cbx,20t
20t,1ed
20o,f2
f2,8tk,cc2,cbw
7k3
2tt,a2u,cr5,7k7
20t
20l
20n,20r,20l,2tt
coi,7u4,7u5,2wh
56s
171,c31,3g3
4wc
a51,10g
cq,24,a51
12m,a29,a51,10g
212
211
9s5
1p8
217
21,8v1,9pm
510,a4c,215
2u,dsn
24,510,10g,g9,6mw,21b
d48
5m2,219
7kd,5h6

25,87o,cz8
1st
2p,2j
2xz,cqz
48,1w,uo
8tk,9pt
8tk,9pt,3e3,1u9

21g,2p,21r
3ag,21g,21o,d7a
21n
1k,21r,26
5jd,2s4,3at
12g,21m,21p
21m,21g,dvh
2p,2j,dvh
93p,92g
93p
21m,21g,bso,bsn
8uu,9pn,bso
3d3
86x
21m,21g
21m,21g,3i2
1k
221,21m,yb
222,yb
4ti
221,21m,d5q
21m,21g,d5q
4sl,5gd
896,35,51h,51i

zl
21m,21g
3cj
21m,21g
gb,22f
47
1g
11h,311,22j,22k
319,22i,364,22m
11j,22i,364
9of
e7,22j
11h,311,316,11j
4l
2w7,aa5
8wl,2lk,2ap
22p,2w7,2ap,6m9
21m,1ue
1ue
61c,40v
awj,8wl
cr,2tg
2th
21m,dwg,2xf,3z
3h,21g,2lh,40,3z
21m,233
73z,dfw,40m
dlb,3ec
61c,230
230,dvk

gb,cv9
gb
f2,8tj,23b,aao,8tm
8tk,9pt,23a
20t,239,77i,aai
8tm,aai,aak,238,77i
hm,dev

brp,2ra,cd
xp,6ln

230
7ik
23h,b4d
7u3
23h,2wq
2w7,aa5,23n
aat,a0p,23m,a0o,34a
2wp,2u5,y4,2u7
8ys,77i
8sw,cvg
22p,2w7,8sw,cvg
as5,45s,45y,2ai
v,2ap,23v,23u
40h,40b,1c2,8c6,23t
23p,4iv,1c2,23t
1sj,21g,66o,23y,23z
7gx,73z,23y,23z,9pb,be8,9ot,66o
2r,23w,23x,66o
dc4,23w,23x,66o
1sj,21g,66o,b7q
2ad,b7q
4v2
5nf
ai6,8t1
8h1
ns,2ad
1sj,21g,dvc,2au
a8d,dvc,2au
1sj,21g,97d,24c
3d3,19x,24c
a9c,24c
24d,249,24b,24a,baa,ba9
115,baa,ba9,24c
1sj,21g,dg4,db6
8yi,35d,dg3
1sj,21g,25f
2pn,2hp,b07,b06,2z7,2z6
1sj,21g
7gx,73z
abw,20
1sj,2ub,21g,2ty,29o,24o,304
21g,2p
3vb
29o,8cs,24l,29m
1sj,21g,cvt
3pb,7ul
5md,24t,24s
coi,24r
24r,8qi,8yu
5qt,3bd,3l0,73o,24w
2e6,2zb
6wp,5on,24u,3l0
5b6
24z
24y
cw7
1sj
bhx,bv5,dvu
24p,1sj
4gh,1g
5im,hk
35,257
256
c84
5im,hk,25c
2oj,1d,25c

6n7,25a,259
f8,21g
1sj,21g,25f
2ad,25e,24g
5th
25e,1sj
65
65
2pn,2hp,2hm
65,25n
51d
51e,25l
3g
5rq,dev
98t,2h,887
654
26f,49g
3g
10u
3p1
xp,25x
25w
65
js
7cq,89f,1lp
22,4e,1ix,263,262
261
261
29,9a9,265
264

25e,268,269
zl,267
zl,267,b45
267,b45
cp6,b44,1bh
cuh
267,km,26f
1ml,1mp
d6n,26d
6d3,3vb
3vj,9yk,3vk
2i7,19f
537

4mn
2g3
92
2l5,3vk,2ym,26p
dk1,2l5,1e4,26o,5ty,5tx
26p,4sz,5ty,5tx
25e,2lc
3x,2lc
25e,1sj,6pf
26w,64j
1lp,26w,64j,4gk
25e,26u,26v
21g,2p,2ms,2mt
f8,21g,5tb
3bq,b2m
5
30w
8jy,5v9
8jy,272,5v9
25e,4pl
2e5,3pf,4pl
2da
47v
iz
1ir
82v,27d
bx6,27d
72x
aml,27a,27b
197
198,27g
19a,27f
21g
1py

2ug
21g
4cc
n5
aiv,q4
1sj
27p
24n,3vb
5kb,27u
6ld,3aq
cuj,27s,3dn
cui,3dn
27x
59,bev,q7,27w
25e
k5
k5
k5
284
4in
59,282
nh,8k3,br5
1nq,1g1,287,288,5q6
dsp,1mu,286,5q6
4d,286
afl,afi
bzi

k5

k5

24m
24m,28k
1ao,1ff
1ap
ns,28h
24m
3g0,8fi
24m,21g
73o,1g,28q
1it
amo,28o
6ae
7mc,28v,28u
9h1
93z,28s,8hs
30p,28s
28n,24m
3bd
5xi
1of,291

5eg,28z
28n,24m
ans
28n,24m
5o
1cy,1g,299
4p3,45w,45y
cud
87r,296,4rj
5yn,29c
d9c
xp,29a
p8,3ue,b3e,29f
p9,7ar,b3e
29d,b3e
5s
1g
axc,7ai
2x
2yg
24l,1sj,2ub,29o,29n
303,2zh,29o,24o,2z7
dgh,29l
304,24l,29m,29l,8cs
29l,24l
29l,24l
24o
247,1sj,29v
29s,247,29v
dlb,3nq,3np,8yi,35c
2au,29s,2x7,29t,bpe
bmp,j8
5e9
aw,a29,29z,be2
171,29y,1wv
19a,2xa
9qv
1yp,358
3j8
3nx
29t,29s,2a9,2a6
12p,2ua,1e9,bih,2a5,1eb,bma
3fb,2aa
1w,2aa
29v,2a5
2a8,2a7
2ar,247
1fg
1sj,21g,246,25f,cov
a9p,a3
a3f,as5
12e
2ad,1sj,2aj,2ai
3ab,8fr,23s,2ah
2s,2ah
c0
7d4,1s
24j,7gx,b7q
5uh,5sq,6pt
clg,9qv
2su,22q,23t,22r,407,8yo,8yk,abe
24e,1sj
247,1sj
9qv
a8d,a2p,a2o,2au
a9j,2at,248,247,b6v
2b0,24e
3hy
amo
2b0,24e
aoj,19h
24e,1sj,2b3

cvw,x9
2bh,bau,2b0,2bg,2bb
2b0,24e,2b6
896,35
2b4
1w5,2b9
ek,90n,2b9
1fy,2b8,2b7

2b0,24e,2b3,2bc
2bb,2bm
41h
89g
dtq,2bm
33,2b3
2b0,24e,2b3,1jo
21g,fq

9gr
2b0,24e
2bh,2b0,2bf,2bc
1w5,2u
2bh
2p,2j

2bm,2bh
4c8,1lv
3vb
377,2bx
9ti

3qk,2bu,3hi,9aa,9a9,3dk
249,1sj
24a,3d3
2by,249
2d3
2gk,2c4,6iq

dob,c8h,2c2
24c
1g,9

cdo,cdp
3r8,aa9
249
2d3
5y8
a5b,1fd
24c
dr2
249,2ch
qb,2cg

2d3
2cm

24c,2ck
2cp
2d3,2cp
24c,2co,2cn
2cs
2d3
24c,2cq

2d3
4w0
2d3,2cx
24c,2cw

2d3

2d3
833,8q2
33,b20,bki
2d6,9td
97n,80w,9td
6d,dc6,di7,di6
8x4,di5
2d6
83c,bqt
9ti,2d3,brg,di6,di7
a29
210,12m,9bo
8wl,2df
m6,2ln,2yl
2dd,1vb,2ln

2da,9ti
21g
a29,6l2
3uz,64x
4fj,1dl
de0,41e,3v5
1fe
21g,2p,97d,dq8
2do,21g,dqa,dfk
2ds,8zg,dj9
8zh,dim
8zg,9h1,dim,d91,dbw
3s4,3s2,dw3,dc7
2do,4p2

2du,2dz
9pg,7gx,2dy,9ph
40i,2dx
2dw
40d,9ms,9mr,40h
2do,21g
8fi
2do,21g,2e4
dq8,2e3
3pf,3qp
2zb,19h
8v1,2e9,3co,6mh
2e2
928,2e7,3ct
3cs
8e0,2ee
5pg
dj5,4lx
8e0,2eb
2do,21g
2do,21g,af1
2do,21g
2do,21g,dq8
21g,2p
7de
7ir,cym

9d,a29
1n3,c9w,1n4
12m,a29,2es,2er
ab1,20,2er
ae,2ep,2eq
2s,2ep
1fg,2ex
7qm,2ew,qs
d7b
835,2eu,51j
dno,2et
20
1yh
1fg
8u6
1fg
1fg
21n,3ag,2f5
d7a,2f4
8yf,aa5,d5b,d62
1aa,d5b
1yh
1w
1ts,9st
a29,2j,czb
2et,2fn,2fj,2fe

1o6,2fc
2xg,2uz,hw,2xf
zm
5gs,a3b
dqz,4gx
2fc
1on,21g,8ys,2lk
1om,2fm
8yx,2l2,2fl
1dt,2fc,8z6
20

zm

2w7
1y4
dlr,13w
1ff,1o6,2fy,2fz
1o3,2fy
8ex,ay3
2s,2fw,2fv
zl,2fv,1o4,1o3
2wp
1ic
2fv,1ff,2g3,2g5
12e,2g2
2l4,3y,2ys
zl,2g2
53h
64u
bcx,9o0,bdt,5i8,36x

1ff
21g,2p,2o5,d5h,2gd
2hs,3yg
xj,2o4,3yg,2gb,b0b
aq
10c
5yn,5sb
2rh
dmx,61t
5sz
73o,1g,dob
8wl,2gp
1g,9
4ty
dob,4lu,3em,4y9,4y8
dds,k2,2gl
2p,2j,dvz
91l,d0a
vi,2gt
2gs
2r2,b55,af6

1i5
8uf,dr,cs4
vi
2hr
dxh,ht,y9
5bt
yp
8q3
2gy
t

a8l,8cx
896
2ha
5s,2h9
1w3,1xe

2ye
5s,18m
b2,1z4,3e1
vi,2hi,2hh
5s,2hg
59,2hg
2hk
1rk,2hj
1qq,bx6,2hn
zl,25k
33f,2hl
cyf
21g,2p,2hs
6dq,19x,2hs
2hs,2if,4j6
b1z,2hq,2hp,4j6,2hr
2pl,2hp,2pp,2hu
30p,2ht,9h6
5eg
2hp,21g,2pr
74h,7r7
1w
1bk,2hp
2hp,21g,44s
7n2,1s,ya
amw
2hp,21g
2hp,21g,4yk
2hp,21g
8xg,77q
19f,3df
3gg,rj
9of
53i
1fv,f8,bro,brn

7dc,7d4
8dl,7n2
f8,21g,2hr
1w,1s,30p
2if,f8
b7j,2ik
anu,b28
2hs,2ii
dtj,3yt
f8,21g,72c,9cs,dkc
4ty,2ip,2io
xp,2in
3lk,2in,511

9cs
bao,c8f
8wl,1w
1w,1s
2im,f8
2im,f8,b32
2im,f8
2im,f8
3tc
7n2,1s
ccy,ccw
2im,f8,bnj,bni
bzw,76f,cqw,bnj,bni
2im,f8,bnq
5xi
dei,bnj
36c,bnj
2j5,2ja,2jb
1dm,8cb
6yn,2j8
6te,2j8
6bj
10c
f8,21g,2jj
3pf,3qp,2jg,2jh
4x,3oo,3qu,2jf
dy,3ra,bjw,eg,6dp,3oo,2jf,an6
79m,1l5
22d,8pe,2je,b9l
2je
2je,f8,b6k
2hq,6dq
2je,f8,mh
1a1,me
73o,1g
3d2,19w,97d,6jj
3d3,6jp,dja,6jj
2je,f8
1a3
2je,f8
79d
f8,21g
2ia,53i
hk,1g
asv
97d
2kh
3bd,73o
3ad,97d
5pg
1w5,2u,bcw,bhs
21g,2p,cye,d78,5yr
1k,5yr
2jw,f8,bbe
2jy,bbe
8pd
2z,bn6,bn5
5qa,2ke
2ke
2kc,2kd,2oh
3ad,bt6
2e2,bt6
33
21g

2kh
998,33
9ol,9h1,9op,7n9

2ki
2kj

3ri,8cx
2e2,8e0
8we,9h1
f8,b7n
3ax,6ld
6ld
2hp,21g,2kz,m6
96d,ajx
2hr,4l7,1i0,1tm,3x,2kx,bhx,2pn

8k3,2l3
1om,2fm
8k5,2l1,74y
3y,21g,2l7
2p,2j,2ym,26p
2y0
2x5,2l4
9y2
2ym,bv6
573
10z,64x
318,311,bv6,26s,26r
2s
2kx,2hp
2kx,2hp,2lh

22z,2lf
2lm,2lk
ae,8yv,bm,bn
y7,22q,8yk,2fk,7m5,2li
3x,2kx,8yl
1k
3x,2kx,2df,2de
3g
58k,3af
1w5,2u
0
8oo,z0,yz
3g,3x
2lt
898
12p,5fs,5fr,1b0
3g
3g,3x
3ag
a6u
2sk
2m6,2hp
93p

wu,7qu
2hp,21g,dbs,ddl
2mm,dbs,2n1
2m6,2hp,d8p
8v2,8v0,2nd
2m6,2hp,74d,2mc
6h8
d9d,2ma,6h8,6h7,tq
8v0,99g,8e0
2m6,brb,5j
26z
9fj,9h1
2m6,2hp,dal,v2,d8t
34,2p,9zr,2y1,2n1
37p,37m,dal,v2
2mv,2y1
2mh,2m6
8v0,2mq,2mp
9zl,9gr,7pv,9zm,dbr,9y8
2m6,2hp,2mp
ddl,2mr,6vi,2mm,2mo,bb8
ddl,2mm,bb8
2m6,2hp,2mp
3e5,26x,6vi
d8t,26x,6vi
2m6
2mo,2mx
2mm,2my,2mx
ddl,2mw,2mv,b0u,2my
2mx,2mw
2mo,2m6
2n2
ddl,2mi,2m7
d6n,2n0
2mh,2m6,2n6
6jo,3aq,2n6
d8t,wo
d8t,2n4,2n3
2mh,2m6,dai,2nd,2na,2n9
9fj,9h1,djg,2n9,6ys
2nd,2n8,2n7
d8t,37q,2n7
8uf,2nc
3ad,2nb,8in
2n7,4sr,b2v,2m9
96p,96i

2m8
2m8,czz
vc,2mh
8v9,8v2
9z2
9zh,5t0
vc,2mh,2np,2no
14k,2z,2np,2no
csb,2nn,8u4,2nm
de4,2nn,8u4,2nm
2m6
2m6,2hp,75d
89g,73z,75d
2ma,2m6,2nu
2mc,2nt
5fd
2mm,5ay,2nx
2nw
11u
2ma,2m6,2o0
2mc,2nz
d5n,9se,5vq,bko

2m
8dm,8dl,2o5,d5h,2gd
8ct,1dq,2o4,2gb
1dq,2hp
3sr,61b,2n
42b,cjj,d0a
1dq,2hp,cpy
1jm,9qv,cpy
2o6,1dq,2oc,2od
2ob
cqt,pi,2ob
2o6,bt8
2oe,bck
abb
2oe,2ke
1dq,2hp,dm4
1d,dm4,dm3
1dq,2hp,bkn
2jx
6oj,d1q
2kh,2d3

1yp,6v9,6va,6vb
378,2p
7t2,7uc
53i,2a,d2a,b0r,95t,cqw
2oh,4rh
2o6,cqs
3lf,21g,7ak
2pe
7n2,4uz
2oe
2kd
439,48b
7f3,cys
2of,2oe
2oe
5j8
2o6
2o6
14j,pj
1w,3eo
1g,59x,4de
1g,6as,5bz
35
ut,dog
2je,72x
19x,72x,dna
2ph,1f3
7qm,9xf,9xh
1f7,a4n,1f1,2pf,pw
86s,1f6
cl6
1uo,12m,1ma
2hp,21g
dgv
2hp,21g,2kz,m6,2pp,3co,2x4

bao,2ht,2pn
2z
2hw
5
2z
1yr,7o
168,1ww,1yr,169
2pl,2hp,dkd,dkc
2dp,2do,dfk,dfj,dbn
8fj,8fh
ced,8wl
2pw,2pl
62f,331,2q3,2q2
bbj,2q1
3lk,2q1
5im
2lq,1w5
2pw,2pl
2q6,2pw
24q,3pb
5im
b3w,v,b3l,b21,1pl,ji
6fj
6fi,2qd
27,6fh,2qc
uc
bh2,bdg,uc
6h8
ar9,c8c
35
9qv
14d
xj,3ph,2rg

bh2,bdg
8kw
2qq
dpi,2qp
2xf



8kw

8kw

8kw
280
dx,ds,dy,9p1
bt9,2xl

b3l
6ws,or
4ty,8mh
d84,oj,7v7
8qj,oj
2rh
b0n,2rc
dl1,5cz
38x,2ra
4rv

zl
3s0,2ql,xg,4uq,3ph
b3l,b21
bsl,b0p

b3l,b21
2rn
2rn
59,2rl,2rm

2rq
59,2rp






8gb,2s0
35,2rz,2s0
12p,2s0,15k,2ry
15i,15n,15q,15s,2ry,2rx
39k
9lb,9la
89f,1k,8xt,djp
3ar,djp,8xt,21q
1w,2s7
86l
2s8,2s5,4lq,332
cr7,4lq
21g
19h,bk6
198,2se
9h1,dft,2sd
9n7,9n8,2sc
2g0,4l4,2sb
b8b,di4
c0u
67t
3h5
dd,1jj
21g,2p

2sk

bz,y4,bhb
2wl,3ej,bz
2sk,21g,3ej,dsf,dm5
y4,2sk
3fu,6y
2sk,21g
2st,2sk,2ap

2uq,2v2,hw
a29
8gb,22
c31,1xl

4wc,38f

89f,1k,cuk
404,7d4
8wl,1w
a9u,c9a,dqi
c9a,1w
42x
8wl
2st,2sk
7n2,1s
2t4
9x3,9v5
2tg,2sk,21g
2th,2ti
2p,22w
2ti,22x
7d4
14q,2tg,ds3
14q,2tg,7a3
3p,8fi,4j9,4ja
21g,2p,b7b,2tp,2to
5st,18
ya,2tm
dlb,2tm
2sk,2ts
2tv,2ts
61c,2tr,2tq
a2u,20t
2sk,21g

2sk,21g,dcb
3s6,3un,dcb
2sk,21g,2vt,bz
dsl
2ty,2sk
7xq,7n2
8wl,1w
2t4
8a5
2u0,2ty,23o
2vi,1k
2u5,2u0,23o
9x3,9v5,73z
2ty,2sk
7n2,2a6
2ty,2sk

2wl,bo0,bo1
2ub,2uh
2ug
d73,2ui,bbx,aj1,34d,2uf,bby
d73,1ez,adw,2ue,bbx
1t6,2ug
1w
asg
2sk,bbp,dfp
7vw,7vv
2up,7vw
2wl,bbp
7vw,7vv,bbp
2sk,21g,10n,7ad
9ob,9h1,dfz,10n,dfi
5sb,hk
10u,6oj

2uq
2l,21g
91d,bri
958,2k7,djb
2wl
6nm
6nm
1ku,2sw,2xg
dwg,dfz,2xq
2uq,5t4,2vb
2ur,9ob,2vb
6a8,79


8pl,3at,2e2,911,dq9
2v4
dfi,bgo,2v5,10l,2v4,10k
2r,10l
84r
2vh,2vf
2bc,2vh,1qg,2ve
dpu
6oj,2vf
1k
5k2,3ke,4tf,2vm
a9c,3kl,2vm

3kg,2vj,2vk
2v5,2ur,2vp
6sb
abj,2vn

2ty,2sk,2vt

bz,2ty,2vr,bqu
20,1w
3nv,2vw
368,9kf,2vv
2vr,2vz
7gb,2w0,2vz
7zn,2vy,2vx
drm,2vy
2vr
2w3,7zl
7zl
2vy,7gb
2vr,2wa,2w9
86h,2w7
aa5,20,2wa,2w9
1aa,2wa,2w9
coi,2wa,2w8,2w7,2w5
368,2w8,2w7,2w5
2vr,8as
2vr,2we
7zm,2we
7zn,2wd,2wc,7zo
abg,aa5,abj,bt5,dqr,dqq,abo,abp
v,d,bt5
402,21g,20u
2w7,aa5,6m9
21g
alv
2ty,dfq,b9p
2ty,2sk
2x3,2wl,2wp
1e4
2x3,b2l,2wn
2wp,23l,7vr,bon
10c
4um
2wl,2wu
dc1,2wt,bg1,bg0
duk
2sq,2sk,2wy
asa,1er,1eq,1es,1et
5s,2ww
2wl,dgw
2x2

171,3fg,2x0
2wl,2wp
ako,2pn
2s,2ya,3y
2xz,2pn,boi
7qm,2x8,29v
7qn,2x7
2xl
6y,198,2a0
dkz,bn0
8v3,8y9
b6g,b1d,b92
8ui,6di,6dh,30t
2v3,2ff,2xg,22y
2uz,2wl,2xj,2xk,2v2,2xf
5yn,5sb
61g
8cj,2xg
5eg,2xg
2wl,2r2,b5o
3kc,21g,8z
2xl,duv
6si
2xn,2xl,2xr
2xn,2xl,2v3,2xr
2r2,2xp,2xq,2xx,b5x
2p,3n1,d40
21g,2p,dl1
1g,dl1
3rh,3pf
73z
2wl,2xr
2xx
2pn,2hp,2y0,bct
2x5,2yl,3y,2xz
bcx,2mi,2yv,2mk
3y,21g
2p,90z,dcx,7mx
dbf
9p1,b4q,2y6
73z,33,2y5
2p,bui,2y9,2y8
3lk,2y7
yd,2y7
3y,21g,2x5
2kh
3y,21g,du3
3p2,ds,duc
31,dlj
9fs
ya
69b
20,1w
io,im
20t,im,67x,67w
3y,21g,2de,2y0
26p,26o,3f6,5ty,2l5,1e4
2l4,3y,bc9
26o,2l5,bc9,2yp
26p,bc9,2yo
26o,2l5,2ys
63m,10z
26p,2yq,2g4
dr
3gh,9zr
2mw,2mm,2y1,8y4
v8

2nd
12d,3y,2z1
7u9,d70
2yz
2je,f8
2e7,8v1,3co
dc4

2x5,24h,b07,b06,2zt,2zs,302,bec
2zu,2zt,29m,24h,b06,2zh
461,46z
b74,461,cd5,cd4,2za
61c,2z9
19h,bct
2pn,2hp
6pd
9h1,73z
dau
2pn,2hp,2zj
13t,2z7
d8a,2zz,8wq,8v5
2zg,b06

1k4,2zg
2zo
3fa,1w,2zo
26p,2zn,2zm,bur
2zl,1k4

65d,9h1,9ot,9or
2zg,2pn,2zw,2z6,2zu
2zu,2zw,2zx,2z7,2z6
2x5,2zs,2zt
2zy,8wl,2zw,2zx
y7,2zv,2zt,2zs,86p
dwv,2zv,2zt,9nd
8wl,1w
3e,2zi,301
8w9,f,301
d07,300,2zz
2zs,2zg,2z6
2zh,13t,304
59,303,beb,24l
863,7n2,307
2z
b2o,b2n,5ip,305
1sy,3ts,3sb
8vk,39x
91l
358,8v1,cws

2f
30c,95u,95x
1w,95u
8ea,4r1,8b7
30b,358,4r1,8b7
cwp,cwo,4r1,8b7
bx6
5j8,30l
1i5,30k

2p,2j
bcl,4j6
2ig,bcl,bcm,689
28u,9h2,9fw,1zl,bt2
2z,bll,blk
32
8pr,8fi,2xe
2pm,b0n
3v7,21t
31,2z,bpg,dur
3v6,73z,5cg
6wa
21g,318,31c
ft,31b
30z,31f,2lc,31e,31c,319,318,316,313
1dl,314,57b
31c,311
xp,312
189
318,22n,311
1w
311,30z
31f,311
8oi,8og,5hx
d6k,ft,1uv,310,8x1
31f,311,30z
2ps,31e,8n5
318,31d,311
311

1dl,31j
4dk
xp,31h,59i
3sr,92
73z,33,9kv
6sn
2z
daz,92t,wu,z4,6
ep
2xt,21g,4ec
4eb,2xu
30u,2pm
anh,19h
3tz
gb,cwn,d41
2xt,21g,aeg
8wl,1w,aeh
31w,2xt,aeg
1am,13d,aeg
9h1,73z
95n
2xt,21g
36,326

3t1,327
dl1,323
32q,325
31
rh,8wl
2xt,21g

2xt
7kk,9pt
2xt,21g
2xt,21g,32h
32h
2rc,aom,32f,32g,blu
3xz,1yf,d52
1g,d54
rj,2xu
2p9
2xt,21g
665
2xt,21g,amy,dqd
b0n
dqd,ah8
dqd
3gn
a29,2j,d0k,dqe
1w5,2u,32w
1w5,32w
32q,dl1,32u,32v

6sx
2xt,21g
2p9
1g,5hj,333,bbj,334,5zi,4ti
1ee,2s7
5th,331
4th,331,buu


cnx,3ml
5sq,1g
337,kg

1j4,4r4
1fg
y5,a4f,a4e
cnz
bw3

kg
kg
337,33l
7qm,33l
cnx,c8s,33j,33k
337,33o
915
cnx,33m
33a
2kc,5qa
6dq,19x
8v1,co3
7tl,das
7zm,20,das,7tm
1g
33p,33a,340,33x
33e,jg,33w
5y8,331
7qm
di8,33w,jg
36k,36i,342
cnx,341


1t6,cyf,cyg
3lf,21g,dm4,ahm,ahl
345,1t6,348,1u8
1fb,347
26o,2l5
ab1,23n
2er
36k,36i
1t6,2ug,34g
adn

34d
36k,36i,34i,34j
3aa,34h
2ug,34g,mf,34h,34k
2ui,1t6,dli,34j
345,1t6,ahp,34n,34o
7ke,20s,34o
aho,ahn,34l,ahp
20t,34m,34l
8aj,8at
8wl,34r,34s
34q
3lk,34q

1u8
1t6,350,34z,34x,34w,d76
2ug,34v
34v
ld,350,34z
34v,34y,350
34z,34v,34y
34d,1t6,352
2ug,bqv,351
356
39m,1w5,355
csb,354,84u
353
353
8v1,cpl
34

526
363,8yj,29u,8yg
20,1w,8yj
35h,35g
aa5,20,35h,35g
aip,35e,35f,57c,b10
8zr,3nq,3np,35e,35f,57c,b10
alz
hk,zv,7cz,7d0
353,zw
8up,6dh
cpo
353,cpo
7sm,7n2
es,6ue
35n,353
2u,46e
ajx,2u
35n,353,cpo,46e
6c0
1vw,oq,diu
73o,1g
1d2,yq,7jb,7jc
w3,vt
3cq
7qi,7qg
3vu,4qf
1a9,t
89f,1k,cop,t
353,22j,71a,45p,6g2,u9,11j,vn,22k
8qq,367
7n5,8wl,37r,7de
8q0,365,21
8um,ab7,20
z

d0c,4zw
5q0,bdy
3mj
c8q,c8s
36h,36g
36f
36f
d3i
7ir,3e
36i
36p,36k,36o
1fc,36o,36n
9rq,36m
36m,36l
36k,36i,nr
34b
36k,36i,1rj,1sa,36s
1rk,36r,1qs
9sw
36t,84j,a0a
9sw
36t,9wo
2l,21g,99g,8e0,9o1,2g8
36x
3ua,csb,csc
2p,2j,1xv
1xr,d48,ctz
cpq,6c0
9qv
9fj,9h1,74e

19w,84d

2p,2j,dj0,bcy,bcx
3xn,92g
d8x
daa,c0z
378,2p
73z,33
988,20,d9z
378,2p,d8x
37a,d8x
376,4mq
3h7,4mp
378,2p,37k
99g,bcv,8v5,37l,vw,37j
5pg,37k
21g,d6j,8o6
3dl,358
3ar
37m,37q
au2,70z,37p
366,1tr
26x,21g
37p,37m,37x,37v
5r
37q,37y,37t
38z,37x
au2,37w,37t
37p,37m,381,37v
a5y

37q,37y
37p,37m,384
2t9,385
9rq,382
37q,383
37p,37m,387,388
37q,386
37q,386,389
386,37p,38d,388
2o3,8si
8xl,8xj,d28
8vt,d6r,3xo,3xn,390
37q,389
386,37p,38i,38g
800,2t1
387,38e
80g
9rq,38e,9rr
386,37p,d88
41j,8v0,8z5,d88,d87,d86
386,37p,38n
1fc,38n
37q,38l,38m
2mh,2m6,dam
37p,37m
37p,37m,38x
3gh,21g,5j
a8d,dvc
38q,37p,4a6
76z,4b3
cla
37q,70z
v7,b19,8sj,38q,77p
2vi,1k
37o
39x,2vi,391,38c
2nd,41j,390,79y
37o,394
33,394
d6j,8ol,8os,393,392
31p
3x5
300,8w9
37m
8q2,39b,39c
aap,20,da9
d6j,399
sk,399
6oj,1s,830,831,6l8,39f,39g
8q2,831,39f,39g
39e,39d
d6j,39d,39e
37m,rb

73z,33
2jw
93p,92g
1w5,2u,d98,39o
3hy
d98,7ov,3hj,28,39m,96d,3hk,9av
2k6
34,2p
39k,6ud
8uf,6ud
39k,d7b
39k,58j,b7r
c0u
23,21g
2vi,1k
44z,3a1,3a0

d5o,dy,39y,bqq,ed
xj,blv,39y,bqr,bqq
4b,2k6
9mf,8tu,3a5
8pv,3a6
df2,4lr,9mf,3a3
cye,3a4,6bb,3a7,bi7,bi8
39k,3a6
9xm,8pu,3ab,3aa
9xv,34,3aa,3ab
dc4,6bb,9n1,6fk,6fl,9v5,9xb,3a9,3a8
dc4,3a9,3a8
2e2,3af
2nc
dwe
bf6,2lp,3ts,3ac
21g,2p,bf6,5yr,58l

10z,64x,3ak
5yr
b2,3ai,7nb
21n,3ag

3ag,21g
21n,3ag
21n,3ag,d7a
19x,1g
1k,9br,d1d
28,8z8
911,358,dq9,21q
27,jk,6f1,3b7
21g
38s,a8d
21g,6jp
3b1,dbi,5rd
mi,3aq,77q
3ax
5rd,d8c
2kv,3ax,5u5,5u4
3b2,2kv,5u4
c04,cpn
dlb,5sg
2s
19w,6f4,3au
1cy,1g
19w,6j
9pn,33
33,d65

73o,1g
376,3ch
5bm,10c
21g,2p,dpy
376
3cd,1o2,dpl,dpm
dky
dxb,70
3cd,cpn,3bn
6dq,19x,3bn
afj,3bl,3bm
12o
3lk,85h
3cd,4fd,cz3
3sd
2e5,3pf,b2m
1uu,3ua,cto
alj,cto

26z,3bq,5y7
3bq,6mz
23,21g,14
1w5,2u
3hj,2y,cpk
1w,cpk
6ff
b0h,v
3bw,26z,694
5y5,4xa,695
7ir,3e
3bl,3c9,1ty,4fd
898
3hv,3c7
3cd,ax5,6eg
32b,6ef
19w,ax5,th,tg,dt9
2e5,3pf,3ch
2zb
19w,3ch
624,9d0,bkp
3be,3cf,3cd,a3y,an1
3cd,2e5
2bp,2p,84d,afj,dpi,22d,c0f,c0e
26
19w,3cn
19g,3co,6mh,3cn
db0,3cm,3cl
19z,z4,3cm,6mk,2z3,2pn,2e7
3cl
1ad,21g,6mh

19w,2ea
3cq,1ad,2e9,928,927
6oj,1s,dpu,2b
4u
9v
3aq,19x
3ar,26
3d1,v,cvx,dps
53j
v,d,53j
19w,21g,b3g
19x,1g,b3g
3d2,19w,97d,dmn,3d6,3d7
3d3,3d6,3d7
dmm,3d7,3d4,3d5,bq3
27,3d4,3d5,bq3,3d6
19w,dmm
3d5
2jr,but,3dc
6jg,but,3dc
6jj,but,3db,3da
19w,dav
8v0,cpa
2u
3dd,10x
9ti
10c,hk
19z,8oq
19w,c0e,dho,2bx,cpl
358,8v1,cpl
3dk
27u,27v
1fh,3dk
73h,76t

7k1,79,7kd
7k7
kr
63u,3dw,3dx
a31,3dw
3du,3dv
dpi,3du
63u
63v,19p,d6n

654,7kd,6zp,2hf,3e2,7kf,dp1
8yp,3e1
cbx,8tn,21k
26x,21g,dug
26x,21g,2ms,3e7
1lp
a4y,3e5,6vi
26x,21g,3ea,1c0
946,c92
3e8
1w,1s
3h,21g,232,3ed
ya,3ec
3s,3h,b0p
3ad,b0p
3ee,2jw,3s,f8,b0s
22z,3h
20,3ek
bz,3vi,2sq,2sp
2np,3ei

2gk,73o,2go
5r,9z4,9z3
3ek,2p8
26p,bqz,w1
10c
en,5p7,3es
3mm,3er,88s
98r
aas,988
r5
2l5,bh7,3ez,bh6
bh8
aas
bh7,3ew,3f0
2p,2j,3ez,csi
12m,a29,csh
cxl,cxk
9p4,dpv
3ew,2l5,bkj,3f5
bh7,bkj,3f4
1e4,2ym
5o
acp
5o
1w,1s,4sz,drd
47,3fs
82q,5vm
2xl,a6x
7qm,a6w
2sk,cz,7k8
2x2

4hy
16s,a46,a47
21g,cvz
3jw,89g
a29
192,190
1uz,1nq
2l5

1yh,3ft
d6n,3fb
2r,3fr,8ub,86h
6y,198,dky
6y,198,ds0
drz,5u8
198,53x
42k,16r
2wj
8fi,1k

bio
a29,2j,20w
p6,p7
p7
p7,198,4e8
8pt,33,3g8
199,3g7
a1a,a1l
3q2,13p,diu
5r
2fb,a29
502,5km
1g,3gf,3gg
4l,3gg,3ge
6in,3ge,3gf
21g,2p,38,d8x,37
21g,2p,d4b,d4a,cyw,cyv
3gi,21g,3gp,3go
4u,ct0
7dy,7d4
jw,3go
2d3
csz,3gm,3gj
csz,3gj
3gh,21g
1d2,68x
dss
9i7
8we
3gh,21g
2l
21g
21g,d4n
8wd,8v0,d4h

3gy,d4o
33,d4o
89a,6oj,4mp
2y3,90z,3h6
9gs,3h7
9gt,9hg,3h4
21g,4mp,3h5
3df,2u
90n,3h8,3hb,3ha
4mp,3h9,ej
d9d,ej,3h9
3h7
3cm,19g
6dp,5hj,4cj
881
883
2y,21g
4dq,2bx
2y,21g,39o,d98
3df,2u,d98,39o
1w5,2u,1xu
3hj,2y,8n8
3hj,2y
3q4,2hq
2y,21g,9zg,3hv
3hp,2y
1w5,2u
3hp,2y,dpn,9zg
3hp,2y,ctl,3hv
2pe,c88
3hp,3ht
dv9,3hy,3hx,w0,w3
2p,2j,3hw
2u,3hw
3ht,3hp,d2b
371,1xr,d2b
21g,2p
21g,2p,63r,d0c,cs8
9qv
4ra
3i2,21g,dxa,czs,cqd
69u,czs
3i2,21g,5qq,a4i
a29,d0e,5qq,a4i
3ny

3i7
5jb,3aq
3i7,cpp

3id
5sb
5jb,3aq
93p,92g
3il
di8
835,3ij,83m,4x3
wu,7qu,d0s
873,872
3x5,dv8,dv7
1w5,2u

f,456,dx0,dww
bl5
aam,8wl
15k,3le
2l,21g,d2v
d2u
2p
34,2p,7
2l,21g
6e,dq8
3iz,2l
3j5,654,3j3
tg,3j5,3j2,5xj

654,3j3,3j6
dp1,3j5
21g,2p

21g,2p
35f,aa5,3jb
dqp,416,3ja,b4k,64r,1cp,64q
418,b4i
7ir,3e
1i5,c8s,44f

9ei,146,44v,9j3,9mb
2km,9ol,9mb,44v,46,9j3
21m,21g
3bd,3jl
93t,19d
dq7,3jj

3bd

3jo

all,alk
226,221,d75,69h
38s,a8d,69h
3jo,djt
xa,7cq,cvw,v8,d9c,d9g,cvy
89g,73z,cvy,cvw
3jo
ace,8z2,acc
5pg,2kh,de6,a72
430,de6,a72
2yd,3p2
3j9,21g,dcu
9gr,dcu
3v3,21t,da7
35f,aa5
xg,2gb,3s0
bvg
3k2,3j9,dga
3k3,9gr,dga
1am,13d,cos,crl,crn
5z,3hy
21g,2p,62d,4cz,dtb
7dj,3xz
4tf,331,3kg
6a8,79
4cz,3ke
5sq,1g,3ki
3kg,3kh
3kc,21g,3km
3ke,1g,4tf,3kl
3gg,2vk,3kk
3kg,3kj,3kn,5fy
3kc,21g,3km,4ec
8q2
3kc,21g
a9f,38s,d7j
23,21g,al8,doq
en,5p7,doq
23,21g,dhl
1yg,2xs,dhl
2p,2j,cs7,d9q,3kx,3kw
3kv
3kv
24u,5qt,3bd
7u0
73o,1g,24w
1wb
fb,5a3
6ao,5a3,448
9cr,8kw,5a3
3kv,2p,3l6
due,3l5
3hx
w0,dam
bue
1kd,bue
2p,2j,3le
a29,3ld,3me,3le
fw,3lc
cnm,3lb,3lc,3iu
21g,2p,3lk,6n7,3ll,3lh
8wk,em
3lk,bof,3lf
3ll
35,6n7,3ll,3lk
3lf,bsh,3lj
3lf,3li,3lj,3lq
3lf,21g,du2,du1,cj3
1k
9ie,3q4,3lp
cuu,h3,3q3,3lo,3q4,3q5,an4,an3
3lf,21g,3ll
3lf,21g
3lf,21g

9gq,73z,3lw

9gs,3lu,bar
9n6,9go,3m0
9n6,9go,3lz
3ly
9gs,3lx,b7g
2p,3m2,3m3
bvy,3m4,3md,15d,3m1
3n2,3m1,15d,1ry
3m1,3m2,d0x
1t3,3z0,44e
ow
c9i
8f
e7,8f
7gk,5o,1s0
7va,7pq,1s0,ds7
1s2,1ry
3m1,3m2
3mg,3lc,fw
2p,3mh
15d,896,3mi,3me,3n2
3mf,bum
2s,3mg,bum
2p,coy
2pt,2z,5rz
3m2,337

7n2,1s
7nm,8an
cq8,3z0,6p3
zl
83a,cxl


1w5,2u
a3r
3mj
9qv
2p,t9
8c2,7n2
3mw,3mj,43h
d3g,2xs
3mi,3mg
2xs,3o6
87m,dx8
2xs,bgs,d3g,3n7,d30,d3f
896,35
cs9,sz,3n5
3mg,15d,bgs

7uc,7n2
17a
3to
1w
3ng,3nf
9u2,3ne
9u2,3ne
1d,3nj,3nk
ans
3nf,3nh
3ng,3nh
5o
869,85x

7n2
21g,2p,35h,8t2,29u
35d,20,35h,8t2,29u
21g,1ts,2p,9dk
9hw,9sv,9wo,a09,9dk
21g,2p
9v5,9pb
abw
aa5,dlo
dlo,bmp
5vm
8aj


3el
6sx
5ht,6sx
3ld
3n2,3n3
2gq,2p,d26,d27
2iu,1w,d27
2gq,2p,3oc,dvy
tp,75b
6sx
15g,156,3o9
3o9,2gq
aef,bpc
9m9
19h,9m9
3of,dva
3of
1w,4v0
do3
19g
3t0,cqx
2ye,5pv
3qp,2jg,2jh
7mc,9h1,9p1
41k
9xv,8b3,61c,11k
zd,acy
zd,du0,dlj,3ox
5im,hk,td
3gg
1yw,8kw,zd
5pv,3ot,zd

5hk
3oz
8og,3p4
ds,3p3,3p4
bbl,gl,3p2
d5e,3p1,3p2
gl,dgm
3p2,ds,dud
gl,7m9

5be,dtm
3p2
7ul,7n2,8cm,8cl

19t
gl,duc,du3
3qp
5n,2p
3k6,xg,xj,2ql,2rg
ajx,2u,3pj
3si,4up,3pi,blv

8kw
8kw
59,bdf,bdg,q6
8n5,bdf,q6
21g,2p,3pr
96d,ajx,3pr
2jh,3pq,3pp,bqb
3a0,60h
44z
2e5,3pf,3px,3pw
97c,3pw
c0p,3pv,3pu,3py
3pu
3pu,2e5,3pw
2zb
3og,19h
2e5,3pf,dih,cuu,dj5
13p,73z,dj5
3q8,2e5,6li,3lp
2hq,6dq,6li,3lp
2e5,3pf,3lp,6li
2je,f8

2e5,3pf

2e5,3pf,td
2e5,3pf,6ws
1l5,hk
3qb,2e5,61h,lv,m0
3qb,2e5,3qg,3qf
9u,54y,3qe
1l8,3qe,54y
1l5
5di,998
9v5
dhp
3qb,2e5,3qn,3qo
535,79u,3qn
1l8,3qm,3ql
csn,3ql
2p,2j,406,du4
2o7,3sr
3qp
8qh,24r
3qp
3pf,13b,2jg
zl
3pf,3qp,652
5hj,1g,652

oq,34,3r1
92
csn,3qz,1lh,oq,op,bwv,5ii,dhq
eg,3pf,3r3,3r4
3ra,bpd,3r2,3rc,3r4
3rb,3r3,3r2,3rc
eg,3pf
eg,3pf
3r5,eg
9hp,2c9
3r6,eg,3rb,3ra
4x,3r9,bqb,eg,3rb
3ra,3r9,eg
eg,3pf,3r4,3r3
3gh,21g
eg,3pf,49k
39y,44z
3pt,44z
3pf,3qp,dv6,c0p
8cx,1t9,c0p
3rh,3pf
3ri,8cx
3rh,3pf,dek,3rn
3ri,8cx,3rn
c0p,3ro,3rl,3rm
3ri,8cx,dek,3rn
3rh,3pf
3ri,5zp,c0p
3rh,3pf,duq,dlc
1ff,drt
ajx,2u,drt
2p,2j
1g1,1fd,3rw
3rv


73z,3t2,3s1,3s0
ddx,3rz,3k6
ddy,3rz
6te,dvv
19h,6te
3s2,dw3
2k5,dw3
dcc,64z
63h,8yu,dcb
3s6
dwl
84a,8wl,dwl
1w,6ct,308
3s9,dtn
cto,d2d
1k,cto
3sd,m,3si,dhi
3yy,dhi,3si
es,m,3si
dd8,3sf,3sh,3sg
4u1,atj
1w,1s,dgu
2xt
3v5,dwn
7d4,dwn
7um,1se,3sq,3sp
38c,3zq,3so,41d
d9r,41e,41d,3so
dtf,61b
2os,53i
3sr,dvs
3sr,dtf,4a6
305,863
5pg,3t9
5pg,3t2,3sz
2t7,c9a,3sz
ddx,3s0,9fr,xe,3sy,3t0,3sx
3sr,3t2,3sz
73z
9lt,fm,3rz,3t0,3sx
2pt,9mb,67k,e4
98j,7um
dhu,wz,wy,7db
3sr,dw8
xe,dbo
95n
90z,3sw
bao
3sr,bao,bap,dc3
19h,bk6,bap,b8b,bao
88w,5ff
6sy
2ye,3th,7h7
c0w,1cn
fm,3tf

el,911,4yf
1ad,21g
1ad,21g
10c,c4k
21g
7d4
10c,69q,3tr
c5v
6ah,3tp,6pb
3tn,cwo,308,3af
3tu
cwm,3tt
2wa
3ty

cwm,3tw
3tn,d41
3ur,1nc
gb,1nc,dwc
2tx,3s6,aoq
8zg,9h1,da6

1v3,cz8
21e,25,54s,cz8

7zp,dlv
d8z
2m,d8y
60,cy3
3hx,60,cy3
3ub,67t,4u4
5gd,hk,4u5
dk7
3ub,md,3ui,bbr
3hy,3ui
3ug,3uh
3hv,5y
3ug,3ub,3um
3un
md,3uk,bos,bot,44q
2ee,2tx,3ul
cy6
1al,55e
d5s
dwe
3ri,8cx
3ur,sh,sr,9h,1kv
26o,2l5,1ku
aw,a29,16y
3ur,dex,dey
9mf,8tu,9mk,dex
9mf,8tu,dex
64x,hk
4ub,4u7
3ut,6um,5an,sr
6pb,1dl
21t,da7
7go,7d4
2p,2j,2dm
73z,33,d9t
21t,dwm,ct2
5o,dwm
2l5
1w,de3
2j
2z
9n6,9go,9o5
3vf
ddb,7mh,1rs,3ve
7d4
9zh
3ej,3vk
de2,3vk,3vl
dco,26o,5ty,3vi,3vj,1rs,9y0,26h
3vf,7pw,3vj,1rs
2tn,5st,3vn
gp,3vm,66t
4yb,2gk,5tl,6qd
1g
26o,2l5,3vr
26p,3vq
33c,3w3
a29,a7d,3vv,rn
3w5,361,1ks
835,3vt
33c
10z,3w0,3vz
48s
3vx,3w0
3vz,3vx,5wh


sv,3vs
io
1ks,3vu,a7q,a7n
33d,y5
33c,sh
a9w,17v
26o,2l5
7qm
g3,5ev
2ap
137,21b,1pg

7qm,3wh,3wg
di8,3wf,a05,a04
835,3wf
3wl,8,7
3ix,3wk
686,3wj,9nb,b0i
3wi,b0i
de2
3ix,de2
de2
8xg,33,8ya
7a,a29
3wi
ac

3vg
3wt,dwo
7d4
7xu,7xr
988,20,9mq
3x5,4a
5y8,331

a29,2j,8xt
cuj,5gl,5ca
dan

6i
7jh,6u,dne
9gr,3x9
9gs,hi,3x8
9zj
9n6,9go,4c6
2p,1y,1z,4c6
b41
bvg
3x5,4a
dgi,1z
3xm,b92
92g
378,dg0
37d,73z,3xm,dg1
8pt
der,b92,3xk,3xh
92g,8vt,8vs,38c
73z,33,38c

wv

7rd,92g,dox
3x5
a29
3xx
2pv,1yn,1ym
2pv,d75,3xv
3q,988
1yf,1w,d52
7mb,ct2
21t,dvh
21t,b7u,dvi
21t,3y6,3y5
3y6,3y5
d0j,3y4,3y3
3y4,3y3
21t
d0j
3ya,7s4
7s4,7n2
35f,aa5
7s4,7n2,da7
38s,a8d,da8,da7
92g,7wu
92g,b1b
4j6,v,xj,2gd,2gc
4nc,3yk
bhx,bv5
43t
3yh
2gb,21g,3yq
8dm,8dl,3yq
4ty,3yp,drq
649,3bd,3yp
zl,3yo,3yn
ya,3yl,3ym
2gb,21g
73z
2gb,21g,2il,3yu
2gd,3yt
2sk
2gb,21g,dd9,3yx
1uq,3yw
73z
35d,20
8wl,1w,3mp
3z2,3z4,3z3
3yt,2gb,3z1
3yz,35d,3z1
3z0,8wl,3z1
17q
8we
xg,2gb,4v0
7z8,4uz,agh
3z7,xg
3yf,92g
3z7,xg,btf
7rs,btf
481,1g,10c,1mb
3vb
c8c
xg,2gb,b2f
3lu,9gq,dbb,dbc
3zg,xg,4y3
3yy,55x,55w,la,6of,6og,6g6
xg

xg,2gb,4up
aap,20,d9y
xg,2gb,djo,djn
8dn,xi
aap,20,3sp,drm
ab1,20,a2k
3k6

8eu,a2s,3zx
3ri,8cx
cye
3zu,fp,7um
378
73z
8tu,dfu
3zz,dfu
21g,2p,co6
48,1w
7d4,1s,co6
dq6,5ih
61b,3qp
402,8ys,2ap,cvg
1l,coi,ddq,9a1,6of,dda
402,dqt,dqs
abk,acn
407,23u
2wh,402,40f,dfx
73z,dfx
73z,40f
40h,1c2,s4,40c,40e,bpw
40c,2wh,40i
61c,49c,2e0
5jd,49c,40g
2wh,402
7xu,7xr
2wh,402,40m
20u,40l,231
40l,2wh
8v9,8v2,co7
el,911,co7
2wh,402,40u,40s
ddt,40t,40s
9mp,40r,40q
26q,40r
1ue,40v,40q
40q,2wh,40u,22u
47,8e6
8cn,8dl,40y
38c,40x
d5z,13q
47,413
9hl,9hp,412
dhe,411
dhe,410,8xz
47,2p
7xr
2vi,1k,418,3jb
aa5,20,418
3sp,417,416
414,47
65d,9h1
7ut
7xr
414,47,3sq,3sp
7xr,3sq,2dm
6sx
3hy
2s,8fr,bsf
bsf
8v0,391,dai,9y2,8vt
89f,1k,dai,die,3oq,da6
759,hk,5uj
vz,3hy
3hx,41p
cc,5p7,41p
a9j,41o,41n
1w5,2u,dsn
1k
vz,3hy
9xw
76f,9qv
2p,2j,dtk
c4p,87f
892,ap5
f,1w
d32
8af,1p
41z
9h1,73z,424
d3i
1z,9nw,422
426,dl8
dwe,425
425
425

371,1xr,cx0
2p,2j,d29,dk2,d0o,cvt
8wl,1w,d29,dk2,d0o
vr,2z,d28
bkv
2vi
1d3,h1,dhg,dhb
42j,8we,dhb,d4z,dh8
41k,89f,d4z
8we,9h1,d4z
16r,15k,42l
dwo,42k
16r,15k
198,42o
19a,42n
198,42q,42r
3mh,42p,b5z
26u,42p
10c,hk,42u
6i1
42s,btj
d41,700
h1,3o,dwd
8fp,1k
42x,8fp
6m,deo
73z,d6o
16r,15k,d00
2su,16r,2st,15k
1ca,1al,cv2
9h1,73z,cv2
17c,17b
d1f
3iu,15k,438
ba,437
2p,co2,co0,cs1,cs0
5st,18
co2,co0

ku
4us,4ur,a9y,ao4
18u,18w,18v
3mx,43h
due,43g,3n0
2d6,a6h
7qm,a6i
da3,43l
da3,43k

2d6,43q,43p
2d5,97n,43q,43p
9td,43n,43o
zm,43o,43n
8cn,8dl
cer
60r,5q0
7ir,a2s
21g,2p,5q0
53i,5q0
43v,21g

92
30d,dhd
c8c
2u
ajx,2u,d3r
nx,1ms
95n
447
16x,446
3l3,6ao
9gr
9gr
8v1,8vr,8up,8uq,6dh
dhu
9d,a29
gu,3m5
1a9,3je,coj
21g,2p,a6i
a29,44j
qq
835,44h,50p
1qt,tw
tw,9d2
1a9,dda,6of
3yy,9a1
131,ka
1fd,ka
3o,47,md,bou,3um
3o,47,44t
cyt,pi,2i0,80o
pi,44r
65d,9h1,9mb,7n9
4c9,9hv,3jg,3jh
9xw,dgk,dgj,dgl
9xw,dgl,dgk
47,2p,9qb,9pw


8gq,6k8
63u,453
452,p3
3qk
ar9,c8c
3ir,dww

21g,2p
9xw,8pu,dcz
2p,2j,dg8,dg6,dg7
9h1,73z,deq,dg7
45d
8ct,45c
4mp
78v,28,cpz
8we
1l7
b1c,v,4er,1l7
bpc,h8

z
b0g,bc0,cyf,cyg
z,d
b10,v,45p,45q
vn,45o,364
vn,45o
z,d
v,d
48d,484
4ba,4b6
z,d
v,d
z,d,ccx,ccy
v,d,ccx,ccy
z,d
7ir,3e,d0g
46z,v
48j,464
v,d
2c9,462
45z,467
7yu
4ho,465
465,4gb
5yn,5sb,67t,46b
5im,46b
67t,469,46a
9im,46z,46e

dpi,35r,a3q,35t,46c,8z6,bbk
4yb,2gk,46h

dob,46f
z,d
bgx,45y
v,d,dx1
b1d,v,dww,dx0
z,d
d,bmc
46q
6gv,10c
817,46o

a7a,3hr
22,46w
cc,5p7,48m,5ff,46w
51o
9of,46u,46t
d
d
v,d,c6y,c7d,c6x
46x,d,9bw
1w
46x,d
909

472,46x
64x,hk
4in
c5

ag2
33s,8v1,cre
d
bdr,v,4ej
ao4,3hy
45y,v,47g
db6,47f
46x
47h
46x
47j
47k,47j
16s,47n
171,47m,7cg,7cf,7ch
47j,12
840
bu7,v,d76,4fr,4fq
oz,ag0


5rf
8or
v

60i,1d,47z,480
4de,47y
4d3,47y
1g,9,483
8gb,22,483
27,482,481
z
487
b1e
4pl,485
5eg
6a4,48c,4wc

cp3,2p0
cs1,489
484,48f
92o,1e
48d
45z
akm,akn,193
45z
v,cd3,cd2
48n
8mc
1pp,46u
d11,48k
1g

5td,5zb

e7,3vy
1ru
48d
5ty,v

48d

51y,bnk
6h8


9xm,8pu,dgl,494
9a6,bue,9xo,9ws,493


di8,a16
4r5,a16,ac1



9mr,40i,40h,9ms
v,d,1in,1ij
12
5rf
25s,km
48d,49j
45y
26u,49h,bd9
3re,bqb,bda,bgf,an6,bm5
49h,49m
26u,49l,bd9
48d
6h8,49p
yp,49o

48d
b2l,b1e
48d,8c8
484
47v
484,49y

49w
484

bih
47v

b0n,dew,7i2
9i5,9q7,4a6
3su,9i5,4a5,38t


ch7,4aa
4a9
49z
v
1jb
kb
5un




5lh
3gg

4gh,1g,4ap
7qm,4aq,4ap
1rk,4an,4ar,4ao
835,4ao
4ap
5yo
4ar
6et,6oh,7ar
6fk,8gq,4ax,c4z
6fk,8gq,4ax
ad,4aw,4av



4b3
a29,4b3,l0
835,4b1,38u,4b2


48d,4b8,4b7
26u,4b6
26u,4b6
48e,92o
4b6
4b9,48e
4ba,4b6,45z
a3f,as5
4ba,4b6
4b6

48e
4bg


48e

4bm
45y
5tt,5im
bfc,b3l
48d,484
4p0,v,4bt
3ik,4bs
4br,48d
4br,48d
48d

6h8

1mp,1ew

526,cy
6of
g8
48d
der,9lm,9n6,3xb,3xc
64x,4c9
1lv
4c7,1a1,bei
bjx,b1c,5jx
b20,bm8,5jw,5jy
484

4cc


4cc
5bf
bpg,7h6,6dj,3he
67t
4cc
4mh
ab3,b0l
45z
860
4ks

d3j
2y0
4cx
1yz,22
6as
dmx,4cu
4d6
7dj,3kc
63b

19a,j6
j6,86t
4rv,1g
4d6
20t,7ke,4cy,4d5
42s,10c,axs
5,4d9
7ax,4d8,6gh
2rx,4db
12p,4da
5y8,4dd
4ti,4dc
3gg,4rv,2p9,15m
4dk
5sq,1g

4dk
4dk



88d

4c7
33,bfh,bfi,d5s
e4
dpi,bfh
4dv
5ts,5st
4dt
5th


2xu,4e1
4u4
67t,4dz
2z
725,4e4
21q,4e3

4sl,5gd,4e8
5st
53x,4e6,3g6
dpi
4dz,2xu,4ec
2xu,4ec
dl1,52m,3kn,4ea,4eb,b0n,31q
4cz
10c,hk

b34,v
4ei
pk,4eh
d5o,47d,bgt
824
5yu
z

4em

1kp
1l7,45i,4vx
2c4
4em,4eu
4et


4ez
92o,1e,4ez
3hv,4ey,4ex
ai3
8h1
4dk,4f4
8gy
56k,4f2
4f6
3hv,4f5

4fa
4fa
3hv,4f9,4f8
12,d

c9r,3c7,3bq,dmg
1ps
6py
4yb,2gk,4fi
686
cui,4fg
1dl,4fl
a7a,3hr
6ah,4fj


6nc,476

dfy,526,47q,bu7
dfz,47q,526
4fp,4fv,4fu
4fu
di8,4ft,4fs
di8,4fs

bgt

v,cy
10c,hk
5t5,10c
4g4
v,64i
26u,4g2
v,d,17e,16x
16x
68b,4g9
1dl
xp,4g7,4ga
15t,4g9
z

4gb
4vv
4gb
b0l,v
1g,9
5jb
cqt
4gb,26v
bua
4gk
4gb

5ty,v,tc
bv5,bcl,td,6j5

cyg
4gr
4q1,5lh

b1e,hw,tn
8rd,cj,2fi

4p3,45w,45y
sr
4gy
z,1g7
zl,1g7,5q3,bs9
4in



45z,4h9
4ho,4h8
7b7
b3g,b0m,6jj
4j6,6ji


4gy



b6w,bgx,dvb

v,d

bhg,b0c
afk,a3n,a3m
5th
5rf,qq
10c,qq

6pb,4hv
4r1,615
4ht
z,d,4hy
bu6,b1d,75m,4hz
3fi,4hw
3z,4hx


24c

kq
318

8mu,g8

84e,4ib

4i9
4ie
2ry
b2,4ic
1lv
ai3
d0p,6lp,bs5
cu8
5rq,4im
881

9pq,4ij

4in
3vx
zl
25x,6ii
4in
4in,47c
qn
77i,23v
c9z
di6
di6,9rk,9r9
4in
4in
3hy
4j0
2d5,97n,4j5,4j4
3aa,4j3
835,4j3
v,d,2hr,2hs
b0f,v
4in
4p4,2tl,4ja
due,4j9,ar7,2tl
4j0
4j0
4j0
8zo
4in
4in

4jg
7c1
4in
4in
4in

6tg,v,8xu
331
7in,4jr
4jq
c1w,c1r
cer,5ii,5st,4ju
4de,4jt
4in
4k0,4k1
4k0,4k1
5ux

4k1,z
z,d
4k1,z
64s
4k1,z
1d
2ms
4k4,4k1
9,4k9
cuh,4k8
82
4kd
4d1,4kd
26u,4kf,4kc,4kb
4kg
92o,4kd
12e,4ke

pz,20l
cqt

4j6,v,8h5,4km
30p,4kl
7k6,4ni


4d1
4kt

6n7,4kr
45r,z
45v,z
4kr,45v
4kr
8gb,22
1m9,4kr
1mb

3d3
b0w,v
1m9,2se
10c,hk
1m9
v,2kz
bn5,5q0
b2,r1
2ld
4kr
4kr
4lb
1m9,4kr
ch7
1m9,4kr
1m9,4kr
829
3lw
331
7in,4lm,4ln
4ll
7ip,4ll
b2b,bih
5yu
4kr,2s7,2s8
4ls,a07,3a5
686,4lr
d7x
2gk,2go,4lw
d0s
1yl,4lu
6y7,33,2ed,1lc,1lb
4j6,v,1lc,1lb
4m1
7ai
4lz
3aa



4mz
4mb,4mc,4m8
ud,4m7
a73,4qb,4mc

cyg,4m7
d6v,4m9,4m7

diu
e7,8jq,8jr
8j9

4mh,45v,z
31l,73z,9l1
307,zl
4mh
92o,1e
686,a00,26l
ar9,c8c,4mp
bcx,ai,4mo,37i,3h3,3h7,ar9
37h
4ml,4mh
b7o,b86

4cn


v
io,1k4
45z,4n0
4ho,4mz

bu7,v
ch7
4fq
23u,9p9


4n7,45z
dgp,bhz
510,b0l,bhz
4nd
vn,6b,3yh
7kh,4nb
5w8
6gm,5st
cwz,7dz
3uv,aw,4nj
4kn
a9w,4nh,1hi

dd3

45m,b0g,8as
4m,64x
4d1

4j6,4pl

1g
5p2,5xs
67t
6gx
6gx
6gx
5ew
4vx
1hn

66l,4o6
81i
8du
dv2,4o3


4o7

66l



19f,3df
c7s,4oh
9of,4og
4ci,5bf
896,35
zl,bw3,iv
6v9
4oo,4on
l3,4om
ll,4om
2i6
67t
79v
4dq,33
ch
1py
5y8,331
4k1,z
4cc
bnk,b7j
4ox
v,d,4p2,dkx,5jd
40i,9pg
dq3,4p0,2du
45w,45y,v
4j6
71w,ben,4p6
2hr,4p5,ben
4ox
96d,ajx
9
7n2
4ox
48j,4pe
2hs,4qh
cqt,4pc

5rr,8ut

b0f
484,4pl,4pm
1e,c7r,4pl
uc,4pk,4pj,4nr,275,274
2ms,4pj
4pj

4pj
10c,4ps
b
dka,6sz,6t0,4pq
272
63f,113

jw
3gn


b1c,v,12e
5lh,dv1

y0
8fh
4q2,5uc
yd,9yv
bnn,bce
bce,bjm
7qm,4qb
v
di8,4q9,4m9
4qe
a29,4qe
4qd,4qc,bc1
835,361,bc1
bhx
b0v,v,4pd
2hr




2l7

4rk
54u,4qs

xo,4qq
5iu
3jj
3d3
3ar
6uc,b1i
19d,19h,b1i
d3e
69w,d3e
o3,o2,8b5,30h,30g,30i,615
16x,5i5,183

cjq
cwz,a16,a17,9rz,a15
19a,17z
5hz,2ps,9aq,4rb,dxc
331
3a,4rb,4rc
2kh,9aq
cud,3lk,4r7,4r9,4rc
dpu,4rb,4r9

5i2,chu,846
2kc,5qa,4rh
35,4ri,4rh
2ke,4rg,4rf,5qa,2ot
2n,4rg
5ov,299

5iq,5it
10w
aa5,d62,co4,ddd
aby
1ut,5hz
2us,5sb
5oy,5im
amm,dnl,dnk
3gd,502
2ji,79m
1g,9,4de
o2,4rx
dsa,4rw


6sn
4ru
24,1s
b2
1jb
4s7
5
6x5,4s5
1a3
6k7

10c,hk
abg,aa5,4se,4sd
dfd,9q2,9q1,4sc
abj,644,4sc
547,6dq
2jy,hk
73h,76t
697,22h
2kc
59n
5gd,hk
5st,18
5sb,cwy
5
1g,9
21g
10w,10c,d8o,2nd,d8p
4i4,4su
4sv
xp,4ss
xp,4st
5rh
76d
860
v,d,k4,d3j,26q,ddb,3fa
6sx
5k1,6k7
ajx,2u
dch

7yi
7yj,cnd
2gm,1g

3l0,73o
ta,5im
685,5v9
5zb
63v,19p

331,4ti,4v2
331
12o,4ti,4tj
1i5,4tj,5y8,4tf,331,4th
331,4ti,4th
7ml,7n2
3z0,8wl
10c,hk
331
9cr,8kw
4tq
cuj,4tp
4tt
k9,4tt
510,bwu,4ts,4tr
4tw
5i2
4de,4tu
1b
22
6k7
4ty
atj,2iu
73o
4ua,8mu
1d8,5wn,4e0,3ud,7ar
3lk,3ue,7ar

1hn
dss,1za,1zb,4u9
crd,4u8,1zb,1za
8mu
4u7,1hn
2j5
7a7,5xi
33
3df,2u,4uh
1ya
cpb,4uf
6eu,7ar
5p9,5p8
76t,113
79v

51p,5im
8t5,2kc
b0b,xj,3pj,dh8,3zm,blz,bly
b2e,v,dd9,drm,b1p,2rg,dh8
1w5,2u,ctl,alc,4ut,43e
ads,43e,58n
cpb,4ur,6ow
chu
1f7,1w0
1f7
7js,r5
9fs
51t,2ox,3z8,1dl,agh
w9,3z7,3oj
5vj,73o,6az
4th,5k4,67r,4tf
73o
5ug,p9
3bd,73o
6wn
2xu
4va
2rz
4l9,4v8
22
1hn
476

59o
866,7ut
6u9
es,1s
38z
9qb
255,5im
72v,4vn
72x,4vm
7co,3pm
5nj
4gx,8rd,6oz,8re
dds,bh,bg
4vx
5im,hk
3b
22a
5xk
5im,4er
as5,45s,45y

10c,hk,4w4,4w2
yi,4w4,701,4w2
4w4,4w1,4w0
7n2,4w4
4w0,4w1,4w3,yi
7p1,7od,4w7
8qc,2iu,4w8
8e0,4w5
8qc,5ki,8qb,4w6
5uh,2ps
9pn,33,99d
9ru
489,80e
57z,3ou,4we
9zg,4wd
5st,18,4wh
cge,1rm
55e,4wf
66e
5br,5yu
4ru,4wn
4gh,1g
cxo
5tq,4wk
71t,73o
1pm,8b1
8kw
8kw
e7,zy
92,zx
6sx


19h
dmx
6ah
1cy,4x2
8zw,5rr
4x0
832,3il

835,a6n,83l
4x7
4x6
xp
1d2,c9,4xc,80r
8kw
dmy,5uh,1do
3lk,4x9
s8
5ew
7rp,7n2
7rq,8fi
1cy

4ij,5rq
9c8,5q4
4yb,2gk
4xo
25a,2oj,4xo
60b,4xn,4xm
7az
4xr

535,79u,4xt
6ws,4xs
1o6
7qm,4xx
4xy
3aa,4xv
3gg,4xw
3bd
b
1lv
6ao,4y4
dd8,9xx,9xy,3zi,9w1
4y2
5im,4y7
6e1
e7,4y5
4yb,2gk,4ya,2go
4yb,2gk,2go,4ya
dob,4y9,4y8
2gk,73o
6hg,k2
75o,3bd
1a3
19u,3tj,5v8
d2n
c8c,1w

1g,4yk
17m,4yj,bis,6b1,2i4
qb
8kw,bh2

331
5vj,73o

1g
5hj,1g
5ts
xp
5im

2c6,4yz

4yx
552
5xi

461,46z
72v
cvo
1kv

19h
5zh,5y8
6sx
5im
5im
476,64x
3uz
476,64x
bzq,4u7
1lv,4zj
4zj
d41,4zi,4zh
5pk
67x,7ar,4zm
2yk,4zl
61g
79m,5im

9pn,4zs
43t
4wc,4zq
4zu
5nf,4zt
1mv
31m,6sn,92,36b
c76,vr
5xi,501
4xa,8kw
15
3lk,4zy

5st,18

3vm,2tn,506,507
73e,505
505
645
10c
6sx
1lv,50d

24w,50b
5xi

6gd
6r0,5im,50k
ao4,3hy
3hw
6dk,50h

6sx
77m
10c,50q
58w,138,44j
dmx,50o
63f,113,50t
6xl,6k8
deb,50r
5xi
6kg
2bc
899
1fd,a29
1i6,1i4
219,1i4
4zy,2ip
5im
501
2v3
10z
517,1ru
b2,516
5w6,73z
6q7,1ru
79m,5im,ba2,51b
1jw,51d,ba2,51a

51b,51f,iz
cx6
1l8,51d
90n,3h8
at,229
229
7qm,51l,51m,9vq,2ew
7qm
9vk,9vl,bpl,51j
51j
51o
1pp,1m4,1wj,51n
5im,hk,51r

6dk,51p
6ah
cgg,5st,4uz
10w
4yv
6wn,2xu
81i
bnk,b7j

7in,522
82v,6ej
520
6ld,3aq
2jr
1g
v,4fq,4fr
12l,1xx
aw5
5sg
7yu
5w8
5ba,5bb,52e,52d
3gg,52c
3gf,52c


92o,1e
3ge
ajx,2u,52l,52k
12p,52j
52j
2xu,4ec
4rv,1g
2nd,cql
76t,113

6a3,na
9pn,na
3gg
6a3,52w
ai3
20w,52u
3uz,52z,52y
52x
le,52x
2sf
4yj,9gg
d0p
d3r,6sx
24u,5qt,3bd
79u,2ji,537
259,5im
1jw,535,539,1l4
2q1,62f
4j6,v,537
4p4,1kq
4j6,1kq
4xw,5st,53f
4xw

4lw,53c

9
2u
dbn,3d1,3d0,w
4ru,2ji

6h8,53n
53m
5im,853
6nk,852
67w
6af
6m0,53u
cvz
4s7,53s
5gd,10c,hk,53x
59y
19a,540,53z,53v,3fx

4s1,53x
v,d,53x
50b,1lv,542
541

2q1,62f,546
2xu
2q2,544
6dq,19x,9ew
3q4,2hq,9ew
927,b54,1e5
9gs,dh1,1e6
89a,6oj
35
5xi
6wk
cdu,9r2
75b,5xi
o2,dbu,o4,54j,58q
o3,o4
4l,5r8,54h,asv
a82
5mo,54m
54l
5im,54q,54p
54p
e7,54o,54n
6dl,54n
2ps,5
ay1,3u6
2gp
4rw,54x,54w
8gb,22,54x,54w
5r,54v,54u
3lk,54v,54u
6wr,3qg,3qf
5sq,1g
3df,1cy
39d,6oj

5jf,68m,555
cud,5yp
cpb,6uq,553

a9p,a3

xp
5jf
59o
10c,55e
5nx,zv
crp,3up,55c
c9r,7xb
10c
331,csw
6fw,1dl,55j
xp,55i
1d1,55n,55m
8gt,4dk
5nf,55k
7ax,6mv,68k,55k
10c,55r,55q

55o,55r
3ld,55q,55o
55u
5im
4ti,55s
55o
dd8,3zj
dd9,3zj

ceq
6df,73o
4x9,1d2
1h,1g
4yb,2gk

8ga
84d
33y,5y8
hk,1g
v
5im
19v
79u
73o
56f
c4f,56e
5th
4yx
o3,24,56j
3lk,56i
2i9
55s
6ib,1ag
4bb,4b9,1ag
2e6,2zb,b2j
b2j
3d5
ceq,56t
20v
cjy,56r
64x,56x
8h1

pk,56u,1b6
915
5z6,571,570,n1
cs0,56z
835,56z,1pg
4ve
5im,576,575
575
1l7,574,573
e7,573

1dl,57b
cq,24,7ac
1n5
xp,312,578
bdr,v,35h,35g,da7
ch7
44s,80o

8gb
5i2,chu,57i
csj,57h
csj,5mr,6j9
4yb,2gk

5xi
acz,2oj
ad


4ve
55y,57u
ai3
57s,b5l
a,358
5i2,chu
68t
1hn
3ou,5im,581,582
1w5,2u,581,582,td,6j5
a7a,580,57z
6j5,580,57z
24u,5qt,3bd
6hf,586
5im,hk
5s,584
cj3
6wm,73o

73o
58c
898,58b
2us,5sb
5hz
1l5,58i,58h
87r
1jw,58f
1l8,58f
904,bce,39u
5q0,dtf,58l
cye,3ag,58k,1e3
il
4us
31d
2pt,2z
4l,o3,5r8,54h


d18
cu9
1dl,58y,58x
138
xp,58v
cud,72x,58v
4ve
5ht,6sx
1jw,592
59n,591
zl
76b,6wm

alv
3og,19h,95y,599,598
3hw,597
cx1,597
5ht,6sx,59c
24u,5qt,3bd
cwq,59a
5xi
530
10w
75b,5xi
5ht,6sx
1dl,31j
10c
9jn,998,59l
9jn,bt0,75x,59k
xp
b3q,5bl
79m,5im
59r
6dj,59r
59q,59p
6rv,3bd
6rv,3bd
3bd
2gm,1g
25a,2oj
3gf,2p9
10w
5sb

3hy

d3r,3l2,76b,3l4,3l3,5a5

5a3
5im,hk,5a8

5a6
5im
cer,5ab
5nk,5aa
68t
5ae
d8t,5ad
21e,25,5ai
88d,5ai
1su
5af,5ag
5jf

3uz
1hn
1kv,3v1
5v6,54n
39y,44z
4w9,5uh,5as,5ar
84d,5aq
2z5,5aq

5sq,1g
2jr
3gg
6es,atj
dch,2nw
62f,331

8b7
10c

2us,5sb
5yn
2xu,24x
5fx
5v9,5
8uu,9pn
3gf,52c
dix,52c
6e1
79v
31,b0c
31,b0c,cts

6lt,4rf,5bk
5im,hk
cx4,9fk
cuh,5bh
zl,59n
10c,hk,b3q,5bo,5bp
v,d
afj,5bm,b3q,6bj
27,5bm,b3q
6sg,5ug
18,chp
6gm,5st
6gm,5st
wz,5bv
d9c,5bu

10w
6sx
c4f,9u,2pa,bs5
c4f
4zo,5c3
79m,5im,5c3
1l7,5c2,5c1
ta,5im

4sl,5gd

6dq,19x
l8,3q4,2hq
5im,hk,3x3
6es,atj
5sq,1g
4dh
83f
6i,5ch,5cg
5ch,5cf,5u0,30x
6k,5cf,77,bp3
10c,hk,ie,5cl
4gh,1g,5ck
ji,5cj,k1
dos,5ci
3ue,5gd,ie
5rf,5cp
7ai
898,5cn
5ru
3jj
3jj
6e1
5rh
735,72a

8bw
95n
v,d,2rb
2e6,2zb,2n
4j6,v,2n
2us,5sb,5d3
i8,5d2,c2g
1dm

1mx
zm
5w2
90n,3h8

xp
cpb
1g
21p

7sd,6cj
34,2p,5dj,5dk
998,33,5dk
14c,oo,5dh
dj2,5dh,5di
4ve
2j5
5ka
73o
1dm
45w,v
654

64x,5dv
cj2,5br
77q,5dt
4ve,5dz,5dy
5dz,5dy
1jw,5dx,5dw
1l7,5dx,5dw
8pu,5e1
307,5e0
o8
6ca,3aq,5e6
33,9q4
6mh
6cc,5e3

ta,5im

5xi
v,d




dfz
2kc
chb,77w
2gm,1g,5el,5ek
5ej
xp,5ej
aff
78a,5eo
zm,5en
9u5,5er
2lq,1w5,5er
di6,9u5,9u1,5eq,5ep


cnx
5i5,3wb
4rv
5pg,2kh
3ba,9pn

j6,jo
7w4
5im,5f3
2fq,5f2

60v,3qy
5sb,5f7
1mp,1jc,ba,5f6
776
776
76l,3bd
2jy,hk,5u5,5u4
5sb
4rw,5ff
8gb,22
1df,46u,5fd,3td
dkl,1wj,qe
10c,5fj
dcb
xp,5fh
5rf,5fm,5fn
8pt,33
t6,5fk
5fk
19x,1g
b3g,b0m
6sx
1ae,5i2,2lw,cp6
bqp,bjw,2lw
1dl,5fv
73o,5fw
xp,5ft
3lk,5fu
5y8
1g,3km
3gf
76z,2e

32y,6sx
cwq
6ld,3aq
4m,64x

4p3,45w,45y
5jf
39y,44z
5qf,5hj
3bd,73o
5rq
hk,1g,5wl
5ux
59j,5gg
dd3,5gf

5ht,6sx
1lv
2xu
3x3
6nk
ta,5im,5go
e7,5gn
73o,1g,1qd
24,8gv,8gu,d6d,1qd
27
a3b,bx6,5gv
482,8gb,5gv
dfy
5gt,5gs
6jo,3aq
1w5,2u
4j6,v,9zf
v,d,74j
5mc,5
53i
19d

5h6
5t0,6d3,b2c
7k3,yq,dp1,5h4,21c,7kj,7kk
4ij,5rq
5rq
6e1
5u1
8wg,8uk
24,1s,64i

apj,3og
cud,1xp,1xr,5i1
5th
39y,44z
3oa
1g,9
7uc,7n2
8cn,8dl
138
5yo,1jt
blr,b1c,1jt
5im
7mc
cpb,1fa,1lm,5hs
5hr
6sx
2h,22
10w
1iq
dpp,31a,1pm
1yp,358,daw
2ps,5,2b
buj,b7e
a,358,5hf
chu,5st
1ur,cw9,82q,1wk

cwk,lg,1v2,1v3
5eo,lb
5bm,10c,99g
b0w,v,99g,2g8

1d7,5ib
6qd,5ia
5ie
7bv
5ic
ta
5g1
bki,b3g,405
5st,18,3r1
1g,9,5il
24,5il
517,5ik,5ij
hk,1g,dl3
10c,hk
b0c,8e0
v,d,307,cwm,cwn
1g,5it
2sf,5is
da1,5ir
5nf,5iq,4rl
3ky
ajw,3hy
59n
9fs
s9,109,1l7,csn
bjx,b1c,dhp,csn
5ul
6rd,7xe
aj1,1d,9vh,7xe
5im,5j6
79m
2uh
6dl,5j3
10c,7xe
7xe,7xd
5fx
568
3aq,19x,5jd
6i,5je
cpp,5jb,4p0
5jc
1g,5jh
b,5ji
6ah,5jf
4ut,5jg
5sq,1g
113,5jl
84d,5jk
33y,5y8
2lq,1w5
5p7,5jp
ax4,5jo

1i6
5p7,22
4ty
92,8f
307
55y,5jy,4cb
dg6,4ca
33e,5jw,4cb
80f,6a4

6k7
4tf,331
4tf,331
4ti,4v2
3lk
5sq,1g

8zr

5xi,6bd
2bx,6f1,27s
3ic,5jb,5kg
85p,1k
7og,7od
46z
12g,5kc
1g,5kj,5kk
73o,1g,4w8,csq
2np,5kh
4w8,6vt,5kh
73o
502,3gd
17l
ch7
sr
4c8,1lv,5ks
cpb
cuj,5kq
5gh
10h
af5
b0f
5ee
7qm,5kz
4aq,5ky
5xi,5l2
70k,5p7
31f,5l0
m
5fh,5l5
xp,5l4
ta,5im,5l8

3x3,5l6
60i,5lb
aqw,yv
5l9
645
3aq,19x
19x,5lf,5lg
10a,5le,5lg
5lf,5le
b1e,b9p
510,1i4
69w,5ll
dbr
8o0,d2w,66j,69x,69w,5lj
5fe,8gb
9z
6yn
4dc,5lr
6gb
4ti,5lp
3gg
73a
10c,hk,18a
76q,5zb
5hz,2ps
c7r,cxj
24,5m1
5m1
cpq
b2,5oc,5lz,5ly
5ux,21b
615,5m4
6w4,5m3
so

5im,hk,5m9
5m9
1yk,5m8,5m7

6ki
5
8r4
5tg,1t
52m,2xu,hk,5mh

3lk,5mf
10u,6oj,5mj
cpb,21b,5mi
cpb
5sq,1g
6jw,6jv
fu,abg,5mp,85a
12o,54l
dqt,abn,5mn
481,1g
10c,57j
2rx

72h,7ar
24
24
67x,7ar

5t9


4vq
6u3,5y8
10c,6fr,5p2
547

1l5
v
4zy
9qv
5ew
3ou
5nf
7jh,7fz,1cy
12p,7jh,1cy,7fz,65r,bal,5ng
5ne,5nf
10c

1g,5nk
4de,5nj
1a3,1g
b8l,b1v


75b,5xi
6wr,dk4,171
v,cua,a46,172,171,dk4
10c,hk,8o6,5j
6r4
5fr,1ae
cl7
5bt
c5v
5sb
b0m,v
mi,3aq,5o1
5o0


da1

5y8,331
5sq,1g

8ku,6dc
547,bbd
2kh,bbd
2gm,5og,5m1
10z
1i5,5of,5f,bah,179,17a
cqc,179,17a,5oe
304,5oc
1yi,1g

7p2,7n2
2md
5zw
4yb,2gk,5zw
6ao,3l0,648,24w
5nc
c1r
2gf


bhx,bv5
5nj
24
6mz,61w

5im,hk,5pv
bsh,5pv
6ld,3aq
7h1,5p2,5p3,7xk,836
ctc,836,7xk,5p1,7h1,7h2,5n4
3z1,5p1,ce9,77w,7xl
8f5,v,5pv,dtz
bsh
5hy,1yp
22,5
d5n,4uj,8xh
9of,4uj
1g
7ah,7ai
7sd
5ka
aqh
3aq,19x
2kh,5ph
cvw,5pg,xf
6k,9je
4gh,1g
4yb
6r
687,31d
8q2
191
7co,3pm
6ao,3bd,3l0,73o
50a,6sx
5pt
2ft,5ps
8kw,5pw
zd,3on,5oz,5oy,5p4
1yw,5pu
5im,hk
v
6dp
v,d,43w,43v,36c,43t
8c2,7n2
2vu,20
4h3
9e4
a29
ba,287,286
bgm,il
4j6,v
113,il,ik
b73,5qb,4rh
yb,5qa
39y,44z
2kd,b73
6db
5hj,1g
6k8

7az
9cr,8kw,5qm
17r,8cb,8cc

gp,5qj
6sx

1g,9
cpp,3i8,3i7
33y,5y8
5sq,1g
3l0,73o,5qw,d3r
3kz,7u0,5qv
7h,5qu
24w,alm,5qt
5qy
ctk,5qx
77x
5sb,5r2
2pt,11e
5o5,83l,5r0,75z,e2
78d
7in,5r6,5r7
c8c
7ip,5r4
5r4
o2,o4,54j,58q,5ra
1aq,c5d
3lk,5r8
79,7n2,dbn
3ar,5rd
d8c,5rc,6jo,3b1,3ay,bny,hz,8p2,93e,au1
d6c

10t
10c
6bn,10c

10c,63p,mr
10c
1ut
6fh,73o

3tc,19h
1cy
8ut
5im,hk,5rt,5ru
1i5,5rs
12p,5rt,5rs,86
5rx
5i2,chu,5rx
5nf,5rw,5rv
6h8
3ra,3mk
5uh,5sq
3mk,2pt
6ff,5bm,b0q

19h
jl,3hy
5hj,1g
1d7
6gb
5im,hk
1cy
hk,1g,67t
73t,5
759,hk
4r4,2tn,cjq,5st
2s7
dlc,1t5,1t4,3b5
5hj,1g,5sj
14c
2jh,5sh,bd5
759
5rf,5sn
5sn
37q,8ij,5sm,5sl
69v
6bw
1g,9
73p,3cu
89g,73z
18,2pt

2ur,9ob
8b1,89a
31n,5xd


7lr,2nl
2us,5t3
5jb,3aq,5t3
5t2,5t1
2vc,2v4,10l
10c,hk
bcr,4uq
5i3

5tb
9zf
2hr,5t9,bdd,26y
24u,5qt,3bd
5zb
4uc,2j5
5th
1t,358,5th
bpg,dtp,5tf,5tg
2q1,62f
3bd,73o
an6,bjw,5tm
cuj,3vo
cs5,5tk
5tq
bj6,53b,5tp
92,5to,1l2,bks,bkr
qq,5tn,1l2,1j1,8s
60i,1d
5st,18
5im,hk
c7r,5tw
2n6
3lk,5tu
4s1,26q,26p
v,d,3vk,26q,26p,2ym
72d
6i,8y9,5cg
19f
44t,pi
6dq,19x,5u5,5u4
6k,3b3,5fb,5u3,3b2,6le
6k,dpi,5fb,5u3,3b2
10c,hk,5u9
10c
d6n,3fw
5u6
8mu,5uc,5ud
b
6b,5ua,uv,4q5
6b,6iz,5ua,uv
5sb,hk,6j,6k
bl5,6k
p9,7ar
2ps,5,5uj,4xb
9
amo,dpi,5uh,1w5,41l
5un,ah,1x5
1lv
5qt,3l0

alv
c5v
64x,hk,9h

5sq,1g

5sq,1g
7in,5uw
5uv,1ej
1g
3vu
1qw,r3
800,na
a29,2j
d33,5v4

a29,5v2
68t
54n

1l,4yf,8q0
5,5va,60l,6x7,273,272
cwn,5v9
548


5ii,cer,5st,5vg
7ip
5nk,5ve

4rv,5vk
73o,1g
5vi
1g
6oj,1s
31p
dk4
9cz
73z,33,d90,dig,2o1

5vi
39y,44z
bqp,bjw
4zz,4xa
5d4
bdn
7bt,5tt
g9
2ps,5
2id,7dc

6bo,cwf,5w4
2np,5w3
1cy,1g
73z,33
1cy
8j7

87e
28o,73o
19u,2z
c8c,1w

38z,5wg
71d,7zy,7zx,5wf
3w0
5xh,50b
9ti
3ue,5gd
4u5,5gd
73o,5wo,5wp
1l9,5wp,5wo,4u4,5y9
cuj,5wm,1d7,5wn
3hw,5wm,5wn
1to,13
73o,1g
5
4s1,5ww
1nq,71h,a91,a92,5wv
4d,5wu
5tq,5wt
5oc,2gm
c5v
2ps,5
chu,5st,dny
99g
4x9,1d2,abf
8yx
5sq,1g
1cy
95n
o3
54j
5nf
4rw,5xc,5xd
eo
5t0,5xa
9of,5xa,5sx
79d,64x,5xg
5ik,5xg
zm,5xe,5xf
50b,1lv
hk,duy
5pa,3j3
654,68f,5xl,4vw
21b,5xk
10c
136
9bm
1s
6qb,203
3di,10c
10c,4nu
10w
5xt,5xw
2bc
5xu
3og,19h,bed
3hy,5xz
2x,aps,5xy
3bd,5y2
39y
6dl,5y0
73z,33
2tn,5st
4xa,8kw,5y7
3mu,1w5,5y7
dvt,5y6,5y5,bef,bee,3bw
331,4ti
72c,5wn
4yb,5yd
1it

3lk,5ya

6r
10w
725
pi
kg,6nq
51d

ct3
5sb,hk
1l5
90n,3h8,554
5yr,bf6
cye,5yq,bf6,2k7,2k6,3ag

3d3,19x
5lx,c7r

35g
38c
5s2,6ff
2us,5sb
28,8z8
4dq,33
5sq,1g
2c6

bt1

54n
7cu
cws
bn6,5q0,6te
cwr
bl5,cws
4tg,5zf
796,53i
4ti,5zg,5zd
331,5zi,5zf
5y8,331,5zi
4ti,5zg,5zh,331
10w,cyv
bi6,b0z,5zl,5zm
dgm,5zm,161,160,5zk
cs5,161,160,5zk
1we,5nl,5zo
6dl,5zn
2gx,3rq
bf1
bl7,as5
afi,7cu
bzi
7qm
2ap
3lk,5om,5ol
cc,5p7
clx,2ry
dmn,bcp
72y,6df,73o
4dc
2p9
3bd,73o
6sx
53v,5gd
6sb
d3d
6bh
60b
6rv,3bd,60b
60a,609,1af

5om,4yb
1g
6bj
5hj
3pt,44z,3ps
1d
3d3,19x
5st,18,60l,60m
60k,5v9
4d0,60k
5y5,4xa
7c0,3mu
ao0
5q0,v,92
765,43t,92,btv

6jo,3aq
1yk,1yi
3qy
a32,bvg
4d
20x

55e
1a3
55s
bh3,8cc,a72
12i,5im
10c,4r1,616,4hu,6w4
8eb,615,k2
a8g,a8c
1w
2hq,6dq
5uh,5sq
307,2o7,3sr
dv9,3or
64x
64x
5c2
61h
1l8,61g,bsv,3qd
6wm,61l
65n
368
6wp,61i
5gd,hk
hk,1g
6ao,3l0
61s
10c
a4i
mm,61p
5yn,6rh,2gi
10c
40
5ow
1dl,61y
xp,61x


3gr,1d2
623,cpx
622,cpx

6r
5im,hk
6wm,73o
4v1,5vj,62a
9rq
b2,628
5y8,331,62e

12p,3kc,cze
4cz,3gg,62b
331
63o
6a3
1a3
2iq
5rf
216,21
4ty
1a3,62s
d1a
84x,62r,62s
7f3,62s,62r
12p,7e2,62p,62q,kd
3lk,62n,7e2,62p,62q,kd
64x
bv5,bcl,85s
3vo,4yb
328

54u,630
630
62z,62y
1rv,880
8u5,635
9v5
di8
72x,632
5sq,1g
1cy
kd,639
60b,638
73o,82
cc,4d0
5vm,6oj

63f,113
113
31d
8yu,6ar

63l
8y7,8wl
dmx,63j
10z,64x,63n
tg,63m
10c,63p
mr,5rk,63o
mr
2s,3i2,aeh
10c
bll,v
1g,63w
19p,2h,63w
ax4,63v,63u
5s
5gk,2xu
s8,4r8
hk
5o0,mi
8vb,9h1
0
abg,aa5,4se
3bd
19d
649,3bd,648
d3r,647,5on
3bd,73o
6wm,73o,64d
6wm,73o
zl,sz
d3r,64a,bgd
2da
2ps,5
2r6,4ty
6wr,79u
4g3,7lt,5hc
4j6,26v,26u
6vi,v
3l3
5
5lx,c7r

3gg
3aq,3jb
b1y,3jb
92g
8xt
djq
14

hk,1g,64y
ya,5t,64x
dgv,3s6
azi,b1c,652
14c
2jh,3qx,3qw,650
8rw,656

lb
y1,653
8xk,89g
9pn,33,9pp
5hz,2ps
1cy,1g,65c

5nf,65a
9h1,73z,8ss,7n9
9pn,33
1yl
2i1,7n2
19h
7ai
5tx,4s1,960
4rw,o2

81i
5p7,65o
65n

10w
1cy,1g,5nf
481,1g

42s,10c
8cl,duo,65w
65v,8dw

cer
62r
615
8ns,cc
5v9,5
2pt,2z,dia
2pt,2z,dia,8xn
1nc
835,ky,a7e
666,ky
5im

812,1fb
5tf,1fb
3aa,9ws
59n
bhl,bhk,66g
v,d
5nf,66e,bhk,bhl
0
930
5lj,69w,5ll

66m
3lk,w5,66l
2ft,w5
b86,bm8,23x,23w,240,23z,23y

64q
9ie,3q4
535,79u
3vm,2tn,3vn,cij
54n,66w
66w
66v,66u
5,670
hy,7rd
8ua,93t
9yt,66x
6r3,5bm
4tg
30d,d0i
7in,675
674
5tx,4s1
5tn,bt5
5
8xc,8um
6y6,9km
8uu,9pn,dia
1g
6wn,3bd,2xu
987,1or
6u3,5y8
79u

10c,hk,67l
8wd,8v0
39o,3t3,wy,7db
3lk,67i
63s
10c,hk
63u
4jo,6tg,95h
bpj,b0h
4tf,331,4v2,67t
19h
3lk,469,67r,5sb,3ud
6sx
67u,6sx
2yk
7ar,10w,2yk

680
dnr,67z
72v,683
5sq,1g,683
72x,681,682
dmy
5v9,5
a00
31d
73o,68b
bcm,5q0,30p
9i5,9q7
655,4g7,688
31d
31d
sv
21b,5xk
3l3
aj4

22
5sq,1g,55n
5jf
d4j,553
71y,720
1jl,1w
9e
1g,73o,68r,68s
d1v,68q
afj,68q
10c
5xi
7in,80t
82v,68y
6jj,3gr
68w,82u,8do
7ar,10w,690,70t,70s
68z
zl
2jr
6ua,ap5
5y7,3c4,695
5nf,694,3c5
1g
22h
68t
673,69b
3ar,69b
d0k,699,69a

5ux

69g
dmy,69f
dkd,d75,3jt,3js
1dl,69k
31h,1dl,69k
xp,69i,69j


469,5yn
6tl,6gm,9ew,69p,1pi
69o
dmx,3tp
81n
agw
6oj
89c,35,6oj,89a
10c
64x,5ll
5ll
33y
6sx
1w5,2u


10c,6a5
6a5
6ej,1xo,85b,6a3,6a4
d6h,kg
6jo,3aq
79,7n2
5sq,1g
6gm,5st
1dl,6ae,6ah
vr,7cz,6ae
d84,w7,vs,2z
6ab,6ac
5y8
59
xp,51s,6ab

5sq,1g
5ts,5st
6bw,6am,6an
6al
6al
3l0,73o,448
6sx
6sx
7mx,63h
2pa


1l5
5qa
5vj,73o,6az
dos
6dl,6ax,4v1

7c1,4yk
6k
6ld,3aq
5bm
37r
63u
7t1
hk
1cf,2kc
77x
3aa,3a6
6sx
dka,5ka

511,4zy,6bh

zm,ba,6bf
6rv,3bd
5bm,10c,5bo
75a,2u
3gd,502
4dc
10c,hk,coo,d24
5tg,1t,dne,lr
2c6,1g,6bs
6j,6br
6k,6bq
dmx,6bp
998,33
ta,5im


2j
6i1,6e1
6gm,5st,6c1
1uq,35u,372
6bz
5yg
6c6,24u
ao0
3ky,24u
24u,5qt,3bd
6wk
42s,10c
as5,45s,45y
3aq,19x,6cb,6cc
d8w,6ca
6ca
k5
1rm,5st,6cf
ch,6ce

1g,9,ak
81a
b1d,v,5dg,6ck
d52,6cj
6wn
76b,6wm
6bw

6nc
6hb,8jr
b3g,b0m,6ct
6tg,v
8x0,21o,d6x,6cr,3sb
1ku
19x,1g
2s4,3ar


12o,6d1
d4j,6d9,8ri
1g,6cz
10c
3vb,5h5
3lk
4uf,3df
1rm,5st
5zx,50b
759,hk
cj,6d0,8rj
5rf
1g
8ha
73z,33
43
73o,1g
9cr,8kw
2m,44b,2xe
3ar,2xe
8dw,4cj,6dk
6dj,1wd
1we,1wd
1a3,1g
8c2,7n2
xo,72x
5hj,1g,afj,2jh
19x,1g,afj
c92,8wl,6ds
7x2,6dr
cyf
10w,6dw

37,6du

bgx,45y
5i2,chu
6py
6e3
10c
csn,6e1
3lk
78m,6k7
77x

6ea
2p1,6ea
6e8,6e9
7a5,6du
51d
10c,6ef
1g,6eg
cvz,6ed,3cb
40,tg,6ee,bk2,3ca
5jb,3aq
2jr
1w,1s,6a5
8wl,1w
ai3
c1r
6rb,10c,6eq
6eq

6eo,6en
asv
atj,2iu
6oh,7ar,79m,10w
7ar,10w
4rv,1g,6ex

517,6ev
dgm
5az,62f
5sq,1g
24,27,6f4,3au,5kb
12o
a0r,60k
27,jk,6f1,3b7
3ky
69v
3bd,73o
29d
1g,6fa
6f9
3d3,19x
c9z
649
1cy
5bm,10c,ik
9bw
73o,1g,6fj,2qd
6fj
27,6fi,6fh,2qb
8gq,6k8,6fm,3aa
8gq,6fm,3aa
2vb,9n1,6fk,6fl
10c

57k,4yb
5xh
cxf,5n4
2xu,6ft
3gg,6fs
5nl,1a3
5ug
1dl,6fy

dmx,6fw


5v9,5
45q,364


5w8
8ys,3zj
3e2

150,15h
331,7cc
1g,7cc,cuh

9,6gf
14
d3r,6gd
1a3
75a,2u,4d9,6gi
dc4,6gh
l8
an3,24v
2yb,2kh
5st,18,6gn,6go
3gg,6gm,cl4
3gg,6gm
792,331
331
c5v
b0g,bc0
v
bue,b1c,9za
10c,hk
6gy
dn3,830
6gw

547,6dq
358,8v1
547,6dq,bl0
9cz,bl0
71f
2jr
7hc,8wl
3a,89a,99g,2mc,6h9,3c
35,2mc,6h9,3c
db1,6h8,6h7,9g8
50a
8jr,7cu,6hc
3hv,6hb
73o
69v
2gk,73o
k2,2lm
4rv
8w3
6jg
6hq,6hl,6hm
dga,6hk
3gg,6hk
5sq,1g

brh,45y
6wr,6hk
4j9
192,190
v,d,dmu,dmt,dnc,8o0
2hq,6dq

5qa
6sy
19h
bcw,bl5
1w
6e1,6i4
6e1
9pf,9pd,9pc
1l8,6i1
6e2

8kw,blf
3bd
18f,53i
1la,en

331


48,1w,6ih
ya
2lh,6if
73o,4ir,6ij
2z5,6ii
481,1cy,1g
2xu,6in
16x
6il,3gg
2pa,6iu,6it,6iq,6ir
2pa
c4f,6io,2c2
6io
270,5
6ar,6io
6as,6io
4vs,4vx
6gs

1g
5ua,5ud
1jw
5c1,4zo

1w5,2u

3x3,4gq,580,1ll
c4f,43e
13
3bd,73o
1g,9,57j


537

31h,1dl,6jf
31j,6je
2p9,5st,6ji,6jj
4ty
4de,6jg,4hc
6jg,4hb,2jr,2jq
5st,6jn,6jm
5st
7ip,6jk
82p,6jk
3aq,19x,5rd,6jp
6jo,2jr,3ax
3s3

1pm,8b1
1g,1l1
1g
cuh,5mm
3gf,5mm


zl
6df,73o
1w5,2u
736,6sx
547,6dq
6bn,10c
1d7
3ky,24u


6p3,502
92g,947,948
22h

2p9
2p9
73o,6kh
50v
3lk,6kf

1g,9
1cy
860
1dl,6ko
aj,8uu,6ko
6kn,6km
dvg
4rv
64x,6kt
chm,5br
77q,6kr
2us,5sb
fp,8uu

4ij,5rq
4ok
33f
9pn,33
zl
835,2dj
4t9,3l0
5gm,6nk
hk,6l7,6l8
39e,8q2,6l7,831,6l8
6l6,6l5
831,6l6,39d,6l5
18,2pt
btb,b0z,cpb,cpa,95t
8xu,b0r
50u
3aq,19x,2kw,2kv,6lf,6le
6k,5u4,6zy,6ld
6ld
3d3
33,6li
afj,3q4,3q3,3q5,an4,an3,6lh

5gw,6jo
bmk

4yj,23f
82t
5ew,4ih,6ls,6lr
10c
6dl,6lp
3lk,6lp
4rf,2kc
1g
6z2,2gm
2q1
62f,331
10w,6lz
dwe,6ly
6j9,6m1
e7,6m0
72l,77m,6m4,6m3
mr,6m2
dkn,6m2
4x9,1d2,6m7,7ja
8ev
d2m,6m5
5sq,1g
2w9,dqk,2wi,22r
bn0,bt9
bt9,5lh,6mc
2r2,6mb
5ug,p9,bmu
42s,10c
2lm
10z,1ze
d84,3cm,2e7,6mj,6mk,3cq
daz
6gz,6mh
v,d,c0f,c0e,3co,6mh
bdd,b0m
4j6,v
1xx,18
8t5
3gg
3gg
6ca,3aq
6cc
7co,3pm
4ty
219,55n,6mx
21b,219
21b,6mv,1hg
10z,64x,6mz
tg,6my,3bx

6n3
37
6as,6n1
1mw
481,1g
5dd
b6o,3lf,3lj

6nx,255,6nb,6na
6n9
2r2,6n9
476,64x,6nd,u5
6nc
5fx
5sq,1g
73o,1g
6r
5i7
6a7,6jo
5im
14
ai3,6no
p0
3gg,6nm
12p
5qb,5yj
2c6
12,6nt
898,6ns
6ru
10w
9ti,2d3
255,5im,6nz
5dk
6nx
c7r,6o3
chu

d22,6o0
10z,6o6
8pu
b2,6o4
10z,6o9
6o9
tg,6o8,6o7
2kc,5qa
39j,73z,90z

2iu,1w
10c,hk,6og,t1,l3
408,44m,3zj
6of,3zj,6oe
79m,1l5,6ss
dos
1s

6on

dmd,6ol
3yi
4gp,5ty,sx

br0,v
72v
6uq,5jf
7qn
4d,1q9,1qa,a8x
4ur,1w5,4ut,6ox
5bz,6ow

8rp,7pu,4vq,6p0
8z5,6oz,8rd
76o
4ui,6eu
502,3mp,6p4,6p5
dna,6p3
dmy,72x,6p3
3j5,654
7rl

sp,10w

1g,3tr,6pc
6pb
3vb,6pf
3vb,6pf
dk1,6pd,6pe,26t
10w
kd,10c
9
6qy,6pl
99t,6pl
dc4,6pj,6pk
1g,6pn,6po
zl,6po,6pm,6pq
1l8,6pm,6pn
4w9,5uh,6pr
b1c,v,6pn
3lk,6pp
6pt
on,6ps,2an
1we,5nl
2rx
5sb
1g,6pz
6pz
3lk,6py,6px
le
885,1ru,1rv,88b,887
44t
zm
887,6q6

3lk,6q4
5,887
dti
1or,7zk
5rn,6fh,6qd
203,73o,6qd
5
dl1,asv,3vo,6qa,6qb
476,64x
bli,9i5
5t9,6qh
5tb,bom,6qg
1pn,1pm,cp3
2vh
1d
cuj
21b
6qq
9v5,6qp
3aa,6qo
pi,6qn
6sx
63v,19p
6qu
1bd,6qt
19f,3df
4rw


v
5im,hk

72b
5bm,10c
10c
v,d,1ch

6dp,5hj
6oa,2kc
c4f,c3s

10c,hk


73a,6rg,6rh
305,863
3ld,6re
307,6re,61t
19x,1g,6rj
afj,6ri
2o5,bt8,1cf

5nl,1a3
1w5,2u
2kc
axc,7ai
3lj
10c,hk,6rt,6rs
6rr
da5,6rr
10c
3bd,73o
5im
424,7k
69d
2xu
4yb,2gk
6md,5ug
5pk
10c
812
683
5,1g9
6y3
8rp,7pu,6s9
4vq,6s8

6se
88d,6sd
6mz,6sc
6sb
4w9,5uh
5ug,p9

78h,bn0,2xo
4no,4m
b9n
1dl,6sm
xp,6sl
22,6so
dj3,113,6sn
9r,113
113

dos,6oh
1m4
2xu,6sw
2xu
3gg,6su,bpp
73o,533
2z
4pq,4ps
6wn,2xu,4ps


1cy


64x

10c
hk,6tc,6tb
9
3gg,6t9
3gf,6t9
dao,9hg,6tg
307,at3,6tg,3s3,5za,3s2

v,d,6te,6td
55g
10c
5sq
255,5im
6gm,5st
2h
3gg

6sx
39y,44z
72a
b9t,bcv,8y4
55s
4tg
5sb,hk,8bc,6tx
bdr,v
99d,6tv
5sq,1g

3df,2u
5ew

5y8,331
6u5
amo,6u4

a36,a29
4ty
3aq
ap5
3bd,73o,6ud
19d,6ud
d78,39s,6ub,6uc,39r
80p,7sj,35p
72h
6ui
6ui
898,6uh,6ug
73o
sp,10w,6um,6un
a46
sr,6uk,3v1
dwe,6uk
10z

5jf,555,6ur
6uq
mi,3aq,6uu
2kj,6uv
djd,6us,6uw
6ut
bbe,bei,6uu
yq
39m,1w5,939
655
bsp,6v1
amo,6v0
6a3
4ty,6v5,6v4
e7,dka,6v3
6v3
3yg,4j6
bdy,5q0
5np,75b
2ps,5,2op
6vb,2op
2op,6va
2u

59n
1l5
4zz,4xa
6eu,7ar
v,d,3e7,2ms,2mp,2mt
4gh,1g,6vk
6vj
10w
5y8,331
1i,9d1,99w
zm
a8j,203
2on,2kh,2d3
a29,2j
5sq,1g
1cn,6vu,6vv,5kk
4w8,6vt
4w8,6vt
50u
2rz,bcw,x6,bqi
e7

c5v
6i1
an2,dna,72x
64x
cwn,615,1gp
cwn
2ps,5
8ga
5sq,1g
5uh,2ps,6wb
6wb
9e,6wa,6w9,1z9,1z8
5fx

210,12m
1ty
1be,9g0
3bd
898
dsp,dl
10c
6sb
73o,1g,6wp
2xu,6wp
dui
3lk,6wn,6wm

79u,2ji,d0n,6wt
zm,9u,9p,3qb
30p,6wr
6wr,79u
16s,6ww,6wx
cpw,6wv
172,6wv

5y8,331,6x0
4ti,6wz
6zd
68l,5jf


4w9,5uh,4s7
5,6x7,6x8
8jy,6x6,5v9
o4,6x6
113
5ug,p9
6xd,6xe
92o
io,6xb
mr,6xb
6h4,71f

4e6,4sl
3bd,6xj
cuj,6xi
10c,6xn
6k8

6xk
52m,2xu,15t,6xq
d7q,15u,15t
15t,6xo
1l5,6xt

zl,6xr
6h8,6xv
6xu
6sx
19h
8gb,22
4ug
22h
6px
1g
5u6,da3
2nd
da1
9km,8y9,7na,dhx
33
djd,7z0
d3n
mi,3aq,6yc
914,o2,6yd
6ya
6yb
5sq,1g


1rl
77m,73o
1a3
5y8
5y8,331

dp9
5oc,2gm
c5v
mi,3aq,6yt
8zh,6ys
d91,900,2n8,6yr
6yq
535
5y8,331

au
5az,62f
ai3
7bp
3bd,73o
2gm,1g
33y,5y8
10c
9pi
4yj,6z7,6z8
15t,6z6
3lk,6z6
6lv,6z2

db0


5im
7lv,7z2,6zh,6zi
5c9,l8,3q4
6zf
44s,6zf
xp

25w

v,d,1no
1g,6zp
dp1,3e1,6zo
79u
6zo
2z
927
6zv,6zw
1f0,9ss,6zu
6zu
3bd
6ld,3aq,6le
4qc
3cm,19g,701,42v
4w4,700,4w1,ddj
ae6

1ur
4d3
ta,5im
64x,hk,d4f
v,d,d4f
5fr,1ae,70b
c0r,3ri
cp6,1bm,aj6,709

9pn
a8
24u,5qt,3bd
10w
6jo,3aq

5pg,2kh,70l
5p7,22,8i8
5ph,70j
d5o

6o7,70q
5bt
tg,70o
3ob,6sx
714,1e8,68z
2z5,68z

5q0,v,70w
36c,70v
10w
55s
b19,v,37q,38w,9ni

1g,9
5sb
p4


69u,89c

5im,hk,71b
71b
6g2,364
898,26f,719,718
68t,71e
8eq,1se,5wg
6a5,71c
1g,71h
3aa,9it,9uv,a1n
71f,9ss,5wu
6tv,5sb
6h8,71m
c7u,71l
71k
cpq,71j
1it,71p
40d,cde,71p
ctc,71o,71n
835
3bd,71s
6wp,71r
73o,1g
3uz,64x
anh,19h,71x,71w
6n7,8ps,71v
2gz,8ps,71v
720
261
1g

9pn
2ye
92z,8v1,d4a
35,d4a
1g
b1y,bm8
4rv,729
92,728
1a3,1g
c8c
zm,2im,1la
3d5,5tz
6rv,3bd
535,79u
6wr,79u,ckk
7ar,10w
ceq,1xx,72j
3gg,72i
55f,7tn
77m,73o
10c

6ld,3aq
2rd
10w
556
5qa,coq
10c

2pe,72x
8tk,9pt
xp,dmy,72v,2pd,2pe,6w2
1g
898
16x,1rm,1rl
5xi
c2y,2tn,8cb
d3i
4w4
72a,1a3
6sx
kd,10c

6v9,2ps
64x,73c

6ah,73a
73f
1vo,1w1
3gg,73d
5yo
76t,113
76t,113

68t
zm,ix
73a,64x,73n
czm,73m
1g,9
3cu,6oj,73q
95t,73p

4t9,3l0
5
d2f

73z,33

y7,8uo
33
1w5,2u
dlr
dlo

jq
1nf
4x,8rz,8ry,139
6v9,2ps
72a,1a3
4t9,3l0
9ti,2d3

358,74d,3c
2mc,2ma,74c,74f
1z,djg,374
9,5,74k,74j,3c,74d
7n2
7r7,7of
5st,18
cx2,1xp,5gz,74f
74f
76z
60h,3pt
64x,74q,74p
64x,hk,px
74q,74n
d76,74n
5uh,5sq
4x6,7cc,74t
74u,74s
1g,74t
2c6
2c6
5y8,331
v,d,2l3
74x
5y8,331

35i,1q5
3t3
9qz,a1a

3bd
3bd
5tf
hk,1g
2u
5xi
4uf,3df,75d
2ns,2nr,75c
4rv
5ya
cs9
10z,64x
d0a,149
5sq,1g
7qf,7n2
658
31p,cc,6,4hx
5au,5sq
3bd,73o
6cd,k5
b0w,v,p1,p0
5c2
53p,6nk
10c
9cr,8kw,75w
6ae
e7,75u
2us,5sb,bt0,59l
2jy,bt0
2jy,5r2

cx4
18a
diy
99t,diy
3yg,4j6,dvt,dtk
725
3p3
3bd

c5v
6wm,73o,5a3
4d8,5

9a9,76g
9qv
e4,76e
5sq,77l,1g
8gt,4dk
76k
6sw,76j
3bd,73o

76o
10w
76o
5zb,76r
308,76q
476
113
55g
6z2,2gm,76x
76x
3gg,76w,76v
4w9,5uh
10w
76z,2e
bl4,2e
2kc
cja,18,2u,d5k

4yx
5qa
ai3
1g
8mu,77b
4my
qb,779
3o3
5ya
4m,64x,hk
8gz
5fr
6u9
dvk,23p,23a,23b
5uh,5sq,77k
pk,77j
5sq,1g
73o,1g
8xg,33

2nd,38x
3az,2i6,914,mi,wq,wp

61g
113
261
3n7,sz
5qa,5p3
10c
10c

6r0,5im
8zy
c1f
5pa,785

5wo,783
2sn,a4f
6tz
77m
5bt

24,1s


82w
8xl,8xj
4ve
c09,16j,6si
3p2,ds,fq
51d,5mv
4zy
zl
6k7,78o
78p
d6n,78m
tg,78n

4pu,63f
5ya
5ew
780,6r0
28,8z8,78x,dfg
45y,v,78x,dfg
78w,78v
djd,78z,9eo
78y
5d2,2us
5d3,c45
5y8
331,794
3lk,793
73o
53i

1g1,79a
8yh,aby,abx
1m4,798
79l,668
6nk
64x,hk
ckg
2h,22
8cf,8wl
2lw
5a4
1w5,79k
zl,79j
668
1l5,hk
2jy,hk
5sq,1g
5sq,1g
6ng,73o
8b5,8b1,79t
o3,79t
o4,79r,79s
2ji,79m


33
10c,391
6ld,3aq
5t9
552,buc
dup
2tk
10w
6du
5im
5xi
1w5,2u
6ao
1we,5nl,7ab
6dl,7aa,1wf
579,jc
dfi,1sm,1q8,2uq,9oc,9ob
4yv
5im,hk
1g
7ai

5i2,cjq,7al,7ak
ceh,2ov,7aj
3lk,7aj
7ao,7an
68m,7am
84d,7am
73o,1g
8u5
10w,10c,4u5,4u4
34
2c6,1g
d54
1cy,7ax,7aw
d4j,7av
7av
5y8,331
5sb
6oj
98b,c4i,88a
46f,4yb
3vo,4yb
ai3

dmy,1xu
1g
5im
4rx
2j5
56u

csn
zl
3bd,73o
2hq,6dq
7c1
4tf
9mf
5bm
bzj
62v,3vo
5yy,5s2
6bj

1g
6yg
2xu
5tt,5im
5ew
6a1
10c,7bx
67t,7bw

bzq,4u7
3mu,1w5,ars
5st
6wh
7c7,75b

1g
10c
75b,5xi
5sq,1g
6uq,5jf
5fx,7cc
aff
3gg,6gb,6ga,7ca,74s
3df,1cy,7ce
5nf,7cd
a2u,47n
awj,8wl,47n
2ps,5,47n
1fd,a29,7cl,7ck,10h
20l,cbp
7ci,i5
10h,7ci
79u,2ji,7cn
537,7cm,1l4
3pm,8kw
b
89f,1k,8yb
6tf
725
6dq,19x,cpn
7cv,7cw
7cu
7cv,7cu
5sq,1g
237,gb
dmx,vs,6ac,35j
dmy,35j
c5v,99g,7d3
csz
csz,ay,7d1
1s
1t,358,din,dim
8or
5zz
1s
b6w,bgx
7d8,1s,d7r
zh,6dh,3t5,67k,d7r
7d4,1s,b0x

cut,2ek,366
5o
7ey,20,7sd
3xz,1yf
7df
3xz,1yf,4cz
7n2,1s

7in,7do
1xp,1w5,dnj
80t,7dm
abs,aa5
8wl
5o
8wl
7qo,7n2
22q
abs,aa5
aam,8wl
7d4,1s
7d4,1s
6vr,a29,4ng,dik
aap,20,8p3
20,1w
84y,62s,62r
35f
7dy
8tk,9pt
7dy,7d4
93s,20
6nm,7eb
7eb

ahl,7e9,7e8
7dy,7d4
20,1w
5o
7eg
7ef
7dy,7d4
8g1,7u9
7d4

7d4
84y
857,84x
20
8wl,1w
7d4
1s
abw,20
73z,7eu
dg5,7et,9w1
dd8,9w1
bx6
6a4,az5,az4
20,1w
ac4,8z3
7sm,7n2
2oj,1d,dll
82q,cor,coq
cor,coq
85x,6oj
2ek
cor,coq
2ek,dg2
20,1w
7d4,1s

83a
1qq,bx6
6oj
7fo
87o
4dq,33
7f9,7d4
3sn
20
7ik,20
7fh,7f9
9pt,7cq
7fh,7f9
8wl
7f9,7d4
5o,bm7
7oo,6oj

7n2
82q,5vm
1wm,7z2
7n2
84q

84q,5ne,5nf
1w,1s
20,1w,7gy
csj
cyb
7g1
ab9

2vi,1k
8ew,8en
3g0,8fi
5o,dqm
acp,dqk
7d4

5o
7ge,5o
1w,1s,c9r
7f8,20
aa7,7ed
7gh,7f8
5o
7uz
7fu,82q
7gt,20
7d4,1s
7vo,7vl
7go,7d4
7js,r5
7go,7d4
20,1w
7d4
9pt,7cq
bgj
73z,33,bgj
bmp,7g1
7d4
7nj,7ng
6oj,7xk,5p2
8wl,1w,5p2
ctc,7h4
7d4,7h3
7x4,404
8dw,4cj,aky,7h7,7h8
3ox,7h6,7nv,3tf
dts,7h6
7d4
7h9
7ha,7h9,9m8
8wl,1w
7n5,a46
5o
aap,20
7wc
3zz
7he,5o
c6y
7he,5o
9p6
7he,5o
5o
7fk,7ik,88z
3f9

8fh
85i
84q
7hs
41j,8v0,9kv,die,9y2
9xw,8pu,9y2
7d4
7hx
8wl,1w,aco
7d4
9ld,7i2
dfd,9lb,4a4,7i1
8pr
1aa
7d4
7d4
22t
2th,2ti
8wl,1w
7d4,1s
84u
7ia,7d4
7d4,1s

7d4
7oo,6oj
8wl

7if
20,1w
9la,9yv,aag,d6b
9lx,d6b
6oj,7ip
863
12p,7in
y7
3e,dwz,43u,9c2,7it,7is
u,d07,7ir,5t
2s,7ir
79,7n2

d1x
1jn,1jm
2v5,2ur
6a8,79
79,7n2
5sy,9ru
7nu,7n2
5tg,1t
1tr,7j0,7j6
9mo,7j6,9mv,9mu
37q,7j4,7j5
1d2
3j5,654
5st,18
6m5
35x
1ix,35x
7nu,7n2
ek,90n
12e

79,7n2,5ne,5nf,cyt
7jh,79,d4y,d4x
7um,1se,d4y,d4x,7jk
dg2,7jj
7jh,79,9yt
2or,7t2
1or
7jh,79
7jh,79
7jh,863
dne,lr
r5
7js,r5
c7d,2z
9z9
9gr,9jo,9e4,5pf,9za
aap,20,6u,ddd
8r1,6u,91v,dnu
79,7n2

79,7n2,7k8,7k3,7k2,cds
asa,7k1
7k8,7k1,20p
8ea
1w
dt0,3wl,88,89,87
20q
20j,3ff,7k1
avk,8sw,7kb

7k9
7ir,3e
10g,3e1,3dr,21c
20s,20l,dg9,4d6,7kf,7kh,8th,pj
dp1,7ke,7kj,3e1
7qm
pi,7kj,7ke
dpi
7k1,79,5h6,7kf,7kh
9pt,7cq,5h6,dmp
c8,7k1,7km
7ip,7kl
8xg,wz,7kp
wz,8y9
cpp,7kn,x0
c9z
20l,cbm,cyq,7kt,7ks
62r,7kr
7kr
cf,79,7kv
c9,1ep,c7,7ku
ago
ai3
a4c
1w
7n2,1s
7n2
79,7n2
80o,80e,7lv
ae2
12o
4de
80e,800
800
15m
7n2,1s
7n2,d5d,cst
7la,7n2

8eq
7la,7n2
1yf,1w
7lf,7la
8we,9h1,dic
7lf,7la
7n2
7lf,7la,7lm
7ll,1wt



7ld
7gc,7tr,5t0
7ut,a19
64i
84a,8wl,cdi
7z2
4dq,33
a32,bvg
85x,6oj
869,85x
7b0
7ey,20
7n2
92l,73z
7n2,8yx
aam,8wl,2lk
7nu,7ma
2d3

3p7
12g,7m6
7nu,12g
9h1,73z,dd1
33,5di
3y0,7mb
7uc,7n2
7x4,404
14k,3vf
8wl

7gx,73z,bpw,9ph
7n2,1s
7ml,dgr
aa5
5pg,7mp
3lk,7mo

7ml,7n2

4tk,7ml
30d
4tk,7ml
7my
3h6,fh,97z,2y3
7mw,b2o,b2n
7n2,1s
7n2,1s
1s
1s,dim
5vm,6oj,cu5,cu4
b
8wl,1w
7n2
6i
9jo
1z,65d,44u,b1a,8sj,2km
d6j,6y6,8sj
8a3,69u,3ak
7n3,5vm
8cn,8dl
7nc,7n3
8aw,8by
7n2,1s,dkl
5tg,1t
7ng,7n2
7ng,7n2
7sm,7n2
8aj,39
8an
7nj,7ng
3g0,8fi
8oq,8fi
7n3,5vm
c8c
aam,8wl
7lx
7n2,1s
7nu,7n2,7h7
aj,8uu,d9f
aj,8uu
5cg
al
7n2

7v9,7d4
7n2
2tb,7n2
8wl,1w

7n2


1w
7o7

7n2,1s
7od
1w,1s
7od,7n2

7og,7od
7og,7od
7qg,7n2
7oj,7og
7ok,7qg
7oj,7og
6oj,1s
7og,7od
7og,7od,7ot
22
12p
12g,7oq
5ke,7og,7ow,d2s,7ov
2nd,7ow,7ou,vd,vc
7ou,7ov
7p1,7od
7n2,1s
7n2
5ke,7og,dxf
7od,7n2
7n2,1s,csc,csb,de4
c8c
7p2,7n2
5e,12z,bmc
1w,de2
3a,89a
7p2,7n2
7p8,7p2
7p8
7ai
6vo
dmr
7n2,1s

7pe,7n2
7pe,7n2
31
7pe
7n2,1s
35
7po,7pk
c7h
7pk,7n2
7n2,1s
7ps
7pp,7n2,8r5,7pw,7pt
daf,7pq,bqy
7wy,7pr
73w,73z
dbr,9zn,2mn,9zl,bh5
9zj,7pr
7pp,7n2
7pz
7n2,1s
8um
c8k,f,boq,bop
7n2

7n2
7n2
92g,b0x
7dc,7d4
7rl

7n2,d0t
c7h
7qa
725
7n2
7n2,1s
7n2,1s
7y4,87o
7qg,7n2
7qg,7n2
8wl,1w
833,8q2,7qn
a29,7qn
835,7ql,7qm
7n2,1s
7qo,7n2
7if
1w
7n2,1s
1w
7d4,1s
85x,6oj


6oj
399,8q2


7n2
7n2
7n2,dwa

7n2
7of,1w
7oy,7n2


3lx,9n6
7n2
92g
7n2
7n2
7n2,1s,dxh
3a,89a
86l
7n2
v,d

28
7rl
c7h
7n2,1s
8fi,1k
7yi
7n2
39x,2vi

c2d,cxw
7n2,1s
7x4,404
7n2,1s
7n2,1s
8xj,89f
c8k,f
7ry
7ry,7n2
7n2,1s
7n2,1s
7ie
7if
7ul,7sa
8c0,7n2
7s8
7s8
8kw
7s,87,7dg
7n2,1s

ce2
7n2
c8c,1w
1cq,1w,6ue,80p
alj

7n2,1s
7n2,1s
3p1
7t2
7n2

4fm
7n2,1s
cci,cst
7lb
7n2
7n2
1se,c8c
7wi

8pu
7uc,7n2
7t2,7uc
7t2,7uc
7t4,7t2
7uj
3no,7tb
986,20,7tb
a31
986,20,7tb,drj
8z3,7t8,7t7,7ta


3p0,3oz,bmg
7d4
7u3
89p,89a
3a,89a
7d4
7tj
7d4,7tm
7zn,33u,7tl
7ut,72k

5tf
73z,7tr
3ab,7tq,7lr
7lr,7gc
7ls
723,2ye
31

7tw
459,9xw,bbf

5p7
dc4
8pv,9xc

7u3,20u
acp,20u

c9z,c9w
6oj
8pr
8fo
8fo
7n2,1s
1l
5hk,7uc
8vd,7uh,7ui
20,1w,7uh,7ui
7zn,93x,7ug,7uf
8w6,7zl,93x,7ug,7uf
7uc,7n2
7ud,1l
7n2,1s
1se,c8c,3zx
8wl,1w,d4i
8wl,1w,cqi
7n2
3xz,1yf
7n2,1s
7n2,1s

20,1w
9zh,a19
7ls

7ux
abg,aa5
d0j,x6,yz
7qu,7d4
7v1,7qu
7qu,7d4
7d4
7v3,7qu
dao,x6,wu
2m5,wu,2r7
7v7,2m5,ayy,cvs
7d4,1s
7pq
7v9,7d4
25
8cf,8wl

2v5,2ur
7vl,7t2
7vl,7t2
aqw

7x4,404
7t2,7uc
ai3
7vl,7t2
7vl,7t2
7vo,7vl
7vs
1se,c8c,7vs,2wq
a34,a33,7vq,7vr
3ya,7s4,blt
93p,92g
7n2,1s
7vv,7n2

9u2

3to

7ed,20
88
gp

ccn
2vu,20,d61
7xs,7xr

7d4,bcg
2vu,20,bcg

7wc
7wc
7d4,1s
20,1w
7d4,1s
1k
7wh,7d4,bs0

2t7,c9a
2al,7d4
5w6,73z
7d4
7wh
7wp
dbh
7pf,db7
30w,31
dae,3ye
3t2
7d4,1s,7wy
7pq,7wy
daf,b1m,7wx,7ww
7d4
c92
7x2
12p,7x1,c92
404,7d4
404,7d4
7x4,404
7vk,7x4
5o
1qq,bx6

bx6
7x7,5o,55f
857,84x,7xd,7xe
1i5,859,5j8,7xc,ci9
12p,7xd,859,5j8,7xc,5j2,5j1,ci9,5j7
b
8qc,2iu

1w
7xa,ceb
7h1,5p1,5p2
7x7,5o,5p3
5o,7xo,7xn,c93
2fi,7xo,7xm
co6,7xm
7d4
7n2,1s
404,7d4
7xr,404,co6
8wh
7xr,404
1w
7xu
7xu,7xr
885
69u,89c
8af,1p
482,8gb
cxg,7y3
bc6,7y2
87o,6oj
5ki,73o,88j
7nu
8sp
7nu,7n2
85x,6oj
6oj,1s

es,1s
er
7ya,d0d
alk,m,d0d
c7d,2z,d0d
8za
6oj,1s
cnd,9qv
a3r,cls

7yi
81i,aj2
7rr
4dq
7yi
69t
c8c
ajx
v
7yi
8wl,1w
4dq
8pu,9qa
10u,6oj
3t3,6y8
10u,6oj
6oj
7d5,1t
60i,1d
7j9,5st,7z6
6ji,7z5,7zu
d6n
7oo,6oj
7z8,7oo
vs,1y8,agh
89c,89a
w4
6oj
89c,89a
7oo,6oj
7zf
7ig
42x,8fp
2w3
aap,6q9
7ui,7zn
20,1w,7zn
8w5,7zm,7zl
7zl,2we
7zq,dlv
20o,7zp
7zs
20o,7zr

7z6


5wg
664,2pt,5wg


800,803
d7z
52l,8r9,801
800,809,806
5v1,a29,809,80d
37r,1s5,804
7f5,1tr,7j0,808
807
80g,805,804,80b
800
12m,a29,809,80c,na
4wc,80b
cs1,805,bwt,1s5
800,4wc,80g,cys
6a4
cs1,80e
80e,800,80n
5v1,a29,80j
80i
85b,80m

80k
37r,80h
80e,7lv,800,7z2,57e,44s
8ct,7sj,1az
7in
4x9
cjx
7ip,68v
jw,80w
4dq
3aa,2d5,97n,83f,80u
3aa,9tc
520
7c1
cg0


5st,814
898,813
1tm
5uv
46q
66e,819
3hv,818
7in
81a,nd
66e
5yu,cg0
81a
81i,81g
2uh,81f
81a
aj2,aj1,81j,81k
dll,81i
2uh,81i
7in
agw
7in,81o
81n
7in
v,d
81n


81n
cg0,6jk
7z4,60i
6nm
7nl,8aj
1w
4jq
anh
5r4
ai3
7in
bxe
835,s5,a6p
81i,aj2
8h1
7in,82b
7ip
829
1e,c7r
aj1,1d,9vh
aj1,1d,9vh
bzj
829
b8z
829
6jk
bzj
7c1
7in
82p,82o
7ip,82n
12p,82n
5vm,6oj,cw8,5i3,cw9
89a,6oj

7dm,7in,6lo
6u8,4ty,68y
6ej,1w
8c0,7n2,d8x

2ls
39e,8q2,830,831
39g,6gx,39d,82z
39f,6l6,39d,82z,39e
6oj,835
8q2
37r
832
12o,5p1
7xa
7h1
7h1
20
11c
bqt,b20
jw
11c
6oj,80w
a4g

6oj,1s
7r7,7of
93y
a29,4x5,5r2
83f,3il
83o
1ur,83n
1qx,1fd

1ur
2r
9ti
97o
83w
dj1,83v
840
5i2,840
12p
8t3,83x,83y,47p
3nq,7f8,35d,20,8t2
1aa
399,8q2,846

1i5,c47,c48
ai8,4re,847,843
6oj,846
843,399
6oj
8wl,1w,dwl
6oj
1an
dpi,an2,1pc,3cj,376
8ha,84g

12p,ahl,84e,84h
6oj,84g
6hk
9sw,36u
3aa
84h
84h
6oj
3so,7um
89c,89a
6oj
co6,2vd
6oj
96i
355
39m
7ir,3e,d5g
35,6oj

6oj
84x,853,852
7sg
12o,850,53p
1i5,850,53o
cer
84x,856
852,1ai,855
84x,9bw
c9z
857,84x,7xe,7xd
abl,5mn
6oj,6a5
6a4
6oj
85d
uj,1fd,o7
85d
3bp
6oj
35,6oj

6h7,3a
c7y,a4c
c7y
85j
1k
85j
7m0,7b0
mq,62u
mq
7b0
6oj
82q
6oj,1s
8fj,8fh
8ha
5rf
at
85x,6oj
7n2,1s
865
6n7,864
7ut
a0r,60k
44t,cil
85x,6oj,8ja
85x,6oj
rh,8wl
863,7n2
863,7n2
7f2
82q,5vm
8eo,1se,9qb
2w7,aa5,3ft,8sw
3fc,82q
1wq,6oj
8fl,7n2
1w
6oj
7fs,d1p
6oj
2zy,8wl,2zw
a3b,bx6,86s
7aj,86s
86r,86q
ej,4d3
30d
2z
a2t,a29
30d
1s
69t
4dq
69t
69t
872,69t
9cl
7za,vs
69t
87f
872,69t
clq
6oj,1s
2i1
c4p,87f

8cx
2z


3g0,8fi
87h
8ew,8en
2fw,1o3

8fp
6oj,1s
87o,6oj
87x
3cm,19g,299,a7c
2i6,87t
87s,25
25,87o

25,87o
87o,6oj
2iu
7n2,1s
2z,884,1rv,887,631
89g,882,883
dia,881
5ch,881
e7,880
2z,887
12n,2z
1rv,6q1,6q4,6q7,1os,25q,880,885
885
4mp
98r,88t,7b1
9of,6q1
25,87o
24
25
80v
89a,6oj
c7h,88i
csz,88h
7y5,88k
4u,88j
c7h
2z
2vh
2vh,88q

dka,9oe,88o
1vo,ajs
2vh,3es
2vi,1k
4u,2i
87f
88u,4u
8gb,22

31g,7ho
88w,88u
890,88w
ap5
88w,88u
39x,2vi
2lr
35
88w,88u
16m
16l
6oj,1s,ctg,cwy
c7h
89a,6oj,89d,89e
89c
ak,89c
1k,d5n
73z,33,d5n
5vm,6oj
8b1,89a
89h,5vm
89h,5vm
89m,89i
89i,8b1
89k,89h
6oj,1s,89q
89a,6oj,89q
39o,89o,89p
4de
4j9
89o,6oj

5vm,6oj
8gb
8aj,39
13e,1og
89a,6oj
6h7,3a
89p,89a
54h,o2
69u,89c

89p
8en,82w
89p
8cn,8dl,8cl
2gx,b1s,a53,a4
d5o
377
2mb,6h8
4w8
3a,89a,1su
1p,8wl,1q,cdl
7rh,3a
8af,1p
8af,1p
39,3a,dxk
c7h
8aj,39
8aj,39
8wl
7rh,3a
8ao,7rh

8cg
cyf,4nn,2wb
3lk,34p,1nx
a33,20
aa5
8by,89c
7g7,2vi
35
6h7,3a
2u
89a,6oj,cp3
1jl,1w,cp2
8b1,89a,3or
3b,dh0
8b1,89a,da5,8b7,4r1
2ry,da5
1sv,8b5,30h,30g,30i
8b5,8b1,d3a,d39
51n,d3a,d39
5r8,o2
6sn,8bc
1ir,1q2,8bb,6tv
1pm,8b1
98t
2t7,c9a
1pm,8b1
22
8b1,89a
1pm,8b1

1pm,8b1
4uf,3df
8bi,8b1
8xg,116
77n,8xg
88w,88u
35

35
88w,88u
c7h
88w
89p
89c,89a
3g0,8fi
7n2,1s
35
7n2,1s
8db,7n2
dcj,a1d,a1c,a1b,9ys,9w9
9su,9v5
9su,9v5,9w8,23u,9w2,9w4,8c7
di8,8c6
di8,49t
5y3,9iv
732,c2y,8cb,8cc
8ca,2j9,5qk,732,c3i
d5n,613,5qk,8ca
8pu
7zp
8wl,1w
82w,8c0,8cz
8cx,1t9,8ci,8cj
8ch,8ty
2ls,8ch,8ty
3ri,8cx
2gx,3pb,8a8
2o5,3pb
8dl,7n2,8cp
b
40z,8cn
aj2,aj1
7ul,7n2
beb,v,24o,29o
12p,cvd,1cw,1cv,1al,1ut
dkk
7ul,7n2
7xq,7n2
1t9,8cz
1r,8ec
8cg,8cx
7n2,1s
8oq,8fi
8wl
8d0,7n2
c7h
7n2,1s
7ep,8wl
2i1,7n2
2i1,8da
ya
2gd,8d8
7n2,1s
8db,7n2
2i1,boq
2i1
bqe
8fh,7n2
8dg,8fh
1w,bsy,bsx
8fo,7n2
c9z,c9w
7n2,1s
8dl,7n2
31
68w,68y
cs9
8dm,8dl
7np,8oq
8cn,8dl,8dv
7fs,8du,cr6
20t,8dt,bhd
98c,8ds
c04,8dx,65w
duo,8dw
6i,8y9,9gv
8fb,89g,98n
2md,36x,2eb,5io,2ks

8a8,8cn
1or,da2
8cn,8dl,8e6
1sn,2,8e6
3t2,40w,8e4,8e5
7ul
3sk,1w
ced,8wl
7xq,8eb
d8z,8ea
82w,8c0,8cy
c0u,8ef

3un,8ed
7n2,8ej
8ei
16x,8eh
2a6,8eg
7n2,1s
2m3,bnc
8ek,7n2
82w,8c0
1se,c8c
8en,82w
1se,c8c
8en,82w
92k,8v1,dhr,75,9yp
8er,8en
a2s
35
8en,82w
ay3,1p
82w
8ey
3t3,8f2
5q4
e4,8f0
1sn,2

v,d
11u
9hb,28s,8f9
2e6,2zb,an6,an5,8f9
3sz,8f8,8f7
89g,73z
89g,73z
2t6
at3,84a,cdh
863,7n2
95n
86d,863
7n2,1s
1k
8fh,7n2
85y,8fj
7n2,1s

asf,1w
7n2,1s
1k
7n2,1s
c6y,1w,2ai,8fs,41h
8fr
6oj,1s
7n2,1s
7ez,ac4
5o
7ug,20
5o,bmd
acn,20,bmd
7n2,1s
7u9
8ha


4p3,45w,45y
a0r,60k
a0r,60k,9mx,9my
8g9,67c,5
5

22,5



5p7,22
a8c,a29
en,5p7
96e,482
4x9,8gk,8gl
8gj
8gj
5qg,6k8
2h

w7,1y8
6k8
6k8
k9
4dk,bfh
10g,1q6,5gq
510,5gq,lr
8gt,4dk
bn2,bi3,fy

4dk


3lk
8h4
cqy,8h3
2hr,4kl



2s3,89f

6gm,5st
8ha

812
66a,812
5tf
812
p0
812
ao7,3hy
812
812



28a
8ha
28u



5rf
5rf
6fl
a7k
2h,22
8ha,8i3
7f1
1fb,8i1
cgh
11a,812
8i7
crd,8i6,c3t
70k
1g,8ic
ci3,6kj

4de,8i9
8if
8ig
8id
8ie
4dk
5tf
5sn
8iu
6dc
4td,63v
bcq,v,d78,2nc

8ha
5rf,dx5
5p7
5rf
2z0
6dc
5rf,cqj
8iv


2w7
4ul
4ul

5rf
92o

6dc
5w8
85z
5rf
3t2,869
9id
60i,1d
7f6
2oj,1d,8jg
aj1,60i,1d,9vh,8jg
8je,8jf
40
7ef
a7b,3hr,8jl,8jk
1i5,8jj
12p,8jj


cg9
8jm
4mf,8js
7cu,4mf
8jq
3pw
8jv
cry,9wj,8ju
3aa,9wi
zl,6q
b3c,6p,6m

9vh,cjr



cqj
2l3

7ey,20
kv
8k3
chv,8k9,9bw
8k9,8k3
8k9,8k3
8k9
8k3
6dc

18,2pt
8kh,18
5rf
s,a3p
99g
dt2
9a9,csk
b11
8kq
p


5ts


3ow

c7s
8l1,8l2
3g0,8fi
16x,8kz
8kz
8io
8io
8iv
8iv
812

6at


96n

c5
8lh
199
8lb,8lf


9m7,b14,are,ard
2pt,2z,are,ard
5qg
5qg,6k8
5qg
8go
1yz,22
aze
5cn
5cn
5cn


4ra
36a
afl
8jr,7cu

4d5,8m3
898,8m2
3ra
812
812

860


860
8iv
8z6,l
5y3,73z
3nh
1yp,358,8mh
e7,8mg,2r6
8ga
4i9,84e
24v,2e6


5p7,22
5p7

8ga

860
t9,bgt

7lx,a32
4ua,8mu


92o
4ua,8mu
4u4
3yh
8ga,8n5
b,8n5
6b,8n4,8n3,31d,us
9kw,2rx
4e3,725
3lk,3hm
883
5ua

860
9kw,2rx,8ne
qb,8nd

860
6fx
8nh,6fx

66l,8nm

lb,8nk


5tf
mr

cc,5p7,8nt
cws,95n,8ns
1k
8up,6dh
8wp
7
auk,8gb
4ty,auy,aux
6ht
19o,19m
8qp
8nu,1k
8qq,cy7
92l,73z
d6j,8q2,5ns,37m
5j

93q,97d
7wk
7dj,3xz
3g0,8fi
8pr,8fi,8q1,8q0
3g0,8fi
b0z,v
8fi,1k
8og,8fi
8og,8fi
8w9,f
8oi,8og
31a,8oi,394

b0w,v
1or,2vi,da5,2ls
6nm
8fi,1k
8oq,8fi,d8c
7u9,394
3b1
8or
8p4,8or
8or
96d,ajx
8or
7sy,1se
8or

8or,8oq,5rd
7zn,8zr,7e0,bcs
8or,8oq,bdc,8p6
9cz,bdc
d8c,hz,8p4
3b1,8pa
8or,8oq,8p9
d8c,8sh,8p8,bbw
d6j,c8s,8p7,bbv
8ph,b20,bki
8fi,1k
3ad,bq2
3p,8fi,bv5,b9m,b9l,b9n,2jj
3p,8fi,bg6
3p,8fi,bj9
8fi,b3g
3p,8fi,bpv
1w
1w
2e2,bsy,bsx
8di

1w
c7h
8fp
8fi,1k
53i,71x,71w
33
33
2p,7u2
1k


8we,9h1
d84,yz,8od,5v8
9br,8od,9xz
8o6
b0w,v,8tq,2h3
z4,124,8q5
dao,8q4,z3,z2

8qp
20
ced,8wl
8os,au2
14m,4w8,csq
2iu,1w,4w8,csq
1k
9h1
39j,73z
41r
24r,5md
abs,aa5,abi,8yw,24t
c75
82v,6ej
15d,896

8qw
8qn,8qw

8wz
v,d
8qp
8qw
8qp,8wl
1w



46s,a7a

8wl,6u,ddd,9yt

a29,2j,a2l,a2k
9zm,5md
8z5,7pr
4rs,amm
bx6,8r8
4cz,8r9,8r7
cj,8r8,803
4rs,amm,8rc
8ys
27d,8ra
cj,d7y,4vq,d5i,4gx,6p0
cj,4vq,d5i
5vp,9cz
89g,73z
89g,73z
9,6d0
68m,6d9
d29
1fc,om
9v5,8rn,om
835,8rm
cj
7pu,73w
8wl
k2,2lm,dgu
bzj
a4c,8ru
1gm,8rt
d5o
1k,da5,26
9cq,en
85p,1k,ctu,ctt,746,4y
b3l,b0h,746
8ry,85p,dvf
b14,v,dvf
7pf
73z,a0w,93z
7uu
7pf
asf,1w,db7
x2,92g
abs,aa5
7pq
1k
8sa
7pq
fu,abg
c3z,d76,d20

fc
8p8,8or,8ux,8p9
dwn,38a
2o3,5j,38x,7n9,7na
9n3,9h1,dgi
7i3
2vy,7gb
22t,d7p
2s3,89f
2m
8q8
8sj,2o3,8ss
7n9,8sr,9ol,65d

6l6,39e,8sx
5i2,chu,8sx
2w9,23r,23q,7k9,86h
831,8sv,8su
39e,8q2,8sz
8sy


8zr,841,3nq,3np
39c,sk
8t7
5i2,chu
1f3
8t3,8t4

92l,73z
833,8q2
d1k
e4,9c3
8te
8ti,8td,1qt
7zm,20
7sg,8ti,8th
cq4,8tg,7ke,pg
20o,8tg
20,1w,8tm
9pt,7cq,cbx,20o,8tm,8tl
20n,8tk,9hx
bp,aan,238,8yk,8tj,8tk
8to,3e3
cbx,8tn

dq6,8q3
5th
9,a7c
37a,vh,df2
37d,73z,df2
92o,8tw
8tv
8ch,8cx
37g,37a,8cj,8ci
37g,37a,dab
12d,8u1
2yy,8u0

36z,3ua
36z,3ua,2np,2no,dbv
o2,dbv,dbu
1uu,3ua,bfh,d5s
2iu
31m,6sn,ka,4d
31m,6sn
93t,19d,b9x
2w8,3ft

3bt,1uu
8ug,2k7
2m,d6x,2gx
2k7,bi6
8uf,8wm
8uf,2xe
cru
8v1,crv
2k7,8uo
1k,368,8un
8uo,8um
8ul
6dh,d7m,44b
30t,8pr,d7n,d7c,44b
ajw,3hy
a8h
d1d
9pn,33,d1d
8p7,3b1

t9,8sh
3b1
hy,cy5,dcj
2m,d84
1k,8vt,8vs,44b,d8c
8v0
8y9,8xg,1y
911,358,8v6
3xo,73z,8v6,d8a,9pl,9pm,d8b,8vs,37k,2zi
cpt,8v5,911,912,8v4,bt7
8v2,8v0,d8r
d8r
8v2,8v0,cru,d8j,cxd
8v2,8v0,dgh
9h1,73z,dgh,9o1
x2,92g,dbg
20
8ot,3b1
8fi
8va,8v2,df7,dgh
8vb,9h1
8ot,3b1
bgp
39x,2vi,bgp
dba
8v9,8v2,76,75
8v9,8v2,cru
2md,d6q
38k,41j,8z5,d86
38k,41j,d86
7hv,41j,44b,d84
cpt,8v5,8wq,3xn,8v1
bcx,41j,3xn,8v1
38k,41j,8vv
8vu
8vy,d92
9xv,d92
8vt,8vw
9mp
bcx,14n
14n,9kg,9mp
ys

9gr,8w6
7zm,20,7zn,8w6,8w7
7zn,8w5,8w4
7zn,8w5
x2,92g
f,1w
8w3
b08,v
8w3
8v0
9h1,73z,98n,dh6
8wd,8v0
8uk,8v1
92z
3de,day
day,916
em,9o3,da6
1w,1s
cye,8uh
94c,93p
5pg
z4,124,8nw
vw,2md,2zi,8vs
vw,2md,8wt,8wu
37l,8wu,8wt
d9u,8wr,8ws
82y,8ws,8wr
vw,2md,d9v,8wx,8ww
37k,8wv
82y,8wv

8qq

ft,d6j,31b
42d,vr,11k
ft,a0h
2p,a0h
ajx,2u
8um,d6w

91d,8v1,dfz

7ed,20
35f,aa5
8um,d7k
73z,33,d7k
1w5,2u
89f,1k
33,9pp
dhv,5p8
1w
89f,1k
89g,73z
8xj,89f,dia,8xn
alt
cxb,664,8xl
8xj,89f
8xr
bdy,5q0
7my,8xp
8xl,8xj
cxb,2s3,64t,3x2,2s4,933

b2e,v
73z,dh3,d4h
42h,42j,b30,d4h
7n8,8y0
42h,42j,9np,dh4,d4h,413
8xy
2s3,89f,dhd
2k5
2s3,89f,8y4
d73,adn,6ts,2yv,8y3
8y3,2s3
5pg
8wl,1w
atj,2iu
8xg,33,8yb,8ya
8yb,8y9,1ts,3wp,xf
d5n,8y9,7cq,9kr,9kp
9nj,9kq
363
3ri,8cx
aa5,20,8yg,8yh
35c,8yf
368,8yf,9x6
35d,20,29u,8yj
dlo,8zr,35c,8yi,35d
363,8tm,2lk,2ap
2de,2ll
8yk

8yk,2ap
3e2
8yt
8yt
2ap,407,2fk
8yq,8yr,cb5,cb6
363,d7x,8yw,8yx,24t
abs,aa5,c93,2lj,8yw,8yx
8nw,8qi,8yv,8yu
d7x,7m4,8yv,8yu
cbw,8tk
363,8z3
8z1,7ey
7ey,20,8z3
7ey,20,acc,acd,8z3
7ez,8yz,8z2,8z1,bkf
47b,33s,8z5
d84,8vp,38k,8z4
l,46e,2fn
90r
358,8v1,d98
78v,28

zw,cpx
u
39j
8we,9h1

9h1,73z
2p,98n,d91

3q4
2u
28,8z8

28,8z8

28,8z8
28,8z8
d9y
30b,358
6y7,33,9pr
c7s
5tg,1t
5rr,8ut,8zx
al,8zw

95n
9fj,9h1,6ys
38c,2
2,358
2,358,cye,cyd
bce,bjm,cye,cyd
969,8xf,908,907
c7h
dpp,905
3c,905
358

909,90d
6ad,90d,96g,96f
12g,96g,96f,90b,90c
358
6h8
90e
8kk,s
90k
2lq,1w5
6c0,c3p,90i
2pq
99c
3h8,3df
vu,5p6
89w


a
bxe
57v,a
9pt,7cq
90z
39j,90z

dcb,90w,90x,2y3,6ob,9hg,3h4

358,8v1,bt7,8v6
9yv,73z,8v6
8wd,8v0,bt7
o2,77q
2e7,bsb
91s,8wj,91t
6mh
2pm
2pm,1r,cpu
1q,1r
c9r
el,911
8v1,d7t
8we,c3,d7t,d7u
i0
91f,i0,91i
bei
dqw,91g
zl
2e7
8v2
91k
3ad
3ad,bsb
99,915,91q,10n
dpp,91p
915,91s
6mh,91r
91r,915,c0f,dax,916
8fr,c6y
7jy
91r,915,dax
7mc,9h1,day
2e7,8v1
2z3,2e7
b0c,v
2e7,8v1,928,927
881
9g4,881,924,925
djg,923
e7,923
881,928
6mh,921,3ct
6mh,926,921,3ct
881
1d
921,2e7
8cx
cyg

yc,8v1,b8n,b8m
1k,dae
8v1
2ze,9h1
8v1
8v1,dhw,96c
73z,33,9yp,dhw,dhx,96c
8v1
3lk
1e,c7r

92r
92q
92k
92l,73z,31o,96c
3lz
92k,8v1
a82,1nq
92k,8v1,dhr
92l,73z,dht
8v1
5q0,d4i
92z,932
12o,931
92z,8v1,8xt
8v1,936
73w,73z,937
934
7u2,935
3ar,939
39o,6uy,938
2px,2dp
5q0,v
38z
3df,2u
5rc,3ar,5rd
2s4,3ar,dfg
9us
900,9fj,dfg
60i,1d
c5n,cg0,93k
1i5,1wq,93j
2s4,3ar
3ar,93n,93o
93m
12p,93m
92g,bmi,d79
97d,3ad,bmi,bmh,d85
8wl,dbg
20,1w
19d,19h,b1b
3xn,92g
3xn,92g,98d
1or,98d,98e,98c,98b
x2,92g,7uh,7ui,940
2p,73z,940,93z
der,8s3,93y
der,93y,93x
93x,x2
k9
92g
3hl,1w5

c92,8wl,ccs,947,948
5uj,d7s,946,6ka
6ka,946
92g
8wh
2e2
93p,92g
93p,92g
93p,92g
94d,93p
2m3
39x,2vi
9h1
3ii,93p
c9z,c9w
93p,92g
1or,2vi
8vk,39x,dwj,dwk
dwj,dwk
93p,92g,b2x

93p
93p,bnc
93p,92g,bgi
93p,92g,bgi
93p,92g
93p,92g,bq5
93p
93p
1aa
93p

93p
124,a42,db0
6
1k
955
78i,3p2,b34
2k7,djb
7mn
2uy,958
1k
95b
913
8vk,39x

2nc
95o,67p
4u1,atj
o2

3ad
4tx,1b
22,8nt
22
8pd,3ad
95p
95p
6h8
cpb,b98,19g,6la,2os,19b
61b,30f,30e,b98
95s
95s
csz,30e
6yn,597
5p6,5hy
uc,65j

d22
1rl
7y2
5i2,chu
2md
2lr
2u
8xf,89f
725
905,969
dhp,92t,92l,92k
ajx,2u,39o
482,8gb,cpk,cpj
969,90d,90c
2z,90d,90c
358
b4s
b4s
2kd
2kd
bbc
bbc
2ne
96i

8pd,b73,b72
18,2pt
96r
8pd,bmj
8pd
96u
96w,96u
96u
96u
hp,96u
96u
971,96u
bep
973
7js,r5
973
8pd,3ad,bo7
977,8pd
8pd,b2z
979
1w5,2u
8pd
3ad
9bs
97d
93q,97d
97g,93q
7ud,1l
93q,97d,bcw,bhs
93q,97d
9zv,14k
93q,97d
4dq,80w

97d,b7i
97d,3ad,bim
8pd,3ad,bim
1k,bey
75a,2u
96v
97r
97r
97r
2kf,3ad
2y3,7mx
93p
93p

2vi,1k
8pu
1or,2vi,d6t
20,1w,drj
1or,2vi
20,1w,989
d9z,988

98d,93w
98d,93w
y1,93v,93w
8eb,93w
1or
8ax,7g7
7g7,2vi
8vt,98k,98j
7um,1se,98i
98i
98n
5pg,2kh,98o,98n
d5n,8we,8zh,98m,98l,8dz
dit,98m


88t,2vi,3et
en
2h,22,98u,1rv
zl,98t
8vk,39x,b8d,d2h,d2g
992,b8d,d2h,d2g
8vk,39x,b8s
8vk,39x
8vk,39x
8vk,39x
8vk,39x,brc
brc
8vk
3yf,92g

ck
2lm
33
dc5,99a
dc5,999
998,33,99d,diu
99d,diu
cuu,1j5,oq,4wa,99c,99b
4mf
998,33,99h
6h7,5i8,2md,36x,5i7,7d1
99f,9co
69o,6tl
cy5,99m
2hs
6h8
9v5,99j
6gm
99n
6tl,6gm
6i
34,4k
oq
2jy
1i,9d1,b85
3q4,2hq,99w
cpp,99v,6vn
3ll
oq
d7l
t
u,ae,44n,408,2p,1m,1l,yf
9e4,biw,9do
8pu
2pt
8pv,df6
3ab,9xm
3or,9xv
9a4
2pt,2bx
9h1,73z,2bx
9a9
9a9
3yg,4j6,9ae,9af
6bg,9ad
4mp,9ad
9a9
9p2,9ai
9ah
9a9
cen,18
9a9
9a9
2pt
2pt

dmx,4ra,4r7
dmx,4uz
9ap,9at
9as
9a9
btb,b0z,39o
9ap,15l,9ax
9aw

9m7,b14

91e,d7t
377
2on,2kh,2d3,1j
377

9a9

9a9
9b7

8kn

8kn
9lx
9a9
663
9a9
9bh

84v,9bl
cq2,9bk
39m
12p
cwk,2dc
3p2,ds
1s
1z,3ar
1s
9qv

bjk,v,b1d

8xu

9c1

v,cs5
d9i,7ir,a2s
wx,3t3,8tc
3t3
3t3
39m,1w5,db1
19h,db1
5q4,9ca,9c9
dih,9c8
3lk,9c8
2ze,9h1


5vp,9cz

1of,9ch
3lk,9cg
2kj
9ci,2kj,dqh

2kh,9ew,9cm
4c9,9cl
9ck,9yq
99h
al
en,5p7,d2n
8kw,9cs
72c,9cr,2im,2ir,4u,23,22
2kh,9cv,9cu
djd,9ct
4c9,9ct
9cl
3a8,9xm
5vp,9cz
2kh
9ob,9h1,3cg
9d9,5z1
5vp,44l
5vp
5vp,9cz
5vp,9cz
5vp
4dq,33
7e7,93s
5z1,4dq
4dq,33
2kh
9db
2da,9ti
e7,9oe
9ds,9db
a29,9dh
7qn,9dg
2da,9ti,9dk
686,bkf
8z3,9di,3ns,3nr,bkf
9db
9db
9db
4c9,9a2
9db,9dq,9dr
9dv,9dp
9lz,9dp
9db,9dx,9dv
5z1,4dq,9dv
dfc
4c9,bn1,9dt,9ds
9dy
9ds
12g,9dw

2as
9e4

b95
2kh
146,2on
9b3,2on
b1c,v,1jx
2on,2kh,2d3
1jm,9qv
19i,2on,9eb
1z,9ea
19i,2on,9ed
9eb,9ec
2km,9ol
2kh,9eg,9eh
4c9,9ef
1yw,9ef
146,2on
12l,1xx
898
d5o
146
a4j,3i8
78y
2kk,2kh
6de,43
2kh
2kh
2kh
em,9o3
2kh
548,3q4,69o,9cl,547
2kh
2yb,2kh
9gw
bi6,b0z,9i7
6gs,b0g
548,3q4,9f5,9f4
881,9f5,9f4
39o,9f3,9f2
dpn,9f3,9f2

3am
548
881
548
9cu,20c,20b
dvp,20b
9fe
a4i,9fd
39j
bnk,b7j

8bs
9h1,73z,djg
9fj,9h1,5bj,cv5,cx4
9fj,9h1
aeh,1a8
12o
900,9fj,9fq
5pg
9fo,a0j
5pg,2kh,3sz,9fu,9ft
5pg,des,9fu,9ft
ddx,9fs,9fr
fq,9fs,9fr
5pg,2kh,9fx
28s,30q
3sz,9fv
5pg

ch7,6wg
iw,881
2i7,19f
881
881,9g6
19g
927,9g4
881
881,6h9,dia
926,881
926,881
5pg,2kh,9ge,9gd
5pg,9ge
dh1,9gb
5ch,9gc,9gb
91l
3gg,531
5pg
6k
6i,8y9
7n7,9gl
djd,9gk
7n7
2p,dc0,dbz
9h1,73z,der
9kq
73z,33,9gu,9gt
2p,9gt,9gs
dc5,9gr
dcf,9gq,9gr
9gs,9gq,bmf
6k,8dy
8dy,6i
5e4
914,o2,9gz
9gy
4c9
73z,33,1z
28s,1zm,30q,1zn
30w,31,1zm,1zn
28s
328,dh0
28s,9h7,2hu
2hr,28u,9h6
d13
2e6,2zb,b7w
c6x,2z
28s
9yy,de5

4mp
3h5
2q,90z,3h6,6td,9hh
der,9hg

15g,14f
b9p,14f
9hp
7pi
2rg,9lo,9lp
d4z
5pg
9hp
9hp
9hp,9ht
9hs
fp,8uu,dgs,9on
2p,44v,9j3,9mb
9sv,9v5
c91,8tl
2q

4j6,cv3
b11,d1k
v,d
b1c,v,1g7

9q7,5q0,dtf,4a6
3q4,2hq,9i8,9i7
d6r,9i8,9i6,9f0,3gt
5th,9i6,9i7
3ho,3q4
3ho,3q4,cx4,9ic,9zg,dpn
9ie,3q4,cx4,9ic
31b,9ia,9ib
2n,d73
3q4,2hq
9ie
3gt,dtc

6b
73z,33,ddh

s,a3p,dhd
46z,v
7t1
7t1
92l,73z
5w6,9is,9ir
9iu,9xu,9iq
3aa,9iq
5w6,9iu,71g
3aa,9it,9xu,9xo,9ws
2vb,10k,10l,8c9
bvs,cvj,9iz
9iz
cr7
9iw,9ix
5y3,73z
199

a4i,9hv,3jg,3jh

3jg,9ei,9j6
9j3,9j5

a4f,a29
na,1s5
7jr
5u3,b6n,9jd
7gx,73z,b6n,9jd
b6n,9jb,9jc
5u3,6dq,5pi
146,9jh
9ns,167
1i5,a49,9jf
99c,9jk,9jj
99d,9ji
9ji
8x4,a0h
3p2,ds
998,33,59l
9e4,5pf,3aq
9jq
9jp
5zp
7p
73z,9k6,dbe,dbf
5
a3b,bx6
dg5,9lu
d0d
9jt,9k1
2iu
dbf
d9s,9jy
9jy,9jt
73z
9jt
43,9k7
dbf,9jt
3zx,2uh,9k5
9jt
9jt,7p
9qv
9jt,7p
bvq,9qv
73z,drj
2p,dgr
34,dgr,2vw,9m4
73z,33,8w1
150
5ss,89g,9kj,9kk
djh,9ki
dld,9ki
89g,73z
8y9,8xg
8xg,33,9l1
73l
9n6,9go,8yb,djm
89g,djm
8y9,8xg,8yb,djm
8v3,8y9
b3l,b0h
bi4,bjm,9kv
dei,9ku,31l,b2g,7hv,b2d
2rx,9ky
8ck,c0v
9kw

yd,9yv,b8n,9l1
dhp,yd,4mj,9kn,9l0
ze,2ye
6h8
9l5
9l4
9hk
91l
91l,bkv
39j
9yv,73z
9la,9yv,dew,7i2
9mf,8tu,9mg
dfd
89g,73z,bnu
70j,5pg
70k,5p7
89g,73z
8dz,8fb
8dz,8fb,9lk
cuu,9lj
8fb,89g
73z,4c6,djk
9x3,9v5,9wa,9wb
8s3,9hn,9lq
8s3,9hn,9lr,9lq
a0w,9lo,9lp,9lr
9lq,9lp
3t1,9lt
d3i,9ls,eh
73z,9jw,9lv
1fe,3s0,9lu,9lw
73z,9lv
73z,d4y,9lz
3j9,21g
d8x,9lx
9ly,3j9
9lx
9tf
9lx,9m4
9lz,9kf,9m3
dbe
9m3,9lx,dgp
b14,v
b1v,v,9m9,ape,7hb,amy
dv9,3og,3of,9m8,aok
fp
44u,3t3,9hv,3jg,3jh
3xk,37d,9md
df2,9mc,9mf
8tu,37d
8tu,37d,3a5,9md,9mg
df2,9mf,9lc
3a3,9mf,b2f
9mf,8tu
a34,7vr
dfq,3ux
9n8,2sc,c6,dfq
df2,ba3,sc
73z,33
73z,9mq
ciu,8w1,8vz
acq,3wy,9mo
23u,te,49c,2e0
1ue,49c,2e0
9mo,9mu,9mv
9ru,9mt,7j5,9mv
3qk,9mu,9mt,7j5
401
8g7
asa,8g7,cf1,axq
401,3zz
2ds,8zg
7k,9nw,6fm,3aa
9zu,9ob
9h1,73z,dg6,deq
9go,9h1,dj0

9go,9h1,dbd,4c6
9n6,9go,2sd
2sc,2sd,dfq
3ly,9n6,cdy
9n8,2sc
9go,9h1,3wk
9ld
2zx
9go,9nf
3qk,9ne
b19,6bb,v,d5n,9nh
38w,9ng
8uo,d6y,70z
9kq,5pg
7jw,9gr,9jo
9h1
2gx
ctu
42h,42j,9np
8xz,9no
8we,cxb,dii
9nq,d85
18,9jg
12k,9h1
a2s
7li,8we,dip,dio
2p,424
422,9h1

8sk,9n3
8vb,9h1,a2e,9o1,2g8,dgh
dgh,36x,9o0,bdt,8vb
2ze,9h1
2ze,9h1,9o4
dba,9o3
3lz,3vd
2ze,9h1
8pu
dii
9cl
6er,asv
9h1,73z,7ad
7q3,10n,7ad
9ob,9h1


9od,9ob
9og,9od
5vq,73z
9h1,73z,d38
2ur,9ob
9h1,73z,8ss,9om
dh5,9ol
9hu
2km,9ol,9op
4c9,9oo,2km
44u,65d
8ss,2zr
8pu,9ot
23z,2zr,9os,23x
7qm,9ow
a9p,a3
15t,9ou

9h1,73z,a4i
9oy,9h1,csl
dd1
dcz,2r1,3op,9yh
31
8e8,3sk
7mc
cxl
1w,dpv
ahk,1d
8g7,a0r
7gx,4n5
1fc,9pb
23x,9pa,3nu
9su,9v5,9vw,6i3,9pf
7qm,6i3,9o
9vk,9su,bpl
di8,9vl,9pc,9sv,9su,9w0,9vi
7gx,73z,dfj,4p1
40f,2dx,7mk
5z1
24j,7gx,9pk,bob
23z,9pj
cxd,8v5
2zi,8v5,216
33,9pq,dhx,9pp
408
d90,9pn,8xg,658
dc4,9pn
ak,8zt
8xg,33
7cq,89f
9pv
9pu
9qb,44y
8xg,33,9q0
v,d
9py,v
d90,9px
9ld,4sd
7gg,1w,4sd
33,9q5,9q4
9q3,5e4
5o1,9q3

5q0,v
b
9v5,9qa
dj1,7yy,9q9,9uu
3qk,86g,44y
c9w
9pt,7cq

v,d
9qh
9qg
9jp,9qj
3s0,9qi
9jp
192,190
9jp
9jp

5,1w9
78a
9jp
b


35
896,35
753,3t3
8zh,dj0,al,9qz
db1,9qy
1fc
1cy
crd,54f
1i5
3gn,2d3
33,9s5
ar9,c8c

ar9,c8c
4iy
w4
dj1
2kn
928,18w
2kn
9rg
9rj,9ri

12p,9rg
9rg
4iy
a29,9rm
11e,9rl
11c
bqt,b20
1fc,9rq
dc4,9rp
1fc,9rs,38i
38i,9rr
1fc,9rw,9ru,9rv
9rq,9rt,7j1
3qk,9rt
9ru,9rt
9rt,9ry
9ru,9rx
9r5,4r5
ck
33f
1fc,1qz
2bc
33,9s5
2bc,9r5,9s4
6e

3co
6e
6e,9sb,9sc
dq6,9sa
9sa
6e
98l,2o1,dig
6e,1jo
8x4
4rw,o2
18,2pt
8pt
bzj
8pu
8pu
9cl
9cl
34
a29,9sr
835,9sq
1nq,1g1,71h,6zv,ng
9lz,2fa
9v5,9vi,9pf,9vk,9pe,9vj
9v5,9pf
36t
9pi
1xw,9sz
c4f,9sy
9pi
5z1
2y6,73z
25a,2oj
58,5u3,6dq

2d3
2d3,9t8
dav,9t7
6hv
7m7
3gn,2d3
2da,80x,9td
di6,2d5,2d4,9tc
2da
2da,9th,9tg
d4y,9tf
di7,9tf
2d3,dav
2d3,9tl
a3p,190,9tm
9tj
2h0,9tk
2d3
9ti,2d3
9ti,2d3
9ti,2d3

9ti,2d3,9tu
2da,9ti,9tu
dq6,9ts,9tt

9ti,2d3

6hy
9ti
9ti
2d3,5er
7vy

a29,9u6
19h,5er
di8,9u4
2da,9ti
2da
kv
2da,9ub
di7,9ua
2d3
aj1
bbk,l
5s
a4c
ajx,2u
2u
cj2
9ul
24c,9uk
4dq,33
8pu
cg0
4dq,33
4dq
8pu
dj7

97n,9qa
4dq,71g
4dq
4dq,33

10d
14k,2z
9v5,9vi
9hw,9sv


33,di8,3qj,3aa
5r1
5r1
9jp
75a
9v7
a29,9wr,9vd
686,a06
3aa,9vb
5r1
9jp
136
cjr,18
3qj,9pf,9su,9v1
dkk,9su
3aa,9su,bpl
9su,9v5,9wp,9vn,51l,9wo,9pf,9vp,9vm
9vk,9vl
di8,bpl,9vl
aze
9vk,9vl
7qn,51j
9su,9v5,9vs
dfx,9vr
9su,9v5,9vu,9vv
3lw,9vt
3qj,9vt
9pf,9pc,bpl,a01
9su,9v5,9vz
cc8
9pf,9vx
9su,9v5,9pf
3yy,7ev,7eu,4y3
dg0,9w3,8c6
7qm,9w4,9w2
di8,9w3,8c6
zl
3nu,9v5,9x1,9w8
cnz
di8,9w6,8c6
a1a,8c4
3qj,9ln,dej
9ln
9v5
9v5,9we
di8,9wd

b96
9v1,9v5
9v1,9v5,dhl,8jw
8jv
9v5,9wl
di8,9wk
9v5,9wo
9wp
9pf,9vl,3ns,36w,9wm
di8,9vl,9wn
9v5,9wr
3aa,9vb,9wq
3a8,9xm,9wv,494,9iu,66c
9wu
di8,9wt
3aa,9ws
3nu,9v5,9wx
9pb,9ww
3nu,9v5,9wz
9pb,9x2,9wy
3nu,9v5
9pb,9w6
3nu,9v5,9wz
9v5
9v5,dg2
8yf,aa5,dg2
abw,20,a9s,8yh
9v5,9x9,9xa
a29,9xa,9x9
cnx,9x7,9x8
di8,9x8,9x7
9v5,3aa
8pv,7u2
9v5,9xh
12p
2pg

di8,9xd,2pg
9xb,9v5,9xj
3aa,9xi
9q9,9xl
dj1,9xk
8pu,9a6
359,aqs
493,9xm,9iu,494
98l,9xq
3ab,9xp
7qm,9xs
b2,9xr
835
9ws,3a8,9ir,9iu
34,2p,9a7,3or
8pu,dei
34,2p,4y3,la
34,4y3,la
9xw,8pu,dco,9y1,8q1
9xc,8pv,3vk
9y2,9xz
dei,dai,7hw,7hv,41j
3og,19h,aph
vz,3hy,dgl
3hy
ao5,2u
9zl,9y9,9y8
9a6,2mn,9y7,bha
9a6,9y7
9xw,9yf
ao7,3hy,9yc
a7c,9yb
1p8
vz
dei,9ya
41t
459,9xw,9p1
9yh,459,9yk,9yj
9p1,bgf,9yi
3vk,26h,9yi

8pu
9o7
65d,9h1
96c,92l,8es
di9,9cn
5e0,8pu,dcj
5e0,8pu,8c4,9yt
5e1,9ys,8r1,azm,azn,7jl
2y6,73z
73z,33
9yv,73z
9n4,9go,db2
9yz
dd1,9z0,9yy
2iu,9yz

de2
a2u,3en
a4f,a29,5r,3en
26h,3vj
26h,3vj,9z7
dco,9z6
7jw,9gr,9jo,9za
coi,7jv
9gs,9z8,6gu,7jw
3x8,dch,dct
ce4
3x8,aag
3k3,9gr
5gy
6dk,9ia,3hs,1w5,3hp
2p,9zj
2iu,1w
bpj,9zh
3lu,9gq
9gr,dbs,dbr,7pv,9zm
dbr,bh4,2mn,9zn,9zl
3xl,7pv,9zm
oq,34

2mi,34,9zr
2mi,2yu,9zq
3xb
6g9,150
9ob,9h1
14k,2z

3ix,9zz,9zy
7,9zx
9zx
3ix,4mn,686
7qm,9vw
9na,9n8
7gb,act
9v5,3wg
3wg
3ix,9vc,a07
686,4lr,a06
3ix,a0a,a09
9sw,a08,3ns
3aa,a08,36u
zl
63v,19p


a0h
8x4,di2,di1,a0h
d90,9jl,a0g,5h,8x3,8x4
73y,y3,y2
9fq
98l
9xp,98l,a0m
9xq,a0l
9xp,98l
9xp,98l,23n
a29,23n
ce6,ci,asa
60k,5st
9ld
fu,abg,dgh
8lk,9m7
723
93z,a0y,8s3
duc,b8x
8s3,a0w
8wl
a13
93y
8s3,a14,a13
a0w,a12
da7,a12
2p,4r5
a15,4r5,497,498
a15,4r5
2s
2s,7uv,7ls
2p,754,dfn
a1a,8c4
1w,1s,8c4
9w9,a1a,8c4
9n8,2sc
9n8,2sc
5pg,dwi
9n8,2sc,dwi
8pv
9ti
8pv
8pv,dhj
9xc,dhk
a1l,71g,a1o
7u2,a1n
9a5,8pv
34
13p,73z,a1s
dih,a1r
3q2,13p
b1c,v,qq
33

a1w
aj,8uu,a1z
6uz,a1y
aj,8uu
22
aj,8uu
a8c,a29
22
bhb
1fc,a27
1fe,a26
6wa
2j,d07
41y,f
blq,9m7,a9j,dtk
a29
a2e
9pp,9o0,b3m,a2d
a0t,fu
a2d,dgh
2j
a29,2j
a29,2j
d3i,8r3,3zr
3qj,8r3
a29
adh,a9c,a2p,a2o
cyf,a2p,2at,adm,a2n
47g,a2n,adm,2at,a2o
a29,2j
asf,1w
a29,43u,9c2
a29,2j
a31
3g3,a29
3g3,a29
3g3,a29
3g3,a29,a2z
a2y
368
a29
bvg
20,1w,a35,7vs
7vr,1se,cdd,7vs,a35
dgv,a34,a33
a29,2j
1yh
1x3,19p
19p,2h
aw,a29,172
bx6
a3,a29
5lh
aw,a29
as5,45s,45y
7zn,acc

aw,a3j
a3i
p4,a29,n2
9pt,7cq
12m,a29,4ho
191,4ho
3wq,7a
190,a29,cog,akn
190,a29,cpm,46e
7yk,cri
1av,cri
192,190
192,190,a3x
8bs
d6k
d0l,a3u
an2,b0m,afj,3ch
b0m,v
a29,2j,a42
a42
a41,a40,125,953
a40,a29
8dt,7fs
a40,a29
171,6ul,3fj,7hd,a48,16r,5nr
171,3fj
1ee,a46
7w,a29,9jh

a31
88d,9ug,c7y,217,c7z,85m
20l
5r,33d
a29,2j,5r,786,4l
1fd,dr1
ds7
d90,9oy,3i8,3i7
3i8,d0e
1qx,1fd,a4m
2ms
1jb,a4k
1qx,1fd,2ph
zl
a4g
1qx,1fd,a7y,1v0
1mf
zl
16t,1qx,a31,1fd
1fd,a29
d07,cm
uj,1fd,o7
1fd,a29
7zn
1fd,a29,18a,g8
d4j,a51
d4j,a50,cq,210,20y,20z
a9p,a3,a54
8a9,a54
dk1,a52,b1s,b1t,a53
1ss,12m
1ml,1g1
ek,90n
azh,7ai,a5a
cpb
ba,a58
1fd,a29,a5c,1rq
a5b
d0w
1n2,a29
1nw
3lc
aw
46n,d
9d,a29,a5k
a5j
am3
1g1

e7

835
a5s
di8,a5r
686
a5v
di8,a5u
7qm
a29,a5z,a5y
di8,a5x,37z
di6,a5x
7qm,a61
835,a60
835,q1
835,q1
835,q1
7qm,a66
7qn,a65
a68
di8,a67
7qm,9o
a6b
di8,a6a
cyg
7qm,1tn
7j9,5st
7qm
48,1w
di6,43i
44g,43j
a6k
di8,a6j
a6m
di8,a6l
a29,4x5,a6o
4x5,a6n
a29,826,a6q
5r,a6p
a29
a29,a6v
24y,bke,a6u
2r,a6t,2m0
di8,a6s
835,3fe
2r2,bps,3fd
7qm
7qn

7qm,a73
d6o,613,3jz,3k0,b8k
di8,a71,4m9
a29,a75
a74
a29,a77
835,a76
a29,se
a29
3hr,1w5,a7c,581,akz
3hr,1w5,al8
3hw,a7a,8ts,87r
5r,3vt
a29,666
a29,1gi,a7g
20t,a7f
a29,a7i
835,a7h,a7j
a29,a7i
8hz
1fd,a7m
afj,a7l
3vu,1ks,3w5,dpk
3e
8tk,9pt,a7q
20o,3w5,a7p
1nq,1g1,a7u
1sx,1st,c2v
ddf
a7r
a29,a7x
12z,12m,a7y
a7v
4d,a4q,1uz,a7w
1ne,1ml
a9p,a3
1nq,1g1
1nq,1g1

a82,1nq
86q,a3b,1f0,1nz
uj,1fd,o7
33d,y5
2tt,a2u
a8d
5v1,a29

a29,2j
2j
u
a8h
a8c,a29


22,6vp
1ed
8cx,1t9,duq

1ss,12m,c2v,c2w
cr7
1ea,1eg,cr7
1uh,13d,18o,a8s
9pt,7cq,a8s
bo6,a8r,a8q
1s9
1yh
a8t
1nq,1g1,dsx,cqf
a82,1nq,6ov
a29,2j,czb
a8y,a29
b7d,b0f
ceh,5wu
p5,mz,5wu
1nq

ix,1q2,a98
a98
dlp
a96,a95
bx6,a9b
62o,c40,a9b
136,a9a,a99
3hy,a9e
19h
2au,a9c
38s,a8d
3vb
3vb
2bt,3vb,a9j
w0,a9i,a2b
b

6d3,a9n
bet,a9m
26p,1rt
a3,a29,a9r
9x5,8yf,a9s
a54,a9p
a9q,9x6
a9p,a3
c9a,1w
v,d,dt0,9i

3uv,aw
ao7,3hy,43e
a9w
tg
12m,aa2
aa1
20,1w,ae
12p
20,1w
35f,aa5
7ed,20
7zm
ce4,2c9
7zm,20,aad,dqo
aaa,7zm,aad,dqo

dqo,aab,aaa
aaa,7zm
7zm
dau,7il,9zd
35d
8tk,9pt,23b,23a,cbx
7nt
8tj,23b,bfx
8tj,cq4
8wl,1w
f3,7lx,8tm
238
20,1w
96d,ajx,dva
c7d,2z
988,20,aat,3ey
9zw,aau,aas
aas,988,aat
9pt,7cq
20,1w
aaw,20
20,1w
986
20u,1eh,1ef,1eg
20,1w,d7z
3zr,ab1,ab3
abj,ab2
8vd
9pt,7cq
20
20,368
20
20,aba
ab9

7f3
7e5,8tk,abf,pj,dg9
368,2ap
cq4,5x2,abd
aa5,20,abj,abh
fu,abg
8yx,8qi
abh,2wf,abq,abg
acn,20,abl,dri,dgf
dgf,abk,cdz
abg,aa5
abt,5mp,abo
dqq,abp,2wf,abn
abh,2wf
abg,aa5,abj
fu,abg
aa5,20
8wl
aav,9pt
abs,aa5
20,1w
8yf,aa5,799
8wl,799
abx,8yf
24k,abw
3nv,ac3,498
7es,abw
37q,ac1
aa5
8k7,fu,7ey,abg
82v
8k7,7ey
cpx
8z1
7ey,20
8z2,7ey
368,8z2,3jy
a3g,8z2
8z2,7ey
ace,8z2
8wl,1w
7ey
aaa,7zm,acj
aci
aci,aaa
ack,aci
ack,22p,aci,2w7
20,1w,aco
acn,7hz,bb4
aa5,20,acq
989,bfk,acp
acp
dqk
dqk,a03
8wl,1w
1d,acx,acy
2ye,acx,acy
dtz,acv,acw
cwo,acw,acv,3os
2oj,1d

60i
60i
25a
60i,1d,ad5,ad6
b8z,ad4
ad4
1d
acz,2oj,ada,ad9
cyf,ad8
ahl,ad8
acz,2oj,add,adc
cyf,adb
ahl,adb
acz,2oj
aj1,1d,9vh
acz,2oj,dlf,dlg
a9c,dlf,dlg
acz,2oj
3hy
acz,2oj,adl
cyf,adk
acz,2oj,a2p,a2o
8y4


ahk,1d
5st,18
73u,d2f,4us,1te
25a,2oj
1xx

aj2,aj1,2uh
9vh,cjr
25a
25a,2oj
7f1,2oj
7f1
7l4
7f1
ae1
ae1
2oj
aj1
8k3


an2,b0m
af5

321
4u1,atj,3oe
1du,31w,31z,31y
31g,63r,d0c,31x
aek
7f1,2oj,aek
aej,aei

1e,c7r
af5
2oj,1d
12p
qb
25a,2oj
b76
92o
92o
aet
92o,1e
92o,1e
92o,1e
ew,c01

dq8,2eg
qw

aey
1e,60i,af7
c01,2gu
3gg,af5
af5,afa
b6w,bgx
62r,afs,af8
9e2
cgg
aec
82k,bzj
25a,afh
1yl
c0f,aff
1e,c7r
19x,19w,an2,an1,1pc,3cj,a3y,6dp,6dq
dpi
afi,1e
ai3
ai3,bzi
bzp,7cu
afl,afi
afl,60i
bzi
25a,afa
afl
ai3
afl,afi
ai3
afl
ai3
afp,afl,ag1,ag2
ag1,ag2
ag0,afz
afz,ag0,47a,oz
8h1
bzi
840
afl
afo,bzp
afl
afo,bzp
afl
ai3
afl



afi,7cu
4l,4uz,7za,3z8

5st,agl
1xb,1x9
agj
afi,7cu

afi,7cu,agq
7cu,agq
yw,agp,ago
ago
8h1
ago,agv
bzn
agq,agt
afi,7cu

agw
agx

8h1
afi,7cu
ai3
afi,7cu
bzi
afi,7cu

9m8,b1v,32q,ahb
cdw,aha
6uz,ah9
ah8,gk
afi,7cu

afi,7cu
1i5,c3z
6hb
7c1
6hb
1e,c7r
1d
6n7,cyg,gl,346
6n7,346
ahk,ahp,34n
8kw,ahp,34n
ahl,34n,aho,ahn,34l
ahk
b8z
7z4,60i
6nm
7z4,60i
6nm
7z4,60i,ahy
6nm
da3,ahw
ahk,1d,18a
15c,1xx,18a
25a,2oj

12
ai2
b0z
8t1,ai7
ai6
846

aib
8t3,aia
2r
1e,60i,c7r,aif
5ty,v,ql
3gg,aid
1e,60i,c7r
8h1

3le
1xx
5tu
dmx,cgh

aiq
b10,v,35g
aio
ait
ceo
air
1xw,60i
b3w,b3l,b21,t8,27o
1xw,60i
812
25a,2oj

25a,2oj
1d,9vh,cjr,2ug
aj1,1d,9vh,5qa
9vh,cjr
aj2
aj4
awu,56z,70b,axf,aj7,aj8
dpi,aj6,ayt,awu
aj6
2ra,b0n
bhx,bv5,ajb
1l7,aja
81i
81i,aj2
81i
adw,aj2
adw,aj2
ajg,adw
adw,aj2
aji,adw


aj2
bah,v

aj1
aj1
8t5,5i2
2u,88r,ajt
bmb,ajs,bs9,1ka
anz
ajx,2u
3hy
2u,ak0,ajz
2u,ak0,ajz
d3q,ao5,ajy,ajx
d3r,ao5,ajy,ajx
ajx
ajx,2u
ajx,2u,ak5
bur,v
dgd,ak3
ajx,2u
ajx,2u
ajx,2u
9qv
ajx,2u,akb
aka
ajx,2u
ajx,2u
ajx,2u

4sz,v
alk
ajx,2u,h5
17q
ajx,2u
bi6,b0z,df9
v,df9,193
dpi,191,192,48h,xw,a3p,bel
u,bmr,xw
ajx,2u
ajx,2u
c8c,1w
ajx,2u
ajx,2u,nn
ak8,ajx
ajx,2u
1w5,2u,aky
cl8,cj2
ctl,7h6,akw
a7c,a7a
2lq,1w5,zv
cx1,alx
1w5,2u
a7a,3hr
46s,a7a
v
v
1v6,9pt,1w,7cq
2w,a7b,3kr
9zg

alc
581,alb,4ur
aml
4ur,1w5
5qj,9cr
6ow,4ur
53i
ajx,2u
2u
2u,c7d
alk
19h,5qw,bg3
7yf
aln,7yf
aln,7yf
3hy

3hy
8xm
bsw
19h,alw
2x,alv
3hy,al1
all,alk,zv,zw
dmx,35i
3hy
cpx
8yw


218
zl
1lr,ao5
am4
3hy



aoc
zm,ao7,aoc,bfs
amb
2u
2u,amk
ao7,3hy,amj,amk
ami
a6i,amh,ami
27d

2lq,1w5
6ae,dmy

2g,2lr
3s3
2os
3s3
95o
2zb,19h
19d,19h

9m9,32o,b1j,9m8
cwl
cwk
2e6,2zb,afj,3ch
b0m,v,27,84d,afj
24v,2e6,6li,3lp
bjm,45y,6li,3lp
24v,2e6,8f8
bjw,49k,8f8,2jh
c01,an8
9zg,an7
3pw
597,3og


2u

2jx,2ia
8zy
19h

3b
93t,19d
apo,1io
2jx
ao5,2u
aln
3ri,8cx
ajy,2u
ans
3hy,dw3
2os,53i
b28,bdy
2os,53i
75a,2u
ajx,2u

95n
30w
30w,31
1x
1ya,19h
3hy,43e
2u,ak0,ajz
96d,ajx
3hy,ao8,ame
ao7
ajw,3hy
aog
3og,19h
ao4,3hy,ame,amd
219,aoe,c88
68f,aod
ao7,3hy
anh
bed
9uh,ajx
19h
b7x,46z,9m9
anh,19h
anh,19h,10t,32h

53i
aor
307,3u2
2a,aop
aot
2x,aos


alv



ar2
9y6,ao5
ajw,3hy
8ff,95n
ajw,3hy,ay5
4ty,ay5,ay4

95n
3hy
3hy


5nf
3og,19h,b80
c8g,9m8,b1j
597,3og
aph
cx1,apg,9y3
9y3,3og
3og,19h,apk,apl
2a,apj,apl
apk,apj
9qv
9qv
1io
apo,1io
5jn,2lq

19h,5xz
19h,apu
4p5,apt
96d,ajx

a9c
6d5,4uf
1r4,13h

1w5,2u
ai3



6uc,bqc
6uc,bqc
1w5,2u
1w5,2u
cta
any,aqd
9m7,b14,aqd
9m9,aqc,aqb
vz,3hy,aqf
3hw,aqe
vz,3hy

3hy
19h
2sf
9y4,vz

12t,b0d
12t,75a
2u
3hy,d2h,d2g
95n,d2h,d2g
dc4,9xn
33
19h
90n,3h8
96d
45o,b10
aqw,ar0
da1
da1,11p,aqy,buj
96d

ar7,anh


53i
anh,19h,4ja
2i7,19f
c8c,1w,4mp,ara
ar9
1w5,2u
2w
53i,8ll,8lk
1w,8ll,8lk

4p4
aom,anh
3og,19h
dpi
ako,xw,19b,bdz
2bn
6uc

53i
1w5
75a,2u
5v9,5,ars
15,arr,7c0
4n,3mu
3mu,1w5
4ty

84a,8wl
90n,3h8
3fq
1w5,2u,d5n



ajx,2u
45s,45y,v
45s,v
bv5,bcl,zm
bel,b0m,dat
22,5
12p,a0q
asv
5p7

4ty
1w,1s,db7
8wl,cyc


anz
cc,5p7
1la,en

3pm,8kw
4rw,o2
9cr,8kw

95n
95n
4ty

6qd,54j
ap9
95n
3pm
8gb,22
95n
445
o,f
84a,8wl,6te,dwl
95n
95n
95n
ao0
ar9,c8c
31n

31n
31n

8kx
dao
22

8gb,22
2iu,1w
atj,2iu
3gg

1ip,c7t
9cr,8kw
6sn

270,5
8kw

725
5p7
asv
22
22
cc,5p7
2r6
5rd,9w,ft
d6j,bnx,8qa
8kw
4rw,o2
8gb,22,dbt
au5,8gb
22
95n
270,5,aza
3gg
atw
3pm,8kw
98t
5p7,22

51n,d38,d37
5p7
7lx,a32
4rw,o2
8gb,22
cc,5p7,aun
a3h
9of,aul
asv
6sn
8kw
8kw
en,5p7
9cr,8kw
95n
6qw
8wl,dhg
12p,8nz
dpi,8nz,1d4
95n
9cr,8kw


8kw
cc,5p7,1b4
2ms,1b5
6xy,8gb
95n,av8
due,av7
3xz,1yf
3xz,1yf

5fd
apa
8kw
6u8,4ty
7p6
22,5
5p7
1l

19p
ax9,9bj
2qc,6fi
ax1,aze
5,avq
272,avp
v,d
5lx,c7r
3gg

270


270,5
1rl
1nt,7ai
aze
6q7
5,aw4
d8w,aw3
ax4
aw3,aw8
2h,aw8
ax4,aw7,aw6
5

axe,5v9
65i,7ai
aw3
21d,1yv,dma
aw9
1rl
8wl,1w
6q7
8wl,1w,awk
1i5,awj,c2r
1w9

6sb

6wa,aws
cj2,aws,awr
3lk,awq
awq,awp
7ai
56z,aj7,aww
5st,18
570,awu
5ws,awy
1o2,awx

7z5,7j9
aze
6q7
8i0,2h
5ru
898,tf,3cc,3ca
ax7
1b4,ax6
5
9bj
axa
axc,7ai
7ai
6jk
5v9,5
aww,aj6

5v9,5
270
axk

6a4
9bj
axj,axk
29i,axc

avv,9my,axr
axq
d29,4d7

5
t9

6q7
ayh

az0,ay1
12o,ay0

1p,8wl,1r
5,ap5,ay6
v,d,ap5,ap4,ay7
58q,ay4
d3r,ay5
58r
7ai

1rl
5v9,5



aw9


1nt,7ai
103,6q7
1nt,7ai,4d
7ai
6vy,ayo
dpe,ayn,1wa
4r4
1x9,6wa,ayr
1yw,ayq,wm
2pv,1yo
awu,56z,aj7

b22,b1y
awi,6q7

2r7,fc,7v8
685,5v9
7ai

axe,5v9

9oe,7ex
a0i,7ex
270,az8

1ny,az6
5v9
3gg,au9
bxe
5,1g7
9i3,b1c,b1d,1g7

1x3,19p
axw
7ai
b1c,v

8or

8or,9yt
v,9yt

64s
92g

92g
v,d4i
azs
ai3
92g
bg4,v
azw
8h1

9wf

bt9,5lh


v,d,2zj,2z7,24h,2z6
v,d,24h,2z6,d8w
v,d
v,d,dpt,duz
bl5,dpt,duz
v,2gd
v,d,5bf,5be
b8s,45y,aqn
v,d
v,d
bc0,v,d73
v,d
v,d,7,3wl,3wk,de2
v
v
v,d,4cn,4na
v,d
v,4ec,dl1,30u,b1p,dh8
5ty,v,dkt
v,d,3ef,3ee,b0s,b0r
bgm,5s2
6mh,2os,6lb,b0p,bel
b0p,3eg
v,d,db6
bb8,bq2,2mx
v,d
v,d
v,d,7q6,7dc
v,d,d3r
v,d
v,d,35h,35g
cjj
bt8,b0w
v,d,dvj
v,d,b18,d2s

37q

dk1,b14
v,d,dt6,38x,5j,d6j
b0w,v,7n9
v,93t,3yf
v,d,1jk,1g2,zl
v,d
v,bz

9q6

bce,bjm,4qy,4qx
b1c,v,ape,amy
3yg,4j6
bin
v,d,7wy
b0n,1k7,b1p
bpj,b0h
2rg,b0n,4uq,b1n
bki,b3g
v,hy
beb,v,8a9,a54
b0h,v,a54
b7j,c8c
v,d,c8g


bm8,b0t,dq8
v,d,2hs,dq6
bm8,b0t,8pb,2d3
b0h,v,59
b1y,bm8
bcr,4uq
abp
bjz,4p4
3yg,4j6
v,cqw
bdy,5q0,cqw
v,d,drn,drm
v
bih
b0h,v,5h5
b0w,9kv
v,d,b2f
la,b2e,3zg,9mh
b2d,9kv
9i5,9q7
b0c,b2j
dcz,56o,56p,b2i
5q0
b1e,2wp,199,19a
bdd,b0m,cz3,3bs,26z
5q0,v,307,7my
bjz,4p4,307,7my
8xu
v,d
b3l,b0h
bbf,bl5
8xv,b2e
57c,bdr
b0w,v,d8o,2nd
b0w,v,d8p
v,94p,c94
4up,b0b
bq2,979
b2e,v,d4z,dhb,8xx
b08,v,das
akm,d6x,2iw,b33
5yq,b32
v,d,ctn,957,d6x
bcv,d8x
b9t,bcv,d9f,d8x
b2z
51y,bnk
b0m,v
brn,b0w

b1c,v,8jy
bpj,b0h
4p4,pa,29e,29d,29f
b3g,b0m
b0m,v,8ph,3d3,3d2
bkh,5lh,4g5

9c1,v

b0h,v
bnv,b3n,a2e
dgh,b3m
46z
bp5
b9n,59n,5bm,5bp,5bo
4p3,45w,45y,b3t
67z
d6v,b3r
ba9
bcr,4uq
b3l,b21,b0h
bt9,5lh
v
b0c
biq,b1d
3xd
bcl,4j6
6tg,v
v,d,26b
b1c,v,269,26a
bm8,b0t,1q7
b1c,5r,ad,5s
4gp,5ty,t8
bl5

v
df2
2wp,10,23j
b0i
b4g
b4f
dge
v,3jc
4uq,b2e,dae
b10,3jb
765,3yg
a3f,as5
v
akg,4sz,ddf
bme,b08
b08,v,2y5

bq2,v,96j,96i
bmj,bq2
v,d,1u8
5lh,lf

as5,45s,45y
bj6,53b
a3f
v,d
b5p,b2l
br0,v
b0b
9bx,8xu,549
bt9,5lh,2gu
b3l,b0h,mr
5lh
v
9c1,dux
4p3,45w,45y
45w,v,cm1
b5b,45w
4p3,b10,45w,45y,v
5lh,c03
b9n
b7x


8lk,9m7
b1v,v
4cb,b20,57u
b0m,v
5st,18
2r2,2xl
b2l,b1e,1hw
4ak,5lh
dqs
b5p,b2l
bkh,5lh,4g5
bjw,17x
v
aiv,b3w,qm
bt9,5lh,2xr
bcl
4j9,dl4,42q
b0f
b0c
bj5,bqf
6gs,b0g,dy
6tg,v
bue,b1c
bhg,b0c
bn5,5q0,1k6
v,d
v


36c,b6d
5q0,v,b6c
5q0,v
z,d
b1d,v
b9z,b0n
bl5
b9n,b6k
2hs,b6j,2jl
bcl
bjx,b1c
b3g,9jb,9jc,9jd
bsh,dln,6n7
bdd
4j9
4j9
bn2,bi3
v
bnk,b7j
v,d,dvc,2au
bgx,45y
7um,1se
45y,v
d3f,1sy
bj0
1fb
bq2,v,96r
bjm,96r,5qa,5qd
461,46z
2nc


bt8,b0w
bqt
ba9,bm8
5sg,2tm
v
b0f,v
b13,v
b7e,b13
b08,v,3m0
b3g,b0m
bgh,bi6,97p
5q0
b7j
bcl,4j6,b7n
bcl
2hs,b7l,2ku
b86,bm8,cy,b7q
526
23y,240,b7o,2am,241
cye,39u

b28,bdy,dtf
bbp,5lh,3y2,dvi
5lh
9m7,b14,9h9,b7z,dvh
46z,v,zw
3lk
2s,b7w
9m7,b14,apd
9m7,b14
8in,bcq

bgd,b0y
bbe,bei,99u
bm8,b0t
b1y,bm8
bei,vg
b9t,bcv,boy,vh
bdy
8lk,9m7,3tc,2sf
8lk
brc,bn5,98w,98v
bki,b3g,dav
v,d,xy
b61
b6h,b9z
8lk
bnk,b7j
v,de6,a72
b1v,v,di3
9l1,yl,92f
dhs,9l0,92f
b8l,b1v
bic,bn6
b0w
bu8,5ty,1ku,ctc
45y,v,98x
5lh,dax
bi3,b0n
b14,v
bei
bbl,b0b,du3,a0x
v,d
12p
12p,h0
b1e,b92
dj0,bcx,3xh,b91,2xd
bgd,b0y
9bv,bjk
4j6,b97,b96
1ac,b95
b95,1ac
6la,btb,95u,95t
bb7,b0w
bky,bjz
v
bbe,bei
b13,v
b9d,b13
b0f
765,3yg
46z,v
bm8,b0t
6oo
avr,v
b0m,v,2jj,8pe
bjm,45y,8pe
4j6,8pe
7sg
15g,2wl,5lh
v,d,b9r
b9q
cw2
bcv,df3,df2
bjm,45y,df3,df2
bdd
akm
bdr,v,8ua
bdr,v
b0n
v
bj6
9e7,51b,51a
9mm
bde,3yi
bdd,b0m
as5,45s,45y

as5,45s,45y
bm8,b0t,24d,24c
v,d,24d,24c
765,3yg
b06,v
b74,45s
45s,v
b7j,c8c
bl5
v,d,5oe
v
b0x,v
b28
b3g,b0m,5nf
brn,b0w
8xu,bao,bap
duz,z8,gj,3tc,3tb,ban
bao,3tb,ban,3tc
bn5,5q0
v,d,dcl,3lw
b2e,v
bcl
904,bce,2b3

9c1
bhg,b0c,1wc
3yg,4j6
bi3,b0n
bi3,b0n

azt
46z,v,d0d
b1d,v,aco
bn2,bi3,dbs
bb7,b0w
b0w,v
bq2,v,ddl,2mq,2mp
ba3,d5t
9bz,9c1
bjk,b1d
bro,24y,96n,96m
bv7,5ob,5oa
bei,2k9,2k8
bl5,7ty
b11
bdr,v
904,bce
4th,331
l,46e
b0b,3p3
b0b
v
b1e,dfy
5lh,2up,2ul,2uo
4p4,df8,bbr,md
dke,3ug,bbq
4j9
bei,57,dil
an6,bjw
a5,8pa
v,8p9
b0g,bc0,d76,2ug,2uh
b0g,bc0,2ug
3z
v,d,ya
b20,4qf,4qe
bbx,b0g
bbx,b0g
14e
12p,bc6
12o
b15

4sz,v,2yn,2yo,2yp
v
b58
b15
bq2,12t,12s
bjm,45y,d78
b0z,v
7wb,7wa
45y,v
8h1
btr,b82
bt8,b0w,2of
4j6,v,30p
5q0,v,30p
bpj,b0h
b3g
4j6,5zz
v,d,bov
4uq,b2e
b10,8p3
b0c,2zb,19n,2xz
v
b0w,37k,bcx,bcy,d8x
bl5,v,2k5,97j,6vx
d84,bcv,378
6vx,bcv,378
bnh,b7j
bb7,b0w,v2,d8t
bn2,bi3
4g5,v,hm
v
bmh,bi6
b0c,5sj
24y
b0l,v
ai3
64j,49j,49m
bqb,bjw,49k
bcr,4uq
b0m,v,8p5,8p4
b0m,v,5tb
3yi,bhx
b3l,3po,3pn
b3w,b3l,b21,3pn
bhb,1in,1i2

2s
an6,bjw
a3f,as5
bi3,b0n
b20,bm8,5vx
bqt,b20,bdq
bm8,b0t,bdq
di6,bdp,bdo
v,d
b1c,v,dn4,cs9
bny,b0z,dgh,9o1,2g8
9pz,9py
a25,bhb
b0h,v
bhv
5q0,v,36c
bel,b0m,194,if,ark
9pt

cpw,29y
v,d
b7e,b13
btr

5lh
bei,23x

b
v,d,304
b06,v,2z6
5lh,aoh,5xx
b0w,5y7
bcl,4j6,5y7
54l
an2,b0m,1a0,cpm
v,1a1,bej,4c9
4c9,bei
b4s,bq2
b0m,v,b0r,cpl,akn
4p3,45w,45y
bj5,bqf,4p5,4p6,btw
b0w,v
bq2,v,973
as5,b10,45s,45y,v
as5,b1v,45s,45y,v
5ty,v
4gp,5ty,a9n
bhl,an2
b21,b0h,27x
bb4,b1d
904,bce
bim,bq2,97s
461,46z
bf1
9im
bjw
blq,9m7
3yi,bhx,bf5
cyt,bf4
d78,5yq,3ag,5yr,3af
b7x
bur,v
bkh,5lh,4g5,p1,pa
75q,b0w,pa
5q0
b3l,b0h
bro,24y
b0p
bev,b21
bl7,as5
b9n,4ds,4dq,8u6,10u,8gt
b3g,b0m,4dq
bp5
v,d,acq
bd2,4g5
b19,v,dti,dth
v
v
9c1,dut
461,46z,dvf

3yi,bhx,ame
bld,b1d
b0i
b0x
b4s
7d6,aak
2px,2dp
as5,45s,45y
bt9,2wu
5lh,2wu
bi6,b0z
bll,v,alm
v,d
bcs
9e7,b1c,8pf
blw
47f,45y
b28,bdy
b5x,bt9
bhx
24y
b0y,v,d72,fa,fb,64d
buz,as5,b7x
bqb,bjw,9yj,49k
boa
bi6,b0z
b2e,v,94u,94t
b0t,v,7gx,7gw
b7x,46z
3oe,12s,gv

2pq
b1e,2vb
b2e,v,8vj,8vk
v
d3f
3n8,1ob,3n5
v,4ej,8mt,t9
v
b1c
bua
45y,v
v,d
4hb,b3g
v
4j9,1hd
bdg,b3w,4ym
v,d5n
6bb,dbr,dcg,9zm,dbs
bh4,6bb,7pv
bh7,3ew
3wl,3ew,bh6
3wl,3ex
24y
bh4,6bb,9y8
b1c,v,2so,dca
bhb,dsf,dkz,dky
bjk,b1d,8du
899
b0m,v,c0e
b0c,v,dui
an2,b0m
bdr,v
b9z,b0n
bjw,66e,66g
an2,b0m,66e,66g
as5,45s,45y,bhn
7s,bhm
5p5,bsh
bg6,9e7
bgm

b0w,v,2k5,97j
btr

b9t
5lh,b0e,v,do6
bv5,bcl,2kz,m6
bqf,4j6
bdr,4na,4n9
bi1,63t
63t,bll
5q8,4j6
b0n
bjm,45y
b0f,v
b0z,v,8ug
bce,bjm,3a6
6bb,3a6
2qa,b3w
v,d
9bz,9c1
bn6,5q0,dw3
b3l,b0h
b1e
45y,v
45y,v
v,2a6
bjm,45y
bet,4gp
b7d,b0f
v,d
bq2,v,97q,97r
v
3g2
b0h,v,cvb
b1d,v,cvb,cpw
4uq,b2e
bhx,bv5,17m,4yk
b6w,bgx
bjk,b1d
bcs
bei,9a2
bm8,b0t,hx,dcj
bcw,bl5
a3f,as5
bqf
1yp
bcl
b1e
4p3,45w,45y
bqf,4j6
53b
cjd,bj8
4de,bj7
75q,b0w,8pg
bi3,b0n
bjd
cpb
e7,bjb

bmh,bi6
bu6,b1d,bjj,bji
bu6,b1d,bjj,bji
23a,bjh,bjg
16x,bjh,bjg
b1d,v,cbx,cqb

45y,v
as5,45s,45y,bdy
as5,45s,45y
b82,bjq
bov,bjp
buz,as5,b7x

bn6,8f5,5q0
b06,v
an6,bjw
b0c,2jh
b1c,v

4p4,bk1
bl5,63t,bll
7my,bn2,bjz
bhx,bv5,6eg

bk3
904,bce
v,2sa,3tc
as5,45s,45y
904
64s,bka
bk9
418
bm8,b0t
4j6
b1e
b1d,v,9dk,9dj,8z3,dr6,dr5
70z,b19
5lh,4g5,v,dn6,17e
b3g,b0m,8pb,2d3
bh6,3f4,3f5
v,d
as5,45s,45y,b0n
bjm,bkn
bkm,2ok
6bb,1z,2o1
bie,3cg
bt8,b0w
5tp
bj6,5tp
46z
bjk,b1d
b2e,v,42e,9l8
b3c,b1c
46z
bjz,4p4
b1c
bei,6h3,6h2
v
9qv
bma,bp7
v
4j6,dkc
bl7,4p3,45y,45w
45y,v
70z,b19
blv,6gs
6bb
765,3yg
765,4j9,3yg
b1d,v
bdf
bdg,b3w,6i7
8in,bcq
dnr
9i5,9q7,dtf
b6h,b9z
b61,bzy,30r,32,dtp
v,d,dtp,30r,32
9i5,9q7
bjk
b7c
blq,9m7,dlj,du0
9m7,b14,d0o
b1c,v,1jw
b1c,au
b13,v,7vt
brp,2ra,32h
6gs,b0g,3a1,drq,3pj
blk,b61
b2e,v,bly,cuk
xi,4up,blx
xj,4up
4up,b0b
b0f
bhx

bi6,b0z
5lh,bqb,49k
9bz,9c1,c1n
b8f,v,1cq,1cp,7fq
b0t,v
b1e,dgw
bp7,b1e,bmc,2a6
1i6,1si
de4,5e,46n,12y,7p5,bma,1sk
bqy,b0z,8fz,8fy
b08,v,dcr
bin,9gu,4a
bbl,b0b,7te
bi6,b0z,93q
v,d,93p,93q
bq2,v,96u
b20,bm8,6ll
b1c
b1e,bmn
6n7,bmm
v,dh1
6n7,3nx
bqh
bel,b0m,cul,ako,bms
cul,bmr
b20,bm8
4j9,6md
bb5,bn2
4j6
70z,b19
9m8,b1v
b9n
bt9,5lh,2xb,6si,16j
bei,9dv
bi3,b0n,bk1
bi3,b0n
bky,bjz
5q0,v,2kb
5q0,v,2kb
bu6,b1d
bp7,b1e
5q0
brp,2ra
bcg
v,94s,8el
4p3,45w,45y
b9n
d71
bjm,45y
b7j,df6
anu,2j2,2j3,dvw
5q0,2j7,2j6,2j2,2j3,dvw
b7j,c8c
5q0
5q0
bce,bjm
9p2

b1i,bce,2j4
boa,dd9,dj5
b54,9bx
5q0,dg8
v,9le
bny,df7
v
b19,v,au2
b0z,v,5rd
bl5,bi4,bjm,dv8,dv7
as5,45s,45y,2ud,bo3,bo2,bo1
3ra,2ud,bo0
bo0
2hs,bo0
9c1
bro,24y
1su
bq2,v,977
bku,bjk
8or
v,dih,cuu
bgj,b0t,9pj
bu6
bds,b1c,1lp,dn4
v,d,cvt
bsh,3lh
5q0

5lh,2x6
406
btt,48j
5q0
bdd,b0m,6qh
b2l,5lh,b1e,2wq
b8s,45y
bmh,bi6,7q1
v,d,7q1,8dd
6v6,3yg,gd,gf
48h,akm,md,bov,3um
3um
dkf,44q
5ch,bos,77,bcq
v,d
bl4,boz
vh,b89
bcy,box
159
8lk,di4
v,di4
v,d,5ch
bi6,b0z

v
b1e
8w0
3xm
b2e,v
v,d,h9,cra
bll,v,duf,3oe
bjw,5p5,bsh,3r3
b6v,v,29v
v,d,dtp,bpg
30w,bpf,5th
4j9
bj9,75q
b0h,v,dk1,9zj,bpk
dk1,bpj
v,9pe,9vk,9vw,cqe,9vn,51l
bt9,5lh,duv
bbw
b3g,b0m
b9n,6sw
a3f,as5
bxh,bv9
bt9,5lh,a6x
bt9,5lh
bcl
bcl,8pi
bgj,b0t,40f,7mk
bma,bp7
bjk
b5b,45w,7yu
bae,45s
v
v,d,8pd
b3g,b0m,dmm,3d7,3d6
b2e,v
b2e,v,94w
v,d
fe
d8z,bq9
fe,bq8
bl5
bjw,53,49k,3pr,3ra
8in,bcq,aq6,aq7
bic,bn6
v,d,8df
4j6,v
7nr
b1c,18f
6vx
bfs,3yi,bql
b7j
dvt,bqj
2rb
bdd
bi3,b0n
bjw
6gs,b0g,3a1,3a0
9bx,8xu,3a1
4p3,45w,45y
b20,bm8,dc6,11e,11c,di7,di6
b1e,2vt
bby,b0g,352
4p3,45w,45y

b0z,v,7ps
5ty,v,3ep
v,d
4j6,v,br2
2hr,br1
63t,bll

crq,285
a5
v
b10,v
bj9,75q
bru,70z,brb
4a6,dbs,2me,bra,brt,bru
bn5,5q0,992,991
bq2
b20,bm8,1je,1jd,1jf
b74,45w
b8e,bki,2da
45y,v,brj
dhu,2ux,10e,1q8
6ue,brh
btr
bqh,bk2
90r
b0w,v,2ib
24y,2ib
2ra,b0n
8xv,b2e
b3l,b0h
b3l,1ig
9bx,brb
70z,b19,brb
bqh
bi1,63t
765,3yg,bry
32q,brx
9i5,9q7,1jn,1jo
bn5,5q0,7wj
5i8,b0w
bq2
b74,461
l
bhx,bv5,4ih,5bz
b2i
bhg,b0c
45y,v
sz,bgt,1g7,4h3,ajt
v,d
6mk,v,91o,915
btt
b0z,v
bgd,b0y
b10,41i,41h
6tg,v
b0c,3lk
24y
cpz
13m
b0p,v
bs1,5i8
b3g,b0m,21w
9i1,b11,d1d,21w,21x
6v0,dna,bsr
ct3
bsp
bl5,d8x
5q7,bgm

5q7,bgm,61h
5q8,4j6,alu
4j6,8di,8pl
b0w,v,8di,8pl
v
bgm,75y,75x,59l
b0y,v,5z5
30q,fb,bt4
63t,bll,fb
d3r,bt2
v,2wg,2wf
bi6,b0z,2kf,2kg
b0z,v,8v6,911,913
b0w,v,6rk,2oe
5lh,2r2
b0z,v,d84
b0z,v,d84
b1c,v,1kd,1is
bgd,b0y
b14,v
b8s,45y,d0t,3zc,3zb
b1y,bm8
bei
bcl,4j6
64j,42u
v
bp5
6tg,dqu
6tg,v
46z
b0b
8in,bcq
b82,8in
6v7,bdy
48j
bl5
43t,60r
ben
5nr
bgx,45y
4p4
4p4
24y,bu3
dan
bu1
bnk,b7j
b7j
b1d,v,dwg,dwf
v,d,4fq,dwg,dwf
5ty,v
b0y,v
v
2px,2dp
b20,bm8,7a1
v
b1c,v,3la,dam,3l9,494
4j6,v
4p4
d5n
2s,2y7
b7e,b13,ar0,11u,11v
b1c,v,1kl
bcl,buo
v,d,3mi,3mh,dbg
bul,buo
2hs,bun,bul
bxe
bxe
v,d,2zo
an2,b0m
4hb,b3g,3db,3da,3dc
bc0,v,334
b0y,v
as5,45s,45y,c8y,c8x,bux
buw
4p3,45w,45y
as5,b7x,45s,45y,46z
an2,b0m
b61
5tn

b9n,dmn
bcl,4j6,8pe
5ty,v,2lc,2l9
v,djd
b0f
bvb
bvb
bxe,bv9,c2a,bva
7ir,3e
9pt
7ir,3e
cih
1w
5yv
c91
2t9
bw2,6a4
a3r
64n,5lx
3gg
6a4
6a4
9qv
1st,bvu

12o
bvr,d23

abc
2s
1yg
6ar,1nx
1nw
6a4
6a4,dte
1qq,bx6,33f,4ok


c4o,c7h
6a4
8r6,4rs,bw9
3gf,bw8
1qq,bx6
cn5
6a4
2hr
6a4
489,6a4

abb
d4v,d4u
8wl,1w,d4u,d4v


86q,a3b,bwo
1f3
86s,bwm

368
ke,4rs
16x,3gg,181,182
bwv,80d
k9,4tt
3r1
1qq,bx6
9wo
2dc,210,bwz
bwy
6a4
8bs
3fq

bx6


1rv




7c1
bzj
bvb
c2b,nf
bv9
bv9,bxk
ag0,bxk
d0l
bxh,bxi

bx9


5w8

bxe
bxe
8h1
8h1
bxe
ai3
bxw,ai3
ai3
12
8h1
4f1
bzj
bzi
bxe
8h1
bxe
bxe
bv9
ai3
bxe
8h1
8h1
bzj
7c1
3mu,1w5
bzq,4u7
8h1
8h1
bzj
7c1
bzj
7c1
bxe
bzj
c7a,byq
12p,byp
8h1
bzj
7c1


byu


cg0
8h1
7c1
bzj
7c1
8h1
bzi
bxe
bxe
7c1
bzj
7c1
c9z
bze,bzd
bvt,bze,bzc
20j,bzc,bzd



12
bzl

15,bzj
bzj

5fe,8gb
7cu
4u7,1hn,bzr
4u8,bzq
31b
4ub,4u7
30r,2z
1sn
76f,9qv,bzx
d5z,bzw
30r,2z,blk
30w,31
30w
725
30w
c0p,b5e,c0r

31
723
3b
c04,c0y
2r2,78h
1up
3p2,er,ds
3p2,er,ds
8wo
3dk,19z,6mk,3cj,bhf
ako,91t,6mk,3cj,19h,19b
3p2,ds,dtm
fl,dtv
3p2
3ri,8cx
35
8dw,c04
6h8
26p,1e4
dc4
3rq,3ri,3rh
3rq
3ri,8cx,c03
88h
723,2ye

3p3,9kx
1cn,dtu,du6
3ul,c0y
3un,c0x,c08
2ls,37b,daa
c0x,c11
c0y,c10
c0x,c14

c0y,c12
b6
31,2z
31
2zh,13t


8cl
7pi
723,c1e
c1d
31
an7,c01
3zp,8dn
3zp,8dn
3ir,dww
wz
c7r
3ri,c1n
fn,bm6,c1m
3ri,8cx
7qd,c1q
4x,c1p
7qd,6em

c1r
cer,c1v
5nk,c1u
c1r



c5v

c5v

2e7,8v1,c26
an7,c01,c26
99g,c24,c25



a3r,cxi,bvb
1av,bxf
c3l
d57
9pt,d57

5d3



cyi,cyh
8wl,cyi,cyh
1av
cw3

96n

1sx,1st,awk,cr8,cr7
cxa
cqi,cqh
9vh,cjr,cqi,cqh,cx5
1su,a7s,a8n,1sx
1su,a8n

2tn,5st
dmo
crj,cx9,cri,cx8
1xl,c3e,c32,cj4,20w
c31
4wc,we
dx3
2bp,2p
1dp,cqy
c2x






14m,cwx,cww

17r,c3i
c2y,2tn,c3i
8cb,c3g,c3h


2o,2n
a3r


35u,90k
1w6
b7,1sx
20e,6r9
a3r,8i7

c2r,1sx,d30,d31
1n5
c84

ahf
9jg,a9a
dsw


cb3,96n
c2g,791
15c,1xx,cw4,cw3
845
845
1ol
1ol

35,dxh
c4c,dly,dlr
1i5,20f,20e
12p,c4e,20f
90f,6h8
c4g,90f
c4g,90f,7b1
6h8
c9r,3tm
6ji
6h8,c4n
yp,c4m
c7h
87f
b
b
b,c4t
37,c4s
d6k,7l




cyg,4av








b

b
9vi
1i6
b,5r9
b
b





b

cg0,5st


b




6h8
6h8

1yp,358

ar9,c8c

ar9,c8c
9qv
c5v
c5v
9qv
c5v
c5v
c5v
c5v
c5v
c5v
9qv
c5v
c5v

c5v

c5v










1mu,1mv


2z,46z
1w,1s,46z,2z
14k,2z
2pq

2pq
2pq
vr,2z
c74,vr,8qj
vr,2z

9bm
8ct

2pt,2z
2z
2z,46z,alk
c7c,2z
7ju,c7d
2z
2z
2z
2z
2z,c7k
2z,d1y,d1x
2z
ar9,c8c
14k,2z
14k,2z


24


24,c7w
zl,1i6,c7v
98t,2h
a4c
2z5,a4c
8wl,1w

5z6
654,1uk,c86,c84,c85
5d6,c83
5d6,c83
dod,c83
68f
72x,aod,3hu
24,c9
8cf,8wl

1w,1s
8wl,1w
cdt
2it,8wl,2is
1w,b1v
2iu,2c4
9pt,7cq
c8c
f,1w
f,1w
1s
f,1w
f,1w,dwy
420,8af
8wl,c8s
8wl
c8q,a5,36e

3jq
3jq
8wl,1w
buw
9qv,buw
1w,1s
7m8
8wl
8wl,1w,7x2
2lj,13x,8yv,bn,7xm
1w,b2x
9qv
9qv
7ez,ac4,dr5
acg,8wl
acg,8wl
1w,1s
a9u,c9a
gb
ccn,c9e
7kb,c9d

21i,48

1w,1s
c9i,1w,t9
c9i,1w
c9i
2s5
8wl
1w
1w,1s
7gg,1w,c9r
12p,c9q,1ad,7gg
c91
c91



8wl,1w

c9w
8wl,1w
8wl,1w
7sg
c9z,c9w
cau,c9z
3o1
96n
96n
c91

c91
c9z

8dt



c9z








c9z
c9z
7sg
7sg
c9z
cau

9pt,7cq
c9z,c9w
96n
caz,96n

96n
96n

c9z,8yt
a48,1ee,8yt
c9w
cb7
cb7,7u7
c9z
c9z
9pt
c9z

9pt,7cq
c9z
c9z

20l,cbk
cry,cbj
20t,py,d3,pz
cyq,7kr
20l
7cj,20l,cbp
20t,7cj,cbo
9pt,7cq
al7,1v6,9pt,cbt,cbs
cbr
cbs,cbr
al7,1v6,9pt
c8i,9pt
8tk,9pt,cbx,20o
d6j,bjk,aai,cbw,20l,8tk
aai,8tk
f3,7lx
9pt,7cq
8tk
8tk,9pt,20o

9pt,7cq
9pt,7cq
9pt,7cq,1sa
9pt,7cq,cc8
cc7
186,9pt,ma,cca
m7,cc9,ma
cc9,186
2t9,ccd
crd,ccc
ccc
2t9
9pt,7cq
8jj,a7b


c91

c91

ccn
c91
c91,ccr
3aa,1ry,ccq
947,946

1yf,1w
vs,1y8,dnj
1w,1s
9qv,45y,45x
ccw,1w,45y,45x
ccy,ccw,m,l
1w
9qv
1w,48j
9qv,48j
1w,2z9
9qv,2z9
8eo,1se
1se,c8c
7sy,1se
7sy,1se
98j,7um
7vr,1se,cdc,cdd
1ue,cdb
a34,cdb
ab0,71o,1ea,1e9
7yj,cnd,cdh
9qv,cdi
6te,8fd,cdf
cdg,7lu
84a,8wl,dto,dtn
3pp,21g,dto,dtn
8af
8wl

7hc,8wl,cdp,2c8
898,2c8,cdo
8wl
86l,cds
20j,7k1,cdr,c5
bvg
8wl
9qv
35
300,8w9,cdy,1z
dbd,cdx,9n9
kv,abl
8wl,1w
2tn,5st
2wx,1eq,7sg
7k8
8wl
6hk,ce6
3gg,ce5,a0q

8wl,d1w
15d,896,5p3,cea,ceb
5p2,ce9
5p3,7xj,ce9
163,164
8wl,1w
8wl,1w
cee,8wl,ceh,cvo
c3i
12p,cef,1eu
cee,8wl
7ep,8wl
9qv
8wl

18,2pt

5st,18
1xx,18,ces
18,ces
4de,ceq,cer
1xx,18
12l
12l
15c,1xx,csx
c7r,cey
1i5,cex
7is
cex,c7r
9my,ciq,cjt

9ns
8t5,cim,5i2
1i5

5nv,cl7
5i2,chu
8t5,5i2
cer
18,4r4
18

cer
cer
cer,d57
4r4,cja,18,cjq,2u
cfh,4r4,cja
cer
4r4,cja,18,cjq,2u
18,5ii
18,4r4
4r4,18,cjq
4r4,18,cjq
4r4,18,cjq
18
cer
cer
cer
18,cfv
2n,cfu
cer
18,4r4
cer
4de
5st,18
cg0,5st
6kj,1g,cg3
cg2
5i2,chu
8t5,5i2
cj2,cjd
cj2,cjd
5i2
cg0,5st
5tu,cxj
chu,5st
a0r,60k
a0r,60k
1rm,5st,cgf
3gg,cge
5st,18
cgg,cgi,aim,8i4
d2z,cgh
cg9
aj3,9vh
8t5
ckf,9bw
ckf
ceq,1xx,cgp
dmy,cgo
ceo
cgq
cgq
cgq
cgq

8k9,8k3
5i2
cgw
cgw
cgw,8k9
8k9,ch0,2kc
ch0,cgw,2kc
6gm,5st
9fz
6gm
17l

sr
ch7
ch7

1xx

chg
5i2
1ek,che
civ
8t5,5i2
4r4
84f
ais
5br
8t5,5i2,chp,cho
2n,chn
12o,5br,chn
8t5,5i2

dfn
6gm,1lm,5st
5st,18
8k9,8k3
cfj,cer,chy,chx
2n,chw
5nk,chw
awq,5st
57w,5i2
1xx,ci2
b8z,ci1
6kj,1g,ci5
1y9
3gg,ci3
12l,1xx,ci7
1xu,ci6
dj7
cjr,18,7xe,7xd




5i2,chu

7aj
5st,cii
2lw,898,cih
66t
12l,1xx
5st,868
5i2
732,c2y,cir,cio,cip
8cb,cin
cph,cin
898,cf1
cin,ciw
2tn,5st
2tn,5st
d3i
chu,5st,cpi,cph
civ,cir

1rm,5st

8t5
8t5,5i2
cj4,cj3
3lk,cj2,3lm
3lk,c31,cj2

aj3,9vh,dsd
5i2,chu
cj9
aim,cj8
2u
5st,18
5i2
5i2
5i2,chu
5i2,chu

64n,5lx
chu,5st
dcz,b11,2o8
8t5
5i2,chu
cgu,cgq
8t5,5i2
5i2,chu


18,2pt
7c1
asa,cf1
4r4,cjq
1lm,5st
4r4,cjq
5st,cjy
1en,cjx
cjx
8t5,5i2
cgs,cgq

7aj
5i2,chu,ck5
2n,ck4
8t5
5i2,chu
7c1
cgq

6jk
cgq
ckc,cgq
ckc,cgq
8eh

8t5,5i2
5i2
c46,15c
zl,72g
cs1
aj3,cgx
ckp,6mn
1pd
6mn,1xx,ckq,ckr
4de,ckp
5nf,ckp
6hk
5i2
8t5,5i2
8k9,8k3

ch0,cgw

c1l,c7r
2v
2oj,1d


6gm,5st,6gn
cl6
3gg,cl5,2pj

cj2
9qv
9qv
9bq
9bs
1s
3i3,9qv,2e
9qv
9qv
9qv
9qv

43g,3mx,clm
9qv
43h,clk
7r,clo
3t2,cln
16k,18k
9qv
9qv
9qv,7yk
9qv
9qv
93p,92g
191
2ry
9qv
cn5,9qv,cm0
due,clz
cd3,b5b
9qv
9qv
c63,9qv
9qv
c63,9qv
9qv
c63,9qv
9qv
c63,9qv
9qv
c63,9qv
c63,9qv
c63,9qv
cdw
5xp
cdw
9bq
cdw
9bs
cdw
cdw

8bs
8bs
bvq,9qv
9qv
8bs
8bs
8bs
czg
9qv,cmx
due,cmw

35
35
9qv
cn0

35
9qv
9qv

cn5,9qv,cn9
due,cn8
cn6,9qv
9qv

9qv
cn1

cnf
ah9,cdw
cnf
1yp,358
9bq
87f
2ry,3le
15d,896
87f
87f
8xf
87f,cns
1uq,cnr
1o4,87f
1o4,87f
38v
35
cnz,337
dww
cnx
cs0,43b,439
d0w,15j
8jx,43b,439
a8e,33s
4rn
33e
2s,7xs,404,402
cpt,40o,40p,em,el
12p

dfi
12p
c8s

dc0,84,83
3le,83
5w,a3p,xw

dpi,408,1a9
12p,44f
zm,dsg

coj

6bn
y7,363
aa4,7f2,7f6,7f3,72s
12p,7f2,7f6,7f3
coq,3ka,20d

12p
1sj,2ad,55

12p
1i5,3mj
d2w
zm
dmr
1uq,1vk,8b2
6qi,8b1
9pb
dg3,cp4
1b0,5fr
akj

cvu
d0j,3de,6la
e7,4u,6la
d25
b1,cpe
1i5
67t

cu6,civ
12p,civ
cpb,96e
csb,3c1,3c0,96e
3dl,3dk,358,19z,bel
dpi,a3q,beh
afj,3b4,7ct,3bl
dpi,35t,35n,35m
afj,3id
99g,372
3aa
4r,5b
bcx,x2,dbg
3lw,x2,919

18q,av,biq,aw
cpo,8zb,623,ac8,622,am1
2oa,2o9
45f,12n,12m
cq2
cw2


cva,aal
cva

cq8
8ct,1t2

2gd,1sz
bjk
8uo
aeh,1dw,3i5
9vq,bpl
a8w
3qk
12o,cqi,c2u,c2t
8ct,c2u,c2t,1b8,1b7,7uo,cqh
cqf,8k4,8iv
4cz
dk4,17q

5ru,86
85
dob,182
1tn
1r4,1ca
2ou
8n5,us
y1,uu
dje
61b,b27,b28,2j3,2os,5l
dh7,3om
cvd,c36
21h
4rh
1lx
cud
awk
85h
20j,20q
12p,8dt
awk,a8p,a8o,1ee,c2r
bvt,1ee,c2r
cvd,64
2gx,bpb,du5
cw1
12o,1i5,5w,10f
1ur
crf,47b
dpj,1au,cre
12o

7yk,a3s,a3r,c30
dho,c30
8ct
cu1,3ka
cot
cu2,3ka
12o
12p,cro,1d8
nh
drl
7ip

8q0,8v9,8vn,8uj
3aa,8uk
899,mv
zm,mv
mz
crx,mv
cry,439
439
cxe
dp1
12o,2gx
2gx,gf,9c1,d9s
b8z
3kv
3ab,3i2
zl,bds,1ln

d7r,7ov,5e,7p2,36z
dim,ak,5e,7p2,36z,aj
cpz
cxb

1r4
12p,3f1
16c,3f0
12o,12m,13v,13u
cud,8kn
12p,9oz
12p
1l7,4r,8jx,5iz,5iy,14a
1i5

1i5,8qc,5ki,8qb


d5d,7su,7lb
2rz,15y
12p,15c
25w,55h
csv,cew
d1h,10f,1i5
12p,12x
3gk
12v,13w
3v7,3y0
cpz,13w
ct1,12w
csz
ct1
8v6
84d,1e1,1e2
1sv
7v
2s0,7w,18l
308,b8r,an
1uq
crd
1uq,1v4
1uq,89a,1vh
1ur

1xc
cza,1xd,1xc
1ur,3ht,4ur
ct1
d6x,b34
ctm,3bu,3se,3bt,3sd
cto
zs
8cl
3lk,5bf
cu1,13m,139,8ry,13l,ctu
dvf,ctt,13m,8ry,13l,13k
cu1,1dc,1db
cu1
xo
cro
cx0,371
cu2
1dz
cu1,gc
cu1,gc,1dc
dj0,144,7n3
dxh,144,7n3
8ct,1d5
cud,1d6
dts
zm
dk4,175,5nr

898
1ur,1us
1z
38c
5th
3gg,1lv,1lu,6gb
dl3,1lv
54j,1lu
d5n,2t3,blx,dfc
ako,19y,xw,bmr
cud
12p
cun
cw2



coq
d90,boa,3q1
di0
1sv,1t1
d4h,1t1,1t0

7eu
12p,1e1
6rj
9fb,434,433
12p,9i0
3lp
1sv,9fk
b1
12p
12p,1sy
1tg,236
12p,1wo
dk1,biq,bip

1i5,8ct,1cw,1cv,1am


2w9,407,23r,23q,1wp
d22

9iw

ayx
3gf

ceh,cef
bc5
8o0
cvv
24s,f8,fc,7v8
2s,24p,boe,42b

h4,8e
3jv,x8,xf,3jw
3cz
3jw,3jv
crp,3fk
djm
1su,1uh
12p,cw1,1ug
177,c46,c2n
12p,c46,177
6bh
cw2,1un,1um
1um
1uq,82q,1wk,1vd
1ur,82q,1wk
rv
cw8
1uq
1uq,1m2
5i3
8ct,5w3
cw1,gx

1sv
b2,wm
12o
12p,wa
4r1,5ip
cr6,31v,5ip
8b7,3ts,30i
cwo,30i

csz,5zb
dao,5z9,30b,5zc
77q
cv6
cwo
12p,12o,c3e,cwx
12o,cww,c3e
4sn,89a,1vh,1vg
dfe,1vj,1vi
42a,vx,1xz,9
amp
12p,9,1xy,1xs
cv6
cv5,9fk,9ia,9ib
136,c2u,1td
1pv,1q2
bsk
cri,c30
12p,cx8,c30
1av,c2s
d5d,9nq,1ay
afj
8q0,8v9


4de,7y2
5nf
bvb,c2a
cga,5lx
cw2,3f2
5p3,3f2,9p5,3mr

1uq
crd
crd
zm

ae
dce
12o,1au,1d9
20j,1ed
1i5,7rv
d2u
1su




3hv,3ub,3uc

8uz
12p,3uo
12p,8o4
8o6
cyc
12o,cyb
12o,cya
12p,asg
cyc,904,903
d5n,d6x,2k6,904,903
d73,45m,345,cyg
cyf,d73,1fb,34g,45m,345
20j,c2l,c2k
bvt,c2k,c2l
1fb,1u8
12p

2el
cpb
cpb
3lk
7kr
cs0
cs1,2p1,80e
8ct,7jh
dhz
csz,5zj,3gi
al,3gi
csz
3ra,5n
12p
dj0
dld,3oe
2gx
3bq,b2m
12p
dh5
1ur
cpz
cwk,21e,3u6,3u5
cz6,1v7,1v8
1xd
cw9,2fb,a8y
d0l
16s,175
62d,175,173
dr9
12o,1em
7kv
12p

12p,d7s
5i3
12p
au1

crd
1uq,czp
cp2
czq,3i5,3i6
czq,1v9



b76
1q6
2nh
dk4,16s,431
dmr,6vo
cp8

20j
6wb
16f
a29
d07

dv9,2gr,2o8
9of
zl,3i2,1ao,aeh
9jx,7yg,7yf,bb3,1zs,7ye
d07,3i8,a4j
44c
d07,460
d07
d07,673
3y8
dwx,32t
191,192
193
532,6wr,8j
42c,42b,blq
6r,6s
191,19q,19r
19q
aeh,3im
btf,7qa
crd
cql
2s0
2s0,3m4,16d
d55,3hw,16e
12o,cw3

4l
1fj
cx1,9h8
d2c

62r,d15
dlr,d73

12p,kd
12o,62o
a9b
20w
96c,3ar,8ut,bso,8uu
b17
12p,436
12p,20a
12o
1r4
12p
a4i,9i1,1of
9he
12p
12p,v
12p
cw2,86n,1ta
cw2,1ta,2om
bp
12o
12p


ct1,ce8
csz,c7l
d07,c7l
cx0,1y9
ahf,8se
1xu,1xy
962,166
12p,bvu
12p,6bn
12p
12p,1az,3o7
12p,3o8,3o7
8qj,38b,42d
42b,42c
61b,2os,19b
12p,3hz,3i0
12p
d78,3sd
dv9
e7,ads
d2i,aqr,aqq,98w,98v
12p,aqr,aqq,98w,98v
12p
12p
d9s,ex
da1,dwm,eh,1lr
du5,xk,22
d9d,xk,22,9cq
18f
18f

drt,7t,8a
dai,b14,7ou,vc
b17,123,122
12p,d2v,3iw
12o,3iv
12p
12p
h4
1dl
cw1,c3v,3n5,1ob
1sv,c3v
cta,41z
7a,79
d33,5v
5v,8l
d33,7e,7d
1sv,aug
d5n,aug,9oj
1uq,8b9,8b8
40,8b9,8b8
1i5,d3c
12p,d3b

12p,1o7,1o4,1o3,1o8,4r0,4qz
12p,3n5,1ob
1su,1ob,3n5

2s,36i
2s,4sz
bzd

cvw,x9,x8
ddx

18r
c4f
b0y,5qt,443
c4f

12o
c4f
12p,20g
c4f,20h

1i5
2xs
31v,3tz
duk,an,f0
dds
dk5
dlr
12g
ct0
1wg,371
cug
cws,725,724,3gi
d8x,3gi
cw2,18r
12p,18y
16x,16s,174,173
cql,708,707
cql
dh8,3gz,8xz,8xx,8xw
12p,930,azt,16o,7un
cq,1q6
16x,16s
pi
12p,i9,ia
19g,3gy
d4n,3h2,3h1
csz
13w
d0j

12g
6vo,bwj,bwi
12p,bwi,bwj
a0i,1dh
12p,7jj,7ji
9lz,7jj,7ji,9lx
42h,b30,42j,42i

12p,1er,1eq
d8z,32i,3xz
2gx
12p,32j
d52,fe,d0y
d53
cya,c2e,c2d,cfg
12o
12p,d5a
12p,d59
coi,2f7,2f6
12p
dh5,7lb
12p
d5e
d0t,84w
2o4,2gb
62d,8rd,8re

12p,773
12p
12p
dc4,as0,89g,89f,9ng,bh3
2gx
73y
227,226
12p
3uq,4dq,8u6,10u
b1,bb9
12p

dkk

26u
bao,1wj,13o

3zx,7w7
799,4rn,1qt,tw,2f6
12p
9cu
3bb
12p

12p
13f

9lz,7im,7il

5gq
dk5
b1
99g

1i5
8x1,37m,b19
ft
8wz,9w
au1
d0p,3dz
zi,430
d9r,zi
99g,8vo
d6k,i4,i1,38c
dh5,i4,i1,i3
985
368
dwv,n
8un,8x6
8uf,3p,b32,b34
5h,5i,5g,9ni
d6x
d6j,2z0
2hs
d3r,bgd,fa,fb
1t6,b0g
cuh
cx1,3js,69h
bbx,34v,47q,8se
d20
8ct,8in,2k6,bce
cye,93p
dq6,21n,3ap
39t
8uq
4r


cqd
dl3
4cz
9de,3kq
44b,8xc,8xd
d5n,99z
8up
8uq
dvc
cql,cr,8sn
dvy,6xp,156
2ls,zh,7db,7da
c3,czk,947
d6r,c1,91e,91d,9b1
91e
d6s

c93,8yx,8yu
bp,8rd
2er,ab1
d6r
d6s

9i7
8v0,8vr,bta,btb
d84,93q,9nr
d84,38k,8vq,8vp
3oq,38k
391,38k,38j
5p8
8v5
d8a,8v5,el
8v1,3b1,8or

7h
2rz,15k
d6k,12k
99g
cpm,ye
8q0,8v9
1ub,1ua
99g,cl
d9u,cl
99g
1yy,4sr,b2v
b2w,2m8,4sr
b2,1yx
5hf,8v8,8v7
12o
37q,2mh,bd0
2nd,x1
2nd,x1
ddl,1k8,b07
bcx,b36,b35,37a,bss,37g,82w,37f,bcv,3gh,35
csb,3ua
csb,3u9
d5n,5vq
dii,2ds,8zh
38c,8vx,8vw,d93
38c,d92
cwp
39o
2w
2a
7ov,3hk,3hj,39m,8z8
9af
7ov
3hv
d9g,3jv,v9,d9h
5i,yz,wt
4c6
8ya,d9g,7nw,b36
cvw,3jv
2y1,d9c

cvy,xf,x9,x8
de2
bmc

d9m
dah
3sq
cs7,3kv
bcx,ei
2gx,cs5,eh
3v6
c2
d9u,8wv
dxf
37k
bcx,3zn
bcx,37e
bcx,14n
dao,yr
7ov,yr,13q,8e3
6y3,43k
zl
da1,8b6,8b5,8rw,8oo
28u,3u3,8wk,41k,144,dgy
ya,3k4,57c,3v3,3yd,3yc,rf
d0q,3yd
8zr,39a
2ee,c0z,37b
d8x,8tz,ve
8z5
dai
d9r,92g,b4j
8w0
8w0
8w0,14y
8z5,41k,41j,2n7,9y2
38c

d8t,2mj,2mh
38o,3l8,bue
d8t
z0,yz
26
27
dwv
6mi,33u,33t,b31
6mh,as8,yd
der,yd
dpi,9ti,3dd,b8e
dpu,5hy
91s,91t,b8t,91w
dv9,8wj,8wi,91x
z4
6mh,953
9c6,9c7,wx,wy
3h6,9yx
b0r
dpi
d87
d2e,24e,b0t
7wu,8s6,7ws,asf

dhs
co7,8vl
dct,3zh
3zh
dbc,9n6
dc4,9jt
ddk,9jt
cpt,bum,93r,8vc
7wr
d8c,3ay

nr
1s0
1u
d1d,2px,5rb
3sz,3t7
duz
d6r
dc4,dcg,bh4,2mn,9zl
2n1,bh4,9zl,2m7,2m6,bb5
1u,au5,1wh
4r1,54h,8u5
csb,8u5,8u4
2ds

d84,rf
dc0,9gn
9gn

bao
d9t,3tb
dv9,34,33
dj4,34,33
di6,bqt,2d6
9hh,2dt
15g
aag
d0p,71,y4,bhb
dc4,3s7,2tx,2tw
dgv,3s6
3h6
coi
9gs
2bx,bh4,dbr
9gs,9zb
9mb
ddq,8uz,hh,bix,9yr
1r
bar
der
3lz
9a6,de2,9xz,1rs
cu8
dct
dct,bme,dcs
9gu,dcr
dcv,9zb
aqs,3k3,3k2
3x9
d4h
dcv,2y3
9of
dei,459
at
9lt,7mc
8qj
t
y1,1rr
dd3
9kv
da0,k2
co4,7uh
xj,3yw,4uq,bnr,1am,os
2s,44m,408
dco,14i,4sz
dne,yj
8yj,7jx,4rn,8r1
dwv
19a,b4o
f4
d90,9ij,1si
dfz
2y8,701
8jx
2nd,2m6,bb8

cye
cy5
3hw
u,408,dcj
928

ku,40r,1k4,ii
dah
36o
7t
3t2
duz
dvf
9lt,bc
5oe
3wm,3wn,7p6,9z2,b0i,3vj
3va
7p2
d0j,9hc
d6o,3jz,3k0,b8k
2y5
9zj
8r
4vq
14p
dds
deb
deb,14p
crx
26p
59
9xw
9wa
3ro,3rl
amp
d9k,14z
dah
3t2,42z
4c6
1z,45b,9n3
1z,9go
9fs
8ya
d4y
dje,23c,25p
9kv,9lb,4a4,dfd
3a5,3ux,3uw,3uy
dwe,3uw
7
d5n
df2
8ss,bcx,8tu,8tt,b9t,b9u
b9t,b9u
df2

3a6,bnh,9a5
dgh,8vg,bnv
dp9,bbq,xu
xu,akm,akl
cye
cye
d5n,cuk
d5n,dew,9ld
d5n
43t
d1d,93h,93f,78w,78v

2ur
40i,2px,9pg
2dp,2px
1pe,1vi
cwz
df2,a1a
a0h
dfz,2ul
2sd,2wl,9ml,9n8
dfq
dwi,2sd
2sc
2sd,401,400,c7
c8
231
40h,40d,40c
dfe,bbo
dwg,8x8,2ur
der,bcx,3xj
dfn,3xk
9x5,9x4,7f7
24f
db6,1sj,24e
9lz
der,9n3,45a
8f2,45b,45a
deq,45a,bnt
7ke,abd
dcj,3k9,3k8
dgm
1r4
dkt
dea
abk
dfd
2zi,a0t,a2g,8vb,8vg,9o0,bdt,8va
d5n,3xg,8sk
2mq,44w
dbr,44w,44x
dei,44w,44x,493,9y4
fq,3p5
dgo,zb,za
da1
9lz,9m6
9lz
2y4,7mm,9kf,9ke
9lz,9hu

3sk,8rr
t,2s,2pm
2s,2wz,bm9
da7
9lq,da6

9hn,9h5,8b4
d5o,bmo,eu
dhp
d6o,8xw
dhe,8xz
d5n
1z,8we
163
8q1,xg,4up,4uq,b0n,42h
dvy,26p
dh8
b30,42h,42g
9of
440,9il,8y1
de5
dh7
dj0,bcx,42g,auw,1d3
m
dd9,3sg,3sf
3wk,a1l
dq6,3aa,a1m
bvy,3kt,3ku,9wi


8v6,3dk
dt1,5iz
dc4,3r1,1lh
3qk,92x,8es
3qk
dhs,92y
dhw,dhv
db1,dhu,8xh
92l,29,92k,dhx
96c,dhw,9pn,6y6,92l
dhz


a0g
di0,a0g
a0h,7wu,b8l
3yk,2sf,bp1,bp2
a0h,2d7
3aa,2da,bqt,2d6
di6,2da,bqt,2d6
9v5
3ik
3t5,67b,663,8xl,664,9g8

da5,7li
19
7hv,41k

d5n,5vq,9se
dit,boa,3q1
cxb,9nq
5nf,72x
7dz,57
4c9,bbt,57
d7c,2dr,2ds,7d5,7n2
csc,7d5
dic,9nv
dbw,9nv
3il
3il
d1k
d5n
cuu,div,1vu,1w2,1vn,1vw,99c,99b,35v,1vv,3ga
zl,diu,1w2,1vn
d6n,1vu
1vo,1w2,1vn,1vu
99d,764,763
e3
378,9qy,9n4
3aa,w4
oo
zm,oo
14c,33
9lz,1k7,bnr,13p,3q2,3q1
1z
csj,9us
di8
2dq
2jr
cye,2uy,958
d5n
dc4,bv7
16x,dwe,hm,djf
17e,dje,17c
a4i,2n8,9fj,74e
djg
5qq

der,9lm
crw
der,9kr,9kp,9kq
3zo
5p3,3zo
dbn,2s4,2s3
6jp,64u
cru
dmx
e4,3ju
e4

ddy
d7q,157,djy
crw,djx,157
dne
di6
bpj
2s,42c,42b
dk4
dms,16r,5nr,5nq
dvy,k2
54j
3uf
dd5
2x
6v4,1qf

2gz,2pw,bl5,2im
dq7,2pw
1gl
dh1
dkk,1ku
cpw
qf
dkk
1ku
7ng


dkk
cdi
1ku
dki
1ku
26q,b0o
be
2wp
dq3
5jd,4p0
19a,f9,3fu,bhc
d0p,70,bhc
2wp
dh9,2xu,2xt,b0n
2gc
cug,5im,1lh
d6v,b5z
4cz
ep
1vo
425
1ku
dk1
5sg
c0p,1t9,1t8,3rr
ya
bpg
ahl,adh,adg
cyf,adh,adg
cyg
2ug,34k
2gx,3ot,2ye,blp
2yh
6n7,7f1
ahl
6n7,b6o
3nw,3nx

dlr,a0
6n7,a1,c4d
cu8,13n
drk
5oe
7zp,3u8
ya
dlc
d73,c4d
9u3
171
8t2
9id
6n7,1dw,2oj
ahl,2oi,2oj,346,1d
2sq
3gf
vq

12g,xf
dpi,1yv,b2,awe
12p
h4
cqt
dvg
d6n
cqt,4fd
5r
czm


898,b2
b2,27,bq3,3d8
b2,bv4,3d4
1bn,c2z
3dw,7kk
yq
1r4,wd

dmr,6ht
12p,6ht,wc
6ah
4l
6ae
6ae
7pc,8e


dmt
vn,6gx
zl,bds,1ln,bod
ae
16x,bkh
17s
16x
dmr
22d,bsp,6w2,2pe
wc
dmr,dnb,6ht,wc
8o0
3x7,7jr,6bo
d2w
d2w
4ga
6ae
ccv,7dn
1f7,4rs
1w3,4rs
1vo
2lj,tw,1a9

8o0
do9
d5z
d6n
ae
24s,7jy
16x

1fz
5x0,1zg
1zg,1zf
cx2
b96,1xw
da3
3ok
6d0
e7
dc1,bhw
3yk

h4
h4
dk5,2gk
csw
25x,1n6
di0
898
2pc
cps
5c0
5bz
898
6j5
e7
e7
e7

e7,3ks,3kr
zl
zm,iu,6oi
5nf


898
crz,3xs
xp
ahf
9oe
b2,3e1
on
20u
b2,1tv,dp5
6vo,dp4,1ww
drs
15
e7,1a2
xu,1a2
dp8
16x
16x

e7,23

mm
dmr
11,z,3cj
19x,xw,19w
a7n
afj,3bi
3bi
9ia,3hs
dpi
dvg,6o,3o
49
49
3cz
ark,za,gj,b09,b0a
3cu
3f3,9p6

5uj
dk4,3bg
84d
mr
afj,mw
5nf
dxf
5je
9do
b1z,hl
2s
2do,2ei,58,57,b1y,3j0
2v9,3at
2dp

dc7
zl,32o
32t
dq6
2ld
9cj
1i5,h2,2t6
2fi
989,7gb

dqk,7ga
acq
7zn,aaa,aab
35g
abj,2wf
le,2wf
abj,409
dgf,dfd,409
b5r,btm
8yx
307,fd,fc
duk
2wp
bp
2w9
1n8,a4g,1qr
1qs

1ce
8z3,bkf,c97
dvc,bkf
8z3
4vr,bv,bu
12p
12p
2v3
8yj
2ap,3fa
2s
ae,drg
368
8w7
dgf,abk
7tb,986,7ta,9kd
12p,3q,3r
2vz
3sp,3zq,4uq,b29
37q,b29
zl
92
3l9,3yn,blv
8n,5f,5d
zm
3rt,3rs,dru
drt
km

qb
1rn
5u8,3fw
amp,3fv
qb
qb
7a3,2tj
12e
qb
1s0
1s0,a4h,3mb
dj3
dj3
zl,1m1

ba
e7,cj6

1aq,2sq,70,y4,bhc
zm,cok
crx
dvg
7t

2tz
at
3hw,41q,218
ddp
zm,4d

1w4
3gs

1i6,14s

137,c41
4d,a8w
1aq,br
2v3
9i,8o,a9v
d90,gm
12p,1ut
a0i

d6j
au2,b19
388

dhz,tf,3cc
d2m
3kc
d8t,9ig
ww
80m,bw2
cqw,3sr,58k,b7t,bli,3su,9i5
37q
d6j,d70,bfm
2r7,bfm
1dt,1dq
a2b,765,41v
d70,dth
3p3,c0g,3p9
bpg,3sc,cdj,cdk
307,cdj,cdk
32,bll,bpf,blk,5th
5th
2gx

2gx
c0w
xi,fk,c0h
c0p,fk
3pw
bly
3ox,zd,ze,5p4
3ot,blp
3lm
cj3,3lm
gl,2yc,3pe,b8x
dv9,3qp
2gx,cra,5g
3rn,c0w


fm
dvl
dz
3p3,2yd,3pe
3p6

dlc,12s,gv,bpc
26u,3e4

dlc,13t,13s,bhg

ap
ctu
3m0
cz2
2gx,65v
2r2
c0p,a8l,3rr
30w

2gx,bfp,eq,duu
dut
2r2,bpm,2xn

2gx,b59
3lk,5xi
b09,b0a
3lk
5sj,652,4q1
di4
7w4
14c,xw
3yk
c0p,3rh
3io,bnz
2s,3io,bnz
2s,4f
d2e,3oh,aaq
3sq,4hj
248,247,b6v,38s
ar0,11q
ctu
ej,8s1,bfq,8s0
2x5
2hs,dvi,21s,21t,b7w,3y1
dvh,3y2,b7u
b13,gb,an
23p,234,77i
12p
cu3
18d
y1
d2a
4a
2gd
61b,3st
dtj,765,1dq
252
307,3s2
307,bnj,bni

3o9
dk5,2gq
cqm
5x
d7q,deb
dc7,2dt,ans,3s5,3s4,bic
12p,dw5
12o,dw4
cx1,1yb
a9j,1yb
cu8,3t6
dvn,18u
3t2,7r4
d75
d41,3u1
42w
37k,3ur
dwe,bu6,bu7
2ts,22y,bu7,bu6
1r
2sd,a1h,a1g
12p,94o,94n
12o,94o,94n
y1,at3,3sa,3s9,84a
dwn,3v8,3v7,d2l
ct1,3sm,3sn
ciu,3wv
308
2gc
cu3,1e0
dvm,1e0
4v0
2s
f
456,46l,c1j,3ir
dwv
dwx,c8o
7ir
a9w,cr9,46l,3ir
46k

12o,c34
12p
csy,8iq


3o6,3n2,3n4
3c
aeh,3i5

4r7

9of
12g,7p0

dlq,c4c,7rg
12g

8aj
`;
