package org.envoygraph.web.curating;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * The users who may write, and salted hashes of their passwords: a file with a line each. It is
 * read at each use, so that a change counts at once.
 */
public final class Passwords {
    private static final Pattern USER = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{0,63}");
    private static final Set<PosixFilePermission> OURS_ALONE =
            PosixFilePermissions.fromString("rw-------");

    private final Path file;
    private final int rounds;
    private final SaltedHash nobody;

    public Passwords(Path file) {
        this(file, SaltedHash.ROUNDS);
    }

    /** Whose new hashes take other rounds: tests that need not wait take fewer. */
    Passwords(Path file, int rounds) {
        this.file = file;
        this.rounds = rounds;
        this.nobody = SaltedHash.ofNobody(rounds);
    }

    /** Whether this can be the name of a user. */
    public static boolean mayBeUser(String name) {
        return USER.matcher(name).matches();
    }

    /** The names of all users, sorted. */
    public List<String> users() throws IOException {
        return List.copyOf(read().keySet());
    }

    /**
     * Whether this is the password of that user. It takes as long for a user who is not there.
     *
     * @throws IOException if the file cannot be read, or a line of it
     */
    boolean match(String user, char[] password) throws IOException {
        Optional<SaltedHash> known = Optional.ofNullable(read().get(user));
        boolean same = known.orElse(nobody).isOf(password);
        return same && known.isPresent();
    }

    /**
     * Adds a user or changes a password.
     *
     * @return whether the user is new
     */
    public boolean set(String user, char[] password) throws IOException {
        TreeMap<String, SaltedHash> all = read();
        boolean added = all.put(user, SaltedHash.of(password, rounds)) == null;
        write(all);
        return added;
    }

    /**
     * Removes a user.
     *
     * @return false if there was none of that name
     */
    public boolean remove(String user) throws IOException {
        TreeMap<String, SaltedHash> all = read();
        boolean was = all.remove(user) != null;
        if (was) {
            write(all);
        }
        return was;
    }

    /**
     * Refuses a file that others can read or write, or that has no user.
     *
     * @throws IOException that says what to do
     */
    public void refuseIfUseless() throws IOException {
        if (users().isEmpty()) {
            throw new IOException(
                    file + ": no curator has a password; './envoygraph passwd USER' makes one");
        }
        if (hasModes() && !OURS_ALONE.containsAll(Files.getPosixFilePermissions(file))) {
            throw new IOException(file + ": others can read it or write it; 'chmod 600' ends that");
        }
    }

    private boolean hasModes() throws IOException {
        return Files.getFileStore(file).supportsFileAttributeView("posix");
    }

    private TreeMap<String, SaltedHash> read() throws IOException {
        TreeMap<String, SaltedHash> users = new TreeMap<>();
        if (!Files.exists(file)) {
            return users;
        }
        List<String> lines = Files.readAllLines(file);
        for (int i = 0; i < lines.size(); i++) {
            String[] parts = lines.get(i).split(":", 2);
            Optional<SaltedHash> hash =
                    parts.length < 2 ? Optional.empty() : SaltedHash.parse(parts[1]);
            if (hash.isEmpty() || !mayBeUser(parts[0])) {
                int line = i + 1;
                throw new IOException(file + ":" + line + ": no user with a hash; delete the line");
            }
            users.put(parts[0], hash.get());
        }
        return users;
    }

    private void write(TreeMap<String, SaltedHash> users) throws IOException {
        Path folder = Files.createDirectories(file.toAbsolutePath().getParent());
        Path next = Files.createTempFile(folder, ".passwd", ".unfinished"); // mode 600
        List<String> lines =
                users.entrySet().stream().map(e -> e.getKey() + ":" + e.getValue()).toList();
        Files.write(next, lines, StandardOpenOption.SYNC);
        Files.move(next, file, StandardCopyOption.ATOMIC_MOVE);
    }
}
