package guanxi.client.web.lookalikes;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MaskedTest {

    @ParameterizedTest
    @CsvSource({"远山物流,远＊＊流", "远山,远＊", "远,＊", "远山流,远＊流", "𠮷野家,𠮷＊家"})
    void a_masked_name_shows_its_ends(String name, String masked) {
        assertThat(Masked.name(name)).isEqualTo(masked);
    }
}
