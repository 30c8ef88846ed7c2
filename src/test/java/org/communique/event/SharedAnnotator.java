package org.communique.event;

import org.communique.Communique;

/**
 * One annotator for all tests of this package that read whole articles; it lives as long as they.
 */
final class SharedAnnotator {

  static final Communique COMMUNIQUE = Communique.create();

  private SharedAnnotator() {}
}
