# MOBILIZE: forces, police or weapons brought into position, put on alert, shown or tested, without using them.
# Own work, Apache-2.0. Format: ../README.md
# The force that is moved is never the target; where it is moved to is.

@mobforce = troop, force, soldier, army, brigade, battalion, division, regiment, marine, paratrooper, commando, reinforcement, contingent, unit, infantry, personnel, peacekeeper, fighter, militiaman, garrison, legion, guard, cavalry, combatant
@mobwarship = warship, carrier, destroyer, frigate, submarine, fleet, flotilla, navy, cruiser, gunboat, armada, minesweeper, squadron, corvette, patrol-boat
@mobship = warship, ship, carrier, destroyer, frigate, submarine, fleet, flotilla, vessel, navy, cruiser, gunboat, armada, minesweeper, squadron, corvette, patrol-boat
@mobplane = jet, warplane, bomber, aircraft, plane, helicopter, drone, gunship
@mobarm = missile, rocket, tank, artillery, battery, launcher, howitzer, radar, system, armour, armor, weapon, mortar, mine, vehicle, interceptor, warhead
@mobpolice = police, policeman, gendarme, officer, gendarmerie, constable
@mobalert = alert, standby, readiness
@mobpresence = presence, force, forces, fleet, defence, defense, troop, troops, patrol, security, deployment, readiness, alert, garrison, contingent, surveillance, checkpoint
@mobtest = missile, rocket, warhead, weapon, bomb, drone, torpedo, interceptor, icbm, device

# Troops

mobilize.v.deploy-troops | deploy:v obj=@mobforce | MOBILIZE/troops 154 | obj=none to|into|in|on|along|near|against=target
  + Ethiopia deployed troops along the border with Eritrea. => ETH > ERI
  - The firm deployed new software in Eritrea.
mobilize.v.deploy-troops-passive | deploy:v obj=@mobforce voice=passive | MOBILIZE/troops 154 | obj=source to|into|in|on|along|near|against=target
  + Rwandan soldiers were deployed to Mozambique last month. => RWA > MOZ
  - Airbags were deployed to protect the Rwandan driver.
mobilize.v.deploy-intransitive | deploy:v obj=none subj=@mobforce | MOBILIZE/troops 154 | to|into|in|on|along|near|against=target
  + Canadian soldiers deployed to Latvia in June. => CAN > LVA
  - The parachute deployed late over Latvia.
mobilize.v.send-troops | {send,dispatch,rush}:v obj=@mobforce | MOBILIZE/troops 154 | obj=none iobj=target to|into|in|on|along|near|against=target
  + Burundi sent troops to Congo. => BDI > COD
  - Burundi sent a letter to Congo.
mobilize.v.send-troops-passive | {send,dispatch,rush}:v obj=@mobforce voice=passive | MOBILIZE/troops 154 | obj=source to|into|in|on|along|near|against=target
  + Turkish soldiers were sent to Libya in January. => TUR > LBY
  - Turkish flowers were sent to Libya for the feast.
mobilize.v.move-troops | {move,shift,transfer,redeploy,airlift,ferry}:v obj=@mobforce | MOBILIZE/troops 154 | obj=none from=none to|into|on|along|near|toward=target
  + Uganda moved troops toward Rwanda. => UGA > RWA
  - Uganda moved its embassy in Rwanda to a new house.
mobilize.v.pour | {pour,pump,funnel}:v obj=@mobforce | MOBILIZE/troops 154 | obj=none to|into|in=target
  + Vietnam poured soldiers into Cambodia. => VNM > KHM
  - Vietnam poured concrete for a bridge into Cambodia.
mobilize.v.station | {station,base,garrison}:v obj=@mobforce | MOBILIZE/troops 154 | obj=none in|on|along|near=target
  + Russia stationed soldiers in Armenia. => RUS > ARM
  - The Armenian film is based on a novel by a Russian.
mobilize.v.station-passive | {station,base,garrison}:v obj=@mobforce voice=passive | MOBILIZE/troops 154 | obj=source in|on|along|near=target
  + Some American troops are stationed in Romania. => USA > ROU
  - The Romanian bank is based in Austria.
mobilize.v.position | {position,place,concentrate}:v obj=@mobforce | MOBILIZE/troops 154 | obj=none in|on|along|near|around=target
  + Sudan positioned its forces near Ethiopia. => SDN > ETH
  - The Sudanese mason placed a stone near the door.
mobilize.v.mass | {mass,amass,gather,assemble}:v obj=@mobforce | MOBILIZE/troops 154 | obj=none on|along|near|at|around=target
  + Turkey massed soldiers near Syria. => TUR > SYR
  - Turkey amassed debts to Qatar.
mobilize.v.mass-intransitive | mass:v obj=none subj=@mobforce | MOBILIZE/troops 154 | on|along|near|at|around=target
  + Azerbaijani troops massed near Armenia. => AZE > ARM
  - Clouds massed over Armenia.
mobilize.v.arrive | {arrive,land}:v subj=@mobforce in|at|near=actor | MOBILIZE/troops 154 | in|at|near=target
  + Kenyan troops arrived in Haiti on Friday. => KEN > HTI
  - Kenyan runners arrived in Haiti on Friday.
mobilize.v.mobilize | {mobilize,mobilise}:v obj=@mobforce | MOBILIZE/troops 154 | obj=none against=target
  + Egypt mobilized its army against Israel. => EGY > ISR
  - The Egyptian singer mobilized her fans on Friday.
mobilize.v.mobilize-intransitive | {mobilize,mobilise}:v obj=none against=actor | MOBILIZE/troops 154 |
  + Iraq mobilized against Iran within a week. => IRQ > IRN
  - Parents mobilized against a school reform.
mobilize.v.call-up | call:v prt=up obj={reservist,reserve,conscript,soldier,guard,veteran} | MOBILIZE/troops 154 | obj=none
  + Israel called up reservists on Monday. => ISR > -
  - Israel called up the German embassy.
mobilize.v.activate | activate:v obj={reservist,reserve,guard,unit,defence,defense} | MOBILIZE/troops 154 | obj=none
  + Taiwan activated its reserves. => TWN > -
  - The Taiwanese user activated her phone.
mobilize.v.conscript | {conscript,draft}:v obj={man,soldier,citizen,civilian,youth,recruit,reservist} | MOBILIZE/troops 154 |
  + Myanmar conscripted young men in the north. => MMR > -
  - Myanmar drafted a budget in the north.
mobilize.v.reinforce | {reinforce,strengthen,bolster,fortify}:v obj={garrison,border,defence,defense,outpost,position,contingent,frontier} | MOBILIZE/troops 154 | obj=none against|with|on|along=target
  + Poland reinforced its border with Belarus. => POL > BLR
  - Poland reinforced its ties with Lithuania.
mobilize.v.increase-presence | {increase,boost,expand,strengthen,bolster,reinforce,intensify}:v obj={presence,patrol,surveillance,deployment,force,fleet,garrison} | MOBILIZE/troops 154 | obj=none in|on|along|near=target
  + France increased its presence in Chad. => FRA > TCD
  - France increased its exports to Chad.
mobilize.v.step-up | {step,beef,build}:v prt=up obj=@mobpresence | MOBILIZE/troops 154 | obj=none in|on|along|near=target
  + Kenya stepped up patrols near Somalia. => KEN > SOM
  - The Kenyan minister stepped up to the stage in Somalia.
mobilize.v.cross-forces | {pour,stream,roll}:v subj=@mobforce into|to|toward=actor | MOBILIZE/troops 154 |
  + Iraqi troops poured into Kuwait. => IRQ > KWT
  - Iraqi oil poured into Kuwait.
mobilize.n.deployment | {deployment,redeployment,stationing}:n | MOBILIZE/troops 154 | of=source poss=source to|in|on|near|along|against=target
  + Kenya's deployment of troops to Haiti began. => KEN > HTI
  - The deployment of the app took an hour.
mobilize.n.mobilization | {mobilization,mobilisation}:n | MOBILIZE/troops 154 | poss=source of=source against=target
  + Russia's mobilization against Ukraine was announced in September. => RUS > UKR
  - The mobilization of savings pleased the bank.
mobilize.n.buildup | {buildup,build-up}:n mod={military,troop,naval,arm,force,army} | MOBILIZE/troops 154 | on|near|along|in|around|against=target
  + A Russian military buildup near Ukraine worried diplomats. => RUS > UKR
  - A buildup of ice near Ukraine worried sailors.
mobilize.n.concentration | {concentration,massing}:n of={troop,force,soldier,army,tank} | MOBILIZE/troops 154 | of=target on|near|along=target
  + Syria's massing of troops near Jordan was denied. => SYR > JOR
  - The concentration of salt in Jordan rose.
mobilize.n.movement | movement:n mod={troop,military,naval} | MOBILIZE/troops 154 | of=source near|toward|in|along=target
  + Russian troop movements near Georgia were reported. => RUS > GEO
  - The movement of Georgian dancers was graceful.
mobilize.n.presence | presence:n mod={military,troop,naval,force} | MOBILIZE/troops 154 | of=source in|on|near=target
  + The American military presence in Niger ended. => USA > NER
  - The presence of sugar in Niger's drinks rose.

# Ships, aircraft, weapons

mobilize.v.deploy-arms | deploy:v obj=@mobarm | MOBILIZE/weapons 154 | obj=none to|into|in|on|along|near|against=target
  + The United States deployed missiles in Romania. => USA > ROU
  - The Romanian nurse deployed a bandage.
mobilize.v.deploy-arms-passive | deploy:v obj=@mobarm voice=passive | MOBILIZE/weapons 154 | obj=source to|into|in|on|along|near|against=target
  + Russian missiles were deployed in Belarus. => RUS > BLR
  - Russian solar sails were deployed in orbit.
mobilize.v.deploy-ships | deploy:v obj=@mobship | MOBILIZE/weapons 154 | obj=none to|into|in|off|near|against=target
  + Britain deployed a frigate near Guyana. => GBR > GUY
  - Britain deployed its best players against Guyana.
mobilize.v.deploy-planes | deploy:v obj=@mobplane | MOBILIZE/weapons 154 | obj=none to|into|in|over|near|against=target
  + Italy deployed fighter jets to Estonia. => ITA > EST
  - Italy deployed teachers to Estonia.
mobilize.v.deploy-ships-passive | {deploy,send,dispatch,move}:v obj=@mobship voice=passive | MOBILIZE/weapons 154 | obj=source to|into|in|off|near|toward|against=target
  + French warships were dispatched to Cyprus. => FRA > CYP
  - French cakes were dispatched to Cyprus.
mobilize.v.deploy-planes-passive | {deploy,send,dispatch,move}:v obj=@mobplane voice=passive | MOBILIZE/weapons 154 | obj=source to|into|in|over|near|against=target
  + Spanish jets were deployed to Lithuania. => ESP > LTU
  - Spanish melons were sent to Lithuania.
mobilize.v.move-troops-passive | {move,shift,transfer,redeploy,position,place,concentrate,mass}:v obj=@mobforce voice=passive | MOBILIZE/troops 154 | obj=source to|into|on|in|along|near|at|toward=target
  + Sudanese soldiers were moved toward Chad. => SDN > TCD
  - Sudanese treasures were moved to a museum in Chad.
mobilize.v.mobilize-passive | {mobilize,mobilise}:v obj=@mobforce voice=passive | MOBILIZE/troops 154 | obj=source against=target
  + Syrian reinforcements were mobilised against Israel. => SYR > ISR
  - Syrian savings were mobilised for a bank.
mobilize.v.send-ships | {send,dispatch,rush,move,sail,divert}:v obj=@mobship | MOBILIZE/weapons 154 | obj=none iobj=target to|into|off|near|toward|through=target
  + Iran sent warships toward Yemen. => IRN > YEM
  - Iran sent greetings to Yemen.
mobilize.v.send-planes | {send,dispatch,move,fly}:v obj={jet,warplane,bomber,helicopter,gunship} | MOBILIZE/weapons 154 | obj=none to|into|over|near|through=target
  + China sent bombers near Taiwan. => CHN > TWN
  - Chinese children flew kites over Taiwan.
mobilize.v.move-arms | {send,move,transfer,ship,station,position,place}:v obj={missile,tank,artillery,battery,launcher,howitzer,armour,armor,mortar} | MOBILIZE/weapons 154 | obj=none to|into|in|along|near|on|toward=target
  + Turkey moved tanks toward Iraq. => TUR > IRQ
  - Turkey moved its clocks forward before Iraq did.
mobilize.v.install-arms | {install,instal,emplace,mount}:v obj={missile,battery,launcher,radar,artillery,gun,rocket} | MOBILIZE/weapons 154 | obj=none in|on|near|along|against=target
  + North Korea installed launchers near South Korea. => PRK > KOR
  - South Korea installed heaters in North Korean schools.
mobilize.v.set-up-arms | set:v prt=up obj={battery,launcher,checkpoint,roadblock,outpost,base,defence,defense,camp} | MOBILIZE 154 | obj=none in|on|near|along=target
  + Turkey set up a base in Somalia. => TUR > SOM
  - Turkey set up a committee with Somalia.
mobilize.v.scramble | scramble:v obj={jet,fighter,warplane,aircraft,plane,helicopter} | MOBILIZE/weapons 152 | obj=none
  + Japan scrambled jets against Chinese bombers. => JPN > CHN
  - The Japanese cook scrambled eggs for the Chinese guests.
mobilize.v.sail | {sail,steam,transit}:v subj=@mobwarship | MOBILIZE/weapons 150 | through|into|near|toward|off|past|to=target
  + An American destroyer sailed near China. => USA > CHN
  - A Chinese tourist sailed around the world.
mobilize.v.fly-mission | fly:v obj={mission,sortie,patrol,reconnaissance} | MOBILIZE 150 | obj=none over|near|in|against|along=target
  + Russian jets flew missions near Finland. => RUS > FIN
  - Finnish pilots flew tourists home.
mobilize.v.overfly | overfly:v obj=actor | MOBILIZE 150 |
  + Turkish drones overflew Armenia. => TUR > ARM
  - Storks overflew the village.
mobilize.n.flight | {flight,sortie,mission}:n mod={reconnaissance,surveillance,spy,military,patrol,combat} | MOBILIZE 150 | over|near|in|along=target of=source
  + American reconnaissance flights over Cuba continued. => USA > CUB
  - Cheap flights to Cuba sold out.
mobilize.n.overflight | overflight:n | MOBILIZE 150 | of=target over=target by=source
  + Overflights of Greece by Turkish jets resumed. => TUR > GRC
  - The overflight of the geese delighted the children.
mobilize.v.escort | {escort,shadow}:v obj={tanker,ship,vessel,convoy,freighter,merchantman} | MOBILIZE 150 |
  + American destroyers escorted Kuwaiti tankers. => USA > KWT
  - A Kuwaiti usher escorted the guests to the hall.
mobilize.v.shadow | {shadow,buzz}:v obj=@mobship subj=actor | MOBILIZE 150 |
  + Iranian boats shadowed an American carrier. => IRN > USA
  - The American actor shadowed a doctor.

# Alerts, patrols, posture

mobilize.v.put-on-alert | {put,place}:v on=@mobalert | MOBILIZE/troops 152 | obj=none on=none
  + India put its army on alert. => IND > -
  - India put the issue on the agenda.
mobilize.v.put-on-alert-passive | {put,place}:v on=@mobalert voice=passive | MOBILIZE/troops 152 | obj=source on=none
  + Ukrainian forces were put on alert. => UKR > -
  - Ukrainian melons were put on sale.
mobilize.v.raise-alert | {raise,heighten,elevate,increase}:v obj={alert,readiness} subj=actor | MOBILIZE/troops 152 | obj=none along|against|near|on=target
  + South Korea raised its alert along the border with North Korea. => KOR > PRK
  - South Korea raised its taxes before North Korea did.
mobilize.v.go-on-alert | {go,remain,stay}:v on={alert,standby} | MOBILIZE/troops 152 | on=none
  + Swedish forces went on alert. => SWE > -
  - The Swedish album went on sale.
mobilize.n.alert | alert:n mod={military,high,combat,maximum,full} | MOBILIZE/troops 152 | of=source on|against|along=target
  + Pakistan's high alert against India was lifted later. => PAK > IND
  - The weather alert covers much of India.
mobilize.v.declare-war-footing | {place,put}:v on={footing} | MOBILIZE/troops 152 | obj=source on=none
  + Sudan was placed on a war footing. => SDN > -
  - Sudan was placed on the list of winners.
mobilize.v.tighten-security | {tighten,heighten,beef}:v obj={security,patrol} | MOBILIZE/police 153 | obj=none on|along|near|at=target
  + Mali tightened security along the border with Niger. => MLI > NER
  - The Malian plumber tightened a screw.
mobilize.v.deploy-police | deploy:v obj=@mobpolice | MOBILIZE/police 153 | obj=none to|in|on|along|at|against=target
  + Chile deployed police in the capital. => CHL > -
  - Chile deployed teachers in the capital.
mobilize.v.send-police | {send,dispatch}:v obj={police,policeman,gendarme} | MOBILIZE/police 153 | obj=none to|into|in|against=target
  + Serbia sent policemen into Kosovo. => SRB > XKX
  - Serbia sent potatoes to Kosovo.
mobilize.v.patrol | patrol:v | MOBILIZE 150 | obj=target in|along|near|with=target
  + Turkish soldiers patrolled the border with Syria. => TUR > SYR
  - A watchman patrolled the car park.
mobilize.n.patrol | patrol:n mod={naval,military,border,air,joint,coast,maritime,combat} | MOBILIZE 150 | of=source in|near|along|off|on=target
  + Chinese naval patrols near Vietnam increased. => CHN > VNM
  - The ski patrol found the Chinese tourist.
mobilize.v.march | {march,advance,move}:v subj={troop,soldier,army,tank,force} toward|towards=actor | MOBILIZE/troops 154 | obj=none
  + Iraqi tanks moved toward Iran. => IRQ > IRN
  - Iraqi rains moved toward Iran.
mobilize.v.parade | {parade,display,showcase,unveil}:v obj={missile,tank,drone,rocket,launcher,weapon} | MOBILIZE/weapons 150 | obj=none
  + Iran paraded missiles on Sunday. => IRN > -
  - Iran unveiled a stamp on Sunday.
mobilize.v.test | {test,test-fire,test-launch}:v obj=@mobtest | MOBILIZE/weapons 150 | obj=none over|near|in|off=target
  + North Korea tested a missile near Japan. => PRK > JPN
  - North Korea tested its pupils in July.
mobilize.v.launch-missile | launch:v obj={missile,icbm} at|on|against|into=none | MOBILIZE/weapons 150 | obj=none over|toward|off=target
  + North Korea launched a missile over Japan. => PRK > JPN
  - North Korea launched a magazine in Japan.
mobilize.v.fire-into-sea | {fire,launch}:v obj={missile,rocket,projectile,shell} into|in={sea,water,ocean} | MOBILIZE/weapons 150 | obj=none into|in=none over|off=target
  + North Korea fired a missile into the sea. => PRK > -
  - The coach fired a warning into the microphone.
mobilize.n.test | test:n mod={missile,nuclear,rocket,weapon,warhead} | MOBILIZE/weapons 150 | of=source over|near=target
  + A North Korean missile test alarmed sailors. => PRK > -
  - The North Korean doctor passed a driving test.
mobilize.n.launch | launch:n mod={missile,rocket} | MOBILIZE/weapons 150 | of=source over|toward=target
  + The Iranian missile launch was filmed. => IRN > -
  - The Iranian book launch was filmed.
mobilize.n.exercise | {exercise,drill,manoeuvre,maneuver}:n mod={military,naval,army,live-fire,fire,war,combat} with=none between=none | MOBILIZE/troops 150 | of=source near|off|around|against|along=target
  + China began military exercises near Taiwan. => CHN > TWN
  - The Taiwanese doctor prescribed exercise for the Chinese patient.
mobilize.n.war-games | game:n mod={war} | MOBILIZE/troops 150 | near|off|along=target
  + Pakistan held war games near India. => PAK > IND
  - The Indian team won its game near Pakistan.
mobilize.n.show-force | show:n of={force,strength,power} | MOBILIZE 150 | of=none against|near|in=target
  + Russia staged a show of force near Norway. => RUS > NOR
  - Norway aired a show of Russian dances.
mobilize.v.rearm | {rearm,remilitarize,remilitarise,militarize,militarise}:v | MOBILIZE/weapons 150 | obj=target
  + Hezbollah rearmed after the war. => HEZBOLLAH > -
  - The clerk rearmed the burglar alarm.
mobilize.v.dig-in | {dig,entrench}:v prt=in subj=@mobforce | MOBILIZE/troops 154 | along|near|in=target
  + Armenian soldiers dug in along the border with Azerbaijan. => ARM > AZE
  - Armenian guests dug in when the soup came.

# Forces sent and raised

mobilize.v.send-force | {dispatch,rush,move,airlift,ferry,order,commit}:v obj={battalion,brigade,platoon,squadron,submarine,regiment,division,company,marine,paratrooper,commando,reinforcement,garrison} to|into|toward|towards|near=actor | MOBILIZE/troops 154 | obj=none to=target into=target toward=target towards=target near=target from=none
  + Britain rushed a battalion to Guyana. => GBR > GUY
  - Britain rushed into the second half.
mobilize.v.reinforce-at | {reinforce,bolster,strengthen,boost,swell,beef}:v obj={force,troop,garrison,presence,defence,defense,border,contingent,deployment,position} in|on|near|along|against=actor | MOBILIZE/troops 154 | obj=none in=target on=target near=target along=target against=target
  + NATO strengthened its forces in Estonia. => NATO > EST
  - Estonia strengthened its currency.
mobilize.v.call-up-against | {recruit,muster,raise,summon}:v obj={reservist,conscript,recruit,army,militia,volunteer,reserve,soldier} against|for=actor | MOBILIZE/troops 154 | obj=none against=target for=none
  + Armenia raised volunteers against Azerbaijan. => ARM > AZE
  - Armenia recruited a new coach.
mobilize.v.fortify | {fortify,mine,entrench,militarise,militarize,man,arm}:v obj={border,frontier,island,coast,outpost,line,position,hill} with|against|near=actor | MOBILIZE/troops 150 | obj=none with=target against=target near=target
  + Poland fortified its border with Belarus. => POL > BLR
  - The brandy was fortified.

# Places made ready to shoot from, shots that are tests

@moblaunch = launching site, launch site, missile site, missile battery, rocket site, missile launcher, launch pad, missile base, firing position
@mobtestshot = test missile, test rocket, practice missile

mobilize.v.set-up-launch | {set,build,construct,establish,install,erect,place,position}:v obj=@moblaunch | MOBILIZE/weapons 154 | obj=none to|in|on|along|near|against=target
  + Iraq set up missile sites near Kuwait. => IRQ > KWT
  - Iraq built a site for tourists near Kuwait.
mobilize.v.fire-test | {fire,launch,shoot}:v obj=@mobtestshot | MOBILIZE/weapons 150 | obj=none against=none over|near|in|off=target
  + India fired a test rocket over the sea. => IND > -
  - India fired a test pilot.
