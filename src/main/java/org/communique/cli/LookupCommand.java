package org.communique.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.communique.knowledge.Knowledge;
import org.communique.knowledge.Membership;
import org.communique.knowledge.NameMatch;
import org.communique.knowledge.Organization;
import org.communique.knowledge.Spell;
import org.communique.knowledge.State;
import org.communique.knowledge.StateFacts;
import org.communique.text.Lexicons;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Shows what the library knows under a name, and where it knows it from. */
@Command(
    name = "lookup",
    description = "Shows what is known under a name, and where from.",
    mixinStandardHelpOptions = true)
final class LookupCommand implements Callable<Integer> {

  private static final int MOST = 12;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Parameters(paramLabel = "NAME", description = "A state, organization or person.")
  private String name = "";

  @Option(
      names = "--on",
      paramLabel = "DATE",
      description = "The day to ask for offices, as 2015-10-15 (default: all times).")
  private @Nullable LocalDate on;

  @Option(
      names = "--lexicons",
      paramLabel = "DIR",
      description = "Folder with lexicons of your own, merged over ours.")
  private @Nullable Path lexicons;

  @Override
  public Integer call() {
    Knowledge knowledge =
        Knowledge.of(lexicons == null ? Lexicons.bundled() : Lexicons.with(lexicons));
    int found = states(knowledge) + bodies(knowledge) + people(knowledge);
    if (found == 0) {
      out().println("nothing is known under '" + name + "'");
    }
    out().flush();
    return found == 0 ? 1 : 0;
  }

  private PrintWriter out() {
    return spec.commandLine().getOut();
  }

  private int states(Knowledge knowledge) {
    int found = 0;
    found += state(knowledge, knowledge.state(name).orElse(null), "name");
    found += state(knowledge, knowledge.demonym(name).orElse(null), "adjective or people");
    found += state(knowledge, knowledge.seat(name).orElse(null), "seat of the government");
    return found;
  }

  private int state(Knowledge knowledge, @Nullable State state, String how) {
    if (state == null) {
      return 0;
    }
    out().println(state.name() + "  state or territory " + state.code() + "/" + state.code3());
    out().println("  '" + name + "' is its " + how);
    facts(state.facts());
    out()
        .println("  capital " + orNone(state.capital()) + ", Wikidata " + orNone(state.wikidata()));
    if (!state.aliases().isEmpty()) {
      out().println("  also " + String.join(", ", state.aliases()));
    }
    members(knowledge.memberships().of(state));
    return 1;
  }

  private void facts(StateFacts facts) {
    out()
        .println(
            "  "
                + facts.status().name().toLowerCase(Locale.ROOT)
                + ", CAMEO "
                + orNone(facts.cameo())
                + ", "
                + orNone(facts.subregion())
                + (facts.from() == null ? "" : ", from " + facts.from())
                + (facts.to() == null ? "" : " to " + facts.to()));
  }

  private void members(List<Membership> memberships) {
    List<String> in =
        memberships.stream()
            .filter(membership -> on == null || membership.holds(on))
            .map(
                membership ->
                    membership.organization()
                        + (membership.from() == null ? "" : " from " + membership.from())
                        + (membership.to() == null ? "" : " to " + membership.to()))
            .toList();
    if (!in.isEmpty()) {
      out().println("  in " + String.join("; ", in));
    }
  }

  private int bodies(Knowledge knowledge) {
    List<Organization> bodies = new ArrayList<>(knowledge.sharing(name));
    knowledge.organization(name).ifPresent(bodies::add);
    bodies.forEach(body -> body(knowledge, body));
    return bodies.size();
  }

  private void body(Knowledge knowledge, Organization body) {
    String of = body.country() == null ? "" : " of " + body.country();
    out().println(body.name() + "  " + body.kind().name().toLowerCase(Locale.ROOT) + of);
    if (body.shared().contains(name)) {
      out().println("  '" + name + "' stands for it where an article names " + body.country());
    }
    out().println("  Wikidata " + orNone(body.wikidata()));
    if (!body.aliases().isEmpty()) {
      out().println("  also " + String.join(", ", body.aliases()));
    }
    List<String> members =
        knowledge.memberships().members(body, on == null ? LocalDate.now(ZoneOffset.UTC) : on);
    if (!members.isEmpty()) {
      out().println("  members " + String.join(" ", members));
    }
  }

  private int people(Knowledge knowledge) {
    List<NameMatch> matches =
        knowledge.offices().named(name).stream()
            .filter(match -> on == null || !spells(match).isEmpty())
            .limit(MOST)
            .toList();
    matches.forEach(this::person);
    return matches.size();
  }

  private List<Spell> spells(NameMatch match) {
    return on == null ? match.person().spells() : match.person().on(on);
  }

  private void person(NameMatch match) {
    out().println(match.person().name() + "  " + orNone(match.person().wikidata()));
    out().println("  " + reason(match.how()));
    for (Spell spell : spells(match)) {
      out()
          .println(
              "  "
                  + spell.title()
                  + " of "
                  + spell.body()
                  + ", "
                  + spell.from()
                  + " to "
                  + Objects.requireNonNullElse(spell.to(), "now")
                  + (spell.certain() == Spell.Certainty.UNSURE ? " (dates unsure)" : "")
                  + ", source: "
                  + spell.source());
    }
  }

  private static String reason(NameMatch.How how) {
    return switch (how) {
      case WHOLE -> "the whole name as it is known";
      case GIVEN -> "family name and a form of the given name";
      case SOUND -> "family and given name sound the same";
      case FAMILY -> "family name alone";
      case FAMILY_SOUND -> "family name alone, of the same sound";
    };
  }

  private static String orNone(@Nullable String text) {
    return text == null || text.isEmpty() ? "(none known)" : text;
  }
}
