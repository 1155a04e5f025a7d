package org.envoygraph.schema;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.envoygraph.facts.Problems;
import org.envoygraph.reading.CuratedFiles;
import org.envoygraph.yaml.Documents;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the schemas refuse, the reader refuses too. */
class BrokenExamplesTest {
    /** What the files say that an example leaves as they are. */
    private static Documents documents = new Documents();

    @TempDir private Path folder;
    private Path data;

    @BeforeEach
    void copyTheData() throws IOException {
        data = folder.resolve("data");
        for (String sub : List.of("articles", "council", "links", "register")) {
            Files.createDirectories(data.resolve(sub));
            try (Stream<Path> files = Files.list(Path.of("data", sub))) {
                for (Path file : files.toList()) {
                    Files.copy(file, data.resolve(sub).resolve(file.getFileName()));
                }
            }
        }
        Files.copy(Path.of("data", "expected.yaml"), data.resolve("expected.yaml"));
        Files.copy(Path.of("data", "gold.yaml"), data.resolve("gold.yaml"));
    }

    private int problems() throws IOException {
        Problems problems = new Problems();
        documents = documents.next();
        CuratedFiles.read(data, problems, documents, articles -> {});
        return problems.count();
    }

    @Test
    void theDataIsGoodBefore() throws IOException {
        assertThat(problems()).isZero();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "article | articles/kh-2022-12-09.yaml | language: en | langauge: en",
                "article | articles/kh-2022-12-09.yaml | characters: 2494 | characters: many",
                "article | articles/kh-2022-12-09.yaml | at: 2022-12-09T09:17 | at: 9 December 2022",
                "article | articles/kh-2022-12-09.yaml | zone-origin: assumed | zone-origin: guessed",
                "article | articles/kh-2022-12-09.yaml | mode: video | mode: vidoe",
                "article | articles/kh-2022-12-09.yaml | day: 2022-12-07 | day: 7 December",
                "article | articles/kh-2022-12-09.yaml | day: 2022-12-07, words | words",
                "article | articles/kh-2022-12-09.yaml | size: 10 | size: ten",
                "article | articles/kh-2022-12-09.yaml | form: indirect | stand: indirect",
                "article | articles/kh-2022-12-09.yaml | statement: in | statement: at",
                "article | articles/kh-2022-12-09.yaml | act: express | act: expres",
                "article | articles/kh-2022-12-09.yaml | label: | labels:",
                "article | articles/kh-2022-12-09.yaml | 800-955 a408991b7382f78b | 800 a408991b7382f78b",
                "article | articles/yna-2022-01-20.yaml | part-of-count: 1 | part-of-count: 0",
                "article | articles/yna-2022-01-20.yaml | claimed-by: north | claimed: north",
                "people | register/people.yaml | name: Sung Kim | nmae: Sung Kim",
                "people | register/people.yaml | order: given-first | order: given",
                "people | register/people.yaml | sung-kim: | Sung_Kim:",
                "countries | register/countries.yaml | iso3: PRK | iso3: prk",
                "organizations | register/organizations.yaml | kind: ministry | sort: ministry",
                "posts | register/posts.yaml | kind: minister | kind: ministre",
                "places | register/places.yaml | kind: city | kind: town",
                "unidentified | register/unidentified.yaml | label: | lable:",
                "unidentified | register/unidentified.yaml | headcount: 600 | mention: they",
                "topics | register/topics.yaml | label: | lable:",
                "terms | register/terms.yaml | definition: | defintion:",
                "wikidata | links/wikidata.yaml | item: Q56226 | item: P31",
                "wikidata | links/wikidata.yaml | judgement: same | judgement: yes",
                "wikidata | links/wikidata.yaml | method: label-check | method: surname",
                "wikidata | links/wikidata.yaml | method: label-check | method: second-identifier",
                "wikidata | links/wikidata.yaml | identifiers: | identifier:",
                "wikidata | links/wikidata.yaml | person: kim-jong-un | human: kim-jong-un",
                "wikidata | links/wikidata.yaml | decided: 2026-11-22 | decided: today",
                "wikidata | links/wikidata.yaml | seen-in: | seen: ",
                "identifiers | links/identifiers.yaml | pocom: | pokom:",
                "resolutions | council/resolutions.yaml | symbol: S/RES/1718 (2006) | symbol: SC 1718",
                "resolutions | council/resolutions.yaml | adopted: 2006-07-15 | put-to-vote: 2006-07-15",
                "resolutions | council/resolutions.yaml | adopted: 2006-07-15 | adopted: July 2006",
                "resolutions | council/resolutions.yaml | document: S/PV.5490 | document: press release",
                "resolutions | council/resolutions.yaml | topics: [ballistic | topics: [balistic",
                "resolutions | council/resolutions.yaml | complete: yes | complete: all",
                "resolutions | council/resolutions.yaml | in-favour: | in-favor:",
                "resolutions | council/resolutions.yaml | in-favour: 15, against | against",
                "resolutions | council/resolutions.yaml | against: 0 | against: nobody",
                "drafts | council/drafts.yaml | symbol: S/2022/431 | symbol: S/431",
                "drafts | council/drafts.yaml | put-to-vote: 2022-05-26 | adopted: 2022-05-26",
                "drafts | council/drafts.yaml | vetoed-by: | vetoed:",
                "drafts | council/drafts.yaml | s-2022-431: | S_2022_431:",
                "expected | expected.yaml | meeting: 6 | meetings: 6",
                "expected | expected.yaml | meeting: 6 | meeting: six",
                "gold | gold.yaml | tells: unsc-dprk-2022-11-21 | telles: unsc-dprk-2022-11-21",
                "expected | expected.yaml | {meeting: 1, council-meeting: 1 | 1 #"
            })
    void aMistakeIsRefusedByBoth(String schema, String file, String good, String bad)
            throws IOException {
        Path path = data.resolve(file);
        String text = Files.readString(path);
        assertThat(text).contains(good);
        int at = text.indexOf(good);
        String broken = text.substring(0, at) + bad + text.substring(at + good.length());
        Files.writeString(path, broken);

        assertThat(Schemas.findings(schema, broken)).isNotEmpty();
        assertThat(problems()).isPositive();
    }
}
