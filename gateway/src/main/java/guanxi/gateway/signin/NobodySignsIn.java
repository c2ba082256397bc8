package guanxi.gateway.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.context.annotation.Conditional;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

/** Answers in place of the sign-in where the gateway was told no issuer for it. */
@Controller
@Conditional(WhenPeopleSignIn.Not.class)
final class NobodySignsIn {

    @RequestMapping({SignInPaths.SESSION, SignInPaths.SIGN_IN, SignInPaths.SIGN_OUT})
    void notSetUp(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Refusals.notSetUp().writeTo(request, response);
    }
}
