package org.envoygraph.pictures;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Model;
import org.eclipse.rdf4j.model.Namespace;
import org.eclipse.rdf4j.model.Resource;
import org.eclipse.rdf4j.model.util.Models;
import org.eclipse.rdf4j.model.vocabulary.DCTERMS;
import org.eclipse.rdf4j.model.vocabulary.OWL;
import org.eclipse.rdf4j.model.vocabulary.RDF;
import org.eclipse.rdf4j.model.vocabulary.RDFS;
import org.eclipse.rdf4j.rio.RDFFormat;
import org.eclipse.rdf4j.rio.Rio;
import org.envoygraph.pictures.Picture.Arrow;
import org.envoygraph.pictures.Picture.Box;
import org.envoygraph.pictures.Picture.Card;
import org.envoygraph.pictures.Picture.Look;
import org.envoygraph.pictures.Picture.Row;
import org.envoygraph.vocabulary.ENVOY;
import org.envoygraph.vocabulary.SCHEMA;

/**
 * The ontology as a picture: a card for each theme, a box for each tree of classes, and an arrow
 * for each property of which the ontology names the main subjects and objects.
 */
final class OntologyPicture {
    private final Model ontology;

    OntologyPicture(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            ontology = Rio.parse(in, RDFFormat.TURTLE);
        }
    }

    Picture picture() {
        return new Picture(
                "The ontology of Envoy Graph",
                "All classes, by theme, and the properties that tell the story. " + spoken(),
                "An arrow is a property, from subject to object; one to a coloured card means any"
                        + " class in it. An indented name is a subclass.",
                cards(),
                arrows());
    }

    /** The themes, each with its classes, in the order of the file. */
    Map<String, List<String>> themes() {
        return classes().stream()
                .collect(
                        Collectors.groupingBy(
                                this::theme,
                                LinkedHashMap::new,
                                Collectors.mapping(IRI::getLocalName, Collectors.toList())));
    }

    /** The drawn properties with one main subject and one main object each. */
    List<Told> told() {
        List<Told> told = new ArrayList<>();
        for (Resource property : ontology.filter(null, SCHEMA.domainIncludes, null).subjects()) {
            for (IRI from : ends(property, SCHEMA.domainIncludes)) {
                for (IRI to : ends(property, SCHEMA.rangeIncludes)) {
                    told.add(new Told(from, (IRI) property, to));
                }
            }
        }
        return told;
    }

    record Told(IRI from, IRI property, IRI to) {}

    private List<Card> cards() {
        Map<String, List<IRI>> tops =
                classes().stream()
                        .filter(type -> above(type).isEmpty())
                        .collect(
                                Collectors.groupingBy(
                                        this::theme, LinkedHashMap::new, Collectors.toList()));
        return tops.entrySet().stream()
                .map(e -> new Card(e.getKey(), boxes(e.getValue())))
                .toList();
    }

    /** A box for each class that an arrow reaches, and one for all others. */
    private List<Box> boxes(List<IRI> tops) {
        Set<IRI> reached =
                told().stream()
                        .flatMap(told -> Stream.of(told.from(), told.to()))
                        .collect(Collectors.toSet());
        List<Box> boxes = new ArrayList<>();
        tops.stream().filter(reached::contains).forEach(top -> boxes.add(box(List.of(top))));
        List<IRI> others = tops.stream().filter(top -> !reached.contains(top)).toList();
        if (!others.isEmpty()) {
            boxes.add(box(others));
        }
        return boxes;
    }

    private Box box(List<IRI> tops) {
        List<Row> rows = new ArrayList<>();
        tops.forEach(top -> addTree(top, 0, rows));
        return new Box(Look.PART, rows);
    }

    private void addTree(IRI type, int depth, List<Row> rows) {
        String name = type.getLocalName();
        rows.add(new Row(name, name, depth == 0 ? Tone.NAME : Tone.WORDS, depth));
        classes().stream()
                .filter(below -> above(below).contains(type))
                .forEach(below -> addTree(below, depth + 1, rows));
    }

    private List<Arrow> arrows() {
        return told().stream()
                .map(
                        told ->
                                new Arrow(
                                        told.from().getLocalName(),
                                        target(told),
                                        shortName(told.property())))
                .distinct()
                .toList();
    }

    /** The object's class, or its theme when the property has several objects there. */
    private String target(Told told) {
        String theme = theme(told.to());
        long there =
                ends(told.property(), SCHEMA.rangeIncludes).stream()
                        .filter(type -> theme(type).equals(theme))
                        .count();
        return there > 1 ? theme : told.to().getLocalName();
    }

    private String spoken() {
        return arrows().stream()
                .map(arrow -> arrow.from() + " " + arrow.label() + " " + arrow.to())
                .collect(Collectors.joining("; ", "", "."));
    }

    private String shortName(IRI property) {
        if (property.getNamespace().equals(ENVOY.NAMESPACE)) {
            return property.getLocalName();
        }
        return ontology.getNamespaces().stream()
                .filter(known -> known.getName().equals(property.getNamespace()))
                .map(Namespace::getPrefix)
                .findFirst()
                .map(prefix -> prefix + ":" + property.getLocalName())
                .orElseThrow();
    }

    private List<IRI> ends(Resource property, IRI which) {
        return List.copyOf(Models.objectIRIs(ontology.filter(property, which, null)));
    }

    private String theme(IRI type) {
        return Models.objectString(ontology.filter(type, DCTERMS.SUBJECT, null))
                .orElseThrow(() -> new IllegalStateException(type + " has no theme"));
    }

    private List<IRI> above(IRI type) {
        return ends(type, RDFS.SUBCLASSOF).stream().filter(OntologyPicture::isOurs).toList();
    }

    private List<IRI> classes() {
        return ontology.filter(null, RDF.TYPE, OWL.CLASS).subjects().stream()
                .map(IRI.class::cast)
                .filter(OntologyPicture::isOurs)
                .toList();
    }

    private static boolean isOurs(IRI term) {
        return term.getNamespace().equals(ENVOY.NAMESPACE);
    }
}
