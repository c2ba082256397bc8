package guanxi.standalone.separate;

import static org.assertj.core.api.Assertions.assertThat;

import guanxi.standalone.house.Addresses;
import guanxi.standalone.house.Environments;
import guanxi.standalone.house.Options;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What compose starts is what {@code --separate} starts, and it starts it with care. */
class ComposeTest {
    private final Compose compose = Compose.read();

    @Test
    void separate_processes_are_the_services_of_compose_and_are_told_the_same() {
        var options = new Options(8080, Path.of("data"), true, "localhost:8124", "mongodb://localhost/")
                .withDemoSecret("of this test");
        var addresses = Addresses.free(8080);
        assertThat(Environments.of(options, addresses, Map.of("GUANXI_MASTER_KEY", OnOneMachine.MASTER_KEY)))
                .containsExactlyEntriesOf(new OnOneMachine(compose, options, addresses).environments());
    }

    @Test
    void every_service_has_limits_and_is_started_again() {
        compose.services().keySet().forEach(service -> {
            assertThat(compose.section(service, "deploy", "resources", "limits"))
                    .as(service)
                    .containsKeys("cpus", "memory");
            assertThat(compose.section(service)).as(service).containsEntry("restart", "unless-stopped");
        });
    }

    @Test
    void what_is_built_here_is_checked_by_its_image_and_the_rest_by_compose() throws IOException {
        assertThat(Files.readString(Compose.HOME.resolve("Dockerfile")))
                .contains(
                        "GUANXI_ADDRESS=0.0.0.0",
                        "HEALTHCHECK",
                        "/actuator/health/readiness",
                        "USER guanxi",
                        "STOPSIGNAL SIGTERM");
        compose.services().forEach((name, service) -> {
            if (!compose.modules().contains(name)) assertThat(service).as(name).containsKey("healthcheck");
        });
    }

    @Test
    void a_service_waits_for_the_servers_and_the_gateway_for_the_services() {
        var services = compose.modules().stream()
                .filter(module -> !module.equals("gateway"))
                .toList();
        services.forEach(service -> assertThat(awaited(service)).containsOnlyKeys("axonserver", "mongo", "identity"));
        assertThat(awaited("gateway")).containsOnlyKeys(services);
        compose.modules().forEach(module -> assertThat(awaited(module).values())
                .containsOnly(Map.of("condition", "service_healthy")));
    }

    @Test
    void each_module_is_built_from_its_own_folder() {
        compose.modules().forEach(module -> {
            assertThat(compose.section(module, "build", "args")).containsEntry("MODULE", module);
            assertThat(Compose.HOME.resolve(module).resolve("pom.xml")).exists();
        });
    }

    @Test
    void no_secret_has_a_default() {
        assertThat(compose.demands())
                .containsExactly(
                        "GUANXI_CLIENT_SECRET",
                        "GUANXI_ISSUER",
                        "GUANXI_MASTER_KEY",
                        "GUANXI_MONGODB_PASSWORD",
                        "GUANXI_URL",
                        "KEYCLOAK_ADMIN_PASSWORD",
                        "KEYCLOAK_HOSTNAME");
        compose.services().keySet().forEach(service -> secrets(service)
                .forEach(secret ->
                        assertThat(secret).as(service).startsWith("${").contains(":?")));
    }

    @Test
    void only_the_doors_are_open_to_the_outside() {
        List<String> open = compose.services().keySet().stream()
                .filter(service -> compose.services().get(service).containsKey("ports"))
                .toList();
        assertThat(open).containsExactly("identity", "gateway");
    }

    private List<String> secrets(String service) {
        return compose.section(service, "environment").entrySet().stream()
                .filter(variable -> variable.getKey().matches(".*(PASSWORD|SECRET|KEY|TOKEN)(?!_URI).*"))
                .map(variable -> variable.getValue().toString())
                .collect(Collectors.toList());
    }

    private Map<String, Object> awaited(String service) {
        return compose.section(service, "depends_on");
    }
}
