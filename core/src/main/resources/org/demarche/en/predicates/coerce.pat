# COERCE: property, freedom or movement taken without combat: seizure, arrest, restriction, bans, deportation, interference, cyber attack.
# Own work, Apache-2.0. Format: ../README.md
# Territory taken by force and abduction stand in assault.pat; embargoes and expelled diplomats in sanction.pat.

@coerceproperty = ship, vessel, tanker, boat, trawler, freighter, cargo, asset, property, land, house, farm, plane, aircraft, drone, vehicle, truck, weapon, arm, ammunition, drug, cocaine, heroin, passport, document, computer, phone, equipment, material, good, oil, gold, money, cash, fund, shipment, container, company, bank, factory, church, school, newspaper, embassy, consulate, building, camera, painting, artefact, artifact
@coercefirm = company, bank, factory, industry, mine, refinery, railway, oilfield, plantation, utility, port, canal, airline, asset, property, land, holding, plant, subsidiary
@coerceperson = man, woman, person, people, journalist, reporter, activist, leader, lawmaker, politician, minister, official, protester, demonstrator, student, suspect, militant, citizen, national, editor, opponent, critic, dissident, blogger, lawyer, soldier, sailor, fisherman, crew, officer, general, diplomat, member, supporter, candidate, mayor, cleric, priest, imam, monk, teacher, academic, doctor, worker, spy, agent, smuggler, trafficker, refugee, migrant, terrorist, commander, businessman, tourist, judge, prosecutor, dozen, hundred, thousand
@coercecrime = murder, manslaughter, spying, espionage, treason, terrorism, corruption, bribery, fraud, sedition, blasphemy, sabotage, trafficking, smuggling, subversion, extremism, rioting, assault, kidnapping, conspiracy, plotting, incitement, defamation, laundering, rape, genocide, crime, offence, offense, rebellion, theft, embezzlement, insult, insulting
@coercecustody = custody, prison, jail, detention, captivity, arrest
@coercemedia = newspaper, station, channel, website, site, broadcaster, broadcast, magazine, outlet, network, paper, radio, platform, internet, facebook, twitter, whatsapp, telegram, youtube, instagram, wikipedia, app, media, press
@coerceway = border, crossing, strait, port, airspace, road, route, bridge, harbour, harbor, airport, canal, frontier, highway, corridor, waterway, gate, checkpoint, waters
@coerceaccess = access, entry, passage, delivery, aid, convoy, supply, shipment, relief, shipping, traffic, movement, navigation, evacuation, inspector, observer, visit
@coercebody = party, movement, group, organisation, organization, union, charity, association, ngo, parliament, assembly, legislature, council, opposition, church, sect
@coercefreedom = freedom, right, liberty, movement, travel, speech, protest, gathering, access, activity, assembly, reporting, demonstration, rally, expression
@coercedissent = dissent, opposition, protest, demonstration, uprising, revolt, rebellion, criticism, movement, press, media, minority, activist, protester, critic, opponent, dissident, rally, journalist, unrest, rioting
@coerceaffair = affair, election, politics, vote, referendum, campaign, matter, investigation, business, process
@coercesystem = network, system, computer, server, website, account, email, e-mail, ministry, bank, database, grid, infrastructure, phone, site, company, agency
@coercefake = disinformation, misinformation, propaganda, falsehood, rumour, rumor, hoax

# Property

coerce.v.seize | seize:v obj=@coerceproperty | COERCE/seize 171 |
  + Iran seized a Greek tanker in the Gulf. => IRN > GRC
  - The Iranian minister seized the opportunity to visit Greece.
coerce.v.seize-power | seize:v obj={power,government} | COERCE 170 | obj=target in=target
  + The Nigerien army seized power from the Nigerien president. => NER > NER
  - Panic seized the crowd in the stadium.
coerce.v.confiscate | {confiscate,impound,expropriate,requisition,commandeer}:v obj=* | COERCE/seize 1711 | from=target
  + Turkish customs officers impounded an Armenian truck. => TUR > ARM
  - The teacher confiscated a phone.
coerce.v.confiscate-from | {confiscate,seize}:v obj=@coerceproperty from=actor | COERCE/seize 1711 | obj=none from=target
  + Libya confiscated boats from Italian fishermen. => LBY > ITA
  - Libya took advice from Italian doctors.
coerce.v.nationalize | {nationalize,nationalise}:v obj=* | COERCE/seize 1711 |
  + Bolivia nationalized a Spanish power firm. => BOL > ESP
  - The runner nationalised last year may now compete.
coerce.v.take-over | take:v prt=over obj=@coercefirm | COERCE/seize 171 |
  + Russia took over a Danish brewery company. => RUS > DNK
  - The Danish deputy took over as head of the Russian choir.
coerce.v.occupy | occupy:v obj=actor | COERCE/seize 192 |
  + Indonesia occupied East Timor for a generation. => IDN > TLS
  - The Indonesian question occupied scholars.
coerce.v.occupy-land | occupy:v obj={territory,land,island,building,town,city,area,height,village,embassy,base,zone,region,province} | COERCE/seize 192 | in|of=target
  + Turkish troops occupied a village in Syria. => TUR > SYR
  - The Turkish guests occupied the first row.
coerce.v.annex | annex:v obj=* | COERCE/seize 192 |
  + Iraq annexed Kuwait in August. => IRQ > KWT
  - The museum annex opened in May.
coerce.n.annexation | annexation:n | COERCE/seize 192 | of=target by=source
  + The Russian annexation of Ukrainian land was condemned. => RUS > UKR
  - The annexation of the lawn by moles continues.
coerce.n.occupation | occupation:n of=* | COERCE/seize 192 | of=target by=source
  + The Israeli occupation of Syrian land continued. => ISR > SYR
  - The census asks for the occupation of the parents.
coerce.n.occupation-bare | occupation:n of=none | COERCE/seize 192 | in=target by=source
  + The Japanese occupation in Korea began in 1910. => JPN > KOR
  - Fishing was his occupation.
coerce.n.seizure | {seizure,confiscation,expropriation,nationalisation,nationalization}:n of=* | COERCE/seize 171 | of=target by=source from=target
  + Iran's seizure of a British tanker raised prices. => IRN > GBR
  - The seizure of the muscles is painful.
coerce.n.seizure-poss | {seizure,confiscation}:n of=none by=* | COERCE/seize 171 | poss=target by=source
  + The Greek ship's seizure by Iran was filmed. => IRN > GRC
  - The boy's seizure by the roadside frightened drivers.
coerce.v.loot | {loot,plunder,pillage,ransack}:v obj=* | COERCE/seize 171 |
  + Rwandan soldiers looted Congolese villages. => RWA > COD
  - The children ransacked the wardrobe.
coerce.v.intercept-ship | {intercept,board,stop,detain}:v obj={ship,vessel,tanker,boat,flotilla,trawler,freighter,yacht} | COERCE/seize 171 |
  + Israeli marines boarded a Turkish ship. => ISR > TUR
  - The Israeli tourists boarded a plane to Turkey.
coerce.v.raid-premises | raid:v obj={home,house,office,headquarters,newsroom,building,apartment,station,newspaper,company,shop,premises,flat,university,bank} | COERCE/seize 171 | of=target
  + Egyptian police raided the office of a Turkish news agency. => EGY > TUR
  - The children raided the fridge.
coerce.v.search | search:v obj={home,house,office,headquarters,ship,vessel,building,apartment,residence,vehicle} | COERCE 170 |
  + German police searched the office of a Lebanese group. => DEU > LBN
  - The German searched his pockets for Lebanese coins.

# Persons

coerce.v.arrest | arrest:v obj=* | COERCE/arrest 173 |
  + Turkish police arrested two Swedish journalists. => TUR > SWE
  - The drug arrested the growth of the tumour.
coerce.v.detain | {detain,apprehend,intern,incarcerate}:v obj=* | COERCE/arrest 173 |
  + Morocco detained a Spanish fisherman. => MAR > ESP
  - The talks detained nobody for long.
coerce.v.jail | {jail,imprison}:v obj=* | COERCE/arrest 173 |
  + Bahrain jailed an Iranian cleric. => BHR > IRN
  - Doubt imprisoned his mind.
coerce.v.capture-person | capture:v obj=@coerceperson | COERCE/arrest 173 |
  + Iranian guards captured two American sailors. => IRN > USA
  - A Canadian photographer captured the mood in Iran.
coerce.v.round-up | round:v prt=up obj=@coerceperson | COERCE/arrest 173 |
  + Saudi Arabia rounded up Ethiopian migrants. => SAU > ETH
  - The Ethiopian bank rounded up the sum.
coerce.v.hold-custody | {hold,keep}:v in=@coercecustody | COERCE/arrest 173 | in=none
  + Iran held an Australian lecturer in prison. => IRN > AUS
  - The Australian team held its lead in Iran.
coerce.v.take-custody | take:v into={custody} | COERCE/arrest 173 | into=none
  + Kenyan police took a Somali driver into custody. => KEN > SOM
  - The Kenyan guide took a Somali group into the park.
coerce.v.house-arrest | {place,put,hold}:v under={arrest,detention} | COERCE/arrest 173 | under=none
  + Myanmar placed the Australian adviser under arrest. => MMR > AUS
  - Myanmar placed the book under the table.
coerce.v.throw-jail | {throw,put}:v in|into={jail,prison} | COERCE/arrest 173 | in|into=none
  + Belarus threw a Polish reporter into prison. => BLR > POL
  - A Polish boy threw a coin into the fountain.
coerce.v.prosecute | prosecute:v obj=* | COERCE/arrest 173 |
  + Spain prosecuted a Chilean general. => ESP > CHL
  - He prosecuted the plan with energy.
coerce.v.try | {try,court-martial}:v obj=@coerceperson | COERCE/arrest 173 | in|for=none
  + Egypt tried an Italian activist in a closed court. => EGY > ITA
  - Egypt tried an Italian recipe.
coerce.v.put-trial | {put,place}:v on={trial} | COERCE/arrest 173 | on=none
  + Vietnam put an American activist on trial. => VNM > USA
  - Vietnam put an American film on television.
coerce.v.order-arrest | order:v obj={arrest,detention} | COERCE/arrest 173 | of=target
  + Mali ordered the arrest of a French soldier. => MLI > FRA
  - The French guest ordered the soup of the day.
coerce.v.sweep | sweep:v prt=up obj=@coerceperson | COERCE/arrest 173 |
  + Chinese police swept up Vietnamese workers. => CHN > VNM
  - A Vietnamese cleaner swept up the leaves.
coerce.n.arrest | {arrest,detention,imprisonment,jailing,incarceration}:n of=* | COERCE/arrest 173 | of=target by=source
  + Ghana's arrest of a Nigerian pastor was reported. => GHA > NGA
  - The arrest of the disease pleased the doctors.
coerce.n.arrest-poss | {arrest,detention,imprisonment,jailing,incarceration}:n of=none | COERCE/arrest 173 | poss=target by=source in=source from=none
  + The Dutchman's arrest by Spanish police took a minute. => ESP > NLD
  - The patient died of cardiac arrest.
coerce.n.warrant | warrant:n mod={arrest} | COERCE/arrest 173 | for|against=target
  + Spain issued an arrest warrant for a Rwandan general. => ESP > RWA
  - The oven carries a two-year warrant.
coerce.n.warrant-for | warrant:n for|against=actor | COERCE/arrest 173 | for|against=target
  + A French judge issued warrants for nine Syrian officials. => FRA > SYR
  - There is no warrant for such optimism.
coerce.n.prosecution | {prosecution,trial}:n of=actor | COERCE/arrest 173 | of=target by|in=source
  + Cuba's prosecution of an American contractor lasted a year. => CUB > USA
  - The trial of the drug lasted a year.
coerce.v.deport | deport:v obj=* | COERCE/deport 174 | to=none
  + Tunisia deported an Algerian activist. => TUN > DZA
  - The deportment of the pupils improved.
coerce.v.expel-people | expel:v obj={migrant,refugee,immigrant,worker,student,journalist,reporter,correspondent,foreigner,priest,missionary,villager,family,settler,minority,teacher,activist} | COERCE/deport 174 | to=none
  + Angola expelled Congolese migrants. => AGO > COD
  - The Angolan lung expels stale air.
coerce.v.exile | {exile,banish}:v obj=* | COERCE/deport 174 | to=none
  + Nicaragua banished a Spanish bishop. => NIC > ESP
  - The news banished his doubts.
coerce.v.evict | evict:v | COERCE/deport 174 |
  + Israeli police evicted a Palestinian family. => ISR > PSE
  - The hostel evicted a noisy guest.
coerce.v.send-back | {send,push,turn}:v prt=back obj={migrant,refugee,asylum-seeker,boat,immigrant,family} | COERCE/deport 174 | to=none
  + Greece pushed back Afghan migrants. => GRC > AFG
  - The Afghan customer sent back the soup.
coerce.n.deportation | {deportation,eviction,pushback,banishment}:n of=* | COERCE/deport 174 | of=target to=none by=source
  + Pakistan's deportation of Afghan refugees continues. => PAK > AFG
  - The eviction of the mice took a week.
coerce.n.deportation-poss | deportation:n of=none | COERCE/deport 174 | poss=target by=source from=source to=none
  + The Turk's deportation from Germany was delayed. => DEU > TUR
  - The novel tells of deportation and loss.

# Bans and closures

coerce.v.ban-body | {ban,outlaw,proscribe}:v obj=@coercebody | COERCE/ban 1722 |
  + Turkey outlawed a Syrian party. => TUR > SYR
  - Turkey banned plastic bags.
coerce.v.ban-actor | {ban,outlaw,proscribe}:v obj=actor | COERCE/ban 1722 |
  + Germany banned Hezbollah in April. => DEU > HEZBOLLAH
  - The German spa banned loud music.
coerce.v.ban-media | {ban,block,shut,close,suspend,censor,throttle}:v obj=@coercemedia | COERCE/censor 1721 |
  + Uganda blocked an American website. => UGA > USA
  - The Ugandan keeper blocked an American shot.
coerce.v.ban-people | {ban,bar,block,prevent,prohibit,forbid}:v obj=@coerceperson from=* | COERCE/restrict 172 | from=none
  + Israel barred a British politician from the West Bank. => ISR > GBR
  - A British dam prevents water from flooding the valley.
coerce.v.ban-protest | {ban,forbid,prohibit,outlaw}:v obj={protest,demonstration,rally,gathering,march,strike,speech} | COERCE/ban 1721 | by=target
  + Kenya banned protests by Ugandan exiles. => KEN > UGA
  - Kenya banned smoking in bars.
coerce.v.disqualify | disqualify:v obj={candidate,party,opposition,lawmaker,politician,leader,opponent} | COERCE/ban 1722 |
  + Iran disqualified Iraqi candidates. => IRN > IRQ
  - The Iranian jury disqualified a swimmer.
coerce.v.dissolve | {dissolve,disband,suspend}:v obj=@coercebody | COERCE/ban 1722 |
  + Tunisia dissolved its parliament in March. => TUN > TUN
  - The Tunisian cook dissolved sugar in water.
coerce.v.shut-down-body | {shut,close}:v prt=down obj=@coercebody | COERCE/ban 1722 |
  + Nicaragua shut down a Spanish charity. => NIC > ESP
  - The Spanish firm shut down its old oven.
coerce.v.shut-down-media | {shut,close,take}:v prt=down obj=@coercemedia | COERCE/censor 1721 |
  + Ethiopia shut down a Kenyan radio station. => ETH > KEN
  - The Kenyan user shut down her laptop.
coerce.n.ban | ban:n | COERCE/ban 172 | on=target of=none from=source in=source by=source
  + India's ban on a Pakistani party was confirmed. => IND > PAK
  - The ban on smoking in bars helped lungs.
coerce.n.ban-entry | ban:n mod={travel,entry,visa} | COERCE/restrict 172 | on|for|against=target of=none
  + The American travel ban on Chad hurt traders. => USA > TCD
  - The smoking ban pleased travellers.
coerce.n.closure-media | closure:n of=@coercemedia | COERCE/censor 1721 | of=target by=source
  + Israel's closure of a Qatari channel was condemned. => ISR > QAT
  - The closure of the wound took ten stitches.
coerce.n.closure-way | closure:n of=@coerceway | COERCE/restrict 172 | of=none to|with|against=target by=source
  + Niger's closure of the border to Benin hurt traders. => NER > BEN
  - The closure of the shop in Niger hurt its staff.
coerce.v.close-border | {close,shut,seal}:v obj=@coerceway | COERCE/restrict 172 | for=target
  + Iran closed the Afghan crossing before dawn. => IRN > AFG
  - The Tajik grocer closed his shop before Ramadan.
coerce.v.close-border-with | {close,shut,seal}:v obj=@coerceway to|with|against=actor | COERCE/restrict 172 | obj=none to|with|against=target
  + Tajikistan closed its border with Kyrgyzstan. => TJK > KGZ
  - The road to Kyrgyzstan climbs steeply from the border.
coerce.v.seal-off | {seal,cordon,fence,wall}:v prt=off obj=* | COERCE/restrict 172 |
  + Israeli troops sealed off a Palestinian village. => ISR > PSE
  - The chef sealed off the jar with wax.

# Blockade and obstruction

coerce.v.blockade | blockade:v obj=* | COERCE/restrict 191 |
  + Azerbaijan blockaded Armenia for two decades. => AZE > ARM
  - Logs blockaded the stream.
coerce.n.blockade | blockade:n | COERCE/restrict 191 | of=target on|against=target by=source
  + The Egyptian blockade of Israel led to war. => EGY > ISR
  - The drug causes a blockade of the nerve.
coerce.v.besiege | {besiege,encircle,surround}:v obj=* | COERCE/restrict 191 |
  + Iraqi troops besieged the Kuwaiti capital. => IRQ > KWT
  - Reporters were besieged by mosquitoes.
coerce.v.surround | surround:v obj={town,city,village,embassy,building,base,house,troop,force,compound,camp,capital,headquarters} subj=actor | COERCE/restrict 191 |
  + Turkish troops surrounded a Greek base. => TUR > GRC
  - Olive trees surround the Greek house.
coerce.v.lay-siege | lay:v obj={siege} | COERCE/restrict 191 | to=target
  + Russian troops laid siege to a Ukrainian town. => RUS > UKR
  - The Ukrainian hen laid an egg to her owner's delight.
coerce.n.siege | {siege,encirclement,besiegement}:n | COERCE/restrict 191 | of=target on=target by=source
  + The Syrian siege of Lebanese villages lasted for weeks. => SYR > LBN
  - The singer was under siege by fans.
coerce.v.block-access | {block,obstruct,impede,hinder,hamper}:v obj=@coerceaccess | COERCE/restrict 172 | to|for|into=target
  + Israel blocked access for United Nations convoys. => ISR > UN
  - A Brazilian defender blocked the shot.
coerce.v.block-way | {block,choke,obstruct}:v obj=@coerceway | COERCE/restrict 172 | to|for|against=target
  + Turkey blocked the strait for Russian warships. => TUR > RUS
  - A fallen tree blocked the path to the Turkish bath.
coerce.v.block-actor | block:v obj=actor | COERCE/restrict 172 |
  + Turkey blocked Russian warships at the strait. => TUR > RUS
  - The Turkish user blocked unwanted calls.
coerce.v.deny-access | deny:v obj={access,entry,visa,passage,permission,accreditation,clearance,landing,permit} | COERCE/withhold 172 | iobj=target to=target
  + Syria denied access to United Nations inspectors. => SYR > UN
  - Syria denied the report about United Nations inspectors.
coerce.v.turn-away | turn:v prt=away obj=* | COERCE/restrict 172 |
  + Hungary turned away Afghan refugees. => HUN > AFG
  - She turned away and wept.
coerce.v.withhold-information | {withhold,conceal,hide}:v obj={information,evidence,data,datum,record,document,body,result} | COERCE/withhold 170 | from=target
  + Malaysia withheld data from Chinese investigators. => MYS > CHN
  - The Malaysian boy hid a sweet from his Chinese friend.
coerce.n.obstruction | {obstruction,hindrance,denial}:n of={access,entry,aid,convoy,passage,relief,visa} | COERCE/withhold 172 | of=target to|for=target by=source
  + Syria's obstruction of relief to Lebanon went on. => SYR > LBN
  - The Syrian minister's denial of the report came late.

# Restriction and repression

coerce.v.restrict | {restrict,limit,curb,curtail}:v obj=@coercefreedom | COERCE/restrict 172 | of=target in=target
  + China restricted travel by Taiwanese visitors. => CHN > TWN
  - The Taiwanese doctor restricted his intake of salt.
coerce.v.restrict-actor | restrict:v obj=actor | COERCE/restrict 172 |
  + Zambia restricted Chinese miners. => ZMB > CHN
  - The Chinese robe restricts the knees.
coerce.n.restriction | {restriction,curb}:n on|against=* | COERCE/restrict 172 | of=none
  + Washington's restrictions on Chinese firms took effect. => USA > CHN
  - There is no restriction on the size of the hats.
coerce.v.tighten | tighten:v obj={restriction,control,curb,grip,rule,blockade,noose,sanction} | COERCE/restrict 172 | on|over|against=target
  + China tightened its grip on Hong Kong. => CHN > HKG
  - The Chinese central bank tightened credit in Hong Kong.
coerce.v.censor | censor:v obj=* | COERCE/censor 1721 |
  + Turkey censored a Dutch novel. => TUR > NLD
  - The stars are censored data in this chart.
coerce.v.gag | {gag,muzzle,silence}:v obj=@coercedissent | COERCE/censor 1721 |
  + Cambodia silenced Thai critics. => KHM > THA
  - The Thai batsman silenced the crowd in Cambodia.
coerce.n.censorship | censorship:n | COERCE/censor 1721 | of=target by=source
  + Chinese censorship of Australian news is strict. => CHN > AUS
  - The book is a history of censorship.
coerce.v.suppress | {suppress,repress,crush,quash,quell,smother,stifle}:v obj=@coercedissent | COERCE/restrict 172 | by=source in=target of=target
  + Iran suppressed Iraqi protests. => IRN > IRQ
  - The Iranian teacher suppressed a smile.
coerce.v.oppress | {oppress,repress,persecute,subjugate,intimidate,harass,terrorize,terrorise}:v obj=actor | COERCE 170 |
  + Chinese boats harassed Philippine fishermen. => CHN > PHL
  - Mosquitoes harass the campers.
coerce.v.crack-down | {crack,clamp}:v prt=down on|upon=* | COERCE/restrict 172 | on|upon=target
  + China cracked down on Nepalese monks. => CHN > NPL
  - The roof cracked down the middle.
coerce.n.crackdown | {crackdown,clampdown}:n | COERCE/restrict 172 | on|against=target of=none
  + Turkey's crackdown on the PKK widened. => TUR > PKK
  - The crackdown on late trains pleased commuters.
coerce.n.repression | {repression,persecution,oppression,suppression,harassment,intimidation}:n of=* | COERCE 170 | of=target by=source
  + Myanmar's persecution of Bangladeshi traders drew protests. => MMR > BGD
  - The suppression of noise in the cabin works well.
coerce.n.repression-bare | {repression,persecution,harassment}:n against=* | COERCE 170 | against=target by=source
  + Chinese harassment against Taiwan must end, the minister said. => CHN > TWN
  - Harassment against tenants is an offence.
coerce.v.declare-emergency | {declare,decree,proclaim}:v obj={emergency,curfew} | COERCE/martial-law 1724 | obj=none in|on=target
  + Panama declared an emergency after the riots. => PAN > PAN
  - Panama declared a holiday after the match.
coerce.n.martial-law | law:n mod={martial} | COERCE/martial-law 1724 | in|on=target of=none
  + The Philippine general imposed martial law. => PHL > PHL
  - The Philippine law on marriage is old.
coerce.n.emergency | state:n of={emergency,siege,exception} | COERCE/martial-law 1724 | in=target of=none
  + Sri Lanka imposed a state of emergency. => LKA > LKA
  - Sri Lanka is in a state of joy.
coerce.n.curfew | curfew:n | COERCE/curfew 1723 | in|on=target of=none
  + Indian police imposed a curfew on Friday. => IND > IND
  - The parents set a curfew at ten.
coerce.v.revoke | {revoke,cancel,rescind,annul}:v obj={visa,passport,citizenship,licence,license,accreditation,permit,nationality,autonomy,registration} | COERCE/restrict 172 | of|from|for=target
  + Israel revoked the visa of a Norwegian diplomat. => ISR > NOR
  - The Norwegian band cancelled its concert in Israel.
coerce.v.strip | strip:v obj=actor | COERCE/restrict 172 | of=none
  + Bahrain stripped an Iranian cleric of his citizenship. => BHR > IRN
  - Storms stripped the tree of leaves.
coerce.v.fine | fine:v obj=* | COERCE/restrict 172 |
  + The European Union fined an American company. => EU > USA
  - The library fined late readers.
coerce.v.force | {force,compel,coerce}:v obj=actor subj=actor comp=inf | COERCE 170 |
  + Moscow forced Armenia to change course. => RUS > ARM
  - The heat forced Armenia to close its schools.
coerce.v.bully | {strongarm,blackmail,bully}:v obj=actor | COERCE 170 |
  + China bullied Lithuania over the office. => CHN > LTU
  - Older boys bullied the child.
coerce.v.oust | {oust,depose,overthrow,topple,unseat}:v obj=* subj=actor | COERCE 170 |
  + Mali's army ousted the president of Mali. => MLI > MLI
  - The storm toppled a tree.
coerce.n.coup | {coup,putsch,overthrow}:n | COERCE 170 | in=target of=target against=target by=source
  + Gabonese soldiers staged a coup against the Gabonese president. => GAB > GAB
  - The prize was a coup for the small museum.

# Interference, espionage, cyber attack

coerce.v.interfere | {interfere,meddle}:v in=* | COERCE 170 | in=target
  + Iran interfered in Iraq. => IRN > IRQ
  - Rain interfered in the match.
coerce.v.interfere-with | {interfere,meddle,tamper}:v with=@coerceaffair | COERCE 170 | with=target
  + Russia interfered with elections in Moldova. => RUS > MDA
  - Fog interfered with the radio.
coerce.v.intervene | intervene:v in=actor | COERCE 170 | in=target
  + Saudi Arabia intervened in Yemen. => SAU > YEM
  - A passer-by intervened in the quarrel.
coerce.n.interference | {interference,meddling,intervention}:n in=* | COERCE 170 | in=target of=source
  + Iranian interference in Iraq must stop, the minister said. => IRN > IRQ
  - The interference in the signal came from a lamp.
coerce.v.violate-airspace | {violate,enter,breach,penetrate}:v obj={airspace,waters,water,sovereignty,border} | COERCE 170 | of=target
  + Russian jets violated Estonian airspace. => RUS > EST
  - The Estonian poet violated the rules of metre.
coerce.n.violation-airspace | {violation,infringement,breach}:n of={airspace,sovereignty,waters,border} | COERCE 170 | of=target by=source
  + Turkish violations of Greek airspace increased. => TUR > GRC
  - The Greek driver committed a violation of the traffic rules.
coerce.v.spy | {spy,eavesdrop,snoop}:v on|upon=* | COERCE 170 | on|upon=target
  + Denmark spied on Germany for years. => DNK > DEU
  - The hunter spied a deer.
coerce.v.wiretap | {wiretap,bug,tap}:v obj={phone,telephone,office,call,line,conversation,embassy,room} | COERCE 170 | of=target
  + Washington tapped the phone of the German chancellor. => USA > DEU
  - The German waiter tapped a barrel.
coerce.n.espionage | {espionage,spying}:n against|on=* | COERCE 170 | against|on=target of=none
  + Chinese espionage against Canada was uncovered. => CHN > CAN
  - The film on espionage won a prize.
coerce.v.hack | hack:v obj=@coercesystem | COERCE 176 | of=target
  + North Korea hacked a South Korean bank. => PRK > KOR
  - The North Korean farmer hacked a path through the reeds.
coerce.v.hack-into | {hack,break}:v into=@coercesystem | COERCE 176 | into=target
  + Russia hacked into the network of a German ministry. => RUS > DEU
  - A German runner broke into a smile.
coerce.n.cyberattack | {cyberattack,cyber-attack,hacking}:n | COERCE 176 | on|against|of=target by=source
  + A cyberattack by Iran on Albania halted the ministry. => IRN > ALB
  - Hacking is a hobby of hers.
coerce.n.attack-cyber | attack:n mod={cyber,hacker,ransomware,hacking,phishing} | COERCE 176 | on|against=target of=none
  + A Russian cyber attack on Estonia halted the banks. => RUS > EST
  - The Estonian boxer's attack was quick.
coerce.v.jam | jam:v obj={signal,radar,broadcast,gps,radio,transmission,satellite,communication,frequency} | COERCE 170 | of=target
  + North Korea jammed South Korean broadcasts. => PRK > KOR
  - The South Korean fans jammed the square.
coerce.v.spread-falsehood | {spread,disseminate,broadcast,circulate,peddle}:v obj=@coercefake | COERCE/misinformation 170 | obj=none about|against|in=target
  + Russia spread disinformation about Sweden. => RUS > SWE
  - The Swedish cook spread butter on bread.
coerce.n.disinformation | {disinformation,misinformation}:n | COERCE/misinformation 170 | against|about=target of=none
  + Russian disinformation against Moldova is growing. => RUS > MDA
  - The course teaches how to spot harmful misinformation.

# access that somebody waits for

coerce.v.not-give-access | {give,grant,allow,permit}:v obj={access,entry,passage,permission,visa} neg=yes | COERCE/withhold 172 | iobj=target to=target
  + Syria has not given the United Nations access to the camp. => SYR > UN
  - Syria has given the United Nations access to the camp.
# More ways to take freedom or things

coerce.v.nab | {nab,collar,apprehend,handcuff,remand,lock,immure,incarcerate,intern}:v obj=actor | COERCE/arrest 173 | in=none on=none
  + Greece nabbed two Turkish officers. => GRC > TUR
  - Greece caught up with Turkey.
coerce.v.cordon | {cordon,barricade,quarantine,isolate,lock}:v subj=actor obj={city,town,village,district,area,camp,province,region} | COERCE/restrict 172 | in=target of=target
  + Israel locked two Lebanese villages. => ISR > LBN
  - Snow isolated the villages in Israel.
coerce.v.muzzle | {muzzle,gag,silence,stifle,hush}:v obj=actor | COERCE/censor 1721 | in=none
  + Turkey silenced two Greek papers. => TUR > GRC
  - The teacher silenced the class.
coerce.v.hound | {hound,harry,victimise,victimize,torment,mistreat,maltreat,ill-treat,brutalise,brutalize,dispossess,enslave}:v obj=actor | COERCE 170 | in=none
  + Belarus tormented Polish priests. => BLR > POL
  - Wolves hound the sheep.
coerce.v.impose-rule | {impose,enforce,inflict,tighten,introduce,slap}:v obj={restriction,curb,ban,control,limit,lockdown,rule,closure,quarantine,censorship,blackout} on|upon|in=actor | COERCE/restrict 172 | obj=none on=target upon=target in=target
  + Israel imposed restrictions on the Palestinians. => ISR > PSE
  - The school enforced its rules on phones.
coerce.v.snatch | {snatch,grab,wrest,steal,pilfer,appropriate,sequester,sequestrate,attach,poach}:v obj=* from=actor | COERCE/seize 1711 | obj=none from=target
  + Iran grabbed three islands from the Emirates. => IRN > ARE
  - The thief stole a watch from a tourist.
coerce.v.halt-ship | {halt,stop,divert,turn,force,escort}:v obj={ship,vessel,tanker,plane,airliner,flight,boat,jet,convoy} from|of=actor | COERCE/restrict 172 | obj=none from=target of=target
  + Spain halted a ship from Morocco. => ESP > MAR
  - Morocco's king stopped.
coerce.v.encroach | {encroach,trespass,intrude,infringe,impinge}:v on|upon|into=* | COERCE 170 | on=target upon=target into=target
  + China encroached on the territory of Bhutan. => CHN > BTN
  - The desert encroached on the fields.
coerce.v.settle-land | {colonise,colonize,settle,appropriate}:v obj=actor | COERCE/seize 192 | in=none
  + France colonised Algeria. => FRA > DZA
  - The dust settled.
coerce.v.rig | {rig,steal,fix,manipulate,annul,sway}:v obj={election,vote,referendum,poll,ballot} in|of=actor | COERCE 170 | obj=none in=target of=target
  + Russia manipulated the vote in Georgia. => RUS > GEO
  - The sailors rigged the mast.
coerce.v.infiltrate | {infiltrate,subvert,destabilise,destabilize}:v obj=actor | COERCE 170 | in=none
  + Rwanda destabilised Congo. => RWA > COD
  - Rain infiltrated the tent.
coerce.n.harassment | {mistreatment,maltreatment,torment,subjugation,dispossession,displacement}:n of=actor | COERCE 170 | of=target by=source
  + The maltreatment of Polish workers by Belarus goes on. => BLR > POL
  - The displacement of water is measured.
coerce.n.annex | {land-grab,takeover,colonisation,colonization,encroachment,intrusion}:n of|on|upon|into=actor | COERCE/seize 192 | of=target on=target upon=target into=target by=source
  + China's encroachment on Bhutan went on. => CHN > BTN
  - The takeover of the bakery went on.
coerce.n.search | {search,inspection,boarding,diversion,interception}:n of={ship,vessel,tanker,plane,boat,flotilla,cargo} by=actor | COERCE/seize 171 | of=target by=source
  + The boarding of the Greek tanker by Iran went unnoticed. => IRN > GRC
  - The boarding of the ferry took an hour.
coerce.n.pressure-applied | {application,exertion,campaign,policy,use}:n of={pressure,coercion} | COERCE 170 | of=none on|upon|against=target
  + Turkey's campaign of pressure on Cyprus went on. => TUR > CYP
  - The application of pressure on the wound stopped the bleeding.
coerce.v.force-into | {force,coerce,compel,bully,intimidate}:v obj=actor into=* | COERCE 170 | into=none in=none
  + Turkey forced Cyprus into a deal. => TUR > CYP
  - The rain forced the Cypriot runner into a shelter.
coerce.v.prohibit-from | {prohibit,forbid,prevent,stop,block}:v obj=named from=* | COERCE/restrict 172 | from=none in=none
  + Belarus prohibited Lithuania from hiring guards. => BLR > LTU
  - A cold prevented the Lithuanian from singing.
