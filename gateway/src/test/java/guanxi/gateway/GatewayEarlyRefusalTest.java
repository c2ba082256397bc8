package guanxi.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** A service may refuse an upload by its headers alone; the caller must hear the refusal, not that the connection broke. */
class GatewayEarlyRefusalTest {

    private static final int MORE_THAN_ANY_BUFFER = 15_000_000;

    @Test
    void a_refusal_before_the_body_was_read_reaches_the_caller() throws Exception {
        CountDownLatch answered = new CountDownLatch(1);
        try (ServerSocket service = new ServerSocket(0);
                RunningGateway gateway =
                        new RunningGateway(Map.of("services.client", "http://localhost:" + service.getLocalPort()))) {
            Thread.ofVirtual().start(() -> refuse(service, answered));

            HttpResponse<String> answer = gateway.send(gateway.request("/api/clients/imports/visits")
                    .POST(BodyPublishers.ofByteArray(new byte[MORE_THAN_ANY_BUFFER])));
            answered.countDown();

            assertThat(answer.statusCode()).isEqualTo(401);
            assertThat(answer.body()).isEqualTo("{}");
        }
    }

    private static void refuse(ServerSocket service, CountDownLatch answered) {
        try (Socket socket = service.accept()) {
            var lines =
                    new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.US_ASCII), 1);
            while (!lines.readLine().isEmpty()) {
                continue;
            }
            socket.getOutputStream()
                    .write("HTTP/1.1 401 \r\nContent-Length: 2\r\nConnection: close\r\n\r\n{}"
                            .getBytes(StandardCharsets.US_ASCII));
            answered.await(10, TimeUnit.SECONDS);
        } catch (IOException | InterruptedException failure) {
            throw new IllegalStateException(failure);
        }
    }
}
