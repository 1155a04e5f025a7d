package org.envoygraph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.List;
import java.util.stream.IntStream;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Statement;
import org.eclipse.rdf4j.model.ValueFactory;
import org.eclipse.rdf4j.model.impl.SimpleValueFactory;
import org.eclipse.rdf4j.rio.helpers.StatementCollector;
import org.envoygraph.store.Feed;
import org.junit.jupiter.api.Test;

class HandedOverTest {
    private static final ValueFactory VALUES = SimpleValueFactory.getInstance();
    private static final List<Statement> THOUSAND =
            IntStream.range(0, 1_000).mapToObj(HandedOverTest::said).toList();

    private final HandedOver statements = new HandedOver();
    private final StatementCollector first = new StatementCollector();
    private final StatementCollector second = new StatementCollector();

    private static Statement said(int number) {
        IRI graph = VALUES.createIRI("https://example.org/graph");
        IRI thing = VALUES.createIRI("https://example.org/" + number);
        return VALUES.createStatement(thing, thing, VALUES.createLiteral(number), graph);
    }

    @Test
    void bothHearAllInTheSameOrder() throws IOException {
        Feed feed =
                out -> {
                    out.handleNamespace("ex", "https://example.org/");
                    THOUSAND.forEach(out::handleStatement);
                };
        Beside<Boolean> making = Beside.begin(() -> heard(statements.made(feed)));

        statements.again().into(second);

        assertThat(making.result()).isTrue();
        assertThat(first.getStatements()).containsExactlyElementsOf(THOUSAND);
        assertThat(second.getStatements()).containsExactlyElementsOf(THOUSAND);
        assertThat(second.getNamespaces()).containsEntry("ex", "https://example.org/");
    }

    @Test
    void theSecondEndsEarlyWhereTheFirstFailedWhichTellsWhy() throws IOException {
        Feed feed =
                out -> {
                    THOUSAND.subList(0, 300).forEach(out::handleStatement);
                    throw new IOException("ontology/envoy.ttl is missing");
                };
        Beside<Boolean> making = Beside.begin(() -> heard(statements.made(feed)));

        statements.again().into(second);

        assertThat(second.getStatements()).containsExactlyElementsOf(THOUSAND.subList(0, 300));
        assertThatThrownBy(making::result).hasMessage("ontology/envoy.ttl is missing");
    }

    private boolean heard(Feed made) throws IOException {
        made.into(first);
        return true;
    }
}
