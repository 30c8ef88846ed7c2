package org.communique;

import java.util.List;
import java.util.ServiceLoader;
import java.util.stream.Collectors;
import org.communique.engine.EngineException;
import org.communique.engine.EngineProvider;

/** Finds engines by name. */
final class EngineRegistry {

  static final String DEFAULT = "onnx";

  private EngineRegistry() {}

  static EngineProvider named(String name) {
    return providers().stream()
        .map(ServiceLoader.Provider::get)
        .filter(provider -> provider.name().equals(name))
        .findFirst()
        .orElseThrow(
            () -> new EngineException("unknown engine '" + name + "'; there are: " + names()));
  }

  private static String names() {
    return providers().stream().map(p -> p.get().name()).sorted().collect(Collectors.joining(", "));
  }

  private static List<ServiceLoader.Provider<EngineProvider>> providers() {
    return ServiceLoader.load(EngineProvider.class, EngineProvider.class.getClassLoader()).stream()
        .toList();
  }
}
