package org.goldenthread.query.figures.publications;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.goldenthread.pathway.codes.Wording;
import org.goldenthread.pathway.publications.FigureAsked;
import org.goldenthread.pathway.publications.FiguresPublished;
import org.goldenthread.pathway.publications.FrozenFigure;
import org.goldenthread.platform.problems.Problem;
import org.goldenthread.platform.problems.ProblemException;
import org.goldenthread.query.QueryService;
import org.goldenthread.query.asof.AnswerCache;
import org.goldenthread.query.asof.AsKnown;
import org.goldenthread.query.asof.Knowledge;
import org.goldenthread.query.asof.KnowledgeProperties;
import org.goldenthread.query.commandclient.CommandClient;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Publishes: works the figures out in one view, sends them to be recorded, and answers once they
 * can be read.
 */
@Component
class Publishing {

    private final Publications publications;
    private final Freezing freezing;
    private final Knowledge knowledge;
    private final CommandClient acts;
    private final AnswerCache<PublicationFigure> drafts;

    Publishing(
            Publications publications,
            Freezing freezing,
            Knowledge knowledge,
            CommandClient acts,
            KnowledgeProperties properties) {
        this.drafts = new AnswerCache<>(properties.answersKept());
        this.publications = publications;
        this.freezing = freezing;
        this.knowledge = knowledge;
        this.acts = acts;
    }

    /** Publishes or drafts what is asked; the same key again answers with what there is. */
    PublicationShown begin(
            PublicationAsked asked,
            String caller,
            CommandClient.Asker asker,
            Optional<Long> after) {
        UUID id = idOf(caller, asker.key());
        Optional<Publication> before =
                id == null
                        ? Optional.empty()
                        : knowledge.answer(
                                Optional.empty(), after, known -> publications.find(id, known));
        if (before.isPresent()) {
            mustBeTheSame(before.get(), asked);
            return shown(before.get().id(), Optional.empty());
        }
        return asked.draft()
                ? ask("draft-publication", draft(id, asked), asker)
                : publish(id, asked.title(), asked.figures(), asker, after);
    }

    /** Publishes a draft as its figures are now. */
    PublicationShown publish(UUID id, CommandClient.Asker asker, Optional<Long> after) {
        Publication draft =
                knowledge.answer(Optional.empty(), after, known -> publications.known(id, known));
        return publish(id, new Wording(draft.title()), draft.asked(), asker, after);
    }

    /** Records that somebody looked at a draft. */
    PublicationShown review(
            UUID id, String remark, CommandClient.Asker asker, Optional<Long> after) {
        knowledge.answer(Optional.empty(), after, known -> publications.known(id, known));
        return ask(
                "review-publication",
                Map.of("publicationId", id.toString(), "remark", remark),
                asker);
    }

    /** Withdraws what was published; it stays as it was, and says so. */
    PublicationShown withdraw(
            UUID id, String reason, CommandClient.Asker asker, Optional<Long> after) {
        knowledge.answer(Optional.empty(), after, known -> publications.known(id, known));
        return ask(
                "withdraw-publication",
                Map.of("publicationId", id.toString(), "reason", reason),
                asker);
    }

    /** The publication as it is known. */
    PublicationShown shown(Publication publication, AsKnown known) {
        Publication.Occasion told = publication.told();
        FiguresPublished figures = publication.published();
        return told == null || figures == null
                ? PublicationShown.draft(
                        publication,
                        known,
                        publication.asked().stream().map(asked -> live(asked, known)).toList())
                : PublicationShown.published(
                        publication,
                        told,
                        figures,
                        figures.figures().stream()
                                .map(frozen -> shown(frozen, Publication.knownBy(figures)))
                                .toList());
    }

    /** The figure of a draft; every list of publications shows it again. */
    private PublicationFigure live(FigureAsked asked, AsKnown known) {
        return drafts.answer(
                List.of(asked, known.position(), known.day(), knowledge.mended()),
                () -> shown(freezing.freeze(asked, known), known));
    }

    private PublicationFigure shown(FrozenFigure frozen, AsKnown known) {
        return PublicationFigure.of(frozen, freezing.marks(frozen, known));
    }

    private PublicationShown publish(
            @Nullable UUID id,
            Wording title,
            List<FigureAsked> asked,
            CommandClient.Asker asker,
            Optional<Long> after) {
        FiguresPublished figures =
                knowledge.answer(
                        Optional.empty(),
                        after,
                        known ->
                                new FiguresPublished(
                                        title,
                                        known.position(),
                                        known.instant(),
                                        codeVersion(),
                                        asked.stream()
                                                .map(one -> freezing.freeze(one, known))
                                                .toList()));
        Map<String, Object> act = named(id);
        act.put("title", figures.title());
        act.put("position", figures.position());
        act.put("asKnown", figures.asKnown());
        act.put("codeVersion", figures.codeVersion());
        act.put("figures", figures.figures());
        return ask("publish-figures", act, asker);
    }

    private static Map<String, Object> draft(@Nullable UUID id, PublicationAsked asked) {
        Map<String, Object> act = named(id);
        act.put("title", asked.title());
        act.put("figures", asked.figures());
        return act;
    }

    private static Map<String, Object> named(@Nullable UUID id) {
        Map<String, Object> act = new LinkedHashMap<>();
        if (id != null) {
            act.put("publicationId", id.toString());
        }
        return act;
    }

    private PublicationShown ask(String name, Map<String, Object> act, CommandClient.Asker asker) {
        CommandClient.Done done = acts.ask(name, act, asker);
        return shown(done.stream(), Optional.of(done.position()));
    }

    private PublicationShown shown(UUID id, Optional<Long> after) {
        return knowledge.answer(
                Optional.empty(), after, known -> shown(publications.known(id, known), known));
    }

    /** The same caller's same key means the same publication, wherever it is asked again. */
    private static @Nullable UUID idOf(String caller, @Nullable String key) {
        return key == null
                ? null
                : UUID.nameUUIDFromBytes(
                        ("publication/" + caller + "/" + key).getBytes(StandardCharsets.UTF_8));
    }

    private static void mustBeTheSame(Publication before, PublicationAsked asked) {
        if (!before.title().equals(asked.title().text())
                || !before.asked().equals(asked.figures())) {
            throw new ProblemException(
                    Problem.never(
                            "key-used-before",
                            "Idempotency-Key",
                            "This key was used for another publication."));
        }
    }

    private static Wording codeVersion() {
        String version = QueryService.class.getPackage().getImplementationVersion();
        return new Wording(Objects.requireNonNullElse(version, "development"));
    }
}
