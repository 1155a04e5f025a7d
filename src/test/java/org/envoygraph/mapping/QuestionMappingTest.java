package org.envoygraph.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import java.util.Map;
import org.eclipse.rdf4j.model.Model;
import org.eclipse.rdf4j.model.Statement;
import org.eclipse.rdf4j.model.impl.LinkedHashModel;
import org.eclipse.rdf4j.rio.RDFFormat;
import org.eclipse.rdf4j.rio.Rio;
import org.eclipse.rdf4j.rio.helpers.StatementCollector;
import org.envoygraph.Shipped;
import org.envoygraph.facts.StoredQuestion;
import org.junit.jupiter.api.Test;

class QuestionMappingTest {
    private static final StoredQuestion QUESTION =
            new StoredQuestion(
                    "who-met",
                    "Who met whom?",
                    "One row a meeting.",
                    List.of("meetings", "persons"),
                    Map.of("envoy", "https://w3id.org/envoygraph/ns#"),
                    "SELECT ?x { ?x a envoy:Meeting }");

    private static Model mapped(List<StoredQuestion> questions) throws IOException {
        Model quads = new LinkedHashModel();
        new GraphMapping(Shipped.facts()).questions(questions, new StatementCollector(quads));
        return quads;
    }

    @Test
    void aStoredQueryIsAnExampleInAGraphOfItsOwn() throws IOException {
        Model expected =
                Rio.parse(
                        new StringReader(
                                """
                                PREFIX dcterms: <http://purl.org/dc/terms/>
                                PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
                                PREFIX schema: <https://schema.org/>
                                PREFIX sh: <http://www.w3.org/ns/shacl#>
                                PREFIX void: <http://rdfs.org/ns/void#>
                                PREFIX xsd: <http://www.w3.org/2001/XMLSchema#>
                                BASE <https://w3id.org/envoygraph/>
                                <id/query/who-met> a sh:SPARQLExecutable , sh:SPARQLSelectExecutable ;
                                  dcterms:identifier "who-met" ;
                                  rdfs:comment "Who met whom?"@en ;
                                  dcterms:description "One row a meeting."@en ;
                                  schema:keywords "meetings" , "persons" ;
                                  schema:target <sparql> ;
                                  sh:prefixes <prefixes> ;
                                  sh:select "SELECT ?x { ?x a envoy:Meeting }" .
                                <prefixes> sh:declare <prefixes/envoy> .
                                <prefixes/envoy> a sh:PrefixDeclaration ; sh:prefix "envoy" ;
                                  sh:namespace "https://w3id.org/envoygraph/ns#"^^xsd:anyURI .
                                <graph/queries> a void:Dataset ; rdfs:label "Stored queries"@en ;
                                  dcterms:license <https://creativecommons.org/licenses/by/4.0/> .
                                """),
                        RDFFormat.TURTLE);

        Model quads = mapped(List.of(QUESTION));

        assertThat(Mapped.lines(quads)).isEqualTo(Mapped.lines(expected));
        assertThat(quads.stream().map(Statement::getContext))
                .allMatch(graph -> graph.equals(Names.graph("queries")));
    }

    @Test
    void withoutQueriesThereIsNoGraph() throws IOException {
        assertThat(mapped(List.of())).isEmpty();
    }
}
