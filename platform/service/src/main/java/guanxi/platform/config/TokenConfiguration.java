package guanxi.platform.config;

import guanxi.platform.deadletter.ParkedEvents;
import guanxi.platform.kept.Standing;
import guanxi.platform.personal.PersonKeys;
import guanxi.platform.reaction.ReactionStarts;
import guanxi.platform.view.HistoryCheck;
import guanxi.platform.view.PassedEvents;
import guanxi.platform.view.ReplacedHistory;
import guanxi.platform.view.ViewTokenStore;
import guanxi.platform.view.Views;
import java.lang.management.ManagementFactory;
import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.core.env.Environment;

/** How far each view and reaction has come: tokens beside what they speak of, and where a new reaction starts. */
@AutoConfiguration(
        after = ViewConfiguration.class,
        beforeName = "org.axonframework.springboot.autoconfig.AxonAutoConfiguration")
@ConditionalOnProperty("guanxi.service")
public class TokenConfiguration {
    private static final Duration CLAIM_TIMEOUT = Duration.ofSeconds(10);

    @Bean
    PassedEvents passedEvents() {
        return new PassedEvents();
    }

    @Bean
    Processors processors(
            ListableBeanFactory beans,
            Stores stores,
            Views views,
            PassedEvents passed,
            Clock clock,
            Settings settings,
            ObjectProvider<EventStore> history) {
        Duration claimTimeout = settings.usesMongo() ? CLAIM_TIMEOUT : ViewTokenStore.CLAIMS_NEVER_END;
        String owner = ManagementFactory.getRuntimeMXBean().getName() + "#" + UUID.randomUUID();
        var processors = new Processors(
                Processors.named(beans, "-projection"),
                Processors.named(beans, "-process"),
                new ViewTokenStore(
                        stores.views(),
                        owner,
                        clock,
                        claimTimeout,
                        new HistoryCheck(history::getObject, passed, new ReplacedHistory.StartsOver(views)),
                        views::swapIfCaughtUp),
                new ViewTokenStore(
                        stores.process(),
                        owner,
                        clock,
                        claimTimeout,
                        new HistoryCheck(history::getObject, passed, new ReplacedHistory.Refuses()),
                        p -> {}),
                new ParkedEvents(stores.views(), views::parkedAs),
                new ParkedEvents(stores.process(), UnaryOperator.identity()));
        if (!settings.usesMongo()) processors.dropAllClaims();
        return processors;
    }

    @Bean
    Standing standing(Views views, Processors processors, PersonKeys keys) {
        return new Standing(views, processors.viewTokens(), processors.parkedByViews(), keys);
    }

    @Bean
    ReactionStarts reactionStarts(Processors processors, Stores stores, Environment environment, Clock clock) {
        return new ReactionStarts(
                stores.process(),
                processors.reactionTokens(),
                processors.viewTokens().wasUsed(),
                processors.reactions(),
                reaction -> environment.getProperty("guanxi.reactions." + reaction + ".start-at"),
                clock);
    }
}
