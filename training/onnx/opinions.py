#!/usr/bin/env python3
"""What teachers think of sentences: the mean of their probabilities, for train.py --opinions.  Needs onnxruntime and numpy.

  opinions.py ENCODER.jar OUT.pkl TEACHER.onnx:WEIGHT[:WEIGHT OF TREES]… --files FILE.conll…

TEACHERS  models made by export.py; FILE  a word a line. Sentences are read with their own case.
"""
import argparse
import pickle

import numpy as np
import onnxruntime

from data import Row, sentences
from encoder import WordPiece
from train import encode, read_jar


def softmax(scores):
    exponents = np.exp(scores - scores.max(-1, keepdims=True))
    return exponents / exponents.sum(-1, keepdims=True)


def opinion(outputs, line, first):
    """Probabilities of a sentence's words: names, tags, relations, governors (the root first)."""
    scores, tags, relations, arcs = (o[line][first] for o in outputs)
    return [softmax(s) for s in (scores, tags, relations, arcs[:, [0] + first])]


def session(path):
    options = onnxruntime.SessionOptions()
    options.intra_op_num_threads = 1
    return onnxruntime.InferenceSession(path, options, providers=['CPUExecutionProvider'])


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument('jar'); parser.add_argument('out'); parser.add_argument('teachers', nargs='+')
    parser.add_argument('--files', nargs='+')
    args = parser.parse_args()
    teachers = []
    for spec in args.teachers:
        path, names, *trees = spec.split(':')
        teachers.append((session(path), float(names), float(trees[0] if trees else names)))
    wordpiece = WordPiece(read_jar(args.jar)[1])
    rows = {tuple(r[0] for r in rows) for path in args.files for rows in sentences(path)}
    items = [encode(wordpiece, Row(words), words) for words in sorted(rows)]
    # A sentence that was cut has no opinion.
    items = sorted((i for i in items if len(i[2]) == len(i[3].words)), key=lambda i: len(i[0]))
    found = {}
    for start in range(0, len(items), 16):
        batch = items[start:start + 16]
        shape = len(batch), len(batch[-1][0])
        ids, kinds = np.zeros(shape, np.int32), np.zeros(shape, np.int32)
        for line, (own, case, _, _) in enumerate(batch):
            ids[line, :len(own)], kinds[line, :len(own)] = own, case
        inputs = {'ids': ids, 'cases': kinds, 'mask': (ids != 0).astype(np.int32)}
        outputs = [(t.run(['scores', 'tags', 'relations', 'arcs'], inputs), names, trees) for t, names, trees in teachers]
        for line, (_, _, first, row) in enumerate(batch):
            total = None
            for output, names, trees in outputs:
                own = [w * p for w, p in zip((names, trees, trees, trees), opinion(output, line, first))]
                total = own if total is None else [a + b for a, b in zip(total, own)]
            weights = sum(t[1] for t in teachers), *[sum(t[2] for t in teachers)] * 3
            found[row.words] = [(p / w).astype(np.float16) for p, w in zip(total, weights)]
    with open(args.out, 'wb') as file:
        pickle.dump(found, file)
    print(len(found), 'sentences')


if __name__ == '__main__':
    main()
