package guanxi.platform.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import guanxi.platform.store.Collection;
import guanxi.platform.store.Query;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StoresTest {
    @TempDir
    private Path folder;

    @Test
    void what_one_process_has_open_is_refused_to_a_second_until_the_first_has_closed() {
        try (Stores first = Stores.of(settings("visit"))) {
            assertThatThrownBy(() -> Stores.of(settings("visit")))
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessageContaining(folder.resolve("visit-views.db").toString())
                    .hasMessageContaining("is already open in process "
                            + ProcessHandle.current().pid());
            first.views().ensure(new Collection("lines", List.of()));
            assertThat(first.views().find("lines", Query.all())).isEmpty();
        }
        try (Stores second = Stores.of(settings("visit"))) {
            assertThat(second.views().find("lines", Query.all())).isEmpty();
        }
    }

    @Test
    void services_share_a_folder() {
        try (Stores visits = Stores.of(settings("visit"));
                Stores clients = Stores.of(settings("client"))) {
            assertThat(visits.views()).isNotSameAs(clients.views());
        }
    }

    private Settings settings(String service) {
        return new Settings(service, service + "s", folder, null, null, null, null, null);
    }
}
