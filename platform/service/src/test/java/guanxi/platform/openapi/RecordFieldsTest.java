package guanxi.platform.openapi;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.DayOfWeek;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class RecordFieldsTest {
    record Inner(String said, @Nullable String left, String hidden) {}

    record Several(
            int number,
            List<@Nullable String> some,
            @Nullable List<String> none,
            Map.@Nullable Entry<String, DayOfWeek> entry) {}

    record Around(
            @JsonUnwrapped @JsonIgnoreProperties("hidden") Inner inner, String own) {}

    record MaybeAround(@JsonUnwrapped @Nullable Inner inner, String own) {}

    @Test
    void what_is_not_said_to_be_absent_is_always_there() {
        assertThat(RecordFields.required(Several.class)).containsExactly("number", "some");
    }

    @Test
    void the_fields_of_what_is_unwrapped_are_its_own() {
        assertThat(RecordFields.required(Around.class)).containsExactly("said", "own");
    }

    @Test
    void of_what_is_unwrapped_and_may_be_absent_no_field_is_always_there() {
        assertThat(RecordFields.required(MaybeAround.class)).containsExactly("own");
    }
}
