package guanxi.standalone.attachments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import guanxi.standalone.Asking.Answer;
import guanxi.standalone.RunningHouse;
import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** A photo from the telephone that it is sent by to the screen that it is shown on, and out of the house again. */
class AttachmentsTest {
    private static final String ATTACHMENTS = "/api/visits/V1/attachments";
    private static final byte[] PHOTO = photo();
    private static final byte[] RECEIPT = "%PDF-1.4 taxi".getBytes(StandardCharsets.UTF_8);

    @TempDir
    Path data;

    @Test
    void a_photo_is_shown_as_it_was_sent_also_when_views_were_deleted_until_it_is_withdrawn() throws Exception {
        try (var house = new RunningHouse(data)) {
            recordVisit(house);
            String photo = attach(house, "PHOTO", PHOTO, "image/jpeg", 201);
            attach(house, "RECEIPT", RECEIPT, "application/pdf", 201);
            assertThat(attach(house, "PHOTO", PHOTO, "image/jpeg", 200)).isEqualTo(photo);
            assertThat(shown(house)).containsExactly("PHOTO image/jpeg " + PHOTO.length, "RECEIPT application/pdf 13");
        }
        deleteViews();
        try (var house = new RunningHouse(data)) {
            String photo = attach(house, "PHOTO", PHOTO, "image/jpeg", 200);
            assertThat(shown(house)).containsExactly("PHOTO image/jpeg " + PHOTO.length, "RECEIPT application/pdf 13");
            assertThatItIsServed(house.get("specialist:S1", ATTACHMENTS + "/" + photo), photo);
            assertThat(house.get("specialist:S2", ATTACHMENTS + "/" + photo).code())
                    .isEqualTo("OUT_OF_REACH");

            assertThat(inTheFile(photo)).isGreaterThan(PHOTO.length);
            withdraw(house, photo);
            assertThat(shown(house)).containsExactly("RECEIPT application/pdf 13");
            assertThat(house.get("specialist:S1", ATTACHMENTS + "/" + photo).code())
                    .isEqualTo("NOT_FOUND");
            await().untilAsserted(() -> assertThat(inTheFile(photo)).isLessThan(PHOTO.length));

            attach(house, "PHOTO", PHOTO, "image/jpeg", 200);
            assertThat(inTheFile(photo)).isLessThan(PHOTO.length);
            assertThat(house.get("auditor", "/api/history/aggregates/attachments-V1")
                            .text())
                    .contains("AttachmentAdded", "AttachmentWithdrawn", photo);
        }
    }

    private static void assertThatItIsServed(Answer answer, String photo) {
        assertThat(answer.response().body()).isEqualTo(PHOTO);
        var headers = answer.response().headers();
        assertThat(headers.allValues("Content-Type")).containsExactly("image/jpeg");
        assertThat(headers.allValues("X-Content-Type-Options")).containsExactly("nosniff");
        assertThat(headers.firstValue("Content-Disposition"))
                .hasValue("attachment; filename=\"V1-" + photo.substring(0, 12) + ".jpg\"");
    }

    private static String attach(RunningHouse house, String kind, byte[] content, String type, int status) {
        var answer = house.send(house.request("specialist:S1", ATTACHMENTS + "?kind=" + kind)
                .header("Content-Type", type)
                .POST(BodyPublishers.ofByteArray(content)));
        assertThat(answer.status()).as(answer.text()).isEqualTo(status);
        String id = answer.body().get("id").asString();
        assertThat(answer.response().headers().firstValue("Location")).hasValue(house.url() + ATTACHMENTS + "/" + id);
        return id;
    }

    private static void withdraw(RunningHouse house, String photo) {
        String path = ATTACHMENTS + "/" + photo + "/withdrawal";
        done(house.send("specialist:S1", "PUT", path, "{\"reason\":\"a guest is on it\"}"));
    }

    private static List<String> shown(RunningHouse house) {
        return house.get("manager", ATTACHMENTS)
                .body()
                .get("items")
                .valueStream()
                .map(one -> String.join(" ", text(one, "kind"), text(one, "type"), text(one, "bytes")))
                .toList();
    }

    private static String text(JsonNode of, String field) {
        return of.get(field).asString();
    }

    /** How much is kept there under its name, whatever it is. */
    private int inTheFile(String photo) throws SQLException {
        try (var connection = DriverManager.getConnection("jdbc:sqlite:" + data.resolve("visit-attachments.db"));
                var statement = connection.prepareStatement("SELECT length(body) FROM attachments WHERE id = ?")) {
            statement.setString(1, "V1-" + photo);
            var row = statement.executeQuery();
            assertThat(row.next()).isTrue();
            return row.getInt(1);
        }
    }

    private void deleteViews() throws IOException {
        try (Stream<Path> files = Files.list(data)) {
            for (Path file : files.filter(f -> f.getFileName().toString().contains("-views.db"))
                    .toList()) Files.delete(file);
        }
    }

    private static void recordVisit(RunningHouse house) {
        done(house.send("manager", "PUT", "/api/visits/specialists/S1", """
                {"name":"Lin","team":"T","director":"D01","territories":["N"]}"""));
        done(house.send("manager", "POST", "/api/clients", """
                {"clientId":"C1","name":"Zhengyang","tier":"A","stage":"ACTIVE","industry":"I","territory":"N",
                "address":"A","owner":"S1","contact":{"name":"Wang","title":"T","phone":"1"}}"""));
        done(house.send("specialist:S1", "POST", "/api/visits", """
                {"visitId":"V1","specialistId":"S1","clientId":"C1","on":"2026-06-01","purpose":"A"}"""));
    }

    private static void done(Answer answer) {
        assertThat(answer.status()).as(answer.text()).isBetween(200, 201);
    }

    /** As large as one may be. */
    private static byte[] photo() {
        byte[] photo = new byte[5 * 1024 * 1024];
        new Random(20260601).nextBytes(photo);
        photo[0] = (byte) 0xFF;
        photo[1] = (byte) 0xD8;
        photo[2] = (byte) 0xFF;
        return photo;
    }
}
