package org.envoygraph.checks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import org.envoygraph.LittleFolder;
import org.envoygraph.checks.EvidenceCheck.Found;
import org.envoygraph.checks.EvidenceCheck.State;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Passages against the reader's own copies of the texts. */
class EvidenceCheckTest {
    private static final String NAME = "aa-2022-12-09.txt";

    @TempDir private Path temp;
    private LittleFolder data;
    private Path texts;
    private String text;

    @BeforeEach
    void aFreshFolder() throws IOException {
        data = LittleFolder.in(temp);
        texts = Files.createDirectories(temp.resolve("texts"));
        text = Files.readString(LittleFolder.texts().resolve(NAME));
    }

    private List<Found> found() throws IOException {
        return EvidenceCheck.check(data.facts(), ArticleTexts.in(texts));
    }

    private static Set<State> states(List<Found> found) {
        return found.stream().map(Found::state).collect(Collectors.toSet());
    }

    private static List<String> facts(List<Found> found, State state) {
        return found.stream()
                .filter(f -> f.state() == state)
                .map(f -> f.fact().id())
                .distinct()
                .toList();
    }

    @Test
    void everyPassageIsOkInTheVeryText() throws IOException {
        Files.writeString(texts.resolve(NAME), text);

        assertThat(found()).hasSize(7);
        assertThat(states(found())).containsExactly(State.OK);
    }

    @Test
    void aTextIsFoundByItsDigestWhateverItsName() throws IOException {
        Files.writeString(texts.resolve("downloaded (1).html"), text);
        Files.writeString(texts.resolve(NAME), "Another text that has the name.");

        assertThat(states(found())).containsExactly(State.OK);
    }

    @Test
    void withoutItsTextAPassageIsNotAvailable() throws IOException {
        Files.writeString(texts.resolve("other.txt"), "Another text.");

        assertThat(states(found())).containsExactly(State.NOT_AVAILABLE);
    }

    @Test
    void oneByteChangedMakesExactlyTheFactsBehindItGone() throws IOException {
        Files.writeString(texts.resolve(NAME), text.replace("rather talk", "rather walk"));

        assertThat(facts(found(), State.GONE)).containsExactly("aa-03");
        assertThat(facts(found(), State.OK))
                .containsExactly("aa-01", "aa-02", "aa-04", "aa-05", "aa-06");
    }

    @Test
    void aByteChangedInAPassageOfTwoFactsMakesBothGone() throws IOException {
        Files.writeString(texts.resolve(NAME), text.replace("press officer", "press office."));

        assertThat(facts(found(), State.GONE)).containsExactly("aa-02", "aa-06");
        assertThat(found())
                .filteredOn(f -> f.state() == State.GONE)
                .allSatisfy(f -> assertThat(f.movedBy()).isEmpty());
    }

    @Test
    void aLineInsertedOnTopMovesEveryPassageByItsLength() throws IOException {
        Files.writeString(texts.resolve(NAME), "A line with a 😀 that was not there.\n" + text);

        assertThat(states(found())).containsExactly(State.MOVED);
        assertThat(found()).extracting(Found::movedBy).containsOnly(OptionalInt.of(36));
    }

    @Test
    void aLineThatBringsTheOtherCopyNearerStillMovesAllByTheSame() throws IOException {
        Files.writeString(texts.resolve(NAME), "x".repeat(149) + "\n" + text);

        assertThat(found()).extracting(Found::movedBy).containsOnly(OptionalInt.of(150));
    }

    @Test
    void aCopyAddedAboveLeavesAPassageInItsPlaceOk() throws IOException {
        String copy = "Two diplomats spoke by video on Wednesday";
        String longer = text.replace("\n" + "A press officer", " " + copy + "\nA press officer");
        Files.writeString(texts.resolve(NAME), longer);

        assertThat(found().get(0).state()).isEqualTo(State.OK);
        assertThat(found().get(1).state()).isEqualTo(State.MOVED);
    }

    @Test
    void aWrongOccurrenceInTheVeryTextIsNotOk() throws IOException {
        Files.writeString(texts.resolve(NAME), text);
        data.change("200-241 88d7c5e38e72f762 2", "200-241 88d7c5e38e72f762");

        assertThat(found().get(1).state()).isEqualTo(State.MOVED);
        assertThat(found().get(1).movedBy()).hasValue(26 - 200);
    }

    @Test
    void aDigestThatNoPassageHasIsGone() throws IOException {
        Files.writeString(texts.resolve(NAME), text);
        data.change("139-159 ac52a0e20c144a59", "139-159 ac52a0e20c144a5a");

        assertThat(facts(found(), State.GONE)).containsExactly("aa-03");
    }

    @Test
    void filesThatAreNoTextArePassedOver() throws IOException {
        Files.write(texts.resolve("photo.jpg"), new byte[] {(byte) 0xff, (byte) 0xd8, 0});
        Files.createDirectories(texts.resolve("folder.txt"));
        Files.write(texts.resolve("copy.txt"), text.getBytes(StandardCharsets.UTF_8));

        assertThat(states(found())).containsExactly(State.OK);
    }

    @Test
    void aFolderOfTextsThatIsNotThereIsABrokenWorld() {
        Path nowhere = temp.resolve("nowhere");

        assertThatThrownBy(() -> ArticleTexts.in(nowhere))
                .isInstanceOf(IOException.class)
                .hasMessage(nowhere + " is no folder; give the folder of the article texts");
    }
}
