# PROTEST: demonstrations, riots, labour and hunger strikes, boycotts and obstruction by citizens.
# Written for this project from general knowledge of the field (Apache-2.0). Format: ../README.md
# A government that protests to another complains: accuse.pat. An armed strike or march stands elsewhere.

@prtcrowd = activist, million, campaigner, citizen, civilian, crowd, demonstrator, driver, environmentalist, exile, farmer, fisherman, immigrant, inmate, kurd, marcher, migrant, mob, monk, mourner, muslim, parent, people, person, picket, prisoner, protester, protestor, pupil, refugee, resident, rioter, settler, striker, student, supporter, teacher, thousand, hundred, ten, dozen, villager, woman, worker, youth
@prtlabour = airline, baker, controller, cleaner, docker, doctor, driver, employee, farmer, fisherman, guard, journalist, judge, labourer, laborer, lawyer, miner, nurse, pilot, policeman, porter, railwayman, sailor, seaman, staff, steelworker, steward, student, teacher, trucker, union, worker, workforce
@prtcause = austerity, cost, cut, cutback, closure, dismissal, dispute, layoff, pay, pension, privatisation, privatization, redundancy, reform, salary, wage
@prtsite = consulate, court, embassy, headquarters, ministry, mission, office, palace, parliament

# demonstrate, march, rally

protest.v.demonstrate | demonstrate:v against|outside=* | PROTEST/demo 141 | against|outside=target
  + Iraqis demonstrated outside the Turkish embassy. => IRQ > TUR
  - Iraqi engineers demonstrated a new pump.

protest.v.demonstrate-crowd | demonstrate:v subj=@prtcrowd obj=none comp=none | PROTEST/demo 141 | against|outside|at=target
  + Lebanese workers demonstrated at the Syrian embassy. => LBN > SYR
  - The Lebanese teacher demonstrated the experiment.

protest.v.protest | protest:v | PROTEST/demo 141 | against|outside|at=target
  + Pakistani students protested against India. => PAK > IND
  - The boy protested that he was tired.

protest.v.protest-crowd-thing | protest:v subj=@prtcrowd obj=* | PROTEST/demo 141 |
  + Spanish farmers protested the Moroccan imports. => ESP > MAR
  - The Spanish suspect protested his innocence.

protest.v.rally | rally:v against|outside=* | PROTEST/demo 141 | against|outside=target
  + Georgians rallied outside the Russian embassy. => GEO > RUS
  - Georgian bonds rallied in late trading.

protest.v.rally-crowd | rally:v subj=@prtcrowd | PROTEST/demo 141 | against|outside|at=target
  + Yemeni protesters rallied against Saudi Arabia. => YEM, YEM_OPP > SAU
  - Saudi shares rallied on Monday.

protest.v.march-against | march:v against|to|on=@prtsite | PROTEST/demo 141 | against|to|on=target
  + Bahrainis marched to the Saudi embassy. => BHR > SAU
  - The troops marched to the river.

protest.v.march-crowd | march:v subj=@prtcrowd | PROTEST/demo 141 | against|to|on|through=target
  + Korean students marched against Japan. => KOR > JPN
  - Korean troops marched on the city.

protest.v.march-in-protest | march:v in={protest} | PROTEST/demo 141 | against|in=target
  + Serbs marched in protest against NATO. => SRB > NATO
  - A Serbian band marched in the parade.

protest.v.gather-outside | {gather,assemble,mass,converge}:v outside=@prtsite | PROTEST/demo 141 | outside=target
  + Moroccans gathered outside the Spanish consulate. => MAR > ESP
  - Moroccan troops massed outside the town.

protest.v.gather-to-protest | {gather,assemble}:v in={protest} | PROTEST/demo 141 | against|at|in=target
  + Tunisians gathered in protest at the French visit. => TUN > FRA
  - Tunisian fans gathered in the square.

protest.v.take-to-streets | {take,pour,spill,flood}:v to|into|onto={street} | PROTEST/demo 141 | to|into|onto=target against=target
  + Iraqis took to the streets against Iran. => IRQ > IRN
  - Muddy water poured into the street.

protest.v.picket | picket:v obj=* | PROTEST/demo 141 |
  + Cypriot farmers picketed the Turkish consulate. => CYP > TUR
  - A picket fence needs paint.

protest.v.burn-flag | {burn,torch,tear,trample}:v obj={flag,effigy} | PROTEST/demo 141 |
  + Iranian students burned the American flag. => IRN > USA
  - An American house burned on flag day.

protest.v.chant | {chant,shout}:v obj={slogan} | PROTEST/demo 141 | against=target
  + Turkish mourners chanted slogans against Greece. => TUR > GRC
  - The monks chanted a psalm.

protest.v.heckle | {heckle,jeer,boo}:v subj=@prtcrowd obj=* | PROTEST/demo 141 |
  + Polish farmers jeered the German minister. => POL > DEU
  - The crowd booed the referee.

protest.v.dissent | dissent:v | PROTEST 140 |
  + Cuban students dissented against Russia. => CUB > RUS
  - One judge dissented from the ruling.

# riot and unrest

protest.v.riot | riot:v | PROTEST/riot 145 | against|at|over=target
  + Libyan inmates rioted against Italy. => LBY > ITA
  - Ivy ran riot over the wall.

protest.v.run-riot | {run,go}:v obj={riot,rampage} | PROTEST/riot 145 | against=target
  + Somali youths ran riot against Kenya. => SOM > KEN
  - Somali children run a stall.

protest.v.go-rampage | go:v on={rampage} | PROTEST/riot 145 | against|on=target
  + Sudanese students went on the rampage against Egypt. => SDN > EGY
  - Sudanese tourists went on holiday in Egypt.

protest.v.storm-embassy | {storm,ransack,vandalise,vandalize,stone,pelt}:v subj=@prtcrowd obj=@prtsite | PROTEST/riot 145 |
  + Iraqi protesters stormed the Swedish embassy. => IRQ, IRQ_OPP > SWE
  - Iraqi troops stormed the Swedish embassy.

protest.v.throw-stones | {throw,hurl,lob}:v subj=@prtcrowd obj={stone,rock,bottle,egg,brick,tomato} | PROTEST/riot 145 | at=target
  + Kenyan students hurled stones at the Ugandan embassy. => KEN > UGA
  - The lad threw a stone at the pond.

protest.v.loot | loot:v subj=@prtcrowd obj=* | PROTEST/riot 145 |
  + Indonesian rioters looted Chinese shops. => IDN, IDN_OPP > CHN
  - The soldiers looted a Chinese temple.

protest.v.rise-up | rise:v prt=up against=* | PROTEST 140 | against=target
  + Syrians rose up against Iran. => SYR > IRN
  - The smoke rose up against the wall.

protest.v.clash-police | clash:v subj={demonstrator,protester,protestor,rioter,picket,striker} with=* | PROTEST/riot 145 | with=target
  + Greek protesters clashed with Turkish police. => GRC, GRC_OPP > TUR
  - Greek soldiers clashed with Turkish police.

# strike, boycott, obstruct

protest.v.strike | strike:v subj=@prtlabour obj=none | PROTEST/strike 143 | against|at|over=target in=none
  + French pilots struck against Britain. => FRA > GBR
  - French jets struck a depot.

protest.v.go-on-strike | go:v on={strike} | PROTEST/strike 143 | against|over|on=target
  + Belgian miners went on strike against the European Union. => BEL > EU
  - Belgian cyclists went on tour.

protest.v.be-on-strike | {be,remain,stay}:v on={strike} | PROTEST/strike 143 | against|over|on=target
  + Israeli nurses stayed on strike against the United States. => ISR > USA
  - Israeli guests stayed on the farm.

protest.v.call-strike | {call,stage,begin,start,launch}:v subj=@prtlabour obj={strike,stoppage,walkout,walk-out} | PROTEST/strike 143 | against|at|over=target
  + Italian unions called a strike against France. => ITA > FRA
  - The Italian air force launched a strike against France.

protest.v.down-tools | down:v obj={tool} | PROTEST/strike 143 | against|over=target
  + Polish steelworkers downed tools against Germany. => POL > DEU
  - The duck is stuffed with down.

protest.v.walk-off-job | walk:v off={job,line,shift,site} | PROTEST/strike 143 | against|over|off=target
  + Argentine dockers walked off the job against Chile. => ARG > CHL
  - The injured player walked off the field.

protest.v.walk-out-labour | walk:v prt=out subj=@prtlabour | PROTEST/strike 143 | against|over=target
  + Canadian drivers walked out against the United States. => CAN > USA
  - Canada walked out of the talks with the United States.

protest.v.hunger | {fast,starve}:v in={protest} | PROTEST/hunger 142 | against|at|in=target
  + Palestinian prisoners fasted in protest against Israel. => PSE > ISR
  - Pilgrims fasted for a week.

protest.v.boycott | boycott:v subj=@prtcrowd | PROTEST/boycott 143 |
  + Kuwaiti students boycotted French cheese. => KWT > FRA
  - Kuwait boycotted the meeting with France.

protest.v.blockade-crowd | {block,blockade,barricade,occupy,obstruct}:v subj=@prtcrowd obj=* | PROTEST/obstruct 144 |
  + Polish farmers blocked a Ukrainian train. => POL > UKR
  - A fallen tree blocked the road.

protest.v.chain | chain:v to=@prtsite obj=* | PROTEST/obstruct 144 | to=target
  + Brazilian activists chained themselves to the French embassy. => BRA > FRA
  - He chained his bicycle to a post.

# nouns

protest.n.protest | protest:n | PROTEST/demo 141 | against|outside|at=target by=source
  + Iraqi protests against Turkey grew. => IRQ > TUR
  - He paid without protest.

protest.n.demonstration | demonstration:n against|outside|by=* | PROTEST/demo 141 | against|outside=target
  + Lebanese demonstrations against Syria spread. => LBN > SYR
  - A demonstration of the pump drew buyers.

protest.n.rally | rally:n against|outside|by=actor | PROTEST/demo 141 | against|outside=target
  + A Yemeni rally against Saudi Arabia filled the square. => YEM > SAU
  - A stock rally lifted Saudi Arabia.

protest.n.march | march:n against=* | PROTEST/demo 141 | against=target
  + A Korean march against Japan drew crowds. => KOR > JPN
  - The troops made a march of forty miles.

protest.n.sit-in | {sit-in,vigil,picket}:n | PROTEST/demo 141 | outside|against|at=target
  + A Turkish sit-in outside the Chinese embassy began. => TUR > CHN
  - The family held a vigil at the bedside.

protest.n.riot | {riot,rioting}:n | PROTEST/riot 145 | against=target
  + Vietnamese riots against China closed plants. => VNM > CHN
  - The garden was a riot of colour.

protest.n.unrest | {uprising,unrest}:n against=* | PROTEST 140 | against=target
  + The Afghan uprising against the Soviet Union spread. => AFG > RUS
  - Unrest filled the stable.

protest.n.strike-labour | strike:n mod={general,labor,labour,wildcat,sit-down,rail,dock,teacher,pilot,nurse,miner,work} | PROTEST/strike 143 | against|over=target
  + A general Greek strike against the European Union began. => GRC > EU
  - A Greek air strike hit a depot.

protest.n.strike-by | strike:n by=@prtlabour | PROTEST/strike 143 | against|over=target
  + A strike by French pilots ended on Monday. => FRA > FRA
  - A strike by French jets destroyed a depot.

protest.n.strike-over | strike:n over=@prtcause | PROTEST/strike 143 | against=target over=none
  + A Dutch strike over pay continued. => NLD > NLD
  - A Dutch strike over the border killed two.

protest.n.hunger-strike | strike:n mod={hunger} | PROTEST/hunger 142 | against=target
  + A Palestinian hunger strike against Israel ended. => PSE > ISR
  - The missile strike caused hunger.

protest.n.stoppage | {stoppage,walkout,walk-out,slowdown}:n by=@prtlabour | PROTEST/strike 143 | against|over=target
  + A walkout by Canadian drivers began. => CAN > CAN
  - A slowdown in Canadian sales followed.

protest.n.boycott | boycott:n by=@prtcrowd | PROTEST/boycott 143 | of=target
  + A boycott of French goods by Kuwaiti students began. => KWT > FRA
  - Kuwait's boycott of the meeting in France was total.

# Votes stayed away from, work left

protest.v.boycott-vote | {boycott,shun}:v obj={election,vote,poll,referendum,ballot,presidential,parliament,runoff,plebiscite} | PROTEST/boycott 143 | obj=none in=target of=target by=target
  + Kenyan opposition parties boycotted the election. => KEN, KEN_OPP > KEN
  - Voters shunned the rain.
protest.v.stop-work | {stop,halt,leave,quit}:v subj=@prtlabour obj={work,job,shift,production} | PROTEST/strike 143 | obj=none at=target in=target against=target
  + Zambian miners stopped work at a Chinese mine. => ZMB > CHN
  - Miners stopped for lunch.
protest.v.besiege-crowd | {besiege,surround}:v subj=@prtcrowd obj={embassy,consulate,parliament,office,palace,ministry,headquarters,mission} | PROTEST/riot 145 | of=target
  + Iranian demonstrators besieged the Danish embassy. => IRN, IRN_OPP > DNK
  - Snow surrounded the embassy.
protest.v.denounce-street | {throng,crowd,fill,flood,block,occupy}:v subj=@prtcrowd obj={street,square,plaza,road,highway,bridge,avenue} | PROTEST/obstruct 144 | obj=none against=target in=target
  + Egyptian protesters filled the streets against Israel. => EGY, EGY_OPP > ISR
  - Tourists filled the streets of Israel.
