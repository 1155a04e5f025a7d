package org.envoygraph;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The rooms of the house and what each may know. */
class HouseRulesTest {
    private static final int MOST_LINES = 300;

    private static final JavaClasses HOUSE =
            new ClassFileImporter()
                    .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                    .importPackages("org.envoygraph");

    private static final String JDK = "java..";
    private static final String RDF4J = "org.eclipse.rdf4j..";
    private static final String JENA = "org.apache.jena..";
    private static final String YAML = "org.snakeyaml..";
    private static final String JSON = "com.fasterxml.jackson.core..";

    private static String room(String name) {
        return "org.envoygraph." + name + "..";
    }

    /** Says all that a room may know besides itself and the JDK. */
    private static void mayKnow(String room, String... others) {
        List<String> known = new ArrayList<>(Arrays.asList(others));
        known.add(JDK);
        known.add(room(room));
        classes()
                .that()
                .resideInAPackage(room(room))
                .should()
                .onlyDependOnClassesThat(resideInAnyPackage(known.toArray(String[]::new)))
                .allowEmptyShould(true)
                .check(HOUSE);
    }

    @Test
    void factsKnowTheJdkAlone() {
        mayKnow("facts");
    }

    @Test
    void yamlKnowsFactsForPlacesAndProblems() {
        mayKnow("yaml", room("facts"), YAML, JSON, "org.apache.commons.text..");
    }

    @Test
    void readingKnowsFactsAndYamlButNoRdf() {
        mayKnow("reading", room("facts"), room("yaml"));
    }

    @Test
    void checksKnowFactsOnly() {
        mayKnow("checks", room("facts"));
    }

    @Test
    void theReportKnowsFactsOnly() {
        mayKnow("report", room("facts"));
    }

    @Test
    void theVocabularyKnowsRdf4jOnly() {
        mayKnow("vocabulary", RDF4J);
    }

    @Test
    void mappingKnowsNeitherYamlNorJenaNorFiles() {
        mayKnow("mapping", room("facts"), room("vocabulary"), RDF4J);
        noClasses()
                .that()
                .resideInAPackage(room("mapping"))
                .should()
                .dependOnClassesThat(resideInAPackage("java.nio.file.."))
                .orShould()
                .dependOnClassesThat(resideInAPackage("java.io.."))
                .check(HOUSE);
    }

    @Test
    void validationKnowsJenaAndFactsForPlaces() {
        mayKnow("validation", room("facts"), JENA);
    }

    @Test
    void exportKnowsTheTermsRdf4jAndAWriterOfJson() {
        mayKnow("export", room("vocabulary"), RDF4J, JSON);
    }

    @Test
    void theStoreAloneKnowsBothRdfLibraries() {
        mayKnow("store", room("export"), JENA, RDF4J, "org.apache.lucene..");
        for (JavaClass type : HOUSE) {
            Set<String> libraries =
                    type.getDirectDependenciesFromSelf().stream()
                            .map(d -> d.getTargetClass().getPackageName())
                            .map(HouseRulesTest::library)
                            .filter(name -> !name.isEmpty())
                            .collect(Collectors.toSet());
            if (!type.getPackageName().equals("org.envoygraph.store")) {
                assertThat(libraries).as(type.getName()).hasSizeLessThan(2);
            }
        }
    }

    private static String library(String packageName) {
        if (packageName.startsWith("org.apache.jena")) {
            return "Jena";
        }
        return packageName.startsWith("org.eclipse.rdf4j") ? "RDF4J" : "";
    }

    @Test
    void queriesKnowJenaAndYamlButNotRdf4j() {
        mayKnow("queries", room("facts"), room("yaml"), JENA);
    }

    @Test
    void linkingKnowsFactsVocabularyJsonAndHowToCompareTexts() {
        mayKnow(
                "linking",
                room("facts"),
                room("vocabulary"),
                RDF4J,
                "com.fasterxml.jackson..",
                "org.apache.commons.text..");
    }

    @Test
    void importsKnowFactsReadingAndHowStatementsAreWritten() {
        mayKnow(
                "imports",
                room("facts"),
                room("reading"),
                room("mapping"),
                room("vocabulary"),
                "javax.xml.stream..",
                "com.fasterxml.jackson.core..",
                RDF4J);
    }

    @Test
    void theWebKnowsNeitherMappingNorReading() {
        mayKnow(
                "web",
                room("queries"),
                room("store"),
                room("linking"),
                JENA,
                "jakarta.servlet..",
                "javax.crypto..", // of the JDK
                "org.eclipse.jetty..",
                "com.samskivert.mustache..",
                "io.micrometer..",
                "org.slf4j..");
    }

    @Test
    void requestsReadInTransactionsThatAreNeverAborted() {
        noClasses()
                .that(resideInAnyPackage(room("web"), room("queries")))
                .should()
                .dependOnClassesThat()
                .haveFullyQualifiedName("org.apache.jena.system.Txn")
                .check(HOUSE);
    }

    @Test
    void nobodyKnowsTheCommandLine() {
        noClasses()
                .that(not(resideInAPackage(room("cli"))))
                .should()
                .dependOnClassesThat(resideInAPackage(room("cli")))
                .check(HOUSE);
    }

    @Test
    void onlyTheCommandLinePrintsExitsAndReadsTheClock() {
        noClasses()
                .that(not(resideInAPackage(room("cli"))))
                .should()
                .accessField(System.class, "out")
                .orShould()
                .accessField(System.class, "err")
                .orShould()
                .callMethod(System.class, "exit", int.class)
                .orShould()
                .callMethod(System.class, "currentTimeMillis")
                .orShould()
                .callMethod(java.time.LocalDate.class, "now")
                .orShould()
                .callMethod(java.time.Instant.class, "now")
                .check(HOUSE);
    }

    @Test
    void theRoomsHaveNoCycles() {
        slices().matching("org.envoygraph.(*)..").should().beFreeOfCycles().check(HOUSE);
    }

    @Test
    void namesSayWhatAThingIs() {
        noClasses().should().haveNameMatching(".*(Util|Utils|Helper|Manager|Impl)").check(HOUSE);
    }

    @Test
    void noSourceFileIsLongerThanThreeHundredLines() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src"))) {
            for (Path file : files.filter(f -> f.toString().endsWith(".java")).toList()) {
                assertThat(Files.readAllLines(file))
                        .as(file.toString())
                        .hasSizeLessThanOrEqualTo(MOST_LINES);
            }
        }
    }

    @Test
    void everyRoomSaysWhatComesInAndWhatGoesOut() throws IOException {
        try (Stream<Path> folders = Files.walk(Path.of("src/main/java/org/envoygraph"))) {
            for (Path folder : folders.filter(Files::isDirectory).toList()) {
                assertThat(folder.resolve("package-info.java")).exists();
            }
        }
    }
}
