package guanxi.platform.config;

import guanxi.platform.decision.Persons;
import guanxi.platform.eventstore.LocalEventStore;
import guanxi.platform.eventstore.SqliteEventStorageEngine;
import guanxi.platform.message.MessageFormat;
import guanxi.platform.message.Upcasters;
import guanxi.platform.personal.KeyBinding;
import guanxi.platform.personal.PersonKeys;
import guanxi.platform.personal.StoredPersonKeys;
import guanxi.platform.store.DocumentStore;
import java.time.Clock;
import org.axonframework.config.ConfigurerModule;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.lifecycle.Phase;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.upcasting.event.EventUpcaster;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import org.springframework.core.env.Environment;

/** One format for wire and storage, the keys of what is sealed in it, and the event store where there is no Axon Server. */
@AutoConfiguration(
        beforeName = {
            "org.axonframework.springboot.autoconfig.AxonAutoConfiguration",
            "org.axonframework.springboot.autoconfig.AxonServerBusAutoConfiguration"
        })
@ConditionalOnProperty("guanxi.service")
@EnableConfigurationProperties(Settings.class)
public class HistoryConfiguration {

    @Bean(destroyMethod = "")
    @ConditionalOnMissingBean
    PersonKeys personKeys(Settings settings) {
        DocumentStore store = Stores.keys(settings);
        return new StoredPersonKeys(store, Stores.masterKey(settings, store));
    }

    @Bean
    Persons persons(PersonKeys keys) {
        return person -> keys.keyFor(keys.pseudonym(person)).isPresent() ? person : person.forgotten();
    }

    /** Of everything that is serialised: Axon takes it for messages and events too, where no other is asked for. */
    @Bean
    @Primary
    Serializer serializer(PersonKeys keys) {
        return new MessageFormat(keys);
    }

    /** Axon gives them to the connector of Axon Server; the embedded store is given them here. */
    @Bean
    EventUpcaster upcasters() {
        return Upcasters.chain();
    }

    @Bean
    @Qualifier("eventStore")
    @ConditionalOnMissingBean(EventStore.class)
    @ConditionalOnProperty(name = "axon.axonserver.enabled", havingValue = "false")
    LocalEventStore eventBus(Settings settings, Serializer serializer, EventUpcaster upcasters) {
        return new LocalEventStore(
                new SqliteEventStorageEngine(settings.data().resolve("events.db"), serializer, serializer, upcasters));
    }

    /** After the event store is reached, before anybody reads from it or gives a command. */
    @Bean
    ConfigurerModule keyBinding(
            ObjectProvider<EventStore> history, PersonKeys keys, Environment environment, Clock clock) {
        return configurer -> configurer.onStart(Phase.LOCAL_MESSAGE_HANDLER_REGISTRATIONS - 1, () -> new KeyBinding(
                        history.getObject(), keys, environment.getProperty("GUANXI_ACCEPT_KEY_STORE"), clock)
                .check());
    }
}
