"""The only room that knows ONNX: prompt, bundle, beam search, decoders, generator."""
