# ACCUSE: criticises, blames, complains, voices concern or displeasure, alleges, investigates, sues, indicts.
# Written for this project from general knowledge of the field (Apache-2.0). Format: ../README.md
# CAMEO 110-111 disapprove, 112 accuse, 114 complain officially, 115 sue or charge, 090 investigate.
# Verbs whose object feels ("Russia's move angered Turkey") turn the roles round.

@accworry = alarm, anger, anxiety, apprehension, concern, disappointment, dismay, displeasure, dissatisfaction, disquiet, fury, frustration, indignation, irritation, misgiving, outrage, regret, reservation, resentment, suspicion, unease, unhappiness, worry
@accdoubt = doubt, question, scepticism, skepticism
@accenvoy = ambassador, attache, attaché, consul, diplomat, envoy, representative
@acccrime = abuse, aggression, atrocity, corruption, crime, espionage, fraud, genocide, massacre, meddling, murder, sabotage, spying, terrorism, torture, treason, violation
@accprober = agency, auditor, commission, committee, court, detective, inspector, investigator, judge, magistrate, panel, police, prosecutor, watchdog
@accnote = complaint, demarche, démarche, protest
@acclabel = aggressor, criminal, dictator, dictatorship, enemy, liar, menace, occupier, pariah, regime, sponsor, terrorist, threat, traitor

# criticise, condemn

accuse.v.accuse | accuse:v obj=* | ACCUSE/allege 112 |
  + Azerbaijan accused Armenia of shelling a village. => AZE > ARM
  + Qatar was accused by Bahrain of meddling. => BHR > QAT
  - The accused left the dock in silence.

accuse.v.criticise | {criticise,criticize}:v | ACCUSE/disapprove 111 | by=target
  + Sweden criticised the Hungarian law. => SWE > HUN
  - The play teaches pupils to criticise kindly.

accuse.v.condemn | condemn:v | ACCUSE/disapprove 111 | by=target
  + Jordan condemned a raid by Israel. => JOR > ISR
  + Jordan condemned the Israeli raid. => JOR > ISR
  - The inspector condemned the old bridge as unsafe.

accuse.v.denounce | denounce:v | ACCUSE/disapprove 111 | by=target
  + Cuba denounced the American embargo. => CUB > USA
  - A neighbour denounced the tax on dogs.

accuse.v.decry | decry:v | ACCUSE/disapprove 111 | by=target
  + Iceland decried British fishing. => ISL > GBR
  - The critic decried the dull costumes.

accuse.v.deplore | {deplore,lament,bemoan}:v | ACCUSE/disapprove 110 | by=target
  + Finland deplored the Russian decision. => FIN > RUS
  - The poem laments a lost summer.

accuse.v.regret | regret:v obj=* | ACCUSE/disapprove 110 |
  + Japan regretted the Korean ruling. => JPN > KOR
  - The singer regretted his tattoo.

accuse.v.slam | {slam,blast,lambast,lambaste}:v obj=actor | ACCUSE/disapprove 111 |
  + Malta slammed Italy on Tuesday. => MLT > ITA
  - The gale slammed the door.

accuse.v.slam-over | {slam,blast,hit,rap}:v obj=actor over=* | ACCUSE/disapprove 111 | over=none
  + Poland blasted Belarus over the border clashes. => POL > BLR
  - The storm blasted sand over the road.

accuse.v.slam-thing | {slam,blast,rap}:v obj={decision,plan,law,policy,move,statement,remark,report,resolution,attack,raid,sanction,sanctions,tariff,conduct,behaviour,behavior} | ACCUSE/disapprove 111 |
  + Peru slammed a Bolivian statement. => PER > BOL
  - Peruvian miners blasted a tunnel.

accuse.v.attack-words | {attack,assail}:v obj={decision,plan,law,policy,statement,remark,report,resolution,ruling,stance,record,proclamation,declaration,recognition,inquiry,investigation,probe,proposal,proceeding,deal,agreement,accord,approach,process,strategy,budget,bill,idea,announcement,speech,comment,claim,handling,verdict,move} | ACCUSE/disapprove 111 |
  + Nicaragua attacked a Costa Rican statement. => NIC > CRI
  - Nicaragua attacked a Costa Rican outpost.

accuse.v.lash-out | lash:v prt=out | ACCUSE/disapprove 111 | at|against=target
  + Turkey lashed out at Sweden. => TUR > SWE
  - The cat lashed out with a paw.

accuse.v.hit-out | hit:v prt=out at=* | ACCUSE/disapprove 111 | at=target
  + Ireland hit out at Britain over the protocol. => IRL > GBR
  - The batsman hit out early.

accuse.v.rail | {rail,inveigh,fulminate,rage}:v against|at=* | ACCUSE/disapprove 111 | against|at=target
  + Venezuela railed against Colombia. => VEN > COL
  - The old rail line was closed.

accuse.v.chide | {chide,rebuke,reprimand,admonish,scold,reproach,upbraid,castigate,berate,censure,reprove}:v obj=* | ACCUSE/disapprove 111 |
  + Germany chided Poland over the courts. => DEU > POL
  - The nanny scolded the twins.

accuse.v.excoriate | {excoriate,pillory,vilify,savage,deride,ridicule,mock,disparage,demonise,demonize,malign}:v obj=* | ACCUSE/disapprove 111 |
  + Iran vilified Bahrain. => IRN > BHR
  - The pupils mocked his hat.

accuse.v.insult | insult:v obj=* | ACCUSE/disapprove 111 |
  + Brazil insulted France. => BRA > FRA
  - The waiter felt insulted by the tip.

accuse.v.disapprove | disapprove:v | ACCUSE/disapprove 110 | of=target
  + Kuwait disapproved of the Iraqi plan. => KWT > IRQ
  - Her parents disapproved of the haircut.

accuse.v.fault | fault:v obj=* | ACCUSE/disapprove 111 |
  + The United Nations faulted Congo for the delay. => UN > COD
  - A geological fault runs under the city.

accuse.v.find-fault | find:v obj={fault} with=* | ACCUSE/disapprove 111 | with=target
  + The European Union found fault with Romania. => EU > ROU
  - Engineers found a fault with the pump.

accuse.v.speak-out | speak:v prt=out against=* | ACCUSE/disapprove 111 | against=target
  + Ireland spoke out against Israel. => IRL > ISR
  - The lecturer spoke for an hour.

accuse.v.take-issue | take:v obj={issue,exception,umbrage,offence,offense} with|to|at=* | ACCUSE/disapprove 110 | with|to|at=target
  + Pakistan took issue with the Indian map. => PAK > IND
  - Pakistan took the issue of water on the agenda.

accuse.v.call-criminal | {brand,label,denounce}:v obj=actor as={aggressor,terrorist,liar,criminal,traitor,dictator,dictatorship,occupier} | ACCUSE/allege 112 | as=none
  + Syria branded Turkey as an aggressor. => SYR > TUR
  - Turkish farmers brand their sheep as a precaution.

accuse.v.brand | {brand,label,call,dub}:v iobj=actor obj=@acclabel | ACCUSE/allege 112 | iobj=target obj=none
  + Ecuador branded Venezuela a dictatorship. => ECU > VEN
  - The firm branded Venezuela a growing market.

accuse.v.brand-complement | {brand,label,call,dub}:v obj=actor mod=@acclabel | ACCUSE/allege 112 |
  + Iran called Bahrain a dictatorship. => IRN > BHR
  - Iran called Bahrain a neighbour.

accuse.v.scapegoat | {scapegoat,stigmatise,stigmatize}:v obj=* | ACCUSE/disapprove 111 |
  + Zambia stigmatised Congolese traders. => ZMB > COD
  - He was made the scapegoat for the defeat.

accuse.v.question-merit | question:v obj={power,judgment,judgement,authority,fitness,ability,competence,handling,commitment,credibility,decision,impartiality,integrity,legality,legitimacy,motive,neutrality,policy,right,role,sincerity,validity,wisdom,claim} | ACCUSE/disapprove 111 |
  + Turkey questioned the impartiality of the United Nations. => TUR > UN
  - Turkish police questioned two Syrians.

accuse.v.doubt | doubt:v obj=* | ACCUSE/disapprove 110 |
  + Israel doubted the Iranian promises. => ISR > IRN
  - No one doubted the power of the engine.

accuse.v.doubt-that | doubt:v subj=actor comp=that | ACCUSE/disapprove 110 | comp=target
  + Israel doubts that Iran will open the site. => ISR > IRN
  - Few critics doubt that the film will win.

accuse.v.distrust | {distrust,mistrust}:v obj=actor | ACCUSE/disapprove 110 |
  + Armenia distrusted Russia. => ARM > RUS
  - Doctors distrust the new drug.

accuse.v.suspect-of | suspect:v obj=actor subj=actor | ACCUSE/allege 112 |
  + Denmark suspected Russia of sabotage. => DNK > RUS
  - The suspect was of average height.

# blame

accuse.v.blame | blame:v obj=* | ACCUSE/allege 112 |
  + Sudan blamed Chad for the raid. => SDN > TCD
  - Fog was blamed for the crash.

accuse.v.blame-on | blame:v obj=* on|upon=actor | ACCUSE/allege 112 | obj=none on|upon=target
  + Ukraine blamed the blackout on Russia. => UKR > RUS
  - The farmer blamed the loss on hail.

accuse.v.lay-blame | {lay,put,pin,place,cast}:v obj={blame,responsibility} on|upon|with=* | ACCUSE/allege 112 | on|upon|with=target
  + Mali laid the blame on Algeria. => MLI > DZA
  - Mali put the responsibility for schools in new hands.

accuse.v.hold-responsible | hold:v comp={responsible,accountable,liable} | ACCUSE/allege 112 | comp=target
  + Lebanon holds Israel responsible for the blast. => LBN > ISR
  - Lebanon held a funeral for the dead.

accuse.v.point-finger | point:v obj={finger} at=* | ACCUSE/allege 112 | at=target
  + Somalia pointed the finger at Kenya. => SOM > KEN
  - The guide pointed at the Kenyan peak.

accuse.v.attack-for | {reproach,attack,assail}:v obj=actor for={failure,delay,inaction,silence,stance,remark,remarks,comment,handling,record,policy,plan,decision,response,position,refusal,support,opposition,lack,role,attitude,behaviour,behavior,conduct,hypocrisy,statement,call} | ACCUSE/disapprove 111 |
  + Hungary attacked Ukraine for its policy on minorities. => HUN > UKR
  + Estonia reproached Germany for the delay. => EST > DEU
  - Rebels attacked Germany's consulate for an hour.

accuse.v.hit-back | {hit,strike,fire}:v prt=back obj=none at=actor over=* | ACCUSE/disapprove 111 | at=target over=none
  + Serbia hit back at the Croatian minister over the report. => SRB > HRV
  - The batsman hit back the first ball.

accuse.v.take-aim | take:v obj={aim,swipe,dig} at=actor | ACCUSE/disapprove 111 | at=target obj=none
  + Mexico took aim at Canada in a radio speech. => MEX > CAN
  - The archer took aim at the target.

# allege

accuse.v.allege | allege:v comp=that | ACCUSE/allege 112 | comp=target
  + Ghana alleged that Togo had moved the markers. => GHA > TGO
  - The alleged thief is at large.

accuse.v.allege-thing | allege:v subj=actor obj=* | ACCUSE/allege 112 | by=target
  + Guyana has alleged incursions by Venezuelan troops. => GUY > VEN
  - The alleged thief wore a mask.

accuse.v.charge-that | charge:v comp=that | ACCUSE/allege 112 | comp=target
  + Iran charged that Iraq had crossed the river. => IRN > IRQ
  - The hotel charged ten dollars a night.

accuse.v.charge-with | charge:v obj=actor with=* | ACCUSE/allege 115 |
  + American prosecutors charged a Chinese officer with espionage. => USA > CHN
  - The phone is charged with a cable.

accuse.v.indict | {indict,arraign,impeach}:v obj=* | ACCUSE/allege 115 |
  + An American jury indicted four Iranian hackers. => USA > IRN
  - The report reads like an indictment of bad taste.

accuse.v.sue | sue:v obj=* | ACCUSE/allege 115 |
  + Gambia sued Myanmar over the killings. => GMB > MMR
  - The actress sued a magazine.

accuse.v.file-suit | {file,bring,launch,lodge}:v obj={lawsuit,suit,case,charge,charges} against=* | ACCUSE/allege 115 | against=target
  + Bolivia filed a case against Chile. => BOL > CHL
  - Bolivia launched a rocket in a metal case.

accuse.v.press-charges | {press,prefer}:v obj={charge,charges} | ACCUSE/allege 115 | against=target
  + Italy pressed charges against four Egyptian agents. => ITA > EGY
  - The press gathered outside the court.

accuse.v.take-to-court | {take,drag,haul}:v subj=actor obj=actor to|before={court,tribunal,arbitration} | ACCUSE/allege 115 | to|before=none
  + Slovenia dragged Croatia before a tribunal over the waters. => SVN > HRV
  - A bus took the Slovenian team to the tennis court.

accuse.v.take-to-court-read | {take,drag,haul}:v subj=actor obj=actor comp={court} | ACCUSE/allege 115 | comp=none
  + Slovenia took Croatia to court over the waters. => SVN > HRV
  - Slovenia took Croatia to the final.

accuse.v.expose | expose:v obj=@acccrime | ACCUSE/allege 112 | by=target
  + The United Nations exposed abuses by Eritrea. => UN > ERI
  - The low tide exposed the wreck.

accuse.v.complain | complain:v | ACCUSE/disapprove 111 | to=target
  + Laos complained to Thailand. => LAO > THA
  - The patient complained of a headache.

accuse.v.complain-about | complain:v about|of|over|against=actor | ACCUSE/disapprove 111 | about|of|over|against=target to=none
  + Iraq complained to the United Nations about Turkey. => IRQ > TUR re UN
  - Iraqi passengers complained about the heat.

accuse.v.complain-that | complain:v comp=that | ACCUSE/disapprove 111 | comp=target to=none
  + Malaysia complained that Indonesia had let the fires burn. => MYS > IDN
  - The guests complained that the soup was cold.

accuse.v.grumble | {grumble,gripe,carp,moan}:v about|at|over=* | ACCUSE/disapprove 110 | about|at|over=target
  + France grumbled about the American subsidies. => FRA > USA
  - The volcano grumbled for a week.

accuse.v.protest-to | protest:v to=actor | ACCUSE/allege 114 | to=target
  + Vietnam protested to China over the reef. => VNM > CHN
  - The boy protested to his mother.

accuse.v.protest-official | protest:v subj={ambassador,embassy,envoy,government,minister,ministry,spokesman,spokeswoman,president,premier} | ACCUSE/allege 114 |
  + The Philippine ministry protested against the Chinese patrol. => PHL > CHN
  - Philippine students protested against the Chinese patrol.

accuse.v.lodge-protest | {lodge,file,deliver,hand,send,submit,make,register}:v obj=@accnote | ACCUSE/allege 114 | to|with|against=target
  + Japan lodged a protest with China. => JPN > CHN
  - Japanese hikers lodged in a hut.

accuse.v.summon | summon:v obj=@accenvoy | ACCUSE/allege 114 |
  + Norway summoned the Russian ambassador. => NOR > RUS
  - A Norwegian court summoned two witnesses.

accuse.v.call-in | call:v in=@accenvoy | ACCUSE/allege 114 | in=target
  + Spain called in the Argentine ambassador. => ESP > ARG
  - The Spanish nurse called in sick.

accuse.v.protest-thing | protest:v obj=* | ACCUSE/allege 114 |
  + China protested the Japanese visit. => CHN > JPN
  - He went to jail, protesting loudly.

accuse.v.protest-that | protest:v comp=that | ACCUSE/allege 114 | comp=target
  + Cambodia protested that Thailand had moved the fence. => KHM > THA
  - A pupil protested that the dog had eaten his essay.

accuse.v.take-to-task | take:v obj=actor comp={task} | ACCUSE/disapprove 111 | comp=none
  + Austria took Slovakia to task over the reactor. => AUT > SVK
  - Austria took a Slovak guest to the opera.

accuse.v.call-out | call:v prt=out obj=actor | ACCUSE/disapprove 111 |
  + Lithuania called out Hungary over the delay. => LTU > HUN
  - The guide called out the names.

accuse.v.implicate | implicate:v obj=actor | ACCUSE/allege 112 |
  + Turkey implicated Greece in the plot. => TUR > GRC
  - A gene was implicated in the disease.

accuse.v.come-under-criticism | come:v under={criticism,condemnation,scrutiny} | ACCUSE/disapprove 111 | subj=target under=source
  + Hungary came under criticism from Sweden. => SWE > HUN
  - The Hungarian village came under water.

accuse.v.draw-criticism | {draw,attract,provoke,prompt,spark,trigger,earn}:v obj={anger,censure,condemnation,criticism,fury,ire,indignation,outrage,rebuke} | ACCUSE/disapprove 111 | subj=target obj=none from|in|among=source
  + The Israeli raid drew condemnation from Jordan. => JOR > ISR
  - An Israeli artist drew a map of Jordan.

accuse.v.face-criticism | face:v obj={accusation,allegation,charge,complaint,criticism,lawsuit,probe} | ACCUSE/allege 112 | subj=target obj=none from|by|in=source
  + Rwanda faces accusations from Burundi. => BDI > RWA
  - The Rwandan house faces the lake.

# investigate

accuse.v.investigate | {investigate,probe}:v obj=* | ACCUSE/investigate 090 |
  + Sweden investigated a Chinese ship. => SWE > CHN
  - A robot probed the crater floor.

accuse.v.look-into | look:v into=@acccrime | ACCUSE/investigate 091 | into|by=target
  + The United Nations looked into abuses by Sudan. => UN > SDN
  - She looked into the mirror.

accuse.v.inquire | {inquire,enquire,delve}:v into=* | ACCUSE/investigate 090 | into=target
  + The IAEA inquired into the Syrian site. => IAEA > SYR
  - A guest inquired about the pool.

accuse.v.question-police | question:v subj=@accprober obj=* | ACCUSE/investigate 090 |
  + Belgian police questioned three Iranians. => BEL > IRN
  - A Belgian teacher questioned the pupils on Iran.

accuse.v.interrogate | {interrogate,cross-examine}:v obj=* | ACCUSE/investigate 090 |
  + Turkish officers interrogated an Israeli captain. => TUR > ISR
  - The script interrogates a database.

accuse.v.open-probe | {open,launch,begin,start,order,announce}:v obj={inquiry,enquiry,investigation,probe} | ACCUSE/investigate 090 | into|of|against=target
  + Brazil opened an inquiry into a Russian tanker. => BRA > RUS
  - Brazil opened a school in the valley.

# concern, anger

accuse.v.express-worry | {express,voice,air,convey,register,signal,state,reiterate,share,show,vent,articulate}:v obj=@accworry | ACCUSE/disapprove 110 | about|over|at|with|on|to=target
  + Greece expressed concern about the Turkish drills. => GRC > TUR
  - Greece expressed its thanks with regret for the noise.

accuse.v.raise-worry | {raise,have}:v obj={concern,fear,misgiving,qualm,reservation} | ACCUSE/disapprove 110 | about|over|on|with=target
  + Canada raised concerns about the Chinese network. => CAN > CHN
  - Canada raised interest rates.

accuse.v.voice-doubt | {voice,express,cast,raise,have}:v obj=@accdoubt | ACCUSE/disapprove 110 | about|on|over=target
  + Kenya voiced doubt about the Somali figures. => KEN > SOM
  - Kenya cast its vote in the second round.

accuse.v.worry | {worry,fret}:v about|over|at=* | ACCUSE/disapprove 110 | about|over|at=target
  + Finland worried about Russia. => FIN > RUS
  - Parents worry about exams.

accuse.v.anger | {anger,annoy,infuriate,enrage,incense,irk,irritate,outrage,exasperate,upset,rile,antagonise,antagonize,offend,displease}:v obj=actor | ACCUSE/disapprove 110 | obj=source subj=target
  + Belgium's decision angered Rwanda. => RWA > BEL
  - The noise annoyed the tenants.

accuse.v.alarm | {alarm,concern,worry,disturb,trouble,unsettle,unnerve,perturb}:v obj=actor | ACCUSE/disapprove 110 | obj=source subj=target about|over|at=target
  + The Chinese pact alarmed Australia. => AUS > CHN
  - The memo concerns pensions.

accuse.v.dismay | {dismay,disappoint,frustrate,appal,appall,disgust,shock,embarrass}:v obj=actor | ACCUSE/disapprove 110 | obj=source subj=target about|over|at=target
  + The Swiss vote disappointed Germany. => DEU > CHE
  - The sequel disappointed fans.

accuse.v.bristle | {despair,bristle,fume,seethe,chafe}:v at|over|about=* | ACCUSE/disapprove 110 | at|over|about=target
  + Turkey bristled at a French remark. => TUR > FRA
  - The volcano fumed over the bay.

accuse.v.resent | resent:v obj=* | ACCUSE/disapprove 110 |
  + Armenia resented the Russian silence. => ARM > RUS
  - The clerk resented the early start.

# nouns

accuse.n.accusation | {accusation,allegation}:n | ACCUSE/allege 112 | against=target of=none
  + Azerbaijani accusations against Armenia multiplied. => AZE > ARM
  - An accusation of cheating spoiled the chess club.

accuse.n.accusation-that | {accusation,allegation,charge,claim}:n comp=that | ACCUSE/allege 112 | comp=target
  + Ghana's claim that Togo moved the markers drew anger. => GHA > TGO
  - The charge for parking was raised.

accuse.n.criticism | criticism:n | ACCUSE/disapprove 111 | of|about=target
  + Swedish criticism of Hungary mounted. => SWE > HUN
  - She teaches literary criticism.

accuse.n.condemnation | {condemnation,denunciation,disapproval,rebuke,reprimand,reproach,censure,vilification}:n | ACCUSE/disapprove 111 | of|to=target
  + Jordan's condemnation of Israel came at once. => JOR > ISR
  - The boy got a rebuke for his shoes.

accuse.n.broadside | {broadside,diatribe,tirade,outburst,invective}:n against|at=* | ACCUSE/disapprove 111 | against|at=target
  + Venezuela's tirade against Colombia lasted an hour. => VEN > COL
  - The ship was hit by a broadside.

accuse.n.blame | blame:n on|upon=actor | ACCUSE/allege 112 | on|upon=target
  + Ukraine's blame on Russia was predictable. => UKR > RUS
  - The blame lay with the weather.

accuse.n.complaint | complaint:n | ACCUSE/disapprove 111 | about|against|over|to=target
  + Laos's complaint about Thailand was noted. => LAO > THA
  - He was treated for a stomach complaint.

accuse.n.complaint-to | complaint:n about|against|over=actor to=actor | ACCUSE/disapprove 111 | about|against|over=target to=none
  + Iraq's complaint to the United Nations against Turkey was read out. => IRQ > TUR re UN
  - A skin complaint sent him to a clinic.

accuse.n.concern | concern:n about|over|at|with=* | ACCUSE/disapprove 110 | about|over|at|with=target in|among=source
  + Concern in Australia about Chinese drills rose. => AUS > CHN
  + Australian concern over the Solomon Islands rose. => AUS > SLB
  - The family concern makes furniture.

accuse.n.anger | {anger,alarm,anxiety,disappointment,dismay,displeasure,dissatisfaction,frustration,fury,indignation,irritation,misgiving,outrage,suspicion,unease,worry}:n about|over|at|with=* | ACCUSE/disapprove 110 | about|over|at|with|of=target in|among=source
  + Anger in Turkey over a Swedish ruling grew. => TUR > SWE
  + Rwandan anger at Belgium boiled over. => RWA > BEL
  - An alarm rang in the shop.

accuse.n.resentment | {resentment,distrust,mistrust}:n of|toward|towards|over|at|against=* | ACCUSE/disapprove 110 | of|toward|towards|over|at|against=target in|among=source
  + Armenian distrust of Russia deepened. => ARM > RUS
  - Resentment filled the changing room.

accuse.n.doubt | {doubt,scepticism,skepticism}:n about|over|on=actor | ACCUSE/disapprove 110 | about|over|on=target among|in=source
  + Polish doubts about Hungary persist. => POL > HUN
  - Polish doubts about the weather delayed the fair.

accuse.n.protest-note | protest:n mod={diplomatic,formal,official,verbal,written} | ACCUSE/allege 114 | to|with|against=target
  + Vietnam's formal protest to China was ignored. => VNM > CHN
  - Street protests in Vietnam faded.

accuse.n.lawsuit | lawsuit:n | ACCUSE/allege 115 | against=target
  + Gambia's lawsuit against Myanmar will be heard. => GMB > MMR
  - The actress dropped her lawsuit.

accuse.n.suit | {suit,case}:n against=actor | ACCUSE/allege 115 | against=target
  + Ukraine's case against Russia opened in The Hague. => UKR > RUS
  - His grey suit clashed with the case.

accuse.n.indictment | indictment:n of|against=actor | ACCUSE/allege 115 | of|against=target
  + The American indictment of four Iranians was unsealed. => USA > IRN
  - The report is an indictment of bad taste.

accuse.n.charges | charge:n against=actor | ACCUSE/allege 115 | against=target of=none
  + Italian charges against four Egyptians stand. => ITA > EGY
  - The hotel dropped its charge for towels.

accuse.n.investigation | {investigation,probe,inquiry,enquiry}:n | ACCUSE/investigate 090 | into|of|against=target
  + The Swedish investigation into a Chinese ship continues. => SWE > CHN
  - A space probe reached Mars.

accuse.n.interrogation | {interrogation,questioning}:n of=* | ACCUSE/investigate 090 | of=target
  + The Turkish interrogation of an Israeli captain ended. => TUR > ISR
  - The interrogation scene was cut from the film.

# adjectives

accuse.a.wary | wary:a of=* | ACCUSE/disapprove 110 | of=target
  + Washington has been wary of Iran. => USA > IRN
  - The cat is wary.

accuse.a.critical | critical:a of=* | ACCUSE/disapprove 111 | of=target
  + Ireland was critical of Israel. => IRL > ISR
  - The patient is critical.

accuse.a.concerned | {concerned,worried,alarmed,anxious,uneasy,apprehensive,troubled,nervous,concern,alarm,trouble,perturbed,perturb}:a about|by|over|at|with=* | ACCUSE/disapprove 110 | about|by|over|at|with=target
  + Estonia remains concerned about Russian drills. => EST > RUS
  + Estonia is concerned about the Russian drills. => EST > RUS
  - All the parties concerned were in the room.

accuse.a.angry | {angry,furious,livid,indignant,irate,annoyed,angered,incensed,outraged,infuriated,irritated,irked}:a about|at|by|over|with=* | ACCUSE/disapprove 110 | about|at|by|over|with=target
  + Turkey is furious at Sweden. => TUR > SWE
  - An angry sky hung over the bay.

accuse.a.disturbed | {disturbed,dismayed,upset,shocked,appalled,disgusted,disappointed,displeased,frustrated,offended,unhappy,dissatisfied,exasperated,disturb,dismay,shock,disappoint,displease,frustrate,dissatisfy,exasperate}:a about|at|by|over|with=* | ACCUSE/disapprove 110 | about|at|by|over|with=target
  + Portugal was unhappy with the Spanish dam. => PRT > ESP
  - Unhappy families fill the novel.

accuse.a.suspicious | {suspicious,distrustful,mistrustful}:a of=* | ACCUSE/disapprove 110 | of=target
  + India is suspicious of China. => IND > CHN
  - A suspicious package was found.

accuse.a.sceptical | {sceptical,skeptical,doubtful,dubious}:a of|about=* | ACCUSE/disapprove 110 | of|about=target
  + Poland was sceptical of the French idea. => POL > FRA
  - It is doubtful that the bridge will open.

accuse.a.resentful | {resentful,contemptuous,scornful,disdainful,intolerant}:a of=* | ACCUSE/disapprove 110 | of=target
  + Armenia is resentful of Russia. => ARM > RUS
  - The child was resentful.

accuse.a.unsatisfied | {satisfied,happy,pleased}:a neg=yes with|about=* | ACCUSE/disapprove 110 | with|about=target
  + The IAEA was not satisfied with Iran. => IAEA > IRN
  - The IAEA was satisfied with Iran.

accuse.a.hostile | hostile:a to|toward|towards=actor | ACCUSE/disapprove 110 | to|toward|towards=target
  + Eritrea is hostile to Ethiopia. => ERI > ETH
  - Eritrea has a hostile climate.

# More ways to find fault

accuse.v.call-names | {call,brand,label,dub,term,deem,describe,denounce}:v obj=actor mod|comp|as={stupid,corrupt,racist,fascist,irresponsible,dangerous,illegitimate,dishonest,cowardly,hypocritical,reckless,rogue,evil,weak,liar,thug,murderer,butcher,killer,coward,fool,idiot,tyrant,hypocrite,terrorist,criminal,occupier,aggressor,traitor,disgrace,shame,threat,destabilising,destabilizing} | ACCUSE/disapprove 111 | comp=none as=none
  + Syria called Turkey irresponsible. => SYR > TUR
  - Syria called Turkey by telephone.
accuse.v.dispute-report | {dispute,challenge,contest,question,debunk}:v obj={report,finding,result,figure,methodology,account,story,version,narrative,number,data,assessment,conclusion} | ACCUSE/disapprove 111 | of=target by=target from=target in=target
  + Rwanda disputed the findings of the United Nations. => RWA > UN
  - Rwanda disputed nothing.
accuse.v.flay | {flay,pummel,slate,skewer,trash,bash,bemock,lampoon,pan,defame,slander,denigrate,belittle,diss,roast,scorn,revile,execrate,anathematise,anathematize}:v obj=actor | ACCUSE/disapprove 111 | for=none over=none
  + Serbia slandered Albania. => SRB > ALB
  - Critics panned the film.
accuse.v.fulminate | {thunder,fume,sneer,scoff,snipe,rant,rave,snarl,carp}:v at|against|about=actor | ACCUSE/disapprove 111 | at=target against=target about=target
  + Cuba thundered against Washington. => CUB > USA
  - Dogs snarl at the gate.
accuse.v.take-legal-action | {take,begin,start,initiate,open,institute,commence}:v obj={proceedings,proceeding,suit,case,litigation,arbitration,claim} against=actor mod|obj=* | ACCUSE/allege 115 | obj=none against=target
  + The European Commission opened proceedings against Hungary. => EU > HUN
  - Hungary took the bus.
accuse.n.legal-action | {action,proceeding,challenge,claim,bid}:n mod={legal,court,judicial,infringement,criminal,disciplinary,antitrust} against=actor | ACCUSE/allege 115 | against=target of=none
  + The European Commission's legal action against Poland goes on. => EU > POL
  - The legal profession in Poland is old.
accuse.v.charge-crime | charge:v obj=actor to=none with=none | ACCUSE/allege 115 | over=none in=none for=none as=none
  + Spain charged two Moroccan officials. => ESP > MAR
  - Spain charged Morocco ten euros a ton for the tunnel.
accuse.v.report-to | {report,refer,denounce}:v obj=actor to={council,court,police,tribunal,prosecutor,agency,commission,watchdog,iaea,hague} | ACCUSE/allege 114 | to=none
  + Ukraine referred Russia to the court. => UKR > RUS
  - Ukraine reported losses to the council.
accuse.v.assail | {reproach,impugn,condemn,castigate}:v for=* obj=actor | ACCUSE/disapprove 111 | for=none
  + Kenya castigated Somalia for the delay. => KEN > SOM
  - Kenya praised Somalia for its patience.
accuse.a.responsible | {responsible,accountable,culpable,answerable,guilty,complicit,liable}:a subj=actor | ACCUSE/allege 112 | subj=target for=none of=none in=none
  + Chad said Sudan was responsible for the raid. => TCD > SDN
  - Adults are responsible for the children.
accuse.v.paint-as | {portray,depict,paint,cast,present}:v obj=actor as={aggressor,threat,enemy,villain,culprit,terrorist,danger,liar,bully,occupier,menace} | ACCUSE/disapprove 111 | as=none
  + Georgia portrayed Russia as an aggressor. => GEO > RUS
  - The artist portrayed a queen as a shepherd.
accuse.v.cast-doubt | {cast,throw,sow}:v obj={doubt,suspicion,aspersion,shadow} on|over|upon=actor | ACCUSE/disapprove 110 | obj=none on=target over=target upon=target
  + Tunisia cast doubt on Libya. => TUN > LBY
  - The tree cast a shadow on the lawn.
accuse.v.fall-out | {bicker,quarrel,squabble,spar,feud,wrangle,argue}:v with=actor | ACCUSE/disapprove 110 | with=target over=none
  + Turkey quarrelled with Greece over fish. => TUR > GRC
  - Turkey traded figs with Greece.
accuse.v.unmask | {unmask,name,identify,finger}:v obj=actor as={culprit,perpetrator,source,suspect,author,mastermind,organiser,organizer,attacker,spy} | ACCUSE/allege 112 | as=none
  + Bulgaria named Russia as the culprit. => BGR > RUS
  - Bulgaria named a street.
accuse.v.attribute-to | {attribute,ascribe,trace,pin,link}:v obj={attack,bombing,killing,raid,hack,blast,assassination,murder,explosion,crime,breach,leak} to|on=actor | ACCUSE/allege 112 | obj=none to=target on=target
  + Albania attributed the attack to Iran. => ALB > IRN
  - The quotation is attributed to a Persian poet.
accuse.n.dressing-down | {tongue-lashing,dressing-down,scolding,reproof,admonition,riposte,jibe,swipe,barb,slur,insult,affront,aspersion}:n to|at|against|on=actor | ACCUSE/disapprove 111 | to=target at=target against=target on=target of=none
  + Iran's swipe at Bahrain was printed by every paper. => IRN > BHR
  - The cat took a swipe at the ball.
accuse.n.quarrel | {quarrel,spat,row,dispute,feud,wrangle,squabble,standoff,stand-off,rift}:n with=actor | ACCUSE/disapprove 110 | with=target over=none about=none of=none in=none
  + Kenya's row with Tanzania over milk dragged on. => KEN > TZA
  - A row of trees stood behind the embassy.
accuse.n.verdict | {verdict,ruling,judgment,judgement}:n against=actor | ACCUSE/allege 116 | against=target of=none by=source
  + A Dutch ruling against Russia was published. => NLD > RUS
  - The verdict of the jury surprised the author.
accuse.v.cite-wrong | {cite,note,highlight,decry,recall,mention}:v obj={abuse,aggression,atrocity,brutality,corruption,crime,crackdown,meddling,oppression,persecution,provocation,repression,torture,violation,wrongdoing} | ACCUSE/allege 112 | of=target by=target
  + Canada cited Myanmar's repression of its people. => CAN > MMR
  - Canada cited the rules of the road.
accuse.v.bear-responsibility | bear:v subj=actor obj={responsibility,blame,guilt} | ACCUSE/allege 112 | subj=target obj=none for=none
  + The Dutch minister said that Russia bore responsibility for the crash. => NLD > RUS
  - Norway bears the cost of the road to Russia.
accuse.v.involved-in | involve:v obj=actor voice=passive in={attack,bombing,killing,murder,plot,crash,war,assassination,poisoning,raid,massacre,atrocity,coup,smuggling,hack,explosion} | ACCUSE/allege 112 | in=none
  + The Estonian minister said that Russia was involved in the plot. => EST > RUS
  - Estonia is involved in a song contest with Latvia.
accuse.v.have-hand | have:v subj=actor obj={hand,complicity} in={attack,bombing,killing,murder,plot,crash,war,assassination,poisoning,raid,massacre,atrocity,coup,smuggling,hack,explosion} | ACCUSE/allege 112 | subj=target obj=none in=none
  + The Bulgarian minister said that Serbia had a hand in the plot. => BGR > SRB
  - The Bulgarian weaver has a skilled hand in the craft.
accuse.n.fault | {fault,doing,handiwork}:n poss=actor | ACCUSE/allege 112 | poss=target
  + The Omani minister said that the spill was Iran's fault. => OMN > IRN
  - Oman sent Iran a map of the fault.
accuse.n.scepticism | {scepticism,skepticism,doubt,misgiving}:n among|from|by=actor about|over|on=* | ACCUSE 110 | among|from|by=source about|over|on=target
  + There was scepticism among Finnish officials about Russia's offer. => FIN > RUS
  - The scepticism of the ancients about knowledge is well known.
accuse.n.criticism-despite | {criticism,condemnation,outcry,complaint,outrage,rebuke}:n case={despite,amid,amidst,over,against} by|from=actor host=actor | ACCUSE/disapprove 111 | by=source from=source host=target of=none
  + Turkey went ahead with the drill amid criticism from Greece. => GRC > TUR
  - Turkey went ahead with the drill amid rain from Greece.
accuse.v.question | {challenge,doubt,dispute}:v obj={power,authority,right,legality,motive,judgment,judgement,legitimacy,sincerity,commitment,wisdom,credibility} | ACCUSE 110 |
  + Ghana doubted the sincerity of Togo. => GHA > TGO
  - The Ghanaian teacher doubted the answer.
