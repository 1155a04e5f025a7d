package org.envoygraph.export;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.eclipse.rdf4j.model.Statement;
import org.eclipse.rdf4j.model.Value;
import org.eclipse.rdf4j.model.ValueFactory;
import org.eclipse.rdf4j.model.impl.SimpleValueFactory;
import org.eclipse.rdf4j.model.vocabulary.RDF;
import org.eclipse.rdf4j.model.vocabulary.XSD;
import org.eclipse.rdf4j.rio.RDFFormat;
import org.eclipse.rdf4j.rio.RDFHandler;
import org.eclipse.rdf4j.rio.Rio;
import org.junit.jupiter.api.Test;

class QuadsBytesTest {
    private static final ValueFactory VALUES = SimpleValueFactory.getInstance();

    private static List<String> sorted(byte[] lines) {
        String[] each = new String(lines, UTF_8).split("(?<=\n)");
        Arrays.sort(each);
        return List.of(each);
    }

    private static byte[] written(
            RDFHandler writer, ByteArrayOutputStream out, List<Statement> all) {
        writer.startRDF();
        all.forEach(writer::handleStatement);
        writer.endRDF();
        return out.toByteArray();
    }

    private static byte[] ours(List<Statement> all) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        return written(new QuadsBytes(out), out, all);
    }

    private static byte[] ofTheLibrary(List<Statement> all) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        return written(Rio.createWriter(RDFFormat.NQUADS, out), out, all);
    }

    @Provide
    Arbitrary<String> nasty() {
        Arbitrary<Character> known = Arbitraries.of('"', '\\', '\n', '\r', '\t', '\b', '\f', '\'');
        Arbitrary<Character> odd =
                Arbitraries.of('\u0000', '\u001F', '\u007F', '\u0080', '\u07FF', '\u0800');
        Arbitrary<Character> halves = Arbitraries.of('\uD83D', '\uDE00', '\uFFFE', '\uFFFF');
        return Arbitraries.oneOf(
                Arbitraries.strings().ofMaxLength(40),
                Arbitraries.oneOf(known, odd, halves)
                        .list()
                        .ofMaxSize(12)
                        .map(QuadsBytesTest::text));
    }

    private static String text(List<Character> characters) {
        StringBuilder text = new StringBuilder();
        characters.forEach(text::append);
        return text.toString();
    }

    @Provide
    Arbitrary<List<Statement>> statements() {
        Arbitrary<Value> literals =
                Arbitraries.oneOf(
                        nasty().map(text -> VALUES.createLiteral(text)),
                        nasty().map(text -> VALUES.createLiteral(text, "zh-Hant")),
                        nasty().map(text -> VALUES.createLiteral(text, XSD.DATE)));
        Arbitrary<Value> objects =
                Arbitraries.oneOf(
                        literals,
                        Arbitraries.of(
                                VALUES.createIRI("urn:class:é"),
                                VALUES.createIRI("urn:class:한\uD83D\uDE00"),
                                VALUES.createBNode("b1")));
        return Combinators.combine(
                        Arbitraries.of("urn:s", "urn:s:é", "https://example.org/a/b?c=d#e"),
                        Arbitraries.of(RDF.TYPE, RDF.VALUE),
                        objects,
                        Arbitraries.integers().between(0, 3))
                .as(
                        (subject, property, object, graph) ->
                                graph == 0
                                        ? VALUES.createStatement(
                                                VALUES.createIRI(subject), property, object)
                                        : VALUES.createStatement(
                                                VALUES.createIRI(subject),
                                                property,
                                                object,
                                                graph == 1
                                                        ? VALUES.createBNode("g")
                                                        : VALUES.createIRI("urn:g:" + graph)))
                .list()
                .ofMaxSize(20);
    }

    @Property(tries = 500)
    void theLinesAreThoseOfTheLibrary(@ForAll("statements") List<Statement> all) {
        assertThat(sorted(ours(all))).isEqualTo(sorted(ofTheLibrary(all)));
    }

    @Test
    void textsLongerThanTheBufferAreWholeWhereverTheyAreParted() {
        List<Statement> all = new ArrayList<>();
        for (int before = 0; before < 4; before++) {
            String text = "x".repeat(before) + "é\uD83D\uDE00\"한\n".repeat(30_000);
            all.add(
                    VALUES.createStatement(
                            VALUES.createIRI("urn:" + "s".repeat(70_000)),
                            VALUES.createIRI("urn:" + "p".repeat(70_000)),
                            VALUES.createLiteral(text),
                            VALUES.createIRI("urn:g")));
        }

        assertThat(ours(all)).isEqualTo(ofTheLibrary(all));
    }

    @Test
    void whatMayNotStandInAnIriIsEscaped() {
        Statement odd =
                VALUES.createStatement(
                        VALUES.createIRI("urn:a b"),
                        VALUES.createIRI("urn:<p>"),
                        VALUES.createIRI("urn:\"{o}\""));

        assertThat(new String(ours(List.of(odd)), UTF_8))
                .isEqualTo(
                        "<urn:a\\u0020b> <urn:\\u003Cp\\u003E>"
                                + " <urn:\\u0022\\u007Bo\\u007D\\u0022> .\n");
    }
}
