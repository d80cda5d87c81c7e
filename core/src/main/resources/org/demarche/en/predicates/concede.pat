# CONCEDE: yields, eases restrictions, admits, drops demands. Written for Demarche from general knowledge (Apache-2.0).
@curbs = restriction, curb, curfew, ban, limit, control, rule, censorship, law, requirement, lockdown, measure, regulation, quota, emergency, prohibition
@stances = demand, law, legislation, objection, opposition, claim, insistence, condition, threat, veto, charge, complaint, lawsuit, suit, case, plan, bill, accusation, protest

concede.n.admission | {admission,confession,acknowledgement}:n | CONCEDE 080 | of=none to=target by=source
  + Iran made an admission to Ukraine. => IRN > UKR
  - Admission is free on Sundays.
concede.n.climbdown | {climbdown,retraction}:n | CONCEDE 080 | of=source to=target
  + Turkey's climbdown to Greece surprised many. => TUR > GRC
  - The paper printed a retraction on page nine.
concede.n.compromise | compromise:n with|between=actor | CONCEDE 080 | with=target between=both
  + Israel reached a compromise with Jordan. => ISR > JOR
  - The sofa was a compromise of style and price.
concede.n.concession | concession:n to|from|by=* | CONCEDE 080 | to=target from=source by=source of=none
  + Serbia made concessions to Kosovo. => SRB > XKX
  - The concession stand sold popcorn.
concede.n.easing | {easing,relaxation,lifting}:n of=@curbs | CONCEDE 081 | of=none by=source on=target
  + Israel's easing of restrictions on Palestinian traders helped. => ISR > PSE
  - The music brought relaxation to the guests.
concede.v.accede-demand | {accede,accommodate}:v to={demand,request,call,pressure,wish} | CONCEDE 080 | to=target
  + Kuwait acceded to the Iraqi demand. => KWT > IRQ
  - The prince acceded to the throne.
concede.v.accept-blame | accept:v obj={responsibility,blame,defeat,liability,guilt} | CONCEDE 080 | obj=none for=target
  + Germany accepted responsibility for the Polish losses. => DEU > POL
  - The slot accepts coins.
concede.v.accept-demand | accept:v obj={demand,condition,ultimatum} | CONCEDE 083 | of=target from=target
  + Serbia accepted the Austrian ultimatum. => SRB > AUT
  - The college accepted ninety pupils.
concede.v.acknowledge-guilt | acknowledge:v obj={guilt,responsibility,error,mistake,failure,blame,defeat,killing,crime} | CONCEDE 080 | obj=none for=target to=target
  + France acknowledged responsibility to Algeria. => FRA > DZA
  - The actress acknowledged the applause.
concede.v.acknowledge-that | acknowledge:v comp=that | CONCEDE 080 | to=target comp=target
  + Russia acknowledged that it had detained Estonian sailors. => RUS > EST
  - The sender acknowledged receipt.
concede.v.admit | admit:v comp=* | CONCEDE 080 | to=target comp=target
  + Iran admitted that it had shot down a Ukrainian jet. => IRN > UKR
  + North Korea admitted abducting Japanese citizens. => PRK > JPN
  - The museum admits children free.
concede.v.admit-guilt | {admit,confess}:v obj={guilt,responsibility,role,error,mistake,blame,killing,attack,downing,involvement,link,failure,crime} | CONCEDE 080 | of=target for=target
  + Iran admitted the downing of the Ukrainian jet. => IRN > UKR
  - The ticket admits one adult.
concede.v.admit-to | {admit,confess,own}:v to=* | CONCEDE 080 | obj=none to=target
  + Israel admitted to the killing of Egyptian policemen. => ISR > EGY
  - The hospital admitted the boy.
concede.v.allow-protest | {allow,permit}:v obj={protest,rally,march,demonstration,election,vote,party,return,broadcast} | CONCEDE 081 | obj=target by=target for=target
  + Israel allowed the return of Palestinian farmers. => ISR > PSE
  - The tight coat allowed little movement.
concede.v.appease | {accommodate,appease,placate}:v obj=actor | CONCEDE 080 | in=none
  + Finland appeased Russia. => FIN > RUS
  - The hall accommodates ninety guests.
concede.v.back-down | {back,climb}:v prt=down | CONCEDE 080 | in=none from=none
  + Turkey backed down in its row with Germany. => TUR > DEU
  - The cat climbed down the tree.
concede.v.back-off | back:v prt={off,away} | CONCEDE 080 | from=target in=none
  + Peru backed off from a feud with Chile. => PER > CHL
  - The hikers backed off at the sight of the bear.
concede.v.backtrack | {backtrack,backpedal}:v | CONCEDE 080 | on=target from=target in=none
  + Ecuador backtracked on the tariff against Peru. => ECU > PER
  - The hikers backtracked to the hut.
concede.v.bow | {bow,bend,submit,capitulate,succumb}:v to=* | CONCEDE 080 | obj=none to=target
  + Moldova bowed to Russian pressure. => MDA > RUS
  - The pianist bowed to the hall.
concede.v.cave | cave:v prt=in to=* | CONCEDE 080 | to=target
  + Panama caved in to the United States. => PAN > USA
  - The roof of the mine caved in.
concede.v.cede | {cede,surrender}:v obj={territory,island,land,village,control,sovereignty,province,point,region} | CONCEDE 080 | obj=none to=target
  + Romania ceded a province to Bulgaria. => ROU > BGR
  - The hedge ceded to the wind.
concede.v.comply | comply:v with=* | CONCEDE 080 |
  + Iran complied with the UN resolution. => IRN > UN
  - The brakes comply with the standard.
concede.v.compromise | compromise:v with=actor | CONCEDE 080 | obj=none
  + Israel compromised with Jordan. => ISR > JOR
  - The leak compromised the hull.
concede.v.concede-obj | concede:v obj={point,defeat,territory,ground,power,demand,island,control,right,land} | CONCEDE 080 | obj=none to=target
  + Ecuador conceded the island to Peru. => ECU > PER
  - The team conceded a goal.
concede.v.concede-that | concede:v comp=that | CONCEDE 080 | to=target comp=target
  + Britain conceded that it had spied on Germany. => GBR > DEU
  - The keeper conceded two goals.
concede.v.drop-demand | {drop,abandon,waive,shelve,retract}:v obj=@stances | CONCEDE 080 | obj=target against=target to=target
  + Hungary dropped a lawsuit against Sweden. => HUN > SWE
  - The waiter dropped a tray.
concede.v.ease | {ease,relax,loosen,soften,reduce}:v obj=@curbs | CONCEDE 081 | obj=none on=target for=target against=target
  + Israel eased restrictions on Palestinian farmers. => ISR > PSE
  - The balm eased the pain.
concede.v.ease-tension | {ease,defuse,lower,reduce,calm}:v obj={tension,pressure,rhetoric,friction} | CONCEDE 080 | subj=both obj=none with=target on=target between=target
  + Egypt eased tensions with Sudan. => EGY > SDN
  - The oil eased the hinge.
concede.v.give-in | give:v prt=in to=* | CONCEDE 080 | to=target
  + Lebanon gave in to the Israeli demands. => LBN > ISR
  - The old floor gave in.
concede.v.give-way | give:v obj={way,ground} to=* | CONCEDE 080 | obj=none to=target
  + Bahrain gave way to Saudi Arabia. => BHR > SAU
  - Hope gave way to gloom.
concede.v.heed | heed:v obj={demand,request,call,appeal,warning,plea,advice} | CONCEDE 080 | of=target
  + Sudan heeded the appeal of Egypt. => SDN > EGY
  - The boy heeded the bell.
concede.v.legalise | {legalise,legalize,unban}:v obj={party,movement,opposition,union,group,protest} | CONCEDE 081 | in=none
  + Jordan legalised the Palestinian movement. => JOR > PSE
  - The state legalised the sale of cider.
concede.v.lift-curbs | {lift,end,remove,scrap,abolish,repeal,revoke,cancel}:v obj=@curbs | CONCEDE 081 | obj=none on=target for=target against=target
  + Saudi Arabia lifted a ban on Lebanese fruit. => SAU > LBN
  - The crane lifted the beam.
concede.v.meet-demand | {meet,satisfy}:v obj={demand,request,wish} obj=* | CONCEDE 083 | of=target
  + Iraq met the demands of Turkey. => IRQ > TUR
  - Iraq does not meet the conditions for a loan.
concede.v.relent | relent:v | CONCEDE 080 | to=target on=none in=none
  + Hungary relented to Sweden after a long quarrel. => HUN > SWE
  - The rain did not relent.
concede.v.renounce | {forswear,relinquish,renounce}:v obj={claim,right,sovereignty,ambition,title} over|to|on|against=* | CONCEDE 080 | obj=none to=target against=target on=target over=target
  + Egypt renounced a claim over Sudan. => EGY > SDN
  - The monk renounced all luxuries.
concede.v.reverse | {reverse,rescind,overturn}:v obj={decision,policy,ruling,order,stance,position,measure} | CONCEDE 083 | obj=none on=target against=target toward=target
  + Kenya reversed its policy toward Somalia. => KEN > SOM
  - The van reversed into a wall.
concede.v.take-back | take:v prt=back obj={word,remark,statement,accusation,comment} | CONCEDE 080 | obj=none about=target on=target against=target
  + Malta took back its remarks about Libya. => MLT > LBY
  - The shop took back the shoes.
concede.v.tone-down | {tone,dial,water}:v prt=down | CONCEDE 080 | obj=none against=target on=target in=none
  + Serbia toned down its remarks against Croatia. => SRB > HRV
  - The painter toned down the red.
concede.v.withdraw-demand | withdraw:v obj=@stances | CONCEDE 080 | obj=none against=target to=target from=none
  + Bolivia withdrew a complaint against Chile. => BOL > CHL
  - The customer withdrew cash.
concede.v.yield | yield:v to=* | CONCEDE 080 | obj=none to=target
  + Georgia yielded to Russian pressure. => GEO > RUS
  - The field yields two crops a year.

# Giving what was asked for or withheld

concede.v.accede-to-demands | concede:v to=* | CONCEDE 080 | to=target
  + Peru conceded to the demands of Chile. => PER > CHL
  - Peru conceded two goals.
concede.v.grant-leave | {grant,give}:v obj={permission,leave,reprieve,exemption,autonomy,waiver,extension,dispensation,freedom,right,independence,wish,concession} | CONCEDE 080 | obj=none iobj=target to=target for=target
  + Denmark granted the Faroe Islands more autonomy. => DNK > FRO
  - The teacher granted the pupils an hour.
concede.v.grant-leave-to | {grant,give}:v obj={permission,leave,reprieve,exemption,autonomy,waiver,extension,dispensation,freedom,right,independence,concession} to=actor | CONCEDE 080 | obj=none to=target
  + Turkey gave permission to Azerbaijan to fly over its land. => TUR > AZE
  - The judge gave leave to the two gardeners.
concede.v.grant-request | {grant,fulfil,fulfill,honour,honor}:v obj={request,demand,plea,appeal,petition,application,wish} | CONCEDE 080 | of=target from=target by=target iobj=target
  + Norway granted the request of Ukraine. => NOR > UKR
  - Norway had no such request.
concede.v.reinstate | {reinstate,rehire,reappoint,re-appoint,rehabilitate}:v obj=actor | CONCEDE 0831 | as=none in=none to=none
  + Pakistan reinstated the Iranian ambassador. => PAK > IRN
  - The museum reinstated its old opening hours.
concede.v.pay-damages | pay:v obj={compensation,reparation,reparations,damages,ransom,indemnity,restitution} | CONCEDE 080 | obj=none iobj=target to=target for=none
  + Germany paid compensation to Greece. => DEU > GRC
  - Greece paid a high price for wheat.
concede.v.compensate | {compensate,indemnify,recompense}:v obj=actor | CONCEDE 080 | for=none in=none with=none
  + Libya compensated Italy for the houses. => LBY > ITA
  - A bonus compensated the players for the rain.
concede.v.call-off-protest | call:v prt=off obj={strike,protest,boycott,rally,demonstration,march,stoppage,sit-in} | CONCEDE 082 | obj=none against=target in=none
  + Opposition parties in Armenia called off a rally against Russia. => ARM, ARM_OPP > RUS
  - Armenia called off the football match.
concede.v.call-off-act | call:v prt=off obj={offensive,attack,invasion,raid,strike,exercise,drill,deployment,airstrike} against|on|in=actor | CONCEDE 080 | obj=none against=target on=target in=target
  + Turkey called off the offensive against Syria. => TUR > SYR
  - Turkey called off the wedding.
concede.v.revoke-decision | {revoke,withdraw,suspend}:v obj={decision,ruling,order,decree,bill,law,directive} on|against|about=actor | CONCEDE 083 | obj=none on=target against=target about=target
  + Poland revoked the order against Belarus. => POL > BLR
  - Poland ordered new trains.
concede.v.scale-back | {scale,dial,wind}:v prt={back,down} obj={demand,claim,ambition,operation,presence,offensive,plan,programme,program,activity} | CONCEDE 080 | obj=none against=target on=target in=target
  + Ethiopia scaled back its operation in Somalia. => ETH > SOM
  - Ethiopia scaled the highest mountain.
concede.v.stop-short | {desist,refrain,abstain}:v from={attack,retaliation,reprisal,force,violence,hostility,sanction,test,strike} | CONCEDE 080 | from=target on=target against=target
  + India desisted from reprisals against Pakistan. => IND > PAK
  - The referee refrained from a comment on India.
concede.v.acquiesce | {acquiesce,defer,kowtow,genuflect}:v to|in=* | CONCEDE 080 | obj=none to=target in=target
  + Jordan acquiesced in the demands of Egypt. => JOR > EGY
  - Jordan deferred the payment until May.
concede.v.retract | {retract,recant,unsay}:v obj=* | CONCEDE 080 | obj=none about=target on=target against=target
  + Malta retracted its remarks about Italy. => MLT > ITA
  - The cat retracted its claws.
concede.v.blink | {blink,budge,mellow}:v obj=none neg=no | CONCEDE 080 | on=none in=none over=none before=target
  + China finally blinked before Washington, analysts said. => CHN > USA
  - China would not budge.
concede.n.reinstatement | reinstatement:n of=actor | CONCEDE 0831 | of=target by=source
  + The reinstatement of the Turkish envoy by Greece came as a surprise. => GRC > TUR
  - The reinstatement of the old tax came late.
concede.n.u-turn | {u-turn,about-face,backdown,back-down,reversal}:n on|toward|towards=actor | CONCEDE 080 | on=target toward=target towards=target of=none
  + Britain's about-face on Rwanda surprised nobody. => GBR > RWA
  - The reversal of the film pleased Britain.
concede.n.withdrawal | {withdrawal,scrapping,shelving,repeal,retraction}:n of=@stances | CONCEDE 080 | of=none by=source against=target to=target
  + Georgia's withdrawal of its complaint against Armenia was welcome. => GEO > ARM
  - The withdrawal of money from the till was noticed.
