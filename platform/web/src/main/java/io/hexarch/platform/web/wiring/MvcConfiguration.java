package io.hexarch.platform.web.wiring;

import io.hexarch.platform.web.Drain;
import io.hexarch.platform.web.ResourceChanges;
import io.hexarch.platform.web.SealingKey;
import io.hexarch.platform.web.argument.ActorArguments;
import io.hexarch.platform.web.argument.IfMatchArguments;
import io.hexarch.platform.web.argument.OriginArguments;
import io.hexarch.platform.web.argument.QueryParameters;
import io.hexarch.platform.web.argument.TypedIdConverters;
import io.hexarch.platform.web.argument.WaitArguments;
import io.hexarch.platform.web.argument.WordConverters;
import io.hexarch.platform.web.page.CursorSeal;
import io.hexarch.platform.web.page.PageArguments;
import io.hexarch.platform.web.page.PageBodies;
import io.hexarch.platform.web.page.StateSealingKey;
import io.hexarch.platform.web.settings.WebSettings;
import java.time.Clock;
import java.util.List;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.format.FormatterRegistry;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.AsyncSupportConfigurer;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** What handler methods may take as arguments and answer. */
@Configuration(proxyBeanMethods = false)
public class MvcConfiguration {

    @Bean
    ResourceChanges resourceChanges() {
        return new ResourceChanges();
    }

    @Bean
    @ConditionalOnMissingBean
    SealingKey sealingKey(WebSettings settings) {
        return new StateSealingKey(settings.state());
    }

    @Bean
    CursorSeal cursorSeal(SealingKey key) {
        return new CursorSeal(key);
    }

    @Bean
    PageBodies pageBodies(CursorSeal seal) {
        return new PageBodies(seal);
    }

    @Bean
    WebMvcConfigurer handlerMethods(CursorSeal seal, ResourceChanges changes, Drain drain, Clock clock) {
        var arguments = List.<HandlerMethodArgumentResolver>of(
                new ActorArguments(),
                new OriginArguments(),
                new IfMatchArguments(),
                new PageArguments(seal),
                new WaitArguments(changes, drain, clock));
        return new HandlerMethods(arguments);
    }

    private record HandlerMethods(List<HandlerMethodArgumentResolver> arguments) implements WebMvcConfigurer {

        /** Streams end by themselves: with their reader, a credential or a right. The container would cut each after thirty seconds. */
        @Override
        public void configureAsyncSupport(AsyncSupportConfigurer configurer) {
            configurer.setDefaultTimeout(0);
        }

        @Override
        public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
            resolvers.addAll(arguments);
        }

        @Override
        public void addInterceptors(InterceptorRegistry registry) {
            registry.addInterceptor(new QueryParameters());
        }

        @Override
        public void addFormatters(FormatterRegistry registry) {
            registry.addConverterFactory(new TypedIdConverters());
            registry.addConverterFactory(new WordConverters());
        }
    }
}
