#!/usr/bin/env python3
"""Teach the types' head of an encoder of starts to tell the main event's own type.

  sharpen.py STARTS.npz CHECKPOINT.pt OUT.pt [--own 0.7] [--before 0.15] [--decay 3e-3] [--seed 1]

STARTS is of starts.py, CHECKPOINT of teach.py.  Where annotators take other types for right too, the loss of gist.py is least with
the most general of these: an encoder learns to call a condemnation a statement.  Here the own type counts --own, the others share
the rest; the encoder stays as it is, and the new head is mixed with so much of the one before.  Needs PyTorch and numpy.
"""
import argparse

import numpy as np
import torch
import torch.nn.functional as F

from gist import EMPTY, TITLED, TYPES, Gist
from teach import bits, rows, say

NONE = TYPES.index('NONE')
STEPS, BATCH, RATE = 300, 4096, .01


def states(model, arrays, name, titled):
    """What [CLS] has become in each start; those are read with their headline of which `titled` says so."""
    (pieces, _, lengths), (bare, _, shorter) = rows(arrays, name), rows(arrays, name, False)
    ids, lengths = np.where(titled[:, None], pieces, bare), np.where(titled, lengths, shorter)
    found = torch.zeros(len(ids), model.types.weight.shape[1])
    order = np.argsort(lengths)
    for at in range(0, len(order), 64):
        chosen = order[at:at + 64]
        batch = torch.tensor(ids[chosen][:, :lengths[chosen].max()]).long()
        with torch.no_grad():
            found[chosen] = model.hidden(batch, batch > 0)[:, 0]
    return found


def wanted(own, right, share):
    """How likely each type should be called."""
    others = right.scatter(1, own[:, None], 0)
    count = others.sum(1, keepdim=True)
    shared = others / count.clamp(min=1) * (1 - share)
    return shared.scatter(1, own[:, None], torch.where(count > 0, share, 1.))


def fitted(head, x, asked, weights, decay):
    before = head.weight.detach().clone()
    optimizer = torch.optim.Adam(head.parameters(), lr=RATE)
    for step in range(STEPS):
        chosen = torch.randint(len(x), (BATCH,))
        missed = -(asked[chosen] * F.log_softmax(head(x[chosen]), -1)).sum(1)
        loss = (missed * weights[chosen]).mean() + decay * ((head.weight - before) ** 2).sum()
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
        for group in optimizer.param_groups:
            group['lr'] = RATE * (1 - step / STEPS)


def measure(model, arrays):
    """Of events the own type right, one of the right types; none where there is none."""
    for name in ('voa', 'own'):
        own, right = torch.tensor(arrays[f'{name}.main'].astype('int64')), bits(arrays[f'{name}.types'])
        with torch.no_grad():
            best = model.types(states(model, arrays, name, np.ones(len(own), bool))).argmax(1)
        none, hit = own == NONE, right.gather(1, best[:, None])[:, 0]
        say(name, [round(100 * part.float().mean().item(), 1) for part in ((best == own)[~none], hit[~none], hit[none])])


def main():
    parser = argparse.ArgumentParser()
    for place in ('starts', 'checkpoint', 'out'):
        parser.add_argument(place)
    for name, value in (('own', .7), ('before', .15), ('decay', 3e-3), ('seed', 1)):
        parser.add_argument('--' + name, type=type(value), default=value)
    args = parser.parse_args()
    torch.manual_seed(args.seed)
    arrays, model = dict(np.load(args.starts)), Gist.load(args.checkpoint).eval()
    own = torch.tensor(arrays['plain.main'].astype('int64'))
    x = states(model, arrays, 'plain', np.random.default_rng(args.seed).random(len(own)) < TITLED)
    measure(model, arrays)
    head, before = model.types, {name: p.detach().clone() for name, p in model.types.named_parameters()}
    weights = torch.tensor(np.where(arrays['seldom'], EMPTY, 1.)).float()
    fitted(head, x, wanted(own, bits(arrays['plain.types']), args.own), weights, args.decay)
    with torch.no_grad():
        for name, p in head.named_parameters():
            p.lerp_(before[name], args.before)
    measure(model, arrays)
    torch.save(model.state_dict(), args.out)


if __name__ == '__main__':
    main()
