#!/usr/bin/env python3
"""Articles to learn from: the annotated VOA news of the Groningen Meaning Bank, whole and cut short.

  lessons.py GMB.conll training/gold/events.jsonl.gz OUT.jsonl [SEED]
  lessons.py extracts ARTICLES.jsonl OUT.jsonl [SEED]

The second makes short texts of our own articles, for the encoder of the start: of a third of them the first paragraph or two.

Each article stands here with its headline; some again without it, some again with their first one or two sentences
alone, so that short texts are known too.  OUT has the keys of an article (id, title, text) and `sents`, `records`.
"""
import gzip, json, random, re, sys

# Of so many of our own articles extracts are made.
EXTRACTS = .35
CLOSING, OPENING = re.compile(r' ([.,;:?!%)])'), re.compile(r'([($]) ')
CLITIC = re.compile(r" ('s|'|n't|'re|'ve|'ll|'d)\b")


def sentences(path):
    """The sentences of a CoNLL file as text."""
    found, tokens = [], []
    for line in open(path, encoding='utf8'):
        if line.strip():
            tokens.append(line.split('\t')[0])
        elif tokens:
            found.append(text(tokens))
            tokens = []
    return found


def text(tokens):
    parts = CLITIC.sub(r'\1', OPENING.sub(r'\1', CLOSING.sub(r'\1', ' '.join(tokens)))).split('"')
    joined = parts[0]
    for number, part in enumerate(parts[1:]):
        if number % 2 == 0:
            joined = joined.rstrip() + (' ' if joined else '') + '"' + part.strip()
        else:
            joined += '"' + (part if not part or part[0] in ' .,;:?!)' else ' ' + part)
    return joined.strip()


def told(records, body, first, last):
    """The records that some of these sentences report, with those who are named there."""
    return [dict(r, participants=[p for p in r['participants'] if p['name'] in body])
            for r in records if any(first <= k <= last for k in r['evidence'])]


def article(entry, number, lines, count, titled):
    first, last = entry['sents']
    last = min(last, first + count - 1)
    body = '\n\n'.join(lines[first:last + 1])
    return dict(id=f"{entry['id']}#{number}", title=entry['title'] if titled else None, text=body, sents=[first, last],
                records=told(entry['records'], body, first, last))


def extract(article, chance):
    """The first paragraph or two of an article, with the records that they report."""
    count, first = chance.choice((1, 1, 1, 2)), article['sents'][0]
    body = '\n\n'.join(article['text'].split('\n\n')[:count])
    last = first + count - 1
    return dict(article, id=article['id'] + '~', title=article['title'] if chance.random() < .5 else None, text=body,
                sents=[first, last], records=told(article['records'], body, first, last))


def extracts(articles, out, seed=11):
    chance = random.Random(int(seed))
    with open(out, 'w', encoding='utf8') as file:
        for article in map(json.loads, open(articles, encoding='utf8')):
            # Those held out (learn.held) stay out.
            if not article['id'].endswith('0') and chance.random() < EXTRACTS:
                file.write(json.dumps(extract(article, chance), ensure_ascii=False) + '\n')


def main():
    if sys.argv[1] == 'extracts':
        return extracts(*sys.argv[2:])
    lines, chance = sentences(sys.argv[1]), random.Random(int(sys.argv[4]) if len(sys.argv) > 4 else 1)
    with open(sys.argv[3], 'w', encoding='utf8') as out:
        for row in gzip.open(sys.argv[2], 'rt', encoding='utf8'):
            entry = json.loads(row)
            made = [article(entry, 0, lines, 99, True)]
            if chance.random() < .4:
                made.append(article(entry, 1, lines, 99, False))
            if chance.random() < .4:
                made.append(article(entry, 2, lines, chance.choice((1, 1, 2)), chance.random() < .5))
            for one in made:
                out.write(json.dumps(one, ensure_ascii=False) + '\n')


if __name__ == '__main__':
    main()
