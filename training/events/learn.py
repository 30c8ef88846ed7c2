#!/usr/bin/env python3
"""Learn weights of traits from annotated articles: log odds, by maximum likelihood with a penalty on their squares.

  learn.py news|people ARTICLES.jsonl LESSONS.jsonl OUT.tsv

ARTICLES is lessons.py's output, LESSONS what LessonWriter made of it.  `news`: which trigger tells the main record, or none
does (one choice an article).  `people`: who takes part in an event that is a gold record (yes or no for each).
PyTorch and the standard library.
"""
import collections, json, random, re, sys

import torch
import torch.nn.functional as F

FILL = set('the of and for mr mrs ms president minister prime foreign secretary state general republic'.split())


def words(name):
    return [w for w in re.findall(r"[\w']+", name.lower().replace('.', '')) if w not in FILL]


def same_name(one, other):
    a, b = words(one), words(other)
    if not a or not b:
        return one.lower() == other.lower()
    return set(a) <= set(b) or set(b) <= set(a) or a[-1] == b[-1] and len(a[-1]) > 3


def load(articles, lessons):
    """Pairs of article and lesson; the sentences' offsets, where `sents` numbers them, as `spans`."""
    pairs = []
    for a, b in zip(open(articles, encoding='utf8'), open(lessons, encoding='utf8')):
        article, lesson = json.loads(a), json.loads(b)
        assert article['id'] == lesson['id'], (article['id'], lesson['id'])
        at, article['spans'] = 0, {}
        for number, sentence in enumerate(article['text'].split('\n\n')):
            article['spans'][article.get('sents', [0])[0] + number] = (at, at + len(sentence))
            at += len(sentence) + 2
        pairs.append((article, lesson))
    return pairs


def reports(article, record, span):
    """Whether a sentence is among the evidence of a record; one of the title, which has none, is by its type alone."""
    if span['field'] == 'TITLE':
        return True
    evidence = [article['spans'][k] for k in record['evidence'] if k in article['spans']]
    return any(span['start'] < end and start < span['end'] for start, end in evidence)


def types(record):
    return {record['type'], *record['also']}


def main_report(article, lesson):
    """For each trigger whether it tells the main record, or None where the article has no record."""
    if not article['records']:
        return None
    main = article['records'][0]
    return [t['type'] in types(main) and reports(article, main, t) for t in lesson['triggers']]


def gold_events(article, lesson):
    """(event, record) of the events that are gold records, each once."""
    found, taken = [], set()
    for record in article['records']:
        for number, event in enumerate(lesson['events']):
            told = event['type'] in types(record) and any(reports(article, record, s) for s in event['evidence'])
            if told and number not in taken:
                taken.add(number)
                found.append((event, record))
                break
    return found


def members(people, record):
    part = [0.0] * len(people)
    order = sorted(range(len(people)), key=lambda i: not people[i]['rule'])
    for gold in record['participants']:
        match = next((i for i in order if not part[i] and same_name(gold['name'], people[i]['name'])), None)
        if match is not None:
            part[match] = 1.0
    return part


class Model:
    """A weight for each trait seen often enough."""

    def __init__(self, traits, fewest):
        counts = collections.Counter(t for some in traits for t in set(some))
        self.index = {t: i for i, t in enumerate(sorted(t for t, n in counts.items() if n >= fewest))}
        self.weights = torch.zeros(len(self.index), requires_grad=True)

    def encode(self, traits):
        return [self.index[t] for t in traits if t in self.index]

    def sums(self, encoded):
        flat, starts = [], []
        for some in encoded:
            starts.append(len(flat))
            flat += some
        return F.embedding_bag(torch.tensor(flat), self.weights[:, None], torch.tensor(starts), mode='sum')[:, 0]

    def fit(self, examples, loss, epochs, batch, rate=.02, penalty=1e-3):
        optimizer = torch.optim.Adam([self.weights], lr=rate)
        steps, step = epochs * (len(examples) // batch + 1), 0
        for epoch in range(epochs):
            random.shuffle(examples)
            total = 0
            for i in range(0, len(examples), batch):
                value = loss(self, examples[i:i + batch]) + penalty * (self.weights ** 2).sum()
                optimizer.param_groups[0]['lr'] = rate * (1 - step / steps)
                optimizer.zero_grad(); value.backward(); optimizer.step()
                step += 1
                total += value.item()
            print(epoch, round(total * batch / len(examples), 4), flush=True)
        return self

    def write(self, path, head, least=.02):
        with open(path, 'w', encoding='utf8') as file:
            file.write(head)
            for trait, i in self.index.items():
                weight = round(self.weights[i].item(), 2)
                if abs(weight) >= least:
                    file.write(f'{trait}\t{weight:g}\n')


def choice_loss(model, batch):
    encoded = [e for some, _ in batch for e in some]
    sums, at, total = model.sums(encoded), 0, 0
    for some, right in batch:
        odds = torch.log_softmax(sums[at:at + len(some)], 0)
        at += len(some)
        total = total - torch.logsumexp(odds[torch.tensor(right)], 0)
    return total / len(batch)


def yes_loss(model, batch):
    return F.binary_cross_entropy_with_logits(model.sums([e for e, _ in batch]), torch.tensor([y for _, y in batch]))


def learn_news(pairs, fewest=10, epochs=12, penalty=1e-3):
    model = Model((t for _, lesson in pairs for t in [n['traits'] for n in lesson['triggers']] + [lesson['article']]), fewest)
    # The article's traits speak for none: their sum is the odds of the last choice.
    examples = []
    for article, lesson in pairs:
        told = main_report(article, lesson)
        choices = [model.encode(t['traits']) for t in lesson['triggers']] + [model.encode(lesson['article'])]
        right = [len(choices) - 1] if told is None else [i for i, yes in enumerate(told) if yes]
        if right:
            examples.append((choices, right))
    return model.fit(examples, choice_loss, epochs, 64, penalty=penalty)


def learn_people(pairs, fewest=20, epochs=10, penalty=6e-4):
    events = [(event['people'], members(event['people'], record))
              for article, lesson in pairs for event, record in gold_events(article, lesson)]
    model = Model((p['traits'] for people, _ in events for p in people), fewest)
    examples = [(model.encode(p['traits']), y) for people, part in events for p, y in zip(people, part)]
    print(len(events), 'events', len(examples), 'people')
    return model.fit(examples, yes_loss, epochs, 512, penalty=penalty)


HEADS = {
    'news': '# What speaks for a trigger\'s telling the news of its article, and ("about=", "none") for there being no event: trait TAB weight.\n',
    'people': '# What speaks for somebody\'s taking part in an event: trait TAB weight.\n'}

if __name__ == '__main__':
    torch.manual_seed(1)
    random.seed(1)
    what, articles, lessons, out = sys.argv[1:]
    model = {'news': learn_news, 'people': learn_people}[what](load(articles, lessons))
    model.write(out, HEADS[what] + '# Learned by training/events/learn.py: source, licence and figures in models/README.md.\n')
