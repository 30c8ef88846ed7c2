"""The float tensors of a TensorFlow SavedModel in a zip file: variables.index is a LevelDB table, its values are BundleEntryProto."""
import struct
import zipfile

import numpy as np

from protobuf import fields, varint

FLOAT, FOOTER = 1, 48


def entries(data, offset, size):
    """The keys and values of a table's block; keys share the beginnings of those before them."""
    if data[offset + size]:
        raise ValueError('the block is compressed')
    block = data[offset:offset + size]
    end, at, key = size - 4 - 4 * struct.unpack('<I', block[-4:])[0], 0, b''
    while at < end:
        shared, at = varint(block, at)
        own, at = varint(block, at)
        length, at = varint(block, at)
        key = key[:shared] + block[at:at + own]
        at += own
        yield key, block[at:at + length]
        at += length


def handle(data, at=0):
    offset, at = varint(data, at)
    size, at = varint(data, at)
    return offset, size, at


def tensor(entry, data):
    """The array of an entry; None where it is not of floats."""
    kind, shape, offset, size = 0, [], 0, 0
    for number, value in fields(entry):
        if number == 1:
            kind = value
        elif number == 2:
            shape = [dict(fields(dim)).get(1, 0) for n, dim in fields(value) if n == 2]
        elif number == 4:
            offset = value
        elif number == 5:
            size = value
    return np.frombuffer(data, '<f4', size // 4, offset).reshape(shape) if kind == FLOAT else None


def tensors(path):
    with zipfile.ZipFile(path) as model:
        index, data = model.read('variables/variables.index'), model.read('variables/variables.data-00000-of-00001')
    _, _, at = handle(index, len(index) - FOOTER)
    offset, size, _ = handle(index, at)
    found = {}
    for _, block in entries(index, offset, size):
        for key, entry in entries(index, *handle(block)[:2]):
            array = tensor(entry, data) if key else None
            if array is not None:
                found[key.decode()] = array
    return found
