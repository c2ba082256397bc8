package guanxi.visit.attachments;

import guanxi.platform.config.Settings;
import guanxi.platform.config.Stores;
import guanxi.platform.personal.PersonKeys;
import guanxi.platform.store.DocumentStore;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Where attachments are kept: apart from views, which may be deleted. */
@Configuration(proxyBeanMethods = false)
class AttachmentStore {

    /** @param others opened before, and only by whoever has the event store to himself */
    @Bean
    DocumentStore keptAttachments(Settings settings, Stores others) {
        return Stores.kept(settings, "attachments");
    }

    @Bean
    AttachmentBytes attachmentBytes(DocumentStore keptAttachments, PersonKeys keys) {
        return new AttachmentBytes(keptAttachments, keys);
    }
}
