package guanxi.platform.openapi;

import com.fasterxml.jackson.annotation.JsonFormat;
import guanxi.platform.access.AccessTable;
import guanxi.platform.access.Caller;
import guanxi.platform.access.Identity;
import guanxi.platform.imports.FormImport;
import guanxi.platform.view.Paging;
import guanxi.platform.web.Ids;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.Arrays;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springdoc.core.customizers.OperationCustomizer;
import org.springdoc.core.customizers.PropertyCustomizer;
import org.springdoc.core.utils.SpringDocUtils;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfigurationPackages;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;
import tools.jackson.databind.JsonNode;

/** Each service describes its own endpoints, from what is there: the access table, the rules, the controllers, and its words. */
@Configuration(proxyBeanMethods = false)
public class OpenApiConfiguration {

    static {
        SpringDocUtils.getConfig()
                .addRequestWrapperToIgnore(Caller.class, Paging.class)
                .addSimpleTypePredicateForParameterObject(Ids::isId)
                .replaceWithSchema(YearMonth.class, Schemas.text("^[0-9]{4}-(0[1-9]|1[0-2])$", "2026-06"))
                .replaceWithSchema(
                        LocalTime.class, Schemas.text("^([01][0-9]|2[0-3]):[0-5][0-9](:[0-5][0-9])?$", "08:30"))
                .replaceWithSchema(SseEmitter.class, Schemas.of("string"))
                .replaceWithSchema(JsonNode.class, Schemas.anyObject());
    }

    @Bean
    RequiredFields requiredFields() {
        return new RequiredFields();
    }

    @Bean
    EnumKeys enumKeys() {
        return new EnumKeys();
    }

    @Bean
    OperationCustomizer describedEndpoints(BeanFactory beans, ObjectProvider<FormImport> forms) {
        var rules = Rules.in(AutoConfigurationPackages.get(beans));
        return new DescribedEndpoints(new Reasons(rules), forms.stream().toList());
    }

    @Bean
    OpenApiCustomizer describedDocument(AccessTable table, Identity identity, Environment environment) {
        String context = environment.getRequiredProperty("guanxi.context");
        return new DescribedDocument(context, table, identity, Words.of(context));
    }

    /** Amounts go out as texts, so that no client makes a rounded number of them. */
    @Bean
    PropertyCustomizer numbersAsTexts() {
        return (property, type) -> type.getCtxAnnotations() != null
                        && Arrays.stream(type.getCtxAnnotations())
                                .anyMatch(a ->
                                        a instanceof JsonFormat format && format.shape() == JsonFormat.Shape.STRING)
                ? Schemas.of("string")
                : property;
    }
}
