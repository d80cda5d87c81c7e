# REJECT: refuses, declines, rules out, dismisses, vetoes, defies.
# Written for this project from general knowledge of the field (Apache-2.0). Format: ../README.md
# The answer's mode mirrors the request's: help, reform, giving way, meeting.

@rejaid = aid, arms, assistance, bailout, help, loan, money, peacekeeper, relief, rescue, support, troop, troops, vaccine, weapon
@rejmeet = conference, dialog, dialogue, discussion, invitation, meeting, negotiation, session, summit, talk, talks, visit
@rejplan = accord, agreement, appeal, bid, call, compromise, condition, deal, demand, draft, idea, initiative, offer, plan, plea, pressure, proposal, request, resolution, roadmap, suggestion, ultimatum
@rejclaim = accusation, allegation, charge, claim, complaint, concern, criticism, insinuation, objection, report, threat, warning, comment, remark, statement, assertion, suggestion, notion, speculation, rumour, rumor
@rejyield = ceasefire, cease-fire, concession, disarmament, extradition, pullout, release, surrender, truce, withdrawal
@rejrule = ban, deadline, embargo, order, resolution, rule, ruling, sanction, sanctions, ultimatum, warning
@rejchange = election, elections, referendum, reform, resignation

# reject, refuse, decline

reject.v.reject | reject:v | REJECT 120 | by=target
  + Iraq rejected a Turkish offer. => IRQ > TUR
  - The patient's body rejected the kidney.

reject.v.reject-help | reject:v obj=@rejaid | REJECT/assist 122 | from=target
  + Myanmar rejected aid from Thailand. => MMR > THA
  - Myanmar rejected the wording.

reject.v.reject-talks | reject:v obj=@rejmeet | REJECT/meet 125 |
  + North Korea rejected talks with the United States. => PRK > USA
  - North Korean inspectors rejected a batch of steel.

reject.v.reject-yield | reject:v obj=@rejyield | REJECT/yield 1246 |
  + Azerbaijan rejected a ceasefire with Armenia. => AZE > ARM
  - The factory rejected faulty bolts.

reject.v.reject-change | reject:v obj=@rejchange | REJECT/change 123 |
  + Sudan rejected the reforms of the IMF. => SDN > IMF
  - Voters rejected the mayor.

reject.v.refuse | refuse:v comp=inf | REJECT 120 | comp=target
  + Hungary refused to deport the Serbian banker. => HUN > SRB
  - The engine refused to start.

reject.v.refuse-thing | refuse:v obj=* comp=none | REJECT 120 | iobj=target
  + Kenya refused a Somali offer. => KEN > SOM
  - The horse refused the last fence.

reject.v.refuse-help | refuse:v obj=@rejaid comp=none | REJECT/assist 122 | from=target
  + Eritrea refused vaccines from Sweden. => ERI > SWE
  - Eritrea refused comment.

reject.v.refuse-talks | refuse:v obj=@rejmeet comp=none | REJECT/meet 125 |
  + Libya refused talks with Malta. => LBY > MLT
  - Libyan divers refused the pay on offer.

reject.v.decline | decline:v comp=inf | REJECT 120 | comp=target
  + Switzerland declined to sell shells to Ukraine. => CHE > UKR
  - Prices declined to a new low.

reject.v.decline-thing | decline:v obj=* | REJECT 120 | by=target
  + Oman declined a Yemeni proposal. => OMN > YEM
  - Exports to Yemen declined sharply.

reject.v.decline-talks | decline:v obj=@rejmeet | REJECT/meet 125 | from=target
  + Mexico declined an invitation from Peru. => MEX > PER
  - Mexican sales declined.

reject.v.decline-help | decline:v obj=@rejaid | REJECT/assist 122 | from=target
  + Morocco declined relief from Algeria. => MAR > DZA
  - Moroccan bond yields declined.

reject.v.rebuff | rebuff:v obj=* | REJECT 120 | by=target
  + Brazil rebuffed Ukraine over the shells. => BRA > UKR
  - The young man felt rebuffed.

reject.v.snub | snub:v obj=actor | REJECT 120 |
  + China snubbed Australia at the forum. => CHN > AUS
  - The jury snubbed the film.

reject.v.spurn | {spurn,scorn}:v obj=* | REJECT 120 | by=target
  + Argentina spurned a British offer. => ARG > GBR
  - A spurned lover wrote the song.

reject.v.repudiate | {repudiate,disavow,renounce}:v obj={bid,call,claim,compromise,condition,demand,idea,initiative,offer,plan,proposal,resolution} | REJECT 120 |
  + Ethiopia repudiated the proposal by Eritrea. => ETH > ERI
  - Ethiopian rebels renounced violence.

reject.v.deny-request | deny:v obj={request,appeal,extradition,application,concession,use} | REJECT 120 | to|iobj=target
  + Greece denied a request from Turkey. => GRC > TUR
  + Poland denied Russia use of the runway. => POL > RUS
  - Greece denied the report.

reject.v.disallow | {disallow,forbid}:v obj=actor comp=inf | REJECT 120 |
  + Oman forbade Yemen to use the strait. => OMN > YEM
  - The goal was disallowed.

reject.v.veto | veto:v obj=* | REJECT/yield 129 | by=target on=about at=none in=none
  + Russia vetoed an American resolution. => RUS > USA
  - Her mother vetoed the dress.

reject.v.dismiss | dismiss:v obj=@rejplan | REJECT 120 | by=target
  + Iran dismissed a proposal from Saudi Arabia. => IRN > SAU
  - Iran dismissed its interior minister.

reject.v.dismiss-claim | dismiss:v obj=@rejclaim | REJECT 120 | by=target
  + Turkey dismissed comments by a Greek minister. => TUR > GRC
  + Rwanda dismissed the accusations by Congo. => RWA > COD
  - Rwanda dismissed two generals.

reject.v.reject-claim | reject:v obj=@rejclaim | REJECT 120 | by=target
  + Rwanda rejected accusations from Burundi. => RWA > BDI
  - The scanner rejected the card.

reject.v.refute | {refute,rebut}:v obj=@rejclaim | REJECT 120 | by=target
  + Pakistan refuted Indian allegations. => PAK > IND
  - The experiment refuted the theory.

reject.v.oppose | oppose:v obj=* | REJECT 120 | by=target
  + Egypt opposed the Ethiopian dam. => EGY > ETH
  - Two opposing walls had collapsed.

reject.v.face-opposition | {face,meet,encounter,draw,provoke,spark}:v obj={opposition,resistance,objection} from=actor | REJECT 120 | subj=target obj=none from=source
  + The American plan faced resistance from Brazil. => BRA > USA
  - The American swimmer faced a headwind from Cuba.

reject.v.resist | resist:v obj=@rejplan | REJECT 120 | by=target
  + Iraq resisted pressure from Iran. => IRQ > IRN
  - The alloy resists corrosion.

reject.v.resist-yield | resist:v obj={extradition,reform,deportation,inspection} | REJECT/yield 1246 | by=target
  + Iran resisted inspections by the IAEA. => IRN > IAEA
  - Iranian carpets resist wear.

reject.v.defy | defy:v obj=actor | REJECT/yield 128 |
  + Hungary defied the European Union. => HUN > EU
  - The trick defies gravity.

reject.v.defy-rule | {defy,flout,disobey,disregard}:v obj=@rejrule | REJECT/yield 128 |
  + North Korea defied a United Nations ban. => PRK > UN
  - The stunt defied belief.

reject.v.ignore | ignore:v obj=@rejplan | REJECT 120 | by=target
  + Myanmar ignored an appeal by Indonesia. => MMR > IDN
  - Myanmar's drivers ignored the red light.

reject.v.ignore-rule | ignore:v obj={ban,deadline,embargo,order,rule,ruling,sanction,sanctions,warning} | REJECT/yield 128 |
  + Sudan ignored sanctions of the United Nations. => SDN > UN
  - The walkers ignored the rain.

reject.v.disagree | disagree:v with=actor | REJECT 120 | with=target
  + Slovenia disagreed with Croatia over the bay. => SVN > HRV
  - Spicy food disagrees with him.

reject.v.object-to | object:v to=* | REJECT 120 | to=target
  + Turkey objected to the Greek drilling plan. => TUR > GRC
  - A neighbour objected to the noise.

reject.v.contest | contest:v obj={claim,decision,ruling,verdict,sanction,sanctions,jurisdiction,sovereignty} | REJECT 120 |
  + Nicaragua contested the Colombian claim. => NIC > COL
  - Six Colombian parties contested the election.

reject.v.challenge-rule | challenge:v obj={authority,ban,claim,decision,jurisdiction,ruling,sovereignty,legality} | REJECT/yield 128 |
  + Guyana challenged the Venezuelan claim. => GUY > VEN
  - Guyana challenged Venezuela to a football match.

reject.v.withhold-consent | withhold:v obj={approval,blessing,consent,endorsement,recognition} | REJECT 120 | from=target
  + Turkey withheld its approval from Sweden. => TUR > SWE
  - Turkey withheld the second payment.

reject.v.block-plan | block:v obj=@rejplan | REJECT 120 |
  + Hungary blocked an agreement with Ukraine. => HUN > UKR
  - Hungarian trucks blocked the tunnel.

reject.v.obstruct-plan | {thwart,obstruct,torpedo,scuttle,derail}:v obj=@rejplan | REJECT 120 |
  + Iran torpedoed a Lebanese initiative. => IRN > LBN
  - An Iranian submarine torpedoed a tanker.

reject.v.balk | {balk,baulk}:v at=* | REJECT 120 | at=target
  + Germany balked at the Polish plan. => DEU > POL
  - The donkey balked at the gate.

reject.v.demur | demur:v | REJECT 120 | at|to=target
  + Kuwait demurred at the Saudi idea. => KWT > SAU
  - Her aunt demurred, then took the cake.

reject.v.shun | shun:v obj=* | REJECT 120 |
  + Algeria shunned a Moroccan invitation. => DZA > MAR
  - The painter shunned company.

reject.v.flinch | {recoil,flinch}:v from=* | REJECT 120 | from=target
  + Italy recoiled from the Libyan plan. => ITA > LBY
  - The rifle recoiled.

reject.v.discount | discount:v obj=@rejplan | REJECT 120 |
  + Israel discounted a proposal by Egypt. => ISR > EGY
  - The shop discounted old stock.

reject.v.not-accept | {accept,approve,authorise,authorize,permit,endorse,grant}:v neg=yes obj=* | REJECT 120 | by=target
  + Serbia will not accept the Albanian proposal. => SRB > ALB
  - Serbia accepted the Albanian proposal.

reject.v.not-agree | agree:v neg=yes to=* | REJECT 120 | to=target
  + Iran did not agree to the American terms. => IRN > USA
  - Iran agreed to the American terms.

reject.v.not-agree-inf | {agree,consent}:v neg=yes comp=inf | REJECT 120 | comp=target
  + Austria did not agree to admit Romania. => AUT > ROU
  - Austria agreed to admit Romania.

reject.v.not-recognise | {recognise,recognize}:v neg=yes obj=* | REJECT 120 |
  + Syria does not recognise Israel. => SYR > ISR
  - The witness did not recognise the coat.

reject.v.not-negotiate | {negotiate,talk}:v neg=yes with=actor | REJECT/meet 125 | with=target
  + Afghanistan will not negotiate with Pakistan. => AFG > PAK
  - Afghanistan negotiates with Pakistan over water.

reject.v.not-allow | {allow,let}:v neg=yes obj=actor | REJECT 120 |
  + Egypt will not allow Sudan to use the port. => EGY > SDN
  - Egypt allows Sudan to use the port.

reject.v.not-comply | {comply,cooperate}:v neg=yes with=* | REJECT/yield 128 | with=target
  + Iran has not complied with the IAEA. => IRN > IAEA
  - Iran has complied with the IAEA.

reject.v.not-yield | {bow,yield,submit,capitulate,surrender}:v neg=yes to=* | REJECT/yield 1246 | to=target
  + Taiwan will not bow to China. => TWN > CHN
  - The pianist did not bow to the audience.

# with particles and prepositions

reject.v.turn-down | turn:v prt=down obj=* | REJECT 120 | by=target
  + Cyprus turned down a Turkish proposal. => CYP > TUR
  - A guest turned down the radio.

reject.v.turn-down-help | turn:v prt=down obj=@rejaid | REJECT/assist 122 | from=target
  + Iran turned down aid from the United States. => IRN > USA
  - Iran turned down the heating.

reject.v.turn-down-talks | turn:v prt=down obj=@rejmeet | REJECT/meet 125 | from|with=target
  + Bolivia turned down talks with Chile. => BOL > CHL
  - The side road turned down to the lake.

reject.v.rule-out | rule:v prt=out | REJECT 120 | comp=target
  + Japan ruled out an apology to Russia. => JPN > RUS
  - The doctor ruled out a fracture.

reject.v.rule-out-talks | rule:v prt=out obj=@rejmeet | REJECT/meet 125 |
  + Armenia ruled out talks with Azerbaijan. => ARM > AZE
  - Injury ruled out the captain.

reject.v.rule-out-yield | rule:v prt=out obj=@rejyield | REJECT/yield 1246 |
  + Israel ruled out a truce with Hamas. => ISR > HAMAS
  - Rain ruled out play at the stadium.

reject.v.back-away | {back,shy,walk}:v away-from=* | REJECT 120 | away-from=target
  + Malta backed away from the Italian plan. => MLT > ITA
  + Switzerland walked away from the deal with the European Union. => CHE > EU
  - The hiker backed away from the bear.

reject.v.back-out | {back,pull}:v out-of={accord,agreement,deal,pact,plan,treaty,project,commitment,pledge} obj=none | REJECT 120 | out-of=target
  + Poland backed out of the deal with Ukraine. => POL > UKR
  - A lorry backed out of the yard.

reject.v.pull-out-talks | {pull,walk,storm,drop,bow}:v out-of=@rejmeet obj=none | REJECT/meet 125 | out-of=target
  + Sudan pulled out of talks with Ethiopia. => SDN > ETH
  + The Taliban walked out of talks with Afghanistan. => TALIBAN > AFG
  - Sudan pulled its troops out of the valley.

reject.v.walk-out-on | walk:v prt=out on=actor | REJECT/meet 125 | on=target
  + Serbia walked out on Croatia in the second hour. => SRB > HRV
  - The couple walked out on Sunday.

reject.v.brush-aside | brush:v prt=aside obj=* | REJECT 120 | by=target
  + Turkey brushed aside Greek objections. => TUR > GRC
  - She brushed aside a lock of hair.

reject.v.brush-off | brush:v prt=off obj=* | REJECT 120 | by=target
  + China brushed off Philippine complaints. => CHN > PHL
  - He brushed off the crumbs.

reject.v.shrug-off | shrug:v prt=off obj=* | REJECT 120 | by=target
  + Belarus shrugged off Polish warnings. => BLR > POL
  - Shares shrugged off the cold weather.

reject.v.wave-aside | wave:v prt=aside obj=* | REJECT 120 | by=target
  + Eritrea waved aside Kenyan concerns. => ERI > KEN
  - The usher waved aside the smoke.

reject.v.shoot-down | shoot:v prt=down obj=@rejplan | REJECT 120 |
  + France shot down the Spanish proposal. => FRA > ESP
  - France shot down a Spanish drone.

reject.v.vote-down | vote:v prt=down obj=* | REJECT 120 |
  + India voted down a Pakistani motion. => IND > PAK
  - The old building was voted the ugliest in town.

reject.v.vote-against | vote:v against=* | REJECT 120 | against=target
  + Cuba voted against the American resolution. => CUB > USA
  - A juror voted against the painting.

reject.v.hold-out | hold:v prt=out against=* | REJECT/yield 1246 | against=target
  + Hungary held out against the European Union. => HUN > EU
  - A diver held out his hand.

reject.v.stand-up-to | stand:v prt=up to=actor | REJECT/yield 128 | to=target
  + Lithuania stood up to China. => LTU > CHN
  - The theory stood up to scrutiny.

# verb and noun

reject.v.turn-deaf-ear | turn:v obj={ear} to=* | REJECT 120 | to=target
  + Myanmar turned a deaf ear to Malaysia. => MMR > MYS
  - The puppy turned its ear to the door.

reject.v.slam-door | {slam,shut,close}:v obj={door} on=* | REJECT 120 | on=target
  + Croatia shut the door on a Serbian proposal. => HRV > SRB
  - He slammed the door on his thumb.

reject.v.pour-cold-water | {pour,throw}:v obj={water,scorn} on=* | REJECT 120 | on=target
  + Russia poured cold water on the Japanese proposal. => RUS > JPN
  - Firemen poured water on the barn.

reject.v.hold-ground | {hold,stand}:v obj={ground} against=actor | REJECT/yield 1246 | against=target
  + Vietnam held its ground against China. => VNM > CHN
  - Vietnamese farmers held ground in common.

reject.v.raise-objection | {raise,lodge,voice,express,register}:v obj={objection,opposition,disagreement} | REJECT 120 | to|with=target
  + Turkey raised objections to the Cypriot plan. => TUR > CYP
  - The priest raised his arms.

# nouns

reject.n.refusal | refusal:n | REJECT 120 | of=target comp=target
  + Ukraine was angered by Hungary's refusal to admit Ukrainian trucks. => HUN > UKR
  - The house was offered with a right of first refusal.

reject.n.rejection | {rejection,repudiation}:n | REJECT 120 | of=target
  + Iran's rejection of the American offer was final. => IRN > USA
  - Drugs prevent rejection of the kidney.

reject.n.rejection-talks | {rejection,refusal}:n of=@rejmeet | REJECT/meet 125 | of=target
  + North Korea's rejection of talks with Japan was no surprise. => PRK > JPN
  - The author collected rejection letters.

reject.n.rebuff | {rebuff,snub}:n to=* | REJECT 120 | to=target of=target
  + China's rebuff to Australia made headlines. => CHN > AUS
  - The clerk had a rebuff from his aunt.

reject.n.veto | veto:n | REJECT/yield 129 | of|on|over=target
  + Russia's veto of the French resolution was its third. => RUS > FRA
  - Parents hold a veto over the menu.

reject.n.opposition | opposition:n to=* | REJECT 120 | to=target of=source
  + Egyptian opposition to Ethiopia over the dam hardened. => EGY > ETH
  - The Egyptian opposition won twelve seats.

reject.n.opposition-by | {opposition,objection,resistance}:n by|from=actor | REJECT 120 | by|from=source to=target
  + Opposition by Egypt to the Ethiopian dam grew. => EGY > ETH
  - Egyptian opposition parties won twelve seats.

reject.n.objection | objection:n to=* | REJECT 120 | to=target
  + Turkey's objections to the Greek survey were noted. => TUR > GRC
  - A neighbour's objection to the fence was upheld.

reject.n.defiance | defiance:n of=* | REJECT/yield 128 | of=target
  + Hungary's defiance of the European Union goes on. => HUN > EU
  - She shook her fist in defiance.

reject.n.denial | denial:n of={request,application,extradition,use} | REJECT 120 | to=target of=none
  + Greece's denial of extradition to Libya was explained. => GRC > LBY
  - A denial of the rumour followed in Greece.

reject.n.resistance | resistance:n to=@rejplan | REJECT 120 | to=target
  + Iraqi resistance to a proposal from Iran grew. => IRQ > IRN
  - Resistance to antibiotics is spreading.

reject.n.non-compliance | {noncompliance,non-compliance}:n with=* | REJECT/yield 128 | with=target
  + Iran's non-compliance with the IAEA was reported. => IRN > IAEA
  - Fines for non-compliance doubled.

reject.n.walkout-talks | {walkout,walk-out}:n from=@rejmeet | REJECT/meet 125 | from=target
  + Serbia's walkout from talks with Croatia was brief. => SRB > HRV
  - The factory lost a day to a walkout.

# adjectives

reject.a.opposed | {opposed,oppose}:a to=* | REJECT 120 | to=target
  + Egypt is opposed to the Ethiopian dam. => EGY > ETH
  + Egypt remains firmly opposed to the Ethiopian dam. => EGY > ETH
  - He prefers tea, as opposed to coffee.

reject.a.unwilling | unwilling:a comp=inf | REJECT 120 | comp=target
  + Germany is unwilling to arm Ukraine. => DEU > UKR
  - An unwilling smile crossed his face.

reject.a.not-willing | {willing,prepared,ready}:a neg=yes comp=inf | REJECT 120 | comp=target
  + Austria is not willing to admit Bulgaria. => AUT > BGR
  - Austria is willing to admit Bulgaria.

reject.a.reluctant | {reluctant,loath,hesitant}:a comp=inf | REJECT 120 | comp=target
  + Jordan is reluctant to join Saudi Arabia in the campaign. => JOR > SAU
  - The actor was a reluctant hero.

reject.a.unacceptable | {unacceptable,inadmissible}:a to|for=actor | REJECT 120 | to|for=source subj=target
  + The Turkish terms are unacceptable to Cyprus. => CYP > TUR
  - The smell was unacceptable to the guests.

reject.a.defiant | defiant:a toward|towards|against=* | REJECT/yield 128 | toward|towards|against=target
  + Venezuela was defiant towards the United States. => VEN > USA
  - The toddler was defiant.

reject.a.averse | {averse,resistant}:a to=* | REJECT 120 | to=target
  + Switzerland is averse to the European Union's terms. => CHE > EU
  - The strain is resistant to heat.

reject.a.deaf | deaf:a to=* | REJECT 120 | to=target
  + Israel stayed deaf to Jordanian appeals. => ISR > JOR
  - The dog is deaf to high sounds.
reject.a.firm | {firm,steadfast,adamant}:a against|on=actor | REJECT/yield 1246 | against|on=target
  + Vietnam stood firm against Chinese demands. => VNM > CHN
  - The old wall stood firm against the sea.

# what somebody says that he will or can not do

reject.v.tell-refusal | {tell,inform,notify,assure,warn}:v subj=actor obj=actor comp=refusal voice=active | REJECT 120 | comp=none
  + Jordan told Syria that it could not reopen the crossing. => JOR > SYR
  + The Norwegian prime minister informed Denmark that she would not sign the treaty. => NOR > DNK
  - Jordan told Syria that snow had blocked the road.

reject.v.say-refusal | {say,declare,announce,insist,state,reply,answer,respond}:v subj=actor comp=refusal | REJECT 120 | comp=target to=target
  + Iran said it would not attend the talks with Turkey. => IRN > TUR
  + Serbia replied to Kosovo that it could not accept the plan. => SRB > XKX
  - Iran said the lake would not freeze before January.
# Not letting, not giving, not coming

reject.v.deny-permission | {deny,refuse}:v obj={permission,entry,visa,leave,request,recognition,asylum,bail,parole,accreditation,application,licence,license,extension} to|iobj=actor | REJECT 120 | obj=none to=target iobj=target
  + Greece denied entry to a Turkish writer. => GRC > TUR
  - Greece denied the report.
reject.v.cancel-visit | {cancel,postpone,skip,scrap,snub}:v obj={visit,trip,meeting,appearance,dinner,summit} to|with=actor | REJECT/meet 125 | obj=none to=target with=target
  + Mexico cancelled a visit to Cuba. => MEX > CUB
  - Mexico cancelled school.
reject.v.fail-to-agree | fail:v comp={agree,reach,resolve,conclude,settle,compromise,sign} subj=actor | REJECT 120 | comp=target subj=both with=target
  + Egypt failed to reach an agreement with Sudan. => EGY > SDN
  - The rocket failed to reach the orbit.
reject.v.stonewall | {stonewall,stymie,frustrate,foil,sabotage,filibuster,stall}:v obj={proposal,plan,bid,request,effort,talk,negotiation,initiative,resolution,deal,agreement,inquiry,investigation,mediation} | REJECT 120 | by=target of=target with=target
  + Russia stalled the initiative of Turkey. => RUS > TUR
  - The engine stalled in the cold.
reject.v.scoff | {scoff,bristle,sneer,chafe}:v at={offer,plan,proposal,idea,demand,deal,request,call,suggestion,threat} | REJECT 120 | at=target
  + Iran scoffed at the offer of France. => IRN > FRA
  - The children scoffed the cakes.
reject.v.cold-shoulder | {cold-shoulder,ostracise,ostracize,disown,disregard,ignore}:v obj=actor | REJECT 120 | in=none
  + Kuwait ignored Iraq. => KWT > IRQ
  - Drivers ignored the signs.
reject.v.set-aside | {set,put,push,lay,throw,strike}:v prt={aside,out,down} obj={offer,plan,proposal,request,demand,appeal,bid,objection,case,petition,ruling,order} | REJECT 120 | obj=target of=target by=target
  + Egypt set aside the demands of Ethiopia. => EGY > ETH
  - The cook set aside the dough.
reject.v.abstain | abstain:v from=@rejmeet | REJECT 120 | from=target on=none
  + Ghana abstained from the talks with Togo. => GHA > TGO
  - The monks abstain from wine.
reject.v.not-want | {want,wish,intend,plan,mean}:v neg=yes subj=actor comp={meet,talk,negotiate,accept,join,sign,help,cooperate,discuss,share,allow,release,withdraw,support,pay,host,attend,participate,compromise,recognise,recognize,resume,extend} | REJECT 120 | comp=target
  + Iran does not want to meet the United States. => IRN > USA
  - The children do not want to sleep.
reject.v.renege | {renege,default,backslide,waver,welsh}:v on=* | REJECT 120 | on=target to=target with=target
  + Argentina reneged on its promises to Chile. => ARG > CHL
  - A computer uses the default.
reject.v.breach | {breach,violate,contravene,infringe,flout,transgress,circumvent}:v obj={resolution,law,charter,treaty,obligation,norm,convention,order,rule,agreement,deal,commitment,sanction} | REJECT/yield 128 | obj=none of=target with=target by=target
  + Iran breached its deal with the European Union. => IRN > EU
  - The whale breached off Iran.
reject.n.snub | {brush-off,cold-shoulder,slight,noncooperation,non-cooperation}:n to|of|from=actor | REJECT 120 | to=target of=target from=source
  + Brazil's brush-off to Chile was noticed. => BRA > CHL
  - A slight wind blew from Chile.
reject.n.breach | {violation,breach,circumvention,flouting}:n of={resolution,treaty,charter,convention,agreement,deal,sanction} by=actor | REJECT/yield 128 | of=none by=source with=target
  + The violation of the agreement with Poland by Russia was obvious. => RUS > POL
  - A breach of the dam flooded Russia.
reject.a.noncommittal | {dismissive,scornful,contemptuous,disdainful,uncooperative}:a of|toward|towards|to|with=actor | REJECT 120 | of=target toward=target towards=target to=target with=target
  + Iran was dismissive of Bahrain. => IRN > BHR
  - The teacher was dismissive.
reject.v.meet-opposition | {face,meet,encounter}:v obj={opposition,resistance,objection} obj=* | REJECT 120 | subj=target obj=source
  + Kenya met French resistance. => FRA > KEN
  - Kenya met the French opposition leader.
# what is answered without saying whose it was

reject.v.deny-claim | deny:v obj={accusation,allegation,charge,claim} objclause=no comp=none | REJECT 120 | by=target of=none
  + Norway accused Sweden of spying. Sweden denied the accusation. => SWE > NOR
  + Rwanda denied the Congolese accusations. => RWA > COD
  - Rwanda denied a Congolese singer a visa.
  - The Swedish driver denied the charge.
reject.v.not-consider | consider:v neg=yes obj={request,proposal,offer,demand,appeal,application,plea} | REJECT 120 | of=none from=target
  + Norway asked Sweden for money, but Sweden would not consider the request. => SWE > NOR
  - Sweden did not consider the weather in Norway.
reject.n.objection-despite | {objection,opposition,resistance,veto,disapproval}:n case={despite,amid,amidst,over,against} by|from|of=actor host=actor | REJECT 120 | by=source from=source of=source host=target
  + Turkey went ahead with the drill despite objections from Greece. => GRC > TUR
  - Turkey went ahead with the drill despite fog from Greece.
