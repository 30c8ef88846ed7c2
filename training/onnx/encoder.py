"""A BERT encoder with a case-shape embedding and heads for names, tags and dependency trees, in PyTorch."""
import math
import unicodedata

import numpy as np
import torch
import torch.nn as nn
import torch.nn.functional as F

from protobuf import fields, varint

LABELS = ['O', 'B-PER', 'I-PER', 'B-LOC', 'I-LOC', 'B-ORG', 'I-ORG', 'B-MISC', 'I-MISC']
TAGS = ("CC CD DT EX FW IN JJ JJR JJS LS MD NN NNP NNPS NNS PDT POS PRP PRP$ RB RBR RBS RP SYM TO UH VB VBD VBG VBN VBP VBZ "
        "WDT WP WP$ WRB PUNCT").split()
RELATIONS = ('root nsubj nsubj:pass obj iobj csubj ccomp xcomp obl nmod nmod:poss amod advmod advcl acl acl:relcl appos aux '
             'aux:pass cop case mark det cc conj compound compound:prt nummod fixed flat punct parataxis expl discourse vocative '
             'list dep').split()
ARC_WIDTH = 128
HEAD_WIDTH = 32
SHAPES = ['special', 'lower', 'title', 'upper', 'mixed', 'initial', 'digits', 'other', 'uncased', 'titled']
LIMIT = 510


class WordPiece:
    """The uncased WordPiece of BERT on words that are split already; the Java engine does the same."""

    def __init__(self, vocabulary):
        self.ids = vocabulary
        self.cache = {}

    def word(self, text):
        found = self.cache.get(text)
        if found is None:
            found = [piece for part in self.parts(text) for piece in self.pieces(part)] or [self.ids['[UNK]']]
            if len(self.cache) < 500000:
                self.cache[text] = found
        return found

    @staticmethod
    def parts(text):
        """Lower case without accents, punctuation and symbols apart."""
        out, word = [], ''
        for c in unicodedata.normalize('NFD', text.lower()):
            kind = unicodedata.category(c)
            if kind == 'Mn' or kind in ('Cc', 'Cf') or c.isspace():
                continue
            if kind[0] in 'PS' or 0x4E00 <= ord(c) <= 0x9FFF:
                out += [word, c]
                word = ''
            else:
                word += c
        return [p for p in out + [word] if p]

    def pieces(self, part):
        out, start = [], 0
        while start < len(part) and len(part) <= 100:
            end = len(part)
            while end > start and ('##' if start else '') + part[start:end] not in self.ids:
                end -= 1
            if end == start:
                return [self.ids['[UNK]']]
            out.append(self.ids[('##' if start else '') + part[start:end]])
            start = end
        return out or [self.ids['[UNK]']]


def shape(word):
    letters = [c for c in word if c.isalpha()]
    if any(c.isdigit() for c in word):
        return 'digits'
    if not letters:
        return 'other'
    upper = [c for c in letters if c.isupper()]
    if not upper:
        return 'lower'
    if len(letters) == 1:
        return 'initial'
    if len(upper) == len(letters):
        return 'upper'
    return 'title' if len(upper) == 1 and word[0].isupper() else 'mixed'


def shapes(words):
    """Case shapes; a sentence all in capitals has none, one with each longer word capitalised is a title."""
    kinds = [shape(w) for w in words]
    cased = [k for k in kinds if k in ('lower', 'title', 'upper', 'mixed')]
    if len(cased) >= 3 and cased.count('upper') >= 0.7 * len(cased):
        return ['uncased' if k in ('lower', 'title', 'upper', 'mixed', 'initial') else k for k in kinds]
    long_words = [k for k, w in zip(kinds, words) if len(w) > 4 and k in ('lower', 'title', 'upper', 'mixed')]
    if len(long_words) >= 3 and 'lower' not in long_words:
        return ['titled' if k == 'title' else k for k in kinds]
    return kinds


class Projection(nn.Linear):
    """A linear layer that can act as its int8 copy will: weights per column in 7 bits, inputs of 16 sentences together in 8."""
    quantised = False

    def forward(self, x):
        if not Projection.quantised:
            return super().forward(x)
        with torch.no_grad():
            scale = self.weight.abs().amax(1).clamp(min=1e-8) / 63
            groups = x.float().reshape(len(x) // 16 if len(x) % 16 == 0 else 1, -1)
            low, high = groups.amin(1).clamp(max=0), groups.amax(1).clamp(min=0)
            step = ((high - low) / 255).clamp(min=1e-8)
            zero = torch.round(-low / step).int()
        inputs = torch.fake_quantize_per_channel_affine(x.float().reshape(len(step), -1), step, zero, 0, 0, 255).view(x.shape)
        weight = torch.fake_quantize_per_channel_affine(self.weight, scale, torch.zeros_like(scale).int(), 0, -63, 63)
        return F.linear(inputs, weight, self.bias)


class Layer(nn.Module):
    def __init__(self, width, heads, inner):
        super().__init__()
        self.heads = heads
        self.query, self.key, self.value = (Projection(width, heads * HEAD_WIDTH) for _ in range(3))
        self.out = Projection(heads * HEAD_WIDTH, width)
        self.first, self.second = Projection(width, inner), Projection(inner, width)
        self.norm1, self.norm2 = nn.LayerNorm(width, eps=1e-12), nn.LayerNorm(width, eps=1e-12)
        self.drop = nn.Dropout(0.1)
        self.rectified = False

    def forward(self, x, mask):
        batch, length, _ = x.shape
        split = lambda t: t.view(batch, length, self.heads, HEAD_WIDTH).transpose(1, 2)
        attended = F.scaled_dot_product_attention(split(self.query(x)), split(self.key(x)), split(self.value(x)), mask)
        x = self.norm1(x + self.drop(self.out(attended.transpose(1, 2).reshape(batch, length, -1))))
        inner = self.first(x)
        return self.norm2(x + self.drop(self.second(F.relu(inner) if self.rectified else F.gelu(inner))))


class Encoder(nn.Module):
    def __init__(self, words=30522, width=384, layers=((12, 1536),) * 6):
        """layers: for each its heads of attention and its inner width."""
        super().__init__()
        self.words, self.positions = nn.Embedding(words, width), nn.Embedding(512, width)
        self.segment = nn.Parameter(torch.zeros(width))
        self.cases = nn.Embedding(len(SHAPES), width)
        nn.init.normal_(self.cases.weight, std=0.02)
        self.norm = nn.LayerNorm(width, eps=1e-12)
        self.layers = nn.ModuleList(Layer(width, heads, inner) for heads, inner in layers)
        self.drop = nn.Dropout(0.1)
        self.head = Projection(width, len(LABELS))
        self.tags, self.relations = Projection(width, len(TAGS)), Projection(width, len(RELATIONS))
        self.dependents, self.governors = Projection(width, ARC_WIDTH), Projection(width, ARC_WIDTH)
        self.register_buffer('rectified', torch.tensor(False))

    def rectify(self):
        """ReLU in place of GELU, which costs a processor more."""
        self.rectified.fill_(True)
        for layer in self.layers:
            layer.rectified = True

    def forward(self, ids, cases, mask):
        places = torch.arange(ids.shape[1], device=ids.device)
        x = self.words(ids) + self.positions(places) + self.segment + self.cases(cases)
        x = self.drop(self.norm(x))
        bias = torch.zeros(mask.shape, device=mask.device).masked_fill(~mask, -1e4)[:, None, None, :]
        for layer in self.layers:
            x = layer(x, bias)
        x = self.drop(x)
        # The root's governor is [CLS], the first position.
        arcs = self.dependents(x) @ self.governors(x).transpose(1, 2) / math.sqrt(ARC_WIDTH)
        return self.head(x), self.tags(x), self.relations(x), arcs + bias[:, 0]

    @staticmethod
    def load(path):
        """The encoder of a checkpoint, whatever its layers' sizes."""
        return Encoder.of(torch.load(path))

    @staticmethod
    def of(state):
        sizes, at = [], 0
        while f'layers.{at}.query.bias' in state:
            sizes.append((len(state[f'layers.{at}.query.bias']) // HEAD_WIDTH, len(state[f'layers.{at}.first.bias'])))
            at += 1
        model = Encoder(layers=sizes)
        model.load_state_dict(state, strict=False)
        if model.rectified:
            model.rectify()
        return model

    def load_onnx(self, data):
        """Weights of a BERT that PyTorch exported: matrix products come six a layer, in order."""
        tensors, order = read_weights(data)
        get = lambda name: torch.tensor(tensors[next(k for k in tensors if k.endswith(name))])
        with torch.no_grad():
            self.words.weight.copy_(get('embeddings.word_embeddings.weight'))
            self.positions.weight.copy_(get('embeddings.position_embeddings.weight'))
            self.segment.copy_(get('embeddings.token_type_embeddings.weight')[0])
            self.norm.weight.copy_(get('embeddings.LayerNorm.weight'))
            self.norm.bias.copy_(get('embeddings.LayerNorm.bias'))
            for i, layer in enumerate(self.layers):
                at = f'encoder.layer.{i}.'
                parts = [('attention.self.query', layer.query), ('attention.self.key', layer.key),
                         ('attention.self.value', layer.value), ('attention.output.dense', layer.out),
                         ('intermediate.dense', layer.first), ('output.dense', layer.second)]
                for j, (name, part) in enumerate(parts):
                    part.bias.copy_(get(at + name + '.bias'))
                    weight = torch.tensor(tensors[order[6 * i + j]])
                    part.weight.copy_(weight.T)
                for name, norm in (('attention.output', layer.norm1), ('output', layer.norm2)):
                    norm.weight.copy_(get(at + name + '.LayerNorm.weight'))
                    norm.bias.copy_(get(at + name + '.LayerNorm.bias'))


def read_weights(data):
    graph = next(v for n, v in fields(data) if n == 7)
    tensors, products = {}, []
    for number, value in fields(graph):
        if number == 5:
            name, array = tensor(value)
            if array is not None:
                tensors[name] = array
        elif number == 1:
            node = list(fields(value))
            if any(n == 4 and v == b'MatMul' for n, v in node):
                products.append([v.decode() for n, v in node if n == 1])
    return tensors, [p[1] for p in products if p[1] in tensors]


def tensor(data):
    dims, kind, name, raw = [], 1, '', b''
    for number, value in fields(data):
        if number == 1 and isinstance(value, bytes):
            at = 0
            while at < len(value):
                dim, at = varint(value, at)
                dims.append(dim)
        elif number == 1:
            dims.append(value)
        elif number == 2:
            kind = value
        elif number == 8:
            name = value.decode()
        elif number in (4, 9):
            raw = value
    return name, np.frombuffer(raw, '<f4').reshape(dims).copy() if kind == 1 and raw else None
