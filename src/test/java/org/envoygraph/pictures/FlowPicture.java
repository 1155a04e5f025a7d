package org.envoygraph.pictures;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.envoygraph.pictures.Picture.Arrow;
import org.envoygraph.pictures.Picture.Box;
import org.envoygraph.pictures.Picture.Card;
import org.envoygraph.pictures.Picture.Look;
import org.envoygraph.pictures.Picture.Row;

/**
 * The flow as a picture: a box for each room that has classes, with what its note says of it and
 * which rooms its classes import; an arrow for each thing that one room puts out and another takes
 * in.
 */
final class FlowPicture {
    private static final Pattern IMPORT =
            Pattern.compile("(?m)^import (?:static )?org\\.envoygraph\\.([a-z]+)\\.");
    private static final double WIDEST = 140;

    private final Map<String, Set<String>> known = new TreeMap<>();
    private final List<Room> rooms = new ArrayList<>();

    FlowPicture(Path sources) throws IOException {
        try (Stream<Path> files = Files.walk(sources, 2)) {
            for (Path file : files.filter(file -> isInARoom(sources, file)).toList()) {
                String room = file.getParent().getFileName().toString();
                known.computeIfAbsent(room, name -> new TreeSet<>()).addAll(knownBy(file));
            }
        }
        for (String name : known.keySet()) {
            known.get(name).remove(name);
            rooms.add(Room.read(name, sources.resolve(name).resolve("package-info.java")));
        }
    }

    private static boolean isInARoom(Path sources, Path file) {
        String name = file.getFileName().toString();
        return name.endsWith(".java")
                && !name.equals("package-info.java")
                && !file.getParent().equals(sources);
    }

    private static List<String> knownBy(Path file) throws IOException {
        return IMPORT.matcher(Files.readString(file)).results().map(one -> one.group(1)).toList();
    }

    List<Room> rooms() {
        return rooms;
    }

    Picture picture() {
        List<Box> boxes = new ArrayList<>();
        outside().forEach(words -> boxes.add(new Box(Look.FILE, List.of(file(words)))));
        rooms.forEach(room -> boxes.add(box(room)));
        return new Picture(
                "How Envoy Graph works",
                "The packages of the program and what goes from one to the other. " + spoken(),
                "Boxes with bold names are packages; round ones are what comes in from outside,"
                        + " or goes out.",
                List.of(new Card("", boxes)),
                List.copyOf(arrows()));
    }

    private static Row file(String words) {
        return new Row(words, words, Tone.WORDS, 0);
    }

    private Box box(Room room) {
        List<Row> rows = new ArrayList<>();
        rows.add(new Row(room.name(), room.name(), Tone.NAME, 0));
        addWrapped(room.purpose(), Tone.WORDS, room, rows);
        Set<String> others = known.get(room.name());
        if (!others.isEmpty()) {
            addWrapped("knows " + String.join(", ", others), Tone.QUIET, room, rows);
        }
        return new Box(Look.STAGE, rows);
    }

    private static void addWrapped(String text, Tone tone, Room room, List<Row> rows) {
        StringBuilder line = new StringBuilder();
        for (String word : text.split(" ")) {
            if (!line.isEmpty() && tone.width(line + " " + word) > WIDEST) {
                rows.add(new Row(room.name(), line.toString(), tone, 0));
                line.setLength(0);
            }
            line.append(line.isEmpty() ? "" : " ").append(word);
        }
        rows.add(new Row(room.name(), line.toString(), tone, 0));
    }

    private Set<String> outside() {
        return rooms.stream()
                .flatMap(room -> Stream.concat(room.in().stream(), room.out().stream()))
                .filter(Room.Thing::outside)
                .map(Room.Thing::words)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private Set<Arrow> arrows() {
        Set<Arrow> arrows = new LinkedHashSet<>();
        for (Room room : rooms) {
            for (Room.Thing thing : room.in()) {
                sources(thing).forEach(from -> arrows.add(arrow(from, room.name(), thing)));
            }
            for (Room.Thing thing : room.out()) {
                targets(thing).forEach(to -> arrows.add(arrow(room.name(), to, thing)));
            }
        }
        arrows.removeIf(arrow -> arrow.from().equals(arrow.to()));
        return arrows;
    }

    private static Arrow arrow(String from, String to, Room.Thing thing) {
        return new Arrow(from, to, thing.outside() ? "" : thing.words());
    }

    private List<String> sources(Room.Thing thing) {
        return ends(thing, rooms.stream().filter(room -> room.out().contains(thing)));
    }

    private List<String> targets(Room.Thing thing) {
        return ends(thing, rooms.stream().filter(room -> room.in().contains(thing)));
    }

    private static List<String> ends(Room.Thing thing, Stream<Room> others) {
        if (thing.outside()) {
            return List.of(thing.words());
        }
        return thing.room().isEmpty() ? others.map(Room::name).toList() : List.of(thing.room());
    }

    private String spoken() {
        return rooms.stream()
                .map(room -> room.name() + ": " + room.purpose() + ".")
                .collect(Collectors.joining(" "));
    }
}
