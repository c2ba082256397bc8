package guanxi.platform.config;

import static com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.ANY;
import static com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE;

import guanxi.language.Person;
import guanxi.platform.decision.Persons;
import guanxi.platform.eventstore.LocalEventStore;
import guanxi.platform.eventstore.SqliteEventStorageEngine;
import guanxi.platform.personal.PersonKeys;
import guanxi.platform.personal.PersonModule;
import guanxi.platform.personal.StoredPersonKeys;
import guanxi.platform.store.DocumentStore;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.jackson3.Jackson3SerializerCustomizer;
import org.axonframework.serialization.upcasting.event.NoOpEventUpcaster;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import tools.jackson.databind.jsontype.BasicPolymorphicTypeValidator;

/** One format for wire and storage, and the event store where there is no Axon Server. */
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
        return person -> {
            String name = person.name() == null ? "" : person.name();
            boolean known = keys.keyFor(keys.pseudonym(person.of(), name)).isPresent();
            return known ? person : new Person(person.of(), null, null, null);
        };
    }

    @Bean
    Jackson3SerializerCustomizer oneFormatOfMessages(PersonKeys keys) {
        return oneFormat(keys);
    }

    /** How commands, events and snapshots are written, on the wire and in the store. */
    public static Jackson3SerializerCustomizer oneFormat(PersonKeys keys) {
        return json -> json.polymorphicTypeValidator(BasicPolymorphicTypeValidator.builder()
                        .allowIfSubType("org.axonframework.")
                        .build())
                .changeDefaultVisibility(v ->
                        v.withFieldVisibility(ANY).withGetterVisibility(NONE).withIsGetterVisibility(NONE))
                .addModule(new PersonModule(keys));
    }

    @Bean
    @Qualifier("eventStore")
    @ConditionalOnMissingBean(EventStore.class)
    @ConditionalOnProperty(name = "axon.axonserver.enabled", havingValue = "false")
    LocalEventStore eventBus(
            Settings settings, Serializer serializer, @Qualifier("eventSerializer") Serializer events) {
        return new LocalEventStore(new SqliteEventStorageEngine(
                settings.data().resolve("events.db"), serializer, events, NoOpEventUpcaster.INSTANCE));
    }
}
