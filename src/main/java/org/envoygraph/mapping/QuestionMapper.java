package org.envoygraph.mapping;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.vocabulary.DCTERMS;
import org.eclipse.rdf4j.model.vocabulary.RDFS;
import org.eclipse.rdf4j.model.vocabulary.SHACL;
import org.envoygraph.facts.Place;
import org.envoygraph.facts.StoredQuestion;
import org.envoygraph.vocabulary.SCHEMA;

/**
 * Stored queries as examples, in the form of the SIB's sparql-examples, which editors look for. No
 * label: a search for words of the data must not find them.
 */
final class QuestionMapper {
    private final NamedGraph graph;

    QuestionMapper(NamedGraph graph) {
        this.graph = graph;
    }

    void questions(List<StoredQuestion> questions) {
        Map<String, String> prefixes = new TreeMap<>();
        questions.forEach(question -> question.prefixes().forEach(prefixes::putIfAbsent));
        prefixes.forEach(this::prefix);
        questions.forEach(this::question);
    }

    private void prefix(String prefix, String namespace) {
        IRI declaration = Names.prefix(prefix);
        graph.about(Names.prefixes(), NamedGraph.QUERIES).say(SHACL.DECLARE, declaration);
        graph.about(declaration, NamedGraph.QUERIES)
                .a(SHACL.PREFIX_DECLARATION)
                .code(SHACL.PREFIX_PROP, prefix)
                .address(SHACL.NAMESPACE_PROP, namespace);
    }

    private void question(StoredQuestion question) {
        Place place = Place.of("queries/" + question.name() + ".rq");
        graph.about(Names.query(question.name()), place)
                .a(SHACL.SPARQL_SELECT_EXECUTABLE, SHACL.SPARQL_EXECUTABLE)
                .code(DCTERMS.IDENTIFIER, question.name())
                .text(RDFS.COMMENT, question.question())
                .text(DCTERMS.DESCRIPTION, question.description())
                .codes(SCHEMA.keywords, question.tags())
                .say(SCHEMA.target, Names.endpoint())
                .say(SHACL.PREFIXES, Names.prefixes())
                .code(SHACL.SELECT, question.sparql());
    }
}
