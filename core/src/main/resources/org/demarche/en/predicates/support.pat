# SUPPORT: praise, endorsement, declared backing, thanks, apologies, recognition. Written for Demarche from general knowledge (Apache-2.0).
@endorsables = plan, proposal, call, bid, initiative, effort, resolution, decision, candidate, candidacy, move, idea, government, position, stance, cause, right, claim, demand, reform, policy, mission, mediation, sanction, strike, offensive, opposition, uprising, independence, sovereignty, integrity, unity, process, membership, president, leader, ally, minister, campaign, agreement, deal, truce, ceasefire

support.a.allied | {allied,aligned,ally,align}:a with|to=actor | SUPPORT 050 | with=target to=target
  + Syria is allied with Iran. => SYR > IRN
  - The margins are aligned to the left.
support.a.favour | {favourable,favorable}:a to=* | SUPPORT 051 | to=target
  + Laos is favourable to the Chinese plan. => LAO > CHN
  - The wind was favourable to sailing.
support.a.grateful | {grateful,thankful,indebted,appreciative}:a to|for|of=* | SUPPORT 051 | to=target for=target of=target
  + Ukraine is grateful to Poland. => UKR > POL
  - The grateful dog wagged its tail.
support.a.loyal | {loyal,faithful,friendly}:a to|with=actor | SUPPORT 050 | to=target with=target
  + Eritrea is friendly with Sudan. => ERI > SDN
  - The loyal customer got a rebate.
support.a.proud | proud:a of=actor | SUPPORT 051 | of=target
  + Cuba is proud of Bolivia. => CUB > BOL
  - The proud peacock spread its tail.
support.a.solidarity | {united,steadfast}:a with|behind=actor | SUPPORT 050 | with=target behind=target
  + Estonia is united with Latvia. => EST > LVA
  - The family was united at last.
support.a.sorry | {sorry,apologetic,sympathetic}:a to|for|about=* | SUPPORT 055 | to=target for=target about=target
  + Georgia is sympathetic to Ukraine. => GEO > UKR
  - The sorry hut had no roof.
support.a.supportive | supportive:a of=* | SUPPORT 050 | of=target
  + Qatar is supportive of Libya. => QAT > LBY
  - The mattress is firm and supportive.
support.n.apology | apology:n | SUPPORT 055 | to=target for=none
  + Japan made an apology to South Korea. => JPN > KOR
  - The chair was a poor apology for a throne.
support.n.condolence | {condolence,sympathy}:n | SUPPORT 050 | to=target for=target with=target on=none
  + Greece expressed condolences to Turkey. => GRC > TUR
  - The strings vibrate in sympathy.
support.n.congratulations | {congratulation,felicitation}:n | SUPPORT 051 | to=target on=none
  + Oman's congratulations to Kuwait came late. => OMN > KWT
  - The card with congratulations was lost.
support.n.endorsement | endorsement:n | SUPPORT 051 | of=target for=target
  + Kenya gave its endorsement of the Somali president. => KEN > SOM
  - The driver had an endorsement on his licence.
support.n.forgiveness | {forgiveness,pardon}:n of|for|to=actor | SUPPORT 056 | of=target for=target to=target
  + Rwanda's forgiveness of Belgium surprised many. => RWA > BEL
  - The priest spoke about forgiveness.
support.n.friendship | {friendship,goodwill}:n with|between|to|toward=actor | SUPPORT 050 | between=both
  + Friendship between Cuba and Angola is old. => CUB > AGO
  - The novel is about friendship.
support.n.praise | {praise,commendation,applause,acclaim}:n | SUPPORT 051 | for=target of=target
  + Syria has praise for Russia. => SYR > RUS
  - The applause lasted five minutes.
support.n.recognition | recognition:n of=actor | SUPPORT 054 | of=target by=source
  + Norway's recognition of Palestine was hailed. => NOR > PSE
  - The camera has face recognition.
support.n.regret | {regret,remorse}:n over|at|for|to=* | SUPPORT 055 | over=target at=target for=target to=target
  + Israel's regret over the Egyptian deaths was noted. => ISR > EGY
  - The singer regrets nothing.
support.n.solidarity | solidarity:n | SUPPORT 050 | with=target for=target
  + Ireland expressed solidarity with Palestine. => IRL > PSE
  - The solidarity of the family was strong.
support.n.support | {support,backing}:n poss|to|for|from|of|mod|by=actor | SUPPORT 050 | for=target to=target of=source from=source
  + France voiced support for Lebanon. => FRA > LBN
  + Iranian support for Syria has grown. => IRN > SYR
  - The bridge rests on two steel supports.
support.n.support-had | {support,backing}:n from=actor to=none for=none of=none host=actor | SUPPORT 050 | from=source host=target poss=none mod=none
  + Lebanon counts on support from France. => FRA > LBN
  - Lebanon counts on support from readers.
support.n.supporter | {supporter,backer,ally,champion}:n of=actor | SUPPORT 050 | of=target poss=target
  + Egypt met Iranian supporters of Syria. => IRN > SYR
  - The supporters of the club sang.
support.n.thanks | {gratitude,appreciation,thank}:n | SUPPORT 051 | to=target for=target of=source
  + Nepal expressed gratitude to India. => NPL > IND
  - The appreciation of the dollar hurt growers.
support.n.tribute | tribute:n to=actor | SUPPORT 051 | to=target
  + Zambia's tribute to Namibia was warm. => ZMB > NAM
  - The tribute band played until midnight.
support.v.acknowledge-help | acknowledge:v obj={help,support,contribution,effort,role,generosity,sacrifice,progress} | SUPPORT 051 | in=none
  + Jordan acknowledged the contribution of Canada. => JOR > CAN
  - The writer acknowledged the letter.
support.v.admire | {admire,respect,honour,honor}:v obj=actor | SUPPORT 051 | in=none
  + Mongolia honoured Japan at a ceremony. => MNG > JPN
  - The tourists admired the view.
support.v.align-with | {align,ally}:v with=actor | SUPPORT 050 | obj=none in=none against=about
  + Belarus aligned itself with Russia. => BLR > RUS
  - The wheels align with the axle.
support.v.apologise | {apologise,apologize}:v | SUPPORT 055 | to=target for=none in=none
  + Israel apologised to Turkey. => ISR > TUR
  - The waiter apologised for the cold soup.
support.v.appreciate | {appreciate,value,cherish}:v obj=* subj=actor | SUPPORT 051 | in=none of=none
  + Mali appreciates the Algerian efforts. => MLI > DZA
  - The house has appreciated by a third.
support.v.back | back:v obj=actor subj=actor | SUPPORT 051 | in=none
  + Iran backs Syria. => IRN > SYR
  - The lorry backed into the gate.
  - The Syrian militia met an oil-backed firm.
support.v.back-cause | back:v obj=@endorsables subj=actor | SUPPORT 051 | in=none
  + Britain backs the Ukrainian bid. => GBR > UKR
  - The singer was backed by three drummers.
support.v.back-up | back:v prt=up obj=actor | SUPPORT 051 |
  + Serbia backed up Greece. => SRB > GRC
  - The clerk backed up the files.
support.v.celebrate-with | {celebrate,commemorate}:v obj={anniversary,independence,victory,friendship,liberation} | SUPPORT 050 | in=none with=target of=target
  + Bulgaria celebrated the liberation of Ukraine. => BGR > UKR
  - The couple celebrated with a cake.
support.v.champion | {champion,advocate}:v obj=@endorsables | SUPPORT 053 | in=none
  + Costa Rica championed the Panamanian bid. => CRI > PAN
  - The chess champion lost.
support.v.cheer | cheer:v obj=actor | SUPPORT 051 | in=none
  + Libyan officials cheered France. => LBY > FRA
  - The warm fire cheered the room.
support.v.condole | {mourn,grieve}:v with|for=actor | SUPPORT 050 | with=target for=target in=none
  + Malta mourns with Italy. => MLT > ITA
  - The dove mourns at dusk.
support.v.congratulate | congratulate:v obj=actor | SUPPORT 051 | in=none on=none
  + Mexico congratulated Colombia. => MEX > COL
  - The boy congratulated himself.
support.v.credit | credit:v obj=actor with=* | SUPPORT 051 | with=none
  + Ethiopia credited Kenya with the breakthrough. => ETH > KEN
  - The bank credited the account.
support.v.defend-verbal | defend:v obj=@endorsables | SUPPORT 052 | against=none in=none
  + Russia defended the Serbian position. => RUS > SRB
  - The moat defended the castle.
support.v.echo | {echo,second}:v obj={call,view,demand,appeal,remark,proposal,position} | SUPPORT 051 | in=none
  + Slovakia echoed the Czech demand. => SVK > CZE
  - The cave echoed with the call of bats.
support.v.embrace-plan | embrace:v obj={plan,proposal,idea,initiative,reform,roadmap,cause,deal} | SUPPORT 051 |
  + Niger embraced the Nigerian plan. => NER > NGA
  - The sisters embraced at the door.
support.v.endorse | endorse:v obj=* | SUPPORT 051 | in=none
  + Portugal endorsed the Angolan plan. => PRT > AGO
  - The customer endorsed the cheque.
support.v.forgive | {forgive,pardon}:v obj=actor | SUPPORT 056 | in=none
  + Rwanda forgave Belgium. => RWA > BEL
  - The dough is soft and forgiving.
support.v.get-behind | {get,swing,line}:v behind=actor | SUPPORT 051 | behind=target
  + Hungary lined up behind Slovakia. => HUN > SVK
  - The boy lined the toys in a row.
support.v.hail | hail:v obj=* | SUPPORT 051 | from=none in=none
  + Cuba hailed the Bolivian reforms. => CUB > BOL
  - It hailed in Bolivia for an hour.
support.v.honour-with | {decorate,award}:v obj=@officials | SUPPORT 051 | in=none with=none
  + Poland decorated an American general. => POL > USA
  - The baker decorated the cake.
support.v.normalise | {normalise,normalize,restore,establish,resume}:v obj={relation,tie} | SUPPORT 054 | subj=both obj=none with=target between=both
  + Morocco restored relations with Israel. => MAR > ISR
  - The doctor restored the patient to health.
support.v.offer-words | {offer,extend,send,convey,present}:v obj={congratulation,condolence,sympathy,thank,thanks,gratitude,apology,felicitation,tribute,wish,praise,appreciation,regard,solidarity,support} to=actor | SUPPORT 050 | obj=none to=target
  + Greece extended condolences to Japan. => GRC > JPN
  - The poet sent his thanks to the postman.
support.v.pay-tribute | pay:v obj={tribute,homage,respect} | SUPPORT 051 | obj=none to=target
  + South Africa paid tribute to Tanzania. => ZAF > TZA
  - The tenant paid the rent.
support.v.plead-for | {lobby,campaign}:v for=actor | SUPPORT 053 | for=target in=none
  + Germany lobbied for Albania. => DEU > ALB
  - The hotel lobby was full.
support.v.praise | {praise,commend,laud,applaud,extol}:v obj=* | SUPPORT 051 | in=none on=none
  + Syria praised Iraq. => SYR > IRQ
  + India commended the efforts of Nepal. => IND > NPL
  - The choir sang in praise of the morning.
support.v.rally-behind | rally:v behind|around=actor | SUPPORT 053 | behind=target around=target in=none
  + The Arab League rallied behind Qatar. => ARAB_LEAGUE > QAT
  - The shares rallied after lunch.
support.v.reaffirm | {reaffirm,reiterate,affirm,renew,underscore}:v obj={support,solidarity,backing,friendship,alliance,commitment} | SUPPORT 050 | obj=none to=target for=target with=target
  + Iceland reaffirmed its support for Latvia. => ISL > LVA
  - The reader renewed his library card.
support.v.recognise | {recognise,recognize}:v obj=actor | SUPPORT 054 | in=none as=none
  + Spain recognised Palestine. => ESP > PSE
  - The dog recognised its master.
support.v.recognise-right | {recognise,recognize}:v obj={independence,sovereignty,government,statehood,right,contribution,effort,sacrifice,leadership,result,victory} | SUPPORT 054 | in=none
  + Serbia recognised the independence of Montenegro. => SRB > MNE
  - The camera recognises faces.
support.v.regret | regret:v obj={death,incident,loss,killing,shooting,attack,downing,mistake,casualty,bombing} | SUPPORT 055 | obj=target in=none
  + Iran regrets the deaths of Ukrainian passengers. => IRN > UKR
  - The diner regretted the second pudding.
support.v.salute | salute:v obj=actor | SUPPORT 051 | in=none on=none
  + Turkey saluted Palestinian officials. => TUR > PSE
  - The cadets saluted the flag.
support.v.share-grief | share:v obj={grief,sorrow,pain,concern,goal,interest,view,value} with=actor | SUPPORT 050 | obj=none with=target
  + Italy shares the concerns with Malta. => ITA > MLT
  - The twins share a room.
support.v.side-favour | {favour,favor,prefer}:v obj=@endorsables | SUPPORT 051 | in=none
  + Greece favours the Cypriot plan. => GRC > CYP
  - The wind favoured the sailors.
support.v.side-with | side:v with=actor | SUPPORT 050 | against=about in=none
  + Armenia has sided with Iran. => ARM > IRN
  - The far side of the hill was green.
support.v.speak-for | speak:v prt={up,out} for=actor | SUPPORT 052 | for=target
  + Jordan spoke up for Palestine. => JOR > PSE
  - The deaf man asked her to speak up.
support.v.sponsor-text | {sponsor,cosponsor}:v obj={resolution,draft,bill,motion,candidacy,bid} | SUPPORT 053 | on=about
  + Norway sponsored a Palestinian resolution. => NOR > PSE
  - The brewer sponsored the regatta.
support.v.stand-by | stand:v by|behind|alongside|with|beside=actor | SUPPORT 050 | by=target behind=target alongside=target with=target beside=target in=none
  + Poland stands by Ukraine. => POL > UKR
  - The old mill stands by the river.
support.v.stand-up-for | stand:v prt=up for=actor | SUPPORT 052 | for=target
  + Turkey stood up for Azerbaijan. => TUR > AZE
  - The pupils stood up for the hymn.
support.v.strengthen-ties | {strengthen,deepen,bolster,expand,improve,boost,develop,broaden,upgrade,enhance}:v obj={relation,tie,relationship,partnership,friendship,link,bond} with|between=actor | SUPPORT 050 | subj=both obj=none with=target between=both
  + Vietnam deepened ties with Australia. => VNM > AUS
  - The weight of the lorry deepened the rut.
  - The Vietnamese mayor improved race relations in Australia.
support.v.support | support:v obj=actor subj=actor | SUPPORT 050 | in=none with=none
  + Venezuela supports Cuba. => VEN > CUB
  - Four pillars support the roof.
  - New pumps support the Russian oil fields.
support.v.support-by | support:v comp=* | SUPPORT 051 | comp=target
  + Poland supports sending monitors to Georgia. => POL > GEO
  - The shelf supports a row of jars.
support.v.support-cause | support:v obj=@endorsables subj=actor | SUPPORT 051 | in=none with=none of=none
  + Ireland supports the Norwegian proposal. => IRL > NOR
  - The data support the theory.
support.v.sympathise | {sympathise,sympathize,empathise}:v with=actor | SUPPORT 050 | in=none
  + Tunisia sympathises with Palestinians. => TUN > PSE
  - The reader sympathises with the hero.
support.v.thank | thank:v obj=actor | SUPPORT 051 | for=none in=none
  + Ukraine thanked Estonia for the guns. => UKR > EST
  - The crops failed, thanks to the frost in Ukraine.
support.v.trust | {trust,believe}:v in=actor | SUPPORT 050 | obj=none in=target
  + Nauru believes in Australia. => NRU > AUS
  - The children believe in fairies.
support.v.vote-favour | vote:v in-favour-of|in-favor-of=* | SUPPORT 051 | in-favour-of|in-favor-of=target in=none
  + Brazil voted in favour of Palestine. => BRA > PSE
  - The members voted in the hall.
support.v.vote-for-text | vote:v for={resolution,bid,membership,admission,motion} | SUPPORT 051 | in=none for=target
  + Brazil voted for the Palestinian bid. => BRA > PSE
  - Brazil voted for the third time on Sunday.
support.v.vote-for | vote:v for=actor | SUPPORT 051 | for=target in=none
  + Fiji voted for Tonga in the contest. => FJI > TON
  - The shareholders voted at noon.
support.v.vouch | vouch:v for=actor | SUPPORT 052 | for=target
  + Switzerland vouched for Austria. => CHE > AUT
  - The shop accepts a gift voucher.
support.v.welcome-act | welcome:v obj=* | SUPPORT 051 | in=none to=none from=none
  + The European Union welcomed the Serbian decision. => EU > SRB
  + Kuwait welcomes talks with Iran. => KWT > IRN
  - You are welcome to the last slice.
support.v.welcome-into | welcome:v obj=actor to|into={alliance,union,club,bloc,nato,community,pact} | SUPPORT 051 | to=none into=none in=none
  + Norway welcomed Finland to the alliance. => NOR > FIN
  - The Finnish cook welcomed the guests to the club.
support.v.wish | wish:v obj=actor | SUPPORT 050 | iobj=target
  + Algeria wished Niger success. => DZA > NER
  - The child wished upon a star.
support.v.pledge-allegiance | {pledge,swear,declare}:v obj={allegiance,loyalty,fealty} to=actor | SUPPORT 050 | obj=none to=target
  + Malian fighters swore allegiance to Al-Qaeda. => MLI > AL_QAEDA
  - The knights swore allegiance to the queen of the play.

# Pledged and shown support, honours, words in defence

support.v.pledge-support | {pledge,promise,vow,declare,announce,signal,proclaim,underline,stress,confirm,assert}:v obj={support,backing,solidarity,friendship,loyalty,sympathy} | SUPPORT 050 | obj=none for=target to=target with=target behind=target iobj=target
  + Austria pledged its support for Armenia. => AUT > ARM
  - Austria pledged silence.
support.v.throw-weight | {throw,put,lend}:v obj={weight,support,backing,name,voice} behind|to=actor | SUPPORT 051 | obj=none behind=target to=target
  + Chile threw its weight behind Peru. => CHL > PER
  - The boxer threw his weight about.
support.v.defend-act | {defend,justify,vindicate,uphold}:v obj={action,decision,policy,record,conduct,handling,response,right,choice,tactic,remark,visit,stand} | SUPPORT 052 | against=none in=none of=target by=target
  + Serbia defended the actions of Russia. => SRB > RUS
  - Serbia defended its title.
support.v.defend-against-words | defend:v obj=actor against|from={criticism,accusation,charge,claim,attack,allegation,critic} | SUPPORT 052 | against=none from=none
  + Malaysia defended Indonesia against the criticism. => MYS > IDN
  - Malaysia defended its goal against Indonesia.
support.v.give-award | {award,confer,bestow,present}:v obj={order,medal,prize,award,honour,honor,decoration,title,citizenship,doctorate,cross,star} to|on|upon|iobj=actor | SUPPORT 051 | obj=none to=target on=target upon=target iobj=target
  + Kosovo awarded a medal to an American senator. => XKX > USA
  - Kosovo won a medal in judo.
support.v.vouch-trust | {esteem,revere,idolise,idolize,venerate,lionise,lionize}:v obj=actor | SUPPORT 051 | in=none
  + Cuba revered the Soviet Union. => CUB > RUS
  - The monks revered an old tree.
support.v.speak-well | {speak,talk}:v mod={warmly,highly,glowingly,favourably,favorably,approvingly,fondly} of|about=actor | SUPPORT 051 | of=target about=target
  + Hungary spoke warmly of Turkey. => HUN > TUR
  - Hungary spoke of the weather.
support.v.toast | {toast,fete,fête,lavish,shower,compliment}:v obj=actor | SUPPORT 051 | with=none in=none on=none
  + Egypt complimented Sudan on its patience. => EGY > SDN
  - The cook toasted the bread.
support.v.rejoice | {rejoice,delight,exult}:v with|for=actor | SUPPORT 050 | with=target for=target in=none
  + Cyprus rejoiced with Greece. => CYP > GRC
  - The children delight in snow.
support.v.nominate | {nominate,recommend,propose}:v obj=actor for|as={prize,post,membership,seat,candidate,job,secretary-general,chairman,leader} | SUPPORT 051 | for=none as=none
  + Pakistan nominated the American president for the prize. => PAK > USA
  - Pakistan nominated a film for the prize.
support.v.find-common-cause | {make,find,share}:v obj={cause,ground,platform} with=actor | SUPPORT 050 | obj=none with=target
  + Iran made common cause with Russia. => IRN > RUS
  - The farmers found dry ground.
support.v.extend-hand | {extend,offer,hold,stretch}:v obj={hand,olive-branch,branch,friendship} to=actor | SUPPORT 050 | obj=none to=target
  + Armenia extended its hand to Turkey. => ARM > TUR
  - The beggar held out his hand.
support.v.upgrade-ties | {re-establish,reestablish,mend,repair,patch}:v obj={tie,relation,relationship,link,friendship} with=actor | SUPPORT 054 | obj=none with=target
  + Bahrain mended ties with Qatar. => BHR > QAT
  - Bahrain repaired an old fort.
support.v.vote-elect | {elect,vote,choose,pick}:v obj=actor to|as|into={council,seat,chair,chairman,president,head,board,commission} | SUPPORT 051 | to=none as=none into=none
  + The General Assembly elected Kenya to the council. => UN > KEN
  - Kenya picked cotton.
support.a.supportive-of | {appreciative,respectful,understanding}:a of|toward|towards|to=actor | SUPPORT 050 | of=target toward=target towards=target to=target
  + Ireland is respectful of Lebanon. => IRL > LBN
  - The respectful pupils of Lebanon stood up.
support.a.impressed | {impressed,delighted,pleased,heartened,encouraged,gratified,satisfied,happy,impress,please,gratify,encourage,delight,hearten}:a by|with|at=actor neg=no | SUPPORT 051 | by=target with=target at=target
  + Finland is pleased with Estonia. => FIN > EST
  - Finland is not happy with the price.
support.a.impressed-that | {delighted,pleased,heartened,encouraged,gratified,glad,please,gratify,encourage,delight,hearten}:a comp=that neg=no | SUPPORT 051 | comp=target
  + Norway is pleased that Ghana has signed the treaty. => NOR > GHA
  - Norway is pleased that the snow has melted.
support.n.homage | {homage,salute,accolade,ovation,toast}:n to|for=actor | SUPPORT 051 | to=target for=target of=none
  + Brazil's salute to Portugal was printed on page one. => BRA > PRT
  - The officer's salute was sloppy.
support.n.defence-of | {advocacy,vindication}:n of=actor | SUPPORT 052 | of=target by=source
  + South Africa's advocacy of Zimbabwe annoyed its partners. => ZAF > ZWE
  - The vindication of the old theory took years.
support.v.have-right | have:v subj=actor obj={right} neg=no | SUPPORT 052 | subj=target obj=none
  + The Canadian minister said that Israel had the right to defend itself. => CAN > ISR
  - Canada has the wrong map of Israel.
support.n.support-of | {support,backing}:n poss=actor of=actor | SUPPORT 050 | of=target to=target for=target
  + Norway's support of Ukraine is firm. => NOR > UKR
  - Norway's support of the arts is generous.
support.v.wish-people | wish:v iobj=actor | SUPPORT 050 | iobj=target obj=none
  + Portugal wished Angola a year of peace. => PRT > AGO
  - Portuguese sailors wish for wind.
