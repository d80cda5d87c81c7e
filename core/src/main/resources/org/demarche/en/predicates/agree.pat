# AGREE: agreements reached, promises, offers, commitments, undertakings. Written for Demarche from general knowledge (Apache-2.0).
@accords = agreement, accord, pact, treaty, deal, protocol, convention, memorandum, charter, contract, declaration, communique, compact

agree.a.agreed | {agreed,agree}:a between=actor | AGREE 057 | between=both
  + The text is agreed between Peru and Chile. => PER > CHL
  - The agreed signal was a whistle.
agree.a.bound | {bound,bind}:a by=@accords | AGREE 030 | by=target to=target
  + Egypt is bound by a treaty with Israel. => EGY > ISR
  - The book is bound in red leather.
agree.a.committed | {committed,commit}:a to=actor | AGREE 030 | to=target
  + Canada is committed to Ukraine. => CAN > UKR
  - The committed reader finished the novel.
agree.a.committed-inf | {committed,commit,pledged}:a comp=inf | AGREE 030 | comp=target
  + Romania is committed to help Moldova. => ROU > MDA
  - The painter is a committed vegetarian.
agree.a.ready | {ready,prepared}:a comp={help,assist,aid,talk,negotiate,meet,discuss,cooperate,work,support,provide,send,offer,join,engage,host,resume,sign,accept,give,mediate,contribute,share,train,supply,lend,lift,release,free,withdraw,open,hold,sit,return,receive,consider,represent,deploy,pay,fund} | AGREE 030 | comp=target
  + Iran is ready to assist Iraq. => IRN > IRQ
  - The soup is ready on the stove.
  - Iran is ready to use its missiles.
agree.a.ready-for | {ready,open,amenable}:a to|for=* | AGREE 036 | to=target for=target
  + Syria is open to talks with Turkey. => SYR > TUR
  - The shop is open until nine.
agree.a.willing | {willing,keen}:a comp={help,assist,aid,talk,negotiate,meet,discuss,cooperate,work,support,provide,send,offer,join,engage,host,resume,sign,accept,give,mediate,contribute,share,train,supply,lend,lift,release,free,withdraw,open,hold,sit,return,receive,consider,represent,deploy,pay,fund} | AGREE 030 | comp=target
  + Brazil is willing to work with Argentina. => BRA > ARG
  - The horse was old but willing.
agree.n.agreement | {agreement,accord,compact,memorandum}:n poss|mod|with|between|among|by=actor | AGREE 057 | mod=both of=none on=about over=about in=none
  + Ukraine and Poland signed an agreement. => UKR > POL
  + An agreement between India and Nepal was signed. => IND > NPL
  - The tenor and the piano were in perfect accord.
agree.n.approval | approval:n of|for|to=actor | AGREE 030 | of=target for=target to=target
  + Kenya gave its approval to the Somali plan. => KEN > SOM
  - The approval rating fell by two points.
agree.n.assurance | {assurance,reassurance}:n to|from=actor | AGREE 030 | to=target of=none from=source
  + Iran gave assurances to Syria. => IRN > SYR
  - The young pilot flew with great assurance.
agree.n.commitment | {commitment,undertaking}:n to=actor | AGREE 030 | to=target of=none
  + The American commitment to Taiwan is firm. => USA > TWN
  - The new job is a heavy time commitment.
agree.n.commitment-inf | {commitment,undertaking,promise,pledge,vow}:n comp=inf | AGREE 030 | to=target of=none comp=target
  + Canada's commitment to train Iraqi officers is firm. => CAN > IRQ
  - The promise of a warm summer pleased the growers.
agree.n.consent | consent:n | AGREE 030 | to=target of=source
  + Lebanon gave its consent to the French plan. => LBN > FRA
  - The form asks for the age of consent.
agree.n.deal | deal:n of=none out-of=none poss|mod|with|between|among=actor | AGREE 057 | mod=both of=none on=about over=about in=none
  + Turkey reached a deal with Libya. => TUR > LBY
  - Turkey spent a great deal of time on the Libyan plan.
  - A good deal of rain fell on Libya.
agree.n.guarantee | guarantee:n mod={security,safety,written} | AGREE 0334 | to=target for=target of=none
  + The British security guarantees to Sweden were renewed. => GBR > SWE
  - The toaster has a guarantee of two years.
agree.n.offer | offer:n poss|to|from|mod=actor | AGREE 030 | to=target of=source comp=target
  + Oman's offer to Yemen still stands. => OMN > YEM
  - The shop has a special offer on shoes.
agree.n.pact | {pact,treaty,entente}:n poss|mod|with|between|among|by=actor | AGREE 057 | mod=both of=none on=about over=about in=none
  + Pakistan signed a pact with Saudi Arabia. => PAK > SAU
  - The two burglars had a suicide pact.
agree.n.promise | {promise,pledge}:n to=actor | AGREE 030 | to=target of=none for=none
  + Russia made a promise to Serbia. => RUS > SRB
  + Japan's pledge to the Philippines was renewed. => JPN > PHL
  - The young pianist shows great promise.
agree.n.ratification | {ratification,signing}:n of=@accords | AGREE 057 | of=none by=source with=target
  + Togo's ratification of the treaty with Ghana took a year. => TGO > GHA
  - The signing of the new goalkeeper cost a fortune.
agree.n.reconciliation | {reconciliation,rapprochement}:n with|between|among|mod|poss=actor | AGREE 037 | mod=both
  + A reconciliation between Qatar and Egypt followed. => QAT > EGY
  - The reconciliation of the two ledgers took a week.
agree.n.settlement | settlement:n mod={political,negotiated,peaceful,border,final} | AGREE 037 | mod=source of=none
  + Armenia reached a border settlement with Georgia. => ARM > GEO
  - The settlement stands on a hill above the valley.
agree.v.accede | accede:v to=* | AGREE 030 | to=target
  + Morocco acceded to a treaty with the African Union. => MAR > AU
  - The prince acceded in the year of the plague.
agree.v.accept-plan | accept:v obj={offer,proposal,plan,invitation,initiative,deal,resolution,mediation,term,compromise,formula,roadmap,truce,ceasefire} | AGREE 030 | from=target
  + Cyprus accepted a Greek proposal. => CYP > GRC
  + Ethiopia accepted an invitation from Kenya. => ETH > KEN
  - The machine accepts coins and notes.
agree.v.adopt-resolution | {adopt,pass}:v obj={resolution} | AGREE 030 | obj=none on=target
  + The UN Security Council adopted a resolution on Libya. => UN > LBY
  - The couple adopted a child from Libya.
agree.v.adopt-text | adopt:v obj={declaration,communique,roadmap,charter,statement,plan,decision} | AGREE 057 | obj=none subj=both with=target on=about
  + Rwanda and Burundi adopted a joint declaration. => RWA > BDI
  - The village adopted a stray dog.
agree.v.agree | agree:v | AGREE 030 | subj=both on=about over=about in=none at=none
  + Turkey and Greece agreed on a joint statement. => TUR > GRC
  - Fish does not agree with the old sailor.
agree.v.agree-inf | agree:v comp=inf | AGREE 031 | subj=both with=target comp=target in=none at=none
  + Egypt and Sudan agreed to reopen the crossing. => EGY > SDN
  + Japan agreed to lend ships to Indonesia. => JPN > IDN
  - The subject and the verb agree in number.
agree.v.agree-obj | agree:v obj=@accords | AGREE 057 | subj=both obj=none with=target in=none at=none
  + Chile and Peru agreed a fishing pact. => CHL > PER
  - The adjective agrees with its noun.
agree.v.agree-that | agree:v comp=that | AGREE 030 | subj=both with=target in=none at=none
  + Kenya and Uganda agreed that the road should be widened. => KEN > UGA
  + Qatar agreed with Kuwait that the pipeline should be built. => QAT > KWT
  - Kenya agreed with its own clerks on the seating.
agree.v.agree-to | agree:v to=* | AGREE 031 | subj=source to=target
  + Jordan agreed to an Egyptian plan for the crossing. => JOR > EGY
  - The two accounts of the battle agree in every detail.
agree.v.agree-upon | agree:v upon=* | AGREE 057 | subj=both upon=about with=target in=none at=none
  + Oman and Yemen agreed upon a new border line. => OMN > YEM
  - The figures in the two columns agree.
agree.v.agree-with | agree:v with=actor | AGREE 057 | on=about over=about in=none at=none
  + Egypt agreed with Sudan on a date for the vote. => EGY > SDN
  - The mountain air agreed with the children.
agree.v.approve | approve:v obj={plan,deal,agreement,treaty,sale,loan,aid,package,request,resolution,accord,pact,mission,membership,proposal,bid,budget} | AGREE 030 | of=none to=target for=target
  + The Kuwaiti parliament approved a loan to Jordan. => KWT > JOR
  - The aunt did not approve of the marriage.
agree.v.assure | assure:v obj=actor voice=active | AGREE 030 | in=none
  + China assured Pakistan that the dam would be built. => CHN > PAK
  - Victory was all but assured.
  - The victory of the Indonesian party is assured.
agree.v.bury-hatchet | bury:v obj={hatchet} | AGREE 037 | subj=both obj=none with=target
  + Chad and Sudan buried the hatchet. => TCD > SDN
  - The gardener buried the bulbs.
agree.v.commit-goods | commit:v obj={troop,soldier,money,fund,dollar,euro,billion,million,ship,aircraft} | AGREE 033 | obj=none to=target
  + Denmark committed soldiers to the United Nations. => DNK > UN
  - The gang committed a robbery.
agree.v.commit-inf | commit:v comp=inf | AGREE 030 | obj=none comp=target
  + Australia committed to rebuild the harbour of Tonga. => AUS > TON
  - The boy committed the poem to memory.
agree.v.commit-to | commit:v to=* | AGREE 030 | obj=none to=target
  + Sweden committed itself to closer ties with Finland. => SWE > FIN
  - The thief committed a crime in Paris.
agree.v.conclude-pact | conclude:v obj=@accords | AGREE 057 | subj=both obj=none with=target
  + Nepal concluded a transit pact with India. => NPL > IND
  - The report concluded that Nepal was poor.
agree.v.consent-inf | consent:v comp=inf | AGREE 030 | comp=target
  + Bahrain consented to extradite the fugitive to Egypt. => BHR > EGY
  - The age of consent is eighteen.
agree.v.consent-to | consent:v to=* | AGREE 030 | to=target
  + Iraq consented to the Turkish plan. => IRQ > TUR
  - The patient was too ill to consent.
agree.v.earmark | earmark:v obj=* for=actor | AGREE 033 | obj=none
  + Austria earmarked ten million euros for Bosnia. => AUT > BIH
  - The page was earmarked and stained.
agree.v.enter-into | enter:v into=@accords | AGREE 057 | subj=both into=target with=target
  + Panama entered into an agreement with Colombia. => PAN > COL
  - The thief entered into the house at night.
agree.v.give-word | {give}:v obj={word} | AGREE 030 | obj=none iobj=target to=target
  + Israel gave the United States its word. => ISR > USA
  - The dictionary gives the meaning twice.
agree.v.guarantee | guarantee:v obj={security,safety,independence,sovereignty,border,passage,protection,integrity} | AGREE 0334 | of=target for=target
  + Britain guaranteed the independence of Belgium. => GBR > BEL
  - The maker guarantees the watch for two years.
agree.v.guarantee-that | guarantee:v comp=that | AGREE 030 | obj=target iobj=target to=target comp=none
  + Turkey guaranteed to Cyprus that the line would stay open. => TUR > CYP
  - Hard work guarantees success.
agree.v.initial | initial:v obj=@accords | AGREE 057 | subj=both obj=none with=target
  + Georgia initialled a treaty with Moldova. => GEO > MDA
  - The tailor initialled the shirt.
agree.v.join-bloc | join:v obj={treaty,pact,convention,accord,agreement,union,bloc,zone,alliance,coalition,deal,protocol,initiative,partnership,organisation,organization,club,framework} | AGREE 057 |
  + Benin joined the free trade zone of the African Union. => BEN > AU
  - The two rivers join near the old mill.
agree.v.negotiate-pact | {hammer,thrash}:v prt=out obj=@accords | AGREE 057 | subj=both obj=none with=target
  + Israel hammered out a deal with Jordan. => ISR > JOR
  - The smith hammered a plate of iron.
agree.v.offer-inf | offer:v comp=inf | AGREE 030 | comp=target
  + Switzerland offered to represent Canada in the dispute. => CHE > CAN
  - The opening in the hedge offered a view of the sea.
agree.v.offer-obj | offer:v iobj|to=actor | AGREE 033 | obj=none iobj=target to=target
  + Brazil offered Haiti two hospital ships. => BRA > HTI
  + Brazil offered a harbour to Haiti. => BRA > HTI
  - A chance to escape soon offered.
agree.v.pledge | pledge:v iobj|to|for=actor | AGREE 033 | obj=none iobj=target to=target for=target
  + Germany pledged two billion euros to Ukraine. => DEU > UKR
  - The students pledge every morning at the school gate.
agree.v.pledge-inf | pledge:v comp=inf | AGREE 030 | comp=target
  + Canada pledged to train Iraqi police officers. => CAN > IRQ
  - The new member of the club pledged in spring.
agree.v.pledge-that | pledge:v comp=that | AGREE 030 | to=target comp=none
  + Russia pledged to Armenia that the peacekeepers would stay. => RUS > ARM
  - The fraternity pledged forty freshmen.
agree.v.promise | promise:v iobj|to=actor | AGREE 033 | obj=none iobj=target to=target
  + Norway promised food and medicine to Mozambique. => NOR > MOZ
  + Norway promised Mozambique new schools. => NOR > MOZ
  - The winter in the mountains promises to be cold.
agree.v.promise-inf | promise:v comp=inf | AGREE 030 | obj=target iobj=target comp=target
  + Iran promised to help Lebanon. => IRN > LBN
  - The harvest promises to be rich this year.
agree.v.promise-that | promise:v comp=that | AGREE 030 | obj=target iobj=target comp=target
  + France promised Lebanon that the port would be rebuilt. => FRA > LBN
  - The match promised much drama.
agree.v.ratify | {ratify,countersign}:v obj=* | AGREE 057 | obj=none with=target
  + Bolivia ratified a border treaty with Paraguay. => BOL > PRY
  - The word countersign is hard to spell.
agree.v.renew-pact | {renew,extend,prolong}:v obj=@accords | AGREE 057 | subj=both obj=target with=target to=none
  + Kenya renewed a trade deal with Egypt. => KEN > EGY
  - The keeper extended his contract with the club.
agree.v.reassure | reassure:v obj=actor | AGREE 030 | in=none
  + The United States reassured Japan about the treaty. => USA > JPN
  - The nurse spoke in a reassuring voice.
agree.v.reconcile | reconcile:v with=actor | AGREE 037 | subj=both
  + Hamas reconciled with Egypt after years of quarrel. => HAMAS > EGY
  - The accountant reconciled the two columns.
agree.v.seal | {seal,clinch,finalise,finalize}:v obj=@accords | AGREE 057 | subj=both obj=none with=target
  + Serbia sealed a gas contract with Russia. => SRB > RUS
  - The workers sealed the pipe in Serbia.
agree.v.settle-dispute | {settle,resolve}:v obj={dispute,difference,quarrel,row,conflict,crisis,feud,claim} | AGREE 037 | subj=both obj=none with=target
  + Thailand settled a border dispute with Cambodia. => THA > KHM
  - The dust settled on the road.
agree.v.sign-on | sign:v prt=on to=* | AGREE 057 | to=target
  + Ghana signed on to a plan of the African Union. => GHA > AU
  - The clerk signed in at the front desk.
agree.v.sign-onto | sign:v onto|into=* | AGREE 057 | onto=target
  + Togo signed onto an African Union scheme. => TGO > AU
  - The deaf girl signed to her brother.
agree.v.sign-up | sign:v prt=up to|for=* | AGREE 030 | to=target for=target
  + Moldova signed up to a customs scheme with Romania. => MDA > ROU
  - The actress signed a book for a fan.
agree.v.sign-with | sign:v obj=none with=actor | AGREE 057 |
  + Vietnam signed with Laos for the supply of power. => VNM > LAO
  - The striker signed his name in blue ink.
agree.v.undertake | undertake:v comp=inf | AGREE 030 | comp=target
  + Libya undertook to compensate Tunisia for the damage. => LBY > TUN
  - The climbers undertook a long march.
agree.v.volunteer | volunteer:v comp=inf | AGREE 030 | comp=target
  + Oman volunteered to host the Yemeni wounded. => OMN > YEM
  - The widow volunteers at a hospital.

# Bodies by name, and pledges

agree.v.join-named | join:v obj=named in=none for=none comp=none | AGREE 057 |
  + Sweden joined NATO. => SWE > NATO
  - The Swedish river joins the sea.
agree.n.promise-of | {pledge,promise,vow}:n poss=actor to=none | AGREE 030 | of=none for=none at=none in=none
  + Germany met Greece. Germany's pledge was welcome. => DEU > GRC
  - The young man's promise as a singer faded in Germany.
