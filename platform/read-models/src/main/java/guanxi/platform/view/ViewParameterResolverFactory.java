package guanxi.platform.view;

import java.lang.reflect.Executable;
import java.lang.reflect.Parameter;
import java.lang.reflect.ParameterizedType;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.messaging.Message;
import org.axonframework.messaging.annotation.ParameterResolver;
import org.axonframework.messaging.annotation.ParameterResolverFactory;

/** Lets an event handler take the {@link View} of a record type as a parameter, bound to the unit of work. */
public final class ViewParameterResolverFactory implements ParameterResolverFactory {
    private final Views views;

    public ViewParameterResolverFactory(Views views) {
        this.views = views;
    }

    @Override
    public ParameterResolver<?> createInstance(Executable executable, Parameter[] parameters, int index) {
        Parameter parameter = parameters[index];
        if (parameter.getType() != View.class) return null;
        var type = (Class<?>) ((ParameterizedType) parameter.getParameterizedType()).getActualTypeArguments()[0];
        return new ViewResolver(views, type);
    }

    private record ViewResolver(Views views, Class<?> type) implements ParameterResolver<View<?>> {
        @Override
        public View<?> resolveParameterValue(Message<?> message) {
            return views.bind(type, (DomainEventMessage<?>) message);
        }

        @Override
        public boolean matches(Message<?> message) {
            return message instanceof DomainEventMessage<?>;
        }
    }
}
