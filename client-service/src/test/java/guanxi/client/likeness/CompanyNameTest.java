package guanxi.client.likeness;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CompanyNameTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "远山物流",
                "远山物流有限公司",
                "远山物流有限责任公司",
                "远山物流股份有限公司",
                "远山物流集团",
                "远山物流集团有限公司",
                "远山物流（集团）股份有限公司",
                "远山 物流公司"
            })
    void a_company_is_the_same_whatever_its_legal_form(String name) {
        assertThat(CompanyName.core(name)).isEqualTo("远山物流");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ABC Trading",
                "ＡＢＣ Trading Co., Ltd.",
                "abc trading Co.,Ltd",
                "ABC Trading Limited",
                "ABC-Trading Inc."
            })
    void so_is_one_with_an_english_name(String name) {
        assertThat(CompanyName.core(name)).isEqualTo("abctrading");
    }

    @ParameterizedTest
    @CsvSource({"远山物流（北京）有限公司,远山物流北京", "Coltd 酒店,coltd酒店", "Incoming Tours,incomingtours", "公司之家酒店,公司之家酒店"})
    void what_only_looks_like_a_legal_form_stays(String name, String core) {
        assertThat(CompanyName.core(name)).isEqualTo(core);
    }

    @Test
    void a_name_that_is_nothing_else_stays() {
        assertThat(CompanyName.core("集团有限公司")).isEqualTo("集团有限公司");
        assertThat(CompanyName.core("Limited")).isEqualTo("limited");
    }
}
