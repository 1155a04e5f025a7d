package org.envoygraph.web.api;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.envoygraph.queries.StoredQuery;

/** The ontology for people: each term with its meaning, its neighbours and where it is used. */
final class OntologyPage {
    private static final String ELSEWHERE = "Of other vocabularies";

    private final Ontology ontology;
    private final TermUses uses;
    private final Html page = Html.page("The ontology");

    OntologyPage(Ontology ontology, TermUses uses) {
        this.ontology = ontology;
        this.uses = uses;
    }

    byte[] write(Published servlet) {
        page.element("p", ontology.head(DCTerms.description.asNode()));
        page.open("dl");
        value("Namespace", Ontology.IRI + "#");
        value("Prefix", "envoy");
        value("Version", ontology.version());
        value("Licence", "CC BY 4.0");
        page.close("dl");
        servlet.forms(page);
        Map<String, List<Node>> themes = ontology.classes();
        page.element("h2", "Classes");
        themes.forEach(this::contents);
        page.element("h2", "Properties");
        contents("", ontology.properties());
        themes.values().stream().flatMap(Collection::stream).forEach(this::term);
        ontology.properties().forEach(this::term);
        page.open("section").element("h2", ELSEWHERE).close("section");
        ontology.borrowed().forEach(this::term);
        return page.bytes();
    }

    private void contents(String theme, List<Node> terms) {
        page.open("p", "class", "terms");
        if (!theme.isEmpty()) {
            page.element("b", theme);
        }
        terms.forEach(this::link);
        page.close("p");
    }

    private void term(Node term) {
        String kind = ontology.isClass(term) ? "class" : property(term);
        page.open("section", "id", term.getLocalName(), "class", "term")
                .open("h3")
                .text(ontology.name(term))
                .element("small", kind)
                .close("h3");
        page.element("p", ontology.text(term, RDFS.comment.asNode()));
        page.open("dl");
        value("Label", ontology.text(term, RDFS.label.asNode()));
        value("Example", ontology.text(term, SKOS.example.asNode()));
        neighbours(term).forEach(this::links);
        page.element("dt", "In the curated data").element("dd", counted(term));
        queries(uses.queries(term));
        page.close("dl").close("section");
    }

    private String property(Node term) {
        return ontology.leadsToThings(term) ? "property to things" : "property to values";
    }

    private Map<String, List<Node>> neighbours(Node term) {
        Map<String, List<Node>> neighbours = new LinkedHashMap<>();
        neighbours.put("Kind of", ontology.values(term, RDFS.subClassOf.asNode()));
        neighbours.put("Kinds", ontology.subjects(RDFS.subClassOf.asNode(), term));
        neighbours.put("Part of", ontology.values(term, RDFS.subPropertyOf.asNode()));
        neighbours.put("Close to", ontology.values(term, SKOS.closeMatch.asNode()));
        neighbours.put("See also", ontology.values(term, RDFS.seeAlso.asNode()));
        neighbours.put("Subject", ontology.values(term, RDFS.domain.asNode()));
        neighbours.put("Value", ontology.values(term, RDFS.range.asNode()));
        neighbours.put("Main subjects", ontology.values(term, Ontology.DOMAIN));
        neighbours.put("Main objects", ontology.values(term, Ontology.RANGE));
        if (ontology.isClass(term)) {
            neighbours.put("Properties", ontology.propertiesOf(term));
            neighbours.put("From above", ontology.inheritedBy(term));
        }
        return neighbours;
    }

    private void links(String name, List<Node> terms) {
        if (!terms.isEmpty()) {
            page.element("dt", name).open("dd");
            terms.forEach(this::link);
            page.close("dd");
        }
    }

    private void link(Node term) {
        String to = Ontology.isOurs(term) ? "#" + term.getLocalName() : term.getURI();
        String name = Ontology.isOurs(term) ? term.getLocalName() : ontology.name(term);
        page.element("a", name, "href", to).text(" ");
    }

    private void value(String name, String value) {
        if (!value.isEmpty()) {
            page.element("dt", name).element("dd", value);
        }
    }

    private String counted(Node term) {
        long count = uses.count(term);
        String what = ontology.isClass(term) ? "thing" : "statement";
        return count == 0
                ? "none"
                : String.format(Locale.ROOT, "%,d %s", count, count == 1 ? what : what + "s");
    }

    private void queries(List<StoredQuery> queries) {
        if (!queries.isEmpty()) {
            page.element("dt", "In queries").open("dd");
            for (StoredQuery query : queries) {
                page.element("a", query.name(), "href", "/queries#" + query.name()).text(" ");
            }
            page.close("dd");
        }
    }
}
