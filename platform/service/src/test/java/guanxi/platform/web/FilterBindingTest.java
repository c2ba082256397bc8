package guanxi.platform.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.format.support.DefaultFormattingConversionService;
import org.springframework.format.support.FormattingConversionService;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

class FilterBindingTest {
    private final MockMvc mvc = MockMvcBuilders.standaloneSetup(new Lists())
            .setControllerAdvice(new FilterBinding(), new ProblemAdvice())
            .setConversionService(conversions())
            .build();

    enum State {
        OPEN,
        DONE
    }

    record Filter(String name, State state, LocalDate from) {}

    @RestController
    static class Lists {

        @GetMapping("/list")
        String list(Filter filter) {
            return filter.toString();
        }
    }

    @Test
    void the_query_says_by_name_what_is_asked_for() throws Exception {
        assertThat(asked(get("/list?name=Li&state=DONE&from=2026-06-01")))
                .isEqualTo("Filter[name=Li, state=DONE, from=2026-06-01]");
        assertThat(asked(get("/list?state=&colour=red"))).isEqualTo("Filter[name=null, state=null, from=null]");
    }

    @Test
    void neither_a_header_nor_a_mark_of_a_form_is_a_filter() throws Exception {
        var marked = get("/list?!name=Li&_state=on&name.first=Li")
                .header("name", "Li")
                .header("State", "OPEN");
        assertThat(asked(marked)).isEqualTo("Filter[name=null, state=null, from=null]");
    }

    @Test
    void a_filter_of_another_kind_is_refused_by_its_name() throws Exception {
        for (String bad : List.of("state=HAPPY", "name=Li&state=HAPPY&from=2026-06-01")) {
            var answer = answer(get("/list?" + bad));
            assertThat(answer.getStatus()).isEqualTo(400);
            assertThat(answer.getContentAsString()).contains("FIELD_INVALID", "\"field\":\"state\"");
        }
    }

    private static FormattingConversionService conversions() {
        var conversions = new DefaultFormattingConversionService();
        Times.register(conversions);
        return conversions;
    }

    private String asked(MockHttpServletRequestBuilder request) throws Exception {
        var answer = answer(request);
        assertThat(answer.getStatus()).isEqualTo(200);
        return answer.getContentAsString();
    }

    private MockHttpServletResponse answer(MockHttpServletRequestBuilder request) throws Exception {
        return mvc.perform(request).andReturn().getResponse();
    }
}
