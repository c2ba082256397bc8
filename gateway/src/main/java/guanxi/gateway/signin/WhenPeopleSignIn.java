package guanxi.gateway.signin;

import org.springframework.context.annotation.Condition;
import org.springframework.context.annotation.ConditionContext;
import org.springframework.core.type.AnnotatedTypeMetadata;
import org.springframework.util.StringUtils;

/** Whether the gateway was told who it is to the issuer. */
final class WhenPeopleSignIn implements Condition {

    @Override
    public boolean matches(ConditionContext context, AnnotatedTypeMetadata metadata) {
        return StringUtils.hasText(context.getEnvironment().getProperty("guanxi.gateway.sign-in.client-id"));
    }

    /** Conditions cannot be negated where they are named. */
    static final class Not implements Condition {

        @Override
        public boolean matches(ConditionContext context, AnnotatedTypeMetadata metadata) {
            return !new WhenPeopleSignIn().matches(context, metadata);
        }
    }
}
