#!/usr/bin/env python3
"""Write a checkpoint of train.py as an .onnx file with int8 weights, vocabulary and labels inside.

  export.py ENCODER.jar CHECKPOINT.pt OUT.onnx [--float] [--temperature 1.0]

Weights have seven bits and a scale for each column, so that no sum overflows on processors without VNNI.
"""
import argparse

import numpy as np
import torch

from encoder import ARC_WIDTH, LABELS, RELATIONS, SHAPES, TAGS, Encoder
from protobuf import field
from train import read_jar

FLOAT, UINT8, INT8, INT32, INT64 = 1, 2, 3, 6, 7
KINDS = {'float32': FLOAT, 'uint8': UINT8, 'int8': INT8, 'int32': INT32, 'int64': INT64}
OURS = 'com.microsoft'
# The layer, from 0, whose output the events' network reads, and its width.
HIDDEN = 3
HIDDEN_WIDTH = 384


class Graph:
    def __init__(self, quantised):
        self.nodes, self.tensors, self.count, self.quantised = [], [], 0, quantised

    def constant(self, array, name=None):
        name = name or f'c{len(self.tensors)}'
        array = np.ascontiguousarray(array)
        dims = b''.join(field(1, int(d)) for d in array.shape)
        self.tensors.append(dims + field(2, KINDS[str(array.dtype)]) + field(8, name) + field(9, array.tobytes()))
        return name

    def node(self, kind, inputs, outputs=1, domain='', **attributes):
        names = [f'v{self.count + i}' for i in range(outputs)]
        self.count += outputs
        message = b''.join(field(1, i) for i in inputs) + b''.join(field(2, o) for o in names) + field(4, kind)
        for key, value in attributes.items():
            if isinstance(value, list):
                body = field(1, key) + b''.join(field(8, v) for v in value) + field(20, 7)
            else:
                body = field(1, key) + (field(2, value) + field(20, 1) if isinstance(value, float) else field(3, value) + field(20, 2))
            message += field(5, body)
        self.nodes.append(message + (field(7, domain) if domain else b''))
        return names[0] if outputs == 1 else names

    def output(self, value, name):
        self.nodes.append(field(1, value) + field(2, name) + field(4, 'Identity'))

    def quantise(self, x):
        return self.node('DynamicQuantizeLinear', [x], 3) if self.quantised else x

    def linear(self, x, layer):
        weight, bias = layer.weight.detach().numpy(), layer.bias.detach().numpy()
        if not self.quantised:
            return self.node('Add', [self.node('MatMul', [x, self.constant(weight.T)]), self.constant(bias)])
        scale = np.maximum(np.abs(weight).max(1), 1e-8) / 63
        integers = np.round(weight / scale[:, None]).clip(-63, 63).astype(np.int8)
        return self.node('MatMulIntegerToFloat', [x[0], self.constant(integers.T), x[1], self.constant(scale.astype(np.float32)),
                                                  x[2], self.constant(np.zeros(len(scale), np.int8)), self.constant(bias)], domain=OURS)

    def layer(self, x, layer):
        """One layer of the encoder."""
        q = self.quantise(x)
        parts = [self.linear(q, part) for part in (layer.query, layer.key, layer.value)]
        attended = self.node('MultiHeadAttention', [*parts, '', 'mask'], domain=OURS, num_heads=layer.heads)
        x = self.norm(self.linear(self.quantise(attended), layer.out), x, layer.norm1)
        inner = self.linear(self.quantise(x), layer.first)
        inner = self.node('Relu', [inner]) if layer.rectified else self.node('Gelu', [inner], domain=OURS)
        return self.norm(self.linear(self.quantise(inner), layer.second), x, layer.norm2)

    def norm(self, x, skip, layer):
        # Sum, not Add: ONNX Runtime makes Add and LayerNormalization one operator that is ten times slower than the two.
        return self.node('LayerNormalization', [self.node('Sum', [x, skip]), self.constant(layer.weight.detach().numpy()),
                                                self.constant(layer.bias.detach().numpy())], axis=-1, epsilon=1e-12)


def build(model, quantised):
    g = Graph(quantised)
    table = model.words.weight.detach().numpy()
    if quantised:
        scale = np.maximum(np.abs(table).max(1, keepdims=True), 1e-8) / 127
        rows = g.node('Gather', [g.constant(np.round(table / scale).astype(np.int8)), 'ids'])
        words = g.node('Mul', [g.node('Cast', [rows], to=FLOAT), g.node('Gather', [g.constant(scale.astype(np.float32)), 'ids'])])
    else:
        words = g.node('Gather', [g.constant(table), 'ids'])
    length = g.node('Slice', [g.node('Shape', ['ids']), g.constant(np.array([1])), g.constant(np.array([2]))])
    places = model.positions.weight.detach().numpy() + model.segment.detach().numpy()
    places = g.node('Slice', [g.constant(places), g.constant(np.array([0])), length, g.constant(np.array([0]))])
    x = g.node('Add', [words, g.node('Gather', [g.constant(model.cases.weight.detach().numpy()), 'cases'])])
    x = g.node('LayerNormalization', [g.node('Add', [x, places]), g.constant(model.norm.weight.detach().numpy()),
                                      g.constant(model.norm.bias.detach().numpy())], axis=-1, epsilon=1e-12)
    for number, layer in enumerate(model.layers):
        x = g.layer(x, layer)
        if number == HIDDEN:
            g.output(x, 'hidden')
    q = g.quantise(x)
    for name, layer in (('scores', model.head), ('tags', model.tags), ('relations', model.relations)):
        g.output(g.linear(q, layer), name)
    keys = g.node('Transpose', [g.linear(q, model.governors)], perm=[0, 2, 1])
    arcs = g.node('MatMul', [g.linear(q, model.dependents), keys])
    # Padding is no governor.
    present = g.node('Cast', [g.node('Unsqueeze', ['mask', g.constant(np.array([1]))])], to=FLOAT)
    absent = g.node('Mul', [g.node('Sub', [g.constant(np.float32([1])), present]), g.constant(np.float32([-1e4]))])
    g.output(g.node('Add', [g.node('Mul', [arcs, g.constant(np.float32([ARC_WIDTH ** -0.5]))]), absent]), 'arcs')
    return g


def port(name, kind, *dims):
    shape = b''.join(field(1, field(2, d) if isinstance(d, str) else field(1, d)) for d in dims)
    return field(1, name) + field(2, field(1, field(1, kind) + field(2, shape)))


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument('jar'); parser.add_argument('checkpoint'); parser.add_argument('out')
    parser.add_argument('--float', action='store_true'); parser.add_argument('--temperature', type=float, default=1.0)
    args = parser.parse_args()
    vocabulary = read_jar(args.jar)[1]
    g = build(Encoder.load(args.checkpoint).eval(), not args.float)
    graph = b''.join(field(1, n) for n in g.nodes) + field(2, 'names') + b''.join(field(5, t) for t in g.tensors)
    graph += b''.join(field(11, port(n, INT32, 'batch', 'length')) for n in ('ids', 'cases', 'mask'))
    for name, width in (('scores', len(LABELS)), ('tags', len(TAGS)), ('relations', len(RELATIONS)), ('arcs', 'length'), ('hidden', HIDDEN_WIDTH)):
        graph += field(12, port(name, FLOAT, 'batch', 'length', width))
    data = field(1, 8) + field(2, 'communique') + field(7, graph) + field(8, field(1, '') + field(2, 17)) + field(8, field(1, OURS) + field(2, 1))
    properties = {'vocabulary': '\n'.join(sorted(vocabulary, key=vocabulary.get)), 'labels': ' '.join(LABELS),
                  'tags': ' '.join(TAGS), 'relations': ' '.join(RELATIONS),
                  'shapes': ' '.join(SHAPES), 'temperature': str(args.temperature)}
    data += b''.join(field(14, field(1, k) + field(2, v)) for k, v in properties.items())
    with open(args.out, 'wb') as file:
        file.write(data)
    print(args.out, len(data))


if __name__ == '__main__':
    main()
