# SANCTION: relations, aid or dealings that are cut, suspended or ended, expulsions, convictions.
# Own work, Apache-2.0. Format: ../README.md
# Sanctions and embargoes stand here (CAMEO 163); restrictions inside a state and seizures stand in coerce.pat.

@sanctionaid = aid, assistance, funding, fund, grant, loan, subsidy, help, relief, delivery, shipment, supply, sale, support, payment, financing, credit, disbursement
@sanctiontie = tie, relation, relationship, link, contact, alliance
@sanctiontalk = talk, negotiation, dialogue, discussion, consultation, mediation, contact
@sanctionmeeting = talk, negotiation, dialogue, summit, meeting, conference, session, visit, trip, gathering, forum
@sanctionpact = agreement, treaty, pact, accord, deal, contract, convention, protocol, memorandum, truce
@sanctionwork = cooperation, collaboration, participation, membership, involvement, coordination, trade, partnership, exchange, commerce, flight, export, import, inspection, exercise, operation, activity, service, project
@sanctiontrade = import, export, flight, trade, investment, shipment, sale, purchase, transaction, good, product, oil, gas, coal, steel, wheat, meat, airline, carrier, ship
@sanctiondiplomat = diplomat, ambassador, envoy, attache, attaché, consul, spy, embassy, mission, delegation, representative, staff
@sanctionambassador = ambassador, envoy, diplomat, consul, attache, attaché, representative, mission
@sanctionmonitor = inspector, observer, monitor, peacekeeper, investigator, rapporteur, adviser, advisor, instructor
@sanctionagency = agency, charity, organization, organisation, group, ngo
@sanctionasset = asset, account, holding, reserve, property, wealth, deposit

# Relations

sanction.v.cut-ties | cut:v obj=@sanctiontie | SANCTION/withdraw 161 | with|to=target
  + Sudan cut diplomatic relations with Iran in January. => SDN > IRN
  - Turkey cut the ribbon at a power station built with Azerbaijan.
sanction.v.sever | sever:v obj=@sanctiontie | SANCTION/withdraw 161 | with|to=target
  + Bahrain severed its ties with Qatar. => BHR > QAT
  - A digger severed the cable that links Estonia with Finland.
sanction.v.break-relations | break:v obj=@sanctiontie | SANCTION/withdraw 161 | with|to=target
  + Morocco broke off relations with Iran on Tuesday. => MAR > IRN
  - A Kenyan runner broke the world record in Germany.
sanction.v.downgrade | {downgrade,reduce,curtail,scale}:v obj=@sanctiontie | SANCTION/withdraw 161 | with|to=target
  + Jordan downgraded its relations with Israel. => JOR > ISR
  - The agency downgraded Italy to junk status.
sanction.v.freeze-relations | freeze:v obj=@sanctiontie | SANCTION/withdraw 160 | with|to=target
  + Algeria froze its relations with Spain. => DZA > ESP
  - Finland's lakes froze early in the year.
sanction.v.suspend-relations | {suspend,halt,end,terminate}:v obj=@sanctiontie | SANCTION/withdraw 161 | with|to=target
  + Mali suspended diplomatic relations with Ukraine. => MLI > UKR
  - The Swiss engineers suspended a bridge over the gorge.
sanction.v.isolate | isolate:v obj=actor | SANCTION/withdraw 160 |
  + Saudi Arabia isolated Qatar for three years. => SAU > QAT
  - Chinese scientists isolated the virus within a week.
sanction.v.recall-ambassador | recall:v obj=@sanctionambassador | SANCTION/withdraw 161 | obj=none from|to=target
  + Colombia recalled its ambassador from Nicaragua. => COL > NIC
  - The Greek ambassador recalled his years in Turkey.
sanction.v.withdraw-ambassador | {withdraw,pull}:v obj=@sanctionambassador | SANCTION/withdraw 161 | obj=none from=target
  + Chile withdrew its ambassador from Israel. => CHL > ISR
  - Peru withdrew its candidate for the post at the United Nations.
sanction.v.close-embassy | {close,shut}:v obj={embassy,consulate} | SANCTION/withdraw 161 |
  + Canada closed the Iranian embassy. => CAN > IRN
  - Shares closed higher in Japan.
sanction.v.close-embassy-in | {close,shut}:v obj={embassy,consulate} in|to=actor | SANCTION/withdraw 161 | obj=none in|to=target
  + Canada closed its embassy in Iran. => CAN > IRN
  - The street closed to traffic runs past the embassy in Iran.
sanction.n.rupture | {rupture,severance}:n | SANCTION/withdraw 161 | with=target between=both of=none
  + Bolivia's rupture with Israel was announced on Tuesday. => BOL > ISR
  - The pipe's rupture flooded the street.
sanction.n.recall | {recall,withdrawal}:n of=@sanctionambassador | SANCTION/withdraw 161 | from=target
  + The recall of the French ambassador from Turkey stunned diplomats. => FRA > TUR
  - The carmaker's recall of sedans covers Japan.
sanction.v.expel-diplomat | expel:v obj=@sanctiondiplomat | SANCTION/expel 166 |
  + Norway expelled fifteen Russian diplomats. => NOR > RUS
  - The pump expels air from the tank.
sanction.v.expel | expel:v | SANCTION/expel 166 |
  + The Arab League expelled Egypt after the treaty. => ARAB_LEAGUE > EGY
  - The school expelled two pupils for cheating.
sanction.v.expel-monitor | {expel,eject,evict}:v obj=@sanctionmonitor | SANCTION/expel 1662 |
  + North Korea expelled the United Nations inspectors. => PRK > UN
  - The referee ejected a Serbian player.
sanction.v.expel-agency | {expel,eject,evict}:v obj=@sanctionagency | SANCTION/expel 1663 |
  + Sudan expelled a French aid group. => SDN > FRA
  - The club expelled a member who failed to pay.
sanction.v.throw-out | {throw,kick}:v prt=out obj=@sanctiondiplomat | SANCTION/expel 166 |
  + Ireland threw out four Russian diplomats. => IRL > RUS
  - Belgium threw out the old computers of its ministries.
sanction.v.declare-grata | declare:v comp={grata,unwelcome,undesirable} | SANCTION/expel 166 | comp=target
  + Ecuador declared the Mexican ambassador persona non grata. => ECU > MEX
  - Ecuador declared the Mexican film a success.
sanction.v.order-out | order:v obj=@sanctiondiplomat subj=actor comp={leave,depart,go,withdraw,quit} | SANCTION/expel 166 |
  + Poland ordered three Belarusian diplomats to leave. => POL > BLR
  - Poland ordered tanks from South Korea.
sanction.v.give-hours | give:v obj={hour,day,week} iobj=@sanctiondiplomat | SANCTION/expel 166 | iobj=target
  + Niger gave the French ambassador 48 hours to leave. => NER > FRA
  - The French teacher gave two hours of lessons.
sanction.n.expulsion | expulsion:n of=* | SANCTION/expel 166 | of=target poss=source
  + Moscow criticised the Czech expulsion of Russian diplomats. => CZE > RUS
  - The expulsion of hot gas drives the rocket.
sanction.n.expulsion-poss | expulsion:n of=none | SANCTION/expel 166 | poss=target from=source
  + Russia's expulsion by the European Union followed in March. => EU > RUS
  - The boy's expulsion shocked his school.
sanction.v.oust-member | {suspend,exclude,bar}:v from={union,council,league,organization,organisation,bloc,group,summit,alliance,assembly,committee} | SANCTION/expel 160 |
  + The African Union suspended Sudan from the bloc. => AU > SDN
  - The lamp was suspended from the ceiling of the Greek hall.
sanction.v.suspend-member | suspend:v obj=actor | SANCTION/withdraw 160 |
  + The African Union suspended Mali after the coup. => AU > MLI
  - The Greek judge suspended the hearing.

# Aid and support

sanction.v.cut-aid | {cut,slash,reduce,trim,curtail,decrease}:v obj=@sanctionaid | SANCTION/discontinue 162 | to=target
  + Germany cut aid to Uganda by half. => DEU > UGA
  - Germany cut interest rates before Uganda did.
sanction.v.suspend-aid | {suspend,freeze,pause}:v obj=@sanctionaid | SANCTION/discontinue 162 | to=target
  + Denmark suspended aid to Tanzania. => DNK > TZA
  - The coach suspended his best player.
sanction.v.halt-aid | {halt,stop,discontinue,cease}:v obj=@sanctionaid | SANCTION/discontinue 162 | to=target
  + Britain halted assistance to Rwanda. => GBR > RWA
  - The Kenyan rally driver halted at the border with Rwanda.
sanction.v.end-aid | {end,terminate,cancel}:v obj=@sanctionaid | SANCTION/discontinue 162 | to=target
  + Japan terminated aid to Myanmar. => JPN > MMR
  - The Japanese week ended on a loss.
sanction.v.withhold-aid | {withhold,delay}:v obj=@sanctionaid | SANCTION/discontinue 162 | from=target
  + The United States withheld military aid from Egypt. => USA > EGY
  - Egyptian employers withhold tax from wages.
sanction.v.block-aid | {block,veto,obstruct}:v obj={assistance,loan,funding,grant,subsidy} | SANCTION/discontinue 162 |
  + Hungary blocked a loan to Ukraine. => HUN > UKR
  - A Hungarian keeper blocked two shots against Ukraine.
sanction.v.cut-off | cut:v prt=off obj=@sanctiontrade | SANCTION/discontinue 163 | to|from=target
  + Russia cut off gas to Bulgaria. => RUS > BGR
  - Snow cut off a Bulgarian village.
sanction.v.cut-off-actor | cut:v prt=off obj=actor | SANCTION/discontinue 160 |
  + Jordan cut off Iraq after the invasion. => JOR > IRQ
  - The Jordanian moderator cut off the debate.
sanction.n.cutoff | {cutoff,cut-off}:n of={aid,assistance,gas,supply,funding,arm,oil} | SANCTION/discontinue 162 | of=none poss=source to=target
  + The Russian cutoff of gas to Poland came without notice. => RUS > POL
  - The cutoff of votes for the prize is Friday.
sanction.n.suspension-aid | {suspension,termination,withholding,freezing,withdrawal}:n of=@sanctionaid | SANCTION/discontinue 162 | of=none to|from=target
  + Sweden's suspension of aid to Burkina Faso takes effect at once. => SWE > BFA
  - The Swedish car's suspension of steel springs was praised.
sanction.n.cut-aid | cut:n in|to=@sanctionaid | SANCTION/discontinue 162 | in|to=target
  + Dutch cuts in aid to Suriname angered the minister. => NLD > SUR
  - Dutch cuts in prices lifted sales to Suriname.
sanction.n.freeze | freeze:n on|of=@sanctionaid | SANCTION/discontinue 162 | on|of=target
  + Washington's freeze on aid to Ethiopia went on. => USA > ETH
  - The Ethiopian highlands saw a freeze on Monday.
sanction.v.defund | defund:v obj=actor | SANCTION/discontinue 162 |
  + The United States defunded a United Nations agency. => USA > UN
  - The town defunded its swimming pool.

# Talks and agreements

sanction.v.break-talks | {break,call}:v prt=off obj=@sanctionmeeting | SANCTION/withdraw 164 | with|to=target
  + Pakistan broke off talks with the Taliban. => PAK > TALIBAN
  - The fans broke off a goalpost after the match with Pakistan.
sanction.v.suspend-talks | {suspend,halt,freeze,end,terminate,cancel,postpone}:v obj=@sanctionmeeting | SANCTION/withdraw 164 | with|to=target
  + Serbia suspended talks with Kosovo. => SRB > XKX
  - The Serbian bank suspended a clerk.
sanction.v.boycott-meeting | boycott:v obj=@sanctionmeeting | SANCTION/withdraw 164 |
  + Syria boycotted the talks with the United States. => SYR > USA
  - Syrian shoppers boycotted the bakery.
sanction.n.suspension-talks | {suspension,cancellation,breakdown}:n of=@sanctiontalk | SANCTION/withdraw 164 | of=target with=target by=source
  + India's suspension of talks with Pakistan lasted a year. => IND > PAK
  - The suspension of the Indian bowler drew boos.
sanction.v.suspend-pact | {suspend,freeze}:v obj=@sanctionpact | SANCTION/withdraw 160 | with|to=target
  + Canada suspended its extradition treaty with China. => CAN > CHN
  - The Canadian league suspended the match with China's team.
sanction.v.scrap | {scrap,cancel,abrogate,terminate,renounce,annul,denounce}:v obj=@sanctionpact | SANCTION/withdraw 160 | with|to=target
  + Algeria scrapped its friendship treaty with Spain. => DZA > ESP
  - The Spanish navy scrapped an old frigate.
sanction.v.tear-up | {tear,rip}:v prt=up obj=@sanctionpact | SANCTION/withdraw 160 | with|to=target
  + Egypt tore up its treaty with the Soviet Union. => EGY > RUS
  - Egyptian workers tore up the pavement.
sanction.v.withdraw-pact | withdraw:v from=@sanctionpact | SANCTION/withdraw 160 | from=target
  + The United States withdrew from the accord with Iran. => USA > IRN
  - The Iranian sprinter withdrew from the race.
sanction.v.quit | {quit,leave,exit}:v obj={treaty,pact,accord,alliance,bloc,league,talk,council,coalition} | SANCTION/withdraw 160 |
  + Armenia quit the alliance with Russia. => ARM > RUS
  - The Armenian minister quit smoking in Russia.
sanction.v.suspend-work | {suspend,halt,stop,end,cease,freeze,terminate,cut}:v obj=@sanctionwork | SANCTION/discontinue 160 | with|to=target
  + Iran suspended cooperation with the International Atomic Energy Agency. => IRN > IAEA
  - Iran's heart surgeons stopped the bleeding.
sanction.v.reduce-work | {curtail,limit}:v obj={cooperation,collaboration,coordination,partnership} | SANCTION/discontinue 160 | with|to=target
  + Belarus curtailed its cooperation with Poland. => BLR > POL
  - The Polish speaker limited himself to ten minutes.
sanction.n.suspension-work | {suspension,termination,end,halt}:n of|to={cooperation,trade,flight,export,membership} | SANCTION/discontinue 160 | of=target with|to=target
  + Kenya's suspension of trade with Somalia hurt farmers. => KEN > SOM
  - The end of the day saw Kenya lead.

# Sanctions and embargoes

sanction.n.sanction | sanction:n | SANCTION 163 | of=none in=none
  + The United States imposed sanctions on Venezuela. => USA > VEN
  - The bishop gave his sanction to the marriage.
sanction.v.sanction | sanction:v obj=actor | SANCTION 163 |
  + Britain sanctioned Belarus in May. => GBR > BLR
  - The parliament sanctioned the budget.
sanction.v.sanction-party | sanction:v obj={official,company,firm,bank,individual,entity,person,general,minister,leader,oligarch,businessman,judge} | SANCTION 163 |
  + Australia sanctioned two officials of Myanmar. => AUS > MMR
  - The Australian synod sanctioned the new prayer book.
sanction.n.embargo | embargo:n | SANCTION/discontinue 163 | of=none to=target
  + Arab League states kept an oil embargo against Israel. => ARAB_LEAGUE > ISR
  - The report is under embargo until noon.
sanction.v.embargo | embargo:v obj=* | SANCTION/discontinue 163 |
  + The United States embargoed Cuba. => USA > CUB
  - The publisher embargoed the book until May.
sanction.v.boycott-trade | boycott:v obj={good,product,import,company,oil,export} subj=actor | SANCTION/discontinue 163 |
  + Kuwait boycotted French goods. => KWT > FRA
  - Some shoppers boycotted the new product of the bakery.
sanction.v.boycott | boycott:v obj=actor | SANCTION/discontinue 163 |
  + Lebanon boycotted Israel for decades. => LBN > ISR
  - Guests boycotted the wedding.
sanction.v.ban-trade | {ban,bar,prohibit,forbid,outlaw}:v obj=@sanctiontrade | SANCTION/discontinue 163 | obj=target from|to|with=target
  + China banned imports from Lithuania. => CHN > LTU
  - China banned smoking in trains to Lithuania.
sanction.n.ban-trade | ban:n on=@sanctiontrade | SANCTION/discontinue 163 | on=target from|to=target
  + Thailand's ban on imports from Cambodia remains. => THA > KHM
  - The Thai ban on plastic bags began in May.
sanction.v.freeze-assets | {freeze,block}:v obj=@sanctionasset | SANCTION/discontinue 163 | of=target
  + Switzerland froze the assets of Libyan officials. => CHE > LBY
  - Swiss skaters waited until the canal froze.
sanction.n.freeze-assets | freeze:n mod={asset,account} | SANCTION/discontinue 163 | on|of|against=target
  + A European Union asset freeze on Belarusian officials came into force. => EU > BLR
  - A pay freeze for Belgian clerks came into force.
sanction.n.freezing-assets | freezing:n of=@sanctionasset | SANCTION/discontinue 163 | of=target
  + Ottawa's freezing of Libyan assets was praised. => CAN > LBY
  - The freezing of the lakes closed the Canadian port.
sanction.v.blacklist | blacklist:v obj=* | SANCTION 163 |
  + The European Union blacklisted nine Syrian officials. => EU > SYR
  - The club blacklisted noisy guests.
sanction.v.penalize | {penalize,penalise}:v obj=actor | SANCTION 163 |
  + Washington penalized Turkey over the missiles. => USA > TUR
  - The referee penalised the goalkeeper twice.
sanction.v.slap | slap:v obj={sanction,tariff,embargo,ban,curb} | SANCTION 163 | on=target
  + Washington slapped sanctions on Myanmar. => USA > MMR
  - A clown slapped paint on the wall.
sanction.n.tariff | tariff:n on|against=* | SANCTION 163 | of=none
  + The United States imposed tariffs on Chinese steel. => USA > CHN
  - The phone tariff includes calls to China.
sanction.n.war-trade | war:n mod={trade,tariff,subsidy,price,currency,economic} | SANCTION 163 | between=both with|against=target mod=both of=none
  + China's trade war with Australia hit wine makers. => CHN > AUS
  - The trade in war films is thriving.

# Courts

sanction.v.convict | convict:v obj=* | SANCTION/convict 116 | of|for|in=none
  + A Norwegian court convicted a Russian sailor of spying. => NOR > RUS
  - The convict escaped at night.
sanction.v.sentence | sentence:v obj=* | SANCTION/convict 116 | to|in=none
  + An Iranian court sentenced two French citizens to five years. => IRN > FRA
  - The sentence is too long.
sanction.v.condemn-death | condemn:v to={death,prison,imprisonment,year} | SANCTION/convict 116 | to=none
  + A court in Belarus condemned a German medic to death. => BLR > DEU
  - Germany condemned the raid in Belarus.
sanction.n.conviction | conviction:n of=* | SANCTION/convict 116 | of=target by=source
  + Turkey's conviction of a German journalist caused anger. => TUR > DEU
  - She had the courage of her conviction.
sanction.n.conviction-poss | conviction:n of=none for=* | SANCTION/convict 116 | poss=target by=source for=none
  + The American's conviction by a Russian court for espionage came in May. => RUS > USA
  - He has no conviction for his cause.
sanction.n.sentence | sentence:n mod={prison,jail,death,life,suspended} for|on|against=actor | SANCTION/convict 116 | for|on|against=target by=source of=none
  + A Moscow court issued a prison sentence against a Ukrainian sailor. => RUS > UKR
  - The Ukrainian poet wrote a long sentence.
sanction.n.sentence-poss | sentence:n mod={prison,jail,death,life,suspended} | SANCTION/convict 116 | poss=target by=source of=none
  + The Ukrainian's prison sentence by a Russian court was long. => RUS > UKR
  - The prison choir sang a sentence of the hymn.

# Withdrawn people, cut dealings

sanction.v.withdraw-monitor | {withdraw,pull,recall,remove,evacuate}:v obj={peacekeeper,inspector,observer,monitor} from|out-of=actor | SANCTION/expel 1661 | obj=none from=target out-of=target
  + The United Nations withdrew peacekeepers from Mali. => UN > MLI
  - The United Nations withdrew a document.
sanction.v.shun-goods | {shun,blacklist,delist,avoid}:v obj={good,product,import,oil,gas,company,airline,supplier} from=actor | SANCTION/discontinue 163 | obj=none from=target
  + Egypt shunned products from Turkey. => EGY > TUR
  - Egypt shuns the rain.
sanction.v.cut-trade | {restrict,limit,curb,cut,reduce,halt,suspend,stop}:v obj={trade,export,import,sale,flight,investment,remittance,visa} to|from|with=actor | SANCTION/discontinue 163 | obj=none to=target from=target with=target
  + China curbed exports to Japan. => CHN > JPN
  - China cut wood.
sanction.v.turn-off | {turn,shut,switch}:v prt=off obj={gas,tap,water,supply,power,electricity,oil,pipeline,internet,aid} to|for=actor | SANCTION/discontinue 163 | obj=none to=target for=target
  + Russia shut off the gas to Poland. => RUS > POL
  - The tenant turned off the gas.
sanction.v.hit-with | {hit,punish,slap,target,wallop,penalise,penalize}:v obj=actor with={sanction,tariff,ban,embargo,duty,levy,fine,penalty,curb} | SANCTION 163 | with=none
  + Washington hit Turkey with tariffs. => USA > TUR
  - Washington hit Turkey with leaflets.
sanction.v.ban-actor-from | {ban,bar,exclude,suspend,eject,kick}:v obj=actor from={game,tournament,talk,meeting,conference,market,forum,programme,program} | SANCTION/expel 160 | from=none
  + The African Union suspended Sudan from the market. => AU > SDN
  - Sudan barred the door.
sanction.v.disinvite | {disinvite,uninvite}:v obj=actor | SANCTION/withdraw 160 | from=none to=none
  + Germany disinvited Iran. => DEU > IRN
  - The bride disinvited her cousin.
sanction.v.divest | {divest,disinvest,decouple}:v from=actor | SANCTION/discontinue 160 | from=target obj=none
  + Norway divested from Russia. => NOR > RUS
  - The firm divested itself of a brewery.
sanction.v.default-on | {cancel,annul,void,scrap,rescind,terminate,tear}:v obj={contract,order,sale,purchase,lease,concession,invitation} with|from|to|for=actor | SANCTION/withdraw 160 | obj=none with=target from=target to=target for=target
  + Egypt cancelled a gas contract with Israel. => EGY > ISR
  - The shop cancelled the order.
sanction.n.snub-boycott | boycott:n of=* | SANCTION/discontinue 163 | of=target by=source against=target
  + The boycott of Qatar by Bahrain lasted three years. => BHR > QAT
  - Pupils started a boycott.
sanction.n.freeze-ties | {freeze,break,suspension,severance,downgrade,downgrading}:n of|in={relation,tie,contact,relationship} with=actor | SANCTION/withdraw 161 | of=none in=none with=target by=source
  + Iran's severance of ties with Bahrain was expected. => IRN > BHR
  - A break in the clouds was expected.
sanction.v.designate-as | {designate,blacklist,brand,list}:v obj=actor as={terrorist,organization,organisation,sponsor,entity} | SANCTION 163 | as=none
  + Bahrain designated Hezbollah as a terrorist organization. => BHR > HEZBOLLAH
  - Bahrain designated a Jordanian envoy as its observer.
sanction.v.designate-for | designate:v obj=actor for|under=* as=none | SANCTION 163 | for=none under=none in=none
  + The United States designated three Iranian officials for abuses. => USA > IRN
  - The Iranian firm designated a seat for visitors.

# Dealings that somebody may not have with another, aid that is held back

@sanctiondealing = flight, fly, travel, travelling, trade, trading, export, import, sale, investment, remittance, shipment, tourism, shipping, sell, invest

sanction.n.restriction-dealing | {restriction,curb,limit,limitation,prohibition}:n on|against=@sanctiondealing | SANCTION/discontinue 163 | on=target to|from|with=target of=none
  + Norway announced restrictions on flying to Belarus. => NOR > BLR
  + Japanese restrictions on exports to Russia took effect. => JPN > RUS
  - The restrictions on Norwegian fishing were hard to read.
sanction.v.withhold-in-aid | {withhold,delay,suspend,freeze,cut,halt}:v obj=* in={aid,assistance,relief,funding} | SANCTION/discontinue 162 | obj=none in=target from|to|for=target
  + Sweden delayed ten million dollars in aid to Mali. => SWE > MLI
  - The train from Sweden was delayed in the snow.
sanction.n.restriction-visa | restriction:n mod={visa,export,trade,import} | SANCTION 163 | on|against=target of=none
  + American visa restrictions on Ugandan officials took effect. => USA > UGA
  - The visa form has a restriction on length.
sanction.n.sentencing | sentencing:n of=actor | SANCTION/convict 116 | of=target by=source in=source
  + The sentencing of Cambodian opposition activists by a Thai court drew protests. => THA > KHM_OPP, KHM
  - The sentencing of the thief took a minute.
