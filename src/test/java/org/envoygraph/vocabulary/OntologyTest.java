package org.envoygraph.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.eclipse.rdf4j.model.util.Values.iri;

import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.lang.model.SourceVersion;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Literal;
import org.eclipse.rdf4j.model.Model;
import org.eclipse.rdf4j.model.Resource;
import org.eclipse.rdf4j.model.Value;
import org.eclipse.rdf4j.model.util.Vocabularies;
import org.eclipse.rdf4j.model.vocabulary.DCTERMS;
import org.eclipse.rdf4j.model.vocabulary.ORG;
import org.eclipse.rdf4j.model.vocabulary.OWL;
import org.eclipse.rdf4j.model.vocabulary.PROV;
import org.eclipse.rdf4j.model.vocabulary.RDF;
import org.eclipse.rdf4j.model.vocabulary.RDFS;
import org.eclipse.rdf4j.model.vocabulary.SKOS;
import org.eclipse.rdf4j.model.vocabulary.TIME;
import org.eclipse.rdf4j.model.vocabulary.VANN;
import org.eclipse.rdf4j.model.vocabulary.XSD;
import org.eclipse.rdf4j.rio.RDFFormat;
import org.eclipse.rdf4j.rio.Rio;
import org.junit.jupiter.api.Test;

class OntologyTest {
    static final Path FILE = Path.of("ontology", "envoygraph.ttl");
    private static final IRI ONTOLOGY = iri("https://w3id.org/envoygraph/ns");
    private static final IRI VOTE_EVENT = iri("http://www.w3.org/ns/opengov#VoteEvent");

    private final Model ontology = read();

    @Test
    void everyConstantIsADeclaredTermAndEveryDeclaredTermAConstant() {
        assertThat(names(Vocabularies.getIRIs(ENVOY.class))).isEqualTo(names(declared()));
    }

    @Test
    void everyConstantIsSpeltAsItsTerm() throws IllegalAccessException {
        for (var vocabulary : Set.of(ENVOY.class, OA.class, SEM.class, SCHEMA.class)) {
            for (var field : vocabulary.getFields()) {
                if (field.getType() == IRI.class) {
                    assertThat(((IRI) field.get(null)).getLocalName()).isEqualTo(field.getName());
                    assertThat(Modifier.isFinal(field.getModifiers())).isTrue();
                }
            }
        }
    }

    @Test
    void noTermIsAJavaKeyword() {
        assertThat(declared()).noneMatch(term -> SourceVersion.isKeyword(term.getLocalName()));
    }

    @Test
    void theOntologyHas40ClassesAnd142Properties() {
        assertThat(ours(OWL.CLASS)).hasSize(40);
        assertThat(ours(OWL.OBJECTPROPERTY)).hasSize(104);
        assertThat(ours(OWL.DATATYPEPROPERTY)).hasSize(38);
    }

    @Test
    void everyTermHasLabelDefinitionExampleAndHome() {
        for (IRI term : declared()) {
            for (IRI said : Set.of(RDFS.LABEL, RDFS.COMMENT, SKOS.EXAMPLE)) {
                assertThat(ontology.filter(term, said, null).objects())
                        .as("%s of %s", said.getLocalName(), term.getLocalName())
                        .singleElement()
                        .satisfies(OntologyTest::isEnglish);
            }
            assertThat(ontology.filter(term, RDFS.ISDEFINEDBY, null).objects())
                    .containsExactly(ONTOLOGY);
        }
    }

    @Test
    void noTwoTermsHaveTheSameDefinition() {
        assertThat(ontology.filter(null, RDFS.COMMENT, null).objects()).hasSameSizeAs(declared());
    }

    @Test
    void everyTermIsOfOneKindOnly() {
        assertThat(declared())
                .allSatisfy(term -> assertThat(ontology.filter(term, RDF.TYPE, null)).hasSize(1));
    }

    @Test
    void thereAreNoBlankNodesAndNoImports() {
        assertThat(ontology)
                .noneMatch(said -> said.getSubject().isBNode() || said.getObject().isBNode());
        assertThat(ontology.contains(null, OWL.IMPORTS, null)).isFalse();
    }

    @Test
    void theHeaderNamesVersionTitleAndLicence() {
        assertThat(ontology.filter(ONTOLOGY, RDF.TYPE, OWL.ONTOLOGY)).hasSize(1);
        assertThat(ontology.filter(ONTOLOGY, OWL.VERSIONIRI, null).objects())
                .containsExactly(iri("https://w3id.org/envoygraph/ns/0.1.0"));
        assertThat(ontology.filter(ONTOLOGY, DCTERMS.TITLE, null)).hasSize(1);
        assertThat(ontology.filter(ONTOLOGY, DCTERMS.DESCRIPTION, null)).hasSize(1);
        assertThat(ontology.filter(ONTOLOGY, DCTERMS.LICENSE, null).objects())
                .containsExactly(iri("https://creativecommons.org/licenses/by/4.0/"));
    }

    @Test
    void everyAnnotationPropertyUsedIsDeclared() {
        Set<IRI> builtIn =
                Set.of(RDFS.LABEL, RDFS.COMMENT, RDFS.SEEALSO, RDFS.ISDEFINEDBY, OWL.VERSIONINFO);
        Set<IRI> axioms =
                Set.of(RDF.TYPE, RDFS.SUBCLASSOF, RDFS.DOMAIN, RDFS.RANGE, OWL.VERSIONIRI);
        Set<Resource> used =
                ontology.predicates().stream()
                        .filter(said -> !builtIn.contains(said) && !axioms.contains(said))
                        .collect(Collectors.toSet());
        assertThat(ontology.filter(null, RDF.TYPE, OWL.ANNOTATIONPROPERTY).subjects())
                .isEqualTo(used);
    }

    @Test
    void everyTermOfAnotherVocabularyExistsThere() {
        Set<IRI> known =
                Stream.of(
                                DCTERMS.class,
                                ORG.class,
                                OWL.class,
                                PROV.class,
                                RDF.class,
                                RDFS.class,
                                SKOS.class,
                                TIME.class,
                                VANN.class,
                                XSD.class,
                                OA.class,
                                SEM.class,
                                SCHEMA.class)
                        .flatMap(vocabulary -> Vocabularies.getIRIs(vocabulary).stream())
                        .collect(Collectors.toSet());
        known.add(VOTE_EVENT);
        Set<IRI> header = Set.of(ONTOLOGY, iri(ONTOLOGY + "/0.1.0"));
        assertThat(mentioned())
                .filteredOn(term -> !term.getNamespace().equals(ENVOY.NAMESPACE))
                .filteredOn(term -> !header.contains(term))
                .filteredOn(term -> !term.stringValue().contains("creativecommons"))
                .isSubsetOf(known);
    }

    @Test
    void everyTermOfOursThatIsMentionedIsDeclared() {
        assertThat(mentioned())
                .filteredOn(term -> term.getNamespace().equals(ENVOY.NAMESPACE))
                .isSubsetOf(declared());
    }

    private Set<IRI> mentioned() {
        return ontology.stream()
                .flatMap(
                        said -> Stream.of(said.getSubject(), said.getPredicate(), said.getObject()))
                .filter(Value::isIRI)
                .map(IRI.class::cast)
                .collect(Collectors.toSet());
    }

    private Set<IRI> declared() {
        return Stream.of(OWL.CLASS, OWL.OBJECTPROPERTY, OWL.DATATYPEPROPERTY)
                .flatMap(kind -> ours(kind).stream())
                .collect(Collectors.toSet());
    }

    private Set<IRI> ours(IRI kind) {
        return ontology.filter(null, RDF.TYPE, kind).subjects().stream()
                .map(IRI.class::cast)
                .filter(term -> term.getNamespace().equals(ENVOY.NAMESPACE))
                .collect(Collectors.toSet());
    }

    private static Set<String> names(Set<IRI> terms) {
        return terms.stream().map(IRI::stringValue).collect(Collectors.toCollection(TreeSet::new));
    }

    private static void isEnglish(Value said) {
        assertThat(((Literal) said).getLanguage()).contains("en");
        assertThat(said.stringValue()).isNotBlank();
    }

    private static Model read() {
        try (InputStream in = Files.newInputStream(FILE)) {
            return Rio.parse(in, RDFFormat.TURTLE);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
