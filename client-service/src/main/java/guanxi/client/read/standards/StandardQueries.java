package guanxi.client.read.standards;

import guanxi.client.standards.Standards;
import guanxi.language.client.ServiceStandard;
import guanxi.language.client.StandardVersion;
import guanxi.platform.store.Query;
import guanxi.platform.view.ViewReader;
import guanxi.platform.view.Views;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/** The versions of the service standards, all of them: they are few. */
@Component
public class StandardQueries {
    private final ViewReader<StandardVersion> standards;

    @Autowired
    StandardQueries(Views views) {
        this(views.reader(StandardProjection.VIEW));
    }

    StandardQueries(ViewReader<StandardVersion> standards) {
        this.standards = standards;
    }

    /** Without those that are built in. */
    public List<StandardVersion> published() {
        return standards.find(Query.all());
    }

    /** Standard by standard, the built-in version of each first. */
    public List<StandardVersion> all() {
        var builtIn = Arrays.stream(ServiceStandard.values()).map(Standards::first);
        return Stream.concat(builtIn, published().stream())
                .sorted(Comparator.comparing(StandardVersion::standard).thenComparing(StandardVersion::version))
                .toList();
    }
}
