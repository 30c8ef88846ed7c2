#!/usr/bin/env python3
"""Bring a pupil of distil.py back towards the encoder that it was cut out of, and let it learn on, on a processor.  Needs PyTorch.

  finish.py DATA.npz DEV EARLIER.npz OUT.pt --pupil PUPIL0.npz PUPIL1.npz --teacher TEACHER0.npz… [--mix 0.3] [--seconds 720]
            [--rate 2e-4] [--exact 0.6] [--sharp 1.0] [--seed 1]

Long lessons on news and official prose cost the pupil what the earlier encoder knew of other prose. The mean of both, the earlier
one cut to the same parts, keeps it (Wortsman et al., 2022, "Robust fine-tuning of zero-shot models"); a few minutes of lessons from
the same teachers make the mean whole. The vectors of the pieces stay. sharp: power of the teachers' probabilities of names.
Targets are kept beside OUT (targets.pt).
"""
import argparse
import os

import numpy as np
import torch
import torch.nn.functional as F

from distil import Data, label, learn, measure, restored, say, teach
from encoder import HEAD_WIDTH, Encoder, Projection

SWAPPED = 70000


def some(data):
    """What hands labelled, a third of the other labelled sentences, a fifth of those with other names, one in thirty of the archive's."""
    at = np.arange(len(data.arrays['length']))
    sure = np.zeros(len(at), bool)
    sure[:data.labelled] = data.arrays['sure'] > 0
    labelled, swapped = at < data.labelled, at >= len(at) - SWAPPED
    return at[sure | labelled & (at % 3 < 1) | swapped & (at % 5 == 0) | ~labelled & ~swapped & (at % 30 == 0)]


def cut(whole, part):
    """The parts of one state that the other grew from: heads and inner columns by their likeness."""
    out = dict(whole)
    like = lambda side: (F.normalize(side(part), dim=1) @ F.normalize(side(whole), dim=1).T).argmax(1)
    for name in sorted(n[:-len('query.bias')] for n in part if n.endswith('query.bias')):
        width = HEAD_WIDTH * part[name + 'query.weight'].shape[1]
        heads = like(lambda s: torch.cat([s[name + n + '.weight'].view(-1, width) for n in ('query', 'key', 'value')]
                                         + [s[name + 'out.weight'].T.reshape(-1, width)], 1))
        rows = (heads[:, None] * HEAD_WIDTH + torch.arange(HEAD_WIDTH)).flatten()
        inner = like(lambda s: torch.cat([s[name + 'first.weight'], s[name + 'second.weight'].T], 1))
        for layer, chosen in (('query', rows), ('key', rows), ('value', rows), ('first', inner)):
            for kind in ('.weight', '.bias'):
                out[name + layer + kind] = whole[name + layer + kind][chosen]
        out[name + 'out.weight'] = whole[name + 'out.weight'][:, rows]
        out[name + 'second.weight'] = whole[name + 'second.weight'][:, inner]
    return out


def targets(data, teachers, path):
    """The teachers' mean on the chosen sentences; from the file where it is there."""
    if not os.path.exists(path):
        label(data, 0.3)
        sure = np.zeros(len(data.arrays['length']), int)
        sure[:data.labelled] = data.arrays['sure']
        teach(teachers, data.buckets, sure)
        torch.save([(b.targets, b.weights) for b in data.buckets], path)
    for bucket, (found, weights) in zip(data.buckets, torch.load(path)):
        bucket.targets, bucket.weights = found, weights


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument('data'); parser.add_argument('dev'); parser.add_argument('earlier'); parser.add_argument('out')
    parser.add_argument('--pupil', nargs='+', required=True); parser.add_argument('--teacher', nargs='+', required=True)
    parser.add_argument('--mix', type=float, default=0.3); parser.add_argument('--seconds', type=float, default=720)
    parser.add_argument('--rate', type=float, default=2e-4); parser.add_argument('--exact', type=float, default=0.6)
    parser.add_argument('--sharp', type=float, default=1.0); parser.add_argument('--seed', type=int, default=1)
    args = parser.parse_args()
    torch.set_num_threads(1)
    torch.manual_seed(args.seed)
    rng = np.random.default_rng(args.seed)
    whole = lambda paths: {name: value for path in paths for name, value in restored(path).items()}
    earlier, pupil = restored(args.earlier), whole(args.pupil)
    data = Data(args.data, some)
    targets(data, [(Encoder.of(whole(args.teacher)).eval(), 0.6), (Encoder.of(earlier).eval(), 0.4)],
            os.path.join(os.path.dirname(args.out), 'targets.pt'))
    for bucket in data.buckets:
        sharp = bucket.targets[0].float() ** args.sharp
        bucket.targets[0] = (sharp / sharp.sum(-1, keepdim=True).clamp(min=1e-4)).half()
    root = cut(earlier, pupil)
    model = Encoder.of({n: args.mix * v + (1 - args.mix) * root[n] if n != 'rectified' else v for n, v in pupil.items()})
    for part in model.modules():
        if isinstance(part, torch.nn.Dropout):
            part.p = 0.05
    model.words.weight.requires_grad_(False)
    learn(model, data.buckets, data.times, args.seconds, 1536, args.rate, 3 * args.rate, rng, args.exact, 'pupil')
    torch.save(model.state_dict(), args.out)
    dev = {n: Data(os.path.join(args.dev, n)) for n in sorted(os.listdir(args.dev))}
    say(measure(model, dev))
    Projection.quantised = True
    say('quantised', measure(model, dev))


if __name__ == '__main__':
    main()
