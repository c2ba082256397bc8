package guanxi.standalone.faults;

import static org.assertj.core.api.Assertions.assertThat;

import guanxi.standalone.Asking;
import java.net.URI;

/**
 * A command as it is sent, with a key by which it may be sent again.
 *
 * @param event the name of the one by which it is recorded
 * @param shown a word by which its thing is known when it is read: where there is a person in it, his name
 */
record Told(String key, String event, String path, String body, String shown) {
    private static final int TRIES = 8;

    /** What answers 503 says itself that it is to be sent again. */
    Asking.Answer to(Asking house) {
        Asking.Answer answer = null;
        for (int sent = 0; sent < TRIES && (answer == null || answer.status() == 503); sent++)
            answer = house.send("manager", "POST", path, body, "Idempotency-Key", key);
        return answer;
    }

    /** What was answered to it, to be compared with what is answered again. */
    record Acknowledged(Told told, Asking.Answer answer) {

        /** Where to read it. */
        String location() {
            var location = URI.create(header(answer, "Location"));
            return location.getRawPath() + (location.getRawQuery() == null ? "" : "?" + location.getRawQuery());
        }

        void mustBeAnsweredAgain(Asking house) {
            var again = told.to(house);
            assertThat(again.status()).as(told + " " + again.text()).isEqualTo(answer.status());
            assertThat(again.text()).as(told.toString()).isEqualTo(answer.text());
            for (String header : new String[] {"Location", "ETag"})
                assertThat(header(again, header)).as(told.toString()).isEqualTo(header(answer, header));
            assertThat(header(again, "Idempotent-Replayed"))
                    .as("a kept answer to " + told)
                    .isEqualTo("true");
        }

        private static String header(Asking.Answer answer, String name) {
            return answer.response().headers().firstValue(name).orElse(null);
        }
    }
}
