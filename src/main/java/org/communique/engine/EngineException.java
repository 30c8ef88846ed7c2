package org.communique.engine;

/** An engine that cannot be opened, or that failed; the message names the cause and the remedy. */
public final class EngineException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  public EngineException(String message) {
    super(message);
  }

  public EngineException(String message, Throwable cause) {
    super(message, cause);
  }
}
