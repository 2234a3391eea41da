package org.goldenthread.command.reading;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.List;
import org.axonframework.serialization.jackson3.Jackson3SerializerCustomizer;
import org.goldenthread.command.commands.Command;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import tools.jackson.databind.jsontype.NamedType;

/** Acts as they travel between instances: under their names, like in the address of a request. */
@Configuration(proxyBeanMethods = false)
class CommandMessages {

    /** Puts the act's name beside its fields. */
    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "act")
    private interface Named {}

    @Bean
    Jackson3SerializerCustomizer actsByName(CommandCatalogue catalogue) {
        List<NamedType> names =
                catalogue.all().stream().map(act -> new NamedType(act.type(), act.name())).toList();
        return mapper -> {
            mapper.addMixIn(Command.class, Named.class);
            mapper.registerSubtypes(names.toArray(NamedType[]::new));
        };
    }
}
