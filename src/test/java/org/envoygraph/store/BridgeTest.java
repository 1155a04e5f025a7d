package org.envoygraph.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.envoygraph.store.Trig.trig;

import java.io.IOException;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.eclipse.rdf4j.model.Model;
import org.eclipse.rdf4j.model.Resource;
import org.eclipse.rdf4j.model.ValueFactory;
import org.eclipse.rdf4j.model.impl.LinkedHashModel;
import org.eclipse.rdf4j.model.impl.SimpleValueFactory;
import org.eclipse.rdf4j.rio.helpers.StatementCollector;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BridgeTest {
    private static final ValueFactory VALUES = SimpleValueFactory.getInstance();

    private final DatasetGraph dataset = DatasetGraphFactory.createTxnMem();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"plain\"",
                "\"\"",
                "\"성 김\"@ko",
                "\"刘晓明\"@zh-Hans",
                "\"Liu Xiaoming\"@zh-Latn-CN",
                "\"quote \\\" backslash \\\\ tab \\t line \\n end\"",
                "\"control \\u0001 and beyond the plane \\U0001F54A\"",
                "\"e\\u0301 is not \\u00E9\"@fr",
                "\"2022-12-07\"^^xsd:date",
                "\"2022-12-07T09:00:00+09:00\"^^xsd:dateTime",
                "\"007\"^^xsd:integer",
                "13",
                "true",
                "\"2.50\"^^xsd:decimal",
                "\"no date\"^^xsd:date",
                "\"x\"^^<https://example.org/type>",
                "<https://example.org/id/성김?a=b#c>"
            })
    void aTermComesBackAsItWas(String term) throws IOException {
        String text = "g:a { :s :p " + term + " . }";

        trig(text).into(Bridge.into(dataset));

        assertThat(sentBack()).hasSize(1);
        assertThat(sentBack().objects().iterator().next())
                .hasToString(said(text).objects().iterator().next().toString());
    }

    @Test
    void oneBlankNodeStaysOne() throws IOException {
        trig("g:a { :s :p _:x . _:x :p _:y . }").into(Bridge.into(dataset));

        assertThat(sentBack().subjects()).hasSize(2);
        assertThat(sentBack().objects()).hasSize(2);
        assertThat(sentBack().subjects())
                .containsAnyElementsOf(
                        sentBack().objects().stream().map(Resource.class::cast).toList());
    }

    @Test
    void eachStatementKeepsItsGraph() throws IOException {
        String text = "g:a { :s :p 1 . } g:b { :s :p 1 , 2 . }";

        trig(text).into(Bridge.into(dataset));

        assertThat(sentBack()).isEqualTo(said(text));
    }

    @Test
    void oneGraphIsSentAlone() throws IOException {
        trig("g:a { :s :p 1 . } g:b { :s :p 2 . }").into(Bridge.into(dataset));
        Model model = new LinkedHashModel();

        Bridge.send(dataset, "https://example.org/graph/b", new StatementCollector(model));

        assertThat(model).isEqualTo(said("g:b { :s :p 2 . }"));
    }

    @Test
    void prefixesTravelBothWays() throws IOException {
        trig("g:a { :s :p 1 . }").into(Bridge.into(dataset));
        StatementCollector out = new StatementCollector();

        Bridge.send(dataset, out);

        assertThat(out.getNamespaces()).containsEntry("g", "https://example.org/graph/");
    }

    @Test
    void aStatementWithoutGraphIsRefused() {
        assertThatThrownBy(() -> trig(":s :p 1 .").into(Bridge.into(dataset)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("without a graph");
    }

    @Test
    void aStatementAboutAStatementIsRefused() {
        var iri = VALUES.createIRI("https://example.org/s");
        var quoted = VALUES.createTriple(iri, iri, iri);

        assertThatThrownBy(
                        () ->
                                Bridge.into(dataset)
                                        .handleStatement(
                                                VALUES.createStatement(iri, iri, quoted, iri)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("no term that both libraries share");
    }

    private Model sentBack() {
        Model model = new LinkedHashModel();
        Bridge.send(dataset, new StatementCollector(model));
        return model;
    }

    private static Model said(String text) throws IOException {
        Model model = new LinkedHashModel();
        trig(text).into(new StatementCollector(model));
        return model;
    }
}
