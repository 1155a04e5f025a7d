package org.envoygraph.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.jena.rdfpatch.RDFPatchOps;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.RDFWriter;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.envoygraph.Copied;
import org.envoygraph.Home;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DiffCommandTest {
    private static final String GIST = "Nuclear negotiations with the North stand still.";

    @TempDir private Path folder;
    private Home before;
    private Home after;

    @BeforeEach
    void twoVersions() throws IOException {
        before = Copied.to(folder.resolve("before"));
        after = Copied.to(folder.resolve("after"));
        Copied.change(after.data().resolve("articles/yna-2022-01-20.yaml"), GIST, "Nothing moves.");
    }

    private Typed diff(Object... words) {
        List<String> all = new ArrayList<>(List.of("diff", "--home=" + before.folder()));
        for (Object word : words) {
            all.add(word.toString());
        }
        return Typed.run(all);
    }

    @Test
    void peopleReadWhatChangedAndWhichArticleCausedIt() {
        Typed typed = diff(before.folder(), after.folder());

        assertThat(typed.exit()).as(typed.err()).isZero();
        assertThat(typed.out())
                .contains("1 statement added, 1 removed.")
                .contains("(`circumstance/yn-28`), by article/yna-2022-01-20")
                .contains("“" + GIST + "” → “Nothing moves.”");
    }

    @Test
    void aFactThatIsGoneIsNamedWithItsArticle() throws IOException {
        Path article = after.data().resolve("articles/yna-2022-01-20.yaml");
        String text = Files.readString(article).replace("    about: yn-28\n", "");
        Files.writeString(article, text.substring(0, text.indexOf("  yn-28:")));
        Copied.change(
                after.data().resolve("expected.yaml"), "circumstance: 5}", "circumstance: 4}");

        assertThat(diff(before.folder(), after.folder()).out())
                .contains("(`circumstance/yn-28`), by article/yna-2022-01-20")
                .contains("- **removed** yn-28 (1), by article/yna-2022-01-20");
    }

    @Test
    void thePatchMakesTheNewBytesOfTheOld() throws IOException {
        for (Home home : List.of(before, after)) {
            Path dump = home.folder().resolve("dump");
            assertThat(Typed.command(home.folder(), "export " + dump + " --format nq").exit())
                    .isZero();
        }
        Path older = before.folder().resolve("dump/envoygraph.nq");
        Path newer = after.folder().resolve("dump/envoygraph.nq");
        byte[] patch =
                diff(older, newer, "--format", "patch").out().getBytes(StandardCharsets.UTF_8);
        DatasetGraph quads = read(older);

        RDFPatchOps.applyChange(quads, RDFPatchOps.read(new ByteArrayInputStream(patch)));

        assertThat(sorted(quads)).isEqualTo(Files.readString(newer));
        assertThat(Files.readString(older)).isNotEqualTo(Files.readString(newer));
    }

    private static DatasetGraph read(Path file) {
        DatasetGraph quads = DatasetGraphFactory.create();
        RDFParser.source(file).parse(quads);
        return quads;
    }

    private static String sorted(DatasetGraph quads) {
        String lines = RDFWriter.source(quads).lang(Lang.NQUADS).asString();
        return lines.lines().sorted().map(line -> line + "\n").collect(Collectors.joining());
    }

    @Test
    void theSameDoesNotDiffer() {
        assertThat(diff(before.folder(), before.folder()).out()).contains("Nothing");
    }

    @Test
    void aWordThatIsNothingIsWrongUse() {
        Typed typed = diff("no-such-revision", before.folder());

        assertThat(typed.exit()).isEqualTo(2);
        assertThat(typed.err()).contains("'no-such-revision' is no dump");
    }

    @Test
    void mistakesInOneSideAreToldAndNothingIsCompared() throws IOException {
        Path article = after.data().resolve("articles/yna-2022-01-20.yaml");
        Files.writeString(article, Files.readString(article).replace("gist: Nothing", "gits: No"));

        Typed typed = diff(before.folder(), after.folder());

        assertThat(typed.exit()).isEqualTo(1);
        assertThat(typed.out()).isEmpty();
        assertThat(typed.err()).contains("'gits'").contains("nothing compared");
    }
}
