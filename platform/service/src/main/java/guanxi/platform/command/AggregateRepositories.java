package guanxi.platform.command;

import java.beans.Introspector;
import org.axonframework.config.Configuration;
import org.axonframework.eventsourcing.EventSourcingRepository;
import org.axonframework.modelling.command.Repository;
import org.axonframework.modelling.command.RepositorySpanFactory;
import org.axonframework.spring.stereotype.Aggregate;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.beans.factory.support.BeanDefinitionRegistry;
import org.springframework.beans.factory.support.BeanDefinitionRegistryPostProcessor;
import org.springframework.beans.factory.support.RootBeanDefinition;
import org.springframework.util.ClassUtils;

/** Gives each aggregate of a service a repository that remembers; Axon takes the one that bears the aggregate's name. */
public final class AggregateRepositories implements BeanDefinitionRegistryPostProcessor {

    @Override
    public void postProcessBeanDefinitionRegistry(BeanDefinitionRegistry registry) {
        if (!(registry instanceof ConfigurableListableBeanFactory beans)) return;
        for (String name : beans.getBeanNamesForAnnotation(Aggregate.class)) {
            Class<?> aggregate = ClassUtils.getUserClass(beans.getType(name));
            registry.registerBeanDefinition(
                    Introspector.decapitalize(aggregate.getSimpleName()) + "Repository", definition(aggregate, beans));
        }
    }

    private static <T> RootBeanDefinition definition(Class<T> aggregate, BeanFactory beans) {
        var definition = new RootBeanDefinition(Repository.class, () -> repository(aggregate, beans));
        definition.setLazyInit(true);
        return definition;
    }

    private static <T> Repository<T> repository(Class<T> aggregate, BeanFactory beans) {
        Configuration axon = beans.getBean(Configuration.class);
        return new RememberingRepository<>(
                EventSourcingRepository.builder(aggregate)
                        .parameterResolverFactory(axon.parameterResolverFactory())
                        .handlerDefinition(axon.handlerDefinition(aggregate))
                        .repositoryProvider(axon::repository)
                        .spanFactory(axon.getComponent(RepositorySpanFactory.class)),
                axon.eventStore(),
                beans.getBean(RecentAggregates.class));
    }
}
