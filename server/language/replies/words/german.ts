import type { Rows } from '../signal.ts'

export const GERMAN: Rows = {
  free: 'frei|freie|verfugbar|verfuegbar|leer|steht leer|zu haben|noch da|vorhanden|zu verkaufen|zu vermieten|zum verkauf|aktuell noch|noch aktuell|erhaltlich|auf dem markt|angeboten|im angebot|bezugsfrei|bezugsfertig|unbewohnt|zu kaufen|zu mieten|haben wir noch|gibt es noch|verkauflich|beziehbar|gerne noch|weiter im angebot|noch im angebot|noch online|sofort beziehbar|ab sofort',
  gone: 'eingezogen|zieht ein|ziehen ein|wohnt jetzt|wohnt dort|wohnen dort|selbst bezogen|anderweitig vergeben|wird nicht verkauft|wird nicht vermietet|wird aber nicht verkauft|wird aber nicht vermietet|eigenbedarf|selbst einziehen|ziehen selbst ein|selber einziehen|fur unseren sohn|fur unsere tochter|verkauft|vermietet|vergeben|weg|reserviert|besetzt|belegt|bewohnt|anzahlung|zuruckgezogen|vom markt|aus dem verkauf|verkaufen nicht mehr|verkaufen doch nicht|verkaufe doch nicht|verkaufe nicht mehr|vermieten doch nicht|vermiete doch nicht|vermieten nicht mehr|nicht mehr da|nicht mehr zu haben|notariell beurkundet|kaufvertrag unterschrieben|vertrag ist unterschrieben|kaufvertrag ist unterschrieben|mietvertrag ist unterschrieben|vertrag wurde unterschrieben|vertrag unterschrieben|mietvertrag unterschrieben|vertrag unterzeichnet|kaufer gefunden|mieter gefunden|mieter drin|mieter wohnt|wohnt ein mieter|wohnt jemand|vom tisch|gekauft|genommen|erledigt|uberlegt und behalten|behalten sie|behalte sie|behalten wir|doch nicht verkaufen|abgegeben|verpachtet|nicht verfugbar|nicht mehr aktuell|schon fort|behalt*|verlangert|mietvertrag verlangert|vertrag verlangert|uberwiesen|kaution gezahlt|kaution bezahlt|kaution hinterlegt|anzahlung geleistet|angezahlt|gebucht|abgeschlossen|beurkundet|notarvertrag|uberschrieben|umgeschrieben|ubergeben|schlussel ubergeben|schlusselubergabe war|zugeschlagen|zugesagt|zuschlag bekommen|handschlag|anders entschieden|anders uberlegt|umentschieden|anzeige geloscht|inserat geloscht|anzeige rausgenommen|rausgenommen|offline genommen|inserat offline|nicht mehr inseriert|nicht mehr im angebot|nicht mehr mein|nicht mehr unser|gehort uns nicht mehr|gehort mir nicht mehr|zu spat dran|leider zu spat|kommen zu spat|sind zu spat|jemand war schneller|andere waren schneller|anderer war schneller|kaufer hat unterschrieben|mieter hat unterschrieben|hat unterschrieben|haben unterschrieben|nachmieter gefunden|kauferin gefunden|neuer eigentumer|neue eigentumer|neuen besitzer|neuer besitzer|neue besitzer|neuen eigentumer|verschenkt|verliehen|unter der hand|verkaufen nicht|vermieten nicht|verkaufe nicht|vermiete nicht|verkaufen die nicht|vermieten die nicht',
  'not-gone':
    'keine anzahlung|keine reservierung|unverkauft|unvermietet|unreserviert|kein kaufer|keinen kaufer|kein mieter|keinen mieter|keine mieter|keine kaufer|kein nachmieter|keinen nachmieter|suchen noch|suche noch|suchen weiterhin|suchen einen|suchen immer noch|wohnt niemand|niemand drin|keiner drin|wohnt keiner|steht niemand|noch kein kaufvertrag|noch nichts unterschrieben|nichts unterschrieben|niemandem versprochen|keiner genommen',
  offer: 'verkaufen|vermieten|verkauf|vermietung',
  pending:
    'nicht jetzt|kommt darauf an|vor ihnen|kommt jemand|kommt mit der anzahlung|warteliste|interessent|interessenten|option|optioniert|verhandlung*|verhandel*|in verhandlung|entscheid*|uberlegt noch|uberlegen noch|uberlegt es sich|bedenkzeit|angebot liegt vor|angebot vorliegen|ein angebot|gebot|notartermin|so gut wie verkauft|fast verkauft|fast weg|fast vergeben|wird gerade verkauft|wird gerade vermietet|in der schwebe|warten auf|vorgemerkt|kaufabsicht|unter angebot|ernsthaft|uberlegen|uberlegt|uberlegen es sich|noch offen|hangt davon|hangt ab|hangt vom|abhangig|finanzierung steht noch|wartet auf die bank|finanzierungszusage|zusage der bank|mundliche zusage|mundlich|vorkaufsrecht|erste wahl|an erster stelle|steht an erster|will sich melden|wollen sich melden|melden sich bis|gibt bis|geben bis|sagt bis|sagen bis|entscheidung|kaufinteressent*|zweitbesichtigung',
  not: 'nicht|kein|keine|keinen|keiner|nie|niemand|nimmer|net|weder|nicht mehr',
  still: 'noch|immer noch|weiterhin|nach wie vor|noch immer',
  yes: 'ja|jaa|jawohl|naturlich|klar|selbstverstandlich|genau|na klar|sicher|jep|jo|jup|aber sicher|richtig|stimmt|freilich',
  no: 'nein|nee|ne|no|nope|leider nicht|leider nein|nicht mehr|leider nicht mehr|nix',
  regret: 'leider|bedauerlicherweise|tut mir leid|es tut mir leid|sorry|entschuldigung|bedaure|schade',
  heard: 'ok|okay|gut|alles klar|in ordnung|verstanden|danke|hallo|guten tag|guten morgen|moin|passt|super|prima|gerne|gern|bitte|servus',
  check:
    'klare|klaren|abklaren|frage|fragen|nachfragen|frag|prufe|prufen|uberprufe|uberprufen|melde|melden|meld|schaue|schau|nachsehen|sehe nach|erkundige|erkundigen|weiss nicht|weiss ich nicht|weiss es nicht|keine ahnung|rucksprache|gebe bescheid|geb bescheid|bescheid|ruckmeldung|rufe an|rufe zuruck|moment|sekunde|nicht sicher|unsicher|muss ich fragen|informiere|in erfahrung|kann ich nicht sagen|spater|besprechen|absprechen|abstimmen|bespreche|rede mit|reden mit|sprechen mit|spreche mit|mit meinem mann|mit meiner frau|mit meinem bruder|mit meiner schwester|rufe sie zuruck|rufe spater|schaue nach|schau nach|gucke|guck|nachgucken|kummert sich|weiss mein|weiss meine|weiss nur|da bin ich uberfragt|uberfragt|gebe ihnen|sage ihnen|informieren|hore mich um|mal sehen|schauen wir mal',
  maybe:
    'bezweifle|glaube nicht|denke nicht|zweifle|ware|vielleicht|glaube|glaub|wahrscheinlich|vermutlich|musste|sollte|denke|eventuell|moglicherweise|soweit ich weiss|wohl|anscheinend|hoffentlich|scheint|nehme an|vermute|konnte sein|kann sein|evtl|grundsatzlich|im prinzip|prinzipiell|eigentlich|soviel ich weiss|meines wissens|letzter stand|stand gestern|angeblich|glaub ich|durfte|mutmasslich',
  may: 'konnte|durfte',
  was: 'war|waren|wurde|gewesen',
  will: 'wird frei|werden frei|demnachst|bald|wird wieder|in kurze',
  if: 'oder nicht|wenn|falls|ob|sobald|sofern|nachdem',
  which:
    'ja bitte|am apparat|falsche nummer|nicht der eigentumer|hore|welche|welches|welcher|welchen|wer|was|wo|wie|warum|wieso|wann|wessen|um welche',
  person:
    'ich|wir|der eigentumer|eigentumer|eigentumerin|vermieter|vermieterin|besitzer|makler|sie sind|mein mann|meine frau|er|kunde|bin|habe ich|hatte ich|hab ich',
  'person-state': 'beschaftigt|im urlaub|verreist|auf reisen|im ausland|unterwegs|in einer besprechung|krank|bei der arbeit|erreichbar',
  unit: 'wohnung|die wohnung|haus|das haus|villa|studio|objekt|das objekt|immobilie|es|sie|die|apartment|appartement|grundstuck|penthouse|reihenhaus|buro|bungalow|maisonette',
  'other-thing':
    'parkplatz|stellplatz|garage|tiefgarage|garten|pool|terrasse|dach|keller|abstellraum|internet|wlan|aufzug|fahrstuhl|mobel|fotos|bilder|video|termin|ratenzahlung|finanzierung|balkon|blick|meerblick|klimaanlage|schlussel|rabatt|haustiere|provision',
  another:
    'andere|anderes|anderen|ein anderes|eine andere|ahnliche|ahnliches|alternative|alternativen|nebenan|im selben haus|im gleichen haus|grossere|kleinere|vergleichbare|weitere wohnung|noch eine wohnung|noch eine andere|daruber|darunter|im nachbarhaus|nachbarhaus|nebenwohnung|im erdgeschoss ware|im dritten stock ware|im nachsten block|eine etage|eine andre|was anderes|was frei|etwas anderes|ein stockwerk|andere einheit|noch was|noch etwas|noch was frei|eine zweite',
  only: 'mehrere|viele|einige|manche|nur',
  invite:
    'besichtigung jederzeit|besichtigung moglich|jederzeit besichtigen|besichtigen|jederzeit anschauen|anschauen|ansehen|kommen sie|kommen sie vorbei|kommt vorbei|konnen sie sehen|konnen sie haben|konnen sie mieten|konnen sie kaufen|konnen kommen|kann man besichtigen|zeige ich ihnen|zeigen wir ihnen|zeige gerne|zeige ich gerne|jederzeit vorbeikommen|termin vereinbaren|besichtigungstermin|bringen sie den kunden|herzlich willkommen|sie konnen sie haben|kommen sie gern*|kommen sie gerne vorbei|schicken sie den kunden|schicken sie ihn|schicken sie sie|bringen sie ihn|bringen sie ihren|bringen sie den|wann mochte er|wann mochte ihr kunde|wann mochten sie|wann wollen sie|wann passt es|schauen sie vorbei|vorbeischauen|besichtigung geht|besichtigen geht',
  view: 'besichtig*|anschau*|anseh*|zeig*|kommen|vorbeikomm*|termin|treffen|sehen|anrufen',
  leaves:
    'zieht aus|ziehen aus|auszieht|ausziehen|auszug|zieht|raumt|raumen|vertrag endet|mietvertrag endet|mietvertrag lauft|lauft aus|endet|wird frei|gekundigt|vertrag lauft|zieht raus|ausgezogen ist|verlasst|verlassen|lauft ab|lauft bis|endet am|kundigung zum|kundigt',
  from: 'ab|ab dem|von|vom|nach|zum|im|am|in|mit beginn|anfang',
  until: 'bis|bis zum|bis ende|bis anfang|bis mitte|nicht vor|erst|fruhestens',
  nothing:
    'kein problem|keine sorge|keine ursache|kein thema|keine frage|entschuldigung fur|entschuldigen sie|sorry fur|tut mir leid fur|sorry dass|entschuldigung dass|nicht verhandelbar|keine haustiere|kein aufzug|kein balkon|keine provision|provisionsfrei|keine maklerprovision|kein stellplatz|keine garage|nicht mobliert|unmobliert|kein rabatt|warum nicht|nichts geandert|keine anderung|gar kein problem|frei haus|andere fotos|andere fragen|andere kunden|anderer kunde|andere interessenten|weitere fotos|weitere fragen|bis dann|bis bald|bis spater|bis morgen|bis jetzt|frei machen|kostenfrei|mietfrei|nicht nur|nicht weit|noch was wissen|was anderes fragen',
  but: 'aber|jedoch|allerdings|doch|sondern|danach|dann|dafur',
  photos:
    'fotos anbei|bilder anbei|anbei|hier die fotos|hier sind fotos|hier sind die fotos|hier die bilder|hier sind bilder|schicke fotos|schicke bilder|sende fotos|sende bilder|im anhang|fotos im anhang|bilder im anhang',
  back: 'wieder|erneut|geplatzt|abgesprungen|kaufer ist abgesprungen|zuruckgetreten|reservierung aufgehoben|storniert',
  filler:
    'herr|frau|lieber|liebe|sehr|geehrter|jetzt|momentan|derzeit|zurzeit|aktuell|schon|bereits|und|die|das|der|ist|gerne|doch|bitte|danke',
  identity: 'meinen sie|meinst du|ist das die|geht es um|die im erdgeschoss|sprechen sie von',
  dweller:
    'mieter|der mieter|die mieter|mieterin|neue mieter|meine tochter|mein sohn|mein neffe|meine nichte|meine eltern|meine mutter|mein vater|meine schwester|mein bruder|unsere tochter|unser sohn|eine familie|ein paar|ein student|studenten|jemand|selbst|selber|wir selbst|wir selber|verwandte|freunde',
  dwells:
    'eingezogen|einziehen|zieht ein|ziehen ein|einzieht|wohnt|wohnen|lebt|leben|nutzt|nutzen|nutze|brauchen|brauche|braucht|bewohnt|bewohnen|bezogen|bezieht|beziehen|bleibt|bleiben|ubernommen|ubernimmt',
  taking: 'angefragt|nachgefragt|gemeldet|zugegriffen|angesehen|angebot gemacht|ein angebot gemacht|zugeschlagen',
  left: 'ausgezogen|mieter ist raus|mieter sind raus|mieter ist weg|mieter sind weg|geraumt|leergezogen|schlussel zuruckgegeben|ausgezogen ist',
}
