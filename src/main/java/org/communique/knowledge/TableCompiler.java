package org.communique.knowledge;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.communique.text.Lexicons;

/**
 * Writes the indexes of the library's large tables into its classes, where {@link Knowledge} finds
 * them: run by the build, not at run time. The tables stay what is true; an index that does not fit
 * its table is passed over.
 */
public final class TableCompiler {

  private TableCompiler() {}

  /**
   * Writes the indexes.
   *
   * @param arguments the folder of the compiled classes
   */
  public static void main(String[] arguments) throws IOException {
    Path folder = Path.of(arguments[0], TableCompiler.class.getPackageName().replace('.', '/'));
    Files.write(folder.resolve(StateTable.INDEX), StateTable.compiled());
    Files.write(folder.resolve(PartTable.INDEX), PartTable.compiled());
    Files.write(folder.resolve(OrganizationTable.INDEX), OrganizationTable.compiled());
    OrganizationTable organizations = OrganizationTable.of(Lexicons.bundled());
    Files.write(folder.resolve(Memberships.INDEX), Memberships.compiled(organizations::named));
    Files.write(folder.resolve(PlaceTable.INDEX), PlaceTable.compiled(Gazetteer.bundled()));
    Files.write(folder.resolve(Offices.INDEX), Offices.compiled());
  }
}
