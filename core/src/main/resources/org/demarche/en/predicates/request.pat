# REQUEST: asks, appeals, demands, orders, proposals and wishes put to somebody.
# Written for this project from general knowledge of the field (Apache-2.0). Format: ../README.md
# CAMEO: 10x for appeals and demands alike, since PLOVER's table has no 02x. Asked-for help is `assist`, reform and new leaders `change`, ending or giving
# way `yield`, talks `meet`. Who is to mediate is set by the engine.

@reqaid = aid, ammunition, arm, arms, assistance, backing, bailout, cash, credit, equipment, food, fund, funds, funding, help, loan, medicine, money, peacekeeper, protection, reinforcement, relief, rescue, supplies, support, troop, troops, vaccine, weapon, weaponry
@reqmeet = conference, consultation, dialog, dialogue, discussion, meeting, negotiation, session, summit, talk, talks
@reqyield = access, calm, ceasefire, cease-fire, cessation, concession, de-escalation, disarmament, end, evacuation, freeze, halt, handover, lifting, moratorium, pause, pullback, pullout, release, restraint, return, suspension, truce, withdrawal
@reqchange = amendment, ballot, change, departure, election, elections, ouster, overhaul, referendum, reform, removal, repeal, resignation, revision
@reqword = appeal, call, demand, plea, request
@reqdo = abide, accept, act, adhere, agree, allow, apologise, apologize, assist, comply, contribute, cooperate, fulfil, fulfill, heed, help, honor, honour, implement, keep, lift, observe, open, participate, reconsider, refrain, release, resolve, respect, respond, return, reverse, show, sign, stop, support, surrender, understand, withdraw
@reqties = access, collaboration, contact, cooperation, coordination, dialogue, friendship, partnership, peace, relation, relations, tie, ties, trade
@reqplan = agreement, alliance, ceasefire, cease-fire, commission, compromise, conference, cooperation, deal, exchange, formula, inquiry, initiative, investigation, mechanism, pact, plan, resolution, roadmap, settlement, solution, swap, treaty, truce

# ask, request

request.v.ask | ask:v obj=actor comp=inf | REQUEST 100 |
  + Kuwait asked Iraq to guard the shared border. => KWT > IRQ
  + Iraq was asked by Jordan to reopen the crossing. => JOR > IRQ
  - Iraq asked a series of questions about the budget.

request.v.ask-leave | ask:v subj=actor obj=none comp={attend,borrow,buy,delay,enter,extend,host,inspect,join,meet,move,open,participate,postpone,return,see,send,stay,take,use,visit} | REQUEST 100 | comp=target
  + Georgia asked to join NATO. => GEO > NATO
  - The visitor asked a guide for the way out.
  - A Georgian official asked not to be named.

request.v.ask-for | ask:v for=* | REQUEST 100 | for=target
  + Armenia asked for Russian observers on the frontier. => ARM > RUS
  - A customer asked the waiter about the soup.

request.v.ask-someone-for | ask:v obj=actor for=* | REQUEST 100 |
  + Nepal asked India for satellite pictures of the valley. => NPL > IND
  - Nepal asked for a second opinion.

request.v.ask-for-help | ask:v for=@reqaid | REQUEST/assist 103 | for=target
  + Lebanon asked for French aid after the blast. => LBN > FRA
  - Lebanon asked for a map of the seabed.

request.v.ask-someone-for-help | ask:v obj=actor for=@reqaid | REQUEST/assist 103 |
  + Mali asked France for weapons. => MLI > FRA
  - Mali asked France for an explanation.

request.v.ask-someone-for-talks | ask:v obj=actor for=@reqmeet | REQUEST/meet 106 |
  + Pakistan asked India for a meeting of foreign secretaries. => PAK > IND
  - Pakistan asked India for a list of names.

request.v.request | request:v obj=* | REQUEST 100 | from|of=target
  + Ecuador requested Colombian flight data. => ECU > COL
  - Tickets may be requested at the desk.

request.v.request-from | request:v obj=* from|of=actor | REQUEST 100 | obj=none from|of=target
  + Bulgaria requested radar data from Romania. => BGR > ROU
  - Bulgaria requested a delay.

request.v.request-someone | request:v obj=actor comp=inf | REQUEST 100 |
  + Kenya requested Somalia to hand over the suspects. => KEN > SOM
  - The guests are requested to leave their coats at the door.

request.v.request-that | request:v comp=that | REQUEST 100 | comp=target
  + Chile requested that Bolivia reopen the pass. => CHL > BOL
  - The reader requested a larger print.

request.v.request-help | request:v obj=@reqaid | REQUEST/assist 103 | from|of=target
  + Ukraine requested Polish ammunition. => UKR > POL
  - Ukraine requested a transcript of the session.

request.v.request-help-from | request:v obj=@reqaid from|of=actor | REQUEST/assist 103 | obj=none from|of=target
  + Togo requested medicine from Ghana. => TGO > GHA
  - Togo requested a copy from Ghana.

request.v.request-talks | request:v obj=@reqmeet | REQUEST/meet 106 |
  + Japan requested talks with China. => JPN > CHN
  - Japan requested copies of the drawings.

# appeal, plead, beg

request.v.appeal-to | appeal:v to=actor | REQUEST 100 | to=target
  + Cyprus appealed to Turkey to stop the drilling. => CYP > TUR
  - The design appeals to younger buyers.

request.v.appeal-for | appeal:v for=* | REQUEST 100 | for=target
  + Sweden appealed for Hungarian cooperation on the case. => SWE > HUN
  - The defendant appealed against the sentence.

request.v.appeal-to-for | appeal:v to=actor for=* | REQUEST 100 | to=target
  + Latvia appealed to Belarus for cooperation. => LVA > BLR
  - Bright colours appeal to shoppers for a season.

request.v.appeal-for-help | appeal:v for=@reqaid | REQUEST/assist 103 | to|for=target
  + Haiti appealed for American help after the storm. => HTI > USA
  - Haiti appealed for calm.

request.v.appeal-to-for-help | appeal:v to=actor for=@reqaid | REQUEST/assist 103 | to=target
  + Yemen appealed to Oman for medicine. => YEM > OMN
  - The new menu appeals to people with no money.

request.v.appeal-to-yield | appeal:v to=actor for=@reqyield | REQUEST/yield 1056 | to=target
  + Egypt appealed to Israel for restraint. => EGY > ISR
  - The quiet resort appeals to pensioners.

request.v.plead | plead:v with=actor | REQUEST 100 | with=target
  + Moldova pleaded with Russia to keep the gas flowing. => MDA > RUS
  - He pleaded guilty with some reluctance.

request.v.plead-for | plead:v for=* | REQUEST 100 | for=target
  + Malawi pleaded for South African vaccines. => MWI > ZAF
  - The driver pleaded guilty.

request.v.beg | beg:v obj=actor | REQUEST 100 |
  + Greece begged Germany for more time. => GRC > DEU
  - That begs the question of who paid.

request.v.implore | {implore,beseech,entreat}:v obj=actor | REQUEST 100 |
  + Tunisia implored Italy to take in the survivors. => TUN > ITA
  - The mother implored her son to come home.

request.v.petition | petition:v obj=actor | REQUEST 100 |
  + Vanuatu petitioned the United Nations for a ruling on the islands. => VUT > UN
  - Residents petitioned for a new playground.

request.v.apply-for | apply:v for={bailout,credit,loan,membership,asylum,licence,license,permit,visa} | REQUEST 100 | to|for=target
  + Albania applied for membership of NATO. => ALB > NATO
  - The new rule applies for two years.

request.v.seek-help | seek:v obj=@reqaid | REQUEST/assist 103 | from=target
  + Sri Lanka sought a loan from China. => LKA > CHN
  - Sri Lankan police sought two suspects.

request.v.seek-talks | seek:v obj=@reqmeet | REQUEST/meet 106 |
  + Sudan sought talks with Ethiopia. => SDN > ETH
  - Sudanese traders sought shade from the sun.

request.v.seek-extradition | seek:v obj={extradition} | REQUEST/assist 1013 | from=target of=none
  + Peru sought the extradition of a banker from Spain. => PER > ESP
  - Peru sought a new coach.

request.v.seek-yield | seek:v obj=@reqyield | REQUEST/yield 1056 | from=target
  + Qatar sought concessions from Bahrain. => QAT > BHR
  - Qatar sought a larger share of the market.

request.v.seek-word | seek:v obj={assurance,answer,apology,clarification,compensation,explanation,guarantee,permission} from=actor | REQUEST 100 | obj=none from=target
  + Finland sought assurances from Turkey. => FIN > TUR
  - Scholars sought an explanation from the tomb paintings.

request.v.solicit | solicit:v obj=* | REQUEST 100 | from=target
  + Eritrea solicited donations from Qatar. => ERI > QAT
  - A man was fined for soliciting.

request.v.look-to | look:v to=actor for=* | REQUEST/assist 103 | to=target
  + Cuba looked to Venezuela for oil. => CUB > VEN
  - Cuba looked at a map of Venezuela.

request.v.turn-to | turn:v obj=none to=actor for=* | REQUEST/assist 103 | to=target
  + Belarus turned to Russia for credit. => BLR > RUS
  - Fishermen turned to farming for a living.

request.v.sue-for-peace | sue:v for={peace} | REQUEST/meet 106 | with=target
  + Eritrea sued for peace with Ethiopia. => ERI > ETH
  - Eritrea sued Ethiopia for damages.

# call

request.v.call-upon | call:v on|upon=actor prt=none | REQUEST 100 | on|upon=target
  + Norway called on Russia to free the trawler. => NOR > RUS
  + The United Nations called upon Sudan to open its roads. => UN > SDN
  - He called on Friday.

request.v.call-upon-for | call:v on|upon=actor for=* prt=none | REQUEST 100 | on|upon=target for=none
  + Slovakia called on Hungary for an explanation. => SVK > HUN
  - The plan called for a bridge.

request.v.call-for | call:v obj=none for=* | REQUEST 100 | for=target
  + Ireland called for Israeli cooperation with the tribunal. => IRL > ISR
  - The recipe calls for two eggs.
  - Two American networks called Ohio for the French candidate.

request.v.call-for-help | call:v obj=none for=@reqaid | REQUEST/assist 103 | for=target
  + Armenia called for French support. => ARM > FRA
  - Armenia called for an inquiry.

request.v.call-for-talks | call:v obj=none for=@reqmeet | REQUEST/meet 106 | for=target
  + Qatar called for dialogue with Iran. => QAT > IRN
  - Forecasters called for snow.

request.v.call-for-yield | call:v obj=none for=@reqyield | REQUEST/yield 1056 | for=target
  + Indonesia called for the withdrawal of Israeli troops. => IDN > ISR
  - Indonesia called for bids.

request.v.call-for-change | call:v obj=none for=@reqchange | REQUEST/change 104 | for=target
  + Canada called for reforms in Venezuela. => CAN > VEN
  - The job calls for patience.

request.v.call-upon-for-yield | call:v on|upon=actor for=@reqyield prt=none | REQUEST/yield 1056 | on|upon=target for=none
  + Spain called on Morocco for restraint. => ESP > MAR
  - A nurse called on Monday for the return of the crutches.

request.v.clamour | {clamour,clamor}:v for=* | REQUEST 100 | for=target
  + Portugal clamoured for Spanish cooperation. => PRT > ESP
  - The children clamoured for sweets.

# demand

request.v.demand | demand:v obj=* | REQUEST 100 |
  + Serbia demanded Croatian compensation. => SRB > HRV
  - The task demands patience.

request.v.demand-from | demand:v obj=* from|of=actor | REQUEST 100 | obj=none from|of=target
  + Argentina demanded an explanation from Britain. => ARG > GBR
  - The climb demands a lot of beginners.

request.v.demand-that | demand:v comp=that | REQUEST 100 | comp=target
  + Poland demanded that Belarus close the camp. => POL > BLR
  - The slope demands great care.

request.v.demand-inf | demand:v comp=inf | REQUEST 100 | comp=target
  + Iran demanded to see the Iraqi prisoners. => IRN > IRQ
  - Modern kitchens demand space.

request.v.demand-help | demand:v obj=@reqaid | REQUEST/assist 103 | from|of=target
  + Zambia demanded Chinese relief. => ZMB > CHN
  - Zambia demanded a recount.

request.v.demand-yield | demand:v obj=@reqyield | REQUEST/yield 1056 |
  + Lebanon demanded the withdrawal of Israeli forces. => LBN > ISR
  - Lebanese buyers demanded better coffee.

request.v.demand-change | demand:v obj=@reqchange | REQUEST/change 104 |
  + The European Union demanded reforms in Ukraine. => EU > UKR
  - A demanding schedule awaits the orchestra.

request.v.demand-talks | demand:v obj=@reqmeet | REQUEST/meet 106 |
  + Bolivia demanded talks with Chile. => BOL > CHL
  - Bolivia demanded compensation.

request.v.insist-on | insist:v on|upon=* | REQUEST 100 | on|upon=target
  + Ukraine insisted on the withdrawal of Russian troops. => UKR > RUS
  - The chef insisted that the oven was off.

request.v.claim-damages | claim:v obj={compensation,damages,reparation,reparations} | REQUEST 100 | from=target
  + Namibia claimed reparations from Germany. => NAM > DEU
  - Namibia claimed a narrow victory.

request.v.set-conditions | set:v subj=actor obj={condition,precondition,term} | REQUEST 100 | for=target
  + Iran set conditions for talks with the United States. => IRN > USA
  - Weather conditions were set to improve in Iran.

request.v.lay-down-conditions | lay:v prt=down subj=actor obj={condition,precondition,term} | REQUEST 100 | for=target
  + Turkey laid down conditions for Sweden. => TUR > SWE
  - The Turkish fighters laid down their arms.

# urge, press, push

request.v.urge | urge:v obj=actor | REQUEST 100 |
  + Australia urged Indonesia to spare the prisoners. => AUS > IDN
  - The crowd urged the tired runners on.

request.v.urge-that | urge:v comp=that | REQUEST 100 | comp=target
  + Denmark urged that Iceland lift the quota. => DNK > ISL
  - The coach urged his players forward.

request.v.urge-thing | urge:v obj=@reqyield | REQUEST/yield 1056 | on|upon=target
  + The Vatican urged restraint on Israel. => VAT > ISR
  - Doctors urge caution about the drug.

request.v.urge-talks | urge:v obj=@reqmeet | REQUEST/meet 106 |
  + Brazil urged talks between Venezuela and Guyana. => BRA > VEN, GUY
  - Brazil urged patience.

request.v.press-someone | press:v obj=actor | REQUEST 100 |
  + Washington pressed Egypt to free the activists. => USA > EGY
  - The engineer pressed the red button.

request.v.press-for | press:v for=* | REQUEST 100 | for=target
  + Armenia pressed for Azerbaijani guarantees. => ARM > AZE
  - The vintner pressed grapes in the yard.

request.v.pressure | {pressure,pressurise,pressurize}:v obj=actor | REQUEST 100 |
  + China pressured Lithuania to rename the office. => CHN > LTU
  - The cabin is pressurised before take-off.

request.v.push-someone | push:v obj=actor comp=inf | REQUEST 100 |
  + Germany pushed Greece to cut pensions. => DEU > GRC
  - Iraqi forces pushed rebels out of the town.

request.v.push-for | push:v obj=none for=* | REQUEST 100 | for=target
  + Palau pushed for Australian recognition. => PLW > AUS
  - The midwife told her to push for a minute.

request.v.push-for-change | push:v obj=none for=@reqchange | REQUEST/change 104 | for=target
  + The IMF pushed for reforms in Tunisia. => IMF > TUN
  - The IMF pushed back the date.

request.v.push-for-talks | push:v obj=none for=@reqmeet | REQUEST/meet 106 | for=target
  + Norway pushed for negotiations with Russia. => NOR > RUS
  - Norway pushed a bill through parliament.

request.v.lobby | lobby:v obj=actor | REQUEST 100 |
  + Taiwan lobbied Japan for a trade pact. => TWN > JPN
  - Guests waited in the lobby.

request.v.lobby-for | lobby:v for=@reqaid | REQUEST/assist 103 | for=target
  + Estonia lobbied for American protection. => EST > USA
  - The hotel built a lobby for smokers.

request.v.exhort | {exhort,enjoin}:v obj=actor | REQUEST 100 |
  + The African Union exhorted Burundi to hold the vote. => AU > BDI
  - The preacher exhorted his flock.

request.v.encourage | encourage:v obj=actor comp=inf | REQUEST 100 |
  + Britain encouraged Kenya to accept the ruling. => GBR > KEN
  - Lower taxes encouraged investment in Kenya.

request.v.advise | {advise,counsel}:v obj=actor comp=inf | REQUEST 100 |
  + Canada advised Haiti to postpone the vote. => CAN > HTI
  - Canadian officers advised a Haitian unit.

request.v.nudge | {nudge,prod,coax,cajole}:v obj=actor | REQUEST 100 |
  + The United States nudged Israel towards a pause. => USA > ISR
  - The tugboat nudged the hull.

request.v.lean-on | lean:v on|upon=actor | REQUEST 100 | on|upon=target
  + Saudi Arabia leaned on Pakistan to send troops. => SAU > PAK
  - The old man leaned on a stick.

request.v.put-pressure | {put,exert,apply,bring,pile,increase,intensify,maintain}:v obj={pressure} | REQUEST 100 | on|upon=target
  + Turkey put pressure on Finland to extradite the men. => TUR > FIN
  - The flood put a strain on the dam.

request.v.put-under-pressure | {put,place}:v under={pressure} | REQUEST 100 | under=none
  + Germany put Greece under pressure to sell its ports. => DEU > GRC
  - The pump puts the water under pressure.

request.v.come-under-pressure | {come,be}:v under={pressure} | REQUEST 100 | subj=target under=source
  + Lithuania came under pressure from China. => CHN > LTU
  - The hull came under pressure at depth.

request.v.face-pressure | {face,meet,encounter}:v obj={pressure,call,demand,appeal} from=actor | REQUEST 100 | subj=target obj=none from=source
  + Hungary faced demands from Poland. => POL > HUN
  - The Hungarian house faces the road from Poland.

request.v.twist-arm | twist:v obj={arm} | REQUEST 100 |
  + Russia twisted Armenia's arm over the base. => RUS > ARM
  - The skier twisted his ankle.

request.v.step-up-pressure | step:v prt=up obj={pressure} | REQUEST 100 | on|upon=target
  + France stepped up pressure on Mali. => FRA > MLI
  - France stepped up output of shells.

# order, tell, want

request.v.order | order:v obj=actor comp=inf | REQUEST 100 |
  + Niger ordered France to leave the base. => NER > FRA
  - Niger ordered two transport planes from Turkey.

request.v.instruct | {instruct,command,direct}:v obj=actor comp=inf | REQUEST 100 |
  + The Security Council instructed Eritrea to pull back its guards. => UN > ERI
  - The leaflet instructs owners to wash the filter.

request.v.tell | tell:v obj=actor comp=inf | REQUEST 100 |
  + Egypt told Ethiopia to stop filling the dam. => EGY > ETH
  - Egypt told Ethiopia about the flood.

request.v.require | require:v subj=actor obj=actor comp=inf | REQUEST 100 |
  + The European Union required Romania to cut the deficit. => EU > ROU
  - The disease required Romanian farmers' full attention.

request.v.want | want:v subj=actor obj=actor comp=inf | REQUEST 100 |
  + Azerbaijan wants Armenia to amend the text. => AZE > ARM
  - Azerbaijan wants more tourists.

request.v.like | like:v subj=actor obj=actor comp=inf | REQUEST 100 |
  + Azerbaijan would like Armenia to amend the text. => AZE > ARM
  - Azerbaijan would like to win the cup.

request.v.want-ties | {want,desire,seek}:v subj=actor obj=@reqties | REQUEST 100 | obj=target with|from=target
  + Pakistan wants more cooperation with Iran. => PAK > IRN
  - Pakistan wants a stadium with a roof.

request.v.want-talks | {want,desire}:v subj=actor obj=@reqmeet | REQUEST/meet 106 | with|from=target
  + Cuba wants talks with the United States. => CUB > USA
  - Cuban fans want a seat at the game.

request.v.want-help | {want,desire}:v subj=actor obj=@reqaid | REQUEST/assist 103 | from=target
  + Sudan wants aid from Qatar. => SDN > QAT
  - Sudanese children want sweets from Qatar.

request.v.want-from | {want,expect}:v subj=actor from=actor | REQUEST 100 | obj=none from=target
  + Estonia expects more openness from Latvia. => EST > LVA
  - Estonia expects snow from the north.

request.v.seek-from | seek:v from=actor | REQUEST 100 | obj=none from=target
  + Finland sought radar data from Estonia. => FIN > EST
  - Finnish ships sought shelter from the storm.

request.v.expect | expect:v subj=actor obj=actor comp=@reqdo | REQUEST 100 |
  + The European Union expects Serbia to honour the pact. => EU > SRB
  - The European Union expects Serbia to grow by three percent.

request.v.hope | {hope,expect,trust}:v subj=actor comp=@reqdo comp=that | REQUEST 100 | comp=target
  + Norway hopes that Russia will respect the treaty. => NOR > RUS
  - Norway hopes that Russia will grow rich.

request.v.challenge-to | challenge:v obj=actor comp=inf | REQUEST 100 |
  + Cuba challenged the United States to publish the evidence. => CUB > USA
  - A Cuban boxer challenged the champion.

# propose, invite

request.v.propose-to | propose:v obj=* to=actor | REQUEST 100 | obj=none to=target
  + Ethiopia proposed a shared port to Somalia. => ETH > SOM
  - The actor proposed to his partner on stage.

request.v.propose-thing | propose:v subj=actor obj=@reqplan | REQUEST 100 | to|for|with=target
  + Austria proposed a settlement with Hungary. => AUT > HUN
  - The author proposes a solution to the riddle.

request.v.propose-that | propose:v comp=that | REQUEST 100 | comp=target
  + Finland proposed that Estonia host the fleet. => FIN > EST
  - The book proposes a theory of dreams.

request.v.propose-talks | propose:v obj=@reqmeet | REQUEST/meet 106 | to|with=target
  + South Korea proposed talks with North Korea. => KOR > PRK
  - South Korea proposed a tax on sugar.

request.v.suggest-talks | suggest:v obj=@reqmeet | REQUEST/meet 106 | to|with=target
  + Greece suggested a meeting with Albania. => GRC > ALB
  - The data suggest a slowdown in Greece.

request.v.recommend-that | recommend:v comp=that | REQUEST 100 | comp=target
  + The IAEA recommended that Japan drain the tank. => IAEA > JPN
  - The guide recommends the fish.

request.v.invite-talks | invite:v obj=actor to|for=@reqmeet | REQUEST/meet 106 |
  + Kazakhstan invited Armenia to talks. => KAZ > ARM
  - The remark invited ridicule in Armenia.

request.v.renew-call | {renew,reiterate,repeat,restate}:v obj=@reqword | REQUEST 100 | obj=none to|on|for=target
  + Slovenia renewed its appeal to Croatia. => SVN > HRV
  - Slovenia renewed the lease.

# nouns

request.n.request | request:n | REQUEST 100 | on=none
  + A Syrian request to Iraq went unanswered. => SYR > IRQ
  - The brochure is available on request.

request.n.request-at | {request,behest,urging,insistence,prompting}:n case=at host=actor | REQUEST 100 | host=target
  + Shultz flew to Geneva at the request of the president of Kenya. => KEN > USA
  - The hall is opened at the request of visitors.
request.n.request-for | request:n for=actor to=none | REQUEST 100 | for=target
  + Ghana's request for Nigerian gas was discussed. => GHA > NGA
  - The song was played at the request of a listener.

request.n.request-help | request:n for=@reqaid | REQUEST/assist 103 | to=target
  + Chad's request to France for troops was made in writing. => TCD > FRA
  - Chad's request for the file was lost.

request.n.request-talks | request:n for=@reqmeet | REQUEST/meet 106 | to|with=target
  + Oman's request to Iran for talks was answered. => OMN > IRN
  - Oman put in a request for spare parts.

request.n.appeal | appeal:n to=actor | REQUEST 100 | to=target for=none
  + Lebanon's appeal to Qatar came late. => LBN > QAT
  - The judges heard the appeal in March.

request.n.appeal-for | appeal:n for=* to=none | REQUEST 100 | for=target
  + Ukraine's appeal for German tanks dominated the day. => UKR > DEU
  - Sex appeal sells cars.

request.n.appeal-help | appeal:n to=actor for=@reqaid | REQUEST/assist 103 | to=target
  + Somalia's appeal to Turkey for food was broadcast. => SOM > TUR
  - The film's broad appeal needs no support.

request.n.call | call:n on|to=actor comp=inf | REQUEST 100 | on|to=target
  + Colombia's call on Venezuela to free the soldiers came too late. => COL > VEN
  - The patient made a call to a friend.

request.n.call-for | call:n for=* | REQUEST 100 | for=target
  + India's call for Pakistani cooperation came on Monday. => IND > PAK
  - There is no call for hats these days.

request.n.call-for-talks | call:n for=@reqmeet | REQUEST/meet 106 | for=target
  + Japan's call for talks with China was welcomed. => JPN > CHN
  - A telephone call from Japan woke him.

request.n.call-for-yield | call:n for=@reqyield | REQUEST/yield 1056 | for=target
  + Jordan's call for a halt to Israeli raids came on Friday. => JOR > ISR
  - A call for passengers came over the loudspeaker.

request.n.call-for-change | call:n for=@reqchange | REQUEST/change 104 | for=target
  + Swedish calls for reforms in Turkey grew. => SWE > TUR
  - A bird call was heard at dawn.

request.n.demand | demand:n for|to|on=actor | REQUEST 100 | for|to|on=target
  + Cyprus's demand for a Turkish apology stands. => CYP > TUR
  - Demand for steel fell.

request.n.demand-that | demand:n comp=that | REQUEST 100 | comp=target
  + Iraq's demand that Turkey withdraw caused anger. => IRQ > TUR
  - Demand outstripped supply.

request.n.demand-inf | demand:n comp=inf | REQUEST 100 | comp=target
  + Iran's demand to inspect the Iraqi convoy caused delay. => IRN > IRQ
  - Demand for seats rose.

request.n.demand-yield | demand:n for=@reqyield | REQUEST/yield 1056 | for=target
  + Lebanon's demand for an Israeli withdrawal was heard. => LBN > ISR
  - Lebanon's demand for imported wheat rose.

request.n.demand-change | demand:n for=@reqchange | REQUEST/change 104 | for=target
  + American demands for reforms in Egypt were revived. => USA > EGY
  - Egyptian demand for cement fell.

request.n.plea | {plea,entreaty}:n to|from|for|by=* | REQUEST 100 | for=none
  + Moldova's plea to Romania was heard. => MDA > ROU
  - The court accepted the plea bargain.

request.n.petition | petition:n to=actor | REQUEST 100 | to=target
  + Vanuatu's petition to Australia was published. => VUT > AUS
  - A petition against the car park drew signatures.

request.n.order | order:n to=actor comp=inf | REQUEST 100 | to=target
  + Niger's order to France to leave was repeated. => NER > FRA
  - Niger placed an order with a French factory.

request.n.pressure | pressure:n on|upon=actor | REQUEST 100 | on|upon=target
  + American pressure on Colombia mounted. => USA > COL
  - High pressure over the Azores brought sunshine.

request.n.pressure-for | pressure:n for=actor | REQUEST 100 | for=target
  + French pressure for Algerian concessions rose. => FRA > DZA
  - Pressure for tickets was high.

request.n.proposal | proposal:n to=actor | REQUEST 100 | to=target
  + Iran's proposal to Kuwait covered the gas field. => IRN > KWT
  - The bride accepted his proposal.

request.n.proposal-talks | proposal:n for|of=@reqmeet | REQUEST/meet 106 | for|of|with=target
  + Seoul's proposal for talks with North Korea stands. => KOR > PRK
  - The proposal for a tunnel was costed.

request.n.invitation-talks | invitation:n to|for=@reqmeet | REQUEST/meet 106 | to|for=target
  + Russia's invitation to Azerbaijan for talks arrived. => RUS > AZE
  - The hotel printed gilded wedding invitations.

request.n.insistence | insistence:n on|upon=* | REQUEST 100 | on|upon=target
  + Greece's insistence on a Turkish pullback held up the text. => GRC > TUR
  - He paid, at his wife's insistence.

request.n.application | application:n for|to={bailout,loan,membership} | REQUEST 100 | for|to=target
  + Montenegro's application for membership of the European Union advanced. => MNE > EU
  - The application crashes on older phones.

request.n.bid | bid:n for={bailout,loan,membership,recognition} | REQUEST 100 | for=target
  + Bosnia's bid for membership of NATO has stalled. => BIH > NATO
  - The highest bid for the painting came by telephone.

request.n.lobbying | lobbying:n | REQUEST 100 | of=target
  + Emirati lobbying of the United States grew. => ARE > USA
  - Lobbying is a crowded trade.

request.n.urging | {urging,prodding,exhortation}:n | REQUEST 100 | of=target
  + American prodding of Israel went on for weeks. => USA > ISR
  - At her doctor's urging she stopped smoking.

request.n.instruction | instruction:n to=actor comp=inf | REQUEST 100 | to=target
  + The African Union's instruction to Burundi to disband the militia was ignored. => AU > BDI re MIL_BDI
  - Read the instructions on the box.

# adjectives

request.a.insistent | insistent:a on|upon=* | REQUEST 100 | on|upon=target
  + Poland was insistent on German reparations. => POL > DEU
  - The drumbeat was insistent.

request.a.desperate | desperate:a for=@reqaid | REQUEST/assist 103 | for=target
  + Sri Lanka is desperate for Indian credit. => LKA > IND
  - The striker was desperate for a goal.

request.a.keen | keen:a on|for=@reqmeet | REQUEST/meet 106 | on|for|with=target
  + Turkey is keen on talks with Egypt. => TUR > EGY
  - Turkey's captain is keen on chess.

request.v.subpoena | subpoena:v obj=* | REQUEST/change 104 |
  + An American court subpoenaed a Saudi diplomat. => USA > SAU
  - The papers arrived by subpoena.

request.n.subpoena | subpoena:n | REQUEST/change 104 | to|for|on|against=target
  + The American court issued a subpoena to a Swiss bank. => USA > CHE
  - The clerk filed the subpoena in a drawer.
# Asking for shelter, needing, wishing, proposing

request.v.seek-refuge | {seek,request,claim}:v obj={refuge,asylum,shelter,sanctuary,haven,protection} in|from=actor | REQUEST/assist 103 | obj=none in=target from=target
  + Burundian opposition figures sought refuge in Rwanda. => BDI, BDI_OPP > RWA
  - The cattle sought shelter from the wind.
request.v.take-refuge | take:v obj={refuge,shelter} in=actor | REQUEST/assist 103 | obj=none in=target
  + Syrian families took refuge in Lebanon. => SYR > LBN
  - The bird took shelter in a barn.
request.v.flee-to | flee:v to|into=actor | REQUEST/assist 103 | obj=none to=target into=target from=none
  + Eritrean students fled to Sudan. => ERI > SDN
  - The thief fled to a barn.
request.v.seek-thing | seek:v obj={recognition,return,repatriation,approval,cooperation,solution,pledge,commitment,waiver,extension} from|of=actor | REQUEST 100 | obj=none from=target of=target
  + Egypt sought a pledge from Ethiopia. => EGY > ETH
  - Egypt seeks gold.
request.a.needed | {needed,required,necessary,essential,vital,imperative,overdue,need,require}:a subj={reform,change,release,withdrawal,pullout,ceasefire,end,return,inquiry,investigation,dialogue,restraint,overhaul} | REQUEST 100 | subj=target
  + Kenya said that a reform of the African Union was necessary. => KEN > AU
  - Rain is necessary for the wheat of Kenya.
request.v.plead-to | {supplicate,importune,pester,badger}:v obj=actor | REQUEST 100 | for=none in=none
  + Cuba pestered Mexico for oil. => CUB > MEX
  - Flies pestered the horses.
request.v.invite-do | {summon,convoke}:v obj=actor to|for=@reqmeet | REQUEST/meet 106 | to=none for=none
  + Mali summoned Niger to talks. => MLI > NER
  - The bell summoned the monks.
request.v.prevail-on | prevail:v on|upon=actor comp=inf | REQUEST 100 | on=target upon=target comp=none
  + Oman prevailed on Yemen to free the sailors. => OMN > YEM
  - Calm prevailed on the coast of Oman.
request.v.insist-that | {insist,stipulate}:v comp=that subj=actor | REQUEST 100 | comp=target
  + Egypt insists that Israel leave the corridor. => EGY > ISR
  - The baker insists that bread is cheap.
request.v.raise-demand | {submit,file,send,present,address,make,lodge,forward}:v obj={request,application,petition,appeal,plea,demand} to|with=actor | REQUEST 100 | obj=none to=target with=target
  + Georgia submitted an application to the EU. => GEO > EU
  - The EU submits to nobody.
request.v.set-terms | dictate:v obj={term,condition} to=actor | REQUEST 100 | obj=none to=target
  + Russia dictated terms to Finland. => RUS > FIN
  - The poet dictated a letter.
request.n.advice | {advice,recommendation,suggestion,reminder}:n to=actor | REQUEST 100 | to=target of=none
  + Kenya's advice to Somalia was to wait. => KEN > SOM
  - His advice was good.
request.n.summons | {summons,order,directive,injunction}:n to|on|against=actor | REQUEST 100 | to=target on=target against=target of=none
  + Austria's order against Hungary was clear. => AUT > HUN
  - The order of the words was wrong in Hungary.
request.n.wish | {wish,desire,hope,expectation}:n that|comp=* for|of|from=actor | REQUEST 100 | for=target of=none from=target
  + Italy's hope for France to yield was vain. => ITA > FRA
  - It was his wish.
request.v.demand-from-inf | demand:v from|of=actor comp=inf | REQUEST 100 | from|of=target comp=none
  + Egypt demanded from Ethiopia to stop the filling of the reservoir. => EGY > ETH
  - Egypt demanded to know when the rain would stop.
request.v.ask-if | ask:v subj=actor obj=none for=none comp=that | REQUEST 100 | comp=target
  + Kuwait asked if the United States could escort its tankers. => KWT > USA
  - Reporters asked whether the talks had begun.
request.v.try-persuade | {try,attempt,seek,fail,struggle,work,manage,hope}:v comp={persuade,convince,coax,induce,prod,cajole} | REQUEST 100 | comp=target
  + Egypt tried to persuade Kuwait to buy its debts. => EGY > KWT
  + Malta has failed to convince Libya to open the port. => MLT > LBY
  - Malta tried to convince itself.
request.v.invite-there | invite:v voice=passive subj=none obj=named to=named | REQUEST/meet 106 | obj=target to=source
  + The Angolan premier was invited to Lisbon. => PRT > AGO
  - The Angolan painter was invited to a wedding.
request.n.pressure-from | pressure:n from=actor comp=inf | REQUEST 100 | from=source on|upon=target
  + There was pressure on Pakistan from the United States to leave the pact. => USA > PAK
  - Pressure from the steam made the pipe burst.
request.v.hope-act | {hope,trust}:v subj=actor comp={adopt,approve,cease,cut,expand,halt,join,leave,pay,ratify,reduce,reconsider,rejoin,resume,engage,negotiate,talk,open,free,lower,pull} comp=that | REQUEST 100 | comp=target
  + Malta hopes that Italy will reduce the fee. => MLT > ITA
  - Malta hopes that Italy will win the cup.

# Pressure, and things that somebody tries to get

request.n.attempt-get | {attempt,effort,bid,try}:n comp={obtain,secure,acquire,extract,procure} | REQUEST 100 | comp=target
  + Iraqi attempts to obtain spare parts from France went on. => IRQ > FRA
  - The attempts of the Iraqi runner to get fit failed.
request.n.demand-of | demand:n of=actor for=none | REQUEST 100 | of=source to|on=target
  + The demands of the Georgian protesters on Russia were simple. => GEO_OPP, GEO > RUS
  - The demands of the job were many.
request.n.call-despite | {call,appeal,plea,request,demand,urging,pressure}:n case={despite,amid,amidst,after,following} by|from=actor host=actor | REQUEST 100 | by=source from=source host=target for=none of=none
  + Turkey went ahead with the drill despite appeals from Greece. => GRC > TUR
  - Turkey went ahead with the drill despite calls from gulls over Greece.
