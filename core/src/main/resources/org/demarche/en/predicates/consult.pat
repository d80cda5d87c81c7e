# CONSULT: meetings, visits, talks, calls, letters handed over, mediation. Written for Demarche from general knowledge (Apache-2.0).
@messagework = letter, message, note, memorandum, invitation, reply, proposal, communication, missive, cable, plan, offer, request, demand, protest, warning, draft, text
@messages = letter, message, note, memorandum, invitation, reply, proposal, communication, missive, cable, greeting, dossier
@officials = official, minister, president, premier, leader, envoy, ambassador, diplomat, delegation, chief, general, commander, secretary, king, prince, emir, chancellor, lawmaker, senator, negotiator, mediator, team, mission, inspector, representative, head, adviser, spokesman, pope, counterpart
@phoneline = phone, telephone, line, videoconference, video, hotline, teleconference

consult.a.present-at | present:a at={talk,meeting,summit,conference} | CONSULT/multilateral 040 | at=target with=target
  + Ghana was present at talks with Togo. => GHA > TGO
  - The present moment is all we have.
consult.n.briefing | briefing:n to|for|by=actor | CONSULT 040 | to=target for=target on=about
  + A Danish briefing for Iceland was held. => DNK > ISL
  - The morning briefing is at nine.
  - The Danish press briefing with the spokesman was short.
consult.n.call | {call,conversation}:n mod={phone,telephone,video,courtesy} | CONSULT/phone 041 | mod=both with=target to=target of=none in=none
  + The Indian premier held a phone call with the Russian president. => IND > RUS
  - The call of the owl woke the camp.
consult.n.call-with | {call,conversation,teleconference,videoconference}:n with|between=actor | CONSULT/phone 041 | with=target between=both of=none in=none
  + A call between Brazil and Chile followed. => BRA > CHL
  - The call to prayer rang out.
consult.n.contact | {contact,exchange}:n with|between=actor | CONSULT 040 | with=target between=both mod=source
  + Contacts between Syria and Jordan resumed. => SYR > JOR
  - The contact lens fell on the floor.
consult.n.delegation | delegation:n to=actor | CONSULT/visit 042 | to=target
  + The Iraqi delegation to Turkey was large. => IRQ > TUR
  - The delegation of tasks saves time.
consult.n.invitation | invitation:n to|from=actor | CONSULT 040 | to=target from=source
  + Morocco's invitation to Spain was renewed. => MAR > ESP
  - The invitation cards were blue.
consult.n.letter | {letter,message,missive}:n to=actor | CONSULT 040 | to=target on=about about=about
  + Iran's letter to the United Nations was long. => IRN > UN
  - The letter B is missing from the sign.
consult.n.mediation | mediation:n | CONSULT 045 | between=target by=source of=source mod=source in=target
  + Qatari mediation between Kenya and Somalia failed. => QAT > KEN, SOM
  - The mediation clause fills two pages.
consult.n.meeting | {meeting,encounter,audience}:n poss|mod|with|between|among|of|host=actor | CONSULT 040 | mod=both of=both on=about over=about in=none at=none
  + A meeting of Iraq and Kuwait was held. => IRQ > KWT
  - The audience clapped for ten minutes.
consult.n.negotiation | {negotiation,dialogue,bargaining}:n poss|mod|with|between|among|host=actor | CONSULT 046 | mod=both of=none on=about over=about about=about in=none
  + Negotiations between Serbia and Kosovo stalled. => SRB > XKX
  - The play has sharp dialogue.
consult.n.news-conference | conference:n mod={joint} | CONSULT 040 | mod=both with=target in=none
  + The Syrian foreign minister held a joint conference with the Armenian president. => SYR > ARM
  - The conference pears were ripe.
consult.n.summit | summit:n poss|mod|with|between|among|of|host=actor | CONSULT/multilateral 040 | mod=both of=both on=about in=none at=none
  + A summit between China and Russia ended. => CHN > RUS
  - The climbers reached the summit at dawn.
consult.n.conference | conference:n with|between|among=actor | CONSULT/multilateral 040 | mod=source on=about in=none at=none
  + A conference between Ghana and Togo ended. => GHA > TGO
  - The Ghanaian president held a press conference.
consult.n.conference-peace | conference:n mod={peace,donor,reconciliation} | CONSULT/multilateral 040 | mod=source with=target between=both on=target for=target in=none at=none
  + The French peace conference on Libya failed. => FRA > LBY
  - The conference room smelled of paint.
consult.n.talks | {talk,discussion,consultation,deliberation}:n poss|mod|with|between|among|host=actor | CONSULT 046 | mod=both of=none on=about over=about about=about in=none
  + Talks between Armenia and Turkey began. => ARM > TUR
  - The talk of the village was the new mill.
consult.n.visit | {visit,trip,tour,stopover}:n poss|mod|to|by|host=actor | CONSULT/visit 042 | to=target of=source mod=source with=none on=none in=none
  + The Egyptian president's visit to Sudan ended. => EGY > SDN
  + Japan's foreign minister began a trip to Laos. => JPN > LAO
  - The school trip was cancelled.
consult.v.arrive | arrive:v subj=@officials in=* | CONSULT/visit 042 | in=target from=none at=none
  + A Kuwaiti envoy arrived in Baghdad on Monday. => KWT > IRQ
  - The spring rains arrived in Baghdad on Monday.
consult.v.attend | attend:v obj={meeting,summit,conference,talk,negotiation,session,funeral,inauguration} | CONSULT/multilateral 040 | obj=none with=target of=target in=none
  + Ghana attended a summit with Nigeria. => GHA > NGA
  - The child attends a school.
consult.v.brief | brief:v obj=actor subj=actor voice=active | CONSULT 040 | on=about about=about in=none
  + The United Nations briefed Jordan. => UN > JOR
  - The brief storm passed.
consult.v.bring-together | bring:v prt=together obj=actor | CONSULT 045 | subj=source subj=via in=none
  + Egypt brought together Ethiopia and Sudan. => EGY > ETH, SDN via EGY
  - The glue brings the edges together.
consult.v.broker | broker:v between=* | CONSULT 045 | subj=source subj=via obj=none between=target
  + Qatar brokered a truce between Chad and Sudan. => QAT > TCD, SDN via QAT
  - The broker called his client.
consult.v.broker-obj | broker:v between=none obj=* | CONSULT 045 | subj=source in=target with=target
  + Norway brokered a peace accord in Colombia. => NOR > COL
  - The broker sold the shares.
consult.v.call-at | call:v prt=in on=actor | CONSULT/visit 042 | on=target
  + The Danish envoy has called in on the Estonian president. => DNK > EST
  - The teacher called in sick.
consult.v.call-phone | call:v by=@phoneline | CONSULT/phone 041 | by=none
  + Spain's king called the Moroccan monarch by phone. => ESP > MAR
  - They called the boat by its old name.
consult.v.come-to | come:v subj=@officials to=actor | CONSULT/visit 042 | from=none
  + A Libyan delegation came to Tunis. => LBY > TUN
  - The question came to Libya's mind.
consult.v.confer | confer:v with=actor | CONSULT 040 | on=about over=about in=none
  + The French president has conferred with the German chancellor. => FRA > DEU
  - The college conferred a degree on the singer.
consult.v.confer-together | confer:v obj=none with=none | CONSULT 040 | subj=both on=about over=about in=none
  + Kenya and Uganda conferred in private. => KEN > UGA
  - The title confers no land.
consult.v.consult | consult:v obj=actor | CONSULT 040 | on=about over=about in=none
  + Jordan consulted Egypt on the refugees. => JOR > EGY
  - The traveller in Egypt consulted a map.
consult.v.consult-with | consult:v with=actor | CONSULT 040 | obj=none on=about over=about in=none
  + The United Nations consulted with Chad on the mission. => UN > TCD
  - The cook consulted a book.
consult.v.contact | contact:v obj=actor | CONSULT 040 | in=none
  + Belarus contacted Poland over the stranded trucks. => BLR > POL
  - The wire contacts the plate.
consult.v.convene | {convene,gather,assemble}:v subj=@officials | CONSULT/multilateral 040 | subj=both obj=none in=none at=none
  + The Finnish president and the Estonian premier convened in Riga. => FIN > EST
  - The crowd gathered in the square.
consult.v.convey | convey:v to=actor | CONSULT 040 | obj=none to=target from=none about|on|over=about
  + Oman conveyed the Iranian position to Germany. => OMN > DEU re IRN
  - The pipe conveys water.
consult.v.discuss | discuss:v with=actor | CONSULT 046 | obj=none in=none
  + Angola discussed the dam with Namibia. => AGO > NAM
  - The essay discusses the colour blue.
consult.v.discuss-together | discuss:v with=none | CONSULT 046 | subj=both obj=about in=none at=none on=none to=none for=none against=none over=none comp=none
  + Russia and Turkey discussed Libya. => RUS > TUR re LBY
  - The chapter discusses tides.
consult.v.engage-with | engage:v with=actor | CONSULT 046 | obj=none in=none
  + Norway engaged with the Taliban. => NOR > TALIBAN
  - The gear engages with the wheel.
consult.v.exchange | exchange:v obj={view,message,letter,greeting,opinion,idea,note} | CONSULT 040 | subj=both obj=none with=target on=about
  + Vietnam exchanged views with Thailand. => VNM > THA
  - The clerk exchanged the shoes.
consult.v.facilitate | facilitate:v obj={talk,meeting,dialogue,negotiation,contact,exchange,communication} | CONSULT 045 | subj=source subj=via obj=none between=target with=target
  + Kenya facilitated talks between Ethiopia and Somalia. => KEN > ETH, SOM via KEN
  - A smooth floor facilitates cleaning.
consult.v.fly | fly:v subj=@officials to|into=actor | CONSULT/visit 042 | from=none in=none into=target
  + The Israeli prime minister flew to Cyprus. => ISR > CYP
  - Storks fly to Egypt in autumn.
consult.v.greet | greet:v obj=@officials | CONSULT/visit 043 | in=none at=none
  + The Omani sultan greeted the Iranian president at the airport. => OMN > IRN
  - The news was greeted with cheers.
consult.v.hand-letter | {hand,deliver,carry,bring,pass,transmit,forward,relay,convey,present}:v obj=@messages to|iobj=actor | CONSULT 040 | obj=none iobj=target to=target from=about
  + The Sudanese envoy delivered a letter to the Egyptian president. => SDN > EGY
  - The postman delivered a letter.
consult.v.hand-over-letter | hand:v prt=over obj=@messages | CONSULT 040 | obj=none to=target
  + The Iranian ambassador handed over a note to Azerbaijan. => IRN > AZE
  - The clerk handed over a note.
consult.v.host | host:v obj=@officials | CONSULT/visit 043 | in=none at=none
  + Algeria hosted a Malian delegation. => DZA > MLI
  - Brazil hosted the cup in the summer.
consult.v.host-talks | host:v obj={talk,meeting,summit,conference,negotiation,round,forum} | CONSULT/third-party 044 | subj=via obj=none between=both with=target
  + Switzerland hosted talks between Sudan and Chad. => SDN > TCD via CHE
  - The talk-show host lives in Zurich.
consult.v.inform | {inform,notify,apprise,update}:v subj=actor obj=actor voice=active | CONSULT 040 | of=about about=about on=about in=none
  + Turkey informed NATO of the plan. => TUR > NATO
  - The essay informs and delights.
  - The Turkish choice was informed by data from NATO.
consult.v.intercede | {intercede,intervene}:v with=actor | CONSULT 045 | with=target in=none
  + Jordan interceded with Israel. => JOR > ISR
  - Two summers intervened.
consult.v.invite | invite:v obj=actor | CONSULT 040 | in=none comp=none
  + Egypt invited the Libyan premier. => EGY > LBY
  - The garden invites rest.
consult.v.land | {land,touch}:v subj=@officials in=actor | CONSULT/visit 042 | in=target from=none
  + The German chancellor landed in Algiers. => DEU > DZA
  - The shipment landed in Algeria.
consult.v.leave-for | {leave,depart}:v subj=@officials for=actor | CONSULT/visit 042 | obj=none for=target
  + The Iranian president left for Pakistan. => IRN > PAK
  - The train left for Pakistan at noon.
consult.v.mediate | mediate:v between=* | CONSULT 045 | subj=source subj=via between=target in=none
  + Oman mediated between Iran and Saudi Arabia. => OMN > IRN, SAU via OMN
  - The enzyme mediates the reaction.
consult.v.mediate-in | mediate:v between=none | CONSULT 045 | subj=source obj=target in=target
  + The African Union is mediating in Sudan. => AU > SDN
  - Enzymes mediate the process.
consult.v.meet | meet:v obj=actor obj=* | CONSULT 040 | in=none at=none on=about over=about
  + The Iraqi foreign minister met the Turkish president in Geneva. => IRQ > TUR
  + Syrian officials met United Nations envoys. => SYR > UN
  - Iraq met the deadline with a day to spare.
consult.v.meet-together | meet:v obj=none with=none | CONSULT 040 | subj=both in=none at=none on=about over=about to=none
  + The Turkish premier and the Greek president met on Tuesday. => TUR > GRC
  - The roads meet at the old bridge.
consult.v.meet-up | meet:v prt=up with=actor | CONSULT 040 | in=none at=none
  + A Saudi envoy met up with the Yemeni president. => SAU > YEM
  - The two trails meet up near the lake.
consult.v.meet-with | meet:v with=actor with=* | CONSULT 040 | obj=none in=none at=none on=about over=about
  + Qatar's emir met with a Sudanese delegation. => QAT > SDN
  - The proposal met with approval.
consult.v.negotiate | negotiate:v with=actor | CONSULT 046 | subj=both obj=none with=target on=about over=about in=none
  + Iran is negotiating with the European Union. => IRN > EU
  - The van could not negotiate the steep bend.
consult.v.negotiate-together | negotiate:v with=none subj=actor | CONSULT 046 | subj=both obj=none on=about over=about in=none
  + Serbia and Kosovo are negotiating again. => SRB > XKX
  - The terms were negotiated in a hurry.
consult.v.pay-visit | {drop,stop}:v prt={by,in,over} subj=@officials in=actor | CONSULT/visit 042 | in=target
  + The British minister stopped over in Jordan. => GBR > JOR
  - The bus stopped in the rain.
consult.v.touch-on | touch:v on|upon=* subj=actor | CONSULT 040 | subj=both on=about upon=about
  + The Kenyan president and the Ugandan president touched on the border. => KEN > UGA
  - The Kenyan plane touched down at noon.
consult.v.phone | {telephone,phone}:v obj=actor | CONSULT/phone 041 | in=none
  + The Japanese prime minister telephoned the South Korean president. => JPN > KOR
  - The mother phoned from the station.
consult.v.raise-with | raise:v with=actor | CONSULT 046 | obj=none
  + India raised the matter with Bangladesh. => IND > BGD
  - The farmer raised goats with his sons.
consult.v.receive | receive:v obj=@officials | CONSULT/visit 043 | from=none in=none
  + The Jordanian king received the Iraqi prime minister. => JOR > IRQ
  - Iraq received heavy rain in the night.
consult.v.receive-letter | receive:v obj=@messages from=actor | CONSULT 040 | subj=target obj=none from=source
  + Lebanon received a letter from the United Nations. => UN > LBN
  - The aerial receives a signal from space.
consult.v.renew-talks | {resume,reopen,restart}:v obj={talk,negotiation,contact,dialogue} | CONSULT 046 | subj=both obj=none with=target between=both
  + Serbia resumed talks with Kosovo. => SRB > XKX
  - The music resumed after lunch.
consult.v.return-from | return:v subj=@officials from=actor | CONSULT/visit 042 | from=target to=none
  + The Indian foreign minister returned from Nepal. => IND > NPL
  - The swallows return from Nepal in May.
consult.v.ring | ring:v prt=up obj=actor | CONSULT/phone 041 | in=none
  + The British premier rang up the Irish prime minister. => GBR > IRL
  - The clerk rang up the sale.
consult.v.send-envoy | {send,dispatch}:v obj={envoy,delegation,emissary,diplomat,minister,letter,message,mediator,negotiator,mission} | CONSULT 042 | obj=none iobj=target to=target
  + Turkey sent an envoy to Kabul. => TUR > AFG
  + Cuba sent a message to Mexico. => CUB > MEX
  - The radio sent a hum through the room.
consult.v.shuttle | shuttle:v between=actor | CONSULT 045 | subj=source subj=via between=target
  + The United Nations envoy shuttled between Syria and Turkey. => UN > SYR, TUR via UN
  - The bus shuttles between the hotel and the beach.
consult.v.sit-down | sit:v prt=down with=actor | CONSULT 046 | in=none on=about
  + The Taliban sat down with American diplomats. => TALIBAN > USA
  - The old man sat down with a sigh.
consult.v.speak-phone | speak:v by|over|on=@phoneline | CONSULT/phone 041 | by=none over=none on=none with=target to=target in=none
  + The Turkish president spoke by telephone with the Qatari emir. => TUR > QAT
  - The minister spoke by the fire.
consult.v.speak-to | speak:v to|with=actor | CONSULT 040 | about=about in=none on=none
  + The Polish premier spoke to the Lithuanian president. => POL > LTU
  - The minister spoke to reporters in Ankara.
consult.v.summit-cochair | {chair,cochair,co-chair}:v obj={meeting,summit,talk,conference,session,round} | CONSULT/multilateral 040 | subj=both obj=none with=target between=target
  + France chaired a meeting with Mali. => FRA > MLI
  - The chair stood by the window.
consult.v.take-up | take:v prt=up with=actor | CONSULT 046 | obj=none
  + Ireland took up the case with Egypt. => IRL > EGY
  - The sofa takes up the whole room.
consult.v.talk-phone | talk:v by|over|on=@phoneline | CONSULT/phone 041 | by=none over=none on=none with=target to=target in=none
  + Greece's foreign minister talked on the phone with his Cypriot colleague. => GRC > CYP
  - The boys talked on the stairs.
consult.v.talk-to | talk:v to|with=actor | CONSULT 040 | about=about in=none
  + Colombia is talking to Venezuela about the border. => COL > VEN
  - The minister talked for an hour in Caracas.
consult.v.talk-together | talk:v obj=none to=none with=none about=none subj=actor | CONSULT 040 | subj=both about=about in=none on=none at=none
  + Israel and Lebanon are talking again. => ISR > LBN
  - The parrot talks all day.
consult.v.speak-together | speak:v obj=none to=none with=none about=* subj=actor | CONSULT 040 | subj=both about=about in=none on=none at=none
  + Chad and Niger spoke about the border. => TCD > NER
  - Chadian sailors speak about the weather.
consult.v.tour | tour:v subj=@officials obj=actor | CONSULT/visit 042 | in=none
  + The Turkish president toured Somalia. => TUR > SOM
  - The band toured Somalia.
consult.v.travel | {travel,go,journey,head}:v subj=@officials to=actor | CONSULT/visit 042 | from=none in=none
  + An Omani delegation travelled to Yemen. => OMN > YEM
  - Light travels to Iran and to the moon at one speed.
consult.v.travel-group | {travel,go,fly}:v subj=actor to=actor for=* | CONSULT/visit 042 | from=none for=none in=none
  + Russia's defence minister went to Syria for consultations. => RUS > SYR
  - The prize goes to Syria for the third time.
consult.v.visit | visit:v obj=actor | CONSULT/visit 042 | in=none with=none
  + The Chinese foreign minister visited Kenya. => CHN > KEN
  - The inspector visited the kitchen.
consult.v.welcome | welcome:v obj=@officials | CONSULT/visit 043 | in=none to=none from=none
  + Oman welcomed the Iranian foreign minister. => OMN > IRN
  - The dog is always a welcome guest.
consult.v.welcome-to | welcome:v obj=actor to=* | CONSULT/visit 043 | to=none in=none
  + Joe Biden welcomed the Jamaican prime minister to Washington. => USA > JAM
  - The hotel welcomes pets to its garden.
consult.v.write-to | write:v to=actor | CONSULT 040 | obj=none
  + Bolivia wrote to the United Nations. => BOL > UN
  - The poet wrote in Bolivia.
consult.v.join-for | join:v obj=actor for={talk,meeting,summit,discussion,negotiation,conference,consultation,dinner,lunch} | CONSULT 040 | for=none in=none
  + Norway joined Sweden for talks in Oslo. => NOR > SWE
  - Norway joined the search for the lost talker.
consult.v.join-talks | join:v obj={talk,negotiation,discussion,consultation,meeting,summit,dialogue} | CONSULT 046 | with=target in=none
  + Oman joined the talks with Yemen. => OMN > YEM
  - The boy joined his sisters at the table.
consult.v.enter-talks | enter:v into={talk,negotiation,discussion,dialogue,consultation} | CONSULT 046 | subj=both into=target with=target
  + Georgia entered into talks with Armenia. => GEO > ARM
  - The dog entered into the room.
consult.v.travel-actor | {travel,journey,jet}:v subj=actor to=actor | CONSULT/visit 042 | from=none in=none
  + The Malian president's aides travelled to Algeria. => MLI > DZA
  - The parcel travelled to Algeria by sea.
consult.v.arrive-actor | arrive:v subj=actor in=actor | CONSULT/visit 042 | in=target from=none at=none
  + Vladimir Putin arrived in Vietnam on Monday. => RUS > VNM
  - The summer heat arrived in Vietnam on Monday.
consult.v.tell-that | tell:v obj=@officials subj=actor comp=that | CONSULT 040 | comp=none in=none
  + Turkey told the German ambassador that the road was closed. => TUR > DEU
  - The Turkish coach told his players that the match was off.

# telling somebody something, in person

consult.v.tell-of | tell:v subj=actor obj=actor of|about=* | CONSULT 040 | of|about|on=about in=none
  + Ghana's foreign minister told Togo about the border post. => GHA > TGO
  - A guide told Ghana's visitors about cocoa.
consult.v.told-passive | {tell,inform,notify,brief}:v subj=actor obj=actor voice=passive | CONSULT 040 | of|about|on=about in=none
  + Togo was informed by Ghana that the bridge would open. => GHA > TGO
  - The Togolese crowd was told by loudspeaker to wait.
# Meals, calls, guests

consult.n.meal | {lunch,dinner,breakfast,luncheon,banquet,tea,supper,tête-à-tête}:n with|for=actor | CONSULT 040 | with=target for=target of=none
  + The Polish president had lunch with the French president. => POL > FRA
  - The dinner was cold.
consult.v.dine | {dine,lunch,breakfast,mingle,huddle,caucus}:v with=actor | CONSULT 040 | with=target in=none
  + The king of Jordan dined with the British prime minister. => JOR > GBR
  - The guests dined on fish.
consult.v.call-to | call:v obj=named comp={discuss,explain,inform,talk,brief,express,convey,tell,review,thank,congratulate,urge,warn,ask,offer,wish,assure,reassure,coordinate,consult,follow,reiterate,reaffirm,underscore,stress,complain,protest,apologise,apologize,seek,condole} | CONSULT/phone 041 | comp=none in=none
  + The Finnish president called the Swedish prime minister to discuss the strait. => FIN > SWE
  + The Finnish president called the Swedish prime minister to thank him. => FIN > SWE
  - The Finnish president called the vote a farce.
consult.v.entertain | {entertain,fete,fête,regale}:v obj=@officials | CONSULT/visit 043 | in=none at=none with=none
  + Vietnam entertained the Lao president. => VNM > LAO
  - A juggler entertained the crowd.
consult.v.lead-delegation | {lead,head}:v obj={delegation,mission,team,group} to=actor | CONSULT/visit 042 | obj=none to=target
  + The Malian minister led a delegation to Algeria. => MLI > DZA
  - The Malian team led by two goals.
consult.v.sit-opposite | {sit,convene,reconvene,parley,palaver,treat}:v with=actor | CONSULT 046 | with=target in=none on=none
  + Chad parleyed with Libya. => TCD > LBY
  - A treat came with tea in Libya.
consult.v.exchange-visits | {exchange,trade,swap}:v obj={visit,envoy,ambassador,delegation,call,letter} with=actor | CONSULT 040 | obj=none with=target
  + Kenya exchanged visits with Ethiopia. => KEN > ETH
  - The boys swapped stickers.
consult.v.arbitrate | {arbitrate,conciliate,adjudicate}:v between|in=* | CONSULT 045 | between=target in=target
  + Norway arbitrated between Chile and Peru. => NOR > CHL, PER
  - A Swede arbitrated the final.
consult.v.confer-on | {deliberate,brainstorm,liaise}:v obj=none with=actor | CONSULT 040 | with=target on=about over=about
  + Greece deliberated with Cyprus. => GRC > CYP
  - The jury deliberated.
consult.v.see-actor | see:v subj=@officials obj=@officials | CONSULT 040 | in=none
  + The Iraqi foreign minister saw the Saudi king. => IRQ > SAU
  - The Iraqi foreign minister saw the pyramids.
consult.v.bid-farewell | {bid,wave}:v obj={farewell,welcome,goodbye} to=actor | CONSULT 040 | obj=none to=target
  + Kenya bade farewell to the Chinese ambassador. => KEN > CHN
  - The child waved goodbye to summer.
consult.n.round-table | {roundtable,round-table,plenary,conclave,forum,huddle,pow-wow,powwow,sit-down}:n with|between|of=actor | CONSULT/multilateral 040 | with=target between=both of=both
  + A roundtable between Mali and Niger was held. => MLI > NER
  - The forum in ancient Rome is a ruin.
consult.n.rendezvous | {rendezvous,get-together,tete-a-tete,appointment,session,hearing}:n with|between=actor | CONSULT 040 | with=target between=both of=none
  + Iran's session with the IAEA lasted an hour. => IRN > IAEA
  - The session lasted an hour.
consult.v.call-named | call:v obj=named comp=none iobj=none mod=none by=none | CONSULT/phone 041 | in=none
  + The Lithuanian president called the Estonian prime minister on Friday. => LTU > EST
  - The Lithuanian president called Estonia slow.
consult.v.been-informed | {inform,notify,brief}:v obj=actor voice=passive of|about|ahead=* | CONSULT 040 | of|about|on=about in=none ahead=none
  + Syria criticised Turkey, and said it had been informed of the raids. => TUR > SYR
  - Syria is well informed about the weather.
consult.v.engage-official | engage:v obj=@officials with=none | CONSULT 046 | in=none
  + The Norwegian foreign minister engaged Taliban officials on schools. => NOR > TALIBAN
  - The Norwegian firm engaged a painter.
consult.v.tell-party | tell:v obj=named subj=actor comp=that | CONSULT 040 | comp=none in=none
  + Senegal's president told Gambia that the ferry was overloaded. => SEN > GMB
  - The Senegalese coach told Gambia's players that the ferry was late.
consult.v.been-told | tell:v obj=actor voice=passive of|about=* | CONSULT 040 | of|about|on=about in=none
  + Swedish officials said that Finland had been told about the leak. => SWE > FIN
  - The Finnish epic was told about a mill.

# Travel, officials met in the state visited, gatherings attended

consult.n.travel | travel:n poss|mod|by=actor to=actor | CONSULT/visit 042 | to=target of=none in=none on=none
  + The Danish foreign minister's travel to Latvia and Estonia begins on Monday. => DNK > LVA, EST
  - Danish travel agents sent tourists to Latvia.
consult.v.meet-officials | {meet}:v obj=@officials | CONSULT 040 | obj=target in=none at=none on=about over=about
  + During his visit to Peru, the Chilean minister met senior officials. => CHL > PER
  - The road meets the head of the valley.
consult.v.meet-with-officials | meet:v with=@officials | CONSULT 040 | with=target obj=none in=none at=none on=about over=about
  + During his visit to Peru, the Chilean minister met with senior officials. => CHL > PER
  - The proposal met with general approval.
consult.v.attend-assembly | attend:v obj={assembly,congress,parliament} | CONSULT/multilateral 040 | in=none
  + The Peruvian president attended the United Nations General Assembly. => PER > UN
  - The Peruvian child attended the morning assembly.
consult.n.conversation | {conversation,exchange}:n poss|mod=actor mod={candid,frank,constructive,productive,cordial,lengthy,wide-ranging,telephone,substantive,friendly} | CONSULT 040 | mod=both with=target between=both of=none on=about about=about in=none
  + Peru and Chile held candid conversations. => PER > CHL
  - The Peruvian boy's lengthy conversation with his dog amused them.
consult.v.talk-about-together | talk:v about=* to=none with=none subj=actor | CONSULT 040 | subj=both about=about in=none on=none at=none
  + Chad and Niger talked about the border. => TCD > NER
  - Chadian sailors talk about the weather.
consult.v.visit-site | visit:v subj=@officials obj={project,factory,base,camp,school,hospital,town,village,city,headquarters,plant,port,site,memorial,centre,center,border,facility} | CONSULT/visit 042 | obj=target in=none
  + The Danish prime minister visited a school in Nairobi. => DNK > KEN
  - The Danish teacher visited his old school.
# messages of which the text leaves out who sends them or to whom

consult.v.message-passive | {send,convey,deliver,transmit,relay,pass,hand,communicate,forward,submit}:v subj=none obj=@messagework voice=passive | CONSULT 040 | obj=source to=target iobj=target through|via=via in=none
  + Norway's plan was delivered to Sweden on Friday. => NOR > SWE
  - A plan of the Norwegian house was delivered by post.
consult.v.bear-from | {relay,convey,carry,transmit,pass,deliver,bring,take,hand,forward,communicate}:v obj=@messagework from=actor to|iobj=actor | CONSULT 040 | obj=none from=about to=target iobj=target in=none
  + Oman relayed a request from Iran to Canada. => OMN > CAN via OMN re IRN
  - A courier carried the plan from room to room.
consult.v.take-message | {take,bring,carry}:v obj=@messagework to=actor | CONSULT 040 | obj=none to=target
  + The Norwegian envoy took proposals to Sweden. => NOR > SWE
  - The Norwegian brought notes to the piano lesson.
consult.v.told-of-view | {tell,inform,notify,brief}:v subj=none obj=actor voice=passive of|about={concern,view,position,intention,decision,plan,demand,displeasure,proposal,opposition,unease,worry} | CONSULT 040 | of|about=source in=none
  + Sweden has been told about Norwegian concern. => NOR > SWE
  - The Swedish boy has been told about the Norwegian war.
consult.v.told-that | {tell,inform,notify}:v subj=none obj=named voice=passive comp=that | CONSULT 040 | comp=none in=none
  + Norway said Sweden had been told that the border would close. => NOR > SWE
  - The Swedish boy was told that the earth is round.
