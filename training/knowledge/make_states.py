#!/usr/bin/env python3
"""Make states.tsv from the fact sheets beside the project and the editors' additions.  Standard library only.

  make_states.py KNOWLEDGE > src/main/resources/org/communique/knowledge/states.tsv

Codes, GeoNames and Wikidata ids: country-codes.csv (PDDL).  Names, capitals, coordinates, nationality words:
factbook-2026-05.jsonl (public domain).  Everything in ADD and EXTRA: the editors, general knowledge.
"""
import csv, json, re, sys

# code: (aliases, further demonyms); words in the press that the sheets lack
ADD = {
    'US': ('United States of America|U.S.|US|USA|U.S.A.|America|the States|Washington', 'American|Americans|U.S.'),
    'GB': ('United Kingdom|U.K.|UK|Britain|Great Britain|London|Downing Street|Whitehall', 'British|Britons|Briton|English|Scottish|Welsh'),
    'RU': ('Russian Federation|Moscow|Kremlin', 'Russian|Russians'), 'CN': ("People's Republic of China|PRC|mainland China|Beijing", 'Chinese'),
    'KR': ('South Korea|Republic of Korea|ROK|S. Korea|Seoul|Blue House', 'South Korean|South Koreans'),
    'KP': ("North Korea|Democratic People's Republic of Korea|DPRK|D.P.R.K.|N. Korea|Pyongyang", 'North Korean|North Koreans'),
    'TW': ('Taiwan|Chinese Taipei|Republic of China|Taipei', 'Taiwanese'), 'PS': ('Palestine|Palestinian Authority|Palestinian territories|Palestinian Territories|State of Palestine|Ramallah', 'Palestinian|Palestinians'),
    'XK': ('Kosovo|Pristina', 'Kosovar|Kosovars|Kosovan'), 'CD': ('Democratic Republic of Congo|Democratic Republic of the Congo|DR Congo|DRC|Congo-Kinshasa|Zaire|Kinshasa', 'Congolese|Zairean|Zairian'),
    'CG': ('Republic of Congo|Republic of the Congo|Congo-Brazzaville|Congo', ''), 'CI': ("Ivory Coast|Cote d'Ivoire|Côte d'Ivoire", 'Ivorian|Ivorians|Ivoirian'),
    'MM': ('Myanmar|Burma', 'Burmese|Myanmarese'), 'CZ': ('Czech Republic|Czechia|Prague', 'Czech|Czechs'), 'MK': ('North Macedonia|Macedonia|FYROM|Skopje', 'Macedonian|Macedonians'),
    'SZ': ('Eswatini|Swaziland', 'Swazi|Swazis'), 'TR': ('Turkey|Türkiye|Turkiye|Ankara', 'Turkish|Turk|Turks'), 'VA': ('Vatican|Holy See|Vatican City|the Vatican', 'Vatican'),
    'IR': ('Islamic Republic of Iran|Tehran|Teheran', 'Iranian|Iranians'), 'SY': ('Syrian Arab Republic|Damascus', 'Syrian|Syrians'), 'LY': ('Libyan Arab Jamahiriya|Tripoli', 'Libyan|Libyans'),
    'AE': ('United Arab Emirates|UAE|U.A.E.|Emirates|Abu Dhabi', 'Emirati|Emiratis'), 'SA': ('Saudi Arabia|Kingdom of Saudi Arabia|Riyadh', 'Saudi|Saudis|Saudi Arabian'),
    'DE': ('Federal Republic of Germany|Berlin', 'German|Germans'), 'FR': ('French Republic|Paris|Elysee|Élysée|Quai d\'Orsay', 'French|Frenchman|Frenchmen'),
    'NL': ('Netherlands|Holland|The Hague', 'Dutch'), 'UA': ('Ukraine|Kyiv|Kiev|Bankova', 'Ukrainian|Ukrainians'), 'BY': ('Belarus|Byelorussia|Belorussia|Minsk', 'Belarusian|Belarusians|Belarussian|Byelorussian'),
    'TL': ('East Timor|Timor-Leste|Timor Leste', 'East Timorese|Timorese'), 'CV': ('Cape Verde|Cabo Verde', 'Cape Verdean'), 'BA': ('Bosnia|Bosnia-Herzegovina|Bosnia and Herzegovina|Sarajevo', 'Bosnian|Bosnians'),
    'LA': ('Laos|Lao PDR|Vientiane', 'Laotian|Laotians|Lao'), 'VN': ('Vietnam|Viet Nam|Hanoi', 'Vietnamese'), 'SS': ('South Sudan|Juba', 'South Sudanese'), 'SD': ('Sudan|Khartoum', 'Sudanese'),
    'IL': ('Israel', 'Israeli|Israelis'), 'EG': ('Egypt|Arab Republic of Egypt|Cairo', 'Egyptian|Egyptians'), 'JP': ('Japan|Tokyo', 'Japanese'), 'IN': ('India|New Delhi|Delhi', 'Indian|Indians'),
    'PK': ('Pakistan|Islamabad', 'Pakistani|Pakistanis'), 'AF': ('Afghanistan|Kabul', 'Afghan|Afghans'), 'AU': ('Australia|Canberra', 'Australian|Australians|Aussie'), 'NZ': ('New Zealand|Wellington', 'New Zealander|New Zealanders|Kiwi'),
    'HK': ('Hong Kong|Hongkong', 'Hongkonger|Hongkongers'), 'MO': ('Macau|Macao', 'Macanese'), 'GE': ('Georgia|Tbilisi', 'Georgian|Georgians'), 'AM': ('Armenia|Yerevan', 'Armenian|Armenians'), 'AZ': ('Azerbaijan|Baku', 'Azerbaijani|Azerbaijanis|Azeri|Azeris'),
    'KZ': ('Kazakhstan|Kazakstan', 'Kazakh|Kazakhs|Kazakhstani'), 'KG': ('Kyrgyzstan|Kirghizia|Kirghizstan', 'Kyrgyz|Kirghiz'), 'UZ': ('Uzbekistan|Tashkent', 'Uzbek|Uzbeks'), 'TJ': ('Tajikistan|Dushanbe', 'Tajik|Tajiks'), 'TM': ('Turkmenistan|Ashgabat', 'Turkmen'),
    'BO': ('Bolivia', 'Bolivian|Bolivians'), 'VE': ('Venezuela|Caracas', 'Venezuelan|Venezuelans'), 'TZ': ('Tanzania', 'Tanzanian|Tanzanians'), 'MD': ('Moldova|Moldavia|Chisinau', 'Moldovan|Moldovans'), 'BN': ('Brunei|Brunei Darussalam', 'Bruneian'),
    'FM': ('Micronesia', 'Micronesian'), 'GM': ('Gambia|The Gambia', 'Gambian|Gambians'), 'BS': ('Bahamas|The Bahamas', 'Bahamian'), 'ST': ('Sao Tome|Sao Tome and Principe', 'Sao Tomean'), 'RS': ('Serbia|Belgrade', 'Serbian|Serbians|Serb|Serbs'),
    'PH': ('Philippines|Manila', 'Philippine|Filipino|Filipinos'), 'ES': ('Spain|Madrid', 'Spanish|Spaniard|Spaniards'), 'DK': ('Denmark|Copenhagen', 'Danish|Dane|Danes'), 'SE': ('Sweden|Stockholm', 'Swedish|Swede|Swedes'), 'PL': ('Poland|Warsaw', 'Polish|Pole|Poles'),
    'FI': ('Finland|Helsinki', 'Finnish|Finn|Finns'), 'GR': ('Greece|Athens', 'Greek|Greeks'), 'CY': ('Cyprus|Nicosia', 'Cypriot|Cypriots|Greek Cypriot|Greek Cypriots'), 'IE': ('Ireland|Republic of Ireland|Dublin', 'Irish|Irishman'), 'CH': ('Switzerland|Bern|Berne', 'Swiss'),
    'IS': ('Iceland|Reykjavik', 'Icelandic|Icelander|Icelanders'), 'IQ': ('Iraq|Baghdad', 'Iraqi|Iraqis'), 'KW': ('Kuwait', 'Kuwaiti|Kuwaitis'), 'QA': ('Qatar|Doha', 'Qatari|Qataris'), 'OM': ('Oman|Muscat', 'Omani|Omanis'), 'BH': ('Bahrain|Manama', 'Bahraini|Bahrainis'), 'YE': ('Yemen|Sanaa|Sana\'a', 'Yemeni|Yemenis'),
    'ET': ('Ethiopia|Addis Ababa', 'Ethiopian|Ethiopians'), 'SO': ('Somalia|Mogadishu', 'Somali|Somalis|Somalian'), 'MG': ('Madagascar', 'Malagasy|Madagascan'), 'LS': ('Lesotho', 'Basotho'), 'BW': ('Botswana', 'Botswanan|Batswana'), 'EH': ('Western Sahara', 'Sahrawi|Sahrawis|Saharawi'),
    'HR': ('Croatia|Zagreb', 'Croatian|Croatians|Croat|Croats'), 'SI': ('Slovenia|Ljubljana', 'Slovenian|Slovene|Slovenes|Slovenians'), 'SK': ('Slovakia|Bratislava', 'Slovak|Slovaks|Slovakian'), 'RO': ('Romania|Bucharest', 'Romanian|Romanians'), 'NP': ('Nepal|Kathmandu', 'Nepalese|Nepali'), 'BD': ('Bangladesh|Dhaka', 'Bangladeshi|Bangladeshis'),
    'TH': ('Thailand|Bangkok', 'Thai|Thais'), 'KH': ('Cambodia|Phnom Penh', 'Cambodian|Cambodians|Khmer'), 'AR': ('Argentina|Buenos Aires', 'Argentine|Argentinian|Argentines'), 'BR': ('Brazil|Brasilia', 'Brazilian|Brazilians'), 'CU': ('Cuba|Havana', 'Cuban|Cubans'), 'NE': ('Niger|Niamey', 'Nigerien'), 'NG': ('Nigeria|Abuja', 'Nigerian|Nigerians'),
    'KM': ('Comoros', 'Comoran|Comorian'), 'SC': ('Seychelles', 'Seychellois'), 'GW': ('Guinea-Bissau', ''), 'GQ': ('Equatorial Guinea', 'Equatorial Guinean'), 'GN': ('Guinea|Conakry', 'Guinean|Guineans'), 'PG': ('Papua New Guinea|PNG', 'Papua New Guinean'), 'CF': ('Central African Republic|CAR|Bangui', 'Central African'), 'SL': ('Sierra Leone|Freetown', 'Sierra Leonean|Sierra Leoneans'),
    'BE': ('Belgium', 'Belgian|Belgians'), 'LU': ('Luxembourg', 'Luxembourger'), 'CA': ('Canada|Ottawa', 'Canadian|Canadians'), 'MX': ('Mexico', 'Mexican|Mexicans'), 'NO': ('Norway|Oslo', 'Norwegian|Norwegians'), 'AT': ('Austria', 'Austrian|Austrians'), 'IT': ('Italy|Rome', 'Italian|Italians'), 'PT': ('Portugal|Lisbon', 'Portuguese'), 'HU': ('Hungary|Budapest', 'Hungarian|Hungarians'),
}
# where the factbook's field is no name, or an older one
CAPITALS = {'MM': ('Naypyidaw', (19.745, 96.13)), 'MD': ('Chisinau', (47.0, 28.85)), 'NR': ('Yaren', ('', '')), 'IO': ('', ('', ''))}
# states with no row in the code list, and what is gone: iso2, iso3, name, geonames, wikidata, lat, lon, capital, aliases, demonyms
EXTRA = [
    ('SU', 'SUN', 'Soviet Union', '', 'Q15180', '60.0', '98.0', 'Moscow', 'USSR|U.S.S.R.|Union of Soviet Socialist Republics', 'Soviet|Soviets'),
    ('YU', 'YUG', 'Yugoslavia', '', 'Q36704', '44.0', '21.0', 'Belgrade', 'Federal Republic of Yugoslavia|FRY', 'Yugoslav|Yugoslavs|Yugoslavian'),
    ('DD', 'DDR', 'East Germany', '', 'Q16957', '52.2', '12.8', 'East Berlin', 'German Democratic Republic|GDR', 'East German|East Germans'),
    ('CS', 'CSK', 'Czechoslovakia', '', 'Q33946', '49.4', '17.2', 'Prague', '', 'Czechoslovak|Czechoslovakian'),
    ('XK', 'XKX', 'Kosovo', '831053', 'Q1246', '42.58', '21.00', 'Pristina', '', ''),
]


# an adjective belongs to the state that the editors gave it to, not to territories that share it
OWNER = {word: code for code, (_, words) in ADD.items() for word in words.split('|') if word}


def degrees(text):
    m = re.match(r'(\d+) (\d+) ([NS]), (\d+) (\d+) ([EW])', text or '')
    if not m:
        return None
    lat, lon = int(m[1]) + int(m[2]) / 60, int(m[4]) + int(m[5]) / 60
    return round(-lat if m[3] == 'S' else lat, 3), round(-lon if m[6] == 'W' else lon, 3)


def demonyms(nationality):
    words = []
    for text in (nationality or {}).values():
        for part in re.split(r'[,;]| or ', re.sub(r'<[^>]*>|\(singular and plural\)', '', str(text))):
            word = re.sub(r'\((s|es)\)', '', part).strip()
            if re.fullmatch(r"[A-Z][\w' -]+", word) and len(word.split()) <= 3:
                words.append(word)
                if '(s)' in part:
                    words.append(word + 's')
    return words


def unique(words):
    return '|'.join(dict.fromkeys(w.strip() for w in words if w and w.strip() and w.strip() not in ('none', 'NA')))


SEATS = set('''Kremlin|Downing Street|Whitehall|Blue House|Elysee|Élysée|Quai d'Orsay|Bankova|Washington|Kiev|Kyiv|Ramallah|Delhi|Teheran|Berne|Sana'a|Sanaa
Pristina|Skopje|Belgrade|Chisinau|Minsk|Beijing|Pyongyang|Seoul|Taipei|Kinshasa|Brussels|The Hague|the Vatican'''.replace('\n', '|').split('|'))
POINTS = {'AX': (60.2, 20.0), 'GF': (4.0, -53.0), 'TF': (-49.25, 69.17), 'GP': (16.25, -61.58), 'MQ': (14.67, -61.0), 'YT': (-12.83, 45.17),
          'RE': (-21.1, 55.6), 'RS': (44.0, 21.0), 'PS': (31.95, 35.25), 'SJ': (78.0, 20.0), 'UM': (19.28, 166.65), 'BQ': (12.18, -68.25), 'FR': (47.0, 2.0),
          # middles of the land, where the sheets' lie far off
          'US': (40.0, -100.0), 'CN': (35.0, 103.0), 'RU': (60.0, 90.0), 'AU': (-25.0, 133.0), 'GB': (55.0, -3.0), 'SD': (15.0, 32.0), 'LY': (27.0, 17.0), 'NG': (9.0, 9.0), 'JP': (35.5, 137.0), 'BR': (-10.0, -53.0), 'MM': (22.0, 96.0), 'CD': (-3.0, 23.5), 'SE': (63.0, 16.0), 'NO': (62.0, 9.5), 'MA': (32.0, -6.0), 'FJ': (-17.9, 178.2), 'IN': (21.0, 78.0), 'EG': (26.5, 30.0), 'KR': (36.2, 127.9), 'CV': (15.5, -23.7), 'SO': (6.0, 46.5)}


def clean(alias):
    return re.sub(r'(;| - |\(|\[| \*).*$', '', alias).strip()


def main(folder):
    sheets = {}
    for line in open(folder + '/factbook-2026-05.jsonl', encoding='utf8'):
        sheet = json.loads(line)
        sheets[sheet['file'].split('/')[-1][:-5].upper()] = sheet
    print('# States and territories. iso2, iso3, name, geonames, wikidata, latitude, longitude, capital with latitude and longitude,')
    print('# aliases, seats of government that stand for it, demonyms and adjectives; lists by |.  Made by training/knowledge/make_states.py from')
    print('# country-codes.csv (PDDL), the CIA World Factbook of May 2026 (public domain) and additions of the editors.')
    done = set()
    small = {'Singapore', 'Monaco', 'Luxembourg', 'San Marino', 'Djibouti', 'Vatican City', 'Gibraltar', 'Kuwait', 'Panama', 'Guatemala', 'Mexico', 'none'}
    capitals = {clean((x.get('capital') or {}).get('name', '')) for x in sheets.values()} - small - {''}
    for row in csv.DictReader(open(folder + '/country-codes.csv', encoding='utf8')):
        code = row['ISO3166-1-Alpha-2']
        if not re.fullmatch('[A-Z]{2}', code or ''):
            continue
        sheet = {} if code == 'BQ' else sheets.get(row['FIPS'].split(',')[0], {})
        names = sheet.get('names', {})
        name = row['CLDR display name'] or row['UNTERM English Short'] or row['official_name_en']
        name = {'HK': 'Hong Kong', 'MO': 'Macau', 'MM': 'Myanmar', 'PS': 'Palestine', 'CZ': 'Czech Republic', 'TR': 'Turkey', 'CG': 'Republic of the Congo',
                'CD': 'Democratic Republic of the Congo', 'US': 'United States', 'GB': 'United Kingdom'}.get(code, name.replace('&', 'and'))
        point = degrees(sheet.get('coordinates') if isinstance(sheet.get('coordinates'), str) else (sheet.get('coordinates') or {}).get('text', ''))
        capital = (sheet.get('capital') or {}).get('name', '') or row['Capital']
        point = POINTS.get(code) or point or degrees((sheet.get('capital') or {}).get('geographic coordinates', '')) or ('', '')
        formal = re.sub('^the ', '', row['UNTERM English Formal'])
        short = re.sub(r' \(.*\)$', '', row['UNTERM English Short'])
        extra, words = ADD.get(code, ('', ''))
        names_and_seats = [clean(a) for a in [formal, short, names.get('conventional long form', ''), names.get('conventional short form', ''), row['official_name_en'],
                          re.sub('^Saint ', 'St. ', name)] + extra.split('|')]
        seats = unique([a for a in [clean(capital)] + names_and_seats if a in SEATS or a in capitals or a == clean(capital)])
        aliases = unique([a for a in names_and_seats if a != name and a not in SEATS and a not in capitals])
        city = degrees((sheet.get('capital') or {}).get('geographic coordinates', '')) or ('', '')
        people = words.split('|') if words else []
        if code not in ('KR', 'KP', 'SS', 'CG', 'GW', 'US'):
            people += [w for w in demonyms(sheet.get('nationality')) if OWNER.get(w, code) == code]
        done.add(code)
        wikidata = row['wikidata_id'].split('/')[-1]
        capital = re.sub(r'\s*[(;<].*', '', capital)
        capital, city = CAPITALS.get(code, (capital, city))
        print('\t'.join(map(str, [code, row['ISO3166-1-Alpha-3'], name, row['Geoname ID'], wikidata, *point, capital, *city, aliases, seats, unique(people)])))
    for row in EXTRA:
        if row[0] not in done:
            extra, words = ADD.get(row[0], ('', ''))
            print('\t'.join([*row[:8], '', '', unique((row[8] + '|' + extra).split('|')), '', unique((row[9] + '|' + words).split('|'))]))


if __name__ == '__main__':
    main(*sys.argv[1:])
