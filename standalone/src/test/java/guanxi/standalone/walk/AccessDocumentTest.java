package guanxi.standalone.walk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** What people read about access is what the services check. */
class AccessDocumentTest {
    private static final Path DOCUMENT = Path.of("..", "docs", "access.md");

    @Test
    void the_document_shows_the_tables_of_the_services() throws IOException {
        String expected = AccessDocument.of(Tables.all());
        if (Boolean.getBoolean("guanxi.write-docs")) Files.writeString(DOCUMENT, expected);
        assertThat(DOCUMENT)
                .as("write it anew with -Dguanxi.write-docs=true")
                .exists()
                .content()
                .isEqualToNormalizingNewlines(expected);
    }
}
