package org.envoygraph.cli;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.envoygraph.Doctor;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Tells whether the store is well, and what to do where it is not. */
@Command(
        name = "doctor",
        description = {
            "Tells whether the store is well, and what to do where it is not. It changes nothing.",
            "Looks at disk, leftovers, curated files, digests, words, local and curated graphs."
        },
        mixinStandardHelpOptions = true)
final class DoctorCommand implements Callable<Integer> {
    @Mixin private Workplace workplace;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            completionCandidates = Formats.class,
            description = "text (default) or json.")
    private String format = "text";

    /** What findings can be written as. */
    static final class Formats extends Choices {
        Formats() {
            super(List.of("text", "json"));
        }
    }

    @Override
    public Integer call() throws IOException {
        if (!new Formats().has(format)) {
            throw workplace.wrongUse("'" + format + "' is no format; use text or json");
        }
        List<Doctor.Finding> findings = new ArrayList<>();
        for (String version : Version.of(workplace.home())) {
            findings.add(new Doctor.Finding("version", oneBlank(version), Optional.empty()));
        }
        String java = "Java " + Runtime.version();
        findings.add(new Doctor.Finding("version", java, Optional.empty()));
        Doctor doctor = new Doctor(workplace.home());
        findings.addAll(
                workplace.telling(
                        progress -> {
                            progress.accept("Looking");
                            return doctor.findings();
                        }));
        boolean fine = findings.stream().allMatch(Doctor.Finding::isFine);
        if (format.equals("json")) {
            workplace.out().println(json(findings));
        } else {
            findings.forEach(this::tell);
        }
        workplace.out().flush();
        return fine ? EnvoyGraph.FINE : EnvoyGraph.PROBLEMS;
    }

    private static String oneBlank(String text) {
        return text.replaceAll(" +", " ");
    }

    private void tell(Doctor.Finding finding) {
        String mark = finding.isFine() ? "ok   " : "WRONG";
        String remedy = finding.remedy().map(words -> "; " + words).orElse("");
        workplace.out().println(mark + "  " + finding.about() + ": " + finding.words() + remedy);
    }

    private static String json(List<Doctor.Finding> findings) throws IOException {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = new JsonFactory().createGenerator(text)) {
            json.useDefaultPrettyPrinter();
            json.writeStartArray();
            for (Doctor.Finding finding : findings) {
                json.writeStartObject();
                json.writeBooleanField("fine", finding.isFine());
                json.writeStringField("about", finding.about());
                json.writeStringField("found", finding.words());
                if (finding.remedy().isPresent()) {
                    json.writeStringField("remedy", finding.remedy().get());
                }
                json.writeEndObject();
            }
            json.writeEndArray();
        }
        return text.toString();
    }
}
