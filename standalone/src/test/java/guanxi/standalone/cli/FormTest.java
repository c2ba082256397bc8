package guanxi.standalone.cli;

import static org.assertj.core.api.Assertions.assertThat;

import guanxi.platform.forms.Column;
import guanxi.platform.forms.FormColumns;
import guanxi.platform.forms.FormReader;
import guanxi.standalone.Forms;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The folder of forms that is sent holds what the contexts declare. */
class FormTest {
    private static final List<String> ORDER =
            Arrays.stream(Form.values()).map(Form::label).toList();

    @Test
    void every_form_of_a_context_is_sent_and_no_other() {
        assertThat(ORDER)
                .as("the forms of guanxi.standalone.cli.Form: a new one stands there behind those that it refers to")
                .containsExactlyInAnyOrderElementsOf(
                        Forms.all().stream().map(FormColumns::name).toList());
    }

    @Test
    void a_form_is_sent_after_those_that_it_refers_to() {
        var references = Forms.all().stream().flatMap(FormTest::references).toList();
        assertThat(references).contains(List.of("clients", "visits")).allSatisfy(reference -> assertThat(
                        ORDER.indexOf(reference.getFirst()))
                .isLessThan(ORDER.indexOf(reference.getLast())));
    }

    @ParameterizedTest
    @MethodSource("shipped")
    void a_form_of_the_demo_has_the_columns_of_its_context(FormColumns form) throws IOException {
        try (var file = demo(form)) {
            assertThat(new FormReader().read(file.readAllBytes(), form)).isNotEmpty();
        }
    }

    static Stream<FormColumns> shipped() {
        return Forms.all().stream().filter(form -> demo(form) != null);
    }

    /** A column {@code client_id} is of the form {@code clients}. */
    private static Stream<List<String>> references(FormColumns form) {
        return form.columns().stream()
                .map(Column::english)
                .filter(column -> column.endsWith("_id"))
                .map(column -> column.replace("_id", "s"))
                .filter(other -> ORDER.contains(other) && !other.equals(form.name()))
                .map(other -> List.of(other, form.name()));
    }

    private static InputStream demo(FormColumns form) {
        return DemoMonth.class.getResourceAsStream("/demo/" + DemoMonth.MONTH + "/" + form.name() + ".csv");
    }
}
