import type { Rows } from '../signal.ts'

export const ARABIZI: Rows = {
  free: 'mota7*|motah|motaha|mutah|mutaha|mutaah|mta7*|mtaha|mote7a|mawgood*|mawgoud*|mawgod*|mawjood*|mawjoud*|mogood*|mogoud*|mwgod*|mwgoud*|mawgud*|fadya|fadia|fadyah|fadi|fady|fadyeen|faadya|fadye|khalya|5alya|khaleya|motawafer*|motwafer*|motawfer*|metwafar*|lel bee3|lel be3|lel bay3|lel egar|lel eigar|ma3roda|ma3rooda|bakya|ba2ya|lesa 3andy|lesa 3andi|lesa 3andena|lessa 3andy|2ayma',
  gone: "sakano feha|saken feha|sakneen feha|7ad saken feha|hanoskon|hansokon|haskon|hanskon|hanos3od feha|l ebny|le ebny|el moshtary wa22a3|etba3*|etbaa3*|itba3*|atba3*|tba3et|tba3at|mtba3a|metba3a|metba3|motba3a|be3taha|be3tha|be3naha|ba3naha|ba3ha|ba3oha|be3na|be3t|et2agar*|et2ager*|et2agr*|it2agar*|it2ager*|etagar*|etagr*|etaggar*|2agarnaha|2agartaha|agarnaha|agartaha|met2agara|met2agar|mt2agara|mt2agra|m2agara|met2agra|et7agaz*|et7agz*|it7agaz*|ethagaz*|ethagz*|ma7gooz*|ma7gouz*|ma7goz*|ma7guz*|mahgooz*|mahgouz*|mahgoz*|m7gooz*|m7goz*|ra7et|ra7at|rahet|rahat|ra7|khelset|khelst|khelsit|khlset|khalset|khalas et*|5elset|5elst|5alaset|5lset|etakhdet|eta5det|eta5adet|et2akhdet|et2a5det|etakhadet|metakhda|mta5da|3aleha 3arboon|3aleha 3arbon|3aleha 3arboun|7agazha|7agazoha|hagazha|5adha|5adoha|khadha|akhadha|eshtaraha|3aleha 3a2d|3arboon|3arbon|3arboun|arboon|arboun|3aleha 7agz|3aleeha 7agz|ma3moola 7agz|masko*a|maskoona|mash8oola|mash3'oola|mashghoola|mashgoola|fiha sakan|feha sakan|feha nas|fiha nas|feha mosta2ger|sa7abnaha|sa7abtaha|shelnaha|sheltaha|le8eit el be3|raga3t fe kalamy|rege3 fe kalamo|8ayar ra2yo|ghayart ra2yi|ghayar ra2yo|madeena el 3a2d|katabna el 3a2d|la2ena moshtary|la2eit moshtary|tam el be3|tam el bay3|tam el 7agz|tam be3ha|tam 7agzaha|sold|rented|reserved",
  'not-gone':
    'ma7adesh 7agaz|ma7addesh 7agaz|mafish 7agz|mafeesh 7agz|mafish 3arboon|mafeesh 3arboon|ma7adesh dafa3|ma7adesh dafa3 3arboon|ma7adesh 5adha|ma7adesh akhadha|ma7addesh khadha|mafish 7ad 7agazha|ma7adesh 7agazha',
  offer: 'abee3|nebee3|yebee3|abi3|nebi3|yebi3|habee3|hanbee3|haybee3|be3|el bee3|2agar|y2agar|ye2agar|ne2agar|a2agar|han2agar|hay2agar',
  pending:
    '2ablak|7ad 2ablak|le8eirak|haydfa3|haydfa3o|hay7gez|hay7gezo|3aleha kalam|3aleeha kalam|feh kalam|fe kalam|tafawod|bentfawed|3aleha 3ard|feh 3ard|fe 3ard|gali 3ard|mestany rad|mestaneen rad|mestany rado|byfakar|byfakkar|beyfakar|lesa mesh me2arar|feh zboon|fe zboon|feh 3ameel|feh moshtary|option|hatetba3|hatet7egez|hatet2agar|hatkhlas|2arabet tetba3|shebh metba3a|7agz mabda2y',
  not: 'msh|mesh|mish|mosh|moosh|mush|mo|mu|mab2etsh|mab2atsh|mab2atesh|mba2etsh|mb2tsh|mab2ash|m3adsh|ma3adsh|ma3adetsh|8eir|8er|gheir|gher|ghair|8air|ghayr|mafish|mafeesh|mafesh|mfish|mfeesh|mafi|walla|lam|makanetsh|makansh',
  still: 'lesa|lessa|lsa|lssa|lissa|lesah|lesaa|mazalet|lazalet|la tazal',
  yes: 'aywa|aiwa|aywaa|aiwaa|aywah|aiwah|ayoa|ayowa|aywa tab3an|ah|aah|a7a|na3am|naam|n3m|akeed|akid|2akeed|tab3an|tab3n|tb3an|taba3an|ayy|eh na3am|sa7|fe3lan',
  no: 'la|la2|la2a|laa|l2|laa2|la22|l22|la khalas|khalas|5alas|kalla',
  regret:
    'lel asaf|lel2asaf|lelasaf|lil asaf|lel asaaf|llasaf|ma3 el asaf|asef|asfeen|asfa|2asef|ma3lesh|ma3lsh|maalesh|m3lsh|ma3lish|ma3alesh|sorry',
  heard:
    'tamam|tmam|tamaam|mashy|mashi|7ader|hader|7adr|ok|okay|tam|shokran|teslam|tab|tayeb|tayyeb|ahlan|salam|sabah el kheir|sabah el 5eir|men 3enaya|3enaya',
  check:
    'hashoof|hashof|hashouf|hshoof|hshof|ashoof|ashof|ashouf|nshoof|hanshoof|7ashoof|7ashof|has2al|hasal|hs2al|hs2l|as2al|asal|hanes2al|hat2aked|hat2akked|at2aked|at2akked|ht2aked|net2aked|harod|harud|arod|hrod|arod 3alek|harod 3alek|hakallem|hakalem|akallem|akalem|hkalem|hab3atlak|haballa8ak|haballaghak|aballa8ak|hablghak|hab2a ablaghak|aragea3|haragea3|msh 3aref|mesh 3aref|msh 3arf|mesh 3arf|mesh 3arfa|msh 3arfa|mosh 3aref|ma3rafsh|ma3rfsh|m3rafsh|ma3raf|mesh mota2aked|msh mota2aked|msh mt2aked|mesh mota2ked|mesh faker|allah a3lam|rabena yesahel|estana|estanna|istanna|sawany|sawani|thawany|la7za|lahza|da2ee2a|da2i2a|da2aye2|ba3deen|ba3den|hatammenak|hastafser',
  maybe:
    'ya ret|yaret|ashok|bashok|ma3ta2edsh|ma3takedsh|ma3tqdsh|mazonesh|8aleban|ghaleban|8alban|ghalban|e7temal|i7temal|ehtemal|azon|azonn|a3taked|a3taqed|ba3taked|ta2reeban|ta2riban|elmafrood|el mafrood|el mafroud|almafrood|shaklaha|yemken|yimken|ymkn|robama|3ala 7asab 3elmy',
  may: 'momken|mumken|mmkn|mumkin',
  was: 'kanet|kant|kanit|kan|kont',
  will: 'hatkoon|hatkon|hatb2a|hateb2a|hatba2a|htb2a|htkon|hatefda|hatfda|hatefdah|htefda|tefda|tfda|betefda|hayefda|haykoon|2orayeb|orayeb|orayyeb',
  if: 'wala la2|wla la2|walla la2|wala la|law|lw|lo|eza|iza|lama|lamma|lma|awel ma|awl ma|hal',
  which:
    'ma3ak|ana ma3ak|etfaddal|etfadal|itfaddal|2ool|ghaltan|8altan|anhy|anhi|anhe|anho|anhee|eh|eih|meen|min|fein|feen|fen|ezay|ezzay|emta|kam|bekam|leh|leih|ay wa7da|ay wahda',
  person:
    'ana|2ana|e7na|ehna|i7na|el malek|elmalek|el maalek|sa7eb|sa7ebha|saheb|sahebha|el 3ameel|el bawab|el semsar|howa|enta|7adretak|el mosta2ger|el zboon|el moshtary',
  'person-state':
    "mash8ool|mash3'ool|mashghool|mashgool|mash8oul|mashghoul|mesafer|msafer|fel sho8l|fe egtema3|sawa2|ta3ban|nayem|fady delwa2ty akallemak|fady akallemak|fady a2ablak|mesh fady|msh fady|mish fady|mosh fady",
  unit: 'el sha2a|sha2a|elsha2a|el sha2aa|el sha22a|el sh2a|el villa|villa|elvilla|el we7da|we7da|elwe7da|el wehda|el studio|el duplex|el shaleh|el chalet|el beit|el maktab|el ma7al|heya|heyya|di|dy|3andy|3andena|3andi|ma3aya|sha2ety|sha2ti|apartment|unit',
  'other-thing':
    'el garage|garage|elgarage|el parking|parking|el genena|el roof|roof|el gym|el pool|pool|el asanseer|asanseer|wifi|el net|el sowar|sowar|el ma3ad|ma3ad|mawa3eed|ta2seet|el ta2seet|cash|7amam sebaha|el ma5zan|el makhzan|el mofta7',
  another:
    'gheirha|gherha|8eirha|8erha|8eraha|tanya|tania|wa7da tanya|wahda tanya|sha2a tanya|badeel|badil|zayaha|zayha|shabahha|ganbaha|gambaha|akbar menha|as8ar menha|arkhas menha',
  only: 'keteer|keter|kaza|aktar men|bas elly',
  invite:
    'shofoha|shoofoha|shofha|shoofha|tshofha|tshofoha|tshoofha|tshofuha|yeshofha|yshofha|ta3ala shof|ta3alo|ta3aloo|te3ayenha|t3ayenha|t3aynha|te3aynoha|ye3ayen|y3ayen|yegy yeshof|yegy ye3ayen|momken tegy|momken tygy|momken yegy|te2dar tegy|t2dar tegy|hat el 3ameel|hat el zboon|eb3at el 3ameel|el mo3ayna fe ay wa2t|fe ay wa2t|sharrafoona|nawwartona|7aded ma3ad|haded ma3ad|mestaneekom',
  view: 'tshof*|tshoof*|yshof*|yeshof*|shof*|mo3ayna|el mo3ayna|t3ayen*|te3ayen*|tegy|tigi|yegy|ma3ad|ziyara|ta3ala|kallemny|kalemny|net2abel|netkallem',
  leaves:
    'haymshy|haymshi|haymsho|hayseb*|hayesib*|haykhrog|hay5rog|hayekhrog|yekhrog|ye5rog|hayekhlas|3a2do hayekhlas|3a2do bey5las|el 3a2d hayekhlas|el 3a2d bykhlas|yemshy|yeseb*|yefady|hayfady|hayfadiha|hatefda|tefda|htefda|byseb*',
  from: 'men|mn|min awel|men awel|mn awel|ebteda2 men|ba3d|b3d|fe|fi|yom|3ala awel|awel|kaman',
  until:
    'l7ad|le7ad|le7d|lehad|l8ayet|le8ayet|leghayet|le ghayet|7ata|hatta|la7ad|l7d|la akher|le akher|l akher|mesh 2abl|msh abl|mesh abl',
  nothing:
    'mafeesh moshkela|mafish moshkela|mafesh moshkela|mafish moshkla|mafeesh moshkla|mafeesh mushkela|mafish mushkila|mafeesh mashakel|mafish mashakel|mfish moshkela|mfeesh moshkela|msh moshkela|mesh moshkela|wala yhemak|wala yehemak|wala yhmak|mafish mane3|mafeesh mane3|ma3lesh 3ala|ma3lesh 3al|ma3lsh 3ala|maalesh 3ala|m3lsh 3ala|ma3lesh et2a5art|ma3lesh et2akhart|ma3lesh kont|asef 3ala|asef 3al|asef eny|asef et2akhart|sorry 3ala|sorry 3al|sorry et2a5art|sorry et2akhart|isa|in sha2 allah|inshallah|en sha2 allah|nshallah|mashallah|masha2 allah|mesh mafroosha|mesh metshataba|mafish asanseer|mafeesh asanseer|mafeesh garage|mafish garage|msh 2abel|bedon 3omoola|mafish 3omoola|ay wa2t|ay 7aga|ay 7ad|eh el a5bar|eh a5barak|mafeesh ta8yeer|7ad tany|3ameel tany|zboon tany|marra tanya|mara tanya|sowar tanya|7aga tanya|msh bas|mesh bas|ra7 ashoof|ra7 as2al|ra7 arod',
  but: 'bas|bs|bass|laken|lakin|lkn|enama',
  photos:
    'el sowar ahey|el sowar ahe|etfaddal el sowar|etfadal el sowar|di el sowar|ba3atlak el sowar|bb3atlak el sowar|hab3atlak el sowar|sowar morfaka',
  back: 'rege3et|reg3et|el 7agz etla8a|et7agz etla8a|etla8et|fedyet|fedyt|bazet|makamelsh|ensa7ab|el moshtary rege3',
  filler:
    'wallahi|wallahy|walahy|wallah|ya basha|basha|ya fandem|yafandem|fandem|ya rayes|ya hendsa|ya bashmohandes|ya ostaz|ya habibi|habibi|7abiby|habiby|ya sadeeqy|delwa2ty|delwa2ti|dlwa2ty|delwaty|7alyan|halyan|7alian|w|awy|awi|gedan|bardo|bgad|khalas|5alas',
}
