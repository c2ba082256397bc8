package guanxi.standalone.quarter;

import guanxi.standalone.ToldSample;
import guanxi.standalone.cli.Form;
import java.nio.file.Path;
import java.util.List;

/** The sample quarter. */
final class SampleQuarter extends ToldSample {
    private static final Path SAMPLE = Path.of("src", "test", "resources", "samples", "quarter-2026-q2");
    static final List<Form> FORMS = formsOf(SAMPLE);

    SampleQuarter() {
        super(SAMPLE);
    }

    static List<String> expected(String file) {
        return expected(SAMPLE, file);
    }

    static List<String> expectedOfForms(String file) {
        return expectedOfForms(SAMPLE, file);
    }
}
