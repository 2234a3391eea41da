package org.goldenthread.command.person;

import java.time.LocalDate;
import java.util.List;
import org.goldenthread.command.commands.Decision;
import org.goldenthread.command.commands.Registration;
import org.goldenthread.command.commands.declaring.CommandDescription;
import org.goldenthread.command.commands.declaring.GeneratedId;
import org.goldenthread.pathway.codes.Disability;
import org.goldenthread.pathway.codes.Ethnicity;
import org.goldenthread.pathway.codes.LocalAuthority;
import org.goldenthread.pathway.codes.Locality;
import org.goldenthread.pathway.codes.Sex;
import org.goldenthread.pathway.codes.UpnUnknown;
import org.goldenthread.pathway.ids.ChildId;
import org.goldenthread.pathway.person.ChildRegistered;
import org.goldenthread.pathway.personal.Address;
import org.goldenthread.pathway.personal.PersonName;
import org.goldenthread.pathway.personal.Sealed;
import org.goldenthread.pathway.timeline.ChildTimeline;
import org.goldenthread.platform.access.Role;
import org.jspecify.annotations.Nullable;

/** Makes a child known, born or still expected. */
@CommandDescription(
        value = "Make a child known, born or still expected.",
        by = {
            Role.HUB_WORKER,
            Role.SOCIAL_WORKER,
            Role.MANAGER,
            Role.HEALTH_PRACTITIONER,
            Role.SCHOOL,
            Role.POLICE,
            Role.DATA_TEAM,
            Role.ADMINISTRATOR
        })
public record RegisterChild(
        @GeneratedId ChildId childId,
        LocalDate registeredOn,
        Sex sex,
        @Nullable PersonName name,
        @Nullable LocalDate bornOn,
        @Nullable LocalDate expectedOn,
        @Nullable Ethnicity ethnicity,
        @Nullable List<Disability> disabilities,
        @Nullable String upn,
        @Nullable UpnUnknown upnUnknown,
        @Nullable String nhsNumber,
        @Nullable LocalAuthority authority,
        @Nullable String localId,
        @Nullable Address address,
        @Nullable Locality locality)
        implements Registration {

    @Override
    public LocalDate effectiveOn() {
        return registeredOn;
    }

    @Override
    public Decision decide(ChildTimeline timeline, LocalDate today) {
        return Decision.of(
                new ChildRegistered(
                        registeredOn,
                        sex,
                        sealed(name),
                        sealed(bornOn),
                        sealed(expectedOn),
                        ethnicity,
                        disabilities == null ? List.of() : disabilities,
                        sealed(upn),
                        upnUnknown,
                        sealed(nhsNumber),
                        authority,
                        sealed(localId),
                        sealed(address),
                        locality));
    }

    private <T> @Nullable Sealed<T> sealed(@Nullable T content) {
        return content == null ? null : Sealed.of(childId.value(), content);
    }
}
