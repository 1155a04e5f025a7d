package org.envoygraph.queries;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** No term of the ontology is there for nothing: a query asks for it or a shape constrains it. */
class TermsInUseTest {
    private static final Pattern TERM = Pattern.compile("\\benvoy:([A-Za-z0-9]+)");
    private static final Pattern DEFINED =
            Pattern.compile(
                    "(?m)^envoy:([A-Za-z0-9]+) a owl:(Class|ObjectProperty|DatatypeProperty)");

    @Test
    void everyClassAndPropertyIsUsedByAQueryOrAShape() throws IOException {
        Set<String> unused = terms(DEFINED, Files.readString(Path.of("ontology/envoygraph.ttl")));
        assertThat(unused).hasSizeGreaterThan(100);

        unused.removeAll(used());

        assertThat(unused).as("terms that no query and no shape uses").isEmpty();
    }

    private static Set<String> used() throws IOException {
        Set<String> used = terms(TERM, Files.readString(Path.of("ontology/shapes.ttl")));
        List<StoredQuery> queries = SmallGraph.shelf().queries();
        queries.forEach(query -> used.addAll(terms(TERM, query.parsed().toString())));
        return used;
    }

    private static Set<String> terms(Pattern pattern, String text) {
        return pattern.matcher(text)
                .results()
                .map((MatchResult found) -> found.group(1))
                .collect(TreeSet::new, Set::add, Set::addAll);
    }
}
