package org.envoygraph.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.envoygraph.imports.Taken.trip;
import static org.envoygraph.imports.Taken.trips;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.envoygraph.export.QuadsFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is no good data set, and what a good one may have beside it. */
class BadXmlTest {
    @TempDir private Path folder;

    private Taken taken(Path... paths) throws IOException {
        return Taken.from(Source.TRAVELS, paths);
    }

    private Path file(String content) throws IOException {
        return Files.writeString(folder.resolve("bad.xml"), content);
    }

    private void isBroken(String content, int line) throws IOException {
        Path file = file(content);
        assertThatThrownBy(() -> taken(file))
                .isInstanceOf(IOException.class)
                .hasMessage("bad.xml:" + line + ": is no XML here; get the file anew");
    }

    @Test
    void truncatedXmlIsToldWithItsLine() throws IOException {
        isBroken("<trips>\n" + trip("7", "").substring(0, 200), 5);
    }

    @Test
    void anEntityBombIsNotFollowed() throws IOException {
        isBroken(
                """
                <!DOCTYPE trips [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;">]>
                <trips>%s</trips>"""
                        .formatted(trip("7", "&b;")),
                6);
    }

    @Test
    void anotherFileIsNotReadByAnEntity() throws IOException {
        Path secret = Files.writeString(folder.resolve("secret.txt"), "Premier Sesame");
        isBroken(
                """
                <!DOCTYPE trips [<!ENTITY s SYSTEM "%s">]>
                <trips>%s</trips>"""
                        .formatted(secret.toUri(), trip("7", "Met with &s;.")),
                6);
    }

    @Test
    void bytesThatAreNoUtf8AreNotGuessed() throws IOException {
        Path file = folder.resolve("bad.xml");
        byte[] latin =
                ("<trips>" + trip("7", "Met with Premier L\u00ed.") + "</trips>")
                        .getBytes(StandardCharsets.ISO_8859_1);
        Files.write(file, latin);

        assertThatThrownBy(() -> taken(file))
                .isInstanceOf(IOException.class)
                .hasMessageMatching("bad.xml:\\d+: is no XML here; get the file anew");
    }

    @Test
    void aRecordOfTenMegabytesIsRefusedAndTheNextTaken() throws IOException {
        Taken taken =
                taken(trips(folder, trip("7", "ha ".repeat(3_500_000)), trip("9", "Attended.")));

        assertThat(taken.refusals())
                .containsExactly("1 'remarks' is longer than 100000 characters");
        assertThat(taken.tally().taken()).isEqualTo(1);
    }

    @Test
    void aRecordOfAnotherFormIsRefusedForWhatItLacks() throws IOException {
        Taken taken =
                taken(
                        trips(
                                folder,
                                "<trip><when>1999</when></trip>",
                                trip("7", "").replace("<id>", "<id>6</id><id>")));

        assertThat(taken.refusals()).containsExactly("1 'id' stands twice", "1 no 'start-date'");
    }

    @Test
    void otherFilesOfTheFolderAreTold() throws IOException {
        trips(folder, trip("7", ""));
        file("<presidents><president/></presidents>");
        Files.writeString(folder.resolve("LICENSE.md"), "free");
        Files.createDirectories(folder.resolve(".git"));
        Files.writeString(folder.resolve(".git/trip.xml"), "<trip/>");

        assertThat(taken(folder).others())
                .containsExactly("2 files without records of this source");
    }

    @Test
    void aFolderWithoutARecordIsAMistake() throws IOException {
        Path file = file("<presidents><president/></presidents>");

        assertThatThrownBy(() -> taken(file))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("no records of travels in")
                .hasMessageContaining("https://github.com/HistoryAtState/travels");
    }

    @Test
    void theSameFolderTwiceIsReadOnce() throws IOException {
        Path file = trips(folder, trip("7", ""));

        assertThat(taken(folder, file, folder.resolve(".")).lines()).isEqualTo(taken(file).lines());
    }

    @Test
    void anIdThatAnotherRecordHasIsRefused() throws IOException {
        Taken taken = taken(trips(folder, trip("7", ""), trip("7", "Attended.")));

        assertThat(taken.refusals()).containsExactly("1 an id that another record has");
    }

    @Test
    void anImportThatBreaksOffLeavesNothingBehind() throws IOException {
        Path bad = file("<trips>" + trip("7", ""));
        Path whole = folder.resolve("out/travels.nq");
        Import broken = new Import(Source.TRAVELS, Taken.joined(), words -> {});

        assertThatThrownBy(() -> QuadsFile.write(whole, out -> broken.read(List.of(bad), out)))
                .isInstanceOf(IOException.class);
        assertThat(whole).doesNotExist();
    }

    @Test
    void anImportThatBreaksOffLeavesTheEarlierFile() throws IOException {
        Path bad = file("<trips>" + trip("7", ""));
        Path whole = Files.writeString(folder.resolve("travels.nq"), "earlier");
        Import broken = new Import(Source.TRAVELS, Taken.joined(), words -> {});

        assertThatThrownBy(() -> QuadsFile.write(whole, out -> broken.read(List.of(bad), out)))
                .isInstanceOf(IOException.class);
        assertThat(whole).hasContent("earlier");
    }
}
