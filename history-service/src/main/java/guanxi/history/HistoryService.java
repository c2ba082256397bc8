package guanxi.history;

import guanxi.platform.config.ServiceApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.builder.SpringApplicationBuilder;

/** A reader of all contexts, for auditors and other systems. It owns no rule: stopping it stops nobody else. */
@SpringBootApplication
public class HistoryService {

    public static void main(String[] args) {
        builder().run(args);
    }

    public static SpringApplicationBuilder builder() {
        return ServiceApplication.of(HistoryService.class, "history", "history", 8085);
    }
}
