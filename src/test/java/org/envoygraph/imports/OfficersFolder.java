package org.envoygraph.imports;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A folder like that of POCOM, with two roles and one person. */
final class OfficersFolder {
    private final Path folder;

    OfficersFolder(Path folder) throws IOException {
        this.folder = folder;
        role("ambassador-e-p", "Ambassador Extraordinary and Plenipotentiary");
        role("charge-daffaires-ad-interim", "Chargé d’Affaires ad interim");
        person("doe-jane", "Jane", "Doe", "");
    }

    Taken taken() throws IOException {
        return Taken.from(Source.POCOM, folder);
    }

    void write(String file, String text) throws IOException {
        Path path = folder.resolve(file);
        Files.createDirectories(path.getParent());
        Files.writeString(path, text);
    }

    private void role(String id, String name) throws IOException {
        write(
                "roles-country-chiefs/" + id + ".xml",
                "<role><id>%s</id><names><singular>%s</singular></names></role>"
                        .formatted(id, name));
    }

    void person(String id, String given, String family, String more) throws IOException {
        write(
                "people/" + id + ".xml",
                """
                <person><id>%s</id>%s<persName><surname>%s</surname><forename>%s</forename>
                <genName>Jr.</genName><altname>J. D.</altname></persName><birth>1960</birth></person>
                """
                        .formatted(id, more, family, given));
    }

    static String chief(String id, String role, String... dates) {
        StringBuilder steps = new StringBuilder();
        for (int i = 0; i < dates.length; i += 3) {
            steps.append(
                    "<%1$s><date>%2$s</date><note>%3$s</note></%1$s>"
                            .formatted(dates[i], dates[i + 1], dates[i + 2]));
        }
        return """
                <chief><id>%s</id><person-id>doe-jane</person-id>
                <role-title-id>%s</role-title-id>
                <contemporary-territory-id>korea</contemporary-territory-id>%s<note>A remark.</note></chief>
                """
                .formatted(id, role, steps);
    }

    void mission(String territory, String chiefs, String nominees) throws IOException {
        write(
                "missions-countries/" + territory + ".xml",
                """
                <country-mission><territory-id>%s</territory-id><chiefs>%s</chiefs>
                <other-nominees>%s</other-nominees></country-mission>
                """
                        .formatted(territory, chiefs, nominees));
    }

    static String ambassador(String id, String... dates) {
        return chief(id, "ambassador-e-p", dates);
    }

    void concurrent(String... chiefs) throws IOException {
        StringBuilder ids = new StringBuilder();
        for (String chief : chiefs) {
            ids.append("<chief-id>").append(chief).append("</chief-id>");
        }
        write(
                "concurrent-appointments/1850-doe-01.xml",
                "<concurrent-appointments><id>1850-doe-01</id><person-id>doe-jane</person-id>"
                        + ids
                        + "</concurrent-appointments>");
    }
}
