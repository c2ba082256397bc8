package guanxi.platform.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import guanxi.language.Money;
import guanxi.language.Person;
import guanxi.language.client.ClientId;
import guanxi.language.client.Contact;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class DifferenceTest {
    private static final String PHONE = "13800138000";
    private static final Person CONTACT = Person.ofClient(new ClientId("C1"), "Wu", "director", PHONE);

    private record Line(Money meal, Money gifts) {}

    private record File(ClientId client, LocalDate on, List<String> names, Line line, String summary, Person contact) {
        File with(String other) {
            return new File(client, on, names, line, other, contact);
        }

        File with(Person other) {
            return new File(client, on, names, line, summary, other);
        }
    }

    private static final File RECORDED =
            new File(new ClientId("C1"), LocalDate.of(2026, 6, 1), List.of("Li", "Sun"), line("10"), "talked", CONTACT);

    @Test
    void what_is_alike_does_not_differ() {
        assertThat(Difference.between(RECORDED, RECORDED.with("talked"))).isEmpty();
    }

    @Test
    void the_first_field_that_differs_is_named_with_both_values() {
        var other = new File(new ClientId("C2"), LocalDate.of(2026, 6, 2), List.of(), line("11"), null, CONTACT);
        assertThat(Difference.between(RECORDED, other)).contains(new Difference("client", "C1", "C2"));
    }

    @Test
    void inside_a_value_it_is_its_line_that_differs() {
        var other = new File(RECORDED.client(), RECORDED.on(), RECORDED.names(), line("11"), "talked", CONTACT);
        assertThat(Difference.between(RECORDED, other))
                .contains(new Difference("line.gifts", "10.00 CNY", "11.00 CNY"));
    }

    @Test
    void several_are_shown_as_forms_write_them_and_what_is_absent_as_nothing() {
        var fewer = new File(RECORDED.client(), RECORDED.on(), List.of("Li"), RECORDED.line(), "talked", CONTACT);
        assertThat(Difference.between(RECORDED, fewer)).contains(new Difference("names", "Li|Sun", "Li"));
        assertThat(Difference.between(RECORDED, RECORDED.with((String) null)))
                .contains(new Difference("summary", "talked", ""));
    }

    @Test
    void of_a_long_text_the_place_is_shown_where_it_differs() {
        String long1 = "一".repeat(200) + "二" + "三".repeat(200);
        String long2 = "一".repeat(200) + "𠀀" + "三".repeat(200);
        var difference =
                Difference.between(RECORDED.with(long1), RECORDED.with(long2)).orElseThrow();
        assertThat(difference.recorded())
                .hasSize(62)
                .startsWith("…一")
                .contains("一二三")
                .endsWith("三…");
        assertThat(difference.given()).contains("一𠀀三");
    }

    @Test
    void a_contacts_telephone_number_never_appears_in_a_refusal() {
        var moved = RECORDED.with(Person.ofClient(new ClientId("C1"), "Wu", "director", "13900139000"));
        assertThatThrownBy(() -> CommandRejected.requireSame("This file", RECORDED, moved))
                .isInstanceOfSatisfying(CommandRejected.class, refused -> {
                    assertThat(refused.rejection().field()).isEqualTo("contact");
                    assertThat(refused.rejection().toString())
                            .contains("recorded=***, given=***")
                            .doesNotContain("138", "139", "Wu");
                });
        assertThat(Difference.of("guests", List.of(CONTACT), List.of())).isEqualTo(new Difference("guests", "***", ""));
        assertThat(Difference.of("file", RECORDED, null).recorded()).doesNotContain("138", "Wu");
    }

    @Test
    void the_sentence_says_where_and_what() {
        assertThatThrownBy(() -> CommandRejected.requireSame("This visit", "reason", "rain", "snow"))
                .hasMessage("This visit is known with other content: reason is \"rain\", not \"snow\"; the first"
                        + " accepted stands.");
        assertThatThrownBy(() -> CommandRejected.requireSame("This visit", "reason", "rain", null))
                .hasMessageContaining("is \"rain\", not nothing;");
    }

    @Test
    void what_is_not_recorded_yet_contradicts_nothing() {
        assertThatCode(() -> CommandRejected.requireSame("This file", null, RECORDED))
                .doesNotThrowAnyException();
        assertThatCode(() -> CommandRejected.requireSame("This visit", "reason", null, "rain"))
                .doesNotThrowAnyException();
    }

    private static Line line(String gifts) {
        return new Line(Money.cny(BigDecimal.ONE), Money.cny(new BigDecimal(gifts)));
    }

    @Test
    void what_is_known_of_a_person_is_not_shown_either() {
        var known = new Contact(CONTACT, "buyer", null, null, List.of(), List.of(), List.of());
        assertThat(Difference.between(known, Contact.of(CONTACT))).contains(new Difference("role", "***", ""));
        assertThat(Difference.of("contact", known, null)).isEqualTo(new Difference("contact", "***", ""));
    }
}
