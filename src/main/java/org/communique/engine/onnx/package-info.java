/**
 * The engine {@code onnx}: a small transformer encoder, run in process by ONNX Runtime.
 *
 * <p>The model file carries its vocabulary, labels and case shapes as metadata, so that model and
 * code cannot drift apart unseen. It is trained by {@code training/onnx}; {@code ai.onnxruntime} is
 * imported in this package only.
 */
@NullMarked
package org.communique.engine.onnx;

import org.jspecify.annotations.NullMarked;
