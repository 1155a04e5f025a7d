package org.envoygraph.spark;

import java.io.IOException;
import java.util.Iterator;
import java.util.List;
import org.apache.spark.TaskContext;
import org.apache.spark.api.java.function.Function2;

/** Writes lines as they are. */
record LinesTask(Target target) implements Function2<Integer, Iterator<String>, Iterator<Part>> {
    @Override
    public Iterator<Part> call(Integer share, Iterator<String> lines) throws IOException {
        String name = "lines.attempt-" + TaskContext.get().taskAttemptId();
        PartFile file = new PartFile(target, name);
        try (file) {
            while (lines.hasNext()) {
                file.line(lines.next());
            }
        }
        return List.of(new Part(name, file.lines(), file.hex(), 0, 0, List.of())).iterator();
    }
}
