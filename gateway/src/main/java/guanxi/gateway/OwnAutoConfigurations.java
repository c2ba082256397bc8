package guanxi.gateway;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.boot.autoconfigure.AutoConfigurationImportSelector;
import org.springframework.core.annotation.AnnotationAttributes;
import org.springframework.core.type.AnnotationMetadata;

/**
 * Boot's auto-configuration without what the services bring to a shared class path: there, an unasked-for security chain would lock
 * every route, and Axon would look for its server. By prefix, since a list of class names would be out of date with the next library.
 */
class OwnAutoConfigurations extends AutoConfigurationImportSelector {

    private static final List<String> FOREIGN = List.of(
            "org.axonframework.",
            "io.axoniq.",
            "org.springframework.boot.security.",
            "org.springframework.boot.mongodb.",
            "org.springframework.boot.jdbc.",
            "org.springframework.boot.transaction.",
            "org.springframework.boot.persistence.",
            "org.springframework.boot.sql.",
            "guanxi.platform.");

    /** Puts a chain before the requests only where one was asked for. */
    private static final Set<String> ADMITTED =
            Set.of("org.springframework.boot.security.autoconfigure.web.servlet.SecurityFilterAutoConfiguration");

    @Override
    protected AnnotationAttributes getAttributes(AnnotationMetadata metadata) {
        return new AnnotationAttributes(Map.of("exclude", new String[0], "excludeName", new String[0]));
    }

    @Override
    protected List<String> getCandidateConfigurations(AnnotationMetadata metadata, AnnotationAttributes attributes) {
        return super.getCandidateConfigurations(metadata, attributes).stream()
                .filter(name -> ADMITTED.contains(name) || FOREIGN.stream().noneMatch(name::startsWith))
                .toList();
    }
}
