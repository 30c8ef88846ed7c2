#!/usr/bin/env python3
"""Teach a small encoder what larger ones have learnt, on a GPU and by the clock.  Needs PyTorch and numpy.

  distil.py DATA.npz DEV.npz EARLIER.npz OUT TEACHER.npz… [--seconds 80 300] [--heads 28] [--inner 3840] [--seed 1]

DATA, DEV   of pack.py; DEV is only measured
EARLIER     an earlier encoder: a teacher, and what the pupil is cut out of (prune.py)
TEACHER     encoders without heads: each learns from the labels and opinions in DATA for the first number of seconds
OUT         folder: pupil.npz, and the first teacher
The pupil learns from the mean of the teachers on all sentences of DATA, read in four ways (as they stand, in capitals, as titles),
for the second number of seconds; what a hand has labelled counts more than what teachers say. All files hold weights as integers
with a scale for each row (see `stored`).
"""
import argparse
import math
import os
import time

import numpy as np
import torch
import torch.nn.functional as F

from encoder import LABELS, RELATIONS, TAGS, Encoder, Projection
from prune import importance, prune
from train import HEADS, WEIGHTS, decode
from train import found as spans

LENGTHS = 16, 24, 32, 40, 48, 64, 96, 128
TASKS = ('names', 'tags', 'relations', 'heads')
SIZES = len(LABELS), len(TAGS), len(RELATIONS)
NONE = 255
DEVICE = 'cuda' if torch.cuda.is_available() else 'cpu'
BEGAN = time.time()


def say(*parts):
    print(f'{time.time() - BEGAN:6.1f}', *parts, flush=True)


def stored(state):
    """Matrices as bytes in 63 steps (the vectors of the pieces in 127) with a scale for each row, the rest in half precision."""
    out = {}
    for name, value in state.items():
        value = value.detach().float().cpu().numpy()
        if value.ndim == 2 and value.size > 5000 and not name.startswith('positions'):
            scale = np.maximum(np.abs(value).max(1), 1e-8) / (127 if name.startswith('words') else 63)
            out[name + '|q'], out[name + '|s'] = np.round(value / scale[:, None]).astype(np.int8), scale.astype(np.float32)
        else:
            out[name] = value.astype(np.float16)
    return out


def restored(path):
    arrays, state = np.load(path), {}
    for name in arrays.files:
        if name.endswith('|q'):
            state[name[:-2]] = torch.tensor(arrays[name].astype(np.float32) * arrays[name[:-2] + '|s'][:, None])
        elif not name.endswith('|s'):
            state[name] = torch.tensor(arrays[name].astype(np.float32))
    return state


class Bucket:
    """Sentences of about one length, on the device: pieces, case shapes of each reading, which pieces begin words."""

    def __init__(self, data, rows, length):
        self.rows, self.length = rows, length
        counts = data.arrays['length'][rows].astype(int)
        self.ids = self.padded(data, 'ids', rows, counts, data.at).to(torch.int32)
        firsts = data.words('first', rows, NONE).astype(np.int64)
        self.starts = torch.zeros(len(rows), length, dtype=torch.bool)
        line, word = np.nonzero(firsts != NONE)
        self.starts[line, firsts[line, word]] = True
        self.firsts = firsts
        # The word that each piece belongs to.
        owner = (np.cumsum(self.starts.numpy(), 1) - 1).clip(0)
        inside = (np.arange(length)[None] > 0) & (np.arange(length)[None] < counts[:, None] - 1)
        kinds = [np.where(inside, np.take_along_axis(data.words(n, rows, 0, length), owner, 1), 0) for n in ('own', 'capitals', 'title', 'titled')]
        self.kinds = torch.tensor(np.stack(kinds)).to(DEVICE)
        self.counts, self.dot = torch.tensor(counts, device=DEVICE), torch.tensor(data.arrays['dot'][rows] > 0, device=DEVICE)
        self.ids, self.starts = self.ids.to(DEVICE), self.starts.to(DEVICE)
        self.targets = self.weights = None

    def padded(self, data, name, rows, counts, at):
        places = np.arange(self.length)[None]
        index = np.minimum(at[rows][:, None] + places, len(data.arrays[name]) - 1)
        return torch.tensor(np.where(places < counts[:, None], data.arrays[name][index].astype(np.int64), 0))

    def spread(self, values):
        """What belongs to words, laid on their first pieces."""
        out = torch.zeros(len(self.rows), self.length, *values.shape[2:], dtype=torch.tensor(values).dtype)
        line, word = np.nonzero(self.firsts != NONE)
        out[line, self.firsts[line, word]] = torch.tensor(values[line, word])
        return out

    def places(self, heads):
        """Governors as places of pieces: the root's is 0."""
        flat = heads.reshape(len(heads), -1)
        found = np.take_along_axis(self.firsts, np.maximum(flat.astype(int) - 1, 0).clip(0, self.firsts.shape[1] - 1), 1)
        return np.where(flat == 0, 0, found).reshape(heads.shape)

    def batch(self, chosen, reading):
        """ids, shapes, mask, first pieces; a title has no full stop."""
        ids, kinds, starts = self.ids[chosen].long(), self.kinds[reading, chosen].long(), self.starts[chosen]
        cut = ((reading >= 2) & self.dot[chosen])[:, None]
        last = self.counts[chosen][:, None] - 1
        put = lambda values, place, new: values.scatter(1, place, torch.where(cut, torch.full_like(values[:, :1], new), values.gather(1, place)))
        ids = put(put(ids, last, 0), last - 1, 102)
        kinds, starts = put(kinds, last - 1, 0), put(starts, last - 1, False)
        return ids, kinds, ids != 0, starts


class Data:
    """The sentences of a file of pack.py in buckets of about one length; `chosen` says which, of what the file holds."""

    def __init__(self, path, chosen=None):
        file = np.load(path)
        self.arrays = {n: file[n] for n in file.files}
        self.labelled = int(self.arrays['labelled'])
        self.at = np.cumsum(self.arrays['length'].astype(np.int64)) - self.arrays['length']
        self.word_at = np.cumsum(self.arrays['words'].astype(np.int64)) - self.arrays['words']
        count = np.arange(len(self.arrays['length'])) if chosen is None else chosen(self)
        self.buckets = []
        low = 0
        for length in LENGTHS:
            found = self.arrays['length'][count]
            for part in (count[(found > low) & (found <= length) & (count < self.labelled)], count[(found > low) & (found <= length) & (count >= self.labelled)]):
                if len(part):
                    self.buckets.append(Bucket(self, part, length))
            low = length
        self.times = np.ones(len(self.arrays['length']), int)
        self.times[:self.labelled] = self.arrays['times']

    def words(self, name, rows, absent, width=None, tail=1, at=None):
        """A column of words as a table, sentence by word."""
        counts = self.arrays['words'][rows].astype(int)
        width = width or counts.max()
        places = np.arange(width)[None]
        index = (self.word_at if at is None else at)[rows][:, None] + places
        column = self.arrays[name].reshape(-1, tail) if tail > 1 else self.arrays[name]
        values = column[np.minimum(index, len(column) - 1)]
        inside = places < counts[:, None]
        return np.where(inside[..., None] if tail > 1 else inside, values, absent)


def label(data, hard):
    """Targets and weights of the labelled sentences: hands' labels alone, else silver ones counting `hard` and opinions the rest."""
    said = np.zeros(len(data.arrays['length']), np.int64)
    said[:data.labelled] = np.where(data.arrays['said'] > 0, data.arrays['words'][:data.labelled], 0)
    said_at = np.cumsum(said) - said
    for b in data.buckets:
        if b.rows[0] >= data.labelled:
            continue
        sure, spoken = data.arrays['sure'][b.rows] > 0, data.arrays['said'][b.rows] > 0
        words = data.words('names', b.rows, NONE) , data.words('tags', b.rows, NONE), data.words('relations', b.rows, NONE), data.words('heads', b.rows, NONE)
        b.targets, b.weights = [], []
        treed = (words[1] != NONE).any(1)
        for task in range(4):
            size = SIZES[task] if task < 3 else b.length
            known = words[task] != NONE
            silver = np.where(known, b.places(np.where(known, words[task], 0)) if task == 3 else words[task], 0)
            target = torch.zeros(len(b.rows), b.length, size, dtype=torch.float16)
            weight = b.spread(np.where(known & sure[:, None], 1.0, np.where(known, hard, 0.0)).astype(np.float32))
            lines = b.spread(silver.astype(np.int64))
            target.scatter_(2, lines[..., None].clamp(max=size - 1), weight[..., None].half())
            heard = spoken & ~(sure & (known.any(1) if task == 0 else treed))
            if heard.any():
                target, weight = hear(data, b, task, heard, said_at, target, weight, hard)
            total = target.sum(-1, keepdim=True).clamp(min=1e-4)
            b.targets.append((target / total).to(DEVICE))
            b.weights.append(weight.to(DEVICE))


def hear(data, b, task, heard, said_at, target, weight, hard):
    name, most = TASKS[task], (len(LABELS), 2, 2, 3)[task]
    values = data.words('said.' + name, b.rows, 0, tail=most, at=said_at)
    if task == 0:
        opinion = b.spread((values / 255.0).astype(np.float32))
    else:
        shares = b.spread((data.words(f'said.{name}.p', b.rows, 0, tail=most, at=said_at) / 255.0).astype(np.float32))
        places = b.spread((b.places(values) if task == 3 else values).astype(np.int64))
        size = SIZES[task] if task < 3 else b.length
        opinion = torch.zeros(len(b.rows), b.length, size).scatter_add_(2, places.clamp(max=size - 1), shares)
    on = torch.tensor(heard)[:, None].float() * b.starts.cpu().float()
    return target + (opinion * (on * (1 - hard))[..., None]).half(), torch.maximum(weight, on)


def losses(outputs, targets, weights, starts):
    """Cross entropy of names, tags, relations and governors on first pieces."""
    total = 0.0
    allowed = starts.clone()
    allowed[:, 0] = True
    for task in range(4):
        scores = outputs[task].float()
        if task == 3:
            scores = scores.masked_fill(~allowed[:, None, :], -1e4)
        weight = weights[task] * starts
        each = -(targets[task].float() * scores.log_softmax(-1)).sum(-1)
        total = total + WEIGHTS[task] * (each * weight).sum() / weight.sum().clamp(min=1)
    return total


def order(buckets, times, size, rng):
    """(bucket, sentences) of one reading of everything."""
    out = []
    for b in buckets:
        index = rng.permutation(np.repeat(np.arange(len(b.rows)), times[b.rows]))
        step = max(16, size // b.length // 16 * 16)
        out += [(b, index[i:i + step]) for i in range(0, len(index), step) if len(index[i:i + step]) >= min(16, len(index))]
    rng.shuffle(out)
    return out


def readings(count, rng):
    """Which way each sentence is read: 0 as it stands, 1 in capitals, 2 and 3 as titles."""
    return torch.tensor(np.searchsorted([0.65, 0.75, 0.925, 2], rng.random(count), side='right'), device=DEVICE)


def precision():
    return torch.autocast(DEVICE, torch.bfloat16)


def learn(model, buckets, times, seconds, size, rate, heads, rng, exact=2.0, name=''):
    """By the clock: the rate rises over 3 % of the time and falls to nothing; from the share `exact` on as int8 will have it."""
    body = [p for n, p in model.named_parameters() if not n.startswith(HEADS) and p.requires_grad]
    head = [p for n, p in model.named_parameters() if n.startswith(HEADS)]
    optimiser = torch.optim.AdamW([{'params': body, 'lr': rate}, {'params': head, 'lr': heads}], weight_decay=0.01, fused=DEVICE == 'cuda')
    rates = [g['lr'] for g in optimiser.param_groups]
    model.train()
    began, steps, pieces, total = time.time(), 0, 0, torch.zeros((), device=DEVICE)
    share = 0.0
    while share < 1:
        for b, chosen in order(buckets, times, size, rng):
            share = (time.time() - began) / seconds
            if share >= 1:
                break
            for group, full in zip(optimiser.param_groups, rates):
                group['lr'] = full * min(share / 0.03 + 0.01, 0.5 + 0.5 * math.cos(math.pi * share))
            Projection.quantised = share >= exact
            index = torch.tensor(chosen, device=DEVICE)
            ids, kinds, mask, starts = b.batch(index, readings(len(chosen), rng))
            with precision():
                outputs = model(ids, kinds, mask)
            loss = losses(outputs, [t[index] for t in b.targets], [w[index] for w in b.weights], starts)
            optimiser.zero_grad(set_to_none=True)
            loss.backward()
            torch.nn.utils.clip_grad_norm_(body + head, 1.0)
            optimiser.step()
            total += loss.detach()
            steps, pieces = steps + 1, pieces + ids.numel()
            if DEVICE == 'cuda' and steps % 8 == 0:
                torch.cuda.synchronize()
            if steps % 200 == 0:
                say(name, f'{100 * share:.0f}% step {steps} loss {total.item() / 200:.4f} {pieces / (time.time() - began) / 1000:.0f}k pieces/s')
                total.zero_()
    Projection.quantised = False
    model.eval()


@torch.no_grad()
def teach(teachers, buckets, sure):
    """Targets of all sentences: the teachers' mean probabilities, each with its weight; on what hands labelled mostly their labels."""
    for b in buckets:
        found = [torch.zeros(len(b.rows), b.length, n, dtype=torch.float16, device=DEVICE) for n in (*SIZES, b.length)]
        step = max(1, (65536 if DEVICE == 'cuda' else 2048) // b.length)
        for at in range(0, len(b.rows), step):
            index = torch.arange(at, min(at + step, len(b.rows)), device=DEVICE)
            ids, kinds, mask, starts = b.batch(index, torch.zeros(len(index), dtype=torch.long, device=DEVICE))
            allowed = starts.clone()
            allowed[:, 0] = True
            for model, weight in teachers:
                with precision():
                    outputs = list(model(ids, kinds, mask))
                outputs[3] = outputs[3].float().masked_fill(~allowed[:, None, :], -1e4)
                for task in range(4):
                    found[task][at:at + len(index)] += (outputs[task].float().softmax(-1) * weight).half()
        if b.targets is not None:
            lines = torch.tensor(sure[b.rows] > 0, device=DEVICE)[:, None]
            for task in range(4):
                on = (lines & (b.weights[task] > 0.99)).half()[..., None] * 0.9
                found[task] = found[task] * (1 - on) + b.targets[task] * on
        b.targets = found
        b.weights = [b.starts.float()] * 4


@torch.no_grad()
def measure(model, dev, reading=0):
    """F1 of names without the lexicon, or shares of right tags, governors, both with relation."""
    model.eval()
    out = {}
    for name, data in dev.items():
        same = either = words = tags = heads = trees = 0
        for b in data.buckets:
            index = torch.arange(len(b.rows), device=DEVICE)
            ids, kinds, mask, starts = b.batch(index, torch.full((len(index),), reading, device=DEVICE))
            with precision():
                outputs = [o.float().cpu() for o in model(ids, kinds, mask)]
            starts = starts.cpu()
            gold = [data.words(t, b.rows, NONE) for t in TASKS]
            place = torch.tensor(np.where(b.firsts == NONE, 0, b.firsts).astype(np.int64))
            if (gold[3] != NONE).any():
                known = torch.tensor(gold[3] != NONE)
                allowed = starts.clone()
                allowed[:, 0] = True
                arcs = outputs[3].masked_fill(~allowed[:, None, :], -1e4).argmax(-1).gather(1, place)
                right = arcs == torch.tensor(b.places(np.where(gold[3] == NONE, 0, gold[3])).astype(np.int64))
                kind = outputs[2].argmax(-1).gather(1, place) == torch.tensor(gold[2].astype(np.int64))
                tag = outputs[1].argmax(-1).gather(1, place) == torch.tensor(gold[1].astype(np.int64))
                words, heads = words + int(known.sum()), heads + int((right & known).sum())
                tags, trees = tags + int((tag & known).sum()), trees + int((right & kind & known).sum())
            else:
                scores = outputs[0].log_softmax(-1).gather(1, place[..., None].expand(-1, -1, len(LABELS)))
                for line, own in enumerate(scores):
                    count = int((b.firsts[line] != NONE).sum())
                    a, g = spans(decode(own[:count])), spans([LABELS[t] for t in gold[0][line, :count]])
                    same, either = same + len(a & g), either + len(a) + len(g)
        out[name] = f'{200 * same / either:.2f}' if either else '/'.join(f'{100 * x / max(1, words):.2f}' for x in (tags, heads, trees))
    return out


def asked(model, buckets, rng, count):
    """Losses of some batches, for prune.importance."""
    model.eval()
    for b, chosen in order(buckets, np.ones(10 ** 6, int), 8192, rng)[:count]:
        index = torch.tensor(chosen, device=DEVICE)
        ids, kinds, mask, starts = b.batch(index, readings(len(chosen), rng))
        yield losses(model(ids, kinds, mask), [t[index] for t in b.targets], [w[index] for w in b.weights], starts)


def save(model, path, parts):
    state = stored(model.state_dict())
    for number, names in enumerate(parts(sorted(state))):
        np.savez(f'{path}{number}.npz', **{n: state[n] for n in names})
    say('saved', path)


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument('data'); parser.add_argument('dev'); parser.add_argument('earlier'); parser.add_argument('out')
    parser.add_argument('teachers', nargs='*')
    parser.add_argument('--seconds', type=float, nargs=2, default=(80, 300)); parser.add_argument('--seed', type=int, default=1)
    parser.add_argument('--heads', type=int, default=28); parser.add_argument('--inner', type=int, default=3840)
    parser.add_argument('--hard', type=float, default=0.3); parser.add_argument('--exact', type=float, default=0.72)
    parser.add_argument('--size', type=int, default=16384)
    args = parser.parse_args()
    torch.manual_seed(args.seed)
    torch.backends.cuda.matmul.allow_tf32 = True
    rng = np.random.default_rng(args.seed)
    data = Data(args.data)
    say(len(data.buckets), 'buckets', sum(b.ids.numel() for b in data.buckets), 'pieces')
    dev = {n: Data(os.path.join(args.dev, n)) for n in sorted(os.listdir(args.dev))}
    label(data, args.hard)
    say('labelled')
    earlier = Encoder.of(restored(args.earlier)).to(DEVICE).eval()
    say('earlier', measure(earlier, dev))
    labelled = [b for b in data.buckets if b.targets is not None]
    teachers = [(earlier, 0.3)]
    for path in args.teachers:
        model = Encoder.of(restored(path)).to(DEVICE)
        learn(model, labelled, data.times, args.seconds[0], args.size // 4, 2e-4, 1e-3, rng, name=path)
        say(path, measure(model, dev), 'capitals', measure(model, dev, 1))
        teachers.append((model, 0.7 / len(args.teachers)))
    sure = np.zeros(len(data.arrays['length']), int)
    sure[:data.labelled] = data.arrays['sure']
    teach(teachers, data.buckets, sure)
    say('taught')
    if len(teachers) > 1:
        halves = lambda names: ([n for n in names if n.startswith('words')], [n for n in names if n.startswith('layers') and int(n.split('.')[1]) < 7],
                                [n for n in names if not n.startswith('words') and not (n.startswith('layers') and int(n.split('.')[1]) < 7)])
        save(teachers[1][0], os.path.join(args.out, 'teacher'), halves)
    whole = Encoder.of(restored(args.earlier)).to(DEVICE)
    marks = importance(whole, asked(whole, data.buckets, rng, 60))
    pupil = Encoder.of(restored(args.earlier))
    prune(pupil, marks, args.heads, args.inner)
    pupil = Encoder.of(pupil.state_dict())
    pupil.rectify()
    for part in pupil.modules():
        if isinstance(part, torch.nn.Dropout):
            part.p = 0.05
    pupil.to(DEVICE)
    learn(pupil, data.buckets, data.times, args.seconds[1], args.size, 5e-4, 1e-3, rng, args.exact, 'pupil')
    save(pupil, os.path.join(args.out, 'pupil'), lambda names: ([n for n in names if n.startswith('words')], [n for n in names if not n.startswith('words')]))
    say('pupil', measure(pupil, dev), 'capitals', measure(pupil, dev, 1))
    Projection.quantised = True
    say('quantised', measure(pupil, dev))


if __name__ == '__main__':
    main()
