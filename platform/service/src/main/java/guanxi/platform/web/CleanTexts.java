package guanxi.platform.web;

import guanxi.platform.text.Texts;
import org.springframework.core.convert.converter.Converter;
import org.springframework.format.FormatterRegistry;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.deser.jdk.StringDeserializer;
import tools.jackson.databind.module.SimpleModule;

/** Texts of requests are cleaned as a form's cells are, before anybody reads them. */
public final class CleanTexts {

    private CleanTexts() {}

    /** Of bodies. */
    public static SimpleModule module() {
        return new SimpleModule("guanxi-texts").addDeserializer(String.class, new Reader());
    }

    /** Of paths and queries. */
    public static void register(FormatterRegistry registry) {
        registry.addConverter(new Cleaning());
    }

    private static final class Cleaning implements Converter<String, String> {
        @Override
        public String convert(String raw) {
            return Texts.clean(raw);
        }
    }

    private static final class Reader extends StringDeserializer {
        @Override
        public String deserialize(JsonParser json, DeserializationContext context) {
            String raw = super.deserialize(json, context);
            return raw == null ? null : Texts.clean(raw);
        }
    }
}
