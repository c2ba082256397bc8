package guanxi.platform.eventstore;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DateTimeException;
import java.time.Instant;
import org.axonframework.common.DateTimeUtils;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StoredEventTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-06-30T23:59:59.999Z",
                "2024-02-29T00:00:00Z",
                "1969-12-31T23:59:59.001Z",
                "0001-01-01T00:00:00.010Z",
                "9999-12-31T12:34:56.789Z",
                "+10000-01-01T00:00:00Z"
            })
    void a_moment_is_read_as_it_was_written(Instant moment) {
        assertThat(at(DateTimeUtils.formatInstant(moment)).getTimestamp()).isEqualTo(moment);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-06-30T23:59:59Z",
                "2026-06-30T23:59:59.123456Z",
                "2026-06-30T23:59:59.999+08:00",
                "2026-06-30T23:59:59.9+08:00"
            })
    void one_that_was_written_otherwise_is_read_too(String text) {
        assertThat(at(text).getTimestamp()).isEqualTo(DateTimeUtils.parseInstant(text));
    }

    /** The general parser would complain of a text. */
    @Test
    void what_is_written_is_read_by_its_digits() {
        String day = DateTimeUtils.formatInstant(Instant.parse("2026-03-01T00:00:00Z"))
                .replace("03-01", "02-30");
        assertThatThrownBy(() -> at(day).getTimestamp()).isExactlyInstanceOf(DateTimeException.class);
    }

    private static StoredEvent at(String moment) {
        return new StoredEvent("Client", "C1", 0, "e1", moment, "Registered", null, new byte[0], new byte[0]);
    }
}
