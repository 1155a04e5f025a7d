package org.envoygraph.cli;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import org.envoygraph.Home;
import org.envoygraph.LocalWriting;
import org.envoygraph.web.Terms;
import org.envoygraph.web.curating.Curating;
import org.envoygraph.web.curating.Passwords;
import org.envoygraph.web.curating.Refreshing;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** To whom a server is open, and for what. */
final class Opening {
    private static final String ORIGIN = "https?://[a-z0-9.-]+(:[0-9]{1,5})?";

    @Option(
            names = "--base-url",
            paramLabel = "URL",
            description =
                    "The address by which others know the server, behind a proxy, such as"
                            + " https://graph.example.org.")
    private Optional<String> base = Optional.empty();

    @Option(
            names = "--cors",
            paramLabel = "ORIGIN",
            arity = "0..1",
            fallbackValue = Terms.ANY_ORIGIN,
            description =
                    "Let pages of other sites read the answers; they never write. With an ORIGIN"
                            + " such as http://127.0.0.1:3333, those of that site only.")
    private Optional<String> readers = Optional.empty();

    @Option(
            names = "--writable",
            description = "Let curators with a password write graphs of their own.")
    private boolean writable;

    @Option(
            names = "--passwd",
            paramLabel = "FILE",
            description =
                    "The curators' file of hashes, as 'passwd' makes it (default: work/passwd).")
    private Optional<Path> passwords = Optional.empty();

    @Mixin private Limiting limiting;

    /**
     * The terms as told.
     *
     * @param refreshing takes over curated files for those who may write
     */
    Terms terms(String host, Workplace workplace, Refreshing refreshing) throws IOException {
        Terms terms = Terms.of(host).with(limiting.limits(workplace));
        if (base.isPresent()) {
            terms = terms.knownAs(address(base.get(), workplace));
        }
        if (readers.isPresent()) {
            terms = terms.readableBy(origin(readers.get(), workplace));
        }
        if (passwords.isPresent() && !writable) {
            throw workplace.wrongUse("--passwd is for --writable");
        }
        return writable ? terms.with(curating(workplace.home(), refreshing)) : terms;
    }

    private Curating curating(Home home, Refreshing refreshing) throws IOException {
        Passwords file = new Passwords(passwords.orElseGet(home::passwords));
        file.refuseIfUseless();
        return new LocalWriting(home).by(file, refreshing);
    }

    private static String origin(String text, Workplace workplace) {
        if (!text.equals(Terms.ANY_ORIGIN) && !text.matches(ORIGIN)) {
            throw workplace.wrongUse(
                    "'%s' is no origin of pages; give one such as http://127.0.0.1:3333"
                            .formatted(text));
        }
        return text;
    }

    private static URI address(String text, Workplace workplace) {
        String plain = text.toLowerCase(Locale.ROOT).replaceFirst("/$", "");
        if (!plain.matches(ORIGIN)) {
            throw workplace.wrongUse(
                    "'%s' is no address of a server; give one such as https://graph.example.org"
                            .formatted(text));
        }
        return URI.create(plain);
    }
}
