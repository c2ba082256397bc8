package guanxi.standalone.rehearsal;

import static org.assertj.core.api.Assertions.assertThatCode;

import org.junit.jupiter.api.Test;

/** A page that the visitor no longer finds would cost every start its archive, and only the build's log would say so. */
class RehearsalTest {

    @Test
    void the_house_opens_is_used_and_closes() {
        assertThatCode(Rehearsal::run).doesNotThrowAnyException();
    }
}
