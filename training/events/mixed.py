#!/usr/bin/env python3
"""Teach a pupil of teach.py further, by a teacher that reads with it what nobody has read before.

  mixed.py STARTS.npz PUPIL.npz TEACHER.npz OUT.npz [--rate 6e-4] [--batch 256] [--seconds 540] [--seed 1]

STARTS is of starts.py, the others are of teach.py (`weights`).  In each batch some starts are as they were written, with their
records; most are mixed: sentences are left out, moved or taken from elsewhere, headlines too, and words are hidden or replaced.
The teacher says what it thinks of the very same pieces; at first the pupil shall also be like it in its states.  On a GPU a step
is recorded once and played again.  Needs PyTorch and numpy.
"""
import argparse
import time

import numpy as np
import torch
import torch.nn.functional as F

import teach
from gist import CLS, EMPTY, LENGTH, SEP, TITLED, TYPES
from teach import DEVICE, DOUBTFUL, GOLD, MASK, Reader, exact, mean, measure, restored, say

COPIES = {'plain': .5, 'swapped1': .25, 'swapped2': .25}
# How often a start is one of those without records, and how often it stays as it was written.
UNLABELLED, WRITTEN = .2, .35
# Of a written start so many pieces are hidden; of a mixed one up to so many hidden or replaced.
HIDDEN, NOISE = .06, .25
# What befalls the parts of a mixed start, each so often.
BEHEADED, OTHER_HEADLINE, LATER, MOVED = .3, .12, .2, .15
DROPPED, REPLACED, INSERTED = .08, .08, .04
WORKERS = 12
STATES_ALIKE = 1.


class Sentences:
    """The sentences of all starts, one behind the other, and where each start has its own; the first is its headline."""

    def __init__(self, arrays):
        sets = [*COPIES, 'middle']
        self.ids = np.concatenate([arrays[f'{s}.ids'] for s in sets]).astype('int64')
        marks = np.concatenate([arrays[f'{s}.labels'] for s in sets]).astype('int8')
        self.labels = teach.unpacked(torch.from_numpy(marks)).numpy()
        lengths = np.concatenate([arrays[f'{s}.length'] for s in sets]).astype(int)
        ends = np.cumsum(lengths)
        closing = np.flatnonzero(self.ids == SEP)
        # A sentence's pieces, its [SEP] with them; [CLS] belongs to none.
        self.first = np.searchsorted(closing, ends - lengths)
        self.last = np.searchsorted(closing, ends)
        self.bounds = np.stack([np.concatenate(([0], closing[:-1] + 1)), closing + 1], -1)
        self.bounds[self.first, 0] += 1
        headlines = np.zeros(len(closing), bool)
        headlines[self.first] = True
        self.headlines, self.bodies = np.flatnonzero(headlines), np.flatnonzero(~headlines)
        self.count = len(arrays['plain.length'])
        # Of what has no record it is not known which pieces begin a name: each is asked, but counts less.
        none = np.concatenate([arrays[f'{s}.types'] >> (len(TYPES) - 1) & 1 for s in sets]) > 0
        self.doubt = np.repeat(none, self.last - self.first) * DOUBTFUL
        self.types, self.status, self.seldom = teach.bits(arrays['plain.types']).numpy(), arrays['plain.status'], arrays['seldom']


class Mixer(torch.utils.data.IterableDataset):
    """Batches without end."""

    def __init__(self, sentences, batch, seed):
        self.all, self.batch, self.seed = sentences, batch, seed

    def __iter__(self):
        worker = torch.utils.data.get_worker_info()
        self.chance = np.random.default_rng((self.seed, worker.id if worker else 0))
        while True:
            yield self.rows()

    def rows(self):
        size = self.batch
        rows = argparse.Namespace(
            ids=np.zeros((size, LENGTH), 'int16'), weights=np.zeros((size, LENGTH, 3), 'float32'),
            labels=np.full((size, LENGTH, 3), -1, 'int8'), types=np.zeros((size, len(TYPES)), 'float32'),
            statuses=np.full(size, -1, 'int64'), told=np.zeros(size, 'float32'))
        for row in range(size):
            self.fill(rows, row)
        return {name: torch.from_numpy(array) for name, array in vars(rows).items()}

    def fill(self, rows, row):
        every, chance = self.all, self.chance
        start, known = self.choose()
        written = chance.random() < WRITTEN
        parts = self.written(start) if written else self.mixed(start)
        ids, labels, weights = self.joined(parts)
        length = len(ids)
        rows.ids[row, :length] = self.noised(ids, HIDDEN if written else NOISE * chance.random(), 1 if written else .6)
        rows.weights[row, :length] = weights
        if written and known is not None:
            rows.labels[row, :length], rows.told[row], rows.statuses[row] = labels, 1, every.status[known]
            rows.types[row] = every.types[known]

    def choose(self):
        """A start, and its article if that has records or is known to have none."""
        every, chance = self.all, self.chance
        if chance.random() < UNLABELLED:
            return chance.integers(len(COPIES) * every.count, len(every.first)), None
        while True:
            article = chance.integers(every.count)
            if not every.seldom[article] or chance.random() < EMPTY:
                return chance.choice(len(COPIES), p=list(COPIES.values())) * every.count + article, article

    def written(self, start):
        parts = [*range(self.all.first[start], self.all.last[start])]
        return parts if self.chance.random() < TITLED else [None, *parts[1:]]

    def mixed(self, start):
        chance = self.chance
        headline, *body = range(self.all.first[start], self.all.last[start])
        if chance.random() < BEHEADED:
            headline = None
        elif chance.random() < OTHER_HEADLINE:
            headline = chance.choice(self.all.headlines)
        if chance.random() < LATER:
            body = body[chance.integers(1, 3):] or body
        if chance.random() < MOVED and len(body) > 1:
            body.insert(chance.integers(len(body)), body.pop(chance.integers(len(body))))
        return [headline, *self.replaced(body)]

    def replaced(self, body):
        for part in body:
            fate = self.chance.random()
            if fate < REPLACED + INSERTED:
                yield self.chance.choice(self.all.bodies)
            if fate >= REPLACED + DROPPED or REPLACED <= fate < REPLACED + INSERTED:
                yield part

    def joined(self, parts):
        every = self.all
        pieces = [np.arange(*every.bounds[p]) if p is not None else [-1] for p in parts]
        doubt = np.repeat([0 if p is None else every.doubt[p] for p in parts], [len(own) for own in pieces])[:LENGTH - 1]
        pieces = np.concatenate(pieces).astype(int)[:LENGTH - 1]
        ids, labels = np.where(pieces < 0, SEP, every.ids[pieces]), every.labels[pieces].copy()
        labels[pieces < 0] = -1
        weights = np.where(labels >= 0, 1, doubt[:, None]).astype('float32')
        weights[:, 2] = ids == SEP
        head = np.zeros((1, 3), 'float32')
        ids, labels, weights = np.append(CLS, ids), np.concatenate((head - 1, labels)), np.concatenate((head, weights))
        if len(ids) == LENGTH:
            ids[-1], labels[-1, :2], weights[-1] = SEP, -1, (0, 0, 1)
        return ids, labels, weights

    def noised(self, ids, rate, hidden):
        chance = self.chance
        gone = (chance.random(len(ids)) < rate) & (ids != SEP) & (ids != CLS)
        others = self.all.ids[chance.integers(len(self.all.ids), size=len(ids))]
        others = np.where((others == SEP) | (others == CLS) | (chance.random(len(ids)) < hidden), MASK, others)
        return np.where(gone, others, ids)


class Lesson:
    """One step of learning; what it needs lies in tensors of its own, so that it can be recorded."""

    def __init__(self, pupil, teacher, batch, rate):
        self.pupil, self.teacher, self.rate = pupil, teacher, rate
        self.batch = {name: tensor.to(DEVICE) for name, tensor in batch.items()}
        self.part = torch.zeros((), device=DEVICE)
        self.layers = list(pupil.layers.parameters())
        self.times = 1, 1, 2
        groups, cuda = [dict(group, lr=torch.zeros((), device=DEVICE)) for group in teach.groups(pupil)], DEVICE == 'cuda'
        self.optimizer = torch.optim.AdamW(groups, fused=cuda, capturable=cuda)
        self.value = None

    def loss(self):
        batch = argparse.Namespace(**{name: t.long() if name in ('ids', 'labels') else t for name, t in self.batch.items()})
        batch.mask = batch.ids > 0
        with exact():
            x = self.pupil.hidden(batch.ids, batch.mask)
            with torch.no_grad():
                states = self.teacher.hidden(batch.ids, batch.mask)
        with torch.no_grad():
            types, statuses, words = self.teacher.answers(states)
            told = F.softmax(types, -1), F.softmax(statuses, -1), torch.sigmoid(words)
        said = self.pupil.answers(x)
        alike = mean(1 - F.cosine_similarity(x, states, dim=-1), batch.mask.float())
        return teach.told_loss(told, batch.weights, *said) + GOLD * teach.gold_loss(batch, *said) + STATES_ALIKE * (1 - self.part) * alike

    def take(self):
        self.optimizer.zero_grad(set_to_none=True)
        self.value = self.loss()
        self.value.backward()
        torch.nn.utils.clip_grad_norm_(self.layers, 1.)
        self.optimizer.step()

    def record(self):
        """The step as a CUDA graph, or as it is where there is none."""
        if DEVICE != 'cuda':
            return self.take
        stream = torch.cuda.Stream()
        stream.wait_stream(torch.cuda.current_stream())
        with torch.cuda.stream(stream):
            for _ in range(5):
                self.take()
        torch.cuda.current_stream().wait_stream(stream)
        graph = torch.cuda.CUDAGraph()
        with torch.cuda.graph(graph):
            self.take()
        return graph.replay

    def set(self, batch, step, part):
        for name, tensor in batch.items():
            self.batch[name].copy_(tensor, non_blocking=True)
        self.part.fill_(part)
        for group, times in zip(self.optimizer.param_groups, self.times):
            group['lr'].fill_(self.rate * times * min(1, (step + 1) / 200) * max(.005, 1 - part))


def main():
    parser = argparse.ArgumentParser()
    for place in ('starts', 'pupil', 'teacher', 'out'):
        parser.add_argument(place)
    for name, value in (('rate', 6e-4), ('batch', 256), ('seconds', 540.), ('seed', 1), ('dropout', .05), ('workers', WORKERS)):
        parser.add_argument('--' + name, type=type(value), default=value)
    args = parser.parse_args()
    torch.manual_seed(args.seed)
    arrays = dict(np.load(args.starts))
    loader = torch.utils.data.DataLoader(Mixer(Sentences(arrays), args.batch, args.seed), batch_size=None, num_workers=args.workers,
                                         pin_memory=DEVICE == 'cuda', prefetch_factor=8 if args.workers else None)
    batches = iter(loader)
    first = next(batches)
    pupil, teacher = Reader(restored(args.pupil), args.dropout).to(DEVICE).train(), Reader(restored(args.teacher), 0.).to(DEVICE).eval()
    measure(teacher, arrays)
    measure(pupil, arrays)
    lesson = Lesson(pupil.train(), teacher.requires_grad_(False), first, args.rate)
    take, began = lesson.record(), time.time()
    for step, batch in enumerate(batches):
        part = (time.time() - began) / args.seconds
        if part >= 1:
            break
        lesson.set(batch, step, part)
        take()
        if step % 500 == 0:
            say(step, round(part, 3), round(lesson.value.item(), 4))
    say('steps', step)
    measure(pupil, arrays)
    teach.save(pupil, args.out)


if __name__ == '__main__':
    main()
