package guanxi.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

@ExtendWith(OutputCaptureExtension.class)
class GatewayBehindProxyTest {

    private static final StubService CLIENT = new StubService("client");
    private static RunningGateway gateway;

    @BeforeAll
    static void start() {
        gateway = new RunningGateway(
                Map.of("services.client", CLIENT.url(), "services.visit", "http://localhost:1"),
                "--GUANXI_TRUSTED_PROXIES=.*",
                "--GUANXI_LOG_FORMAT=logstash");
    }

    @AfterAll
    static void stop() {
        gateway.close();
        CLIENT.close();
    }

    @Test
    void a_trusted_proxy_says_who_came_and_how() throws Exception {
        HttpResponse<String> answer = gateway.send(gateway.request("/api/clients/C1")
                .header("X-Forwarded-For", "203.0.113.7")
                .header("X-Forwarded-Proto", "https")
                .header("X-Forwarded-Host", "guanxi.example")
                .header("X-Forwarded-Port", "443"));

        StubService.Received received = CLIENT.last();
        assertThat(received.header("X-Forwarded-For")).isEqualTo("203.0.113.7");
        assertThat(received.header("X-Forwarded-Proto")).isEqualTo("https");
        assertThat(received.header("X-Forwarded-Host")).isEqualTo("guanxi.example");
        assertThat(received.header("X-Forwarded-Port")).isEqualTo("443");
        assertThat(answer.headers().firstValue("Strict-Transport-Security")).isPresent();
    }

    @Test
    void a_log_line_is_json_and_carries_the_correlation_id(CapturedOutput output) throws Exception {
        gateway.send(gateway.request("/api/visits/V1").header("X-Correlation-Id", "trace-me-0001"));

        assertThat(output.getOut())
                .containsPattern("\\{.*\"correlationId\":\"trace-me-0001\".*}")
                .contains("SERVICE_UNAVAILABLE");
    }
}
