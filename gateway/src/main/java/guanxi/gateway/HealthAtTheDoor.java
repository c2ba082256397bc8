package guanxi.gateway;

import java.util.Map;
import org.springframework.boot.health.actuate.endpoint.HealthDescriptor;
import org.springframework.boot.health.actuate.endpoint.HealthEndpoint;
import org.springframework.boot.health.actuate.endpoint.HttpCodeStatusMapper;
import org.springframework.boot.health.contributor.Status;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Load balancers ask for health where everybody comes in; all else that is measured answers on the management port. */
@RestController
final class HealthAtTheDoor {

    private final HealthEndpoint health;
    private final HttpCodeStatusMapper codes;

    HealthAtTheDoor(HealthEndpoint health, HttpCodeStatusMapper codes) {
        this.health = health;
        this.codes = codes;
    }

    @GetMapping("/actuator/health")
    ResponseEntity<Map<String, String>> health() {
        return answer(health.health());
    }

    @GetMapping("/actuator/health/{probe:liveness|readiness}")
    ResponseEntity<Map<String, String>> probe(@PathVariable String probe) {
        return answer(health.healthForPath(probe));
    }

    private ResponseEntity<Map<String, String>> answer(HealthDescriptor found) {
        Status status = found.getStatus();
        return ResponseEntity.status(codes.getStatusCode(status)).body(Map.of("status", status.getCode()));
    }
}
