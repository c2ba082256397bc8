package guanxi.platform.config;

import guanxi.platform.decision.DepartmentTime;
import guanxi.platform.eventstore.LocalEventStore;
import guanxi.platform.personal.PersonKeys;
import guanxi.platform.view.DeclaredViews;
import guanxi.platform.view.ViewJson;
import guanxi.platform.view.ViewParameterResolverFactory;
import guanxi.platform.view.ViewRebuild;
import guanxi.platform.view.Views;
import java.time.Clock;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;

/** Where a service keeps what it makes of history, its views above all, and by which clock. */
@AutoConfiguration(
        after = HistoryConfiguration.class,
        beforeName = "org.axonframework.springboot.autoconfig.AxonAutoConfiguration")
@ConditionalOnProperty("guanxi.service")
public class ViewConfiguration {

    @Bean
    @ConditionalOnMissingBean
    Clock clock() {
        return Clock.systemUTC();
    }

    @Bean
    DepartmentTime departmentTime(Clock clock, Settings settings) {
        return new DepartmentTime(clock, settings.zone());
    }

    /** After the embedded event store: whoever does not get its lock must not touch what is made from it. */
    @Bean
    Stores stores(Settings settings, ObjectProvider<LocalEventStore> history) {
        history.getIfAvailable();
        return Stores.of(settings);
    }

    @Bean
    Views views(Stores stores, ListableBeanFactory beans, PersonKeys keys, Clock clock) {
        var declared = DeclaredViews.writtenBy(Processors.handlers(beans));
        return new Views(stores.views(), declared, ViewJson.mapper(keys), clock);
    }

    @Bean
    ViewParameterResolverFactory viewParameters(Views views) {
        return new ViewParameterResolverFactory(views);
    }

    @Bean
    ViewRebuild viewRebuild(Views views, EventStore history) {
        return new ViewRebuild(views, history);
    }
}
