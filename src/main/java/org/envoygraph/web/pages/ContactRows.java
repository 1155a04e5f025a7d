package org.envoygraph.web.pages;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.envoygraph.queries.Answer;
import org.envoygraph.queries.AnswerFormat;

/** Contacts, and who had them with whom, for spreadsheets and programs. */
final class ContactRows {
    private static final List<String> CONTACTS =
            List.of(
                    "contact",
                    "contactLabel",
                    "earliest",
                    "latest",
                    "dates",
                    "mode",
                    "sides",
                    "parties",
                    "topics",
                    "certainty",
                    "facts");
    private static final List<String> PAIRS =
            List.of("party", "partyLabel", "with", "withLabel", "contacts", "earliest", "latest");

    private final Guide guide;
    private final AnswerFormat format;
    private final Walk walk;

    ContactRows(Guide guide, AnswerFormat format) {
        this.guide = guide;
        this.format = format;
        this.walk = guide.walk();
    }

    byte[] of(List<Contact> contacts) {
        return written(CONTACTS, contacts.stream().map(this::row).toList());
    }

    private List<Optional<Node>> row(Contact contact) {
        List<Optional<Node>> row = new ArrayList<>();
        row.add(Optional.of(contact.thing()));
        row.add(text(walk.name(contact.thing())));
        row.add(text(contact.first()));
        row.add(text(contact.last()));
        row.add(joined(guide.dates(contact.thing()).stream().map(Shown::text).toList()));
        row.add(names(contact.modes()));
        row.add(names(contact.sides()));
        row.add(names(contact.parties()));
        row.add(names(contact.topics()));
        row.add(text(contact.standing().word()));
        row.add(
                text(
                        guide.facts(contact.thing()).stream()
                                .map(Walk::lastPart)
                                .collect(Collectors.joining(" "))));
        return row;
    }

    byte[] of(ContactPairs pairs) {
        List<List<Optional<Node>>> rows = new ArrayList<>();
        pairs.inOrder()
                .forEach(
                        it -> {
                            List<Contact> all = it.getValue();
                            Node one = it.getKey().one();
                            Node other = it.getKey().other();
                            rows.add(
                                    List.of(
                                            Optional.of(one),
                                            text(walk.name(one)),
                                            Optional.of(other),
                                            text(walk.name(other)),
                                            text(Integer.toString(all.size())),
                                            text(all.get(0).first()),
                                            text(all.get(all.size() - 1).last())));
                        });
        return written(PAIRS, rows);
    }

    private Optional<Node> names(Collection<Node> things) {
        return joined(things.stream().map(walk::name).sorted().toList());
    }

    private static Optional<Node> joined(List<String> texts) {
        return text(String.join("; ", texts));
    }

    private static Optional<Node> text(String text) {
        return text.isEmpty()
                ? Optional.empty()
                : Optional.of(NodeFactory.createLiteralString(text));
    }

    private byte[] written(List<String> columns, List<List<Optional<Node>>> rows) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            format.write(new Answer(columns, rows, false), out);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toByteArray();
    }
}
