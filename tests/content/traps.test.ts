import { describe, expect, test } from 'vitest';
import { loadContent } from '../../src/content/load.ts';
import { ownWords } from '../../src/lib/prose.ts';

const { content } = loadContent('content');

/** Everything that the site says in its own words, with its place; quotations are not ours. */
const said = [
  ...content.statements.map((statement) => ({ at: statement.id, text: ownWords(statement.body) })),
  ...content.terms.map(({ id, data }) => ({ at: `term ${id}`, text: `${data.definition} ${data.why ?? ''}` })),
  ...content.events.map(({ id, data }) => ({ at: `event ${id}`, text: `${data.date}: ${data.title}. ${data.text}` })),
  ...content.countries.map(({ id, data }) => ({ at: `country ${id}`, text: `${data.instrument} ${data.note ?? ''}` })),
  ...content.instruments.map(({ id, data }) => ({ at: `instrument ${id}`, text: `${data.what} ${data.parties}` })),
  ...content.comparisons.flatMap(({ id, data }) => data.cells.map((cell) => ({ at: `${id} × ${cell.point}`, text: cell.reason }))),
  ...content.actors.map(({ id, data }) => ({ at: `actor ${id}`, text: data.what })),
  ...content.layers.map(({ id, data }) => ({
    at: `wording of point ${id}`,
    text: [data.gradeWhy, ...data.witnesses.map(({ note }) => note)].join(' '),
  })),
  ...[...content.points, ...content.background].map(({ page, data }) => ({ at: `head of ${page}`, text: `${data.title}. ${data.short}` })),
];

/** Errors that reports make about this subject: what may not be said, and a sentence that must be caught. */
const TRAPS: [name: string, pattern: RegExp, caught: string][] = [
  // What the text is, who proposed it, and when.
  [
    'calls the initiative a treaty, an agreement, a pact or a law',
    /\binitiative (?:is|was|became) (?:an? )?(?:binding |international )?(?:treaty|agreement|pact|accord|(?:Chinese |national )?law)\b/i,
    'The initiative is a treaty.',
  ],
  [
    'has anyone sign the initiative',
    /\b(?:signed|ratified|joined|acceded to) the (?:global (?:data security )?)?initiative\b|\bsignator(?:y|ies) (?:of|to) the initiative\b/i,
    'Six States signed the initiative.',
  ],
  [
    'has the initiative launched at the United Nations',
    /\b(?:launched|announced|proposed) (?:it |the initiative )?at the (?:UN|United Nations)\b|\binitiative (?:is|was|became) a (?:UN|United Nations) document\b/i,
    'China launched the initiative at the UN.',
  ],
  [
    'has Xi Jinping announce it',
    /\bXi(?: Jinping)? (?:announced|launched|proposed) the (?:global )?(?:data |initiative)/i,
    'Xi Jinping announced the initiative.',
  ],
  [
    'dates the initiative to 2019',
    /\b(?:launched|proposed|announced|published) (?:the initiative |it )?in 2019\b.*\binitiative\b|\binitiative\b.*\b(?:launched|proposed|announced|published) in 2019\b|\binitiative of 2019\b/i,
    'The initiative was launched in 2019.',
  ],
  [
    'has China still thinking about it on the day of the launch',
    /\bon 8 September 2020,? China was (?:still |only )?considering\b/i,
    'On 8 September 2020 China was only considering the initiative.',
  ],
  [
    'dates the first newspaper report to the day of the launch',
    /\bJournal (?:described|reported|revealed|published)\b.*\b8 September 2020\b|\b8 September 2020,? The Wall Street Journal (?:described|reported|revealed|published)\b/i,
    'The Wall Street Journal revealed the plan on 8 September 2020.',
  ],
  [
    'gives Wang Yi in 2020 the offices that he got later',
    /\bPolitburo member,? Wang\b|\bWang(?: Yi)?,? (?:then |was |China’s |the |a )*(?:member of the Politburo|Politburo member|director of the (?:party’s )?(?:Central )?Foreign Affairs)/i,
    'Wang Yi, a Politburo member, spoke by video.',
  ],
  [
    'calls it the Global Security Initiative',
    /\bGlobal Security Initiative (?:of|in) 2020\b|\bproposed the Global Security Initiative on 8 September\b/i,
    'The Global Security Initiative of 2020 has eight points.',
  ],
  [
    'has Wang ask for evidence',
    /\bWang(?: Yi)? (?:said|asked|called|wanted|demanded|spoke)\b.*\bevidence-based\b|\bspeech (?:asks|calls|wants)\b.*\bevidence\b/i,
    'Wang said that the approach must be evidence-based.',
  ],
  [
    'puts phrases of the speech into the document',
    /\b(?:initiative|document|point \d) (?:opposes|rejects|condemns|attacks|speaks of|warns of|mentions)\b.*\b(?:double standards?|politici[sz]\w+|digital protectionism)\b/i,
    'The document opposes double standards.',
  ],
  [
    'has Wang name the United States or Huawei',
    /\bWang (?:Yi )?(?:named|attacked|blamed) (?:the United States|Huawei)\b/i,
    'Wang named the United States.',
  ],
  [
    'has the initiative name the United States or Huawei',
    /\b(?:initiative|document|speech|point \d) (?:names|named|mentions|mentioned) (?:the United States|Huawei)\b/i,
    'The initiative mentions Huawei.',
  ],

  // What the eight points ask.
  [
    'has point 4 require or protect localization',
    /\bpoint 4 (?:requires|demands|protects|orders|makes|tells|asks|allows)\b.*\blocali[sz]ation\b/i,
    'Point 4 makes companies obey data localization laws.',
  ],
  [
    'has point 4 forbid transfers',
    /\bpoint 4 (?:bans|forbids|prohibits|stops) (?:companies )?(?:from )?(?:all |any |data )?(?:transfers?|transferring|sending|exports?)\b/i,
    'Point 4 bans transfers.',
  ],
  [
    'has China promise an end of localization',
    /\b(?:China|initiative|document|point 4) (?:has )?(?:promise[sd]?|pledge[sd]?|agree[sd]?|wants?) to (?:end|abolish|drop|give up) (?:data )?locali[sz]ation\b/i,
    'China promised to end data localization.',
  ],
  [
    'has point 5 ban all access to data abroad',
    /\bpoint 5 (?:bans|forbids|prohibits) (?:all|any|every)\b/i,
    'Point 5 bans all access to data abroad.',
  ],
  [
    'has point 6 create new powers',
    /\bpoint 6 (?:(?:creates|establishes) (?:a |new )|gives (?:the )?police)/i,
    'Point 6 creates a legal means for police.',
  ],
  [
    'has the initiative ban all backdoors, or mass surveillance',
    /\b(?:initiative|document|point [37]) (?:bans|forbids|prohibits) (?:all )?(?:backdoors|mass surveillance)\b/i,
    'The initiative bans mass surveillance.',
  ],
  [
    'has point 7 bind governments',
    /\bpoint 7 (?:bans|forbids|prohibits|stops|keeps|tells|asks) (?:the )?(?:governments?|States?|police)\b/i,
    'Point 7 forbids governments to demand backdoors.',
  ],
  [
    'has point 8 oppose the barring of companies',
    /\bpoint 8 (?:opposes|rejects|forbids|is against) (?:the )?(?:barring|banning|bans?|exclusion)\b/i,
    'Point 8 opposes barring technology companies.',
  ],
  [
    'calls surveillance at home a breach of a point',
    /\b(?:Sharp Eyes|IJOP|cameras|filters|police app)\b.*\b(?:breach(?:es)?|violates?|breaks?) (?:of )?point \d\b/i,
    'Sharp Eyes breaches point 3.',
  ],

  // Huawei before the courts.
  [
    'has a court convict Huawei',
    /\bHuawei (?:was|has been|is) (?:convicted|found guilty)\b|\b(?:court|jury|judge) (?:has )?(?:convicted|condemned) Huawei\b/i,
    'Huawei was convicted.',
  ],
  [
    'has a judge find evidence against Huawei',
    /\b(?:judge|Donnelly) (?:has )?(?:found|saw) (?:\w+ )?(?:evidence|proof)\b/i,
    'The judge found evidence that Huawei stole secrets.',
  ],
  [
    'has Meng plead guilty or be acquitted',
    /\bMeng (?:Wanzhou )?(?:pleaded guilty|was acquitted|was convicted)\b/i,
    'Meng pleaded guilty.',
  ],
  [
    'has Huawei admit what Meng accepted',
    /\bHuawei (?:pleaded guilty|(?:has )?(?:admitted|confessed) (?:to )?(?:misleading|violating|bank fraud|that it (?:misled|violated))|(?:accepted|signed) (?:a|the) statement of facts)\b/i,
    'Huawei admitted misleading a bank.',
  ],
  [
    'has Huawei charged with economic espionage',
    /\bHuawei\b.*\b(?:charged with|indicted for) economic espionage\b/i,
    'Huawei was charged with economic espionage.',
  ],
  [
    'has Cisco win or lose in court',
    /\bCisco (?:was proved wrong|(?:won|lost) (?:in court|(?:the|its) (?:case|suit|lawsuit)))\b/i,
    'Cisco won in court.',
  ],
  [
    'has T-Mobile paid for stolen secrets',
    /\bT-Mobile (?:won|got|received|was (?:paid|awarded))\b.*\bfor (?:the |its )?(?:stolen|theft|trade secrets?)\b/i,
    'T-Mobile won $4.8 million for stolen secrets.',
  ],
  [
    'misdates the second Brooklyn indictment',
    /\bindictment\b.*\b1[12] February 2020\b|\b1[12] February 2020\b.*\bindictment\b/i,
    'The indictment of 12 February 2020 has 16 counts.',
  ],
  [
    'has the indictment of 2020 add what stood in that of 2019',
    /\b(?:indictment of (?:13 )?February 2020|2020 indictment|superseding indictment) (?:adds?|added) (?:charges of )?(?:sanctions|money laundering)\b/i,
    'The 2020 indictment added money laundering.',
  ],
  [
    'puts the business in Iran into the Seattle case',
    /\bSeattle (?:case|indictment|prosecutors|charges)\b.*\b(?:Iran|Skycom|Meng)\b/i,
    'The Seattle indictment is about Iran.',
  ],
  [
    'has Costa Rica’s court throw out the suit',
    /\bCosta Rica.*\b(?:threw out|dismissed) Huawei’s (?:suit|case)\b/i,
    'Costa Rica’s court threw out Huawei’s suit.',
  ],

  // Huawei, 5G and the Clean Network.
  [
    'has Australia name Huawei',
    /\bAustralia (?:named|singled out) Huawei\b|\bAustralia’s (?:guidance|decision|directive).*\bnam(?:es|ed) Huawei\b/i,
    'Australia named Huawei in its guidance.',
  ],
  [
    'misdates Australia’s guidance',
    /\bAustralia.*\b22 August 2018\b|\b22 August 2018\b.*\bAustralia/i,
    'Australia decided on 22 August 2018.',
  ],
  [
    'has Germany, France, New Zealand or the EU ban Huawei',
    /\b(?:Germany|France|New Zealand|the EU|the European Union) (?:has )?(?:banned|bans|outlawed) Huawei\b|\bGermany (?:is removing|removes|removed) (?:all )?Huawei\b/i,
    'Germany banned Huawei.',
  ],
  [
    'has Britain ban Huawei for a backdoor',
    /\b(?:Britain|the UK|London)\b.*\bHuawei\b.*\b(?:because of|because it (?:had )?found|after finding|over) (?:a |its |the )?(?:backdoors?|spying)\b/i,
    'Britain banned Huawei because it found backdoors.',
  ],
  [
    'misdates the end of British purchases',
    /\bHuawei\b.*\b21 December 2020\b|\b21 December 2020\b.*\bHuawei\b/i,
    'Buying Huawei equipment ended on 21 December 2020.',
  ],
  ['claims that nothing was ever found', /\bnothing (?:was|has) ever (?:been )?found\b/i, 'In Huawei’s products nothing was ever found.'],
  ['has KPN admit what it denied', /\bKPN (?:has )?(?:admitted|conceded|confirmed)\b/i, 'KPN admitted that Huawei had full access.'],
  [
    'has the White House clear Huawei',
    /\bWhite House (?:review )?(?:has )?(?:cleared|exonerated|acquitted) (?:Huawei|the company)\b/i,
    'The White House cleared Huawei in 2012.',
  ],
  [
    'has 60 countries ban Huawei or turn China’s plan down',
    /\b(?:60|sixty) (?:countries|States|governments|members)\b.*\b(?:banned Huawei|rejected (?:China|the initiative))/i,
    'More than 60 countries rejected China’s plan.',
  ],
  [
    'has the Clean Network begin in August 2020',
    /\bClean Network (?:program )?(?:began|started|was (?:launched|announced)) (?:in|on) (?:\d+ )?August 2020\b/i,
    'The Clean Network began in August 2020.',
  ],
  [
    'has the Clean Network answer the initiative',
    /\bClean Network (?:program )?(?:is|was|came as) (?:an |the |Washington’s )?(?:answer|reply|response) to\b|\binitiative (?:is|was) older than the Clean Network\b/i,
    'The Clean Network was an answer to the initiative.',
  ],
  ['misdates the first chip rule', /\bMarch 2020\b.*\bchips?\b|\bchips?\b.*\bMarch 2020\b/i, 'The first chip rule is of March 2020.'],
  [
    'has the first chip rule stop every chip',
    /\bMay 2020\b.*\b(?:all|any|every) (?:US-made |foreign )?chips?\b/i,
    'From May 2020 the rule stopped all chips made with US tools.',
  ],
  [
    'has the order of May 2019 name Huawei',
    /\border of (?:15 )?May 2019 (?:banned|bans|barred|bars|named|names) Huawei\b/i,
    'The order of 15 May 2019 banned Huawei.',
  ],
  [
    'miscounts the affiliates on the Entity List',
    /\bHuawei and (?!68\b)\d+ (?:of its )?affiliates\b|\banother (?!46\b|38\b)\d+ affiliates\b/i,
    'Huawei and 70 affiliates were listed.',
  ],
  [
    'gives Huawei’s share of the market without a year',
    /\bHuawei’s (?:market )?share\b(?!.*\b20\d\d\b)/i,
    'Huawei’s share of the world market is 31 percent.',
  ],
  [
    'still has Ericsson and Nokia lead outside China',
    /\bEricsson and Nokia (?:lead|are ahead|come first)\b/i,
    'Outside China Ericsson and Nokia lead.',
  ],
  [
    'has Ren Zhengfei still own one percent',
    /\bRen(?: Zhengfei)? (?:owns|holds|has) (?:about |some |around )?(?:1|one) ?(?:percent\b|%)/i,
    'Ren Zhengfei owns about 1 percent.',
  ],
  [
    'brings Salt Typhoon against Huawei',
    /\bSalt Typhoon\b.*\bHuawei(?:’s)? (?:equipment|gear|routers|products)\b/i,
    'Salt Typhoon got in through Huawei equipment.',
  ],

  // Norms, treaties and the law of other States.
  [
    'has China copy the West',
    /\bChina (?:has )?(?:copied|borrowed|took over|lifted) (?:the )?Western (?:norms|rules|texts)\b/i,
    'China copied Western norms.',
  ],
  [
    'has the Five Eyes order backdoors',
    /\bFive Eyes (?:statements )?(?:order(?:ed)?|demand(?:ed)?|require[ds]?) backdoors\b/i,
    'The Five Eyes ordered backdoors.',
  ],
  [
    'calls the norms of 2015 law',
    /\b(?:norms of 2015|2015 norms|eleven norms) (?:are|became) (?:binding|(?:international )?law)\b/i,
    'The norms of 2015 are international law.',
  ],
  [
    'has the texts of 2015 ban spying',
    /\b(?:norms? of 2015|2015 norms|norm \(f\)|(?:promise|understanding|agreement) of 2015) (?:bans?|forbids?|outlaws?) (?:all |ordinary )?(?:spying|espionage)\b/i,
    'The norms of 2015 ban spying.',
  ],
  [
    'has China promise to stop hacking',
    /\b(?:China|Xi(?: Jinping)?|Beijing) (?:promised|agreed|pledged) to (?:stop|end) (?:all )?(?:hacking|spying|cyber ?attacks)\b/i,
    'China promised to stop hacking in 2015.',
  ],
  [
    'swaps the sponsors of the rival resolutions',
    /\b73\/27\b,? (?:was )?sponsored by the United States\b|\b73\/266\b,? (?:was )?sponsored by Russia\b|\bRussian one \(73\/266\)|\bAmerican one \(73\/27\)/i,
    'Resolution 73/266, sponsored by Russia, called new experts.',
  ],
  [
    'takes a committee’s count for the Assembly’s',
    /\bAssembly (?:adopted|adopts)\b.*\bby (?:109|139) votes\b/i,
    'The General Assembly adopted it by 109 votes to 45.',
  ],
  [
    'has 72 countries ratify the UN convention',
    /\b(?:65|72) (?:countries|States|states) (?:have )?ratified\b/i,
    '72 States ratified the convention.',
  ],
  [
    'stops at the 65 signatures of the first day',
    /^(?!.*\bfirst day\b).*\b65 (?:countries|States|signatories)\b/i,
    '65 States signed the convention.',
  ],
  [
    'has the agreement with Australia apply since 2021',
    /\bAustralia\b.*\b(?:since|in force (?:in|from)) (?:15 )?(?:December )?2021\b/i,
    'The agreement with Australia has applied since 2021.',
  ],
  [
    'lets the CLOUD Act read everything',
    /\bCLOUD Act (?:lets|allows|permits|enables)\b.*\b(?:(?:any|all) data (?:anywhere|in the world)|(?:tap|search|enter) servers)\b/i,
    'The CLOUD Act lets US police tap servers abroad.',
  ],
  [
    'has the GDPR keep data in Europe',
    /\b(?:GDPR|General Data Protection Regulation)(?: \(GDPR\))? (?:requires|makes|orders|obliges)\b.*\b(?:stay|stored?|kept|keep)\b.*\bEurope\b/i,
    'The GDPR requires data to stay in Europe.',
  ],
  [
    'lets the Budapest Convention search servers abroad',
    /\b(?:Budapest(?: Convention)?|Article 32) (?:lets|allows|permits) (?:the )?police (?:to )?(?:search|hack|enter|tap)\b/i,
    'The Budapest Convention lets police search servers abroad.',
  ],
  [
    'has China refuse the Osaka Declaration',
    /\bChina (?:refused|rejected|boycotted|opposed|stayed out of)\b.*\bOsaka\b/i,
    'China refused the Osaka Track.',
  ],
  [
    'has the West ban localization outright',
    /\b(?:the West|Western (?:States|trade (?:law|treaties))) (?:bans?|forbids?|outlaws?) (?:all )?(?:data )?locali[sz]ation\b/i,
    'The West bans data localization in trade law.',
  ],
  ['misdates the end of the American trade proposals', /\b29 October 2023\b/, 'Washington dropped the proposals on 29 October 2023.'],
  [
    'has States sign the Prague Proposals',
    /\bsigned the Prague Proposals\b|\bPrague Proposals were signed\b/i,
    'The Prague Proposals were signed by 32 countries.',
  ],
  [
    'has the United States oppose the resolution on privacy',
    /\b(?:United States|US|Washington) (?:opposed|voted against|rejected)\b.*\b68\/167\b/i,
    'The United States opposed resolution 68/167.',
  ],
  ['has the Schrems ruling ban transfers', /\bSchrems(?: II)? (?:banned|forbade|outlawed)\b/i, 'Schrems II banned transfers.'],
  [
    'misdates the appeal over the third data deal',
    /\b(?:framework|deal)\b.*\bappeal\w*\b.*\bDecember 2025\b/i,
    'Over the third data deal an appeal was brought in December 2025.',
  ],
  [
    'has section 702 in force, or gone for good',
    /\b(?:section|FISA) 702 (?:is (?:still )?in force|remains in force|is dead|is gone)\b/i,
    'Section 702 is in force.',
  ],
  [
    'has Strasbourg outlaw bulk surveillance',
    /\b(?:Strasbourg(?: court)?|European Court of Human Rights|human-rights court) (?:has )?(?:outlawed|banned|forbade) (?:all )?(?:bulk|mass)\b/i,
    'Strasbourg outlawed bulk surveillance.',
  ],
  [
    'has Apple fined for planned obsolescence',
    /\b(?:fined|punished)\b.*\bplanned obsolescence\b/i,
    'Apple was fined for planned obsolescence.',
  ],
  [
    'has Switzerland spy against its law',
    /\bSwitzerland (?:spied illegally|broke (?:its|the) law)\b|\bSwiss inquiry\b.*\b(?:illegal|unlawful)\b/i,
    'With Crypto AG Switzerland spied illegally.',
  ],
  [
    'takes Juniper for proof of a backdoor',
    /\bJuniper\b.*\b(?:proves|proved|is proof of) (?:a |an )(?:Chinese |American |NSA )?backdoor\b/i,
    'Juniper proves a Chinese backdoor.',
  ],
  [
    'has China alone ask firms for flaws',
    /\bonly China (?:makes|obliges|requires|asks)\b/i,
    'Only China makes firms report flaws to the State.',
  ],

  // China’s law, and the accusations of hacking.
  [
    'has Chinese law make every company store all data in China',
    /\b(?:every|all) compan(?:y|ies) (?:must|has to|have to) store (?:all )?(?:its |their )?data in China\b|\bmakes (?:every|all) compan(?:y|ies) store\b/i,
    'Every company must store all data in China.',
  ],
  [
    'puts laws of 2021 before the initiative',
    /\b(?:Data Security Law|Personal Information Protection Law)\b.*\bin force (?:when|before) the initiative\b/i,
    'The Data Security Law was in force when the initiative appeared.',
  ],
  [
    'has Chinese law order backdoors, or shield firms from them',
    /\b(?:Article 7|Chinese law|Intelligence Law) (?:forces|obliges|compels|makes|requires)\b.*\bbackdoors?\b|\bArticle [78] (?:protects|shields) (?:companies|Huawei)\b/i,
    'Article 7 forces companies to install backdoors.',
  ],
  [
    'takes Article 7 for proof of spying',
    /\b(?:Article 7|Intelligence Law) (?:proves|shows|is proof)\b/i,
    'Article 7 proves that Huawei spies.',
  ],
  [
    'garbles the secrets of the intelligence law',
    /\bsecrets\b.*\bknown to the public\b/i,
    'Citizens must keep secrets known to the public.',
  ],
  [
    'has flaws reported to state security, or within 48 hours',
    /\bflaws?\b.*\b(?:to the Ministry of State Security|within 48 hours)\b/i,
    'Firms must give flaws to the Ministry of State Security.',
  ],
  [
    'has Alibaba Cloud fined',
    /\bAlibaba Cloud (?:was|has been|is) fined\b|\bfined Alibaba Cloud\b/i,
    'Alibaba Cloud was fined over Log4j.',
  ],
  ['misdates the review of DiDi', /\bDiDi\b.*\b1 July 2021\b|\b1 July 2021\b.*\bDiDi\b/i, 'The review of DiDi began on 1 July 2021.'],
  ['misdates the Counter-Espionage Law', /\b23 April 2023\b/, 'The law was revised on 23 April 2023.'],
  ['misdates Shi Tao’s release', /\bShi Tao\b.*\b(?:released|freed)\b.*\b5 September 2013\b/i, 'Shi Tao was freed on 5 September 2013.'],
  [
    'takes Article 48 and Article 36 for one rule',
    /\bArticle 48\b.*\b(?:the same as|identical (?:to|with)|equal to)\b.*\bArticle 36\b/i,
    'Article 48 is the same as Article 36.',
  ],
  [
    'has the EU or NATO blame the Chinese State',
    /\b(?:EU|European Union|NATO) (?:has |have )?(?:blamed|blames?|accused) (?:China|the Chinese)\b/i,
    'The EU and NATO blamed the Chinese State.',
  ],
  [
    'has an official notice name the United States over Wuhan',
    /\b(?:Wuhan police|official notices?|China’s government) (?:named?|blamed?|accused?|said that) (?:the )?(?:United States|US|America)/i,
    'Wuhan police blamed the United States.',
  ],
  [
    'spreads 200 victims over 80 countries',
    /\b200 (?:organi[sz]ations|companies|victims?(?: companies)?) (?:in|across) (?:over |more than )?80 countries\b/i,
    'Salt Typhoon hit 200 organizations in 80 countries.',
  ],
  [
    'takes Volt Typhoon and Salt Typhoon for one',
    /\b(?:Volt|Salt) Typhoon\b,? (?:also (?:called|known as)|or|that is) (?:Volt|Salt) Typhoon\b/i,
    'Volt Typhoon, also called Salt Typhoon, spied.',
  ],
  ['has China admit an attack', /\bChina (?:has )?admitted\b/i, 'China admitted the attack.'],
  [
    'cites an advisory of January 2026 that no agency published',
    /\b11 January 2026\b/,
    'The advisory of 11 January 2026 names Volt Typhoon.',
  ],
  [
    'has anyone charged over the personnel files',
    /\b(?:charged|indicted|convicted)\b.*\bpersonnel (?:files|office)\b/i,
    'Two men were charged over the personnel files.',
  ],
  ['has Zhenhua hack', /\bZhenhua(?: Data)? (?:hacked|stole|broke into)\b/i, 'Zhenhua hacked 2.4 million people.'],
  [
    'has Crypto AG spy on China',
    /\bCrypto AG\b.*\b(?:spied on|sold (?:its )?(?:machines )?to) China\b/i,
    'Through Crypto AG the CIA spied on China.',
  ],
  ['has TikTok banned or sold for good', /\bTikTok (?:was|has been) (?:banned for good|sold to)\b/i, 'TikTok was sold to Oracle.'],

  // How the initiative was received, and what came of it.
  [
    'has Russia or Lavrov endorse it in 2020',
    /\b(?:Lavrov|Russia) (?:endorsed|backed|supported) (?:it|the (?:global )?(?:data )?(?:security )?initiative)\b/i,
    'Lavrov endorsed the initiative.',
  ],
  [
    'has ASEAN back it',
    /\bASEAN (?:has |had |States |members )?(?:backed|supported|endorsed|joined|signed)\b/i,
    'ASEAN backed the initiative.',
  ],
  [
    'calls the Arab or the Central Asian text a treaty',
    /\b(?:Arab(?: League)?|Central Asian) (?:text|document|initiative) (?:is|was) an? (?:binding )?(?:treaty|pact|accord|agreement)\b/i,
    'The Arab League text is a treaty.',
  ],
  [
    'takes a welcome for accession',
    /\b(?:Pakistan|Syria|Laos|Russia|Tanzania|Ecuador) (?:joined|acceded to|signed up to)\b/i,
    'Pakistan joined the initiative.',
  ],
  [
    'takes silence for rejection',
    /\b(?:EU|European Union|United States|US|Washington) (?:has )?rejected the initiative\b/i,
    'The European Union rejected the initiative.',
  ],
  [
    'takes a round-up of praise for the world’s opinion',
    /\b(?:world|international community) (?:praised|hailed|welcomed) the (?:data )?initiative\b/i,
    'The world praised the initiative.',
  ],
  [
    'has Xi cite the text of 2020 at APEC',
    /\bXi(?: Jinping)? (?:cited|named|mentioned|raised) the (?:data )?(?:security )?initiative\b.*\bAPEC\b/i,
    'Xi cited the initiative at APEC.',
  ],
  [
    'makes the World Data Organization official',
    /\bWorld Data Organization,? (?:is )?(?:an? |the )(?:(?:UN|United Nations|treaty) (?:body|organization|agency)|initiative’s secretariat|secretariat of the initiative)\b/i,
    'The World Data Organization is a UN body.',
  ],
  [
    'misdates the World Data Organization',
    /\bWorld Data Organization\b.*\b30 April\b/i,
    'The World Data Organization was founded on 30 April.',
  ],
  [
    'has the cybercrime convention grow out of the initiative',
    /\bconvention\b.*\b(?:grew out of|(?:product|result|fruit) of) (?:the|China’s) initiative\b/i,
    'The Hanoi convention is a product of the initiative.',
  ],
  [
    'misdates the first meeting of the UN group on data governance',
    /\bdata governance\b.*\bmet\b.*\b2024\b/i,
    'The group on data governance first met in 2024.',
  ],
];

/** What sets such errors right, and must stand somewhere on the site. */
const RIGHT: [name: string, pattern: RegExp][] = [
  // What the text is, who proposed it, and when.
  ['that Wang Yi proposed it on 8 September 2020', /\bOn 8 September 2020\b.*\bforeign minister, Wang Yi, (?:proposed|announced)\b/],
  [
    'that Wang Yi announced it and Xi Jinping first mentioned it in November',
    /\bWang Yi announced the initiative, not President Xi\b.*\b10 November 2020\b/,
  ],
  ['that Wang Yi was State Councilor and Foreign Minister', /\bWang Yi was then State Councilor\b.*\bForeign Minister\b/],
  ['that it is a proposal, not a treaty', /\bIt is a proposal,? (?:and )?not a treaty\b/],
  ['that no State was found that has signed it', /\bfound no State that has signed it\b/],
  ['that the launch was no meeting of the United Nations', /\bnot a meeting of the United Nations\b/],
  ['that no United Nations document number was found', /\bfound no United Nations document number\b/],
  ['that a newspaper described the plan on the day before', /\bOn 7 September 2020, the day before the speech, The Wall Street Journal\b/],
  ['that China had been considering it in the week before', /\bthe week before that China was considering such a proposal\b/],
  ['that two English names mean one text', /\bofficial English name is Global Initiative on Data Security\b.*\bBoth names mean one text\b/],
  [
    'that other Chinese initiatives are other texts',
    /\bneither the Global Security Initiative nor the initiative on cross-border data flows\b/,
  ],
  ['that China’s count of four initiatives leaves it out', /\bcount of four global initiatives leaves this one out\b/],
  [
    'that the speech has a short list and the document a longer one',
    /\btwo lists of eight points\b.*\bspeech\b.*\blonger one in the document\b/,
  ],
  ['that evidence is not mentioned in the speech', /\bspeech\b.*\bdoes not mention evidence\b/],
  [
    'which phrases stand in the speech alone',
    /\bNeither\b.*\bdouble standards\b.*\bdigital protectionism\b.*\bin the parts of the document\b/,
  ],
  [
    'that Wang named no country',
    /\bmost reports\b.*\bWang\b.*\bhe (?:named no country|does not name it)\b|\bWang Yi meant the United States is what most reports read\b.*\bhe named no country\b/,
  ],
  ['that neither the document nor the speech names Huawei', /\bNo part that we read of the initiative or of the speech names it\b/],
  ['that some Chinese pages are translations back from English', /\bChina Justice Observer\b.*\btranslations back from English\b/],
  ['that in Wang’s pledge it is the data that lie overseas', /\bin the Chinese, it is the data that are overseas\b/],
  ['that the sentence on smearing has two English versions', /\btwo English versions of that sentence\b/],
  [
    'that the Arab League text is not a copy of the document',
    /\bnot a copy of the document of 2020\b.*\bmass surveillance\b.*\bbackdoors\b/,
  ],
  [
    'that the texts of 2021 and 2022 are separate documents',
    /\bTwo later texts\b.*\bArab League \(2021\).*\bCentral Asian [Ss]tates \(2022\), are separate documents\b/,
  ],

  // What the eight points ask.
  ['that the English of point 2 says less than the Chinese', /\bofficial English says less than the Chinese\b/],
  [
    'that the surveillance of point 3 is that of other States',
    /\bsurveillance clause is about other States\b.*\bsilent on a government that watches its own people\b/,
  ],
  [
    'that cameras and filters at home lie outside the points',
    /\bcameras, filters and identity rules inside China lie outside points 3 and 4\b/,
  ],
  [
    'that point 4 asks States not to have overseas data stored at home',
    /\bencourage companies to obey local law\b.*\bnot to ask their own companies to store overseas data at home\b/,
  ],
  [
    'that point 4 forbids no transfer and names no localization',
    /\bNo version of point 4 that we read\b.*\blocalization or forbids sending data out of a country\b/,
  ],
  ['that point 4 leaves rules for data from home alone', /\bPoint 4 leaves a State free to require that data made at home stay at home\b/],
  [
    'that a localization clause stands in the Central Asian text only',
    /\bdata localization clause, which the text of 2020 does not have\b/,
  ],
  [
    'that point 5 is known in three forms',
    /\bthree forms\b.*\bno exception\b.*\bother country permits\b.*\blaw permits\b.*\bofficial English has the second\b/,
  ],
  ['that point 6 names roads that exist', /\btwo routes\b.*\bjudicial assistance\b/],
  ['that point 6 protects third States', /\bpoint 6 says that a data agreement between two States should not infringe\b.*\bof a third\b/],
  ['that point 7 speaks to companies only', /\bspeaks to companies only\b.*\bno State promises\b/],
  ['that point 7 leaves lawful access aside', /\bPoint 7 opposes backdoors\b.*\billegally\b.*\baccess that (?:some|a) law permits\b/],
  ['that the report turned point 8 upside down', /\bturned the point upside down\b.*\btells companies not to exploit it\b/],
  ['that upgrades and flaws stand in the document only', /\bonly the document speaks of upgrades and flaws\b/],

  // Huawei before the courts.
  ['that no criminal verdict on Huawei was found', /\bfound no criminal verdict on the company\b/],
  ['that the judge of 2025 made no finding of guilt', /\ballegations suffice for a trial and made no finding of guilt\b/],
  [
    'that Meng pleaded not guilty and spoke for herself alone',
    /\bMeng pleaded not guilty but accepted, for herself alone\b.*\bdismissed in December 2022\b/,
  ],
  [
    'that the charge is theft of secrets, not espionage for a State',
    /\bindictment cites the law on trade-secret theft, not the section on espionage\b/,
  ],
  ['how the suit of Cisco ended', /\bCisco\b.*\bsuit was dropped in July 2004 after Huawei changed its products\b/],
  ['what T-Mobile was paid for', /\bT-Mobile\b.*\$4\.8 million\b.*\bfor a broken contract only\b/],
  ['that the charges of February 2020 grew from 13 to 16', /^2020-02-13: .*\bfrom 13 to 16 counts\b.*\btheft of technology\b/],
  ['which case is Brooklyn’s and which is Seattle’s', /\bBrooklyn\b.*\bIran\b.*\bbanks\b.*\bSeattle\b.*\bT-Mobile robot\b/],
  ['what Costa Rica’s court refused', /\bcourt refused an interim measure in February 2025\b.*\boutcome of the main action was not read\b/],

  // Huawei, 5G and the Clean Network.
  [
    'who had acted before the initiative',
    /\b8 September 2020, few had acted\b.*\bUnited States, Taiwan, Australia, New Zealand, Japan, Czechia\b.*\bBelgium, Britain and France\b/,
  ],
  ['that Australia named no company', /\bAugust 2018 Australia named no company\b/],
  ['when Australia spoke', /^2018-08-23: Australia\b.*\bnames nobody\b/],
  ['that New Zealand decided a single case', /\bNew Zealand decided a single case\b.*\bMinisters said that this was no ban\b/],
  ['that antennas may stay in Germany', /\bGermany\b.*\bAntennas may stay\b/],
  ['that France gives permits', /\bFrance\b.*\bruled out a total ban\b.*\bpermits of three to eight years\b/],
  ['that the EU’s toolbox binds nobody', /\b5G toolbox\b.*\bbinds nobody\b/],
  ['that the EU’s binding rule was still a proposal', /\bproposal\b.*\bnot yet law in June\b/],
  ['why Britain decided', /\bBritain orders Huawei out\b.*\bUS chip rules\b.*\bno backdoor finding\b/],
  ['that British overseers did not see a State behind the faults', /\bdid not believe that Chinese state interference caused them\b/],
  ['when British purchases ended', /\bNo new equipment is to be bought after 2020\b/],
  ['that weaknesses are on record', /\bSerious weaknesses in its products are on record\b.*\bno public technical proof of a backdoor\b/],
  [
    'that a flaw, a backdoor and its use are three things',
    /\bkept apart: a vulnerability\b.*\ba backdoor\b.*\bproof that someone used it\b/,
  ],
  ['what KPN said', /\bKPN said that it had never observed Huawei taking customers’ data\b/],
  ['that the White House had cleared nobody', /\bWhite House said that no inquiry of its own had cleared any supplier\b/],
  [
    'that being counted in the Clean Network was not yet a ban',
    /\bcounts of members only from the American side\b.*\bBeing counted could mean a ban, a declaration or less\b/,
  ],
  ['that Japan was listed and had declined', /\bJapan was listed\b.*\bcould not for now join\b/],
  [
    'that a State could support both',
    /\brule that kept a State from supporting both\b|\bno rule that a State may back only one of the two\b/,
  ],
  ['that the Clean Network began on 29 April 2020', /\bbegan on 29 April 2020\b.*\b5 August 2020\b.*\bChina’s initiative followed\b/],
  ['when and how far the chip rule went', /^2020-05-15: .*\bHuawei’s own designs\b/],
  ['that the chip rule reached other chips in August', /\bMay and August 2020\b.*\bfirst those of Huawei’s own design, then others\b/],
  ['that the order of May 2019 names no company', /^2019-05-15: .*\bnames no country and no company\b/],
  ['how many affiliates were listed first', /\bHuawei and 68 affiliates\b/],
  ['how many affiliates were listed in August 2020', /^2020-08-17: .*\b38 affiliates\b/],
  [
    'Huawei’s share with its year and with its scope',
    /\bleaves out phones\b.*\bin 2020 and again in 2024\b.*\bOutside China\b.*\bin 2021\b.*\bfor 2024 it came first there too\b/,
  ],
  ['who owns Huawei, with the date', /\btrade union committee\b.*\bin 2019\b.*\b19 August 2025\b.*\bRen has the rest\b/],
  ['that the reports on Salt Typhoon do not discuss Huawei', /\breports that we read do not discuss Huawei equipment\b/],
  ['that China screens foreign networks too', /\bChina screens foreign networks as well\b/],
  ['that a US agency entered Huawei’s servers', /\bNational Security Agency (?:\(NSA\) )?broke into servers at Huawei\b/],

  // Norms, treaties and the law of other States.
  [
    'that the nearest older texts are not Western',
    /\bnearest older texts are not Western\b.*\bUnited Nations\b.*\bexperts of China, Russia, the United States\b/,
  ],
  ['that the Five Eyes ordered nothing', /\bThey order nothing\b.*\bsupport strong encryption\b/],
  ['that the norms of 2015 are voluntary', /\bEleven voluntary norms\b/],
  [
    'that the promises of 2015 leave spying alone',
    /\bpromises cover theft that helps companies compete\b.*\bleave ordinary spying alone\b/,
  ],
  ['what Obama and Xi ruled out', /\bPresidents Obama and Xi ruled out\b.*\bfor commercial gain, not other spying\b/],
  [
    'which resolution was Russia’s and which America’s',
    /\bRussian one \(73\/27\) set up an open-ended working group\b.*\bAmerican one \(73\/266\) another group of experts\b/,
  ],
  ['that the counts of 2018 are a committee’s', /\bin committee 109 States were for it and 45 against\b/],
  [
    'that 72 have signed the UN convention and few ratified it',
    /\b72 signatories\b.*\b40 ratifications\b.*\bcounted one, and three in its correction\b/,
  ],
  ['that the UN convention was not in force', /\bnot yet in force in May 2026\b/],
  ['when the agreement with Australia took effect', /\bAustralia \((?:since 31 )?January 2024\)/],
  [
    'that the CLOUD Act gives no direct access to servers',
    /\bCLOUD Act\b.*\bdata in their control\b.*\bgives police no direct access to servers\b/,
  ],
  ['that the GDPR orders no storage at home', /\bsets conditions for sending personal data out of the EU and orders no storage at home\b/],
  ['that the Budapest Convention knows two cases only', /\btwo cases only\b.*\bpublic\b.*\bfreely consents\b/],
  [
    'who signed at Osaka and who stayed out',
    /\bOsaka Declaration\b.*\bChina, Russia and the United States included\b.*\bIndia, Indonesia and South Africa stayed out\b/,
  ],
  ['that the ministers of the whole G20 spoke of trust', /\bdata free flow with trust\b.*\bministers’ statement: the whole G20\b/],
  [
    'that trade treaties have exceptions and leave out the EU',
    /\bdemand local servers\b.*\bAll have exceptions\b.*\bEU is in none of them\b/,
  ],
  ['when Washington dropped its trade proposals', /^2023-10-25: Washington drops\b/],
  ['that the Prague Proposals were not signed', /\bPrague Proposals\b.*\bbind nobody and were not signed\b/],
  ['that the resolution on privacy was adopted by consensus', /\b68\/167, adopted by consensus on 18 December 2013\b/],
  ['that standard contracts survived the Schrems ruling', /\bSchrems\b.*\bstandard contracts survived, with conditions\b/],
  ['when the third data deal was appealed', /\bunder appeal since 31 October 2025\b/],
  ['that section 702 lapsed while collection could go on', /\blapsed on 12 June 2026\b.*\bcollection could go on\b/],
  ['that Strasbourg accepts bulk interception', /\baccepts bulk interception in principle\b.*\bBritish rules\b.*\bin breach\b/],
  [
    'what Apple was fined for',
    /\bItaly fined Apple for unfair practices, France for not informing users\b.*\bwithout admitting wrongdoing\b/,
  ],
  [
    'what the Swiss inquiry found',
    /\bSwiss inquiry\b.*\bcalled the cooperation lawful and held the government politically co-responsible\b/,
  ],
  ['what is suspicion and what is report about Juniper', /\bJuniper\b.*\bresearchers suspected\b.*\bBloomberg reported\b/],
  [
    'that the EU asks for flaws under attack',
    /\bCyber Resilience Act\b.*\bflaws already under attack within 24 hours\b.*\bFlaws not yet exploited are outside\b/,
  ],

  // China’s law, and the accusations of hacking.
  [
    'whom the storage rule binds',
    /\bArticle 37 of the Cybersecurity Law\b.*\bbinds operators of critical information infrastructure\b.*\bSince 1 January 2026 the rule has been Article 39\b/,
  ],
  ['whom the law of 2021 adds', /\bArticle 40 of the Personal Information Protection Law\b.*\bmore than a set volume\b/],
  ['that exports were eased in March 2024', /\bMarch 2024 China eased its rules on sending personal data abroad\b/],
  [
    'which laws came after the initiative',
    /\bData Security Law and Personal Information Protection Law came in 2021, after the initiative\b/,
  ],
  [
    'what stands beside Article 7',
    /\bArticle 7 of China’s National Intelligence Law\b.*\bArticle 14\b.*\bUnder Article 8\b.*\brespect human rights\b/,
  ],
  [
    'what the intelligence law says of work abroad',
    /\bArticle 10 of the National Intelligence Law\b.*\bin China and abroad\b.*\bArticle 14\b/,
  ],
  ['that readers differ on Article 7', /\bWhat Article 7 compels is disputed\b/],
  [
    'to whom flaws are reported, and when',
    /\breport a vulnerability in its own network product to the industry ministry within two days\b/,
  ],
  ['who says that the flaws travel on', /\bAtlantic Council report\b.*\breach state-backed hackers\b/],
  ['what happened to Alibaba Cloud', /\bsuspended Alibaba Cloud for six months as a partner\b/],
  [
    'when and under which laws DiDi was fined',
    /\b2 July 2021\b.*\b21 July 2022\b.*\bunder three data laws\b.*\btwo of them took effect only after the review began\b/,
  ],
  ['when the Counter-Espionage Law was revised', /^2023-04-26: China revises its Counter-Espionage Law\b/],
  ['that Decree 835 has two dates', /\bDecree 835\b.*\b7 April, probably the day of signature\b/],
  ['that Article 48 leaves other grounds open', /\bArticle 48 leaves other grounds for transfer open\b/],
  ['that Article 36 asks for approval', /\bArticle 36 of the Data Security Law\b.*\bany data stored in China unless officials approve\b/],
  ['what the EU said of the Exchange hack', /\bThe EU spoke of activity from Chinese territory\b/],
  ['who named the United States over Wuhan', /\bstate media, not the police, named the United States\b/],
  ['what Volt Typhoon is accused of', /\bVolt Typhoon\b.*\benergy, water\b.*\bready to disrupt them\b/],
  [
    'whom Salt Typhoon hit',
    /\bSalt Typhoon, a campaign of spying\b.*\b200 victim companies in the United States and others in 80 countries\b/,
  ],
  [
    'that the words of Geneva were ambiguous',
    /\bambiguous words that most Americans there took for a tacit admission\b.*\bNo Chinese confirmation was found\b/,
  ],
  [
    'that China was a suspect, and that Clapper would have done the same',
    /\bClapper named China the main suspect\b.*\bwould have done the same\b/,
  ],
  ['how many Americans the Equifax charges count', /\bcharged\b.*\babout 14[5-7] million Americans\b/],
  ['that Zhenhua’s files came from open sources', /\bgathered from open sources by Zhenhua\b.*\bdenied\b/],
  ['that Crypto AG did not sell to China', /\bCrypto AG\b.*\bthough not to China\b/],
  ['what became of TikTok', /\bjoint venture\b.*\bByteDance ke(?:eps|pt) 19\.9 percent\b/],

  // How the initiative was received, and what came of it.
  ['that the words on Russia are China’s', /\bRussia judged it positively\b.*\bfound no such words by Lavrov\b/],
  ['that Russia’s firmest words are of 2022', /\bRussia’s firmest words that we found\b.*\b4 February 2022\b/],
  ['that ASEAN’s words are known from Wang Yi', /\bAccording to Wang Yi\b.*\bLocsin\b.*\bfound no text by ASEAN\b/],
  ['that a tracker mixed two documents up', /\bsix States signing\b.*\bmixes up two documents\b/],
  ['that the two joint texts are political documents', /\btwo joint texts are political documents\b/],
  ['what the Central Asian text leaves open', /\bsaw no clause on ratification or enforcement in it\b/],
  ['that Xi raised another text at APEC', /\bNovember 2024 Xi raised a Global Cross-border Data Flow Cooperation Initiative\b.*\bAPEC\b/],
  [
    'what the World Data Organization is',
    /\bWorld Data Organization was founded in Beijing on 30 March 2026\b.*\bnon-governmental, non-profit\b/,
  ],
  ['that no link to the World Data Organization was seen', /\bno link between this body and the initiative\b/],
  ['where the cybercrime convention came from', /\bgrew out of a Russian proposal, not out of the initiative\b/],
  ['when the UN group on data governance met', /^2025-05-01: .*\bdata governance meets for the first time\b.*\b1 and 2 May\b/],
  ['that a round-up of praise is no sample', /\bround-up is not a sample of opinion\b/],
  ['that silence is not rejection', /\bSilence is not rejection\b/],
  ['that Pakistan’s welcome is no accession', /\bPakistan\b.*\bannounces no accession\b/],
];

/** A denial before the error ("Nobody signed the initiative"), or a verdict on it, is not the error. */
const DENIAL = /\b(?:no|not|nobody|never|none|nor|neither)\b/i;
const VERDICT = /\b(?:is|was|are|were) (?:wrong|untrue|a mistake)\b/i;

/** Whether a text commits the error in one of its sentences. */
function commits(text: string, pattern: RegExp): boolean {
  return text.split(/(?<=[.;])\s/).some((part) => {
    const error = pattern.exec(part);
    return error !== null && !DENIAL.test(part.slice(0, error.index + error[0].length)) && !VERDICT.test(part);
  });
}

describe('The site never', () => {
  test.for(TRAPS)('%s', ([, pattern, caught]) => {
    expect(commits(caught, pattern), caught).toBe(true);
    expect(said.filter(({ text }) => commits(text, pattern))).toEqual([]);
  });

  test('takes a denial for the error', () => {
    const signed = /\bsigned the initiative\b/;
    expect(commits('Nobody signed the initiative.', signed)).toBe(false);
    expect(commits('That six States signed the initiative is wrong.', signed)).toBe(false);
    expect(commits('It does not bind. Six States signed the initiative, not seven.', signed)).toBe(true);
  });

  test('cites Article 37 of the Cybersecurity Law without its present number or its date', () => {
    const dated = /\b(?:39|2016|2017|2020)\b/;
    const bare = said.filter(({ text }) => /\bArticle 37\b/.test(text) && !dated.test(text));
    expect(bare).toEqual([]);
  });

  test('names the initiative by a date other than 8 September 2020', () => {
    const launch = /\b(?:proposed|announced|launched) (?:the|it|a) [^.;]*[Ii]nitiative[^.;]* on (\d{1,2} \w+ \d{4})/;
    for (const { at, text } of said) {
      const date = launch.exec(text)?.[1];
      if (date && /data/i.test(text) && !/AI|cross-border|Governance/.test(text)) expect(date, at).toBe('8 September 2020');
    }
  });
});

/** Where the site says it. */
const places = (pattern: RegExp) => said.filter(({ text }) => pattern.test(text)).map(({ at }) => at);

describe('The site says', () => {
  test.for(RIGHT)('%s', ([, pattern]) => {
    expect(places(pattern)).not.toEqual([]);
  });

  test('only what it says: a sentence that stands nowhere is not found', () => {
    expect(places(/\bthe initiative is a treaty that all States have ratified\b/i)).toEqual([]);
  });
});
