package guanxi.standalone.wire;

import org.axonframework.commandhandling.SimpleCommandBus;
import org.axonframework.serialization.Serializer;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;

/** Puts the flattening bus before the local one of every service that a test starts. Spring Boot finds this by its factories file. */
public final class Flattening implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        var beans = context.getBeanFactory();
        beans.addBeanPostProcessor(new BeanPostProcessor() {
            @Override
            public Object postProcessAfterInitialization(Object bean, String name) {
                return bean instanceof SimpleCommandBus bus
                        ? new FlatteningCommandBus(bus, () -> beans.getBean("messageSerializer", Serializer.class))
                        : bean;
            }
        });
    }
}
