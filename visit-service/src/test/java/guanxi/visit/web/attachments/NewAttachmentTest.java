package guanxi.visit.web.attachments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import guanxi.language.visit.Attachment;
import guanxi.platform.decision.CommandRejected;
import guanxi.visit.write.VisitRule;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import org.junit.jupiter.api.Test;

class NewAttachmentTest {
    private static final Map<String, byte[]> BEGINNINGS = Map.of(
            "image/jpeg",
            bytes("\u00FF\u00D8\u00FF\u00E0.."),
            "image/png",
            bytes("\u0089PNG\r\n\u001A\n..."),
            "image/webp",
            bytes("RIFF\u0010\0\0\0WEBPVP8 "),
            "application/pdf",
            bytes("%PDF-1.7\n"));

    @Test
    void each_of_the_four_types_is_taken_as_what_it_begins_as() {
        BEGINNINGS.forEach(
                (type, content) -> assertThat(told(type, content).checked().attachment())
                        .extracting(Attachment::kind, Attachment::type, Attachment::bytes)
                        .containsExactly(Attachment.Kind.RECEIPT, type, content.length));
    }

    @Test
    void none_is_taken_as_another_and_nothing_else_as_any() {
        BEGINNINGS.forEach((type, content) -> {
            BEGINNINGS.keySet().stream()
                    .filter(another -> !another.equals(type))
                    .forEach(another ->
                            assertRefused(told(another, content), VisitRule.ATTACHMENT_IS_NOT_WHAT_IT_SAYS, "type"));
            assertRefused(told(type, Arrays.copyOf(content, 2)), VisitRule.ATTACHMENT_IS_NOT_WHAT_IT_SAYS, "type");
            assertRefused(told(type, bytes("RIFF\u0010\0\0\0WAVE")), VisitRule.ATTACHMENT_IS_NOT_WHAT_IT_SAYS, "type");
            assertRefused(told(type, bytes("<html>")), VisitRule.ATTACHMENT_IS_NOT_WHAT_IT_SAYS, "type");
        });
    }

    @Test
    void another_type_and_an_absent_one_are_refused_before_anything_else() {
        assertRefused(told("image/heic", new byte[0]), VisitRule.NOT_AN_ATTACHMENT, "type");
        assertRefused(told("image/svg+xml", bytes("<svg/>")), VisitRule.NOT_AN_ATTACHMENT, "type");
        assertRefused(told("image/*", BEGINNINGS.get("image/png")), VisitRule.NOT_AN_ATTACHMENT, "type");
        var untold = new NewAttachment(Attachment.Kind.PHOTO, null, BEGINNINGS.get("image/png"));
        assertRefused(untold, VisitRule.NOT_AN_ATTACHMENT, "type");
    }

    @Test
    void what_a_type_says_beside_itself_is_not_kept() {
        var told = told("image/PNG;name=\"Li.png\"", BEGINNINGS.get("image/png"));
        assertThat(told.checked().attachment().type()).isEqualTo("image/png");
    }

    @Test
    void five_megabytes_are_taken_and_a_byte_more_and_none_are_not() {
        byte[] most = Arrays.copyOf(BEGINNINGS.get("image/jpeg"), 5 * 1024 * 1024);
        assertThat(told("image/jpeg", most).checked().attachment().bytes()).isEqualTo(5_242_880);
        byte[] more = Arrays.copyOf(most, most.length + 1);
        assertRefused(told("image/jpeg", more), VisitRule.ATTACHMENT_TOO_LARGE, "bytes");
        assertRefused(told("image/jpeg", new byte[0]), VisitRule.NOT_AN_ATTACHMENT, "bytes");
    }

    @Test
    void it_is_named_by_its_digest() {
        assertThat(told("application/pdf", bytes("%PDF-")).attachment().attachmentId())
                .isEqualTo("38523c087796e5d5dd1cf9bad1fb026781a838dd9dd2cf8af58b9f6502a46778");
    }

    private static NewAttachment told(String type, byte[] content) {
        return new NewAttachment(Attachment.Kind.RECEIPT, type, content);
    }

    private static void assertRefused(NewAttachment told, VisitRule rule, String field) {
        assertThatExceptionOfType(CommandRejected.class)
                .isThrownBy(told::checked)
                .satisfies(refused -> {
                    assertThat(refused.rejection().code()).isEqualTo(rule.name());
                    assertThat(refused.rejection().field()).isEqualTo(field);
                });
    }

    private static byte[] bytes(String each) {
        return each.getBytes(StandardCharsets.ISO_8859_1);
    }
}
