package org.envoygraph.queries;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.apache.jena.sparql.core.DatasetGraph;
import org.envoygraph.Build;
import org.envoygraph.Copied;
import org.envoygraph.Home;
import org.envoygraph.Shipped;
import org.envoygraph.facts.Problems;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A thing asked for by the id that it had before. */
class RenamedTest {
    @TempDir private static Path folder;
    private static DatasetGraph store;

    @BeforeAll
    static void renameAPersonAFactAndAnEvent() throws IOException {
        Home home = Copied.to(folder);
        Path people = home.data().resolve("register/people.yaml");
        Copied.change(people, "\nsung-kim:\n", "\nsung-kim:\n  formerly: kim-sung-yong\n");
        Path article = home.data().resolve("articles/kh-2022-12-09.yaml");
        Copied.change(
                article,
                "    mode: video\n",
                "    mode: video\n    formerly: zz-01\n    event-formerly: kim-liu-video\n");
        Problems problems = new Problems();
        Build build = new Build(home);
        var facts = build.facts(problems);
        assertThat(problems.all()).isEmpty();
        store = build.inMemory(facts).dataset().asDatasetGraph();
    }

    private static Answer ask(String query, String name, String value) throws Exception {
        return SmallGraph.ask(store, query, name + "=" + value, "scope=five-articles");
    }

    @Test
    void theOldIdAnswersAsTheNewOneAndSaysSo() throws Exception {
        Answer old = ask("contacts", "person", "kim-sung-yong");

        assertThat(old.rows()).isEqualTo(ask("contacts", "person", "sung-kim").rows()).isNotEmpty();
        assertThat(old.notes()).containsExactly("'kim-sung-yong' is now called 'sung-kim'");
        assertThat(ask("contacts", "person", "sung-kim").notes()).isEmpty();
    }

    @Test
    void soDoTheOldIriAndOldIdsOfFactsAndEvents() throws Exception {
        String iri = Things.ROOT + "person/kim-sung-yong";

        assertThat(ask("contacts", "person", iri).rows()).isNotEmpty();
        assertThat(ask("evidence-of-fact", "fact", "zz-01").rows())
                .isEqualTo(ask("evidence-of-fact", "fact", "kd-01").rows());
        assertThat(ask("dates", "about", "kim-liu-video").rows()).hasSize(1);
    }

    @Test
    void anOldIdIsNoThingOfItsOwn() {
        assertThatThrownBy(() -> ask("contacts", "counterpart", "kim-sung"))
                .isInstanceOf(RefusedParameters.class);
        assertThat(SmallGraph.shelf().find("contacts").orElseThrow().answer(store, Map.of()).rows())
                .isEqualTo(
                        SmallGraph.shelf()
                                .find("contacts")
                                .orElseThrow()
                                .answer(Shipped.graph(), Map.of())
                                .rows());
    }
}
