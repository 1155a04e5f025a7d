package org.envoygraph.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.envoygraph.Shared;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The real data sets of the US Historian: golden counts, and same bytes. */
class RealSourcesTest {
    private static Taken travels;

    @BeforeAll
    static void readOnce() throws IOException {
        travels = readTravels();
    }

    private static Taken readTravels() throws IOException {
        return Taken.from(Source.TRAVELS, real("hsg-travels"));
    }

    private static Path real(String folder) {
        return Shared.folder().resolve("real").resolve(folder);
    }

    private static List<String> notes(Taken taken) {
        return Taken.told(taken.tally().notes());
    }

    @Test
    void travelsAreTakenInAsTheTableSays() throws IOException {
        assertThat(travels.tally().all()).isEqualTo(4271);
        assertThat(travels.tally().taken()).isEqualTo(4271);
        assertThat(travels.refusals()).isEmpty();
        assertThat(travels.repairs())
                .containsExactly(
                        "1 the same trip as record 3992", "1 the same trip as record 3993");
        assertThat(travels.others()).containsExactly("4 files without records of this source");
        assertThat(notes(travels))
                .containsExactly(
                        "2846 people met by name, each in a meeting of its own",
                        "457 trips that tell of a meeting and name nobody in the form known",
                        "1940 trips with people met by name");
    }

    @Test
    void tripsThatOnlyLookAlikeStayTwo() throws IOException {
        assertThat(Stream.of("2121", "2123", "4118", "4119"))
                .allMatch(
                        id ->
                                travels.said("record/travels-" + id, "envoy:about")
                                        .equals(List.of("<visit/travels-" + id + ">")));
    }

    @Test
    void visitsAreTakenInAsTheTableSays() throws IOException {
        Taken taken = Taken.from(Source.VISITS, real("hsg-visits").resolve("data"));

        assertThat(taken.tally().all()).isEqualTo(3264);
        assertThat(taken.tally().taken()).isEqualTo(3264);
        assertThat(taken.refusals()).isEmpty();
        assertThat(taken.repairs())
                .containsExactly("1 the country 'korea' is 'korea-south' in the other records");
        assertThat(taken.said("participation/visits-2959.visitor", "envoy:forParty"))
                .containsExactly("<country/south-korea>");
    }

    @Test
    void theSameFilesMakeTheSameBytes() throws IOException {
        assertThat(readTravels().lines()).isEqualTo(travels.lines());
    }
}
