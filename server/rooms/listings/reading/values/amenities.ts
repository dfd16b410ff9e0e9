import type { Amenity } from '#contracts/listing'
import { keyOf, wordTable } from './words.ts'

const amenityWords = wordTable<Amenity>([
  [
    'pool',
    'pool|pools|swimming pool|swimming pools|private pool|shared pool|communal pool|children pool|childrens pool|kids pool|حمام سباحة|حمامات سباحة|مسبح|بسين|بيسين|مسبح خاص|havuz|ortak havuz|ozel havuz|acik havuz|kapali havuz|yuzme havuzu|schwimmbad|gemeinschaftspool|бассейн|общий бассейн|basen',
  ],
  [
    'gym',
    'gym|gymnasium|fitness|fitness center|fitness centre|shared gym|private gym|جيم|صالة رياضية|جيمنيزيوم|spor salonu|fitnessraum|тренажерный зал|спортзал|silownia',
  ],
  ['garden', 'garden|private garden|shared garden|gardens|حديقة|حديقة خاصة|جاردن|جنينة|bahce|ozel bahce|bahceli|garten|сад|ogrod'],
  ['roof', 'roof|rooftop|private roof|roof terrace|روف|روف خاص|سطح|cati terasi|teras kati|dachterrasse|терраса на крыше'],
  [
    'parking',
    'parking|covered parking|car park|garage|parking space|parking spot|underground parking|carport|private garage|جراج|جراج خاص|موقف|موقف سيارات|باركينج|otopark|kapali otopark|acik otopark|garaj|parkplatz|tiefgarage|парковка|гараж|parking podziemny',
  ],
  [
    'security',
    'security|24 7 security|24 hour security|guard|guards|gated|gated community|امن|امن وحراسة|حراسة|امن وحراسه 24 ساعة|امن وحراسة 24 ساعة|بوابات وامن|guvenlik|24 saat guvenlik|sicherheitsdienst|охрана|ochrona',
  ],
  [
    'sea_view',
    'sea view|seaview|sea views|full sea view|ocean view|view of sea|اطلالة على البحر|فيو بحر|يرى البحر|deniz manzarasi|deniz manzarali|meerblick|вид на море|widok na morze',
  ],
  ['mountain_view', 'mountain view|mountain views|فيو جبل|اطلالة على الجبل|dag manzarasi|dag manzarali|bergblick|вид на горы'],
  ['elevator', 'elevator|elevators|lift|lifts|private elevator|اسانسير|مصعد|اصانصير|asansor|aufzug|лифт|winda'],
  ['clubhouse', 'clubhouse|club house|club|social club|sports club|نادي|كلوب هاوس|نادي اجتماعي|نادي رياضي|sosyal tesis|клуб'],
  ['mosque', 'mosque|masjid|مسجد|cami|moschee|мечеть'],
  [
    'kids_area',
    'kids area|kids play area|children play area|childrens play area|play area|playground|kids club|منطقة اطفال|ملاعب اطفال|منطقة العاب اطفال|cocuk parki|cocuk oyun alani|kinderspielplatz|детская площадка|plac zabaw',
  ],
  ['spa', 'spa|shared spa|private spa|sauna|steam room|turkish bath|hammam|سبا|ساونا|hamam|сауна|спа'],
  ['beach', 'beach|private beach|beach access|beachfront|beach front|شاطئ|شاطئ خاص|بيتش|plaj|ozel plaj|denize sifir|strand|пляж|plaza'],
  ['lagoon', 'lagoon|lagoons|crystal lagoon|لاجون|كريستال لاجون|بحيرة صناعية|lagun|лагуна'],
  ['balcony', 'balcony|balconies|terrace|terraces|veranda|بلكونة|بلكونات|تراس|تيراس|شرفة|balkon|teras|terrasse|балкон|терраса|taras'],
  [
    'maid_room',
    'maid room|maids room|maid s room|maid|nanny room|nanny s room|driver room|غرفة خادمة|غرفة شغالة|غرفة مربية|hizmetli odasi|комната для прислуги',
  ],
  ['storage', 'storage|storage room|store room|walk in storage|غرفة تخزين|مخزن|kiler|depo odasi|abstellraum|кладовая|komorka'],
  ['jacuzzi', 'jacuzzi|private jacuzzi|hot tub|جاكوزي|jakuzi|whirlpool|джакузи'],
  ['generator', 'generator|backup generator|backup power|مولد|مولد كهرباء|jenerator|notstromaggregat|генератор'],
  [
    'ac',
    'ac|a c|air conditioning|air conditioner|air conditioners|central a c|central ac|central air conditioning|central a c heating|split ac|تكييف|تكييفات|تكييف مركزي|مكيف|klima|merkezi klima|klimaanlage|кондиционер|klimatyzacja',
  ],
  ['golf', 'golf|golf course|golf view|golf course view|جولف|ملعب جولف|golf sahasi|гольф'],
])

/** A header or an item as the field's own word for it. */
export function amenityOf(text: string): Amenity | undefined {
  return amenityWords.get(keyOf(text))
}

const separators = /[|,،;؛\n•·+]|\s[-–]\s/

const views = wordTable<Amenity>([
  [
    'sea_view',
    'sea|sea view|seaview|full sea view|direct sea|side sea view|بحر|البحر|فيو بحر|deniz|deniz manzarasi|meer|meerblick|море|вид на море',
  ],
  ['mountain_view', 'mountain|mountains|mountain view|جبل|فيو جبل|dag|dag manzarasi|berge|горы'],
])

/** A "view" cell: who looks at a pool or a garden does not own one. */
export function readView(text: string): Amenity[] {
  return text.split(separators).flatMap(item => views.get(keyOf(item)) ?? [])
}

/** The items of a list cell, sorted out: what the field has a word for, what says something about furniture, and the rest. */
export function readAmenities(text: string): { amenities: Amenity[]; items: string[] } {
  const amenities = new Set<Amenity>()
  const items: string[] = []
  for (const item of text.slice(0, 5_000).split(separators)) {
    const word = item.trim().replace(/^[[\]'"\s]+|[[\]'"\s]+$/g, '')
    if (word === '') continue
    const amenity = amenityOf(word)
    if (amenity) amenities.add(amenity)
    else items.push(word)
  }
  return { amenities: [...amenities], items }
}
