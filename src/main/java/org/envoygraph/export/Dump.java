package org.envoygraph.export;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Literal;
import org.eclipse.rdf4j.model.Statement;
import org.eclipse.rdf4j.model.Value;
import org.eclipse.rdf4j.rio.RDFWriter;
import org.eclipse.rdf4j.rio.Rio;
import org.eclipse.rdf4j.rio.helpers.BasicWriterSettings;

/** Writes statements to files, which appear under their names only when they are complete. */
public final class Dump {
    private final SortedStatements statements;
    private final Map<String, String> prefixes;

    /**
     * A dump of some statements.
     *
     * @param prefixes prefix to namespace; those that a file does not use are left out of it
     */
    public Dump(SortedStatements statements, Map<String, String> prefixes) {
        this.statements = statements;
        this.prefixes = Map.copyOf(prefixes);
    }

    /**
     * Writes one file a format into a folder, which is made if it is missing. The files take the
     * place of earlier ones together, when all of them are whole.
     *
     * @return the files
     * @throws IOException if one cannot be written; then all that stood there stays as it was
     */
    public List<Path> write(Path folder) throws IOException {
        List<Path> files = new ArrayList<>();
        try (FilesTogether together = new FilesTogether(folder)) {
            for (DumpFormat format : DumpFormat.values()) {
                String name = format.file();
                together.add(name, out -> write(out, format));
                files.add(folder.resolve(name));
            }
            together.appear();
        }
        return files;
    }

    /** Writes one format. */
    public void write(OutputStream out, DumpFormat format) {
        Collection<Statement> chosen = format.of(statements);
        RDFWriter writer = Rio.createWriter(format.format(), out);
        writer.set(BasicWriterSettings.PRETTY_PRINT, true);
        writer.set(BasicWriterSettings.INLINE_BLANK_NODES, false);
        writer.startRDF();
        used(chosen).forEach(writer::handleNamespace);
        chosen.forEach(writer::handleStatement);
        writer.endRDF();
    }

    private Map<String, String> used(Collection<Statement> chosen) {
        Map<String, String> byNamespace = new TreeMap<>();
        prefixes.forEach((prefix, namespace) -> byNamespace.put(namespace, prefix));
        Map<String, String> used = new TreeMap<>();
        for (Statement said : chosen) {
            for (Value value : List.of(said.getSubject(), said.getPredicate(), said.getObject())) {
                String namespace = namespace(value);
                if (byNamespace.containsKey(namespace)) {
                    used.put(byNamespace.get(namespace), namespace);
                }
            }
        }
        return used;
    }

    private static String namespace(Value value) {
        if (value instanceof Literal literal) {
            return literal.getDatatype().getNamespace();
        }
        return value instanceof IRI iri ? iri.getNamespace() : "";
    }
}
