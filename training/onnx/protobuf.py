"""The little of protobuf that reading and writing .onnx files takes.  Standard library only."""
import struct


def varint(data, at):
    value = shift = 0
    while True:
        byte = data[at]
        at += 1
        value |= (byte & 127) << shift
        if byte < 128:
            return value, at
        shift += 7


def fields(data):
    """The (number, value) pairs of a message; sub-messages and strings as bytes."""
    at, end = 0, len(data)
    while at < end:
        tag, at = varint(data, at)
        number, wire = tag >> 3, tag & 7
        if wire == 0:
            value, at = varint(data, at)
        elif wire == 2:
            size, at = varint(data, at)
            value, at = data[at:at + size], at + size
        else:
            size = 4 if wire == 5 else 8
            value, at = data[at:at + size], at + size
        yield number, value


def write_varint(value):
    value &= (1 << 64) - 1
    out = bytearray()
    while value > 127:
        out.append(value & 127 | 128)
        value >>= 7
    out.append(value)
    return bytes(out)


def field(number, value):
    """One field: int as varint, float as 32 bits, str and bytes with their length."""
    if isinstance(value, float):
        return write_varint(number << 3 | 5) + struct.pack('<f', value)
    if isinstance(value, int):
        return write_varint(number << 3) + write_varint(value)
    if isinstance(value, str):
        value = value.encode()
    return write_varint(number << 3 | 2) + write_varint(len(value)) + value
