#!/usr/bin/env python3
"""Fits the table event/calibration.tsv: how often records of a raw probability are right, on development sets.

  python3 training/events/calibrate.py events-dev.jsonl [whitehouse.jsonl] > src/main/resources/org/communique/event/calibration.tsv

Needs ./communique and, for raw probabilities, a lexicon folder whose calibration.tsv is not there yet or the identity; the
script makes one. A record is right where its type and status are the gold's. Platt's scaling with his priors (so that few
examples never give 0 or 1), one line for records by triggers and one for documents that are themselves the event. The
expected calibration error by five-fold cross-validation goes to standard error.
"""
import collections, json, math, os, subprocess, sys, tempfile

logit = lambda p: math.log(p / (1 - p))
sigma = lambda x: 1 / (1 + math.exp(-x))

def annotated(articles):
    with tempfile.TemporaryDirectory() as folder:
        with open(f'{folder}/calibration.tsv', 'w') as f: f.write('TRIGGER\t1\t0\nFORM\t1\t0\n')
        with open(f'{folder}/in.jsonl', 'w', encoding='utf8') as f:
            for a in articles: f.write(json.dumps(a) + '\n')
        out = subprocess.run(['./communique', 'annotate', '--format', 'jsonl', '--lexicons', folder, f'{folder}/in.jsonl'], capture_output=True, text=True).stdout
    return {r['id']: r for r in map(json.loads, out.splitlines())}

def family(event):
    rule = next(e['rule'] for e in event['explanations'] if e['field'] == 'type')
    return 'TRIGGER' if rule.startswith('trigger') else 'FORM'

def news(path):
    """Every record of an article: right where some gold record has its type and status."""
    gold = [json.loads(l) for l in open(path, encoding='utf8')]
    found = annotated([{k: g[k] for k in ('id', 'title', 'text', 'published') if g.get(k)} for g in gold])
    for g in gold:
        for e in found.get(g['id'], {}).get('events', []):
            yield family(e), e['probability'], any(e['type'] in (r['type'], *r['also']) and e['status'] == r['status'] for r in g['records'])

def documents(path):
    """The main record of an official document whose own title says what it is."""
    rows = [json.loads(l) for l in open(path, encoding='utf8')]
    found = annotated([dict(id=r['id'], text=r['text'], published=r['date']) for r in rows])
    for r in rows:
        for e in found.get(r['id'], {}).get('events', [])[:1]:
            if family(e) == 'FORM' and r['gold']['type'] in ('press_briefing', 'statement', 'joint_statement', 'readout'):
                yield 'FORM', e['probability'], {'press_briefing': 'BRIEFING', 'readout': 'MEETING'}.get(r['gold']['type'], 'STATEMENT') == e['type']

def platt(pairs, sloped):
    good = sum(y for _, y in pairs); bad = len(pairs) - good
    hi, lo = (good + 1) / (good + 2), 1 / (bad + 2)
    if not sloped: return 0.0, logit((good + 1) / (good + bad + 2))
    a, b = 1.0, 0.0
    for _ in range(20000):
        da = db = 0.0
        for p, y in pairs:
            d = sigma(a * logit(p) + b) - (hi if y else lo); da += d * logit(p); db += d
        a -= .5 * da / len(pairs); b -= .5 * db / len(pairs)
    return a, b

def error(predicted, bins=5):
    """Expected calibration error over bins of equal size."""
    predicted = sorted(predicted); n = len(predicted); total = 0
    for i in range(bins):
        part = predicted[i * n // bins:(i + 1) * n // bins]
        if part: total += abs(sum(p for p, _ in part) - sum(y for _, y in part))
    return total / max(1, n)

if __name__ == '__main__':
    pairs = collections.defaultdict(list)
    for kind, p, y in [*news(sys.argv[1]), *(documents(sys.argv[2]) if len(sys.argv) > 2 else [])]:
        pairs[kind].append((min(.999, max(.001, p)), y))
    print('# How raw probabilities of records become calibrated ones: family TAB slope TAB intercept of Platt\'s scaling (of the log-odds).')
    print('# TRIGGER: records by triggers; FORM: documents that are themselves the event. Made by training/events/calibrate.py.')
    for kind in ('TRIGGER', 'FORM'):
        data, sloped = pairs[kind], kind == 'TRIGGER'
        a, b = platt(data, sloped); print(f'{kind}\t{a:.3f}\t{b:.3f}')
        held = [(sigma(A * logit(p) + B), y) for k in range(5) for A, B in [platt([x for i, x in enumerate(data) if i % 5 != k], sloped)] for p, y in data[k::5]]
        print(f'{kind}: n {len(data)}, right {sum(y for _, y in data)}, ECE raw {error(data):.3f}, calibrated, held out {error(held):.3f}', file=sys.stderr)
