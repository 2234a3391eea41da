package org.goldenthread.pathway.codes;

import java.util.List;
import java.util.Locale;

/** Every code set there is. */
public enum CodeSet implements Code {
    ACCOMMODATION(Accommodation.class),
    ACTIVITY(Activity.class),
    ADOPTER_LEGAL_STATUS(AdopterLegalStatus.class),
    ADOPTER_NUMBER(AdopterNumber.class),
    ADOPTER_SEX(AdopterSex.class),
    AFTER_REFUSAL(AfterRefusal.class),
    AGENCY(Agency.class),
    ASSESSED_HELP(AssessedHelp.class),
    ASSESSMENT_FACTOR(AssessmentFactor.class),
    ASSESSMENT_OUTCOME(AssessmentOutcome.class),
    CARE_LEAVER_CLOSURE(CareLeaverClosure.class),
    CARE_LEAVER_ELIGIBILITY(CareLeaverEligibility.class),
    CATEGORY_OF_ABUSE(CategoryOfAbuse.class),
    CATEGORY_OF_NEED(CategoryOfNeed.class),
    CONFERENCE_OUTCOME(ConferenceOutcome.class),
    CONSENT_GIVER(ConsentGiver.class),
    CONSENT_METHOD(ConsentMethod.class),
    CONSENT_SCOPE(ConsentScope.class),
    CONTACT_OUTCOME(ContactOutcome.class),
    DISABILITY(Disability.class),
    EARLY_HELP_CLOSURE(EarlyHelpClosure.class),
    EARLY_HELP_REASON(EarlyHelpReason.class),
    ENQUIRY_OUTCOME(EnquiryOutcome.class),
    ERASURE_REASON(ErasureReason.class),
    ETHNICITY(Ethnicity.class),
    FAMILY_NEED(FamilyNeed.class),
    IN_TOUCH(InTouch.class),
    LEGAL_STATUS(LegalStatus.class),
    MERGE_REASON(MergeReason.class),
    MERGE_STAGE(MergeStage.class),
    MISSING_KIND(MissingKind.class),
    NEED_LEVEL(NeedLevel.class),
    NEED_PROGRESS(NeedProgress.class),
    PARENT_KIND(ParentKind.class),
    PARTNER_AGENCY(PartnerAgency.class),
    PATHWAY_LEVEL(PathwayLevel.class),
    PERSON_KIND(PersonKind.class),
    PLACEMENT_PROVIDER(PlacementProvider.class),
    PLACEMENT_TYPE(PlacementType.class),
    PRACTITIONER_ROLE(PractitionerRole.class),
    PREVIOUS_PERMANENCE(PreviousPermanence.class),
    REASON_EPISODE_CEASED(ReasonEpisodeCeased.class),
    REASON_FOR_CLOSURE(ReasonForClosure.class),
    REASON_FOR_NEW_EPISODE(ReasonForNewEpisode.class),
    REASON_PLACE_CHANGED(ReasonPlaceChanged.class),
    REASON_PLACED_CEASED(ReasonPlacedCeased.class),
    REASON_PLAN_ENDED(ReasonPlanEnded.class),
    REFERRAL_OUTCOME(ReferralOutcome.class),
    REFERRAL_SOURCE(ReferralSource.class),
    REVIEW_DECISION(ReviewDecision.class),
    REVIEW_OUTCOME(ReviewOutcome.class),
    REVIEW_PARTICIPATION(ReviewParticipation.class),
    SDQ_REASON(SdqReason.class),
    SEX(Sex.class),
    SOCIAL_WORKER_REASON(SocialWorkerReason.class),
    UNMERGE_REASON(UnmergeReason.class),
    UPN_UNKNOWN(UpnUnknown.class);

    private final List<? extends Code> codes;

    <E extends Enum<E> & Code> CodeSet(Class<E> codes) {
        this.codes = List.of(codes.getEnumConstants());
    }

    /** Its name, for example {@code legal-status}. */
    @Override
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    @Override
    public String label() {
        return name().charAt(0) + name().substring(1).toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    /** The codes it has had from the beginning. */
    public List<? extends Code> codes() {
        return codes;
    }
}
