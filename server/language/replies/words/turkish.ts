import type { Rows } from '../signal.ts'

export const TURKISH: Rows = {
  free: 'musait|musaittir|bos|bosta|bostur|bosaldi|duruyor|mevcut|mevcuttur|var|vardir|satilik|kiralik|uygun|uygundur|elimizde|elimde|yayinda|ilan guncel|guncel|gecerli|gecerlidir|aktif|satista|halen satista|satiliyor|kiraliyoruz',
  gone: 'kiracı girdi|kiracı taşındı|içine taşın*|taşındılar|oturuyorlar|oturan var|kardeşime verdim|kardeşime verdik|oğluma verdim|kızıma verdim|akrabama verdim|başkasına verdim|başkasına verdik|birine verdik|el değiştirdi|kendimiz*|kendim|oturacagiz|tasinacagiz|satmayacag*|kiralamayacag*|vermiyoruz|vermeyecegiz|vermiyorum|oglumuza|kizimiza|satildi|satilmisti|kiralanmisti|tutulmustu|rezerveydi|doluydu|satilmis|satilmistir|sattik|sattim|satti|satis oldu|satis yapildi|satisi yapildi|satisi oldu|satis gerceklesti|kiralandi|kiralanmis|kiraladik|kiraya verildi|kiraya verdik|kiraya verdim|kiraya gitti|kirada|kiralik degil|tutuldu|tutulmus|tuttular|tuttu|verildi|verdik|verilmis|gitti|gitmis|elden gitti|elimizden cikti|rezerve|rezerveli|rezervasyonlu|rezerv|ayrildi|ayirtildi|ayirttilar|ayirdik|opsiyonlandi|kapora*|kaparo*|kaparosu|depozito alindi|depozito verildi|on odeme alindi|dolu|doldu|kiraci var|kiracisi var|icinde kiraci var|kiracili|icinde oturan var|oturan var|oturuyorlar|kaldirildi|kaldirdik|yayindan kaldirdik|cekildi|satistan cekildi|satistan cektik|satistan kaldirdik|vazgec*|kalmadi|kalmamis|bitti|kapandi|kapatildi|sozlesme imzalandi|sozlesme yapildi|tapu verildi|tapusu devredildi|devredildi|musait olmuyor|alici bulundu|kiraci bulundu|alicisi cikti|satmaktan vazgec*|satmiyoruz|satmiyorum|kiralamiyoruz|kiralamiyorum|alindi|alinmis',
  'not-gone':
    'kapora vermedi|kaparo vermedi|kimse kapora vermedi|kapora almadik|kaparo almadik|rezervasyon yok|satilmadi|satilmamis|satmadik|satmadim|kiralanmadi|kiralanmamis|kiralamadik|kiraya verilmedi|kiraya vermedik|tutulmadi|tutmadi|almadi|kiralamadi|satmadi|tutulmamis|verilmedi|vermedik|gitmedi|rezerve edilmedi|ayrilmadi|ayirtilmadi|kaldirilmadi|cekilmedi|dolmadi|kapora alinmadi|kaparo alinmadi|kapora verilmedi|kapora yok|kaparo yok|kapanmadi|bitmedi|vazgecmedi*|alinmadi',
  offer: 'satmak|kiraya vermek|satacak|kiralayacak',
  pending:
    'simdi degil|duruma gore|su an degil|verecekler|verecek|sizden once|kapora verecek*|odeyecek*|tutacak*|alacak*|opsiyon|opsiyonlu|opsiyonda|teklif var|teklif aldik|teklif geldi|teklif bekliyor*|gorusme*|gorusuyor*|pazarlik halinde|pazarlik suruyor|pazarlik devam|karar bekliyor*|karar verecek|karar vermedi|dusunuyor|dusunuyorlar|bekliyoruz|beklemede|ilgilenen var|ilgilenen biri var|musteri var|alici var|talip var|talibi var|kesinlesmedi|netlesmedi|net degil|belli degil|satilmak uzere|kiralanmak uzere|satilmak|askida',
  not: 'hic',
  'not-before': 'degil|degildir|yok|yoktur|olmuyor|olmaz|gorunmuyor|sayilmaz|diyemem',
  still: 'hala|halen|henuz|daha|simdilik|hala daha',
  yes: 'evet|evett|evt|tabii|tabi|tabiki|tabii ki|elbette|aynen|kesinlikle|dogru|he|hee|ewet|efenim evet',
  no: 'hayir|hayr|yok|malesef yok|maalesef yok|artik yok|artik degil|degil|yo|cik',
  regret: 'maalesef|malesef|ne yazik ki|uzgunum|uzgunuz|kusura bakmayin|kusura bakma|ozur dilerim|ozur dileriz|maalesef ki',
  heard:
    'tamam|tamamdir|tmm|peki|olur|ok|okey|anladim|anlasildi|tesekkurler|tesekkur ederim|sagolun|merhaba|merhabalar|selam|iyi gunler|gunaydin|iyi aksamlar|aldim|not aldim|guzel|super',
  check:
    'kontrol|bakip|bakayim|bakarim|bakacagim|bakalim|bakiyorum|bir bakayim|sorayim|sorup|soracagim|sorarim|soralim|ogreneyim|ogrenip|ogrenecegim|doneyim|donecegim|donerim|donus yap*|donus yapacagim|haber ver*|haber vereyim|haber verecegim|bilgi ver*|bilmiyorum|bilmiyoruz|bilgim yok|haberim yok|emin degilim|emin degiliz|fikrim yok|arayayim|ararim|arayacagim|teyit|danisayim|danisip|gorusup|bir dakika|bi dakika|bir saniye|bekleyin|bekle|sonra yazarim|yazacagim|netlestirip|netlestireyim|hatirlamiyorum',
  maybe:
    'keske|sanmiyorum|zannetmiyorum|suphel*|galiba|sanirim|sanirsam|belki|muhtemelen|herhalde|heralde|buyuk ihtimalle|olabilir|gibi gorunuyor|bildigim kadariyla|saniyorum|zannedersem|zannediyorum|tahminen|olmali|olmasi lazim',
  may: 'olsa',
  was: 'idi|vardi|bostu|musaitti|duruyordu',
  will: 'olacak|olacaktir|bosalacak|bosaliyor|bosalir|musait olur|musait olacak|yakinda|cikacak',
  if: 'olsa|olunca|oldugunda|oldugunu|olup|oldugu|degil mi|eger|ise|mi|mu|midir|mudur|olursa|olunca|bosalinca|cikinca|satilirsa|olduysa|varsa|satilmazsa|satilmadiysa|musaitse|bossa',
  which:
    'benim|buyurun|buyrun|dinliyorum|yanlis numara|sahibi degilim|hangi|hangisi|hangisini|kim|kimsiniz|ne|nerede|neresi|nasil|neden|nicin|kac|ne zaman',
  person: 'ben|biz|ev sahibi|mal sahibi|mulk sahibi|sahibi|esim|siz|musteri|musteriniz|kendisi|emlakci|kardesim',
  'person-state':
    'musaitim|musaitiz|musait degilim|musait degiliz|bosum|mesgulum|mesguluz|mesgul|seyahatte|yurtdisinda|yurt disinda|toplantidayim|isteyim|disaridayim|arabadayim|tatildeyim|uygun degilim|uygunum|ne zaman musait*|size uygun|uygunsaniz|musaitseniz|konusamam|konusmaya',
  unit: 'daire|dairemiz|daire hala|ev|evimiz|villa|villamiz|studyo|mulk|mulkumuz|arsa|ofis|dukkan|o|bu|ilan|ilandaki|dubleks|penthouse|apartman|isyeri',
  'other-thing':
    'otopark|park yeri|parkyeri|garaj|bahce|havuz|teras|cati|depo|internet|wifi|asansor|spor salonu|aidat|esya|esyalar|fotograf|foto|resim|video|randevu|takside|taksit|odeme plani|kredi|balkon|deniz manzarasi|manzara|klima|anahtar|indirim|pazarlik payi|sorun|problem|sikinti|pazarlik|masrafsiz|sahil',
  another:
    'baska|bir baska|baska bir|digeri|diger|benzer|benzeri|benzer bir|baska bir daire|bir tane daha|alternatif|yanindaki|ust katta|alt katta|ayni binada|ayni sitede|ust kattaki|alt kattaki|bir ust|baskasi|ikinci bir',
  only: 'birkac|bircok|bazi|birden fazla|cok sayida|sadece|yalnizca|yalniz',
  invite:
    'gelin gorun|gelin bakin|gelin|gelebilirsiniz|gelebilirsin|gorebilirsiniz|gorebilirsin|bakabilirsiniz|bakabilirsin|gezebilirsiniz|gezdirebilir*|gezdirelim|gosterebiliriz|gosterebilirim|gosterelim|gostereyim|buyurun bakin|buyurun gelin|buyrun gelin|buyrun bakin|buyurun gorun|bekleriz|istediginiz zaman|ne zaman isterseniz|ne zaman istersen|musterinizi getirin|musteriyi getirin|randevu verelim|her zaman bakabilir*|her an gorulebilir|gorulebilir|tutabilirsiniz|alabilirsiniz|kiralayabilirsiniz',
  view: 'gel|gelin|gelebilir*|gor*|gorus*|bakin|bakabilir*|gez*|goster*|randevu|bulus*|ara|arayin|arayabilir*|ugra*',
  leaves:
    'cikiyor|cikacak|cikar|cikiyorlar|cikacaklar|bosaltiyor|bosaltacak|bosaltacaklar|bosaltiyorlar|bosaliyor|bosalacak|bosalir|tasiniyor|tasinacak|ayriliyor|ayrilacak|bitiyor|bitecek|sozlesmesi bitiyor|kontrati bitiyor|sona eriyor',
  from: 'itibaren|itibariyle|sonra|basinda|basindan|da|de|gunu|icin|tarihinde',
  until: 'kadar|dek|once olmaz|onceye kadar|tarihine kadar|a kadar|e kadar|once',
  nothing:
    'sorun degil|sorun yok|problem degil|problem yok|sikinti yok|sikinti degil|onemli degil|mesele degil|fark etmez|farketmez|kusura bakmayin gec|kusura bakma gec|kusura bakmayin yeni|kusura bakmayin gec dondum|gec dondum|gec cevap|gec yazdim|pazarlik yok|pazarlik yoktur|otopark yok|asansor yok|esyali degil|komisyon yok|komisyonsuz|depozito yok|indirim yok|acelesi yok|neden olmasin|olmaz olur mu|ne demek|hic sorun degil|hic problem degil|degisiklik yok|bir degisiklik yok|baska bir sorunuz|baska soru|baska musteri|baska bir musteri|baska emlakci|baska fotograf|baska bir sey|baska sorunuz|daha fazla|daha fazla bilgi|daha sonra|satilik ev|ne kadar|bu kadar|o kadar',
  but: 'ama|fakat|ancak|lakin|yalniz|amma|sonra',
  photos:
    'fotograflar ekte|fotograflari gonderiyorum|fotograflari gonderdim|resimleri gonderiyorum|fotolar ekte|buyurun fotograflar|fotograflari atiyorum|resimler ekte|iste fotograflar|fotograflar burada',
  back: 'tekrar|yeniden|bosaldi|iptal oldu|iptal edildi|vazgectiler|alici vazgecti',
  filler:
    'efendim|bey|hanim|hocam|abi|abla|kardesim|arkadasim|simdi|su an|su anda|simdilik|ve|cok|gercekten|artik|coktan|zaten|canim|sayin|lutfen|tabii',
}
