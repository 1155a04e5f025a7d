package org.envoygraph.web.api;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.envoygraph.queries.Shelf;

/** {@code /ns}, and the same under the version's own IRI. */
@SuppressWarnings("serial")
final class OntologyApi extends Published {
    private static final Pattern PATH =
            Pattern.compile("/ns(?:/(?<version>[0-9]+(?:\\.[0-9]+)*))?(?:\\.(?<suffix>[a-z]+))?");

    private final Path file;
    private final Shelf shelf;
    private Ontology read;

    OntologyApi(Path file, Shelf shelf, Versions versions) {
        super("/ns", versions);
        this.file = file;
        this.shelf = shelf;
    }

    @Override
    List<String> addresses() {
        List<String> addresses = new ArrayList<>(super.addresses());
        addresses.add("/ns/*");
        return addresses;
    }

    @Override
    Optional<String> suffix(String path) throws IOException, Refused {
        Matcher parts = PATH.matcher(path);
        if (!parts.matches()) {
            throw Refused.notFound("The ontology is at /ns; its terms are /ns#Meeting and so on");
        }
        String version = parts.group("version");
        String here = ontology().version();
        if (version != null && !version.equals(here)) {
            throw Refused.notFound("Only version " + here + " is here, at /ns/" + here);
        }
        return Optional.ofNullable(parts.group("suffix"));
    }

    @Override
    byte[] make(Form form) throws IOException, Refused {
        return switch (form) {
            case HTML -> new OntologyPage(ontology(), new TermUses(dataset(), shelf)).write(this);
            case TURTLE -> ontology().turtle();
            case NTRIPLES, JSONLD, JSON, CSV, TSV -> GraphText.of(ontology().graph(), form);
        };
    }

    /** The file is read when it is first asked for: a server must start fast. */
    private synchronized Ontology ontology() throws IOException, Refused {
        if (read == null) {
            if (!Files.exists(file)) {
                throw Refused.notFound("This server was started without an ontology");
            }
            read = Ontology.read(file);
        }
        return read;
    }
}
