package guanxi.platform.config;

import guanxi.platform.command.AggregateRepositories;
import guanxi.platform.command.Commands;
import guanxi.platform.command.Provenance;
import guanxi.platform.command.Reactions;
import guanxi.platform.command.RecentAggregates;
import guanxi.platform.command.RefusingCommandBus;
import guanxi.platform.decision.ActorParameterResolverFactory;
import guanxi.platform.live.LiveQueries;
import guanxi.platform.personal.PersonKeys;
import guanxi.platform.progress.Progress;
import org.axonframework.commandhandling.CommandBus;
import org.axonframework.commandhandling.CommandBusSpanFactory;
import org.axonframework.commandhandling.DuplicateCommandHandlerResolver;
import org.axonframework.commandhandling.FailingDuplicateCommandHandlerResolver;
import org.axonframework.commandhandling.SimpleCommandBus;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.messaging.correlation.CorrelationDataProvider;
import org.axonframework.messaging.interceptors.CorrelationDataInterceptor;
import org.axonframework.queryhandling.QueryGateway;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;

/** How commands reach aggregates, whoever gives them, and how their refusals keep what they say. */
@AutoConfiguration(
        after = ProcessingConfiguration.class,
        beforeName = "org.axonframework.springboot.autoconfig.AxonAutoConfiguration")
@ConditionalOnProperty("guanxi.service")
public class CommandConfiguration {

    @Bean
    CorrelationDataProvider provenance() {
        return new Provenance();
    }

    @Bean
    DuplicateCommandHandlerResolver duplicates() {
        return FailingDuplicateCommandHandlerResolver.instance();
    }

    @Bean
    @Qualifier("localSegment")
    SimpleCommandBus commandBus(
            TransactionManager transactions,
            org.axonframework.config.Configuration axon,
            DuplicateCommandHandlerResolver duplicates) {
        var bus = new RefusingCommandBus(SimpleCommandBus.builder()
                .transactionManager(transactions)
                .duplicateCommandHandlerResolver(duplicates)
                .spanFactory(axon.getComponent(CommandBusSpanFactory.class))
                .messageMonitor(axon.messageMonitor(CommandBus.class, "commandBus")));
        bus.registerHandlerInterceptor(new CorrelationDataInterceptor<>(axon.correlationDataProviders()));
        return bus;
    }

    @Bean
    RecentAggregates recentAggregates(PersonKeys keys) {
        return new RecentAggregates(keys);
    }

    @Bean
    static AggregateRepositories aggregateRepositories() {
        return new AggregateRepositories();
    }

    @Bean
    ActorParameterResolverFactory actorParameters() {
        return new ActorParameterResolverFactory();
    }

    @Bean
    Commands commands(CommandGateway gateway, Progress progress) {
        return new Commands(gateway, progress);
    }

    @Bean
    Reactions reactions(CommandGateway gateway) {
        return new Reactions(gateway);
    }

    @Bean
    LiveQueries liveQueries(QueryGateway gateway) {
        return new LiveQueries(gateway);
    }
}
