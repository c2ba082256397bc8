package guanxi.platform.deadline;

import guanxi.platform.command.Reactions;
import guanxi.platform.config.Settings;
import guanxi.platform.config.Stores;
import guanxi.platform.decision.DepartmentTime;
import guanxi.platform.progress.Progress;
import guanxi.platform.view.Views;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.UUID;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.core.env.Environment;

/** For services in which something is due; they import it, and bring the list and the clock that are theirs. */
@Configuration(proxyBeanMethods = false)
@Import({DeadlineController.class, ClockController.class})
public class DeadlineConfiguration {
    private static final Duration PACE = Duration.ofSeconds(1);

    @Bean
    Deadlines deadlines(Views views) {
        return new Deadlines(views);
    }

    @Bean
    Clockwork clockwork(
            ServiceClock clock,
            Deadlines deadlines,
            Stores stores,
            Settings settings,
            Reactions reactions,
            Progress progress,
            DepartmentTime time,
            Environment environment) {
        if (!settings.usesMongo()) ClockClaim.dropAll(stores.process());
        String owner = ManagementFactory.getRuntimeMXBean().getName() + "#" + UUID.randomUUID();
        var claim = new ClockClaim(stores.process(), clock.name(), owner, System::nanoTime);
        Duration pace = environment.getProperty("guanxi.clock.pace", Duration.class, PACE);
        var hands = new Hands(clock, reactions, new Orders(System::nanoTime));
        return new Clockwork(hands, claim, deadlines, progress, time, pace);
    }

    @Bean
    ClockHealth clockGoesOn(Clockwork clockwork) {
        return new ClockHealth(clockwork);
    }
}
