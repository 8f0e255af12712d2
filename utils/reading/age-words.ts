/** By language, in the notation that is told below. */
export type AgeWords = Readonly<Record<string, string>>;

/**
 * Ages that platforms print otherwise than `Intl` would, and those of languages that a browser may not speak (Chromium
 * 156 lacks be, eu, gl, hy, is, ka, km, ky, lo, mk, mn, my, ne, si, sq, zu).
 *
 * By language: sentences; then the words for second, minute, hour, day, week, month and year, `#` being the number and
 * `_` the word. No word: that of `Intl`. Where there are several, the first is the singular, which may stand without a
 * number.
 */
export const ageWords: AgeWords = {
  af: '# _ gelede|||ure',
  am: 'ከ # _ በፊት|ሴኮንድ,ሰኮንዶች',
  ar: 'قبل _|ثانيتين (#)|دقيقتين (#)|ساعتين (#)|يومين (#)|أسبوعين (#)|شهرين (#)|سنتين (#)',
  az: '# _ əvvəl',
  be: '# _ таму|секунду,секунды,секунд|хвіліну,хвіліны,хвілін|гадзіну,гадзіны,гадзін|дзень,дні,дзён,дня|тыдзень,тыдні,тыдняў,тыдня|месяц,месяцы,месяцаў,месяца|год,гады,гадоў,года',
  bs: 'prije # _|||h||sedm,sedmice',
  el: 'πριν από # _|||||||χρόνο,χρόνια',
  et: '# _ tagasi||||päev,päeva',
  eu: 'duela # _|segundo bat,segundo|minutu bat,minutu|ordubete,ordu|egun bat,egun|astebete,aste|hilabete,hilabete|urtebete,urte',
  fa: '# _ قبل',
  fil: '# _ ang nakalipas;# (na) _ ang nakalipas',
  gl: 'hai # _|un segundo,segundo,segundos|un minuto,minuto,minutos|unha hora,hora,horas|un día,día,días|unha semana,semana,semanas|un mes,mes,meses|un ano,ano,anos',
  gu: '# _ પહેલા|સેકંડ|||||મહિના',
  hr: 'prije # _|||sat vremena,sat||tjedan dana,tjedan|mjesec dana,mjesec|godinu dana,godinu',
  hu: '# _|másodperce|perce|órája|napja|hete|hónapja|éve',
  hy: '# _ առաջ|վայրկյան|րոպե|ժամ|օր|շաբաթ|ամիս|տարի',
  is: 'fyrir # _|einni sekúndu,sekúndu,sekúndum|einni mínútu,mínútu,mínútum|einni klukkustund,klukkustund,klukkustundum|einum degi,degi,dögum|einni viku,viku,vikum|einum mánuði,mánuði,mánuðum|einu ári,ári,árum',
  ka: '# _ წინ|წამის|წუთის|საათის|დღის|კვირის|თვის|წლის',
  km: '# _មុន|វិនាទី|នាទី|ម៉ោង|ថ្ងៃ|សប្តាហ៍|ខែ|ឆ្នាំ',
  kn: '# _ ಹಿಂದೆ|||ಗಂಟೆಯ',
  ky: '# _ мурун|секунд|мүнөт|саат|күн|апта|ай|жыл',
  lo: '# _ກ່ອນ|ວິນາທີ|ນາທີ|ຊົ່ວໂມງ|ມື້|ອາທິດ|ເດືອນ|ປີ',
  mk: 'пред # _|секунда,секунди|минута,минути|час,часа|ден,дена|недела,недели,седмица,седмици|месец,месеци|година,години',
  ml: '# _ മുമ്പ്|സെക്കന്റ്',
  mn: '# _ өмнө|секундын|минутын|цагийн|өдрийн|долоо хоногийн|сарын|жилийн',
  ms: '# _ yang lalu',
  my: 'လွန်ခဲ့သော # _;လွန်ခဲ့သာ # _;ပြီးခဲ့သည့် # _|စက္ကန့်|မိနစ်|နာရီ|ရက်|ပတ်|လ|နှစ်',
  ne: '# _ पहिले;# _ अघि|सेकेन्ड|मिनेट|घण्टा,घन्टा|दिन|हप्ता|महिना|वर्ष',
  no: 'for # _ siden||ett minutt,minutter||dag,dager',
  pt: '# _ atrás',
  si: '_ # කට පෙර|තත්පර|මිනිත්තු|පැය|දින|සති|මාස|වසර',
  sq: '# _ më parë|sekondë,sekonda|minutë,minuta|orë|ditë|javë|muaj|vit,vjet',
  sr: 'pre # _;пре # _|||sat vremena,сат времена||nedelju dana,недељу дана|mesec dana,месец дана|godinu dana,годину дана',
  ta: '# _ முன்பு;# _ முன்|வினாடி,வினாடிகளுக்கு|நிமிடம்,நிமிடங்கள்|மணிநேரத்திற்கு|நாளுக்கு,நாட்களுக்கு|வாரம்,வாரங்களுக்கு|மாதம்,மாதங்கள்|ஆண்டு,ஆண்டுகளுக்கு',
  ur: '# _ پہلے|سیکنڈز|منٹس',
  zh: '# _前||||天|週',
  zu: '# _|isekhondi eledlule,amasekhondi adlule|iminithi eledlule,amaminithi adlule|ihora eledlule,amahora adlule|usuku olwedlule,izinsuku ezedlule|iviki eledlule,amaviki adlule|inyanga eyedlule,izinyanga ezedlule|unyaka owedlule,iminyaka edlule',
};

/** What platforms print in English beside the ages of `Intl`. */
export const englishShort = '# _|s|m|h|d|w|mo|y,yr';
/** The ages of `Intl` in English, in the same notation. */
export const englishAges =
  '# _ ago|second,seconds,sec,secs,s|minute,minutes,min,mins,m|hour,hours,hr,hrs,h|day,days,d|week,weeks,wk,wks,w|month,months,mo,mos|year,years,yr,yrs,y';
/** What English says without a number, by unit: this one, and the one before. */
export const englishCalendar =
  'now|this minute|this hour|today,yesterday|this week,last week|this month,last month|this year,last year';
