package guanxi.gateway;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.cache.concurrent.ConcurrentMapCache;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.ViewControllerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.resource.CachingResourceResolver;
import org.springframework.web.servlet.resource.EncodedResourceResolver;
import org.springframework.web.servlet.resource.PathResourceResolver;
import org.springframework.web.servlet.resource.ResourceResolver;
import org.springframework.web.servlet.resource.ResourceResolverChain;

/**
 * Serves the web app, compressed when it was built: what has a hash in its name stays with the browser for a year, the page itself is
 * asked for each time, and every address of the app is answered with the page. Built without the app, the door leads to the documents.
 */
@Configuration(proxyBeanMethods = false)
class WebApp implements WebMvcConfigurer {

    private static final String FILES = "classpath:/guanxi/web/";
    private static final Resource PAGE = new ClassPathResource("guanxi/web/index.html");
    private static final Duration A_YEAR = Duration.ofDays(365);

    @Override
    public void addViewControllers(ViewControllerRegistry registry) {
        if (PAGE.exists()) {
            registry.addViewController("/").setViewName("forward:/index.html");
        } else {
            registry.addRedirectViewController("/", "/docs");
        }
    }

    @Override
    public void addResourceHandlers(ResourceHandlerRegistry registry) {
        registry.addResourceHandler("/assets/**")
                .addResourceLocations(FILES + "assets/")
                .setCacheControl(CacheControl.maxAge(A_YEAR).cachePublic().immutable())
                .resourceChain(true)
                .addResolver(new EncodedResourceResolver());
        registry.addResourceHandler("/**")
                .addResourceLocations(FILES)
                .setCacheControl(CacheControl.noCache())
                .resourceChain(false)
                .addResolver(new FileOrPage())
                .addResolver(new CachingResourceResolver(new ConcurrentMapCache("web-app")))
                .addResolver(new EncodedResourceResolver())
                .addResolver(new PathResourceResolver());
    }

    /**
     * Who asks for a page at an address that is no file is a person with the app; a program is told that nothing is there. Stands
     * before what remembers, which would tell the one what was found for the other, and keep an entry of every address asked for.
     */
    private static final class FileOrPage implements ResourceResolver {

        @Override
        public @Nullable Resource resolveResource(
                @Nullable HttpServletRequest request,
                String path,
                List<? extends Resource> locations,
                ResourceResolverChain chain) {
            boolean page = request != null && !path.contains(".") && wantsPage(request);
            return chain.resolveResource(request, page ? "index.html" : path, locations);
        }

        @Override
        public @Nullable String resolveUrlPath(
                String path, List<? extends Resource> locations, ResourceResolverChain chain) {
            return chain.resolveUrlPath(path, locations);
        }

        private static boolean wantsPage(HttpServletRequest request) {
            String accepted = request.getHeader(HttpHeaders.ACCEPT);
            return !Service.isPassedOn(request) && accepted != null && accepted.contains(MediaType.TEXT_HTML_VALUE);
        }
    }
}
