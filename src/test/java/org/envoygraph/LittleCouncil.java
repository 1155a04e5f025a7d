package org.envoygraph;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.envoygraph.checks.Checks;
import org.envoygraph.facts.CouncilRecord;
import org.envoygraph.facts.Facts;
import org.envoygraph.facts.Problem;
import org.envoygraph.facts.Problems;
import org.envoygraph.reading.CuratedFiles;

/**
 * A small valid record of the Security Council, of our own invention; a test changes one thing in
 * it and reads all problems.
 */
public final class LittleCouncil {
    private static final List<String> COUNTRIES =
            List.of(
                    "albania",
                    "brazil",
                    "chad",
                    "china",
                    "cuba",
                    "egypt",
                    "france",
                    "gabon",
                    "ghana",
                    "india",
                    "japan",
                    "kenya",
                    "mali",
                    "russia",
                    "united-kingdom",
                    "united-states");

    private static final String TOPICS =
            """
            nuclear-test:
              label: Nuclear tests
              definition: Tests of nuclear arms.
            """;

    private static final String RESOLUTIONS =
            """
            s-res-9001-2016:
              symbol: S/RES/9001 (2016)
              title: A made-up resolution
              adopted: 2016-03-02
              topics: [nuclear-test]
              document: S/PV.7638
              sponsors: [albania, united-states]
              vote:
                complete: yes
                in-favour: [albania, brazil, china, cuba, egypt, france, gabon, ghana, india, japan, russia, united-kingdom, united-states]
                abstaining: [chad]
                not-voting: [mali]
                totals: {in-favour: 13, against: 0, abstaining: 1}
            """;

    private static final String DRAFTS =
            """
            s-2016-777:
              symbol: S/2016/777
              title: A made-up draft
              put-to-vote: 2016-05-26
              vetoed-by: [russia]
              document: SC/14911
              vote:
                complete: no
                against: [russia, mali]
                totals: {in-favour: 12, against: 2, abstaining: 0}
            """;

    private final Path folder;

    private LittleCouncil(Path folder) {
        this.folder = folder;
    }

    /** A fresh copy in an empty folder. */
    public static LittleCouncil in(Path temp) {
        StringBuilder countries = new StringBuilder();
        for (String id : COUNTRIES) {
            countries.append("%s:%n  name: A state%n  iso3: XXX%n".formatted(id));
        }
        return new LittleCouncil(temp.resolve("data"))
                .write("register/countries.yaml", countries.toString())
                .write("register/topics.yaml", TOPICS)
                .write("council/resolutions.yaml", RESOLUTIONS)
                .write("council/drafts.yaml", DRAFTS);
    }

    /** Writes a file of the folder. */
    public LittleCouncil write(String file, String text) {
        try {
            Files.createDirectories(folder.resolve(file).getParent());
            Files.writeString(folder.resolve(file), text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return this;
    }

    /** Puts one text for another in the resolutions, where it must stand exactly once. */
    public LittleCouncil inResolutions(String from, String to) {
        return change("council/resolutions.yaml", from, to);
    }

    /** Puts one text for another in the drafts, where it must stand exactly once. */
    public LittleCouncil inDrafts(String from, String to) {
        return change("council/drafts.yaml", from, to);
    }

    private LittleCouncil change(String file, String from, String to) {
        try {
            String text = Files.readString(folder.resolve(file));
            assertThat(text.split(Pattern.quote(from), -1)).as(from).hasSize(2);
            return write(file, text.replace(from, to));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** All problems of reading, as a user sees them. */
    public List<String> problems() {
        Problems problems = new Problems();
        read(problems);
        return shown(problems);
    }

    /** All problems of the checks, after reading that finds none. */
    public List<String> checked() {
        Problems problems = new Problems();
        Facts facts = read(problems);
        assertThat(shown(problems)).isEmpty();
        Checks.check(facts, problems);
        return shown(problems);
    }

    /** The texts, read without a problem: the resolution, then the draft. */
    public List<CouncilRecord> records() {
        Problems problems = new Problems();
        Facts facts = read(problems);
        assertThat(shown(problems)).isEmpty();
        return facts.council();
    }

    private Facts read(Problems problems) {
        try {
            return CuratedFiles.read(folder, problems);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> shown(Problems problems) {
        return problems.all().stream().map(Problem::toString).toList();
    }
}
