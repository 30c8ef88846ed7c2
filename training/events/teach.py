#!/usr/bin/env python3
"""Teach the encoder of an article's start by several teachers, on a GPU and by the clock.

  teach.py weights ENCODER.jar|SAVEDMODEL.zip|CHECKPOINT.pt OUT.npz
  teach.py teacher STARTS.npz WEIGHTS.npz OUT.npz [--rate 1.5e-4] [--epochs 6] [--hidden 0.1] [--swapped 0.2] [--dropout 0.1]
                   [--seconds 140] [--seed 1]
  teach.py pupil STARTS.npz WEIGHTS.npz OUT.npz --told TEACHER.npz ... [--guide TEACHER.npz --alike 1] [--heads 36 --inner 3456]
                   [--rate 3e-4] [--hidden 0.05] [--dropout 0.05] [--seconds 330] [--seed 1]
  teach.py checkpoint PUPIL.npz EMBEDDINGS.pt OUT.pt

STARTS is of starts.py.  A teacher learns from the records and says, beside OUT (OUT.told.npz), what it thinks of all starts, those
without records too.  A pupil learns from the mean of what teachers say and from the records; some of its words are hidden from it.
--guide: a teacher of the same width, whose states it shall be like at first.  --heads, --inner: cut it first (prune.py), with
ReLU.  WEIGHTS holds matrices as integers with a scale for each row.  The embeddings stay as they are.  Needs PyTorch and numpy.
"""
import argparse, os, random, sys, time

import numpy as np
import torch
import torch.nn as nn
import torch.nn.functional as F

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), '..', 'onnx'))
from gist import CLS, EMPTY, LENGTH, SEP, STATUSES, TITLED, TYPES, WEIGHTS, Gist, encoder_of
from prune import importance, prune
from savedmodel import tensors
from train import read_jar

DEVICE = 'cuda' if torch.cuda.is_available() else 'cpu'
MASK = 103
COPIES = 'plain', 'swapped1', 'swapped2'
HEADS = 'types', 'statuses', 'words'
# Of what has no record so much is seen in an epoch.
UNLABELLED = .6
# What the records count for a pupil beside the teachers; of words without gold, what teachers say.
GOLD, DOUBTFUL = .7, .3
BEGAN = time.time()


def say(*parts):
    print(f'{time.time() - BEGAN:6.1f}', *parts, flush=True)


def exact():
    return torch.autocast(DEVICE, torch.bfloat16, enabled=DEVICE == 'cuda')


# ---- weights in files

def stored(state, steps=127):
    out = {}
    for name, value in state.items():
        value = np.asarray(value, 'float32')
        if value.ndim == 2 and value.size > 10000:
            scale = np.maximum(np.abs(value).max(1), 1e-8) / steps
            out[name + '|q'], out[name + '|s'] = np.round(value / scale[:, None]).astype('int8'), scale
        else:
            out[name] = value
    return out


def restored(path):
    arrays, state = np.load(path), {}
    for name in arrays.files:
        if name.endswith('|q'):
            state[name[:-2]] = torch.tensor(arrays[name].astype('float32') * arrays[name[:-2] + '|s'][:, None])
        elif not name.endswith('|s'):
            state[name] = torch.tensor(arrays[name])
    return state


PARTS = {'attention/self/query': 'query', 'attention/self/key': 'key', 'attention/self/value': 'value',
         'attention/output/dense': 'out', 'intermediate/dense': 'first', 'output/dense': 'second'}
NORMS = {'attention/output': 'norm1', 'output': 'norm2'}


def of_savedmodel(path):
    """A BERT as TensorFlow Hub has it."""
    found = {name.removeprefix('module/bert/'): array for name, array in tensors(path).items()}
    base = 'embeddings/'
    state = {'table': found[base + 'word_embeddings'], 'places': found[base + 'position_embeddings'] + found[base + 'token_type_embeddings'][0],
             'norm.weight': found[base + 'LayerNorm/gamma'], 'norm.bias': found[base + 'LayerNorm/beta'], 'width': [64], 'rectified': [0]}
    at = 0
    while f'encoder/layer_{at}/output/dense/bias' in found:
        theirs, ours = f'encoder/layer_{at}/', f'layers.{at}.'
        for name, own in PARTS.items():
            state[f'{ours}{own}.weight'], state[f'{ours}{own}.bias'] = found[f'{theirs}{name}/kernel'].T, found[f'{theirs}{name}/bias']
        for name, own in NORMS.items():
            state[f'{ours}{own}.weight'], state[f'{ours}{own}.bias'] = (found[f'{theirs}{name}/LayerNorm/{k}'] for k in ('gamma', 'beta'))
        at += 1
    return state


def of_gist(model, heads):
    encoder = model.encoder
    state = {'table': encoder.words.weight, 'places': encoder.positions.weight + encoder.segment, 'norm.weight': encoder.norm.weight,
             'norm.bias': encoder.norm.bias, 'width': [32], 'rectified': [int(encoder.rectified)]}
    state.update((name, p) for name, p in encoder.named_parameters() if name.startswith('layers.'))
    if heads:
        state.update((f'{h}.{k}', p) for h in HEADS for k, p in getattr(model, h).named_parameters())
    return {name: p.detach().numpy() if torch.is_tensor(p) else p for name, p in state.items()}


def weights(args):
    if args.source.endswith('.jar'):
        state = of_gist(Gist(encoder_of(read_jar(args.source)[0])), False)
    else:
        state = of_gist(Gist.load(args.source), True) if args.source.endswith('.pt') else of_savedmodel(args.source)
    np.savez(args.out, **stored(state))


def checkpoint(args):
    """A pupil as gist.py has it, with the embeddings of another checkpoint."""
    state = {name: p for name, p in torch.load(args.embeddings).items() if '.layers.' not in name}
    pupil = restored(args.source)
    for name, value in pupil.items():
        if name.startswith('layers.'):
            state['encoder.' + name] = value
        elif name.startswith(HEADS):
            state[name] = value
    state['encoder.rectified'] = pupil['rectified'][0] > 0
    torch.save(state, args.out)


# ---- the encoder

class Layer(nn.Module):
    def __init__(self, width, heads, size, inner, rectified, dropout):
        super().__init__()
        self.heads, self.size, self.rectified, self.dropout = heads, size, rectified, dropout
        self.query, self.key, self.value = (nn.Linear(width, heads * size) for _ in range(3))
        self.out, self.first, self.second = nn.Linear(heads * size, width), nn.Linear(width, inner), nn.Linear(inner, width)
        self.norm1, self.norm2 = nn.LayerNorm(width, eps=1e-12), nn.LayerNorm(width, eps=1e-12)

    def forward(self, x, mask):
        batch, length, _ = x.shape
        split = lambda t: t.view(batch, length, self.heads, self.size).transpose(1, 2)
        attended = F.scaled_dot_product_attention(split(self.query(x)), split(self.key(x)), split(self.value(x)), mask)
        drop = lambda t: F.dropout(t, self.dropout, self.training)
        x = self.norm1(x + drop(self.out(attended.transpose(1, 2).reshape(batch, length, -1))))
        inner = self.first(x)
        return self.norm2(x + drop(self.second(F.relu(inner) if self.rectified else F.gelu(inner))))


class Reader(nn.Module):
    """An encoder of any width with the three heads."""

    def __init__(self, state, dropout, rectified=None):
        super().__init__()
        width, self.dropout = state['table'].shape[1], dropout
        self.rectified = bool(state['rectified'][0]) if rectified is None else rectified
        self.register_buffer('table', state['table'].float())
        self.register_buffer('places', state['places'].float())
        self.norm, self.layers, size = nn.LayerNorm(width, eps=1e-12), nn.ModuleList(), int(state['width'][0])
        while f'layers.{len(self.layers)}.query.bias' in state:
            name = f'layers.{len(self.layers)}.'
            self.layers.append(Layer(width, len(state[name + 'query.bias']) // size, size, len(state[name + 'first.bias']), self.rectified, dropout))
        self.types, self.statuses, self.words = nn.Linear(width, len(TYPES)), nn.Linear(width, len(STATUSES)), nn.Linear(width, 3)
        self.load_state_dict({name: value.float() for name, value in state.items() if name not in ('width', 'rectified')}, strict=False)
        self.size = size
        self.norm.requires_grad_(False)

    def hidden(self, ids, mask):
        drop = lambda t: F.dropout(t, self.dropout, self.training)
        x = drop(self.norm(self.table[ids] + self.places[:ids.shape[1]]))
        bias = torch.zeros(mask.shape, device=DEVICE).masked_fill(~mask, -1e4)[:, None, None, :]
        bias = bias.bfloat16() if DEVICE == 'cuda' else bias
        for layer in self.layers:
            x = layer(x, bias)
        return drop(x).float()

    def answers(self, x):
        return self.types(x[:, 0]), self.statuses(x[:, 0]), self.words(x)

    def state(self):
        return {**{n: v.detach().cpu().numpy() for n, v in self.state_dict().items()}, 'width': [self.size], 'rectified': [int(self.rectified)]}


# ---- starts

def rows(arrays, name, titled=True):
    """The starts of a set as rows of LENGTH pieces, with their headline or without; labels in one number; lengths."""
    ids, labels, lengths, titles = (arrays[f'{name}.{key}'] for key in ('ids', 'labels', 'length', 'title'))
    pieces, marks, found = np.zeros((len(lengths), LENGTH), 'int16'), np.zeros((len(lengths), LENGTH), 'uint8'), np.zeros(len(lengths), int)
    ends = np.cumsum(lengths.astype(int))
    for row, (end, length, title) in enumerate(zip(ends, lengths, titles)):
        own, mark = ids[end - length:end], labels[end - length:end]
        if not titled:
            own, mark = np.concatenate(([CLS], own[title:])), np.concatenate(([0], mark[title:]))
        if len(own) > LENGTH:
            # The sentence that is cut keeps its label.
            behind = np.flatnonzero(own[LENGTH - 1:] == SEP)
            last = mark[LENGTH - 1 + behind[0]] if len(behind) else 0
            own, mark = np.append(own[:LENGTH - 1], SEP), np.append(mark[:LENGTH - 1], last)
        pieces[row, :len(own)], marks[row, :len(own)], found[row] = own, mark, len(own)
    return pieces, marks, found


def unpacked(marks):
    return torch.stack([marks % 3 - 1, marks // 3 % 3 - 1, marks // 9 - 1], -1)


def bits(types):
    return ((torch.tensor(types.astype('int64'))[:, None] >> torch.arange(len(TYPES))) & 1).float()


class Starts:
    """All starts on the device: copy by copy, with the headline and then without, at last those without records."""

    def __init__(self, arrays):
        sets = [rows(arrays, name, titled) for name in COPIES for titled in (True, False)] + [rows(arrays, 'middle')]
        pieces, marks, self.lengths = (np.concatenate(part) for part in zip(*sets))
        self.pieces, self.marks = torch.tensor(pieces).to(DEVICE), torch.tensor(marks).to(DEVICE)
        self.types = bits(arrays['plain.types']).to(DEVICE)
        self.statuses = torch.tensor(arrays['plain.status'].astype('int64')).to(DEVICE)
        self.count, self.told = len(self.types), 2 * len(COPIES) * len(self.types)
        self.seldom, self.often = np.flatnonzero(arrays['seldom']), np.flatnonzero(~arrays['seldom'])

    def length(self, chosen):
        return min(LENGTH, (int(self.lengths[chosen].max()) + 7) // 8 * 8)

    def batch(self, chosen, hidden=0.):
        at, length = torch.tensor(chosen).to(DEVICE), self.length(chosen)
        ids, asked = self.pieces[at, :length].long(), unpacked(self.marks[at, :length].long())
        mask, told = ids > 0, at < self.told
        if hidden:
            gone = (torch.rand(ids.shape, device=DEVICE) < hidden) & mask & (ids != SEP) & (ids != CLS)
            ids = torch.where(gone, torch.full_like(ids, MASK), ids)
        article = torch.where(told, at % self.count, torch.zeros_like(at))
        return argparse.Namespace(at=at, ids=ids, mask=mask, asked=asked, told=told.float(), types=self.types[article],
                                  labels=torch.where(told[:, None, None], asked, torch.full_like(asked, -1)),
                                  statuses=torch.where(told, self.statuses[article], torch.full_like(at, -1)))

    def epoch(self, swapped):
        """Which starts an epoch reads, those with records."""
        articles = np.concatenate([self.often, np.random.permutation(self.seldom)[:int(EMPTY * len(self.seldom))]])
        share = (1 - 2 * swapped, swapped, swapped)
        copies, titled = np.random.choice(3, len(articles), p=share), np.random.rand(len(articles)) < TITLED
        return (2 * copies + ~titled) * self.count + articles

    def batches(self, size, swapped, unlabelled=0.):
        while True:
            chosen = np.concatenate([self.epoch(swapped), np.random.permutation(np.arange(self.told, len(self.lengths)))
                                     [:int(unlabelled * (len(self.lengths) - self.told))]])
            chosen = chosen[np.argsort(self.lengths[chosen] + np.random.rand(len(chosen)) * 15)]
            batches = [chosen[at:at + size] for at in range(0, len(chosen) - size + 1, size)]
            random.shuffle(batches)
            yield from batches


# ---- learning

def mean(values, weights):
    return (values * weights).sum() / weights.sum().clamp(min=1)


def gold_loss(batch, types, statuses, words):
    total = mean(-torch.log((F.softmax(types, -1) * batch.types).sum(-1) + 1e-8), batch.told)
    known = (batch.statuses >= 0).float()
    total = total + .3 * mean(F.cross_entropy(statuses, batch.statuses.clamp(min=0), reduction='none'), known)
    for i, weight in enumerate(WEIGHTS):
        label = batch.labels[..., i]
        told = F.binary_cross_entropy_with_logits(words[..., i], label.clamp(min=0).float(), reduction='none')
        total = total + weight * mean(told, (label >= 0).float())
    return total


def groups(model):
    """What is learned, in three parts: matrices of the layers, their biases, which do not decay, and the heads."""
    layers = list(model.layers.parameters())
    heads = [p for h in HEADS for p in getattr(model, h).parameters()]
    return [dict(params=[p for p in layers if p.ndim > 1], weight_decay=.01), dict(params=[p for p in layers if p.ndim < 2], weight_decay=0.),
            dict(params=heads, weight_decay=.01)]


def learn(model, batches, starts, args, steps, heads, loss):
    """Until so many steps or seconds are over; the rate falls with whichever is nearer."""
    layers = list(model.layers.parameters())
    optimizer = torch.optim.AdamW(groups(model), lr=args.rate, fused=DEVICE == 'cuda')
    began = time.time()
    model.train()
    for step, chosen in enumerate(batches):
        part = max(step / steps, (time.time() - began) / args.seconds)
        if part >= 1:
            break
        batch = starts.batch(chosen, args.hidden)
        with exact():
            x = model.hidden(batch.ids, batch.mask)
        value = loss(batch, x, part)
        optimizer.zero_grad()
        value.backward()
        nn.utils.clip_grad_norm_(layers, 1.)
        for group, times in zip(optimizer.param_groups, (1, 1, heads)):
            group['lr'] = args.rate * times * min(1, (step + 1) / 100) * max(.01, 1 - part)
        optimizer.step()
        if step % 200 == 0:
            say(step, round(part, 3), round(value.item(), 4))
    say('steps', step)


def read(model, starts, order, size):
    """What a model says of starts, batch by batch."""
    model.eval()
    for at in range(0, len(order), size):
        chosen = order[at:at + size]
        batch = starts.batch(chosen)
        with torch.no_grad(), exact():
            x = model.hidden(batch.ids, batch.mask)
        with torch.no_grad():
            yield chosen, batch, model.answers(x)


def tell(model, starts):
    """The probabilities of types and statuses, and of words by piece, of all starts."""
    count = len(starts.lengths)
    types, statuses, words = (np.zeros((count, *shape), 'float16') for shape in ((len(TYPES),), (len(STATUSES),), (LENGTH, 3)))
    for chosen, batch, said in read(model, starts, np.argsort(starts.lengths), 512):
        types[chosen], statuses[chosen] = (F.softmax(s, -1).half().cpu().numpy() for s in said[:2])
        words[chosen, :batch.ids.shape[1]] = torch.sigmoid(said[2]).half().cpu().numpy()
    return dict(types=types, statuses=statuses, words=words)


def measure(model, arrays):
    """Type right where there is an event, none where there is none, with none as likely or less by one and two natural units; words' F1."""
    model.eval()
    for name in ('voa', 'own'):
        pieces, marks, _ = rows(arrays, name)
        ids, labels, right = torch.tensor(pieces).long(), unpacked(torch.tensor(marks).long()), bits(arrays[name + '.types'])
        with torch.no_grad(), exact():
            said = [model.answers(model.hidden(some.to(DEVICE), some.to(DEVICE) > 0)) for some in ids.split(256)]
        types, _, words = (torch.cat(part).float().cpu() for part in zip(*said))
        none, found = right[:, -1] > 0, []
        for less in (0, 1, 2):
            best = (types - less * F.one_hot(torch.tensor(len(TYPES) - 1), len(TYPES))).argmax(-1)
            hit = right.gather(1, best[:, None])[:, 0]
            found += [round(100 * hit[~none].mean().item(), 1), round(100 * hit[none].mean().item(), 1)]
        for i in range(3):
            yes, asked = words[..., i] > 0, labels[..., i] >= 0
            gold = labels[..., i] == 1
            found.append(round((200 * (gold & yes).sum() / ((gold & asked).sum() + (yes & asked).sum()).clamp(min=1)).item(), 1))
        say(name, found)


def seeded(args):
    torch.manual_seed(args.seed); np.random.seed(args.seed); random.seed(args.seed)
    arrays = dict(np.load(args.starts))
    return arrays, Starts(arrays)


def teacher(args):
    arrays, starts = seeded(args)
    model = Reader(restored(args.weights), args.dropout).to(DEVICE)
    steps = len(starts.epoch(0)) / 32 * args.epochs
    learn(model, starts.batches(32, args.swapped), starts, args, steps, 10, lambda batch, x, _: gold_loss(batch, *model.answers(x)))
    measure(model, arrays)
    np.savez(args.out, **stored(model.state()))
    np.savez(args.out + '.told.npz', **tell(model, starts))


def pruned(model, starts, heads, inner):
    """The state of a model without the heads and inner columns that the records' loss needs least."""

    def losses():
        for _, chosen in zip(range(40), starts.batches(32, 0.)):
            batch = starts.batch(chosen)
            with exact():
                x = model.hidden(batch.ids, batch.mask)
            yield gold_loss(batch, *model.answers(x))

    prune(model, importance(model, losses()), heads, inner)
    return {name: torch.tensor(value) for name, value in model.state().items()}


def asked_of(batch):
    """Without records it is not known which pieces begin a name: each is asked, but counts less."""
    all_pieces = batch.mask[..., None].float() * torch.tensor([1., 1., 0.], device=DEVICE) * DOUBTFUL
    return torch.where(batch.told[:, None, None] > 0, (batch.asked >= 0).float(), all_pieces)


def told_loss(told, asked, types, statuses, words):
    """By what teachers say; what of the words is asked for counts as it is weighed there."""
    total = F.kl_div(F.log_softmax(types, -1), told[0], reduction='batchmean')
    event = 1 - told[0][:, -1]
    total = total + .3 * (F.kl_div(F.log_softmax(statuses, -1), told[1], reduction='none').sum(-1) * event).mean()
    for i, weight in enumerate(WEIGHTS):
        said = F.binary_cross_entropy_with_logits(words[..., i], told[2][..., i], reduction='none')
        total = total + weight * mean(said, asked[..., i])
    return total


def save(model, out):
    """A pupil as it will be shipped, without the embeddings, which it has from elsewhere."""
    state = {name: value for name, value in model.state().items() if name not in ('table', 'places')}
    np.savez(out, **stored(state, 63))


def pupil(args):
    arrays, starts = seeded(args)
    model = Reader(restored(args.weights), args.dropout).to(DEVICE)
    if args.heads:
        model = Reader(pruned(model, starts, args.heads, args.inner), args.dropout, rectified=True).to(DEVICE)
    files = [np.load(f) for f in args.told]
    told = [torch.tensor(sum(f[key].astype('float32') for f in files) / len(files)).half().to(DEVICE) for key in HEADS]
    guide = Reader(restored(args.guide), 0.).to(DEVICE).eval().requires_grad_(False) if args.guide else None

    def loss(batch, x, part):
        said = model.answers(x)
        own = [t[batch.at].float() for t in told]
        own[2] = own[2][:, :x.shape[1]]
        total = told_loss(own, asked_of(batch), *said) + GOLD * gold_loss(batch, *said)
        if guide:
            with torch.no_grad(), exact():
                states = guide.hidden(batch.ids, batch.mask)
            total = total + args.alike * (1 - part) * mean(1 - F.cosine_similarity(x, states, dim=-1), batch.mask.float())
        return total

    learn(model, starts.batches(64, .25, UNLABELLED), starts, args, float('inf'), 2, loss)
    measure(model, arrays)
    save(model, args.out)


def main():
    parser = argparse.ArgumentParser()
    commands = parser.add_subparsers(dest='command', required=True)

    def add(name, *places):
        command = commands.add_parser(name)
        for place in places:
            command.add_argument(place)
        return command

    add('weights', 'source', 'out')
    add('checkpoint', 'source', 'embeddings', 'out')
    one, two = add('teacher', 'starts', 'weights', 'out'), add('pupil', 'starts', 'weights', 'out')
    for command, rate, hidden, dropout, seconds in ((one, 1.5e-4, .1, .1, 140), (two, 3e-4, .05, .05, 330)):
        for name, value in (('rate', rate), ('hidden', hidden), ('dropout', dropout), ('seconds', seconds)):
            command.add_argument('--' + name, type=float, default=value)
        command.add_argument('--seed', type=int, default=1)
    one.add_argument('--epochs', type=float, default=6); one.add_argument('--swapped', type=float, default=.2)
    two.add_argument('--told', nargs='+', required=True); two.add_argument('--guide'); two.add_argument('--alike', type=float, default=1)
    two.add_argument('--heads', type=int, default=0); two.add_argument('--inner', type=int, default=0)
    args = parser.parse_args()
    {'weights': weights, 'teacher': teacher, 'pupil': pupil, 'checkpoint': checkpoint}[args.command](args)


if __name__ == '__main__':
    main()
