# THREATEN: conditional or announced harm by the speaker, ultimatums, warnings of consequences that the speaker would cause.
# Written for this project from general knowledge of the field (Apache-2.0). Format: ../README.md
# A warning of what someone else or nature may do is no threat: those forms of "warn" have no entry here.

@thrharm = action, consequence, consequences, countermeasure, punishment, repercussion, reprisal, response, retaliation, retribution, revenge, vengeance
@thrforce = attack, annihilation, bombardment, bombing, destruction, force, invasion, missile, offensive, operation, raid, shelling, strike, violence, war
@thrcurb = blockade, boycott, curfew, embargo, penalty, restriction, sanction, sanctions, tariff
@thrrelation = aid, assistance, cooperation, funding, loan, relation, relations, subsidy, support, tie, ties, trade
@thrlimit = deadline, ultimatum

# threaten

threaten.v.threaten-inf | threaten:v subj=actor comp=inf | THREATEN 130 | comp=target
  + Turkey threatened to bomb Cyprus. => TUR > CYP
  - The drought threatens to ruin the harvest.

threaten.v.threaten-someone | threaten:v subj=actor obj=actor with=none | THREATEN 130 |
  + North Korea threatened Japan. => PRK > JPN
  - Floods threaten Japan.

threaten.v.threaten-with | threaten:v obj=actor with=* | THREATEN 130 | with=none
  + Egypt threatened Sudan with isolation. => EGY > SDN
  - Erosion threatens the cliff with collapse.

threaten.v.threaten-with-force | threaten:v obj=actor with=@thrforce | THREATEN/violence 138 | with=none
  + Russia threatened Georgia with war. => RUS > GEO
  - Russia threatened Georgia with tariffs.

threaten.v.threaten-with-curbs | threaten:v obj=actor with=@thrcurb | THREATEN/restrict 1312 | with=none
  + The United States threatened Colombia with sanctions. => USA > COL
  - The United States threatened Colombia with war.

threaten.v.threaten-force | threaten:v subj=actor obj=@thrforce with=none | THREATEN/violence 138 | against|on=target
  + Ethiopia threatened war against Eritrea. => ETH > ERI
  - Rust threatened the hinges.

threaten.v.threaten-curbs | threaten:v subj=actor obj=@thrcurb with=none | THREATEN/restrict 1312 | against|on=target
  + Saudi Arabia threatened a boycott of Sweden. => SAU > SWE
  - A strike threatened flights.

threaten.v.threaten-harm | threaten:v subj=actor obj=@thrharm with=none | THREATEN 130 | against=target
  + Serbia threatened retaliation against Croatia. => SRB > HRV
  - Smoke threatened the vineyards.

threaten.v.threaten-that | threaten:v comp=that | THREATEN 130 | comp=target
  + Belarus threatened that Lithuania would lose the transit. => BLR > LTU
  - Dark clouds threatened rain.

threaten.v.menace | {menace,intimidate}:v subj=actor obj=actor | THREATEN 130 |
  + Chad menaced Sudan. => TCD > SDN
  - Sharks menace swimmers in Australia.

threaten.v.browbeat | {browbeat,cow}:v obj=actor | THREATEN 130 |
  + Russia browbeat Moldova over gas. => RUS > MDA
  - A cow grazed by the lane in Moldova.

# warn

threaten.v.warn-harm | warn:v of=@thrharm | THREATEN 130 | of=none
  + The United States warned Iraq of consequences. => USA > IRQ
  - The United States warned Iraq of an attack by rebels.

threaten.v.warn-war | warn:v subj=actor of={war} | THREATEN/violence 138 | of=target
  + North Korea warned of war with South Korea. => PRK > KOR
  - Forecasters warned of snow.

threaten.v.warn-against | warn:v obj=actor against=* | THREATEN 130 | against=none
  + China warned Australia against the visit. => CHN > AUS
  - Doctors warned against the diet.

threaten.v.warn-inf | warn:v obj=actor comp=inf | THREATEN 130 |
  + Iran warned Azerbaijan to keep its planes away. => IRN > AZE
  - Iran warned Azerbaijan about the locusts.

threaten.v.warn-that | warn:v subj=actor obj=actor comp=that | THREATEN 130 |
  + Turkey warned Syria that it would hit back. => TUR > SYR
  - Scientists warned that the glacier was melting.

threaten.v.warn-plain | warn:v obj=actor of=none | THREATEN 130 | on=none at=none in=none for=none with=none to=none comp=none about=none against=none
  + Ethiopia warned Eritrea again. => ETH > ERI
  - Doctors warned the singer.

threaten.v.warn-own | warn:v subj=actor comp=own | THREATEN 130 | comp=target
  + Peru warned that it would respond if Ecuador crossed the river. => PER > ECU
  - Peru warned that it would rain.

threaten.v.warn-off | warn:v prt=off obj=actor | THREATEN 130 |
  + Argentina warned off a Chinese trawler. => ARG > CHN
  - The sign warned that the road was icy.

threaten.v.caution | caution:v obj=actor against=* | THREATEN 130 | against=none
  + Russia cautioned Finland against the treaty. => RUS > FIN
  - Analysts cautioned against haste.

threaten.v.forewarn | {forewarn,admonish}:v obj=actor comp=that | THREATEN 130 |
  + Algeria forewarned Morocco that it would answer. => DZA > MAR
  - The trailer forewarned viewers of the end.

# announce harm

threaten.v.vow-harm | {vow,swear,pledge,promise}:v obj=@thrharm | THREATEN 130 | against|on=target
  + Iran vowed revenge on Israel. => IRN > ISR
  - Iran promised aid to Armenia.

threaten.v.vow-force | {vow,swear,promise}:v obj={strike,attack,war,offensive} | THREATEN/violence 138 | against|on=target
  + Pakistan vowed strikes against Afghanistan. => PAK > AFG
  - Pakistan promised wheat to Afghanistan.

threaten.v.promise-sanctions | {promise,vow,pledge}:v obj=@thrcurb | THREATEN/restrict 1312 | against|on=target
  + Britain promised sanctions against Myanmar. => GBR > MMR
  - Britain promised visas to Myanmar.

threaten.v.retaliate | retaliate:v subj=actor obj=none with=none | THREATEN 130 | against|on=target
  + Canada will retaliate against the United States. => CAN > USA
  - The boxer retaliated with a hook.
  - Israel retaliated with air strikes against Hamas.

threaten.v.announce-retaliation | {announce,prepare,mull,consider,weigh,contemplate,ponder}:v obj={retaliation,reprisal,countermeasure,counter-measure} | THREATEN 130 | against=target
  + China weighed countermeasures against Canada. => CHN > CAN
  - China weighed the panda in Canada.

threaten.v.mull-sanctions | {mull,consider,weigh,contemplate,ponder}:v obj=@thrcurb | THREATEN/restrict 1312 | against|on=target
  + The European Union considered sanctions against Georgia. => EU > GEO
  - The European Union considered a Georgian offer.

threaten.v.mull-force | {mull,consider,weigh,contemplate,ponder}:v obj={attack,invasion,strike,intervention} | THREATEN/violence 138 | against|on|of|in=target
  + Ecowas weighed an intervention in Niger. => ECOWAS > NER
  - The surgeon considered an intervention.

threaten.v.reserve-right | reserve:v obj={right} subj=actor | THREATEN 130 | against=target
  + Iran has reserved the right to respond against Israel. => IRN > ISR
  - The cafe reserved a table by the window.

threaten.v.brandish | brandish:v obj={sword,missile,weapon,threat,fist} at|against=actor | THREATEN/violence 138 | obj=none at|against=target
  + North Korea brandished its missiles at Japan. => PRK > JPN
  - The tourist brandished a camera.

threaten.v.rattle-sabre | rattle:v obj={sabre,saber} | THREATEN/violence 138 | at|against=target
  + Venezuela rattled its sabre at Guyana. => VEN > GUY
  - The wind rattled the shutters.

threaten.v.make-threat | {make,issue,utter,level,repeat}:v obj={threat} | THREATEN 130 | to|against|at=target
  + Burundi made threats against Rwanda. => BDI > RWA
  - Burundi makes cheese for Rwanda.

threaten.v.put-on-notice | put:v obj=actor on={notice} | THREATEN 130 | on=none
  + The United States put Iran on notice. => USA > IRN
  - The United States put Iran on the agenda.

threaten.v.serve-notice | serve:v obj={notice} on=actor | THREATEN 130 | on=target
  + Kenya served notice on Somalia. => KEN > SOM
  - Kenya served tea to Somalia's team.

threaten.v.bare-teeth | {bare,show}:v obj={tooth} | THREATEN 130 | at|to=target
  + Russia bared its teeth at Latvia. => RUS > LVA
  - The Russian clown showed his nose.

# ultimatum, deadline

threaten.v.set-deadline | {set,impose,fix}:v obj=@thrlimit | THREATEN/relations 139 | for|to|on=target
  + Ukraine set a deadline for Hungary. => UKR > HUN
  - Ukraine set the table for a feast.

threaten.v.give-ultimatum | {give,issue,deliver,hand,send,present}:v obj=@thrlimit | THREATEN/relations 139 | iobj|to=target
  + Saudi Arabia gave Qatar an ultimatum. => SAU > QAT
  - Saudi Arabia gave Qatar a falcon.

threaten.v.draw-line | draw:v obj={line} for=actor | THREATEN 130 | for=target
  + Israel drew a red line for Iran. => ISR > IRN
  - Israel drew the border line on a map.

threaten.v.issue-warning | {issue,deliver,send,give}:v obj={warning} to=actor | THREATEN 130 | to=target
  + China delivered a warning to Japan. => CHN > JPN
  - The weather office issued a warning of gales.

threaten.v.give-warning-harm | {issue,deliver,send,give}:v obj={warning} iobj=actor | THREATEN 130 | iobj=target
  + Britain gave Japan a clear warning of sanctions. => GBR > JPN
  - Britain gave a warning of gales.

# nouns

threaten.n.threat | threat:n to|against=actor comp=inf | THREATEN 130 | to|against=target
  + Turkey's threat to Cyprus to send ships was noted. => TUR > CYP
  - The threat to coral reefs is growing.

threaten.n.threat-inf | threat:n comp=inf | THREATEN 130 | comp=target
  + Kuwait was alarmed by Iran's threat to bomb Kuwaiti ports. => IRN > KWT
  - Mosquitoes are a threat to health.

threaten.n.threat-against | threat:n against=actor of=none | THREATEN 130 | against=target
  + North Korean threats against Japan continued. => PRK > JPN
  - Rabies is a threat to walkers.

threaten.n.threat-of-force | threat:n of=@thrforce | THREATEN/violence 138 | of=target
  + Russia's threat of war against Georgia was empty. => RUS > GEO
  - The threat of frost kept gardeners awake.

threaten.n.threat-of-curbs | threat:n of=@thrcurb | THREATEN/restrict 1312 | of=target
  + The American threat of sanctions against Colombia was lifted. => USA > COL
  - The threat of a curfew never arose.

threaten.n.threat-tariff | threat:n mod={tariff,sanction,sanctions,embargo,boycott} | THREATEN/restrict 1312 | to|against|on=target
  + American tariff threats to Canada shook markets. => USA > CAN
  - The flood threat in Canada receded.

threaten.n.ultimatum | ultimatum:n | THREATEN/relations 139 | to=target
  + Austria's ultimatum to Serbia expired. => AUT > SRB
  - Her ultimatum was simple: the drums or me.

threaten.n.warning | warning:n to=actor | THREATEN 130 | to=target
  + Iran's warning to Azerbaijan was blunt. => IRN > AZE
  - The label carries a warning to parents.

threaten.n.warning-stern | warning:n mod={blunt,clear,final,last,stark,stern,strong,veiled} | THREATEN 130 | to=target
  + A stern Chinese warning to Australia followed. => CHN > AUS
  - The early warning system failed.

threaten.n.warning-harm | warning:n of=@thrharm | THREATEN 130 | of=target to=target
  + Turkish warnings of reprisals against Syria grew louder. => TUR > SYR
  - A gale warning was lifted.

threaten.n.warning-curbs | warning:n of=@thrcurb | THREATEN/restrict 1312 | of=target to=target
  + A British warning of sanctions against Japan was published. => GBR > JPN
  - A warning of a curfew for cats amused the town.

threaten.n.blackmail | {blackmail,intimidation}:n of|against=actor | THREATEN 130 | of|against=target
  + Russian blackmail of Moldova was discussed. => RUS > MDA
  - The butler was jailed for blackmail.

threaten.n.sabre-rattling | {sabre-rattling,saber-rattling,brinkmanship}:n | THREATEN/violence 138 | at|toward|towards=target
  + Venezuelan sabre-rattling towards Guyana went on. => VEN > GUY
  - Budget brinkmanship tired the voters.

threaten.v.threaten-ties | threaten:v subj=actor obj=@thrrelation with=actor | THREATEN/relations 1313 | with=target
  + Jordan threatened its ties with Israel. => JOR > ISR
  - A landslide threatened the village.

# Announced harm

threaten.v.vow-inf | {vow,swear,threaten,pledge}:v comp={retaliate,avenge,attack,strike,bomb,punish,destroy,respond,fight,crush,eliminate,invade,hit,kill,annihilate,wipe,block,sanction,expel,seize,defeat,eradicate,target,withhold,cut,retake,confront,boycott,crack,obliterate,hunt} subj=actor | THREATEN 130 | comp=target against=target
  + Iran vowed to avenge the raid by Israel. => IRN > ISR
  - Iran vowed to plant trees.
threaten.v.face-consequences | face:v subj=actor obj={consequence,consequences,retaliation,reprisal,punishment,wrath} from|for=* | THREATEN 130 | subj=target obj=none from=source for=none
  + Niger will face consequences from France. => FRA > NER
  - The house in France faces the sea.
threaten.v.hold-over | {hold,wield,dangle}:v obj={threat,sword,prospect} over=actor | THREATEN 130 | obj=none over=target
  + Moscow held the threat over Kiev. => RUS > UKR
  - The bridge held.
threaten.v.aim-at | {aim,train,point,level}:v obj={missile,gun,rocket,cannon,weapon} at=actor | THREATEN/violence 138 | obj=none at=target
  + North Korea aimed its missiles at Japan. => PRK > JPN
  - Japan aimed at a draw.
threaten.v.terrorise | {daunt,scare,frighten}:v obj=actor subj=actor | THREATEN 130 | into=none in=none
  + China frightened Taiwan. => CHN > TWN
  - Snakes frighten the horses.
threaten.n.sword | {warmongering,bellicosity,belligerence,gunboat}:n toward|towards|against=actor | THREATEN 130 | toward=target towards=target against=target of=none
  + Armenia complained of Azerbaijan's belligerence towards it. => AZE > ARM
  - Belligerence runs in the family.
threaten.v.meet-response | meet:v obj={response,retaliation,reply,reprisal,force,resistance} obj=* | THREATEN 130 | subj=target obj=none
  + Iran said that any Israeli raid would meet a crushing response. => IRN > ISR
  - The raid met little resistance from the villagers.
threaten.v.meet-with-response | meet:v voice=passive with={response,retaliation,reply,reprisal,force} with=* | THREATEN 130 | obj=target with=none
  + Iran said that any Israeli raid would be met with a crushing response. => IRN > ISR
  - The guests were met with music at the station.
threaten.v.face-consequences-bare | face:v subj=actor obj={consequence,consequences,retaliation,reprisal,punishment,wrath} | THREATEN 130 | subj=target obj=none
  + Turkey said that Syria would face consequences. => TUR > SYR
  - Farmers face the consequences of the drought.
threaten.v.pay-price | pay:v subj=actor obj={price,cost} | THREATEN 130 | subj=target obj=none for=none
  + Iran warned that Israel would pay a heavy price. => IRN > ISR
  - Turkey pays a fixed price for the gas.
threaten.v.warn-on | warn:v obj=actor on|over|about=* | THREATEN 130 | on=none over=none about=none
  + Brazil warned Argentina over the tariffs. => BRA > ARG
  - The sign warned Argentine drivers of fog.
threaten.v.vow-to-keep-up | {vow,swear,threaten}:v comp={keep,continue,resume,intensify,escalate,extend,launch} obj=none | THREATEN/violence 138 | comp=target
  + Iraq vowed to keep up attacks on Iranian ports. => IRQ > IRN
  - Iraq vowed to keep its ports open.
threaten.v.give-until | give:v obj=actor until=* comp=inf | THREATEN/ultimatum 137 | until=none
  + Ecuador gave Colombia until Monday to withdraw. => ECU > COL
  - Colombia gave a reception that lasted until Monday.
threaten.v.react-hard | {respond,react,retaliate,answer,reply,act}:v subj=actor mod={decisively,strongly,firmly,forcefully,harshly,severely,resolutely,militarily,immediately} to|against=actor | THREATEN 130 | to=target against=target
  + Algeria said it would respond decisively to any attack by Morocco. => DZA > MAR
  - The Moroccan crowd reacted strongly to the song.
threaten.v.give-time | give:v iobj=named obj={minute,hour,day,week,month,year} | THREATEN/ultimatum 137 | iobj=target obj=none comp=none
  + Kenya gave Somalia ten days to hand over the ship. => KEN > SOM
  - Kenya gave its farmers a week to rest.
threaten.v.decide-response | decide:v subj=actor on={response,retaliation,reprisal} | THREATEN 130 | on=target
  + Malta decided on a response to Libya. => MLT > LBY
  - Malta decided on a response to the letter.
