#!/usr/bin/env python3
"""Teach an encoder what the news of an article is, from its start alone, and write it as models/onnx-gist.onnx.

  gist.py train ENCODER.jar STATES.tsv CHECKPOINT.pt ARTICLES.jsonl [ARTICLES.jsonl ...] [--start CHECKPOINT.pt --back 0.15]
                [--epochs 4] [--rate 1.1e-4] [--seed 5]
  gist.py distil ENCODER.jar STATES.tsv TEACHER.pt CHECKPOINT.pt ARTICLES.jsonl [ARTICLES.jsonl ...]
                [--heads 48] [--inner 4608] [--epochs 3] [--rate 2e-4] [--seed 5]
  gist.py export CHECKPOINT.pt OUT.onnx

`train` goes on from --start with its layers drawn back towards the first encoder by a part.  `distil` teaches a smaller encoder to
say what a taught one says: every second of its layers, without their least important heads and columns (prune.py), with ReLU.
ARTICLES is lessons.py's output; one article in eight of the VOA's and one in ten of our own are held out (`learn.held`).  The
encoder reads [CLS], the headline, [SEP], then sentence by sentence with [SEP] behind each, up to LENGTH pieces.  [CLS] tells
the type of the main record or NONE, and its status; the first piece of a capitalised word whether it names a participant of
it, and whether it names its place; a [SEP] whether the sentence before it is evidence.  STATES.tsv is the library's table of
states: "French" is for France, and a capital, which may stand for its state, is not counted where that takes part.
PyTorch, numpy and training/onnx.
"""
import argparse, copy, json, os, random, re, sys

import torch
import torch.nn as nn
import torch.nn.functional as F

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), '..', 'onnx'))
from encoder import Encoder, Projection, WordPiece, read_weights
from export import FLOAT, INT32, OURS, Graph, port
from learn import held, words as words_of_name
from protobuf import field
from prune import importance, prune
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
# What the words' three questions count beside the type: participant, place, evidence.
WEIGHTS = .6, .4, .4
# What the teacher's words count for a pupil beside the gold, and its hidden states.
TOLD, STATES_ALIKE = 1., 2.
TOKEN = re.compile(r'\w+?(?=n[\'’]t\b)|n(?=[\'’]t\b)|\w+(?:[-.]\w+)*|[^\w\s]')
# Sentences as the library finds them: not behind titles and initials; a dateline is one.
SENTENCE = re.compile(r'''(?:(?<=[.!?])|(?<=[.!?]["”'’)])|(?<=[.!?]''))(?<!\b[A-Z]\.)(?<!\b(?:Mr|Ms|Dr|St|Lt|Jr|Sr|No|Mt)\.)(?<!\b(?:Mrs|Gen|Sen|Rep|Gov|Col|Sgt|Rev|Maj|Adm|Jan|Feb|Aug|Oct|Nov|Dec)\.)'''
                      r'''(?<!\b(?:Prof|Sept|Capt)\.)\s+(?=[A-Z"“‘'`])''')
DATELINE = re.compile(r'(?=[A-Z]{2}|[^\n]{0,60}\()[A-Z][^\n]{0,80}?\s(?:-{1,2}|[–—_/])\s+(?=\S)')


def sentences(paragraph):
    dateline = DATELINE.match(paragraph)
    end = dateline.end() if dateline else 0
    return filter(str.strip, [paragraph[:end], *SENTENCE.split(paragraph[end:])])


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
            for sentence in sentences(paragraph):
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

    @staticmethod
    def load(path, own='encoder.'):
        """The encoder and heads of a checkpoint, whatever its layers' sizes."""
        state = torch.load(path)
        model = Gist(Encoder.of({name[len(own):]: tensor for name, tensor in state.items() if name.startswith(own)}))
        model.load_state_dict(state)
        return model

    def forward(self, ids, mask):
        return self.answers(self.hidden(ids, mask))

    def answers(self, x):
        return self.types(x[:, 0]), self.statuses(x[:, 0]), self.words(x)

    def hidden(self, ids, mask):
        encoder = self.encoder
        bias = torch.zeros(mask.shape).masked_fill(~mask, -1e4)[:, None, None, :]
        with torch.no_grad():
            x = encoder.norm(encoder.words(ids) + encoder.positions(torch.arange(ids.shape[1])) + encoder.segment)
        x = encoder.drop(x)
        for layer in encoder.layers:
            x = layer(x, bias)
        return encoder.drop(x)


def encoder_of(data, heads=12, inner=1536):
    """An encoder with the weights of a BERT as it was exported, six matrices a layer."""
    encoder = Encoder(layers=((heads, inner),) * (len(read_weights(data)[1]) // 6))
    encoder.load_onnx(data)
    return encoder


def padded(rows, fill):
    longest = max(map(len, rows))
    return torch.tensor([row + [fill] * (longest - len(row)) for row in rows])


def loss(model, batch):
    ids = padded([s.ids for s in batch], -1)
    return gold_loss(batch, *model(ids.clamp(min=0), ids >= 0))


def gold_loss(batch, types, statuses, words):
    right = torch.zeros(types.shape)
    for row, start in zip(right, batch):
        row[start.types] = 1
    total = -torch.log((F.softmax(types, -1) * right).sum(-1) + 1e-8).mean()
    status = torch.tensor([s.status for s in batch])
    if (status >= 0).any():
        total = total + .3 * F.cross_entropy(statuses[status >= 0], status[status >= 0])
    labels = padded([s.labels for s in batch], (-1, -1, -1))
    for i, weight in enumerate(WEIGHTS):
        told = labels[..., i] >= 0
        if told.any():
            total = total + weight * F.binary_cross_entropy_with_logits(words[..., i][told], labels[..., i][told].float())
    return total


def epochs(starts, empty):
    """Batches without end: of articles of like length, each with its headline or without."""
    seldom = set(empty)
    others = [i for i in range(len(starts)) if i not in seldom]
    while True:
        chosen = [starts[i][random.random() >= TITLED] for i in others + random.sample(empty, int(EMPTY * len(empty)))]
        chosen.sort(key=lambda s: len(s.ids) + random.random() * 15)
        batches = [chosen[i:i + BATCH] for i in range(0, len(chosen), BATCH)]
        random.shuffle(batches)
        yield from batches


def read(args, vocabulary):
    """The articles' starts, each with its headline and without, and which of them are without event among many."""
    pieces, states = WordPiece(vocabulary), States(args.states)
    articles = [a for path in args.articles for a in map(json.loads, open(path, encoding='utf8')) if not held(a)]
    # A copy without its headline adds nothing here.
    articles = [a for a in articles if not a['id'].endswith('#1')]
    starts = [[Start(a, pieces, states, titled) for titled in (True, False)] for a in articles]
    return starts, [i for i, a in enumerate(articles) if '#' in a['id'] and not a['records']]


def learn(model, starts, empty, args, frozen, of):
    """Teach a model by the loss of its batches; `frozen` of its layers stay as they are."""
    encoder = model.encoder
    for part in (*encoder.children(), *encoder.layers[:frozen]):
        if part is not encoder.layers:
            part.requires_grad_(False)
    encoder.segment.requires_grad_(False)
    learned = [p for layer in encoder.layers[frozen:] for p in layer.parameters()]
    heads = [p for head in (model.types, model.statuses, model.words) for p in head.parameters()]
    rates = (args.rate, args.rate * 10)
    optimizer = torch.optim.AdamW([dict(params=learned), dict(params=heads)], weight_decay=.01)
    steps = int((len(starts) - (1 - EMPTY) * len(empty)) / BATCH * args.epochs)
    for step, batch in zip(range(steps), epochs(starts, empty)):
        value = of(model.train(), batch)
        optimizer.zero_grad()
        value.backward()
        nn.utils.clip_grad_norm_(learned, 1.)
        for group, rate in zip(optimizer.param_groups, rates):
            group['lr'] = rate * min(1, (step + 1) / (.06 * steps)) * max(.02, 1 - step / steps)
        optimizer.step()
        if step % 20 == 0:
            print(step, 'of', steps, round(value.item(), 3), flush=True)
            torch.save(model.state_dict(), args.checkpoint)
    torch.save(model.state_dict(), args.checkpoint)


def train(args):
    data, vocabulary = read_jar(args.jar)
    starts, empty = read(args, vocabulary)
    model = Gist(encoder_of(data))
    if args.start:
        first, taught = model.state_dict(), torch.load(args.start)
        model.load_state_dict({name: torch.lerp(own, first[name], args.back) if '.layers.' in name else own
                               for name, own in taught.items()})
    learn(model, starts, empty, args, int(FROZEN * len(model.encoder.layers) / 10), loss)


def tell(teacher, starts):
    """Give each start what the teacher says of it."""
    order = sorted(starts, key=lambda s: len(s.ids))
    for at in range(0, len(order), 2 * BATCH):
        batch = order[at:at + 2 * BATCH]
        ids = padded([s.ids for s in batch], -1)
        with torch.no_grad():
            x = teacher.hidden(ids.clamp(min=0), ids >= 0)
            heads = teacher.answers(x)
        for row, start in enumerate(batch):
            start.told = [F.softmax(heads[0][row], -1), F.softmax(heads[1][row], -1), torch.sigmoid(heads[2][row, :len(start.ids)]),
                          x[row, :len(start.ids)].bfloat16()]


def told_loss(model, batch):
    """By the gold and by what the teacher says, of the same words, and how like its hidden states are."""
    ids = padded([s.ids for s in batch], -1)
    x = model.hidden(ids.clamp(min=0), ids >= 0)
    heads = model.answers(x)
    labels = padded([s.labels for s in batch], (-1, -1, -1))
    told = [torch.stack([s.told[i] for s in batch]) for i in (0, 1)]
    words, states = (torch.cat([s.told[i] for s in batch]).float() for i in (2, 3))
    total = F.kl_div(F.log_softmax(heads[0], -1), told[0], reduction='batchmean')
    total = total + .3 * F.kl_div(F.log_softmax(heads[1], -1), told[1], reduction='batchmean')
    asked = labels[ids >= 0] >= 0
    said = heads[2][ids >= 0]
    for i, weight in enumerate(WEIGHTS):
        if asked[:, i].any():
            total = total + weight * F.binary_cross_entropy_with_logits(said[asked[:, i], i], words[asked[:, i], i])
    alike = F.cosine_similarity(x[ids >= 0], states, dim=-1).mean()
    return gold_loss(batch, *heads) + TOLD * total + STATES_ALIKE * (1 - alike)


def pupil_of(teacher, starts, args):
    """Every second layer of the teacher, the last among them, without what matters least for the gold."""
    whole = copy.deepcopy(teacher)
    marks = importance(whole.encoder, (loss(whole, random.sample(starts, BATCH)) for _ in range(args.batches)))
    pupil = copy.deepcopy(teacher)
    pupil.encoder.layers = nn.ModuleList(list(pupil.encoder.layers)[1::2])
    prune(pupil.encoder, marks[1::2], args.heads, args.inner)
    torch.save(pupil.state_dict(), args.checkpoint)
    pupil = Gist.load(args.checkpoint)
    pupil.encoder.rectify()
    return pupil


def distil(args):
    starts, empty = read(args, read_jar(args.jar)[1])
    # The teacher is asked once, so that the same of those without event are seen in each epoch.
    seldom = set(empty) - set(random.sample(empty, int(EMPTY * len(empty))))
    starts = [pair for i, pair in enumerate(starts) if i not in seldom]
    teacher = Gist.load(args.teacher).eval()
    pupil = pupil_of(teacher, [pair[0] for pair in starts], args)
    starts = [[pair[random.random() >= TITLED]] * 2 for pair in starts]
    tell(teacher, [pair[0] for pair in starts])
    learn(pupil, starts, [], args, 0, told_loss)


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
    g = build(Gist.load(args.checkpoint).eval())
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
    one, two = commands.add_parser('train'), commands.add_parser('distil')
    for command in (one, two):
        command.add_argument('jar'); command.add_argument('states')
    two.add_argument('teacher')
    for command, count, rate in ((one, 4, 1.1e-4), (two, 3, 2e-4)):
        command.add_argument('checkpoint'); command.add_argument('articles', nargs='+')
        command.add_argument('--epochs', type=float, default=count); command.add_argument('--rate', type=float, default=rate)
        command.add_argument('--seed', type=int, default=5)
    one.add_argument('--start', help='a checkpoint to go on from')
    one.add_argument('--back', type=float, default=0, help='how far its layers are drawn back towards the first encoder')
    two.add_argument('--heads', type=int, default=48); two.add_argument('--inner', type=int, default=4608)
    two.add_argument('--batches', type=int, default=24)
    three = commands.add_parser('export')
    three.add_argument('checkpoint'); three.add_argument('out')
    args = parser.parse_args()
    if args.command != 'export':
        torch.manual_seed(args.seed)
        random.seed(args.seed)
    {'train': train, 'distil': distil, 'export': export}[args.command](args)


if __name__ == '__main__':
    main()
