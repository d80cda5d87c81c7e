# AID: money, arms, training, relief, protection, asylum. Written for Demarche from general knowledge (Apache-2.0).
@armsgoods = capability, arm, weapon, weaponry, missile, rocket, rifle, ammunition, tank, drone, jet, helicopter, artillery, munition, gun, shell, radar, howitzer, aircraft, gear, equipment, interceptor, battery, hardware
@moneygoods = money, fund, funding, cash, grant, credit, dollar, euro, million, billion, subsidy, loan, financing, finance, ruble, yen, yuan
@reliefgoods = aid, relief, assistance, food, grain, wheat, flour, rice, medicine, vaccine, tent, blanket, fuel, supply, clothing, water, generator, doctor, nurse, medic, rescuer, firefighter, donation, convoy, ambulance, ventilator, mask, hospital, plane, truck, engineer

aid.a.helpful | helpful:a to=actor | AID 070 | to=target
  + Turkey was helpful to Somalia. => TUR > SOM
  - The helpful clerk found the key.
aid.n.aid | {aid,assistance,help}:n poss|to|for|from|of|mod|by=actor | AID 070 | to=target for=target of=source from=source in=none
  + French aid to Lebanon rose. => FRA > LBN
  + American assistance to Jordan rose. => USA > JOR
  - The hearing aid whistled.
aid.n.arms-sale | {supply,delivery,shipment,sale,transfer}:n mod={arm,weapon,missile,tank} to=actor | AID 072 | of=none to=target by=source from=source
  + British arms sales to Oman rose. => GBR > OMN
  - The sale of shirts with long arms began.
aid.n.arms-supply | {supply,delivery,shipment,sale,transfer,provision,airlift}:n of=@armsgoods | AID 072 | of=none to=target by=source from=source
  + The delivery of missiles by Poland to Ukraine began. => POL > UKR
  - The delivery of the speech was poor.
aid.n.asylum | asylum:n to|for=actor | AID 075 | to=target for=target in=source
  + Mexico's asylum for Bolivian officials ended. => MEX > BOL
  - The old asylum stood empty.
aid.n.donation | {donation,contribution}:n to|for=actor | AID 070 | to=target for=target of=none
  + Qatar made a donation to Somalia. => QAT > SOM
  - The essay was his contribution to the book.
aid.n.economic-aid | {aid,assistance,support,backing,help}:n mod={economic,financial,development,budget,monetary} poss|to|for|from|of|mod|by=actor | AID 071 | to=target for=target of=source from=source in=none
  + Saudi financial support to Pakistan rose. => SAU > PAK
  - The financial page was no help.
aid.n.humanitarian-aid | {aid,assistance,relief,support,help}:n mod={humanitarian,emergency,medical,food,flood,disaster} poss|to|for|from|of|mod|by=actor | AID 073 | to=target for=target of=source from=source in=none
  + Humanitarian relief from Norway for Sudan was stepped up. => NOR > SDN
  - The relief map of Norway was made of wax.
aid.n.loan | {loan,grant,bailout,credit,subsidy}:n to|for|from=actor | AID 071 | to=target for=target from=source of=none
  + A loan from Kuwait to Jordan was arranged. => KWT > JOR
  - The striker is on loan for a year.
aid.n.military-aid | {aid,assistance,support,backing,help}:n mod={military,lethal,defence,defense,security,air} poss|to|for|from|of|mod|by=actor | AID 072 | to=target for=target of=source from=source in=none
  + Iran gave military support to Syria. => IRN > SYR
  - The military man wore a hearing aid.
aid.n.relief-supply | {supply,delivery,shipment,distribution,airlift}:n of=@reliefgoods | AID 073 | of=none to=target by=source from=source
  + The delivery of food by India to Bhutan began. => IND > BTN
  - The delivery of the baby took hours.
aid.n.rescue | {rescue,evacuation}:n of=actor by=actor | AID 073 | of=target by=source from=none
  + The rescue of Tunisian fishermen by Italy took hours. => ITA > TUN
  - The rescue dog slept.
aid.n.training | training:n of|for|to=actor | AID 072 | of=target for=target to=target by=source
  + British training for Ukrainian pilots began. => GBR > UKR
  - The training shoes were worn.
aid.v.accept-refugees | {accept,admit,absorb,resettle,welcome,host,house}:v obj={refugee,migrant,evacuee,asylum-seeker,exile,dissident} from|obj=actor | AID 075 | from=target in=none
  + Canada accepted refugees from Syria. => CAN > SYR
  - The club admitted ten members.
aid.v.advise | {advise,mentor}:v obj={troop,force,army,soldier,military,police,fighter,rebel,unit} | AID 072 | in=none
  + American officers advise Iraqi troops. => USA > IRQ
  - The doctor advised rest.
aid.v.aid | aid:v obj=actor | AID 070 | in=none with=none
  + Japan aided Laos after the flood. => JPN > LAO
  - A walk aids digestion.
aid.v.announce-in-aid | {announce,approve,allocate,unveil,provide,provided,send,give,release,commit,offer}:v obj=* in={aid,assistance,relief,funding} | AID 070 | obj=none iobj=target in=target to=target for=target
  + Britain announced ten million pounds in aid for Yemen. => GBR > YEM
  - Britain announced a rise in spending on Yemen.
aid.v.arrive | arrive:v subj={aid,relief,assistance,convoy,supply,grain,vaccine,rescuer,shipment} in=actor | AID 073 | in=target
  + Turkish aid arrived in Libya. => TUR > LBY
  - The hearing aid arrived in the mail.
aid.v.arm | {arm,rearm,equip}:v obj=actor | AID 072 | in=none with=none against=about
  + Turkey has armed Libyan soldiers. => TUR > LBY
  - The Libyan broke his arm.
aid.v.assist | {assist,succour,succor}:v obj=actor | AID 070 | in=none with=none
  + Cuba assisted Angola. => CUB > AGO
  - The striker assisted twice.
aid.v.bail-out | {bail,prop}:v prt={out,up} obj=actor | AID 071 | in=none with=none
  + The International Monetary Fund bailed out Greece. => IMF > GRC
  - The sailors bailed out the boat.
aid.v.clear-mines | {clear,defuse}:v obj={mine,landmine} in=actor | AID 073 | obj=none in=target
  + Norway cleared mines in Angola. => NOR > AGO
  - The sky cleared at noon.
aid.v.come-to-aid | {come,rush,fly}:v to={aid,rescue,help,assistance,defence,defense} | AID 070 | to=target of=target
  + Kenya came to the aid of Somalia. => KEN > SOM
  - The bill came to a hundred euros.
aid.v.contribute | contribute:v to=actor | AID 070 | obj=none
  + Austria contributed to the United Nations. => AUT > UN
  - Smoke contributed to the haze.
aid.v.donate | donate:v to=actor | AID 070 | obj=none
  + Ireland donated to Haiti. => IRL > HTI
  - The nurse donated blood.
aid.v.evacuate | evacuate:v obj=actor | AID 073 | from=none in=none
  + Greece evacuated Egyptian sailors. => GRC > EGY
  - The clerks evacuated the tower.
aid.v.feed | feed:v obj=actor | AID 073 | in=none
  + The United Nations feeds Yemeni families. => UN > YEM
  - The river feeds the lake.
aid.v.forgive-debt | {forgive,cancel,reschedule,write,restructure}:v obj={debt,arrears} | AID 071 | obj=target of=target for=target
  + Russia forgave the debt of Somalia. => RUS > SOM
  - The clerk cancelled the order.
aid.v.fund | {fund,finance,bankroll,subsidise,subsidize}:v obj=actor | AID 071 | in=none
  + Qatar funds Palestinian schools. => QAT > PSE
  - The index fund fell in Qatar.
  - Brazil needs credit to finance a harbour.
aid.v.grant-asylum | {grant,give,offer}:v obj={asylum,refuge,sanctuary,citizenship,shelter,haven} | AID 075 | obj=none iobj=target to=target
  + Ecuador granted asylum to a Bolivian minister. => ECU > BOL
  - The grant paid for a refuge for owls.
aid.v.help | help:v obj=actor | AID 070 | in=none with=none
  + Iran is helping Iraq. => IRN > IRQ
  - The cold helped the ice to set.
aid.v.help-inf | help:v obj=none comp={rebuild,train,defend,protect,fund,finance,arm,equip,secure,stabilise,stabilize,feed,restore,evacuate,develop,support,save,modernise,modernize,strengthen,build,clear,vaccinate} | AID 070 | comp=target in=none
  + Denmark helped rebuild Iraqi schools. => DNK > IRQ
  - The warm wind helped to melt the snow.
aid.v.enable | {enable,empower}:v subj=actor obj=actor comp=inf | AID 070 | comp=none in=none
  + France enabled Chad to open a hospital. => FRA > TCD
  - The new lens enables doctors to see further.
aid.v.lend-to | lend:v to=actor | AID 071 | obj=none
  + Kuwait lends to Ghana. => KWT > GHA
  - The tale lends itself to song.
aid.v.protect | {escort,shield,guard}:v obj=actor | AID 074 | from=none against=none in=none
  + American soldiers shielded Kuwaiti pilgrims. => USA > KWT
  - The hat protects the face.
aid.v.protect-force | protect:v obj=actor subj={troop,soldier,force,peacekeeper,warship,ship,navy,army,marine,police,guard,frigate,jet} | AID 074 | from=none against=none in=none
  + French troops protected Ivorian villagers. => FRA > CIV
  - The French minister wants to protect Ivorian cheese.
aid.v.protect-from | protect:v obj=actor from|against=actor | AID 074 | from=about against=about in=none
  + Turkey protected Qatar from Saudi Arabia. => TUR > QAT re SAU
  - A hat protects the Qatari from the sun.
aid.v.provide-with | {provide,provided,furnish}:v obj=actor with=* | AID 070 | with=none
  + China provided Nepal with buses. => CHN > NPL
  - The cook provided the guests with forks.
aid.v.rebuild | {rebuild,reconstruct}:v obj={school,hospital,road,bridge,house,port,airport,mosque} in=actor | AID 071 | obj=none in=target
  + Turkey rebuilt a hospital in Somalia. => TUR > SOM
  - The wasps rebuilt the nest.
aid.v.refuel | {refuel,resupply,reprovision}:v obj=actor | AID 072 | in=none
  + Russia resupplied Syrian troops. => RUS > SYR
  - The bus stopped to refuel.
aid.v.rescue | rescue:v obj=actor | AID 073 | from=none in=none
  + Italy rescued Tunisian fishermen. => ITA > TUN
  - The plan was beyond rescue.
aid.v.send-arms | {send,ship,transfer,rush,dispatch}:v obj=@armsgoods to=actor | AID 072 | obj=none iobj=target to=target from=none
  + Poland sent tanks to Ukraine. => POL > UKR
  - The gale sent tanks of rain over the hill.
aid.v.shelter | {shelter,harbour,harbor}:v obj=actor | AID 075 | in=none
  + Jordan sheltered Iraqi refugees. => JOR > IRQ
  - The oak sheltered the lamb.
aid.v.sponsor | sponsor:v obj=actor | AID 071 | in=none
  + Iran sponsors Lebanon. => IRN > LBN
  - A brewer sponsored the match.
aid.v.supply-arms | {supply,deliver,provide,provided,give,donate,sell,hand,furnish,offer,airlift,smuggle,lend}:v obj=@armsgoods | AID 072 | obj=none iobj=target to=target from=none
  + Germany delivered tanks to Ukraine. => DEU > UKR
  + Sweden gave Estonia missiles. => SWE > EST
  - The guide lent him an arm.
aid.v.supply-money | {provide,provided,give,send,lend,donate,grant,disburse,advance,transfer,channel,extend,allocate,contribute}:v obj=@moneygoods | AID 071 | obj=none iobj=target to=target for=target from=none
  + Kuwait lent Egypt two billion dollars. => KWT > EGY
  + Norway donated money to Malawi. => NOR > MWI
  - The aunt gave money away.
aid.v.supply-obj | supply:v obj=actor | AID 070 | with=none
  + Russia supplied Syria with spare parts. => RUS > SYR
  - The spring supplies the well.
aid.v.supply-relief | {supply,deliver,send,provide,provided,give,ship,donate,distribute,airlift,fly,dispatch,rush,truck,lend,offer}:v obj=@reliefgoods | AID 073 | obj=none iobj=target to=target for=target from=none
  + India sent food to Afghanistan. => IND > AFG
  + Oman airlifted medicine to Sudan. => OMN > SDN
  - The spring gives water.
aid.v.support-material | {support,back}:v obj=actor with={arm,weapon,money,fund,troop,aid,ammunition,adviser,training} | AID 072 | with=none
  + Rwanda backed the Ugandan army with weapons. => RWA > UGA
  - The wall was backed with brick.
aid.v.take-in | take:v prt=in obj=actor | AID 075 |
  + Syrian refugees were taken in by Lebanon. => LBN > SYR
  - The tailor took in the waist.
aid.v.train | {train,coach}:v obj=actor | AID 072 | in=none with=none
  + British officers trained Ukrainian soldiers. => GBR > UKR
  - The train left the station in Kyiv.
aid.v.treat-wounded | treat:v obj={wounded,casualty,patient,fighter,soldier,refugee} | AID 073 | from=target in=none
  + Israel treated wounded Syrian soldiers. => ISR > SYR
  - The trainer treats the dog well.
aid.v.vaccinate | {vaccinate,inoculate}:v obj=actor | AID 073 | in=none
  + Cuba vaccinated Haitian children. => CUB > HTI
  - The vet vaccinated the cows.

# Giving in general, and people sent to help

aid.v.provide-to | {provide,provided,supply}:v obj=* to|for=actor | AID 070 | obj=none to=target for=target from=none
  + Norway provided shelter materials to Haiti. => NOR > HTI
  - The hall provided room for three hundred guests.
aid.v.hand-over-goods | hand:v prt=over obj=@reliefgoods to=actor | AID 073 | obj=none to=target
  + Japan handed over two ambulances to Nepal. => JPN > NPL
  - Japan handed over the trophy.
aid.v.send-people | {send,deploy,dispatch,fly,second,assign,contribute}:v obj={expert,specialist,peacekeeper,observer,trainer,instructor,adviser,advisor,medic,paramedic,nurse,doctor,engineer,firefighter,rescuer,volunteer} to|in|into=actor | AID 074 | obj=none to=target in=target into=target from=none
  + Cuba sent a team of doctors to Mozambique. => CUB > MOZ
  - Cuba sent its minister to Mozambique.
aid.v.serve-in | serve:v subj={soldier,troop,peacekeeper,contingent,force,unit,police} in=actor obj=none | AID 074 | in=target as=none
  + Irish soldiers served in Lebanon for twenty years. => IRL > LBN
  - The soldiers served tea in Ireland.
aid.v.open-doors | open:v obj={border,door,gate} to={refugee,migrant,people,person,family,asylum-seeker,displaced,exile} | AID/asylum 075 | obj=none to=target
  + Uganda opened its borders to South Sudanese refugees. => UGA > SSD
  - Uganda opened its market to South Sudanese fish.
aid.v.spend-on | {spend,disburse,invest}:v obj=@moneygoods on|for|to={aid,relief,refugee,reconstruction,assistance,migrant,development} | AID 071 | obj=none on=target for=target in=target to=target
  + Sweden spent two million euros on Afghan refugees. => SWE > AFG
  - Sweden spent a week in Afghanistan.
aid.v.fund-thing | {fund,finance,sponsor,bankroll,underwrite,subsidise,subsidize,co-finance,cofinance}:v obj=* in|for=actor | AID 071 | obj=none in=target for=target
  + Japan financed a bridge in Cambodia. => JPN > KHM
  - Taxes finance the schools.
aid.v.build-for | build:v obj={school,hospital,clinic,road,bridge,house,well,port,airport,dam,railway,camp,shelter} for|in=actor | AID 071 | obj=none in=target for=target
  + China built a hospital in Angola. => CHN > AGO
  - China built a wall around its own villages.
aid.v.ease-plight | {relieve,alleviate,ease,help}:v obj={suffering,plight,shortage,famine,hunger} | AID 073 | obj=none of=target in=target
  + Ireland eased the hunger in Somalia. => IRL > SOM
  - A song relieved the boredom in Ireland.
aid.v.pour | {pour,pump,inject,plough,plow,channel,funnel}:v obj=@moneygoods into=actor | AID 071 | obj=none into=target
  + The EU pumped money into Ukraine. => EU > UKR
  - The engineers pumped water into the basin.
aid.v.smuggle-in | {parachute,airdrop,air-drop,drop}:v obj=@reliefgoods to|over|into|in=actor | AID 073 | obj=none to=target over=target into=target in=target
  + Jordan airdropped food over Gaza. => JOR > PSE
  - Jordan dropped the food.
aid.v.treat | treat:v obj={wounded,casualty,patient,fighter,soldier,refugee,child,victim} from|in=actor | AID 073 | obj=none from=target in=target
  + Turkey treated wounded children from Gaza. => TUR > PSE
  - Turkey treated the leather in a vat.
aid.v.care-for | {care,cater,provide}:v for={refugee,displaced,victim,orphan,wounded,survivor,evacuee} | AID 073 | for=target from=target
  + Kenya cares for Somali refugees. => KEN > SOM
  - Kenya caters for tourists.
aid.v.grant-status | grant:v obj={status,residency,residence,visa} to|iobj=actor | AID 075 | obj=none iobj=target to=target
  + Brazil granted residency to Haitian refugees. => BRA > HTI
  - Brazil granted the museum a licence.
aid.n.money-for | {dollar,euro,million,billion,money,fund,funding}:n for|to=actor in={aid,assistance,relief,loan,grant} | AID 071 | for=target to=target in=none of=none
  + Japan announced ten million dollars in aid for Jordan. => JPN > JOR
  - A million dollars is a lot for Jordan.
aid.n.airlift | {airlift,airdrop,airbridge,lifeline}:n to|for|into=actor | AID 073 | to=target for=target into=target of=none
  + The American airlift to Sudan went on. => USA > SDN
  - The airlift of zoo animals went well.

# Credit that somebody stands for, efforts to help, the sick flown out

aid.n.loan-guarantee | guarantee:n mod={loan,credit,export} | AID 071 | to=target for=target of=none
  + An American loan guarantee for Tunisia came into force. => USA > TUN
  - The loan of the book came with no guarantee.
aid.v.benefit-from | benefit:v subj=actor from={aid,assistance,loan,guarantee,programme,program,support,fund,funding,training,help,grant,credit,donation,relief} | AID 070 | subj=target from=source
  + Kenya benefits from a Japanese loan. => JPN > KEN
  - Kenya benefits from good rain.
aid.n.effort-help | {effort,programme,program,plan,mission,work}:n comp={help,assist,support,aid,train,equip,protect,feed} poss|mod|by=actor | AID 070 | comp=target of=none
  + Norwegian efforts to help Malawi went on. => NOR > MWI
  - Efforts to help the stray dogs went on.
aid.v.advise-force-inf | {advise,mentor}:v obj={troop,force,army,soldier,military,police,fighter,rebel,unit} comp=inf | AID 072 | comp=none in=none
  + British officers advised Kenyan troops to help them fight. => GBR > KEN
  - British doctors advised a Kenyan to rest.
aid.v.airlift | airlift:v obj=actor to=none | AID 073 | from=none in=none
  + Canada airlifted sick Ukrainians. => CAN > UKR
  - Canada airlifted a stranded whale.
aid.v.take-for-care | {fly,take,evacuate,transfer,move,bring,airlift}:v obj=actor to=actor for={treatment,care,surgery} | AID 073 | to=source for=none from=none in=none
  + The wounded Malian officials were flown to Morocco for treatment. => MAR > MLI
  - The Malian car was taken to a garage for repair.
aid.a.dependent | {dependent,reliant,dependant}:a on|upon={aid,support,assistance,help,backing,money,loan,subsidy,arm,weapon} | AID 070 | subj=target on|upon=source
  + Malawi is dependent on British aid. => GBR > MWI
  - The price is dependent on the British weather.
aid.v.depend | {depend,rely}:v on|upon={aid,support,assistance,help,backing,money,loan,subsidy,arm,weapon} | AID 070 | subj=target on|upon=source
  + Cuba relied on Soviet support. => RUS > CUB
  - Cuba relies on the rain.
