package org.envoygraph.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.List;
import org.envoygraph.facts.LinkDecision;
import org.envoygraph.facts.Problems;
import org.envoygraph.linking.items.ItemSource;
import org.envoygraph.reading.CuratedFiles;

/** The first decisions of a project, verified. */
final class VerifiedLinks {
    private VerifiedLinks() {}

    static Typed of(Path home, String pattern, int most) throws IOException {
        List<LinkDecision> decisions =
                CuratedFiles.read(home.resolve("data"), new Problems()).links().decisions();
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        VerifyLinks verify =
                new VerifyLinks(
                        ItemSource.of(pattern, AskedItems.userAgent()),
                        new PrintWriter(out),
                        new PrintWriter(err));
        int exit = verify.verify(decisions.subList(0, most));
        return new Typed(exit, out.toString(), err.toString());
    }
}
