package guanxi.client.likeness;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TelephoneTest {

    @ParameterizedTest
    @ValueSource(strings = {"13800000001", "138 0000 0001", "+86 138-0000-0001", "008613800000001", "１３８０００００００１"})
    void one_number_is_the_same_however_it_is_written(String written) {
        assertThat(Telephone.whole(written)).contains("13800000001");
    }

    @Test
    void what_is_shorter_than_a_number_is_none() {
        assertThat(Telephone.whole("8001")).isEmpty();
        assertThat(Telephone.whole(null)).isEmpty();
    }

    @Test
    void the_end_of_a_number_is_four_digits_and_nothing_else() {
        assertThat(Telephone.end("0001")).contains("0001");
        assertThat(Telephone.end("00-01")).contains("0001");
        assertThat(Telephone.end("001")).isEmpty();
        assertThat(Telephone.end("第0001号")).isEmpty();
        assertThat(Telephone.end(null)).isEmpty();
    }
}
