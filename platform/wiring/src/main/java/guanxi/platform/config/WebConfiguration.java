package guanxi.platform.config;

import guanxi.platform.access.CallerResolver;
import guanxi.platform.access.SecurityConfiguration;
import guanxi.platform.access.Teams;
import guanxi.platform.command.Commands;
import guanxi.platform.command.Provenance;
import guanxi.platform.command.Reactions;
import guanxi.platform.command.RefusingCommandBus;
import guanxi.platform.imports.FormImport;
import guanxi.platform.imports.ImportController;
import guanxi.platform.imports.ImportRunner;
import guanxi.platform.live.LiveQueries;
import guanxi.platform.ops.CaughtUp;
import guanxi.platform.ops.Lag;
import guanxi.platform.ops.OperationsController;
import guanxi.platform.progress.Progress;
import guanxi.platform.web.CorrelationFilter;
import guanxi.platform.web.IdempotencyFilter;
import guanxi.platform.web.PagingResolver;
import guanxi.platform.web.ProblemAdvice;
import guanxi.platform.web.WaitInterceptor;
import java.time.Clock;
import java.util.List;
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
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** How requests reach commands and queries, and how refusals come back. */
@AutoConfiguration(
        after = ProcessingConfiguration.class,
        beforeName = "org.axonframework.springboot.autoconfig.AxonAutoConfiguration")
@ConditionalOnProperty("guanxi.service")
@Import({SecurityConfiguration.class, ProblemAdvice.class, OperationsController.class})
public class WebConfiguration {

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

    @Bean
    ImportRunner importRunner(Commands commands, Progress progress) {
        return new ImportRunner(commands, progress);
    }

    @Bean
    ImportController importController(ObjectProvider<FormImport> forms, ImportRunner runner) {
        return new ImportController(forms.stream().toList(), runner);
    }

    @Bean
    IdempotencyFilter idempotency(Stores stores, Clock clock) {
        return new IdempotencyFilter(stores.process(), clock);
    }

    @Bean
    CorrelationFilter correlation() {
        return new CorrelationFilter();
    }

    @Bean
    CaughtUp caughtUp(Progress progress) {
        return new CaughtUp(progress);
    }

    @Bean
    Lag lag(Progress progress) {
        return new Lag(progress);
    }

    @Bean
    WebMvcConfigurer conventions(Teams teams, Progress progress) {
        return new WebMvcConfigurer() {
            @Override
            public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
                resolvers.add(new CallerResolver(teams));
                resolvers.add(new PagingResolver());
            }

            @Override
            public void addInterceptors(InterceptorRegistry interceptors) {
                interceptors.addInterceptor(new WaitInterceptor(progress));
            }
        };
    }
}
