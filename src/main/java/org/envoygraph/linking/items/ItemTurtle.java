package org.envoygraph.linking.items;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.SortedMap;
import java.util.TreeMap;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Literal;
import org.eclipse.rdf4j.model.Model;
import org.eclipse.rdf4j.model.Resource;
import org.eclipse.rdf4j.model.Statement;
import org.eclipse.rdf4j.model.Value;
import org.eclipse.rdf4j.model.impl.LinkedHashModel;
import org.eclipse.rdf4j.model.impl.SimpleValueFactory;
import org.eclipse.rdf4j.model.vocabulary.OWL;
import org.eclipse.rdf4j.model.vocabulary.RDFS;
import org.eclipse.rdf4j.model.vocabulary.SKOS;
import org.eclipse.rdf4j.rio.RDFFormat;
import org.eclipse.rdf4j.rio.RDFHandlerException;
import org.eclipse.rdf4j.rio.RDFParseException;
import org.eclipse.rdf4j.rio.RDFParser;
import org.eclipse.rdf4j.rio.Rio;
import org.eclipse.rdf4j.rio.helpers.BasicParserSettings;
import org.eclipse.rdf4j.rio.helpers.StatementCollector;
import org.envoygraph.facts.OneLine;
import org.envoygraph.linking.items.Claim.Rank;
import org.envoygraph.vocabulary.WIKIDATA;

/** Reads the Turtle in which Wikidata gives an entity. */
final class ItemTurtle {
    private static final String PROPERTY = "http://www.wikidata.org/prop/";
    private static final String SCHEMA = "http://schema.org/";
    private static final String WIKIBASE = "http://wikiba.se/ontology#";

    private final Model model;

    private ItemTurtle(Model model) {
        this.model = model;
    }

    /**
     * Reads a document.
     *
     * @param asked the id of the item that was asked for
     * @param where the file or address, for messages
     * @throws IOException if it is no such document
     */
    static Item read(String asked, byte[] document, String where) throws IOException {
        Model model = new LinkedHashModel();
        RDFParser parser = Rio.createParser(RDFFormat.TURTLE);
        parser.getParserConfig().set(BasicParserSettings.VERIFY_URI_SYNTAX, false);
        parser.setRDFHandler(new StatementCollector(model));
        try {
            parser.parse(new ByteArrayInputStream(document), WIKIDATA.ENTITY);
        } catch (RDFParseException | RDFHandlerException wrong) {
            throw new IOException(
                    where + ": is no Turtle: " + OneLine.of(wrong.getMessage()), wrong);
        }
        return new ItemTurtle(model)
                .item(asked)
                .orElseThrow(() -> new IOException(where + ": tells nothing of " + asked));
    }

    private Optional<Item> item(String asked) {
        return subject(WIKIDATA.entity(asked))
                .filter(subject -> subject.getLocalName().matches("[QP][1-9][0-9]*"))
                .map(subject -> item(asked, subject));
    }

    /** The item itself, or the one that it was merged into. */
    private Optional<IRI> subject(IRI asked) {
        Optional<IRI> merged = one(asked, OWL.SAMEAS).filter(Value::isIRI).map(IRI.class::cast);
        if (merged.isPresent()) {
            return merged;
        }
        if (model.contains(asked, null, null)) {
            return Optional.of(asked);
        }
        return model.filter(null, iri(SCHEMA, "about"), null).objects().stream()
                .filter(about -> about.stringValue().startsWith(WIKIDATA.ENTITY))
                .map(IRI.class::cast)
                .findFirst();
    }

    private Item item(String asked, IRI subject) {
        String id = subject.getLocalName();
        IRI document = WIKIDATA.document(id);
        Optional<String> revision = number(document, iri(SCHEMA, "version"));
        return new Item(
                id,
                id.equals(asked) ? Optional.empty() : Optional.of(asked),
                revision.isPresent()
                        ? OptionalLong.of(Long.parseLong(revision.get()))
                        : OptionalLong.empty(),
                one(document, iri(SCHEMA, "dateModified")).map(Value::stringValue),
                first(texts(subject, RDFS.LABEL)),
                first(texts(subject, iri(SCHEMA, "description"))),
                texts(subject, SKOS.ALT_LABEL),
                claims(subject));
    }

    private SortedMap<String, List<String>> texts(IRI subject, IRI property) {
        SortedMap<String, List<String>> texts = new TreeMap<>();
        for (Value value : model.filter(subject, property, null).objects()) {
            if (value instanceof Literal text) {
                texts.computeIfAbsent(text.getLanguage().orElse(""), l -> new ArrayList<>())
                        .add(text.getLabel());
            }
        }
        return texts;
    }

    private static SortedMap<String, String> first(SortedMap<String, List<String>> texts) {
        SortedMap<String, String> first = new TreeMap<>();
        texts.forEach((language, all) -> first.put(language, all.get(0)));
        return first;
    }

    /** The statements with their ranks, or where there are none what is said directly. */
    private List<Claim> claims(IRI subject) {
        List<Claim> claims = new ArrayList<>();
        List<Claim> direct = new ArrayList<>();
        for (Statement said : model.filter(subject, null, null)) {
            String namespace = said.getPredicate().getNamespace();
            String property = said.getPredicate().getLocalName();
            if (namespace.equals(PROPERTY) && said.getObject() instanceof Resource statement) {
                claims.add(claim(property, statement));
            } else if (namespace.equals(WIKIDATA.DIRECT)) {
                Optional<ItemValue> value = TurtleValue.of(said.getObject(), 0);
                direct.add(new Claim(property, Rank.NORMAL, value, List.of(), List.of()));
            }
        }
        return claims.isEmpty() ? direct : claims;
    }

    private Claim claim(String property, Resource statement) {
        return new Claim(
                property,
                rank(statement),
                values(statement, "statement/", property).stream().findFirst(),
                values(statement, "qualifier/", Properties.START),
                values(statement, "qualifier/", Properties.END));
    }

    private Rank rank(Resource statement) {
        return switch (one(statement, iri(WIKIBASE, "rank")).map(Value::stringValue).orElse("")) {
            case WIKIBASE + "PreferredRank" -> Rank.PREFERRED;
            case WIKIBASE + "DeprecatedRank" -> Rank.DEPRECATED;
            default -> Rank.NORMAL;
        };
    }

    private List<ItemValue> values(Resource statement, String kind, String property) {
        int precision =
                one(statement, iri(PROPERTY + kind + "value/", property))
                        .filter(Value::isResource)
                        .flatMap(node -> number((Resource) node, iri(WIKIBASE, "timePrecision")))
                        .filter(number -> number.length() < 3)
                        .map(Integer::parseInt)
                        .orElse(0);
        return model.filter(statement, iri(PROPERTY + kind, property), null).objects().stream()
                .flatMap(value -> TurtleValue.of(value, precision).stream())
                .toList();
    }

    private Optional<String> number(Resource subject, IRI property) {
        return one(subject, property)
                .map(Value::stringValue)
                .filter(number -> number.matches("[0-9]{1,18}"));
    }

    private Optional<Value> one(Resource subject, IRI property) {
        return model.filter(subject, property, null).objects().stream().findFirst();
    }

    private static IRI iri(String namespace, String name) {
        return SimpleValueFactory.getInstance().createIRI(namespace, name);
    }
}
