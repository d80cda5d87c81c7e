# ASSAULT: deliberate physical harm: attacks, killings, abductions, destruction, war, territory taken by force.
# Own work, Apache-2.0. Format: ../README.md
# Verbs that sports, business and weather share (strike, hit, beat, defeat, capture, fire) always carry a condition.

@assaultpeople = people, person, man, woman, child, boy, girl, civilian, soldier, troop, fighter, militant, rebel, insurgent, gunman, terrorist, policeman, police, officer, guard, member, leader, commander, general, colonel, journalist, reporter, worker, diplomat, ambassador, protester, demonstrator, villager, refugee, migrant, resident, prisoner, hostage, student, activist, official, minister, lawmaker, politician, peacekeeper, sailor, fisherman, pilot, suspect, citizen, national, family, victim, monk, nun, priest, imam, cleric, opponent, dissident, doctor, nurse, teacher, tourist, settler, passenger, driver, mayor, scientist, crowd, detainee, captive, king, president, premier, dozen, hundred, thousand
@assaultplace = town, city, village, area, district, region, province, territory, position, base, airport, airfield, airbase, port, hill, post, outpost, checkpoint, stronghold, bridge, crossing, dam, capital, barracks, camp, headquarters, hospital, school, mosque, church, synagogue, market, building, compound, embassy, consulate, house, home, facility, plant, refinery, pipeline, oilfield, platform, depot, warehouse, site, installation, convoy, vehicle, tank, truck, bus, train, ship, vessel, tanker, boat, freighter, warship, destroyer, frigate, plane, jet, warplane, aircraft, airliner, helicopter, drone, island, neighbourhood, neighborhood, suburb, infrastructure, hotel, prison, palace, ministry, station, power-station, trench, launcher, silo, hideout, bunker, command, troop, force, soldier, militia
@assaultland = town, city, village, area, district, region, province, territory, position, base, airport, airfield, airbase, port, hill, post, outpost, checkpoint, stronghold, bridge, crossing, dam, capital, barracks, island, neighbourhood, neighborhood, suburb, oilfield, swathe, enclave, peninsula, height, ridge, valley, bastion, trench
@assaultarms = missile, rocket, shell, bomb, drone, warplane, jet, plane, aircraft, helicopter, bomber, mortar, artillery, torpedo, gunship, airstrike, strike, attack, bombardment, shelling, gunfire, bullet, blast, raid, projectile, grenade, mine, sniper
@assaultforce = army, force, troop, soldier, fighter, rebel, militant, insurgent, militia, militiaman, guerrilla, jihadist, gunman, tank, marine, paratrooper, commando, warplane, jet, navy, police, separatist, extremist, convoy, column
@assaultcraft = plane, jet, aircraft, airliner, helicopter, drone, warplane, fighter, bomber, missile, rocket, balloon, gunship, satellite
@assaultvessel = ship, boat, vessel, tanker, warship, submarine, frigate, destroyer, freighter, trawler, cruiser, ferry, carrier, gunboat
@assaultcount = #, dozen, hundred, thousand, score
@assaultbuilding = house, home, village, town, building, bridge, mosque, church, temple, school, hospital, base, depot, camp, plant, refinery, pipeline, tank, vehicle, convoy, market, shop, monument, dam, tunnel, launcher, plane, aircraft, position, airport, runway, embassy, car, bus, platform, crop, farm, radar, factory, statue, shrine, railway, power-station, infrastructure, headquarters, armour, artillery

# Attacks in general

assault.v.attack | {attack,assault}:v | ASSAULT 190 |
  + Ethiopian troops attacked an Eritrean camp. => ETH > ERI
  - Critics attacked the novel.
assault.n.attack | attack:n | ASSAULT 190 | of=none from=source
  + Libya reported an attack by Chadian soldiers on a Libyan garrison. => TCD > LBY
  - The Chadian doctor treated a heart attack.
assault.n.attack-in | attack:n on|against=none in=actor | ASSAULT 190 | in=target of=none
  + The Taliban carried out an attack in Pakistan. => TALIBAN > PAK
  - An attack of flu kept the Pakistani runner in bed.
assault.n.assault | {assault,onslaught}:n | ASSAULT 190 | of=target on|against=target
  + The Russian assault on a Georgian town began at night. => RUS > GEO
  - The cheese is an assault on the nose.
assault.v.storm | storm:v obj=* | ASSAULT 190 |
  + Iraqi fighters stormed a Turkish consulate. => IRQ > TUR
  - He stormed out of the room.
assault.v.ambush | ambush:v obj=* | ASSAULT 190 |
  + PKK fighters ambushed Turkish soldiers. => PKK > TUR
  - The ambush of questions surprised the singer.
assault.n.ambush | ambush:n | ASSAULT 190 | of=target
  + The ambush of Malian soldiers by Al-Qaeda was filmed. => AL_QAEDA > MLI
  - The lioness lay in ambush.
assault.v.raid | raid:v obj={port,airbase,airfield,base,camp,village,town,position,outpost,convoy,depot,platform,refinery,hideout,island,coast,territory} | ASSAULT 190 |
  + Israeli jets raided a Tunisian port. => ISR > TUN
  - The Tunisian treasurer raided the savings of his aunt.
assault.v.raid-any | raid:v | ASSAULT 190 |
  + Chadian horsemen raided Sudanese herders. => TCD > SDN
  - The pupils raided the pantry.
assault.n.raid | raid:n | ASSAULT 190 | of=none into|in|across=target
  + An Israeli raid into Lebanon killed five people. => ISR > LBN
  - The fox made a raid on the hens.
assault.n.incursion | {incursion,invasion}:n of=none | ASSAULT 190 | into|in=target
  + The Turkish incursion into Syria lasted nine days. => TUR > SYR
  - The incursion into the market for phones failed.
assault.n.invasion-of | invasion:n of=* | ASSAULT 190 | of=target by=source
  + Iraq's invasion of Kuwait began at dawn. => IRQ > KWT
  - The photographs are an invasion of privacy.
assault.v.invade | invade:v obj=* | ASSAULT 190 |
  + Vietnam invaded Cambodia in December. => VNM > KHM
  - Fans invaded the pitch.
assault.v.cross-into | {cross,push,march,thrust,roll,sweep,burst}:v subj=@assaultforce into=actor | ASSAULT 190 | into=target obj=none
  + Turkish tanks have crossed into Iraq. => TUR > IRQ
  - Turkish tourists crossed into Iraq.
assault.v.enter-force | enter:v subj={tank,troop,army,soldier,commando,marine} obj=actor | ASSAULT 190 |
  + Soviet tanks entered Afghanistan. => RUS > AFG
  - Afghan singers entered the contest.
assault.v.advance | {advance,march,close}:v subj=@assaultforce on|upon=* | ASSAULT 190 | on|upon=target
  + Tanzanian troops were advancing on the Ugandan capital. => TZA > UGA
  - The Ugandan company advanced money on the house.
assault.v.launch-at | {launch,fire,lob,hurl,shoot,rain,send}:v obj={missile,rocket,shell,drone,bomb,torpedo,mortar,grenade,projectile,salvo,volley,round} at|on|against|into|toward|upon=actor | ASSAULT/heavy-weapons 194 | obj=none at|on|against|into|toward|upon=target
  + Hezbollah fired rockets at Israel. => HEZBOLLAH > ISR
  - The American coach fired questions at the Israeli player.
assault.v.launch-at-place | {launch,fire,lob,hurl,shoot,rain,drop}:v obj={missile,rocket,shell,drone,bomb,torpedo,mortar,grenade,projectile,salvo} at|on|against|into|upon=@assaultplace | ASSAULT/heavy-weapons 194 | obj=none at|on|against|into|upon=target
  + The Houthis launched drones at a Saudi refinery. => HOUTHI > SAU
  - The Saudi bank launched a card at a fair.
assault.v.fire-on | {fire,shoot}:v on|upon|at=* | ASSAULT/firearms 193 | on|upon|at=target
  + Indian guards fired on a Pakistani post. => IND > PAK
  - The photographer was shot at noon in studio light.
assault.v.open-fire | open:v obj={fire} | ASSAULT/firearms 193 | on|at|against=target
  + North Korean soldiers opened fire on a South Korean boat. => PRK > KOR
  - The South Korean mayor opened the fire station.
assault.v.exchange-fire | {exchange,trade}:v obj={fire,gunfire,shot,blow,shell,rocket,missile} | ASSAULT/firearms 193 | with=target across=none
  + Thai soldiers exchanged fire with Cambodian troops. => THA > KHM
  - Thai students exchanged books with Cambodian pupils.
assault.n.exchange-fire | {exchange,burst,hail}:n of={fire,gunfire,shell,rocket,missile,bullet} | ASSAULT/firearms 193 | of=both between=both with=target
  + An exchange of fire between Armenia and Azerbaijan lasted an hour. => ARM > AZE
  - An exchange of letters between Armenia and Azerbaijan lasted a year.
assault.v.strike-actor | strike:v subj=actor obj=actor | ASSAULT 190 |
  + Israel struck Iran before dawn. => ISR > IRN
  - Israel struck a deal with an airline.
assault.v.strike-place | strike:v subj=actor obj=@assaultplace | ASSAULT 190 |
  + Ukraine struck a Russian refinery on Tuesday. => UKR > RUS
  - The Russian firm struck oil near Ukraine.
assault.v.strike-target | strike:v subj=actor obj={target} | ASSAULT 190 |
  + Israel struck Hezbollah targets on Friday. => ISR > HEZBOLLAH
  - Israel hit its target for exports to Turkey.
assault.v.strike-arms | {strike,hit}:v subj=@assaultarms | ASSAULT/heavy-weapons 195 |
  + Iranian missiles hit Iraq. => IRN > IRQ
  - Lightning struck the Iraqi parliament.
assault.v.strike-inside | strike:v obj=none in|inside|at|into=actor | ASSAULT 190 | in|inside|at|into=target
  + Turkey struck at the PKK inside Iraq. => TUR > PKK
  - Nurses struck over pay in March.
assault.v.strike-back | {strike,fire}:v prt=back obj=none | ASSAULT 190 | at|against=target
  + Israel struck back at Syria on Friday. => ISR > SYR
  - The ball hit the back of the net.
assault.v.hit-place | hit:v subj=actor obj=@assaultplace | ASSAULT 190 |
  + Turkey hit a Syrian airfield. => TUR > SYR
  - The Turkish lira hit a record low against the dollar.
assault.v.retaliate | retaliate:v with={strike,airstrike,attack,fire,missile,rocket,artillery,shelling,force,raid} with=* | ASSAULT 190 | with=none against|on=target
  + Iran retaliated against Iraq with missiles. => IRN > IRQ
  - Canada retaliated with tariffs against China.
assault.v.target | target:v subj=@assaultarms | ASSAULT/heavy-weapons 195 |
  + Russian missiles targeted Ukrainian ports. => RUS > UKR
  - Ukrainian adverts targeted young buyers.
assault.v.target-with-vehicle | target:v voice=passive with={car,truck,lorry,van,vehicle,boat,motorcycle,motorbike,explosive} | ASSAULT/explosives 1832 | with=none
  + A Turkish base was targeted by Syrian rebels with a car full of explosives. => SYR_OPP > TUR
  - The Turkish driver was targeted with adverts for a Syrian car.
assault.v.target-with | target:v obj=* with=@assaultarms | ASSAULT/heavy-weapons 195 | with=none
  + The Houthis targeted a Saudi airport with drones. => HOUTHI > SAU
  - The Saudi bank targeted students with a new card.
assault.n.offensive | {offensive,counteroffensive,counter-offensive,counterattack,blitz}:n | ASSAULT 190 | of=none in|into=target by=source
  + Turkey launched an offensive against Syria. => TUR > SYR
  - The team's charm offensive won over the fans.
assault.n.operation | operation:n mod={military,ground,offensive,commando,special,anti-terror,counter-terrorism,counterterrorism} | ASSAULT 190 | of=none in|inside|into=target by=source
  + Israel began a ground operation in Lebanon. => ISR > LBN
  - The operation on the Lebanese patient's knee went well.
assault.n.campaign | campaign:n mod={military,bombing,air,terror,aerial} | ASSAULT 190 | of=none in|over=target by=source
  + The Saudi bombing campaign in Yemen dragged on. => SAU > YEM
  - The Saudi bank's advertising campaign in Yemen dragged on.
assault.n.action-military | {action,intervention,response,retaliation}:n mod={military,armed} | ASSAULT 190 | of=none in=target by=source
  + Turkish military action against Syria was expected. => TUR > SYR
  - Legal action against the hotel was expected.
assault.n.aggression | aggression:n poss|mod|by|against|of=actor | ASSAULT 190 | of=source toward=target by=source
  + Russian aggression against Ukraine must end, she said. => RUS > UKR
  - Aggression in young dogs fades with age.
assault.n.violence | violence:n against|by|between=* | ASSAULT 180 | of=none
  + Violence by Serbian police against Albanian protesters spread. => SRB > ALB, ALB_OPP
  - The film shows no violence against animals.
assault.v.claim-responsibility | claim:v obj={responsibility} | ASSAULT 180 | for=target in=none
  + The Islamic State claimed responsibility for the blast in Turkey. => ISIS > TUR
  - A Turkish baker claimed the prize for his cake.
assault.n.claim-responsibility | claim:n of={responsibility} | ASSAULT 180 | of=none for=target
  + A claim of responsibility by the Taliban for the raid in Pakistan followed. => TALIBAN > PAK
  - A claim of fraud followed the raffle in Pakistan.
assault.n.terrorism | terrorism:n against=* | ASSAULT 180 | against=target of=none
  + Pakistani terrorism against India was the topic. => PAK > IND
  - The film deals with terrorism.
assault.n.atrocity | atrocity:n | ASSAULT/massacre 202 | of=source in=target by=source
  + Japanese atrocities against Chinese villagers were described. => JPN > CHN
  - The new tower is an atrocity.

# Bombing, shelling, air and drones

assault.v.bomb | bomb:v obj=* | ASSAULT/explosives 195 |
  + Saudi jets bombed a Yemeni port. => SAU > YEM
  - The musical bombed on Friday.
assault.v.bombard | {bombard,strafe,firebomb,carpet-bomb,dive-bomb}:v obj=* | ASSAULT/heavy-weapons 194 |
  + Iraqi guns bombarded an Iranian harbour. => IRQ > IRN
  - Readers bombarded the editor with letters.
assault.v.shell | shell:v obj=* | ASSAULT/heavy-weapons 194 |
  + North Korea shelled a South Korean island. => PRK > KOR
  - She shelled peas in the kitchen.
assault.v.pound | {pound,pummel,batter,blitz}:v subj=@assaultarms | ASSAULT/heavy-weapons 194 |
  + Russian artillery pounded Ukraine. => RUS > UKR
  - Rain pounded the Ukrainian coast.
assault.v.pound-actor | {pound,pummel}:v subj=actor obj=@assaultplace | ASSAULT/heavy-weapons 194 |
  + Israel pounded Lebanese villages for a week. => ISR > LBN
  - The Lebanese cook pounded garlic.
assault.v.rain-down | {rain,land,fall}:v subj={missile,rocket,shell,bomb,mortar} on|in|near=actor | ASSAULT/heavy-weapons 194 | on|in|near=target
  + Iraqi missiles rained on Iran. => IRQ > IRN
  - Hail rained on Iran.
assault.n.bombing | {bombing,bombardment,shelling}:n of=* | ASSAULT/heavy-weapons 195 | of=target by=source
  + The NATO bombing of Serbian bridges went on. => NATO > SRB
  - The shelling of the nuts is done by hand.
assault.n.bombing-bare | {bombing,bombardment,shelling}:n of=none | ASSAULT/heavy-weapons 195 | in|on|against|near=target from=source by=source
  + Israeli shelling in Lebanon killed a farmer. => ISR > LBN
  - Video bombing is a hobby of teenagers.
assault.n.airstrike | {airstrike,air-strike,airstrikes}:n | ASSAULT/heavy-weapons 195 | of=none in|near=target by=source
  + Turkish airstrikes in Iraq killed a villager. => TUR > IRQ
  - The word airstrike has nine letters.
assault.n.strike-air | strike:n mod={air,missile,drone,rocket,military,aerial,retaliatory,surgical,artillery,cruise,nuclear,preemptive,pre-emptive,precision} | ASSAULT/heavy-weapons 195 | of=none in|near=target by=source
  + An American drone strike in Somalia killed two men. => USA > SOM
  - The general strike in Somalia closed shops.
assault.n.strike-on | strike:n on|against=actor | ASSAULT/heavy-weapons 195 | of=none by=source
  + The Israeli strike on Iran surprised envoys. => ISR > IRN
  - The Iranian teachers' strike on Monday was short.
assault.n.strike-on-place | strike:n on|against=@assaultplace | ASSAULT/heavy-weapons 195 | of=none by=source
  + A Ukrainian strike on a Russian depot lit the sky. => UKR > RUS
  - The Russian dockers' strike on Friday halted the cranes.
assault.n.barrage | {barrage,salvo,fusillade}:n of={rocket,missile,shell,fire,drone,artillery} | ASSAULT/heavy-weapons 194 | of=none on|against|at=target
  + Hamas launched a barrage of rockets at Israel. => HAMAS > ISR
  - Israel faced a barrage of questions.
assault.n.fire-weapon | fire:n mod={rocket,artillery,mortar,missile,sniper,tank,small-arms,machine-gun,shell} | ASSAULT/heavy-weapons 194 | of=none on|at|against|into=target
  + Hezbollah rocket fire on Israel resumed. => HEZBOLLAH > ISR
  - A forest fire in Israel spread.
assault.n.suicide | {bombing,attack,blast}:n mod={suicide} | ASSAULT/suicide-attack 1831 | of=target on|against|at|in=target by=source
  + A Taliban suicide attack on Afghan police killed nine. => TALIBAN > AFG
  - The Afghan clinic studies suicide and panic attacks.
assault.n.car-bomb | {bombing,bomb,attack,blast}:n mod={car,truck,roadside,vehicle} | ASSAULT/explosives 1832 | of=target on|against|at|in|near=target by=source
  + The Islamic State staged a car bombing in Iraq. => ISIS > IRQ
  - The Iraqi car dealer sold a truck.
assault.v.blow-up | {blow,bomb}:v prt=up obj=@assaultbuilding | ASSAULT/destroy 183 |
  + Libyan soldiers blew up a Chadian bridge. => LBY > TCD
  - The Chadian boy blew up a balloon.
assault.v.blow-self | blow:v prt=up obj={himself,herself,themselves} | ASSAULT/suicide-attack 1831 | obj=none in|at|near|outside=target
  + A Chadian bomber blew himself up at a Nigerian base. => TCD > NGA
  - Pictures of the Russian lake were blown up for a poster.
assault.v.detonate | {detonate,explode,plant}:v obj={bomb,device,explosive,charge,mine,car} | ASSAULT/explosives 183 | obj=none in|at|near|against|outside=target
  + North Korean agents detonated a bomb in Myanmar. => PRK > MMR
  - A gardener from Myanmar planted beans.
assault.v.ram | ram:v obj=* | ASSAULT/explosives 183 | into=target
  + A Chinese ship rammed a Philippine boat. => CHN > PHL
  - The ram won a prize at the fair.

# Shooting, craft, vessels

assault.v.shoot-person | shoot:v obj=@assaultpeople | ASSAULT/firearms 193 |
  + Saudi guards shot Ethiopian migrants. => SAU > ETH
  - A Saudi crew shot the film in Ethiopia.
assault.v.shoot-actor | shoot:v obj=actor | ASSAULT/firearms 193 |
  + German guards shot a Polish smuggler. => DEU > POL
  - A German crew shot the scenes in Poland.
assault.v.gun-down | {gun,mow}:v prt=down obj=* | ASSAULT/firearms 193 |
  + Al-Shabaab gunned down a Kenyan teacher. => AL_SHABAAB > KEN
  - A gardener mowed down the grass.
assault.v.shoot-down | {shoot,bring}:v prt=down obj=@assaultcraft | ASSAULT/heavy-weapons 195 |
  + Turkey shot down a Russian jet. => TUR > RUS
  - Turkey shot down the idea of talks with Russia.
assault.v.down | {down,intercept}:v obj=@assaultcraft | ASSAULT/heavy-weapons 195 |
  + Iran downed an American drone. => IRN > USA
  - The Iranian downed a glass of American juice.
assault.n.downing | {downing,shootdown,shooting-down,interception}:n | ASSAULT/heavy-weapons 195 | of=target by=source
  + Russia's downing of a Korean airliner caused outrage. => RUS > KOR
  - The downing of three pints took a minute.
assault.v.sink | {sink,torpedo,scuttle}:v obj=@assaultvessel | ASSAULT/destroy 194 |
  + North Korea sank a South Korean ship. => PRK > KOR
  - The South Korean player sank the last putt.
assault.n.sinking | sinking:n of=@assaultvessel | ASSAULT/destroy 194 | of=target by=source
  + The sinking of a Greek ship by Italy preceded the war. => ITA > GRC
  - The sinking of the ground in Greece cracked walls.
assault.n.shooting | shooting:n of=* | ASSAULT/firearms 193 | of=target by=source
  + The shooting of Algerian marchers by French police is remembered. => FRA > DZA, DZA_OPP
  - The shooting of the film took a month.
assault.n.attack-arms | attack:n mod={rocket,missile,drone,mortar,artillery,air,aerial} | ASSAULT/heavy-weapons 195 | of=none in|near=target from=source
  + The Houthis carried out a drone attack on Saudi Arabia. => HOUTHI > SAU
  - A Saudi shop sells a game of drone attack cards.
assault.n.gunfight | {gunfight,firefight,gunbattle,shootout,skirmish}:n | ASSAULT/firearms 193 | of=none with=target between=both
  + Turkish soldiers had a firefight with the PKK. => TUR > PKK
  - The finals ended in a shootout.

# Killing and bodily harm

assault.v.kill | {kill,slay}:v obj=* | ASSAULT |
  + Israeli soldiers killed a Jordanian driver. => ISR > JOR
  - Two players killed time with cards.
assault.v.die-in | {die,perish}:v in={attack,strike,airstrike,raid,bombing,shelling,ambush,clash,bombardment,assault,offensive,shooting,blast} | ASSAULT | subj=target in=none
  + Five Turkish soldiers died in an attack on Friday. => - > TUR
  - The Turkish singer died in a car crash.
assault.a.dead | dead:a subj=@assaultpeople | ASSAULT | subj=target
  + Turkish jets bombed a Syrian village. Officials said forty people were dead. => TUR > SYR
  - Turkish farmers say forty trees in the Syrian village are dead.
assault.a.dead-number | dead:a subj=@assaultcount | ASSAULT | subj=target
  + Turkish jets bombed a Syrian village. Officials said forty were dead. => TUR > SYR
  - Turkish officials say the talks with Syria are dead.
assault.v.die-count | {die,perish}:v subj=@assaultcount of|from|at=none | ASSAULT | subj=target in=none
  + Turkish jets bombed a Syrian village. Dozens died. => TUR > SYR
  - Turkish jets bombed a Syrian village. Dozens died of hunger later.
assault.n.killing | {killing,slaying}:n of=* | ASSAULT | of=target by=source
  + The American killing of an Iranian general shocked envoys. => USA > IRN
  - The killing of weeds by salt is an old trick.
assault.n.killing-poss | {killing,slaying,murder,assassination}:n of=none | ASSAULT | poss=target mod=source by=source
  + The Iranian's killing by Israel made headlines. => ISR > IRN
  - The broker made a killing on shares.
assault.v.murder | murder:v obj=* | ASSAULT 1823 |
  + Libyan agents murdered a British policewoman. => LBY > GBR
  - The choir murdered a carol.
assault.n.murder | murder:n of=* | ASSAULT 1823 | of=target by=source
  + The murder of a Saudi writer by Iran was alleged. => IRN > SAU
  - A murder of crows settled on the roof.
assault.v.assassinate | assassinate:v obj=* | ASSAULT/assassinate 186 |
  + Israel assassinated an Iranian scientist. => ISR > IRN
  - The assassin is a role for a tenor.
assault.n.assassination | assassination:n of=* | ASSAULT/assassinate 186 | of=target by=source
  + The Syrian assassination of a Lebanese leader was alleged. => SYR > LBN
  - The article is a character assassination of the cook.
assault.n.attempt-life | attempt:n on={life} | ASSAULT/assassinate 185 | on=target
  + An Iraqi attempt on the life of an American president failed. => IRQ > USA
  - The Iraqi swimmer's attempt on the record failed.
assault.v.poison | poison:v obj=* | ASSAULT/unconventional 180 |
  + Russian agents poisoned a Bulgarian arms dealer. => RUS > BGR
  - Gossip poisoned the mood.
assault.n.poisoning | poisoning:n of=* | ASSAULT/unconventional 180 | of=target by=source
  + Russia's poisoning of a British citizen led to anger. => RUS > GBR
  - Food poisoning spoilt the trip.
assault.v.execute | execute:v obj=@assaultpeople | ASSAULT/execute |
  + Saudi Arabia executed three Iranian citizens. => SAU > IRN
  - Saudi Arabia executed the plan with Iranian help.
assault.v.execute-actor | execute:v obj=actor | ASSAULT/execute |
  + China executed a Canadian on Friday. => CHN > CAN
  - The Canadian server executed the script.
assault.v.behead | {behead,decapitate,lynch,crucify}:v obj=* | ASSAULT/execute |
  + The Islamic State beheaded a Japanese reporter. => ISIS > JPN
  - The storm beheaded the tulips.
assault.v.hang | hang:v obj=@assaultpeople | ASSAULT/execute |
  + Iran hanged two Afghan men. => IRN > AFG
  - The Afghan painter hanged his pictures in Iran.
assault.n.execution | execution:n of=@assaultpeople | ASSAULT/execute | of=target by=source
  + Indonesia's execution of Australian prisoners went ahead. => IDN > AUS
  - The execution of the programme stopped.
assault.n.beheading | {beheading,lynching,hanging}:n of=* | ASSAULT/execute | of=target by=source
  + The beheading of a Croatian worker by the Islamic State was filmed. => ISIS > HRV
  - The hanging of the curtains took all day.
assault.v.massacre | {massacre,slaughter,exterminate,butcher}:v obj=* | ASSAULT/massacre 202 |
  + Japanese soldiers massacred Chinese villagers. => JPN > CHN
  - Farmers slaughtered lambs for the feast.
assault.n.massacre | {massacre,slaughter,genocide,extermination,pogrom}:n | ASSAULT/massacre 202 | of=target against=target by=source
  + Israel spoke of a massacre of Israelis by Hamas. => HAMAS > ISR
  - The slaughter of pigs is done in winter.
assault.n.cleansing | cleansing:n mod={ethnic} | ASSAULT/cleansing 203 | of=target by=source
  + The ethnic cleansing of Georgians by Russian forces was recorded. => RUS > GEO
  - The cleansing of the skin takes a minute.
assault.v.drive-out | {drive,force,flush,chase}:v prt=out obj=* | ASSAULT/cleansing 201 |
  + Myanmar drove out Bangladeshi villagers. => MMR > BGD
  - Cheap bread drove out the old recipe.
assault.v.displace | displace:v obj=actor | ASSAULT/cleansing 201 |
  + Serbia displaced Croatian villagers. => SRB > HRV
  - The ship displaces nine tons.
assault.v.torture | torture:v obj=* | ASSAULT/torture 1822 |
  + Syrian guards tortured a Jordanian prisoner. => SYR > JOR
  - Doubts tortured the poet.
assault.n.torture | torture:n of=* | ASSAULT/torture 1822 | of=target by=source
  + The torture of Iraqi prisoners by American soldiers was filmed. => USA > IRQ
  - The torture of waiting was over.
assault.v.beat-person | {beat,whip,flog,club,punch,kick,slap,manhandle}:v obj=@assaultpeople | ASSAULT/beat 182 |
  + Chinese police beat a British reporter. => CHN > GBR
  - China beat Britain in the final.
assault.v.beat-up | beat:v prt=up obj=* | ASSAULT/beat 182 |
  + Turkish guards beat up an Armenian student. => TUR > ARM
  - The cook beat the eggs up with a fork.
assault.n.beating | {beating,flogging,stabbing,caning}:n of=* | ASSAULT/beat 182 | of=target by=source
  + The beating of a Czech reporter by Belarusian police was filmed. => BLR > CZE
  - The beating of the drums went on.
assault.v.stab | {stab,hack,knife}:v obj=@assaultpeople | ASSAULT/primitive 182 |
  + Palestinian attackers have stabbed an Israeli soldier. => PSE > ISR
  - The Israeli chef stabbed the melon.
assault.v.rape | rape:v obj=* | ASSAULT/sexual 1821 |
  + Serbian soldiers raped Bosnian women. => SRB > BIH
  - Fields of rape turned yellow.
assault.n.rape | rape:n of=* | ASSAULT/sexual 1821 | of=target by=source
  + The rape of Congolese women by Rwandan soldiers was reported. => RWA > COD
  - The oil of rape is cheap.
assault.v.abuse | {abuse,mistreat,maltreat,ill-treat,brutalize,brutalise}:v obj=@assaultpeople | ASSAULT 180 |
  + Libyan guards abused Sudanese migrants. => LBY > SDN
  - The Libyan bank abused its market position in Sudan.
assault.v.wound | {wound,injure,maim}:v obj=* | ASSAULT |
  + Syrian guns wounded a Turkish farmer. => SYR > TUR
  - The road wound through the hills.
assault.v.hurt | hurt:v obj=@assaultpeople | ASSAULT |
  + Syrian guns hurt six Turkish soldiers. => SYR > TUR
  - High rates hurt Turkish shares.
assault.v.gas | gas:v obj=* | ASSAULT/unconventional 2041 |
  + Iraq gassed Iranian troops. => IRQ > IRN
  - She gassed up the car.
assault.v.use-weapons | use:v obj={weapon,gas,sarin,chlorine,agent,novichok} against|on|in=* | ASSAULT/unconventional 2041 | obj=none against|on|in=target
  + Iraq used chemical weapons against Iran. => IRQ > IRN
  - Iraq used Iranian weather data in schools.
assault.n.use-weapons | use:n of={weapon,gas,sarin,chlorine} | ASSAULT/unconventional 2041 | of=none against|on|in=target by=source
  + The use of mustard gas by Iraq against Iran was proved. => IRQ > IRN
  - The use of phones by Iraqi pupils was debated.
assault.n.attack-chemical | attack:n mod={chemical,gas,nerve,poison,sarin,biological} | ASSAULT/unconventional 2041 | of=none in=target
  + An Iraqi gas attack on Iran killed villagers. => IRQ > IRN
  - The Iranian firm attacked the gas market.
assault.v.disperse | disperse:v obj={protester,demonstrator,crowd,protest,rally,demonstration,marcher,migrant,gathering} | ASSAULT/crowd-control 175 |
  + Greek police dispersed Afghan migrants. => GRC > AFG
  - Wind dispersed the smoke.
assault.v.tear-gas | {fire,use,lob,shoot}:v obj={gas,cannon,pepper,teargas} at|on|against=actor | ASSAULT/crowd-control 175 | obj=none at|on|against=target
  + Hungarian police fired tear gas at Syrian migrants. => HUN > SYR
  - The Syrian baker uses gas on Fridays.
assault.v.tear-gas-verb | {teargas,tear-gas,pepper-spray,water-cannon}:v obj=* | ASSAULT/crowd-control 175 |
  + Macedonian police teargassed Iraqi migrants. => MKD > IRQ
  - The cook pepper-sprayed the steak with a mill.

# Abduction

assault.v.abduct | {abduct,kidnap}:v obj=* | ASSAULT/abduct 181 |
  + North Korea abducted Japanese citizens. => PRK > JPN
  - The thriller tells how aliens abduct a dog.
assault.n.abduction | {abduction,kidnapping,kidnap}:n of=* | ASSAULT/abduct 181 | of=target by=source
  + Al-Qaeda's kidnapping of a French engineer was confirmed. => AL_QAEDA > FRA
  - The abduction of the arm is measured in degrees.
assault.n.abduction-poss | {abduction,kidnapping}:n of=none | ASSAULT/abduct 181 | poss=target by=source
  + The German's abduction by Vietnam strained ties. => VNM > DEU
  - The novel is called Abduction.
assault.v.hijack | hijack:v obj=* | ASSAULT/abduct 181 |
  + Somali gunmen hijacked a Danish ship. => SOM > DNK
  - A bore hijacked the conversation.
assault.n.hijacking | {hijacking,hijack}:n | ASSAULT/abduct 181 | of=target by=source
  + The hijacking of a Kuwaiti airliner by Hezbollah lasted two weeks. => HEZBOLLAH > KWT
  - The hijacking of the debate by bores was a pity.
assault.v.take-hostage | {take,hold}:v obj={hostage,captive} | ASSAULT/abduct 181 | iobj=target
  + Hamas took Israeli hostages. => HAMAS > ISR
  - The Israeli nurse took a deep breath.
assault.v.take-hostage-actor | {take,hold}:v obj=actor prt|mod={hostage,captive} | ASSAULT/abduct 181 |
  + American diplomats were taken hostage by Iran. => IRN > USA
  - Iranian students took American history.
assault.v.seize-person | seize:v obj={hostage,soldier,civilian,worker,engineer,missionary,aid-worker,peacekeeper,schoolgirl,villager} | ASSAULT/abduct 181 |
  + Armenian fighters seized Turkish workers. => ARM > TUR
  - The Turkish workers seized their chance.
assault.n.hostage-taking | {hostage-taking,taking}:n of={hostage,diplomat,embassy,soldier} | ASSAULT/abduct 181 | of=target by=source
  + The taking of American diplomats by Iran lasted a year. => IRN > USA
  - The taking of photographs is allowed.

# Destruction

assault.v.destroy | {destroy,demolish,raze,bulldoze,obliterate}:v obj=@assaultbuilding subj=* | ASSAULT/destroy 1712 |
  + Israeli troops destroyed a Syrian radar. => ISR > SYR
  - The Syrian court destroyed his reputation.
assault.v.destroy-forces | {destroy,annihilate}:v voice=passive obj={brigade,division,battalion,regiment,unit,troop,force,tank,convoy,column,radar,missile,launcher,warship,gunboat,warplane,jet,fighter} | ASSAULT/destroy 1712 |
  + An Iranian brigade was destroyed by Iraqi troops. => IRQ > IRN
  - An Iranian film was destroyed by the damp.
assault.v.destroy-actor | {destroy,annihilate}:v obj=actor subj=actor | ASSAULT/destroy 1712 |
  + American troops destroyed Iraqi columns. => USA > IRQ
  - The Iraqi clerk destroyed the letters.
assault.v.level | {level,flatten}:v obj=@assaultbuilding subj=* | ASSAULT/destroy 1712 |
  + Russian guns levelled a Ukrainian town. => RUS > UKR
  - Ukraine levelled the score after half-time.
assault.v.burn | {burn,torch}:v obj=@assaultbuilding subj=* | ASSAULT/destroy 1712 |
  + Sudanese militiamen burned Chadian villages. => MIL_SDN > TCD
  - The Chadian runner burned nine hundred calories.
assault.v.set-fire | set:v obj={fire} | ASSAULT/destroy 1712 | to=target
  + Iranian students set fire to a Saudi embassy. => IRN > SAU
  - The Saudi fire brigade set a date.
assault.v.set-ablaze | set:v obj=@assaultbuilding on={fire} | ASSAULT/destroy 1712 | on=none
  + Ugandan rebels set Congolese homes on fire. => UGA_OPP > COD
  - The Congolese mayor set the table on the terrace.
assault.v.sabotage | sabotage:v obj=@assaultplace | ASSAULT/destroy 1712 |
  + Russian agents sabotaged a Czech depot. => RUS > CZE
  - The Czech singer sabotaged her own career.
assault.n.sabotage | sabotage:n of|against=* | ASSAULT/destroy 1712 | of|against=target by=source
  + Russian sabotage against Germany is rising. => RUS > DEU
  - The film is about a sabotage of a wedding.
assault.v.damage | damage:v obj=@assaultplace subj=@assaultarms | ASSAULT/destroy 1712 |
  + Iranian missiles damaged an Israeli airfield. => IRN > ISR
  - Hail damaged an Israeli airfield.
assault.n.destruction | {destruction,demolition,razing,levelling}:n of=@assaultbuilding | ASSAULT/destroy 1712 | of=target by=source
  + Israel's destruction of an Iraqi plant was condemned. => ISR > IRQ
  - The destruction of the ozone layer has slowed.

# Fighting and war

assault.v.clash-with | clash:v with=* | ASSAULT 190 | with=target
  + Chinese soldiers clashed with Indian troops. => CHN > IND
  - The curtains clash with the carpet.
assault.v.clash | clash:v with=none | ASSAULT 190 | subj=both
  + India and China clashed on Monday. => IND > CHN
  - The dates of the concerts clashed.
assault.n.clash | clash:n | ASSAULT 190 | of=none with=target between=both
  + Clashes between Armenia and Azerbaijan killed a soldier. => ARM > AZE
  - The clash of colours hurts the eye.
assault.v.fight-actor | fight:v obj=named | ASSAULT 190 |
  + Ugandan troops fought the Congolese army. => UGA > COD
  - The Ugandan nurse fought tears.
assault.v.fight-against | {fight,battle}:v against|with=actor | ASSAULT 190 | against|with=target
  + Ethiopian soldiers fought against Somalia. => ETH > SOM
  - The Ethiopian doctor fought against malaria.
assault.v.engage-force | engage:v subj=@assaultforce obj=actor with=none | ASSAULT 190 |
  + Iraqi troops engaged the Islamic State near the river. => IRQ > ISIS
  - Iraqi teachers engaged the class.
assault.v.battle | {battle,combat}:v obj=named subj=actor with=none | ASSAULT 190 |
  + Iraqi troops battled the Islamic State. => IRQ > ISIS
  - The Iraqi goalkeeper battled an injury.
  - Sweden combats the corruption that plagues Malta and others in the region.
assault.v.war | {war,skirmish}:v with|against=actor | ASSAULT 190 | with|against=target
  + Pakistani soldiers skirmished with Afghan guards. => PAK > AFG
  - Brothers warred with one another over the shop.
assault.n.fight | fight:n against=actor poss|mod|by=actor | ASSAULT 190 | of=none against=target
  + The Iraqi fight against the Islamic State took three years. => IRQ > ISIS
  - The Iraqi fight against malaria took three years.
  - Dozens were hurt in the fight with the Iraqi bouncer.
assault.n.fighting | {fighting,hostility,combat}:n | ASSAULT 190 | of=none between=both with|against=target
  + Heavy fighting between Sudan and Ethiopia broke out. => SDN > ETH
  - The fighting spirit of the team is famous.
assault.n.battle | battle:n with|against|between=actor | ASSAULT 190 | of=none between=both
  + The battle between Ukraine and Russia goes on. => UKR > RUS
  - The battle of wits amused the guests.
assault.n.war | war:n | ASSAULT 190 | mod=both of=none between=both in=none
  + Iraq waged war against Iran. => IRQ > IRN
  - A price war broke out among bakers.
assault.n.war-in | war:n in=actor on|against|with=none | ASSAULT 190 | in=target of=none
  + Russia's war in Ukraine continues. => RUS > UKR
  - The museum in Ukraine shows war posters.
assault.n.war-civil | war:n mod={civil} | ASSAULT 190 | in=both mod=both of=none between=both
  + The civil war between Hamas and Egypt never came. => HAMAS > EGY
  - A civil engineer spoke of the war on rust.
assault.n.conflict | conflict:n mod={armed,military,border,bloody} | ASSAULT 190 | of=none between=both with|against=target
  + The border conflict between Peru and Ecuador ended. => PER > ECU
  - A conflict of interest ended his career in Peru.
assault.n.conflict-between | conflict:n between=actor | ASSAULT 190 | between=both of=none
  + The conflict between Ethiopia and Eritrea cost many lives. => ETH > ERI
  - The conflict between work and leisure is old.
assault.v.go-war | {go,be}:v to|at={war} | ASSAULT 190 | to|at=none with|against=target
  + Argentina went to war with Britain. => ARG > GBR
  - Argentina went to the final with Britain.
assault.v.declare-war | declare:v obj={war} | ASSAULT 190 | obj=none on|against=target
  + Italy declared war on Greece. => ITA > GRC
  - Italy declared a holiday on Friday.
assault.v.rout | {rout,vanquish,trounce}:v subj=@assaultforce obj=actor | ASSAULT 190 |
  + Chadian soldiers routed the Libyan army. => TCD > LBY
  - Chad's team routed Libya in the semi-final.
assault.v.defeat | defeat:v obj={army,force,rebel,militant,jihadist,insurgent,troop,terrorist,isis,isil,daesh} | ASSAULT 190 |
  + Chadian troops defeated a Libyan force. => TCD > LBY
  - Chad defeated Libya in the semi-final.
assault.v.repel | {repel,repulse,beat}:v obj={attack,assault,offensive,raid,invasion,incursion} | ASSAULT 190 | of|from=target
  + Armenian troops repelled an attack by Azerbaijan. => ARM > AZE
  - The lotion repels mosquitoes.
assault.v.break-truce | {break,violate,breach}:v obj={ceasefire,cease-fire,truce,armistice} | ASSAULT 196 | with=target
  + Azerbaijan violated the ceasefire with Armenia. => AZE > ARM
  - Azerbaijan broke the silence about Armenia.
assault.n.break-truce | {violation,breach}:n of={ceasefire,cease-fire,truce,armistice} | ASSAULT 196 | of=none by|from=source
  + Serbia's violation of the truce with Croatia was reported. => SRB > HRV
  - The monitors counted breaches of the rule on hats.

# Territory taken by force

assault.v.capture-land | {capture,seize,conquer}:v obj=@assaultland | ASSAULT 190 | from=target
  + Rwandan troops captured a Congolese town. => RWA > COD
  - The Congolese painter captured the light.
assault.v.take-land | take:v obj={town,city,village,airport,airbase,outpost,stronghold,checkpoint,hill,island} | ASSAULT 190 | from=target
  + Libyan fighters took a Chadian village. => LBY > TCD
  - Libya took a position on the Chadian plan.
assault.v.take-over | take:v prt=over obj=@assaultland | ASSAULT 190 | from=target
  + Rwanda has taken over a Congolese town. => RWA > COD
  - A Rwandan firm took over a Congolese bank.
assault.v.take-over-force | {take,overrun,capture,seize}:v prt|mod=over subj=@assaultforce obj=actor | ASSAULT 190 | from=target
  + The militants took over Mali. => - > MLI
  - The Malian president took over the post.
assault.v.capture-from | {capture,seize,wrest,take}:v obj=@assaultland from=actor | ASSAULT 190 | obj=none from=target
  + Iraqi troops captured a hill from the Islamic State. => IRQ > ISIS
  - Iraqi pupils took a lesson from the film.
assault.v.overrun | overrun:v obj=* | ASSAULT 190 |
  + Houthi fighters overran a Saudi post. => HOUTHI > SAU
  - Rabbits overran the garden.
assault.v.conquer | conquer:v obj=actor | ASSAULT 190 |
  + Italy conquered Ethiopia in 1936. => ITA > ETH
  - The Italian climber conquered the summit.
assault.v.retake | {retake,recapture,reconquer}:v obj=* | ASSAULT 190 | from=target
  + Iraqi forces retook a town from the Islamic State. => IRQ > ISIS
  - She may retake the exam.
assault.v.liberate | {liberate,free}:v obj=@assaultland | ASSAULT 190 | from=target obj=none
  + Iraqi soldiers liberated a village from the Islamic State. => IRQ > ISIS
  - The Iraqi law freed farmers from the tax.
assault.v.seize-control | {seize,take,gain,regain,retake,wrest}:v obj={control} | ASSAULT 190 | of|from=target
  + Rwandan troops seized control of a Congolese mine. => RWA > COD
  - Rwandan doctors took measures to control the fever.
assault.n.capture | {capture,recapture,conquest}:n of=@assaultland | ASSAULT 190 | of=target by=source
  + Russia's capture of a Ukrainian town was confirmed. => RUS > UKR
  - The capture of carbon by trees is slow.
assault.v.fall-to | fall:v subj=@assaultland to=actor | ASSAULT 190 | subj=target to=source
  + The Ukrainian town fell to Russia. => RUS > UKR
  - Ukrainian exports fell to two tons.
assault.v.push-back | {push,drive,dislodge,expel}:v obj={rebel,militant,insurgent,jihadist,fighter,troop,force} from|out|back=* | ASSAULT 190 | from|out|back=none
  + French troops drove the Libyan fighters from a town. => FRA > LBY
  - The French guide drove Libyan guests from a town to the sea.

assault.v.use-such-weapons | use:v obj={weapon,gas,sarin,chlorine,agent,novichok} against|on|in=none | ASSAULT/unconventional 2041 | obj=none
  + Iraq used such weapons at Halabja. => IRQ > IRQ
  - Iraqi pupils used chemical formulas at school.
# More ways to use force

assault.v.human-shield | {use,hold,take,keep}:v obj=actor as={shield,hostage} | ASSAULT 184 | as=none
  + Militants of the Islamic State used Iraqi civilians as human shields. => ISIS > IRQ
  - Soldiers used doors as shields.
assault.v.hit-actor | {pound,hammer,batter,strafe,blitz,rake,pepper,thrash,maul,club,stone,knife,decapitate,gun,mow,butcher,exterminate,maim,mutilate,molest,whip}:v obj=actor | ASSAULT 190 | in=none at=none on=none
  + Russia pounded the Ukrainian army. => RUS > UKR
  - Rain pounded the roofs.
assault.v.push-out | {push,drive,throw,force,chase,flush,kick,clear}:v obj=actor out-of={city,town,village,territory,area,region,base,province} | ASSAULT 190 | out-of=none
  + The Iraqi army drove the Islamic State out of the town. => IRQ > ISIS
  - A farmer drove the Iraqi minister out of pity.
assault.v.exchange-blows | {scuffle,brawl,grapple}:v with=actor | ASSAULT 190 | with=target
  + Indian soldiers scuffled with Chinese troops. => IND > CHN
  - The boys scuffled with a bag.
assault.v.down-aircraft | {down,intercept,destroy,hit,sink,torpedo,scuttle,ram,cripple,disable}:v obj={plane,jet,drone,helicopter,aircraft,warplane,airliner,ship,boat,submarine,frigate,tanker,tank} of|from|belonging=actor | ASSAULT/heavy-weapons 190 | obj=none of=target from=target
  + Israel downed a drone from Lebanon. => ISR > LBN
  - The wind downed a plane tree.
assault.v.bring-down | {bring,blow}:v prt={down,up} obj={plane,jet,drone,helicopter,aircraft,warplane,airliner,bridge,convoy} | ASSAULT 190 | obj=target of=target
  + Turkey brought down a Syrian helicopter. => TUR > SYR
  - Turkey brought down the price of Syrian oil.
assault.n.cyber-warfare | warfare:n against|on=actor | ASSAULT 190 | against=target on=target of=none
  + Iran's drone warfare against Iraq went on. => IRN > IRQ
  - Medieval warfare was slow.
assault.n.bloodshed | {carnage,extermination,decapitation,wounding}:n of=actor | ASSAULT 1823 | of=target by=source in=none
  + The decapitation of Egyptian Christians by the Islamic State shocked the region. => ISIS > EGY
  - The wounding words were printed in Egypt.
assault.n.volley | {barrage,salvo,volley,fusillade,bombardment,cannonade,broadside,hail,blitz,airstrike,air-strike,sortie}:n against|on|at|into=actor | ASSAULT/heavy-weapons 195 | against=target on=target at=target into=target of=none from=source
  + Hezbollah's salvo against Israel came at dawn. => HEZBOLLAH > ISR
  - A barrage of questions met the minister.
assault.n.reprisal | {reprisal,retaliation,counterattack,counter-attack,counteroffensive,counter-offensive,onslaught}:n against|on=actor | ASSAULT 190 | against=target on=target of=none by=source in=none
  + Israel's reprisal against Syria killed four. => ISR > SYR
  - The team from Syria took its reprisal on the pitch.
assault.n.operation-inside | operation:n poss|mod=actor inside|inside-of|against=actor | ASSAULT 190 | of=none inside|inside-of|against=target by=source
  + It was the largest Houthi operation inside Saudi Arabia. => HOUTHI > SAU
  - The Saudi surgeon's operation took place inside a tent.
