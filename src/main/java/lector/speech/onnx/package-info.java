/**
 * Neural voices through ONNX Runtime, and the build step that packs the default one. The only user
 * of ONNX Runtime.
 *
 * <p>Open {@link lector.speech.onnx.HibariVoice} first.
 */
@NullMarked
package lector.speech.onnx;

import org.jspecify.annotations.NullMarked;
