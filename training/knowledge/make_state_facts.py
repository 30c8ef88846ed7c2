#!/usr/bin/env python3
"""Make state-facts.tsv: what kind of state each row of states.tsv is, since when, and the codes it goes by elsewhere.

  make_state_facts.py KNOWLEDGE states.tsv > state-facts.tsv

Regions: country-codes.csv (PDDL).  CAMEO codes: ISO 3166-1 alpha-3 but for two.  Status and dates: the editors' general
knowledge.  Standard library only.
"""
import csv, sys

FORMER = {'Soviet Union': ('1922-12-30', '1991-12-26'), 'Yugoslavia': ('1918-12-01', '2003-02-04'), 'East Germany': ('1949-10-07', '1990-10-03'),
          'Czechoslovakia': ('1918-10-28', '1992-12-31'), 'Serbia and Montenegro': ('2003-02-04', '2006-06-05'), 'South Yemen': ('1967-11-30', '1990-05-22'),
          'South Vietnam': ('1955-10-26', '1975-04-30'), 'Netherlands Antilles': ('1954-12-15', '2010-10-10')}
DISPUTED = {'TW': '1949-12-07', 'XK': '2008-02-17', 'EH': '1976-02-27'}
OBSERVERS = {'PS': '1988-11-15', 'VA': '1929-02-11'}
SINCE = {'AM': '1991-09-21', 'AZ': '1991-10-18', 'BY': '1991-08-25', 'EE': '1991-08-20', 'GE': '1991-04-09', 'KZ': '1991-12-16', 'KG': '1991-08-31',
         'LV': '1991-08-21', 'LT': '1990-03-11', 'MD': '1991-08-27', 'RU': '1991-12-26', 'TJ': '1991-09-09', 'TM': '1991-10-27', 'UA': '1991-08-24', 'UZ': '1991-09-01',
         'HR': '1991-06-25', 'SI': '1991-06-25', 'MK': '1991-09-08', 'BA': '1992-03-01', 'RS': '2006-06-05', 'ME': '2006-06-03', 'CZ': '1993-01-01', 'SK': '1993-01-01',
         'ER': '1993-05-24', 'NA': '1990-03-21', 'PW': '1994-10-01', 'TL': '2002-05-20', 'SS': '2011-07-09', 'YE': '1990-05-22', 'MH': '1986-10-21', 'FM': '1986-11-03',
         'BN': '1984-01-01', 'ZW': '1980-04-18', 'VU': '1980-07-30', 'BZ': '1981-09-21', 'AG': '1981-11-01', 'KN': '1983-09-19', 'BD': '1971-03-26', 'AE': '1971-12-02',
         'BH': '1971-08-15', 'QA': '1971-09-03', 'AO': '1975-11-11', 'MZ': '1975-06-25', 'SR': '1975-11-25', 'PG': '1975-09-16', 'DJ': '1977-06-27', 'IL': '1948-05-14',
         'IN': '1947-08-15', 'PK': '1947-08-14', 'ID': '1945-08-17', 'KR': '1948-08-15', 'KP': '1948-09-09', 'DZ': '1962-07-05'}
CAMEO = {'XK': '', 'TL': 'TMP', 'RO': 'ROM'}  # where CAMEO kept an older code, or has none
REGION = {'Soviet Union': ('Europe', 'Eastern Europe'), 'Yugoslavia': ('Europe', 'Southern Europe'), 'East Germany': ('Europe', 'Western Europe'), 'Czechoslovakia': ('Europe', 'Eastern Europe'),
          'Serbia and Montenegro': ('Europe', 'Southern Europe'), 'South Yemen': ('Asia', 'Western Asia'), 'South Vietnam': ('Asia', 'South-eastern Asia'),
          'Netherlands Antilles': ('Americas', 'Latin America and the Caribbean'), 'Kosovo': ('Europe', 'Southern Europe'), 'Taiwan': ('Asia', 'Eastern Asia')}


def main(folder, states):
    codes = {row['ISO3166-1-Alpha-2']: row for row in csv.DictReader(open(folder + '/country-codes.csv', encoding='utf8'))}
    print('# What the rows of states.tsv are: name, status, from, to, CAMEO country code, UN region, UN subregion.')
    print('# status: member (of the UN), observer, disputed, territory, former.  from, to: YYYY-MM-DD, where a state came into being since 1945')
    print('# or is gone.  CAMEO codes are ISO 3166-1 alpha-3, older ones for Romania and Timor, none for Kosovo.')
    print('# Made by training/knowledge/make_state_facts.py from country-codes.csv (PDDL) and the editors\' general knowledge.')
    for line in open(states, encoding='utf8'):
        if line.startswith('#') or not line.strip():
            continue
        f = line.split('\t')
        code, code3, name = f[:3]
        row = codes.get(code, {})
        region = REGION.get(name) or (row.get('Region Name', ''), row.get('Sub-region Name', ''))
        since, until = FORMER.get(name, (SINCE.get(code) or DISPUTED.get(code) or OBSERVERS.get(code) or '', ''))
        status = ('former' if name in FORMER else 'disputed' if code in DISPUTED else 'observer' if code in OBSERVERS
                  else 'member' if row.get('is_independent') == 'Yes' else 'territory')
        cameo = CAMEO.get(code, code3)
        print('\t'.join([name, status, since, until, cameo, *region]))


if __name__ == '__main__':
    main(*sys.argv[1:])
