# RETREAT: withdrawal, release, return, disarmament, ceasefire, access, resignation, lifted sanctions. Written for Demarche from general knowledge (Apache-2.0).
@captives = prisoner, hostage, detainee, captive, soldier, sailor, pilot, crew, journalist, activist, dissident, citizen, national, suspect, inmate, fisherman, worker, diplomat, student, refugee, leader, child, aid-worker, lawyer, politician, spy, opponent, tourist, engineer, reporter, missionary, protester, militant, fighter, aide, official, minister, woman, man, lawmaker, priest
@ctroops = troop, force, soldier, army, unit, peacekeeper, contingent, fighter, tank, warship, ship, brigade, battalion, aircraft, jet, rebel, militia, guard, marine, missile, artillery, weapon, weaponry, military, division, convoy, adviser, navy, militant, garrison, frigate, carrier, bomber, personnel, guerrilla, insurgent
@inspectors = inspector, monitor, observer, peacekeeper, investigator, convoy, aid, inspection, relief, rapporteur, mediator, mission, expert
@penalties = sanction, embargo, blockade, siege, boycott, tariff, freeze, closure, travel-ban
@property = body, remains, island, territory, land, artefact, artifact, treasure, statue, painting, ship, vessel, tanker, plane, boat, relic, asset, village, base, airport, town, province, embassy, building, cargo, property, drone, trawler, fund, bone, airfield

retreat.n.access | access:n for|to=@inspectors | RETREAT/access 086 | for=target to=none
  + Sudan's access for United Nations inspectors was welcome. => SDN > UN
  - The access road was icy.
retreat.n.amnesty | {amnesty,clemency}:n for|to=actor | RETREAT/release 0841 | for=target to=target
  + Egypt gave an amnesty to Libyan prisoners. => EGY > LBY
  - The library has an amnesty for late books.
retreat.n.ceasefire | {ceasefire,truce,armistice,cease-fire}:n | RETREAT/ceasefire 0871 | mod=both of=none on=none in=none
  + A ceasefire between Israel and Lebanon began. => ISR > LBN
  - The two sisters called a truce over the sofa.
retreat.n.cessation | {cessation,halt,end,suspension}:n to|of={hostility,fighting,war,bombing,shelling} | RETREAT/ceasefire 0871 | to=none of=both between=both by=source
  + A cessation of hostilities between Chad and Sudan took hold. => TCD > SDN
  - The end of the film is sad.
retreat.n.disarmament | {disarmament,demobilisation,demobilization}:n of=* | RETREAT/disarm 0873 | of=source by=none
  + The disarmament of Hezbollah began. => HEZBOLLAH > -
  - The film is about a clown and disarmament.
retreat.n.lifting-sanctions | {lifting,removal,easing,suspension}:n of=@penalties | RETREAT 085 | of=target on=target against=target by=source
  + The European Union's lifting of sanctions on Serbia came in spring. => EU > SRB
  - The lifting of heavy boxes hurt his back.
retreat.n.release | {release,liberation,freeing}:n of=@captives | RETREAT/release 0841 | of=target by=source from=none
  + The release of French tourists by Iran was hailed. => IRN > FRA
  - The release of the record was put off.
retreat.n.resignation | resignation:n | RETREAT/resign 083 | of=source to=none on=none
  + The resignation of the Lebanese premier was expected. => LBN > LBN
  - The widow sighed with resignation.
retreat.n.retreat-from | retreat:n from=actor | RETREAT/withdraw 0874 | from=target of=source
  + The Russian retreat from Ukraine was slow. => RUS > UKR
  - The monks left the retreat from vanity.
retreat.n.return | {return,repatriation,restitution,handover}:n of=@property | RETREAT/return 0842 | of=none to=target by=source from=source
  + The return of the statue by Germany to Nigeria took years. => DEU > NGA
  - The return of the tide was slow.
retreat.n.surrender | surrender:n to|of|by=actor | RETREAT/disarm 0874 | to=target of=source
  + The surrender of Japan to the United States ended the war. => JPN > USA
  - The surrender value of the policy is low.
retreat.n.troop-withdrawal | {withdrawal,pullout,pullback,drawdown,retreat}:n of=@ctroops | RETREAT/withdraw 087 | from=target of=source by=source
  + The pullout of French troops from Niger ended. => FRA > NER
  - The withdrawal of the drug was sudden.
retreat.n.withdrawal | {withdrawal,pullout,pullback,disengagement}:n from=actor | RETREAT/withdraw 087 | from=target of=source by=source
  + Russia's withdrawal from Georgia began. => RUS > GEO
  - The bank limits a withdrawal from the account.
retreat.v.abdicate | abdicate:v | RETREAT/resign 083 | in=none
  + The Spanish king abdicated. => ESP > ESP
  - The right to abdicate is old.
retreat.v.allow-inspectors | {allow,admit,permit,let,accept,readmit}:v obj=@inspectors | RETREAT/access 086 | from=target in=none into=none
  + Syria admitted United Nations inspectors. => SYR > UN
  - The skylight admits the sun.
retreat.v.bring-home | bring:v prt={home,back} obj=@ctroops | RETREAT/withdraw 087 | obj=none from=target
  + Denmark brought home its troops from Iraq. => DNK > IRQ
  - The girl brought home a kitten.
retreat.v.cease-fire | {cease,halt,stop,end,suspend}:v obj={fire,attack,hostility,bombing,offensive,strike,shelling,fighting,war,raid,bombardment,airstrike} | RETREAT/ceasefire 0871 | obj=none on=target against=target with=target in=target
  + Israel halted its offensive against Lebanon. => ISR > LBN
  - The rain stopped the match.
retreat.v.cut-tariff | {cut,reduce,lower,abolish,slash,scrap}:v obj={tariff,duty,sanction,levy} | RETREAT 085 | obj=none on=target for=target against=target
  + Kenya cut tariffs on Ugandan milk. => KEN > UGA
  - The barber cut hair.
retreat.v.declare-truce | {declare,announce,proclaim,call,sign,agree}:v obj={ceasefire,truce,armistice,cease-fire} | RETREAT/ceasefire 0871 | subj=both obj=none with=target against=target in=none
  + Sudan announced a truce with Chad. => SDN > TCD
  - The firm announced a sale.
retreat.v.deescalate | {deescalate,de-escalate,disengage}:v | RETREAT/withdraw 087 | subj=both obj=none with=target from=target in=none
  + India disengaged from China. => IND > CHN
  - The driver disengaged the gears.
retreat.v.delist | {delist,unblacklist}:v obj=actor | RETREAT 085 | from=none in=none
  + The United States delisted Sudan. => USA > SDN
  - The exchange delisted the firm.
retreat.v.demobilise | {demobilise,demobilize,disband,dissolve}:v obj=@ctroops | RETREAT/disarm 0873 | obj=none in=none
  + Colombia demobilised its soldiers. => COL > -
  - The sugar dissolved in the tea.
retreat.v.destroy-own | {dismantle,decommission,scrap,destroy}:v obj={stockpile,arsenal,programme,program,centrifuge,warhead} | RETREAT/disarm 087 | obj=none in=none
  + Libya dismantled its programme. => LBY > -
  - The mechanic scrapped the old car.
retreat.v.disarm | disarm:v obj=none | RETREAT/disarm 0873 | in=none
  + Hezbollah disarmed. => HEZBOLLAH > -
  - His smile was disarming.
retreat.v.evacuate-base | {evacuate,abandon,vacate}:v obj={base,post,outpost,position,garrison,fort,town,village,island,airfield,bridgehead} | RETREAT/withdraw 087 | obj=target in=target
  + Ukraine evacuated a Russian village. => UKR > RUS
  - The birds abandoned the nest.
retreat.v.give-up-arms | {surrender,relinquish}:v obj=@armsgoods | RETREAT/disarm 0874 | obj=none to=target
  + Iraq surrendered its missiles to the United Nations. => IRQ > UN
  - The tenant surrendered the lease.
retreat.v.grant-access | {grant,give,allow}:v obj={access,entry,passage,overflight} | RETREAT/access 086 | obj=none iobj=target to=none for=target
  + Libya granted Egypt access. => LBY > EGY
  - The key gives access.
retreat.v.grant-access-to | {grant,give,allow}:v obj={access,entry,passage,overflight} to=actor | RETREAT/access 086 | obj=none iobj=target to=target
  + Sudan granted access to the United Nations. => SDN > UN
  - The stairs give access to the roof.
retreat.v.hand-back | {hand,give}:v prt=back obj=* | RETREAT/return 0842 | obj=none iobj=target to=target
  + Britain handed back an island to Mauritius. => GBR > MUS
  - The shop gave back the coin.
retreat.v.hand-over-captive | hand:v prt=over obj={hostage,captive,pilot,soldier,sailor,crew} | RETREAT/release 0841 | obj=none to=target
  + Lebanon handed over a pilot to Israel. => LBN > ISR
  - The runner handed over the baton.
retreat.v.lay-down | {lay,put}:v prt=down obj={arm,weapon,gun} | RETREAT/disarm 0874 | obj=none in=none
  + Chadian soldiers laid down their weapons. => TCD > -
  - The mason laid down his tools.
retreat.v.leave | {leave,depart,exit,vacate}:v subj=@ctroops obj=* | RETREAT/withdraw 087 | for=none in=none
  + The last American soldiers left Afghanistan. => USA > AFG
  - The train left the station.
retreat.v.lift-sanctions | {lift,end,remove,drop,suspend,ease,waive,rescind,relax,terminate,loosen}:v obj=@penalties | RETREAT 085 | obj=target against=target on=target from=target
  + The European Union lifted sanctions on Serbia. => EU > SRB
  - The crane lifted the crate.
retreat.v.lift-siege | {raise,break}:v obj={siege,blockade} | RETREAT/withdraw 0872 | obj=target on=target
  + Russia raised the blockade of Ukraine. => RUS > UKR
  - The siege raised prices.
retreat.v.observe-truce | {observe,respect,honour,honor,implement,enforce,uphold,keep}:v obj={ceasefire,truce,armistice,cease-fire} | RETREAT/ceasefire 0871 | subj=both obj=none with=target
  + Iran and Iraq observed a ceasefire. => IRN > IRQ
  - The pupils observed a spider.
retreat.v.pardon | {pardon,amnesty,acquit,parole,exonerate}:v obj=@captives | RETREAT/release 0841 | in=none of=none
  + Russia pardoned a Ukrainian pilot. => RUS > UKR
  - Pardon the mess on the stairs.
retreat.v.pull-back | {pull,draw,fall,move}:v prt=back obj=none | RETREAT/withdraw 087 | from=target to=none in=none
  + Syrian soldiers moved back on Friday. => SYR > -
  - The old man pulled back from the fire.
retreat.v.pull-from | {pull,recall,remove,evacuate,repatriate}:v obj=@ctroops from=* | RETREAT/withdraw 087 | obj=none from=target
  + Kenya pulled soldiers from Somalia. => KEN > SOM
  - The farmer pulled weeds from the bed.
retreat.v.pull-out | {pull,move}:v out-of=actor | RETREAT/withdraw 087 | obj=none out-of=target in=none
  + France pulled out of Mali. => FRA > MLI
  - The train pulled out at noon.
  - France pulled out of talks with Mali.
retreat.v.pull-troops-out-of | {pull,move,withdraw,bring,get}:v obj=@ctroops out-of=actor | RETREAT/withdraw 087 | obj=none out-of=target in=none
  + Turkey pulled its troops out of Iraq. => TUR > IRQ
  - The guard pulled the soldier out of the river.
retreat.v.pull-troops | pull:v prt={out,back} obj=@ctroops | RETREAT/withdraw 087 | obj=none of=target from=target in=none
  + Armenia pulled back its troops from Azerbaijan. => ARM > AZE
  - The dentist pulled out a tooth.
retreat.v.redeploy-out | {redeploy,relocate}:v obj=@ctroops from=* | RETREAT/withdraw 087 | obj=none from=target to=none
  + Egypt redeployed its troops from Yemen. => EGY > YEM
  - The firm redeployed its clerks.
retreat.v.reduce-troops | {reduce,cut,trim,thin,halve,shrink}:v obj={presence,troop,garrison,contingent,deployment,footprint} | RETREAT/withdraw 087 | obj=none in=target from=target
  + Australia reduced its troops in Iraq. => AUS > IRQ
  - The cook reduced the sauce.
retreat.v.release | {release,free,liberate}:v obj=@captives | RETREAT/release 0841 | in=none to=none from=none
  + Iran released two French tourists. => IRN > FRA
  - The band released a record in France.
retreat.v.release-property | {release,free,unfreeze,unblock}:v obj={asset,fund,ship,vessel,tanker,boat,trawler,money,account,cargo,plane} | RETREAT/return 0842 | to=target in=none
  + Iran released a Greek tanker. => IRN > GRC
  - The valve releases steam.
retreat.v.release-to | release:v obj=@captives to=actor | RETREAT/release 0841 | obj=none to=target in=none
  + Syria released a pilot to Jordan. => SYR > JOR
  - The label released a song to the radio.
retreat.v.relinquish-power | {relinquish,quit,leave}:v obj={power,office,post,presidency,premiership} | RETREAT/resign 083 | obj=none to=none
  + The Yemeni president relinquished power. => YEM > YEM
  - The lamp lost power.
retreat.v.remove-list | {remove,take}:v obj=actor from|off={list,blacklist} | RETREAT 085 | from=none off=none
  + The United States removed Cuba from its list. => USA > CUB
  - The cook took eggs off the list.
retreat.v.repatriate | repatriate:v obj=@captives | RETREAT/return 0841 | to=target in=none
  + Iraq repatriated Syrian prisoners. => IRQ > SYR
  - The firm repatriated its profits.
retreat.v.resign | resign:v obj=none | RETREAT/resign 083 | from=none as=none in=none over=none
  + The Lebanese prime minister resigned. => LBN > LBN
  - The clerk resigned himself to a wait.
retreat.v.retreat | retreat:v | RETREAT/withdraw 0874 | from=target to=none in=none
  + Rwandan troops retreated from Burundi. => RWA > BDI
  - The glacier retreated by a mile.
retreat.v.return-property | {return,restore,restitute}:v obj=@property to=* | RETREAT/return 0842 | obj=none to=target
  + Germany returned the statue to Nigeria. => DEU > NGA
  - The boy returned the book to the library.
retreat.v.set-free | set:v prt|mod={free,loose} obj=@captives | RETREAT/release 0841 | in=none
  + The Italian crew was set free by Libya. => LBY > ITA
  - The boys set the table.
retreat.v.stand-troops-down | {stand,send}:v prt={down,home} obj=@ctroops | RETREAT/disarm 0873 | obj=none in=none
  + Turkey sent home its soldiers. => TUR > -
  - The teacher sent the pupil home.
retreat.v.step-down | {step,stand}:v prt={down,aside} | RETREAT/resign 083 | from=none as=none in=none
  + The Sudanese president stepped down. => SDN > SDN
  - The rider stepped into the yard.
retreat.v.surrender | surrender:v obj=none | RETREAT/disarm 0874 | to=target in=none
  + Angolan soldiers surrendered to Namibia. => AGO > NAM
  - The clerk surrendered his key.
retreat.v.surrender-weapons | {surrender,hand,give,turn}:v prt={over,in,up} obj=@armsgoods | RETREAT/disarm 0874 | obj=none to=target
  + Syria handed over its missiles to the United Nations. => SYR > UN
  - The boy gave up his seat.
retreat.v.swap-prisoners | {swap,exchange}:v obj={prisoner,captive,detainee,hostage,body,spy} | RETREAT/release 0841 | subj=both obj=none with=target
  + Ukraine swapped prisoners with Russia. => UKR > RUS
  - The boys swapped cards.
retreat.v.withdraw-from | withdraw:v obj=none subj=@ctroops | RETREAT/withdraw 087 | from=target to=none in=none
  + Ethiopian soldiers withdrew from Somalia. => ETH > SOM
  - The shy boy withdrew from the party.
retreat.v.withdraw-place | withdraw:v obj=none from={town,city,village,territory,area,border,region,post,base,province,capital,strip,island,zone,land,enclave,valley} | RETREAT/withdraw 087 | from=target to=none in=none
  + Israel withdrew from a Lebanese village. => ISR > LBN
  - Israel withdrew from the talks.
retreat.v.withdraw-troops | withdraw:v obj=@ctroops | RETREAT/withdraw 087 | obj=none from=target to=none in=target
  + Russia withdrew its troops from Georgia. => RUS > GEO
  - The clerk withdrew his savings.

# Anybody who is set free, anything that is given back

retreat.v.free-actor | {free,liberate}:v obj=named | RETREAT/release 0841 | in=none from=none
  + Turkey freed eleven Greeks. => TUR > GRC
  - Turkey freed up money for schools.
retreat.v.release-actor | release:v obj=named | RETREAT/release 0841 | in=none from=none
  + Iran released four Frenchmen. => IRN > FRA
  - Iran released a statement about the hikers.
retreat.v.return-to | return:v obj=* to=actor | RETREAT/return 0842 | obj=none to=target
  + The United States returned eleven stolen manuscripts to Peru. => USA > PER
  - Peru returned to the United States.
retreat.v.restore-to | {restore,restitute,repatriate}:v obj=* to=actor | RETREAT/return 0842 | obj=none to=target
  + Belgium restored the carved masks to Congo. => BEL > COD
  - Belgium restored the carved masks in its museum.
retreat.v.give-back | {sail,fly,ship}:v prt=back obj=* to=actor | RETREAT/return 0842 | obj=none iobj=none to=target
  + France flew the swords back to Senegal. => FRA > SEN
  - Senegal gave France a lecture.
retreat.v.send-home | {fly,bring}:v prt=home obj=@captives | RETREAT/release 0841 | obj=target to=none
  + Libya flew forty Egyptian workers home. => LBY > EGY
  - Libya sent Egypt a letter.
retreat.v.pardon-actor | {amnesty,acquit,parole,exonerate,absolve}:v obj=actor | RETREAT/release 0841 | in=none of=none
  + A court in Ankara acquitted two Iranian writers. => TUR > IRN
  - The Iranian writer spoke about his parole.
retreat.n.pardon | pardon:n to|for=actor | RETREAT/release 0841 | to=target for=target of=none
  + Myanmar granted a pardon to two American reporters. => MMR > USA
  - He begged the king's pardon.
retreat.n.bail | bail:n to|for=actor | RETREAT/release 0841 | to=target for=target
  + An Egyptian court granted bail to three Italian students. => EGY > ITA
  - The buckets were needed to bail water.
retreat.v.bail | bail:v obj=actor prt=none | RETREAT/release 0841 | in=none
  + An Indian court bailed two Nepali activists. => IND > NPL
  - India bailed out Sri Lanka.
retreat.v.commute | {commute,quash,overturn,annul,remit}:v obj={sentence,conviction,penalty} | RETREAT/release 0841 | of=target for=target against=target
  + Iran commuted the death sentence of a German engineer. => IRN > DEU
  - The German engineer commuted to Iran's capital by train.
retreat.v.drop-charges | {drop,withdraw,dismiss}:v obj={charge,indictment,prosecution} against=actor | RETREAT/release 0841 | obj=none against=target
  + Turkey dropped the charges against two Dutch reporters. => TUR > NLD
  - Turkey dropped in the ranking behind the Dutch.
retreat.v.roll-back | roll:v prt=back obj=@penalties | RETREAT 085 | obj=none on=target against=target for=target
  + Canada rolled back tariffs on Mexico. => CAN > MEX
  - The army rolled back the rebels in Mexico.
retreat.v.exempt | {exempt,spare}:v obj=actor from={tariff,sanction,ban,duty,levy,embargo,quota,restriction} | RETREAT 085 | from=none
  + Washington exempted Australia from the tariffs. => USA > AUS
  - The law exempted schools from the rule.
retreat.v.renew-truce | {renew,extend,prolong}:v obj={ceasefire,truce,armistice,cease-fire} | RETREAT/ceasefire 0871 | subj=both obj=none with=target against=target in=none
  + Armenia extended its ceasefire with Azerbaijan. => ARM > AZE
  - Colombia renewed its passport law.
retreat.v.allow-relief | {allow,permit,admit}:v obj={aid,relief,convoy,delivery,assistance,worker,medic,journalist,inspection,flight} to|into=actor | RETREAT/access 0863 | obj=none to=target into=target
  + Israel allowed the delivery of cement to Gaza. => ISR > PSE
  - The doctors allowed no visitors.
retreat.v.readmit | {readmit,reinstate}:v obj=actor to|into={bloc,union,council,league,organization,organisation,group,body,commission,alliance,fold} | RETREAT 081 | to=none into=none
  + The Arab League readmitted Syria to the organization. => ARAB_LEAGUE > SYR
  - Syria reinstated the tax.
retreat.v.unblock | {unblock,unfreeze,unlock}:v obj=* for=actor | RETREAT/return 0842 | obj=none for=target
  + South Korea unfroze six billion dollars for Iran. => KOR > IRN
  - Iran unlocked the gates of the palace.
retreat.v.restore-ties | restore:v obj={access,aid,funding,service,flight,supply,trade,visa,gas,water,power,electricity} to|for|with=actor | RETREAT 085 | obj=none to=target for=target with=target
  + Israel restored water to Gaza. => ISR > PSE
  - The painter restored the old picture.
retreat.n.rollback | {rollback,waiver,suspension}:n of={sanction,tariff,embargo,duty,ban} on|against|for=actor | RETREAT 085 | of=none on=target against=target for=target by=source
  + Washington's waiver of sanctions on Venezuela came late. => USA > VEN
  - The suspension of the bridge in Venezuela was made of steel.
retreat.v.relinquish-control | relinquish:v obj={control,sovereignty} to=actor | RETREAT 087 | obj=none to=target
  + Portugal relinquished control of Macau to China. => PRT > CHN
  - The Portuguese striker relinquished control of the ball near the Chinese goal.
retreat.n.drawdown | drawdown:n from=actor of=none | RETREAT/withdraw 087 | from=target by=source
  + The British drawdown from Iraq began in May. => GBR > IRQ
  - The drawdown of arms from the stores of the British army was the tenth.
