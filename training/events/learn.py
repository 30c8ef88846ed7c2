#!/usr/bin/env python3
"""Learn from annotated articles what traits and context vectors weigh: log odds, by maximum likelihood.

  learn.py news|people OUT.tsv OUT-vectors.tsv ARTICLES.jsonl LESSONS.jsonl [ARTICLES.jsonl LESSONS.jsonl ...]
  learn.py where|when OUT.tsv ARTICLES.jsonl LESSONS.jsonl [ARTICLES.jsonl LESSONS.jsonl ...]

ARTICLES is lessons.py's output, LESSONS (with LESSONS.bf16) what LessonWriter made of it; a pair that is named n times counts n
times; what is held out (`held`) does not count.  `news`: which trigger tells the main record, or none does (one choice an
article).  `people`: who takes part in an event that is a gold record (yes or no for each).  `where` and `when`: which place and
date of the article such an event has, or none (one choice an event), by traits alone; VOA articles, whose dates nobody annotated,
do not count for `when`.  A weight for each trait and, for `news` and `people`, a layer of hidden units over the vectors are
learned together; one article in five is learned without its vectors, so that the weights alone will do for an engine that has none.
PyTorch, numpy and the standard library.
"""
import collections, json, random, re, sys

import numpy as np
import torch
import torch.nn.functional as F

INPUTS = {'news': ('words', 'sentence', 'article'), 'people': ('name', 'trigger', 'sentence')}
UNITS = 48
BLIND = .2

FILL = set('the of and for mr mrs ms president minister prime foreign secretary state general republic'.split())


def held(article):
    """Whether nothing learns from an article, so that it may measure: one in eight of the VOA's, one in ten of our own."""
    voa = '#' in article['id']
    return article['sents'][0] // 600 % 8 == 0 if voa else article['id'].endswith('0')


def words(name):
    return [w for w in re.findall(r"[\w']+", name.lower().replace('.', '')) if w not in FILL]


def same_name(one, other):
    a, b = words(one), words(other)
    if not a or not b:
        return one.lower() == other.lower()
    return set(a) <= set(b) or set(b) <= set(a) or a[-1] == b[-1] and len(a[-1]) > 3


class Vectors:
    """The rows of a file of bfloat16 numbers, as floats."""

    def __init__(self, path, rows):
        self.numbers = np.memmap(path, np.dtype('>u2'), 'r').reshape(rows, -1)
        self.width = self.numbers.shape[1]

    def take(self, rows):
        """One row for each number, zeros for -1."""
        rows = np.asarray(rows)
        found = (self.numbers[np.maximum(rows, 0)].astype(np.uint32) << 16).view(np.float32)
        return found * (rows >= 0)[..., None]


def load(articles, lessons):
    """Pairs of article and lesson; the sentences' offsets, where `sents` numbers them, as `spans`."""
    pairs, rows = [], 0
    for a, b in zip(open(articles, encoding='utf8'), open(lessons, encoding='utf8')):
        article, lesson = json.loads(a), json.loads(b)
        assert article['id'] == lesson['id'], (article['id'], lesson['id'])
        lesson['first'] = rows
        rows += lesson['rows']
        at, article['spans'] = 0, {}
        for number, sentence in enumerate(article['text'].split('\n\n')):
            article['spans'][article.get('sents', [0])[0] + number] = (at, at + len(sentence))
            at += len(sentence) + 2
        pairs.append((article, lesson))
    vectors = Vectors(lessons + '.bf16', rows)
    for _, lesson in pairs:
        lesson['file'] = vectors
    return pairs


def vectors(lesson, choices):
    """The numbers of the vectors of each choice in its file."""
    return lesson['file'], [[lesson['first'] + v if v >= 0 else -1 for v in choice] for choice in choices]


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


class Network(torch.nn.Module):
    """Log odds of choices from their vectors, by one hidden layer; every kind of choice has its own bias."""

    def __init__(self, width, inputs, kinds, drop=.5):
        super().__init__()
        self.inputs = torch.nn.ModuleList(torch.nn.Linear(width, UNITS, bias=False) for _ in range(inputs))
        self.kinds = torch.nn.Embedding(len(kinds), UNITS)
        torch.nn.init.zeros_(self.kinds.weight)
        self.bias = torch.nn.Parameter(torch.zeros(UNITS))
        self.output = torch.nn.Parameter(torch.zeros(UNITS))
        self.drop = torch.nn.Dropout(drop)
        self.number = {kind: i for i, kind in enumerate(kinds)}

    def forward(self, vectors, kinds):
        hidden = self.bias + self.kinds(torch.tensor([self.number[k] for k in kinds]))
        for i, layer in enumerate(self.inputs):
            hidden = hidden + layer(self.drop(vectors[:, i]))
        return self.drop(F.relu(hidden)) @ self.output


class Model(torch.nn.Module):
    """A weight for each trait seen often enough, and a network."""

    def __init__(self, examples, fewest, inputs):
        super().__init__()
        counts = collections.Counter(t for e in examples for traits in e.traits for t in set(traits))
        self.index = {t: i for i, t in enumerate(sorted(t for t, n in counts.items() if n >= fewest))}
        self.weights = torch.nn.Parameter(torch.zeros(len(self.index)))
        self.names = inputs
        if inputs:
            self.network = Network(examples[0].file.width, len(inputs), sorted({k for e in examples for k in e.kinds}))
            self.scale(examples)
        for e in examples:
            e.traits = [[self.index[t] for t in traits if t in self.index] for traits in e.traits]

    def scale(self, examples):
        """Inputs are brought to mean 0 and deviation 1; write() folds that into the layer."""
        some = random.sample(examples, min(1500, len(examples)))
        rows = [e.file.take(e.rows) for e in some]
        self.means, self.deviations = [], []
        for i in range(len(self.names)):
            seen = np.concatenate([r[:, i][np.array(e.rows)[:, i] >= 0] for r, e in zip(rows, some) if len(e.rows)])
            self.means.append(seen.mean(0))
            self.deviations.append(seen.std(0) + 1e-3)
        self.means, self.deviations = torch.tensor(np.stack(self.means)), torch.tensor(np.stack(self.deviations))

    def forward(self, batch, blind=0.0):
        """The log odds of the choices of all examples of a batch, in one row."""
        flat, starts = [], []
        for traits in (t for e in batch for t in e.traits):
            starts.append(len(flat))
            flat += traits
        sums = F.embedding_bag(torch.tensor(flat), self.weights[:, None], torch.tensor(starts), mode='sum')[:, 0]
        if not self.names:
            return sums
        rows = np.concatenate([e.rows for e in batch])
        at, parts = 0, []
        for e in batch:
            parts.append(e.file.take(e.rows))
        found = torch.from_numpy(np.concatenate(parts))
        there = torch.from_numpy(rows >= 0)[..., None]
        found = (found - self.means) / self.deviations * there
        seen = torch.cat([torch.full((len(e.kinds),), float(random.random() >= blind)) for e in batch])
        return sums + self.network(found, [k for e in batch for k in e.kinds]) * seen

    def fit(self, examples, loss, epochs, batch, penalty, rate=.02, slow=1e-3):
        groups = [dict(params=[self.weights], lr=rate)]
        if self.names:
            groups.append(dict(params=list(self.network.parameters()), lr=slow, weight_decay=1e-4))
        optimizer = torch.optim.Adam(groups)
        steps, step = epochs * (len(examples) // batch + 1), 0
        self.train()
        for epoch in range(epochs):
            random.shuffle(examples)
            total = 0
            for i in range(0, len(examples), batch):
                part = examples[i:i + batch]
                value = loss(self(part, BLIND), part) + penalty * (self.weights ** 2).sum()
                for group, full in zip(optimizer.param_groups, (rate, slow)):
                    group['lr'] = full * (1 - step / steps)
                optimizer.zero_grad(); value.backward(); optimizer.step()
                step += 1
                total += value.item()
            print(epoch, round(total * batch / len(examples), 4), flush=True)
        return self.eval()

    def write(self, path, head, least=.02):
        with open(path, 'w', encoding='utf8') as file:
            file.write(head)
            for trait, i in self.index.items():
                weight = round(self.weights[i].item(), 2)
                if abs(weight) >= least:
                    file.write(f'{trait}\t{weight:g}\n')

    def write_network(self, path, head):
        def row(name, numbers):
            file.write(name + '\t' + ' '.join(f'{float(n):.3g}' for n in numbers) + '\n')
        net = self.network
        with torch.no_grad(), open(path, 'w', encoding='utf8') as file:
            file.write(head)
            row('output', net.output)
            row('bias', net.bias)
            # An input that is missing adds nothing: what takes its mean away goes with the input.
            for kind, number in net.number.items():
                row(kind, net.kinds.weight[number])
            for i, name in enumerate(self.names):
                layer = net.inputs[i].weight / self.deviations[i]
                row(name, -(layer @ self.means[i]))
                for unit in range(UNITS):
                    row(f'{name}/{unit}', layer[unit])


class Example:
    """Choices with their traits, kinds and vectors, and what is right of them."""

    def __init__(self, traits, kinds, vectors, right):
        self.traits, self.kinds, self.right = traits, kinds, right
        self.file, self.rows = vectors


def choice_loss(odds, batch):
    at, total = 0, 0
    for e in batch:
        own = torch.log_softmax(odds[at:at + len(e.kinds)], 0)
        at += len(e.kinds)
        total = total - torch.logsumexp(own[torch.tensor(e.right)], 0)
    return total / len(batch)


def yes_loss(odds, batch):
    return F.binary_cross_entropy_with_logits(odds, torch.tensor([y for e in batch for y in e.right]))


def news_examples(pairs):
    """The article's traits speak for none: their sum is the odds of the last choice."""
    for article, lesson in pairs:
        told = main_report(article, lesson)
        triggers = lesson['triggers']
        right = [len(triggers)] if told is None else [i for i, yes in enumerate(told) if yes]
        if right:
            yield Example([t['traits'] for t in triggers] + [lesson['article']], [t['type'] for t in triggers] + ['none'],
                          vectors(lesson, [t['vectors'] for t in triggers] + [lesson['vectors']]), right)


def people_examples(pairs):
    for article, lesson in pairs:
        for event, record in gold_events(article, lesson):
            people = event['people']
            if people:
                yield Example([p['traits'] for p in people], [event['type']] * len(people),
                              vectors(lesson, [p['vectors'] for p in people]), members(people, record))


def same_date(gold, found):
    """Equal starts, or one is the other's coarser reading."""
    a, b = gold.split('/')[0], found.split('/')[0]
    return a == b or len(a) != len(b) and (a.startswith(b) or b.startswith(a))


def choice_examples(pairs, field, same, dated):
    """The first option is that there is none."""
    for article, lesson in pairs:
        for event, record in () if dated and '#' in article['id'] else gold_events(article, lesson):
            options, gold = event[field + 's'], record[field]
            gold = gold['name'] if isinstance(gold, dict) else gold
            right = [0] if not gold else [i for i, o in enumerate(options) if o['value'] and same(gold, o['value'])]
            if right:
                yield Example([o['traits'] for o in options], [event['type']] * len(options), (None, []), right)


def learn_where(pairs, fewest=6, epochs=8, penalty=1e-3):
    examples = list(choice_examples(pairs, 'place', same_name, False))
    return Model(examples, fewest, ()).fit(examples, choice_loss, epochs, 64, penalty)


def learn_when(pairs, fewest=6, epochs=8, penalty=1e-3):
    examples = list(choice_examples(pairs, 'date', same_date, True))
    return Model(examples, fewest, ()).fit(examples, choice_loss, epochs, 64, penalty)


def learn_news(pairs, fewest=10, epochs=6, penalty=1e-3):
    examples = list(news_examples(pairs))
    return Model(examples, fewest, INPUTS['news']).fit(examples, choice_loss, epochs, 64, penalty)


def learn_people(pairs, fewest=20, epochs=6, penalty=6e-4):
    examples = list(people_examples(pairs))
    return Model(examples, fewest, INPUTS['people']).fit(examples, yes_loss, epochs, 64, penalty)


HEADS = {
    'news': '# What speaks for a trigger\'s telling the news of its article, and ("about=", "none") for there being no event: trait TAB weight.\n',
    'people': '# What speaks for somebody\'s taking part in an event: trait TAB weight.\n',
    'where': '# What speaks for an event\'s being at a place, and ("none") for its being at none: trait TAB weight.\n',
    'when': '# What speaks for an event\'s being on a date, and ("none") for its having none: trait TAB weight.\n'}
ROWS = ('# The same by context vectors: row TAB numbers. "output", "bias" and a row for each type have one number a hidden unit,\n'
        '# as has each input ("{}"), where there is one; the input/n have what the n-th unit takes from it.\n')
SOURCE = '# Learned by training/events/learn.py: source, licence and figures in models/README.md.\n'

if __name__ == '__main__':
    torch.manual_seed(1)
    random.seed(1)
    what, weights, *files = sys.argv[1:]
    network = files.pop(0) if what in INPUTS else None
    pairs = [pair for articles, lessons in zip(files[0::2], files[1::2]) for pair in load(articles, lessons) if not held(pair[0])]
    model = {'news': learn_news, 'people': learn_people, 'where': learn_where, 'when': learn_when}[what](pairs)
    model.write(weights, HEADS[what] + SOURCE)
    if network:
        model.write_network(network, ROWS.format('", "'.join(INPUTS[what])) + SOURCE)
