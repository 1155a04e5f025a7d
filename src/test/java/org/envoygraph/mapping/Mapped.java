package org.envoygraph.mapping;

import java.io.IOException;
import java.io.StringReader;
import java.util.Map;
import java.util.TreeSet;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Model;
import org.eclipse.rdf4j.model.Statement;
import org.eclipse.rdf4j.model.impl.LinkedHashModel;
import org.eclipse.rdf4j.rio.RDFFormat;
import org.eclipse.rdf4j.rio.Rio;
import org.eclipse.rdf4j.rio.helpers.AbstractRDFHandler;
import org.envoygraph.Shipped;
import org.envoygraph.facts.Facts;

/** The shipped facts as mapped, to be compared with Turtle. */
final class Mapped {
    private final Model quads = new LinkedHashModel();
    private final Map<String, String> prefixes;

    Mapped() throws IOException {
        Facts facts = Shipped.facts();
        GraphMapping mapping = new GraphMapping(facts);
        prefixes = mapping.prefixes();
        mapping.write(
                new AbstractRDFHandler() {
                    @Override
                    public void handleStatement(Statement said) {
                        quads.add(said);
                    }
                });
    }

    Model quads() {
        return quads;
    }

    /** All that an article says of a subject, as sorted lines. */
    TreeSet<String> of(String article, String subject) {
        IRI graph = Names.graph("article/" + article);
        return lines(quads.filter(iri(subject), null, null, graph));
    }

    /** All that the record of the Council says of a subject, as sorted lines. */
    TreeSet<String> inCouncil(String subject) {
        return lines(quads.filter(iri(subject), null, null, Names.graph("council")));
    }

    /** All that a register says of a subject, as sorted lines. */
    TreeSet<String> inRegister(String register, String subject) {
        return in("register/" + register, subject);
    }

    /** All that a graph says of a subject, as sorted lines. */
    TreeSet<String> in(String graph, String subject) {
        return lines(quads.filter(iri(subject), null, null, Names.graph(graph)));
    }

    /** The same of a text in Turtle with the house prefixes. */
    TreeSet<String> turtle(String text) throws IOException {
        StringBuilder whole = new StringBuilder();
        prefixes.forEach(
                (prefix, namespace) ->
                        whole.append("PREFIX %s: <%s>%n".formatted(prefix, namespace)));
        return lines(Rio.parse(new StringReader(whole + text), RDFFormat.TURTLE));
    }

    private IRI iri(String subject) {
        int colon = subject.indexOf(':');
        return Names.thing(subject.substring(0, colon), subject.substring(colon + 1));
    }

    static TreeSet<String> lines(Model model) {
        TreeSet<String> lines = new TreeSet<>();
        for (Statement said : model) {
            lines.add(said.getSubject() + " " + said.getPredicate() + " " + said.getObject());
        }
        return lines;
    }
}
