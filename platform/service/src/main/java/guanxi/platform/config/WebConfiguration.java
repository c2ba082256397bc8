package guanxi.platform.config;

import guanxi.platform.access.CallerResolver;
import guanxi.platform.access.SecurityConfiguration;
import guanxi.platform.access.Teams;
import guanxi.platform.command.Commands;
import guanxi.platform.http.CorrelationFilter;
import guanxi.platform.http.ProblemValve;
import guanxi.platform.imports.FormImport;
import guanxi.platform.imports.ImportController;
import guanxi.platform.imports.ImportRunner;
import guanxi.platform.openapi.OpenApiConfiguration;
import guanxi.platform.progress.Progress;
import guanxi.platform.web.CleanTexts;
import guanxi.platform.web.ErrorAnswers;
import guanxi.platform.web.FilterBinding;
import guanxi.platform.web.IdempotencyFilter;
import guanxi.platform.web.Ids;
import guanxi.platform.web.InTheAskedTongue;
import guanxi.platform.web.PagingResolver;
import guanxi.platform.web.ParameterCheck;
import guanxi.platform.web.ProblemAdvice;
import guanxi.platform.web.ShownPersons;
import guanxi.platform.web.Times;
import guanxi.platform.web.WaitInterceptor;
import java.time.Clock;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.jackson.autoconfigure.JsonMapperBuilderCustomizer;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.format.FormatterRegistry;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.cfg.CoercionAction;
import tools.jackson.databind.cfg.CoercionInputShape;
import tools.jackson.databind.cfg.EnumFeature;
import tools.jackson.databind.type.LogicalType;

/** How requests reach commands and queries, and how refusals come back. */
@AutoConfiguration(
        after = CommandConfiguration.class,
        beforeName = {
            "org.axonframework.springboot.autoconfig.AxonAutoConfiguration",
            "org.springframework.boot.webmvc.autoconfigure.error.ErrorMvcAutoConfiguration"
        })
@ConditionalOnProperty("guanxi.service")
@Import({
    SecurityConfiguration.class,
    ProblemAdvice.class,
    InTheAskedTongue.class,
    ErrorAnswers.class,
    FilterBinding.class,
    OpenApiConfiguration.class
})
public class WebConfiguration {

    @Bean
    ImportRunner importRunner(Commands commands, Progress progress) {
        return new ImportRunner(commands, progress);
    }

    @Bean
    @ConditionalOnBean(FormImport.class)
    ImportController importController(ObjectProvider<FormImport> forms, ImportRunner runner) {
        return new ImportController(forms.stream().toList(), runner);
    }

    @Bean
    IdempotencyFilter idempotency(Stores stores, Clock clock, Settings settings) {
        var filter = new IdempotencyFilter(stores.process(), clock);
        if (!settings.usesMongo()) filter.dropAllClaims();
        return filter;
    }

    @Bean
    CorrelationFilter correlation() {
        return new CorrelationFilter();
    }

    /** A body says each thing once and as what it is: no second value of a key, no number for a text or a code, no half of a whole number. */
    @Bean
    JsonMapperBuilderCustomizer strictBodies() {
        return json -> json.addModule(Times.module())
                .addModule(CleanTexts.module())
                .addModule(Ids.module())
                .addModule(ShownPersons.module())
                .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                .enable(EnumFeature.FAIL_ON_NUMBERS_FOR_ENUMS)
                .withCoercionConfig(
                        LogicalType.Textual, texts -> texts.setCoercion(CoercionInputShape.Integer, CoercionAction.Fail)
                                .setCoercion(CoercionInputShape.Float, CoercionAction.Fail)
                                .setCoercion(CoercionInputShape.Boolean, CoercionAction.Fail))
                .withCoercionConfig(
                        LogicalType.Integer,
                        wholes -> wholes.setCoercion(CoercionInputShape.Float, CoercionAction.Fail));
    }

    @Bean
    WebServerFactoryCustomizer<TomcatServletWebServerFactory> problemsInsteadOfPages() {
        return ProblemValve.customizer();
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
            public void addFormatters(FormatterRegistry registry) {
                Times.register(registry);
                CleanTexts.register(registry);
                Ids.register(registry);
            }

            @Override
            public void addInterceptors(InterceptorRegistry interceptors) {
                interceptors.addInterceptor(new ParameterCheck());
                interceptors.addInterceptor(new WaitInterceptor(progress));
            }
        };
    }
}
