package org.envoygraph.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPInputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;
import org.envoygraph.Shared;
import org.envoygraph.Shipped;
import org.envoygraph.store.Bridge;
import org.envoygraph.validation.Shapes;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The real lists of officers and of resolutions: golden counts; and all sources together. */
class RealOfficersAndCouncilTest {
    @TempDir private static Path unpacked;

    private static Path real(String path) {
        return Shared.folder().resolve("real").resolve(path);
    }

    private static Path resolutions() {
        return real("unsc/unsc-resolutions-2000-2026.jsonl");
    }

    /** The folder of the officers, whose files lie in an archive beside the project. */
    private static Path officers() throws IOException {
        Path archive = real("hsg-pocom/pocom-44d2226-data.tar.gz");
        Path folder = unpacked.resolve("pocom");
        if (Files.exists(folder)) {
            return folder;
        }
        try (InputStream in = new BufferedInputStream(Files.newInputStream(archive));
                TarArchiveInputStream tar = new TarArchiveInputStream(new GZIPInputStream(in))) {
            for (TarArchiveEntry entry = tar.getNextEntry();
                    entry != null;
                    entry = tar.getNextEntry()) {
                Path file = folder.resolve(entry.getName()).normalize();
                if (entry.isFile() && file.startsWith(folder)) {
                    Files.createDirectories(file.getParent());
                    Files.copy(tar, file);
                }
            }
        }
        return folder;
    }

    private static long count(Taken taken, String type) {
        return taken.lines().stream()
                .filter(line -> line.contains("22-rdf-syntax-ns#type> <envoy:" + type + ">"))
                .count();
    }

    @Test
    void officersAreTakenInAsTheTableSays() throws IOException {
        Taken taken = Taken.from(Source.POCOM, officers());

        assertThat(taken.tally().all()).isEqualTo(11_908);
        assertThat(taken.tally().taken()).isEqualTo(11_465);
        assertThat(taken.refusals())
                .containsExactly(
                        "8 a post held at once with others that is not among those served",
                        "2 an id that another record has",
                        "418 nominated or appointed, and not among those who served",
                        "23 posts held at once of which not two are among those served");
        assertThat(taken.repairs())
                .containsExactly(
                        "104 a day that the list hedges (about, shortly before, soon after …): a"
                                + " span of one month on that side",
                        "1 a person by a former id",
                        "30 an id that several records have: person and first date are put after it",
                        "9 dates that are not in order: kept as they stand");
        assertThat(count(taken, "Tenure")).isEqualTo(6842);
        assertThat(count(taken, "Group")).isEqualTo(310);
        assertThat(count(taken, "Identifier")).isEqualTo(63);
        anEnvoyOfTheArticlesHasAPast(taken);
    }

    private static void anEnvoyOfTheArticlesHasAPast(Taken taken) {
        assertThat(taken.lines())
                .filteredOn(line -> line.contains("<envoy:holder> <person/sung-kim>"))
                .hasSize(3);
        assertThat(taken.said("tenure/pocom-xb-2011-kim-01", "envoy:post"))
                .containsExactly("<post/pocom.korea-south.ambassador-e-p>");
        assertThat(
                        taken.said(
                                "identifier/person.tony-blinken.pocom-old.blinken-antony",
                                "envoy:identifierOf"))
                .containsExactly("<person/tony-blinken>");
    }

    @Test
    void resolutionsAreTakenInAsTheTableSays() throws IOException {
        Taken taken = Taken.from(Source.COUNCIL, resolutions());

        assertThat(taken.tally().all()).isEqualTo(1541);
        assertThat(taken.tally().taken()).isEqualTo(1538);
        assertThat(taken.refusals())
                .containsExactly(
                        "1 a sponsor that is no state: BY THE SECRETARY-GENERAL",
                        "1 a sponsor that is no state: COMMITTEE ON THE ADMISSION OF NEW MEMBERS",
                        "3 a sponsor that is no state: REPORT OF THE SECRETARY-GENERAL",
                        "3 a state that is listed twice",
                        "2 an id that another record has",
                        "2 ballots of more states than voted so",
                        "1 no 'outcome_letter'",
                        "7 voters of a text adopted without a vote");
        assertThat(taken.repairs())
                .containsExactly(
                        "99 a count with zeros before it: the number",
                        "1 a day in another year than the symbol's: the year of the symbol alone",
                        "1 a day with 'on' before or a place behind it: the day",
                        "2 a day with midnight behind it: the day",
                        "32 a day with no-break spaces: taken as spaces",
                        "2 a name misspelt: CHILEs",
                        "2 a name misspelt: COTE D’IVOIRE",
                        "2 a name misspelt: LIBYA ARAB JAMAHIRIYA",
                        "1 a name misspelt: LICHTENSTEIN",
                        "10 a name misspelt: TÜRKIYE",
                        "108 a name with spaces round it or another apostrophe",
                        "2 a symbol of a record without its full stop: put in",
                        "10 a symbol without the space before its year: put in",
                        "4 counts that differ from the result in words: the words");
        assertThat(Taken.told(taken.tally().notes()))
                .containsExactly(
                        "21 records with further keys (sc_symbol …), which are not read",
                        "24 resolutions that are curated: a record of them and no more",
                        "9 votes of which not all ballots are known");
        assertThat(count(taken, "Resolution")).isEqualTo(1514);
        assertThat(count(taken, "CouncilVote")).isEqualTo(1496);
        assertThat(count(taken, "Ballot")).isEqualTo(22_405);
    }

    @Test
    void allFourSourcesBesideTheCuratedGraphBreakNoShape() throws IOException {
        DatasetGraph curated = Shipped.graph();
        Joined joined = Joined.by(Shipped.facts());
        Map<Source, Path> sources = new EnumMap<>(Source.class);
        sources.put(Source.POCOM, officers());
        sources.put(Source.COUNCIL, resolutions());
        sources.put(Source.TRAVELS, real("hsg-travels"));
        sources.put(Source.VISITS, real("hsg-visits/data"));
        DatasetGraph all =
                Bridge.inMemory(
                        out -> {
                            Txn.executeRead(curated, () -> Bridge.send(curated, out));
                            for (Map.Entry<Source, Path> each : sources.entrySet()) {
                                new Import(each.getKey(), joined, words -> {})
                                        .read(List.of(each.getValue()), out);
                            }
                        });

        assertThat(Shapes.read(Path.of("ontology/shapes.ttl")).check(all.getDefaultGraph()))
                .isEmpty();
    }
}
