package guanxi.gateway;

import guanxi.gateway.GatewayProperties.Limits;
import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;
import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.client5.http.impl.io.ManagedHttpClientConnectionFactory;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.apache.hc.core5.http.impl.io.MonitoringResponseOutOfOrderStrategy;
import org.apache.hc.core5.http.io.SocketConfig;
import org.apache.hc.core5.pool.PoolConcurrencyPolicy;
import org.apache.hc.core5.util.TimeValue;
import org.apache.hc.core5.util.Timeout;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * The one pool of connections to the services. Apache's blocking client, because it needs no hand-over to another thread,
 * and because an exchange can be cancelled, which ends a live stream. It adds nothing of its own: no
 * cookies, redirects, unpacking or retries but one. The pool is wider than the bulkheads; those do the limiting.
 */
@Configuration(proxyBeanMethods = false)
class ServiceClient {

    private static final int EARLY_ANSWER_CHECK_BYTES = 64 * 1024;

    @Bean
    CloseableHttpClient upstream(GatewayProperties properties) {
        Limits limits = properties.limits();
        int width = 6 * (limits.concurrentCalls() + limits.concurrentImports() + limits.concurrentStreams());
        var connections = PoolingHttpClientConnectionManagerBuilder.create()
                .setPoolConcurrencyPolicy(PoolConcurrencyPolicy.LAX)
                .setMaxConnTotal(width)
                .setMaxConnPerRoute(width)
                .setConnectionFactory(ManagedHttpClientConnectionFactory.builder()
                        .responseOutOfOrderStrategy(new MonitoringResponseOutOfOrderStrategy(EARLY_ANSWER_CHECK_BYTES))
                        .build())
                .setDefaultSocketConfig(SocketConfig.custom()
                        .setTcpNoDelay(true)
                        .setSoKeepAlive(true)
                        .build())
                .setDefaultConnectionConfig(ConnectionConfig.custom()
                        .setConnectTimeout(timeout(limits.connect()))
                        .setValidateAfterInactivity(TimeValue.ofMilliseconds(500))
                        .setTimeToLive(TimeValue.ofMinutes(5))
                        .build())
                .build();
        return HttpClients.custom()
                .setConnectionManager(connections)
                .evictIdleConnections(TimeValue.ofSeconds(30))
                .setRetryStrategy(new RetryOfStaleReads())
                .disableContentCompression()
                .disableCookieManagement()
                .disableAuthCaching()
                .disableRedirectHandling()
                .disableDefaultUserAgent()
                .build();
    }

    static Map<Patience, RequestConfig> timing(Limits limits) {
        Map<Patience, RequestConfig> timing = new EnumMap<>(Patience.class);
        for (Patience patience : Patience.values()) {
            timing.put(
                    patience,
                    RequestConfig.custom()
                            .setConnectionRequestTimeout(timeout(limits.connect()))
                            .setResponseTimeout(timeout(patience.silence(limits)))
                            .setProtocolUpgradeEnabled(false)
                            .setExpectContinueEnabled(false)
                            .build());
        }
        return timing;
    }

    private static Timeout timeout(Duration duration) {
        return Timeout.of(duration);
    }
}
