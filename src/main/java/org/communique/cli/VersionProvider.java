package org.communique.cli;

import org.communique.Communique;
import picocli.CommandLine.IVersionProvider;

/** The library's version, for {@code --version}. */
final class VersionProvider implements IVersionProvider {

  @Override
  public String[] getVersion() {
    return new String[] {"communique " + Communique.version()};
  }
}
