package guanxi.standalone.wording;

import static org.assertj.core.api.Assertions.assertThat;

import guanxi.language.visit.Outcome;
import guanxi.language.visit.Purpose;
import guanxi.platform.http.Catalogue;
import guanxi.visit.web.paper.Choices;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What is chosen on a form has the word there that screens have for it. */
class ChoicesTest {
    private static final Catalogue WORDS = Catalogue.of("guanxi/codes.zh.properties");

    @ParameterizedTest
    @EnumSource
    void a_purpose(Purpose purpose) {
        assertThat(WORDS.sentence("purpose." + purpose, Map.of())).contains(Choices.word(purpose));
    }

    @ParameterizedTest
    @EnumSource
    void an_outcome(Outcome outcome) {
        assertThat(WORDS.sentence("outcome." + outcome, Map.of())).contains(Choices.word(outcome));
    }
}
