#!/usr/bin/env python3
"""Teach an encoder what the news of an article is, from its start alone, and write it as models/onnx-gist.onnx.

  gist.py train ENCODER.jar STATES.tsv CHECKPOINT.pt ARTICLES.jsonl [ARTICLES.jsonl ...] [--start CHECKPOINT.pt]
                [--epochs 4] [--rate 1.1e-4] [--seed 5]
  gist.py export ENCODER.jar CHECKPOINT.pt OUT.onnx

ARTICLES is lessons.py's output; one article in eight of the VOA's and one in ten of our own are held out (`learn.held`).  The
encoder reads [CLS], the headline, [SEP], then sentence by sentence with [SEP] behind each, up to LENGTH pieces.  [CLS] tells
the type of the main record or NONE, and its status; the first piece of a capitalised word whether it names a participant of
it, and whether it names its place; a [SEP] whether the sentence before it is evidence.  STATES.tsv is the library's table of
states: "French" is for France, and a capital, which may stand for its state, is not counted where that takes part.
PyTorch, numpy and training/onnx.
"""
import argparse, json, os, random, re, sys

import torch
import torch.nn as nn
import torch.nn.functional as F

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), '..', 'onnx'))
from encoder import Encoder, Projection, WordPiece, read_weights
from export import FLOAT, INT32, OURS, Graph, port
from learn import held, words as words_of_name
from protobuf import field
from train import read_jar

TYPES = ('SUMMIT MEETING VISIT CALL NEGOTIATION MEDIATION BRIEFING STATEMENT APPEAL DEMAND ENDORSEMENT CONDEMNATION ACCUSATION '
         'AGREEMENT PLEDGE REFUSAL SANCTION SANCTION_RELIEF TIES_UPGRADE TIES_DOWNGRADE WARNING AID NONE').split()
STATUSES = 'OCCURRED ONGOING PLANNED POSTPONED CANCELLED DENIED HYPOTHETICAL'.split()
LENGTH = 128
WIDTH = 384
BATCH = 32
CLS, SEP = 101, 102
# Of the layers, from the first, so many in ten stay as they were, as do the embeddings.
FROZEN = 3.4
# Of the VOA's articles without an event so many are seen in an epoch, and so many of all with their headline.
EMPTY, TITLED = .4, .7
TOKEN = re.compile(r'\w+(?:[-.]\w+)*|[^\w\s]')
SENTENCE = re.compile(r'(?<=[.!?"”])\s+(?=[A-Z"“])')


class States:
    """Words that name a state, and those that name its capital, by each of its names."""

    def __init__(self, path):
        self.forms, self.seats = {}, {}
        for line in open(path, encoding='utf8'):
            if not line.startswith('#'):
                row = line.rstrip('\n').split('\t')
                names = [n for n in (row[2], *row[10].split('|'), *row[12].split('|')) if n]
                forms = {w for n in names for w in words_of_name(n)}
                seats = {w for n in (row[7], *row[11].split('|')) for w in words_of_name(n)}
                for name in names:
                    self.forms[name.lower()], self.seats[name.lower()] = forms, seats

    def words(self, participant):
        own, name = set(words_of_name(participant['name'])), participant['name'].lower().removeprefix('the ')
        return own | self.forms.get(name, set()) if participant['kind'] == 'STATE' else own

    def capital(self, participant):
        return self.seats.get(participant['name'].lower(), set())


class Labels:
    """Which words of an article name what, by its main record."""

    def __init__(self, article, states):
        main = article['records'][0] if article['records'] else None
        people = main['participants'] if main else []
        self.main = main
        self.people = set().union(*map(states.words, people))
        self.capitals = set().union(*map(states.capital, people)) - self.people
        place = main and main.get('place')
        self.place = set(words_of_name(place['name'] if isinstance(place, dict) else place)) if place else set()
        self.evidence = set(main['evidence']) if main else set()

    def of(self, word):
        """(participant, place), -1 where the word tells nothing."""
        if self.main is None or not word[0].isupper() or len(word) == 1:
            return -1, -1
        low = word.lower().replace('.', '')
        return -1 if low in self.capitals else int(low in self.people), int(low in self.place)


class Start:
    """The first pieces of an article and what is to be learned of each: participant, place, evidence."""

    def __init__(self, article, pieces, states, titled):
        self.ids, self.labels, self.pieces, self.known = [CLS], [(-1, -1, -1)], pieces, Labels(article, states)
        self.add(article['title'] or '' if titled else '', -1)
        for number, paragraph in enumerate(article['text'].split('\n\n'), article['sents'][0]):
            for sentence in filter(str.strip, SENTENCE.split(paragraph)):
                if len(self.ids) < LENGTH:
                    self.add(sentence, int(number in self.known.evidence))
        main = self.known.main
        self.types = [TYPES.index(t) for t in ({main['type'], *main['also']} if main else {'NONE'})]
        self.status = STATUSES.index(main['status']) if main else -1

    def add(self, sentence, evidence):
        for word in TOKEN.findall(sentence):
            own = self.pieces.word(word)
            self.ids += own
            self.labels += [(*self.known.of(word), -1)] + [(-1, -1, -1)] * (len(own) - 1)
        del self.ids[LENGTH - 1:], self.labels[LENGTH - 1:]
        self.ids.append(SEP)
        self.labels.append((-1, -1, evidence))


class Gist(nn.Module):
    def __init__(self, encoder):
        super().__init__()
        self.encoder = encoder
        self.types, self.statuses, self.words = (Projection(WIDTH, n) for n in (len(TYPES), len(STATUSES), 3))

    def forward(self, ids, mask):
        encoder = self.encoder
        bias = torch.zeros(mask.shape).masked_fill(~mask, -1e4)[:, None, None, :]
        with torch.no_grad():
            x = encoder.norm(encoder.words(ids) + encoder.positions(torch.arange(ids.shape[1])) + encoder.segment)
        x = encoder.drop(x)
        for layer in encoder.layers:
            x = layer(x, bias)
        x = encoder.drop(x)
        return self.types(x[:, 0]), self.statuses(x[:, 0]), self.words(x)


def encoder_of(data, heads=12, inner=1536):
    """An encoder with the weights of a BERT as it was exported, six matrices a layer."""
    encoder = Encoder(layers=((heads, inner),) * (len(read_weights(data)[1]) // 6))
    encoder.load_onnx(data)
    return encoder


def padded(rows, fill):
    longest = max(map(len, rows))
    return torch.tensor([row + [fill] * (longest - len(row)) for row in rows])


def loss(model, batch, weights=(.6, .4, .4)):
    ids = padded([s.ids for s in batch], -1)
    types, statuses, words = model(ids.clamp(min=0), ids >= 0)
    right = torch.zeros(types.shape)
    for row, start in zip(right, batch):
        row[start.types] = 1
    total = -torch.log((F.softmax(types, -1) * right).sum(-1) + 1e-8).mean()
    status = torch.tensor([s.status for s in batch])
    if (status >= 0).any():
        total = total + .3 * F.cross_entropy(statuses[status >= 0], status[status >= 0])
    labels = padded([s.labels for s in batch], (-1, -1, -1))
    for i, weight in enumerate(weights):
        told = labels[..., i] >= 0
        if told.any():
            total = total + weight * F.binary_cross_entropy_with_logits(words[..., i][told], labels[..., i][told].float())
    return total


def epochs(starts, empty):
    """Batches without end: of articles of like length, each with its headline or without."""
    others = [i for i in range(len(starts)) if i not in set(empty)]
    while True:
        chosen = [starts[i][random.random() >= TITLED] for i in others + random.sample(empty, int(EMPTY * len(empty)))]
        chosen.sort(key=lambda s: len(s.ids) + random.random() * 15)
        batches = [chosen[i:i + BATCH] for i in range(0, len(chosen), BATCH)]
        random.shuffle(batches)
        yield from batches


def train(args):
    torch.manual_seed(args.seed)
    random.seed(args.seed)
    data, vocabulary = read_jar(args.jar)
    pieces, states = WordPiece(vocabulary), States(args.states)
    articles = [a for path in args.articles for a in map(json.loads, open(path, encoding='utf8')) if not held(a)]
    # A copy without its headline adds nothing here.
    articles = [a for a in articles if not a['id'].endswith('#1')]
    starts = [[Start(a, pieces, states, titled) for titled in (True, False)] for a in articles]
    encoder = encoder_of(data)
    frozen = int(FROZEN * len(encoder.layers) / 10)
    model = Gist(encoder)
    if args.start:
        model.load_state_dict(torch.load(args.start))
    for part in (*encoder.children(), *encoder.layers[:frozen]):
        if part is not encoder.layers:
            part.requires_grad_(False)
    encoder.segment.requires_grad_(False)
    learned = [p for layer in encoder.layers[frozen:] for p in layer.parameters()]
    heads = [p for head in (model.types, model.statuses, model.words) for p in head.parameters()]
    rates = (args.rate, args.rate * 10)
    optimizer = torch.optim.AdamW([dict(params=learned), dict(params=heads)], weight_decay=.01)
    empty = [i for i, a in enumerate(articles) if '#' in a['id'] and not a['records']]
    steps = int((len(articles) - (1 - EMPTY) * len(empty)) / BATCH * args.epochs)
    for step, batch in zip(range(steps), epochs(starts, empty)):
        value = loss(model.train(), batch)
        optimizer.zero_grad()
        value.backward()
        nn.utils.clip_grad_norm_(learned, 1.)
        for group, rate in zip(optimizer.param_groups, rates):
            group['lr'] = rate * min(1, (step + 1) / (.06 * steps)) * max(.02, 1 - step / steps)
        optimizer.step()
        if step % 50 == 0:
            print(step, 'of', steps, round(value.item(), 3), flush=True)
    torch.save(model.state_dict(), args.checkpoint)


def build(model):
    g = Graph(True)
    encoder = model.encoder
    constant = lambda tensor: g.constant(tensor.detach().numpy())
    table = encoder.words.weight.detach()
    scale = table.abs().amax(1, keepdim=True).clamp(min=1e-8) / 127
    rows = g.node('Cast', [g.node('Gather', [g.constant((table / scale).round().numpy().astype('int8')), 'ids'])], to=FLOAT)
    words = g.node('Mul', [rows, g.node('Gather', [constant(scale), 'ids'])])
    length = g.node('Slice', [g.node('Shape', ['ids']), constant(torch.tensor([1])), constant(torch.tensor([2]))])
    zero = constant(torch.tensor([0]))
    places = g.node('Slice', [constant(encoder.positions.weight + encoder.segment), zero, length, zero])
    x = g.node('LayerNormalization', [g.node('Add', [words, places]), constant(encoder.norm.weight), constant(encoder.norm.bias)],
               axis=-1, epsilon=1e-12)
    for layer in encoder.layers:
        x = g.layer(x, layer)
    first = g.node('Squeeze', [g.node('Slice', [x, zero, constant(torch.tensor([1])), constant(torch.tensor([1]))]), constant(torch.tensor([1]))])
    q = g.quantise(first)
    for name, head in (('types', model.types), ('statuses', model.statuses)):
        g.output(g.node('LogSoftmax', [g.linear(q, head)], axis=-1), name)
    g.output(g.linear(g.quantise(x), model.words), 'words')
    return g


def export(args):
    model = Gist(encoder_of(read_jar(args.jar)[0]))
    model.load_state_dict(torch.load(args.checkpoint))
    g = build(model.eval())
    graph = b''.join(field(1, n) for n in g.nodes) + field(2, 'gist') + b''.join(field(5, t) for t in g.tensors)
    graph += b''.join(field(11, port(n, INT32, 'batch', 'length')) for n in ('ids', 'mask'))
    graph += field(12, port('types', FLOAT, 'batch', len(TYPES))) + field(12, port('statuses', FLOAT, 'batch', len(STATUSES)))
    graph += field(12, port('words', FLOAT, 'batch', 'length', 3))
    data = field(1, 8) + field(2, 'communique') + field(7, graph) + field(8, field(1, '') + field(2, 17)) + field(8, field(1, OURS) + field(2, 1))
    for key, value in (('types', ' '.join(TYPES)), ('statuses', ' '.join(STATUSES)), ('length', str(LENGTH))):
        data += field(14, field(1, key) + field(2, value))
    with open(args.out, 'wb') as file:
        file.write(data)
    print(args.out, len(data))


def main():
    parser = argparse.ArgumentParser()
    commands = parser.add_subparsers(dest='command', required=True)
    one = commands.add_parser('train')
    one.add_argument('jar'); one.add_argument('states'); one.add_argument('checkpoint'); one.add_argument('articles', nargs='+')
    one.add_argument('--epochs', type=float, default=4); one.add_argument('--rate', type=float, default=1.1e-4)
    one.add_argument('--seed', type=int, default=5); one.add_argument('--start', help='a checkpoint to go on from')
    two = commands.add_parser('export')
    two.add_argument('jar'); two.add_argument('checkpoint'); two.add_argument('out')
    args = parser.parse_args()
    {'train': train, 'export': export}[args.command](args)


if __name__ == '__main__':
    main()
