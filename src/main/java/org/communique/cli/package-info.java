/**
 * The command line: reads articles from files and standard input, prints records.
 *
 * <p>The one place that exits the process, reads files that the user names and writes to the
 * terminal. Whatever goes wrong with an input is said with file, line and remedy, and costs only
 * that input.
 */
@NullMarked
package org.communique.cli;

import org.jspecify.annotations.NullMarked;
