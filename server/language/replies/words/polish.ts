import type { Rows } from '../signal.ts'

export const POLISH: Rows = {
  free: 'woln*|dostepn*|aktualn*|do wynajecia|na sprzedaz|do sprzedania|w sprzedazy|w ofercie|na rynku|pust*|stoi puste|do kupienia|do wziecia|nadal jest|ciagle jest|wciaz jest|jeszcze jest|mamy jeszcze|tak jest|czeka na kupca|czeka na najemce|dalej jest|dalej do wziecia|caly czas jest|gotowe do|od zaraz',
  gone: 'rezygnuj* ze sprzedazy|rezygnuj* z wynajmu|rezygnuj*|zrezygnowa*|umowa podpisana|podpisana umowa|umowe podpis*|spóźnił się|spóźniła się|spóźnili się|za późno|wprowadził*|wprowadzil*|wprowadziła|wprowadzili|mieszka tam|mieszkają tam|zamieszkał*|nie mam już|już nie mam|oddałem bratu|poszło do|sami zamieszkamy|dla siebie|dla syna|dla corki|sami tam|sprzedan*|sprzedal*|sprzedaz sfinalizowana|wynajet*|wynaje*am|wynajal*|wynajelismy|zajet*|zarezerwowan*|rezerwacj*|zaliczk*|zadatek|zadatk*|wplacona zaliczka|kaucja wplacona|wycofan*|wycofal*|niedostepn*|nieaktualn*|poszlo|poszla|poszedl|kupion*|kupili|oddan*|zdjet*|zdjete z rynku|umowa podpisana|podpisalismy umowe|podpisana umowa|podpisano umowe|znalazl sie kupiec|znalezlismy kupca|znalezlismy najemce|rozmyslil*|zrezygnowalem ze sprzedazy|zrezygnowalismy|mieszka*|lokator*|jest najemca|sa najemcy|przepadlo|nie ma juz|nie sprzedajemy|nie sprzedaje juz|nie wynajmujemy|podpisan*|podpisali|zdjelismy|zdjalem|zdjelam|zdjelysmy|usunel*|usunal*|wycofalismy|skasowal*|przedluzyl*|przedluzon*|kupil*|zeszlo|zeszla|zadatkowan*|zaklepan*|obiecan*|obiecal*|dogadal*|sfinalizowan*|sfinalizowal*|przepisan*|przepisal*|przekazan*|przekazal*|klucze oddan*|oddalem klucze|oddalismy klucze|nowy wlasciciel|nowi wlasciciele|zostawiamy|zostawimy|zatrzymujemy|zatrzymamy|zachowamy|nie chcemy sprzedawac|nie chce sprzedawac|rozmyslilismy|rozmyslilam|nie sprzedam|nie wynajme|nie sprzedaje sie|ktos byl szybszy|szybszy|wplacil* zadatek|wplacil* zaliczke|wplacony zadatek|wplacona kaucja|wplacil* kaucje|jest juz najemca|znalazl* najemce|znalazl* kupca|znalezlismy najemcow|znalazl sie najemca|juz nie moje|nie jest moje|juz nieaktualne|akt notarialny|po akcie|wzial*|wzieli|wziete|odlozyl*|wstrzyman*|wstrzymal*|przelozyl*|zrobilismy tam|przerobil*|zrobilismy z|na airbnb|na doby',
  'not-gone':
    'bez rezerwacji|brak rezerwacji|nikt nie wplacil|zaliczki nie|nie ma zaliczki|nie ma rezerwacji|niesprzedan*|niewynajet*|niezajet*|niezarezerwowan*|nikt nie kupil|nikt jeszcze nie kupil|nikt jeszcze nie wynajal|nikt nie wynajal|nikt nie wzial|nikt jeszcze nie wzial|nikt sie nie zdecydowal|nikt nie zdecydowal|nie znalezlismy kupca|nie znalazl sie kupiec|szukamy kupca|szukam kupca|szukamy najemcy|szukam najemcy|szukamy najemcow|nie ma chetnych|brak chetnych|nikt tam nie mieszka|nikt nie mieszka|nikt nie mieszka tam|bez lokatorow|bez najemcow|nic nie podpisan*|nic nie podpisalismy|nie podpisan*|jeszcze nie poszlo|nikomu nie obiecal*|nie obiecan*|nie ma najemcy|nie ma lokatorow|czeka na kupca|czeka na najemce|czekamy na kupca|czekamy na najemce',
  offer: 'sprzedac|wynajac|sprzedaje|wynajmuje|sprzedajemy|wynajmujemy|sprzedawac|wynajmowac',
  pending:
    'nie teraz|to zalezy|zalezy|przed panem|przed pania|wplacaja|wplaci|wplaca|negocj*|w trakcie negocjacji|opcj*|decyzj*|decyduj*|zastanawia*|czekamy|czekam na|mamy oferte|jest oferta|zlozono oferte|jest klient|jest chetn*|chetn*|zainteresowan*|w trakcie|prawie sprzedan*|prawie wynajet*|finalizuj*|rozmow*|rozmawia*|niezdecydowan*|w zawieszeniu|umawiamy sie na notariusz*|ma dac odpowiedz|maja dac odpowiedz|dac odpowiedz|dadza odpowiedz|maja sie zdecydowac|ma sie zdecydowac|zdecyduja|zdecyduje|mysla|mysli jeszcze|namysla*|pierwszenstwo|ma pierwszenstwo|ustnie|slownie|czeka na kredyt|czekaja na kredyt|czeka na decyzje|w kolejce|jestesmy w trakcie|oglada jeszcze|oferta zlozona|zlozyl* oferte|ktos chce|jest ktos|jest osoba|chce kupic|chca kupic|chce wynajac|chca wynajac|ma wplacic|maja wplacic|ma podpisac|maja podpisac|podpisujemy jutro|jutro podpisujemy|drugie ogladanie|druga wizyta|drugi raz oglada*|waha sie|sie waha|ktos przychodzi|ktos oglada|przychodzi ogladac',
  not: 'nie|nikt nie|jeszcze nie|nigdy|ani|juz nie|zadn*|bez',
  still: 'jeszcze|nadal|wciaz|ciagle|dalej',
  yes: 'tak|taak|jasne|oczywiscie|pewnie|zgadza sie|owszem|dokladnie|no tak|jak najbardziej|potwierdzam|naturalnie',
  no: 'nie|niee|niestety nie|juz nie|nie ma|nie ma juz|juz nie ma|nope',
  regret: 'niestety|przykro mi|przepraszam|przepraszamy|przykro nam|szkoda',
  heard:
    'dobra|dobrze|ok|okej|okay|rozumiem|dzieki|dziekuje|dzien dobry|czesc|witam|przyjalem|przyjelam|super|swietnie|w porzadku|prosze|spoko|halo',
  check:
    'sprawdz*|zapyt*|dowiem|dowiedziec|nie wiem|odezw*|dam znac|damy znac|nie jestem pewn*|niepewn*|odpowiem|odpisze|zadzwoni*|oddzwoni*|upewni*|ustal*|nie mam pojecia|chwil*|moment|sekund*|poczekaj*|prosze czekac|musze zapytac|skontaktuj*|nie pamietam|pozniej|potwierdze|porozmawiac|porozmawiam|pogadam|pogadac|omowi*|omowic|skonsultow*|skonsultuj*|naradzi*|spytam|spytac|pytam|nie orientuje|popatrze|zobacze|zerkne|zorientuj*|poradz*|wroce z odpowiedzia|sie tym zajmuje|zajmuje sie tym|dajcie mi|daj mi chwil*|najpierw|w pierwszej kolejnosci|mozemy porozmawiac|przekaze|przekazuje|nie jestem pewien|nie jestem pewna|pewien nie jestem',
  maybe:
    'watpie|nie sadze|nie mysle|szkoda ze|by|chyba|moze|prawdopodobnie|raczej|wydaje mi sie|mysle|sadze|byc moze|mozliwe|podobno|powinn*|o ile wiem|z tego co wiem|przypuszczam|zapewne|w zasadzie|z tego co pamietam|z tego co slyszalem|o ile pamietam|chyba ze|ostatnio bylo|jeszcze wczoraj|wczoraj bylo|do wczoraj|ponoc',
  may: 'moglo|moglaby|moglby',
  was: 'bylo|byla|byl|byly',
  will: 'bedzie|beda|stanie sie|zwolni*|wkrotce|niedlugo',
  if: 'czy nie|jesli|jezeli|gdy|kiedy|czy|jak tylko|o ile|w razie|dopiero gdy',
  which:
    'slucham|to ja|przy telefonie|pomylka|nie jestem wlascicielem|ktora|ktore|ktory|jakie|jaka|jaki|kto|gdzie|ile|co|dlaczego|jak|o ktore|czyje|o ktorym|to nie moje|nie moje mieszkanie|nie jestem wlascicielka|tylko sasiad|tylko sasiadka',
  person: 'ja|my|wlasciciel|wlascicielka|pan|pani|panstwo|moj maz|moja zona|agent|klient|on|jestem|jestesmy|bede|mam czas|bedziemy',
  'person-state': 'jestem zajet*|jestem woln*|zajety jestem|jestem w pracy|w podrozy|za granica|na urlopie|na spotkaniu|prowadze|chor*',
  unit: 'mieszkanie|mieszkania|dom|willa|lokal|studio|kawalerka|apartament|nieruchomosc|ono|oferta|ogloszenie|dzialka|biuro|bungalow',
  'other-thing':
    'parking|miejsce parkingowe|miejsce postojowe|garaz|ogrod|basen|taras|dach|piwnica|komorka|internet|winda|silownia|meble|zdjecia|zdjecie|film|termin|terminy|raty|kredyt|balkon|widok|klimatyzacja|klucze|rabat|prowizja',
  another:
    'inne|inna|inny|innego|inna oferta|podobn*|drugie|druga|alternatyw*|obok|w tym samym budynku|wieksze|mniejsze|jeszcze jedno|cos innego|pietro wyzej|pietro nizej|sasiedn*|kawalerke|kawalerka|dwupokojowe|trzypokojowe|inne w|inny lokal|inne mieszkanie|na innym pietrze|na drugim pietrze mam|pietro nad|w innym bloku|w sasiedztwie|cos obok',
  only: 'kilka|wiele|niektore|sporo|tylko|jedynie|wylacznie',
  invite:
    'mozna obejrzec|mozna ogladac|mozna zobaczyc|mozna przyjechac|mozna przyjsc|moze pan obejrzec|moga panstwo obejrzec|prosze przyjechac|prosze przyjsc|zapraszam|zapraszamy|w kazdej chwili|kiedy chcecie|o kazdej porze|pokaze|pokazemy|moge pokazac|mozemy pokazac|prosze przyprowadzic|umowmy sie na ogladanie|mozna wynajac|mozna kupic|ogladac mozna|do obejrzenia|prosze przyslac|niech przyjedzie|niech przyjdzie|niech przyjada|prosze wpasc|prosze wpadac|kiedy chcieliby|kiedy chcialby|kiedy klient chce|mozna wpasc|mozemy umowic',
  view: 'obejrz*|oglad*|zobacz*|przyjech*|przyjs*|pokaz*|pokaze|wizyt*|spotk*|termin*|dzwon*',
  leaves:
    'wyprowadz*|wyprowadza sie|zwalnia*|zwolni*|opuszcza*|opusci*|umowa konczy sie|konczy sie|konczy|umowa do|wychodzi|wyprowadzaj*|wyniosa|wyniesie|zdaje klucze|zdaja klucze|umowa wygasa|wygasa',
  from: 'od|od dnia|po|poczawszy od|z poczatkiem|za|na|w|dnia',
  until: 'do|do konca|do poczatku|az do|nie wczesniej niz|dopiero od|dopiero',
  nothing:
    'do negocjacji|cena do negocjacji|mozliwosc negocjacji|klucze mam|mam klucze|klucze u mnie|nie ma problemu|zaden problem|bez problemu|nie ma sprawy|nic sie nie zmienilo|przepraszam za|przepraszamy za|przepraszam ze|sorry za|nie szkodzi|nic nie szkodzi|bez prowizji|nie ma windy|nie ma balkonu|bez mebli|nieumeblowane|do negocjacji nie|nie do negocjacji|bez negocjacji|cena nie|nie ma za co|czemu nie|dlaczego nie|do widzenia|do uslyszenia|do zobaczenia|inne zdjecia|inne pytania|inni klienci|inny klient|inne oferty|wiecej zdjec|nie tylko|nie martw*|do tej pory|wolny czas|inne terminy',
  but: 'ale|jednak|lecz|natomiast|potem|pozniej|chociaz',
  photos: 'w zalaczniku|zdjecia w zalaczniku|przesylam zdjecia|wysylam zdjecia|oto zdjecia|zdjecia ponizej|tu sa zdjecia|zalaczam zdjecia',
  back: 'znowu|ponownie|z powrotem|wrocilo|wrocila|kupiec zrezygnowal|kupujacy zrezygnowal|transakcja upadla|rezerwacja anulowana|znow|nie wyszlo|nie doszlo|upadlo|nie wypalilo|wycofali sie|wycofal sie|rozmyslili sie',
  filler: 'panie|pani|szanowny|teraz|obecnie|w tej chwili|juz|i|bardzo|dzis|prosze|na razie|to|jest|aktualnie',
  identity: 'chodzi o|o to na|ma pan na mysli|ma pani na mysli|macie na mysli|to na parterze|o ktore chodzi|o te na',
  dweller:
    'syn|corka|brat|siostra|rodzice|mama|tata|moi rodzice|wnuk|wnuczka|bratanek|siostrzenica|rodzina|para|studenci|znajomi|najemca|najemcy|nowy najemca|lokatorzy|lokator|sami|sam|sama|tesciowa|ktos',
  dwells:
    'mieszka|mieszkaja|mieszkamy|wprowadzil*|wprowadza sie|wprowadzaja sie|wprowadzi|zamieszka|zamieszkal*|zamieszkamy|zostaje|zostaja|zostal*|uzytkuje|korzysta|korzystamy|przeprowadzil*|zajmuje|potrzebuje|potrzebujemy',
  taking: 'pytal|zglosil|zglaszal|ogladal|zlozyl|interesowal',
  left: 'wyprowadzil*|wyprowadzila sie|wyprowadzili sie|lokatorzy odeszli|zwolnili|zwolnil|zwolnilo|opuscili|opuscil|najemca odszedl',
}
