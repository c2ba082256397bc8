package guanxi.platform.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import guanxi.language.organisation.ColleagueId;
import guanxi.language.visit.ViolationId;
import guanxi.platform.decision.CommandRejected;
import guanxi.platform.decision.CommonRule;
import guanxi.platform.decision.Rejection;
import guanxi.platform.text.Wanted;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.core.DefaultParameterNameDiscoverer;
import org.springframework.core.MethodParameter;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.core.convert.TypeDescriptor;
import org.springframework.format.support.DefaultFormattingConversionService;
import org.springframework.util.ReflectionUtils;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.json.JsonMapper;

class IdsTest {
    private static final JsonMapper JSON = JsonMapper.builder()
            .addModule(CleanTexts.module())
            .addModule(Ids.module())
            .build();
    private static final ColleagueId LIN = new ColleagueId("S001");

    record Line(ColleagueId specialistId, List<ColleagueId> companions) {}

    record Body(Line line) {}

    @Test
    void an_id_of_a_body_is_a_text() {
        assertThat(body("\" S001\\u200b\"")).isEqualTo(LIN);
        assertThat(body("null")).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"张三\"", "\"a b\"", "\"..\"", "\"ＳＯＯ\""})
    void a_text_of_a_body_that_is_no_number_is_refused_by_its_field(String text) {
        assertRefused(() -> body(text), CommonRule.FIELD_INVALID, "specialistId");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"\"", "\" \"", "\"\\u200b\""})
    void a_blank_id_of_a_body_is_missing(String text) {
        assertRefused(() -> body(text), CommonRule.FIELD_MISSING, "specialistId");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"number\":\"S001\"}", "[\"S001\"]"})
    void what_is_no_text_is_not_of_the_expected_kind(String json) {
        assertThatThrownBy(() -> body(json)).isInstanceOf(MismatchedInputException.class);
    }

    @Test
    void of_several_ids_a_bad_one_is_refused_by_the_field_that_has_them() {
        assertRefused(
                () -> JSON.readValue("{\"companions\":[\"S001\",\"a b\"]}", Line.class),
                CommonRule.FIELD_INVALID,
                "companions");
    }

    @Test
    void an_id_of_a_path_is_read_by_the_name_of_its_parameter() {
        assertThat(parameter(" S001")).isEqualTo(LIN);
        assertRefused(() -> parameter("张三"), CommonRule.FIELD_INVALID, "specialistId");
        assertRefused(() -> parameter(" "), CommonRule.FIELD_MISSING, "specialistId");
    }

    @Test
    void a_parameter_that_is_given_twice_is_no_number() {
        assertRefused(() -> parameter(new String[] {"S001", "S002"}), CommonRule.FIELD_INVALID, "specialistId");
    }

    @Test
    void what_is_no_number_of_the_department_is_not_read_so() {
        assertThat(JSON.readValue("\"a b\"", ViolationId.class)).isEqualTo(new ViolationId("a b"));
    }

    private static ColleagueId body(String specialist) {
        return JSON.readValue("{\"line\":{\"specialistId\":" + specialist + "}}", Body.class)
                .line()
                .specialistId();
    }

    /** As Spring reads the parameter of an endpoint. */
    private static Object parameter(Object given) {
        var conversions = new DefaultFormattingConversionService();
        Ids.register(conversions);
        var endpoint = ReflectionUtils.findMethod(IdsTest.class, "endpoint", ColleagueId.class);
        var parameter = new MethodParameter(endpoint, 0);
        parameter.initParameterNameDiscovery(new DefaultParameterNameDiscoverer());
        return conversions.convert(given, TypeDescriptor.forObject(given), new TypeDescriptor(parameter));
    }

    @SuppressWarnings("unused")
    private static void endpoint(ColleagueId specialistId) {}

    private static void assertRefused(Runnable reading, CommonRule rule, String field) {
        assertThatThrownBy(reading::run)
                .extracting(NestedExceptionUtils::getMostSpecificCause)
                .extracting(refused -> ((CommandRejected) refused).rejection())
                .satisfies(rejection -> assertThat(rejection.code()).isEqualTo(rule.name()))
                .satisfies(rejection -> assertThat(rejection.field()).isEqualTo(field))
                .satisfies(rejection -> assertThat(wanted(rejection))
                        .isEqualTo(rule == CommonRule.FIELD_INVALID ? Wanted.A_NUMBER.name() : null));
    }

    private static String wanted(Rejection rejection) {
        return rejection.facts().get("wanted");
    }
}
