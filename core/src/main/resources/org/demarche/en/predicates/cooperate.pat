# COOPERATE: coordination, shared intelligence, joint operations, trade, warnings passed on. Written for Demarche from general knowledge (Apache-2.0).
@intel = intelligence, information, data, evidence, tip, warning, file, finding, coordinate, detail, record, image, imagery, list, document, blueprint, map
@plots = plot, attack, bombing, assassination, infiltration, strike, raid, ambush, cell, bomber, gunman, smuggler, assault, offensive, danger, threat
@suspects = suspect, fugitive, prisoner, criminal, convict, militant, terrorist, gunman, trafficker, detainee, hacker, smuggler, murderer, bomber

cooperate.a.cooperative | cooperative:a with|toward=actor | COOPERATE 060 | with=target toward=target
  + Niger is cooperative with Algeria. => NER > DZA
  - The farm is a cooperative dairy.
cooperate.a.coordinated | {coordinated,co-ordinated,coordinate,co-ordinate}:a between=actor | COOPERATE 060 | between=both
  + The flights are coordinated between Chile and Peru. => CHL > PER
  - The dancer was well coordinated.
cooperate.n.cooperation | {cooperation,collaboration,co-operation,coordination,teamwork}:n poss|mod|with|between|among|by|of=actor | COOPERATE 060 | mod=both against=about on=about in=none of=source
  + Cooperation between Egypt and Greece grew. => EGY > GRC
  + Iraq's coordination with Russia continued. => IRQ > RUS
  - The dance needs hand and eye coordination.
cooperate.n.exercise | {exercise,drill,manoeuvre,maneuver}:n mod={joint,military,naval,combined,bilateral} with|between=* | COOPERATE 062 | with=target between=both of=none in=none
  + Thailand held a joint exercise with Malaysia. => THA > MYS
  - The pupils finished the exercise.
cooperate.n.export | {export,sale,shipment}:n to=actor | COOPERATE 061 | of=none to=target by=source from=source
  + Russian exports to India rose. => RUS > IND
  - The winter sale starts today.
cooperate.n.extradition | extradition:n to=* | COOPERATE 063 | of=none to=target from=source by=source
  + His extradition to Morocco by Spain took months. => ESP > MAR
  - The extradition hearing opened at noon.
cooperate.n.import | {import,purchase}:n from=actor | COOPERATE 061 | of=none from=target by=source
  + Egyptian imports from Ukraine fell. => EGY > UKR
  - The import of his words was plain.
cooperate.n.investment | investment:n in=actor | COOPERATE 061 | in=target of=none
  + Chinese investment in Angola rose. => CHN > AGO
  - The house was a good investment.
cooperate.n.joint-operation | {operation,raid,investigation,project,venture,mission,committee,commission,force}:n mod={joint} | COOPERATE 060 | mod=both against=about of=none in=none
  + Joint operations between Mali and Niger began. => MLI > NER
  - The knee joint needs an operation.
cooperate.n.military-cooperation | {cooperation,collaboration,coordination,partnership}:n mod={military,defence,defense,security} poss|mod|with|between|among|by|of=actor | COOPERATE 062 | against=about on=about in=none
  + Military cooperation between India and Vietnam grew. => IND > VNM
  - The cooperation of the weather was welcome.
cooperate.n.partnership | {partnership,alliance}:n poss|mod|with|between|among|by|of=actor | COOPERATE 060 | mod=both against=about on=about in=none of=both
  + The alliance between Turkey and Qatar holds. => TUR > QAT
  - The law firm is a partnership.
  - Kenyan schools praised public-private partnerships.
cooperate.n.prisoner-swap | {swap,exchange}:n mod={prisoner} | COOPERATE 060 | mod=both with=target between=both of=none
  + A prisoner swap between Israel and Jordan was prepared. => ISR > JOR
  - The swap of cards went on for hours.
cooperate.n.relations | {relationship,relation,tie}:n mod={close,closer,good,warm,friendly,strong,improved,cordial} poss|mod|with|between|among|by|of=actor | COOPERATE 060 | with=target between=both mod=both in=none of=both
  + Ethiopia has close ties with Djibouti. => ETH > DJI
  - The groom wore a silk tie.
cooperate.n.sharing | {sharing,exchange,swap}:n mod={intelligence,information,data} | COOPERATE 064 | of=none against=about on=about
  + Intelligence sharing between Spain and Morocco helps. => ESP > MAR
  - The sharing of chores keeps the peace.
cooperate.n.sharing-of | {sharing,exchange}:n of=@intel | COOPERATE 064 | of=target by=source with=target
  + The sharing of intelligence by Uganda with Kenya was praised. => UGA > KEN
  - The exchange of rings followed.
cooperate.n.tip-off | tip-off:n from|to=actor | COOPERATE 064 | from=source to=target
  + A tip-off from Morocco to Spain led to arrests. => MAR > ESP
  - The game begins with a tip-off.
cooperate.n.trade | {trade,commerce}:n with|between=actor | COOPERATE 061 | with=target between=both mod=source of=none
  + Trade between Iran and Iraq grew. => IRN > IRQ
  - He learned the trade of a mason.
cooperate.v.alert | {alert,warn,forewarn}:v obj=actor of|about|to=@plots | COOPERATE 064 | of=none about=none to=none in=none
  + Jordan warned Germany of a planned attack. => JOR > DEU
  - The sign warns of ice.
cooperate.v.alert-obj | alert:v obj=actor | COOPERATE 064 | to=none about=none in=none
  + Israel alerted Cyprus. => ISR > CYP
  - The owl was alert.
cooperate.v.build-with | {build,develop,produce,construct,manufacture}:v with=actor | COOPERATE 061 | obj=none in=none
  + India developed a missile with Russia. => IND > RUS
  - The boy built a tower with bricks.
cooperate.v.buy | {buy,purchase}:v obj=* from=actor | COOPERATE 061 | obj=none from=target
  + Japan bought gas from Oman. => JPN > OMN
  - The clerk bought shoes from a friend.
cooperate.v.cooperate | {cooperate,collaborate,co-operate}:v with=* | COOPERATE 060 | against=about on=about in=none
  + Jordan cooperates with Israel. => JOR > ISR
  - The weather would not cooperate.
cooperate.v.cooperate-probe | {assist,help}:v with|in={investigation,probe,inquiry,search} | COOPERATE 063 | with=none in=none
  + Panama helped Colombia with the investigation. => PAN > COL
  - The stick helped with the search for nuts.
cooperate.v.cooperate-together | {cooperate,collaborate,co-operate}:v with=none | COOPERATE 060 | subj=both against=about on=about in=none
  + Chad and Niger cooperate against smugglers. => TCD > NER
  - The mule would not cooperate.
cooperate.v.coordinate | {coordinate,co-ordinate}:v with=* | COOPERATE 060 | obj=none against=about on=about in=none
  + Iraq coordinates its air raids with Iran. => IRQ > IRN
  - The scarf coordinates with the hat.
cooperate.v.coordinate-together | {coordinate,co-ordinate}:v with=none | COOPERATE 060 | subj=both obj=none against=about on=about in=none
  + Norway and Sweden coordinate their patrols. => NOR > SWE
  - The brain coordinates the hand.
cooperate.v.export | export:v to=actor | COOPERATE 061 | obj=none from=none
  + Algeria exports gas to Italy. => DZA > ITA
  - The program exports a table.
cooperate.v.extradite | extradite:v to=* | COOPERATE 063 | obj=none from=none
  + Spain extradited a smuggler to Morocco. => ESP > MAR
  - Spain has an old law on extraditing thieves.
cooperate.v.fight-alongside | {fight,battle,serve}:v alongside=actor | COOPERATE 062 | obj=none alongside=target against=about in=none
  + Iranian soldiers fought alongside Syrian troops. => IRN > SYR
  - The oxen stood alongside the wall.
cooperate.v.hand-over-suspect | {hand,turn}:v prt=over obj=@suspects | COOPERATE 063 | obj=none to=target
  + Lebanon handed over a fugitive to Kuwait. => LBN > KWT
  - The thief turned over the card.
cooperate.v.import | import:v subj=actor from=actor | COOPERATE 061 | obj=none from=target to=none
  + Egypt imports grain from Ukraine. => EGY > UKR
  - The clerk imported the file.
cooperate.v.invest | invest:v in=actor | COOPERATE 061 | in=target obj=none
  + China invested in Zambia. => CHN > ZMB
  - The king was invested with a sword.
cooperate.v.join-forces | {join,combine,unite}:v obj={force,hand,rank,effort} | COOPERATE 060 | subj=both obj=none with=target against=about in=none
  + Mali joined forces with Niger. => MLI > NER
  - The roads join at the mill.
cooperate.v.jointly | {investigate,patrol,operate,search,guard}:v mod={jointly} | COOPERATE 060 | subj=both obj=none with=target in=none
  + Peru and Ecuador jointly patrol the river. => PER > ECU
  - The knee and the hip are jointly inspected.
cooperate.v.open-border | {open,reopen}:v obj={border,crossing,airspace,port,route,pipeline} | COOPERATE 061 | subj=both obj=none with=target to=target
  + Jordan reopened its border with Syria. => JOR > SYR
  - The wound opened in the night.
cooperate.v.open-embassy | {open,reopen}:v obj={embassy,consulate,mission} in=* | COOPERATE 060 | obj=none in=target
  + Kuwait reopened its embassy in Baghdad. => KWT > IRQ
  - The shop in Baghdad opened at nine.
cooperate.v.participate | participate:v in={exercise,drill,manoeuvre,maneuver,patrol,operation} | COOPERATE 062 | in=target with=target alongside=target
  + Egyptian troops participated in an exercise with Greece. => EGY > GRC
  - The parents participated in the fair.
cooperate.v.partner | {partner,liaise,interact}:v with=actor | COOPERATE 060 | against=about on=about in=none
  + Fiji partnered with Samoa. => FJI > WSM
  - The waltz partner bowed.
cooperate.v.pass-intel | {pass,give,provide,provided,supply,hand,transmit,relay,send,deliver}:v obj=@intel | COOPERATE 064 | obj=none iobj=target to=target with=target
  + Jordan gave Turkey information. => JOR > TUR
  + Poland passed evidence to Ukraine. => POL > UKR
  - The runner passed the baton.
cooperate.v.pool | pool:v obj={resource,money,force,effort,data,fund} | COOPERATE 060 | subj=both obj=none with=target in=none
  + Latvia pooled its resources with Estonia. => LVA > EST
  - The rain pooled on the roof.
cooperate.v.represent | represent:v obj={interest} in=actor | COOPERATE 060 | obj=target in=about
  + Switzerland represents American interests in Iran. => CHE > USA re IRN
  - The dots represent towns.
cooperate.v.sell | sell:v obj=* to=actor | COOPERATE 061 | obj=none iobj=target
  + Turkmenistan sold gas to China. => TKM > CHN
  - The novel sold well.
cooperate.v.share-intel | {share,swap,exchange,trade}:v obj=@intel | COOPERATE 064 | subj=both obj=none with=target against=about on=about
  + Iraq shared intelligence with Russia. => IRQ > RUS
  - The boys shared a tent.
cooperate.v.team-up | {team,link,pair,join}:v prt=up with=* | COOPERATE 060 | in=none against=about
  + Denmark teamed up with Norway. => DNK > NOR
  - The bank linked up its branches.
cooperate.v.tie-up | {connect,interconnect}:v obj={grid,network,railway,system} | COOPERATE 061 | obj=none with=target to=target
  + Jordan connected its grid to Iraq. => JOR > IRQ
  - The plumber connected the hose.
cooperate.v.tip-off | tip:v prt=off obj=actor | COOPERATE 064 | about=none in=none
  + Morocco tipped off Spain. => MAR > ESP
  - The waiter was tipped well.
cooperate.v.trade-with | trade:v with=actor | COOPERATE 061 | obj=none in=none
  + India trades with Iran. => IND > IRN
  - The stock traded higher.
cooperate.v.train-jointly | {exercise,train,drill,patrol}:v obj=none with|alongside=actor | COOPERATE 062 | with=target alongside=target in=none
  + Finnish soldiers have trained with Swedish forces. => FIN > SWE
  - Finnish soldiers patrolled the border with Sweden.
cooperate.v.work-together | work:v prt={together,jointly,closely} with=none subj=actor | COOPERATE 060 | subj=both against=about on=about in=none comp=none
  + Kenya and Uganda work together on malaria. => KEN > UGA
  - The pump works in the cold.
cooperate.v.work-with | work:v with|alongside=actor | COOPERATE 060 | with=target alongside=target against=about on=about in=none
  + Ghana is working with Togo on the road. => GHA > TGO
  - The potter works with clay.

# Exercises of several, deals carried out

cooperate.v.co-produce | {co-produce,coproduce,co-develop,codevelop,co-host,cohost,co-sponsor,co-organise,co-organize,co-operate}:v obj=* with=actor | COOPERATE 061 | obj=none with=target
  + Turkey co-produced the drone with Ukraine. => TUR > UKR
  - Turkey co-hosted the festival.
cooperate.v.swap | barter:v obj=* with=actor | COOPERATE 061 | obj=none with=target for=none
  + Iran bartered oil with India. => IRN > IND
  - The boys bartered marbles.
cooperate.v.synchronise | {synchronise,synchronize,harmonise,harmonize,align,integrate,merge,link,interlink}:v obj={policy,rule,system,market,grid,army,effort,position,network,economy} with=actor | COOPERATE 060 | obj=none with=target
  + Moldova linked its grid with Romania. => MDA > ROU
  - The pianist synchronised the tune with the film.
cooperate.v.extradite-obj | extradite:v obj=actor to=none | COOPERATE 063 | from=none
  + Morocco extradited a Belgian trafficker. => MAR > BEL
  - Morocco extracted phosphate.
cooperate.v.ship-to | {ship,pipe}:v obj={oil,gas,grain,wheat,coal,steel,fuel,crude,power,electricity,good,fertiliser,fertilizer} to=actor | COOPERATE 061 | obj=none to=target
  + Qatar piped gas to Oman. => QAT > OMN
  - The plumber piped water to the kitchen.
cooperate.v.allow-transit | {let,allow,permit}:v obj=actor neg=no comp={use,cross,transit,fly,overfly,land,refuel,dock} | COOPERATE 060 | comp=none
  + Tajikistan let France use its airport. => TJK > FRA
  - The guard let France's fans use the stairs.
cooperate.n.interoperability | {interoperability,intelligence-sharing,burden-sharing,power-sharing,barter,swap}:n with|between=actor | COOPERATE 060 | with=target between=both of=none
  + Finland's interoperability with Sweden is high. => FIN > SWE
  - Barter with shells was common.
cooperate.n.work-with | work:n poss|mod=actor with=actor | COOPERATE 060 | with=target on=about in=none of=none
  + Jordan praised its own work with the World Bank. => JOR > WORLD_BANK
  - The Jordanian sculptor's work with clay sold well.
cooperate.v.lead-coalition | lead:v obj=actor comp={defeat,destroy,fight,degrade,combat,oppose,confront} | COOPERATE 062 | comp=about in=none
  + The United States will lead the coalition to defeat the Islamic State. => USA > COALITION re ISIS
  - The coach led the team to defeat.
cooperate.v.join-passive | join:v obj=named voice=passive in=none for=none comp=none | COOPERATE 060 | by=source
  + Denmark was joined by Norway. => NOR > DNK
  - The two pieces of Danish wood were joined by glue.
