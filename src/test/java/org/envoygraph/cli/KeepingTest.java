package org.envoygraph.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.jena.query.Dataset;
import org.apache.jena.system.Txn;
import org.envoygraph.Copied;
import org.envoygraph.Home;
import org.envoygraph.store.Store;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Backup, restore, compact and doctor as a curator types them. */
class KeepingTest {
    private static final String NOTE =
            "<https://w3id.org/envoygraph/id/note/one>"
                    + " <http://www.w3.org/2000/01/rdf-schema#label> \"A zebrafish\"@en"
                    + " <https://w3id.org/envoygraph/graph/local/notes> .\n";

    @TempDir private static Path before;
    @TempDir private Path folder;
    private Home home;
    private Path note;
    private Path file;

    @BeforeAll
    static void aStoreWithALocalGraph() throws IOException {
        Path local = Copied.to(before).folder().resolve("work/local");
        Files.writeString(Files.createDirectories(local).resolve("notes.nq"), NOTE);
        assertThat(Typed.command(before, "build").exit()).isZero();
    }

    @BeforeEach
    void aCopyOfIt() throws IOException {
        home = Copied.of(new Home(before), folder.resolve("home"));
        note = home.folder().resolve("work/local/notes.nq");
        file = folder.resolve("a folder/backup.nq.gz");
    }

    private Typed typed(String words) {
        return Typed.command(home.folder(), words);
    }

    private long notes() throws IOException {
        try (Store store = Store.open(home.store())) {
            Dataset quads = store.dataset();
            return Txn.calculateRead(
                    quads, () -> quads.getNamedModel(home.localGraphs().space() + "notes").size());
        }
    }

    private Typed backup() {
        return Typed.run(List.of("backup", "--home=" + home.folder(), file.toString()));
    }

    private Typed restore() {
        return Typed.run(List.of("restore", "--home=" + home.folder(), file.toString()));
    }

    @Test
    void whatWasLostComesBack() throws IOException {
        assertThat(backup().err()).matches("[0-9]+ quads written.\n");
        Files.delete(note);
        assertThat(typed("build").exit()).isZero();
        assertThat(notes()).isZero();

        Typed restored = restore();

        assertThat(restored.err()).isEqualTo("Restored.\n");
        assertThat(note).content().contains("zebrafish");
        assertThat(typed("build").err()).isEqualTo("The graph is up to date.\n");
        assertThat(notes()).isEqualTo(1);
        assertThat(typed("compact").err()).isEqualTo("Compacted.\n");
        Typed doctor = typed("doctor");
        assertThat(doctor.exit()).as(doctor.out()).isZero();
        assertThat(doctor.out()).doesNotContain("WRONG");
        assertThat(notes()).isEqualTo(1);
    }

    @Test
    void aServerGivesTheSameBackupAndRefusesTheRest() throws IOException, InterruptedException {
        assertThat(backup().exit()).isZero();
        Path other = folder.resolve("other.nq.gz");
        try (Child server = Child.begin(home.folder(), "serve", "--port", "0")) {
            server.line("Ctrl-C");

            assertThat(typed("backup " + other).exit()).isZero();
            for (String words : new String[] {"compact", "restore " + other}) {
                Typed refused = typed(words);
                assertThat(refused.exit()).isEqualTo(1);
                assertThat(refused.err()).contains("the store is open in process ");
            }
            Typed doctor = typed("doctor");
            assertThat(doctor.out()).contains("what is in it was not looked at");
            assertThat(doctor.exit()).isZero();
            server.kill();
        }
        assertThat(home.server()).exists(); // of a server that is gone
        Files.delete(file);
        Files.move(other, file);
        Files.delete(note);

        assertThat(restore().err()).isEqualTo("Restored.\n");

        assertThat(typed("doctor").out()).doesNotContain("WRONG");
        assertThat(notes()).isEqualTo(1);
    }

    @Test
    void theDoctorTellsWhatIsWrongAndWhatToDo() throws IOException {
        Files.writeString(note, NOTE.replace("zebrafish", "coelacanth"));
        Files.createDirectories(home.store().resolve("Data-0002-tmp"));
        Files.createDirectories(home.store().resolveSibling("store.new"));
        Copied.change(home.data().resolve("register/people.yaml"), "Sung Kim", "Sung  Kim");

        Typed told = typed("doctor --format json");

        assertThat(told.exit()).isEqualTo(1);
        assertThat(told.out())
                .contains("the data, the local graphs changed since the build")
                .contains("Data-0002-tmp")
                .contains("store.new")
                .contains("1 graph is (https://w3id.org/envoygraph/graph/local/notes) not as in")
                .contains("not as in the files")
                .contains("\"remedy\" : \"run './envoygraph build --force'\"");
        assertThat(typed("doctor --format yaml").exit()).isEqualTo(2);
        assertThat(typed("build --force").exit()).isZero();
        assertThat(typed("doctor").exit()).isZero();
    }

    @Test
    void aStoreOfAnotherVersionIsRebuiltAndKeepsLocalGraphs() throws IOException {
        Files.writeString(home.store().resolve("built-from"), "one two\n");

        assertThat(typed("doctor").out()).contains("another version of the program made the store");
        assertThat(typed("build").err())
                .startsWith("Building the graph: another version of the program made the store.");
        assertThat(notes()).isEqualTo(1);
    }
}
