package org.envoygraph.web;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.apache.jena.query.text.assembler.TextVocab;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.rdf.model.Statement;
import org.apache.jena.shared.JenaException;
import org.apache.jena.sparql.core.assembler.AssemblerUtils;
import org.apache.jena.sys.JenaSystem;
import org.apache.jena.tdb2.assembler.VocabTDB2;
import org.envoygraph.store.Store;

/** Reads the configuration file and finds the stores it names, wherever the process was started. */
final class Configuration {
    static {
        JenaSystem.init(); // the assembler does not start by itself
    }

    private Configuration() {}

    static Model read(Path config) throws IOException {
        if (!Files.exists(config)) {
            throw new NoSuchFileException(config.toString());
        }
        Model model = parse(config);
        Path home = config.toAbsolutePath().normalize().getParent();
        RDFNode anywhere = null;
        for (Statement said : model.listStatements(null, VocabTDB2.pLocation, anywhere).toList()) {
            Path folder = home.resolve(said.getString());
            Store.expectServer(folder);
            said.changeObject(folder.toString());
        }
        for (Statement said : model.listStatements(null, TextVocab.pDirectory, anywhere).toList()) {
            said.changeObject(home.resolve(said.getString()).toString());
        }
        return model;
    }

    /** What the stores of a configuration that was read were built from. */
    static String version(Model config) throws IOException {
        StringBuilder version = new StringBuilder();
        RDFNode anywhere = null;
        for (Statement said : config.listStatements(null, VocabTDB2.pLocation, anywhere).toList()) {
            version.append(Store.digest(Path.of(said.getString())).orElse("")).append('\n');
        }
        return version.toString();
    }

    private static Model parse(Path config) throws IOException {
        try {
            return AssemblerUtils.readAssemblerFile(config.toString());
        } catch (JenaException wrong) {
            throw new IOException(config + ": " + wrong.getMessage(), wrong);
        }
    }
}
