package org.officialstats.advocacy.catalogue;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Multimaps;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.ToLongFunction;
import java.util.stream.Stream;
import org.officialstats.advocacy.evaluation.EvaluationContext;
import org.officialstats.advocacy.evaluation.Evidence;
import org.officialstats.advocacy.evaluation.FewPeople;
import org.officialstats.advocacy.evaluation.Parts;
import org.officialstats.advocacy.evaluation.Reason;
import org.officialstats.advocacy.evaluation.Result;
import org.officialstats.advocacy.model.Code;
import org.officialstats.advocacy.model.Id;
import org.officialstats.advocacy.model.PartialDate;
import org.officialstats.advocacy.model.Truth;
import org.officialstats.advocacy.model.event.Event;
import org.officialstats.advocacy.model.event.Feedback;
import org.officialstats.advocacy.model.strategy.Segment;

/**
 * The answers to one question that were collected in the period. What one audience answered at one event, or in one
 * campaign, on one day is one sample: those who were asked about several issues are the same people, and count once.
 */
final class Surveys {
  private static final Reason NO_RESPONDENTS = Reasons.of("no-respondents");
  private static final Reason NOT_KNOWN_HOW_MANY = Reasons.of("invited-not-recorded");

  /** Who was asked, where and when. */
  private record Sample(
      Optional<Id<Event>> event,
      Optional<String> campaign,
      Optional<Id<Segment>> segment,
      PartialDate on) {
    static Sample of(Feedback feedback) {
      return new Sample(
          feedback.event(), feedback.campaign(), feedback.segment(), feedback.collectedOn());
    }
  }

  private final EvaluationContext context;
  private final List<Feedback> answers;

  private Surveys(EvaluationContext context, List<Feedback> answers) {
    this.context = context;
    this.answers = answers;
  }

  static Surveys on(String question, EvaluationContext context) {
    return new Surveys(
        context,
        context.snapshot().all(Feedback.class).stream()
            .filter(feedback -> feedback.question().equals(Code.of(question)))
            .filter(feedback -> context.isInPeriod(feedback.collectedOn()) != Truth.FALSE)
            .toList());
  }

  /** The part of the answers that meets a condition. */
  Surveys where(Predicate<Feedback> condition) {
    return new Surveys(context, answers.stream().filter(condition).toList());
  }

  List<Feedback> answers() {
    return answers;
  }

  /** How many people answered; those of several samples may be the same. */
  long respondents() {
    return samples().mapToLong(Surveys::respondents).sum();
  }

  /** Whether so few answered that it is withheld what they said. */
  boolean isWithheld() {
    return FewPeople.areFew(respondents());
  }

  /** The share of the favourable answers: bounds, where people were asked about several issues. */
  Result share() {
    long unknown = answers.stream().filter(feedback -> !isCertain(feedback)).count();
    if (unknown > 0) {
      return new Result.NoData(Reasons.inexact((int) unknown, answers.size()));
    } else if (isWithheld()) {
      return FewPeople.withheld();
    }
    Result least = share(samples().mapToLong(Surveys::least).sum());
    Result most = share(samples().mapToLong(Surveys::most).sum());
    return least instanceof Result.Value lower
            && most instanceof Result.Value upper
            && !lower.equals(upper)
        ? new Result.Interval(lower.value(), upper.value())
        : least;
  }

  private Result share(long favourable) {
    return share(Parts.of(favourable, respondents()));
  }

  private static Result share(Parts parts) {
    return Result.percentage(parts, NO_RESPONDENTS);
  }

  /** How many of those who were asked answered. */
  Result responseRate() {
    boolean known = answers.stream().allMatch(feedback -> feedback.invited().isPresent());
    long invited = samples().mapToLong(Surveys::invited).sum();
    return known ? share(Parts.of(respondents(), invited)) : new Result.NoData(NOT_KNOWN_HOW_MANY);
  }

  Evidence evidence() {
    return new Evidence(
        answers.stream().filter(this::isCertain).map(Feedback::key).toList(),
        ImmutableList.of(),
        answers.stream()
            .filter(feedback -> !isCertain(feedback))
            .map(Feedback::key)
            .toList());
  }

  private boolean isCertain(Feedback feedback) {
    return context.isInPeriod(feedback.collectedOn()) == Truth.TRUE;
  }

  private Stream<List<Feedback>> samples() {
    return Multimaps.index(answers, Sample::of).asMap().values().stream().map(List::copyOf);
  }

  private static long respondents(List<Feedback> sample) {
    return most(sample, Feedback::respondents);
  }

  private static long invited(List<Feedback> sample) {
    return most(sample, feedback -> feedback.invited().orElse(0));
  }

  /** At least as many as were favourable about one issue. */
  private static long least(List<Feedback> sample) {
    return most(asWhole(sample), Feedback::favourableCount);
  }

  /** At most as many as were favourable about all issues together. */
  private static long most(List<Feedback> sample) {
    return Math.min(respondents(sample), sum(asWhole(sample), Feedback::favourableCount));
  }

  /** The answers about the event as a whole, where there are any. */
  private static List<Feedback> asWhole(List<Feedback> sample) {
    List<Feedback> whole =
        sample.stream().filter(feedback -> feedback.topic().isEmpty()).toList();
    return whole.isEmpty() ? sample : whole;
  }

  /** The largest sum about one issue: several records about it, such as of two forms, are of different people. */
  private static long most(List<Feedback> sample, ToLongFunction<Feedback> number) {
    return Multimaps.index(sample, Feedback::topic).asMap().values().stream()
        .mapToLong(about -> sum(about, number))
        .max()
        .orElse(0);
  }

  private static long sum(Collection<Feedback> feedback, ToLongFunction<Feedback> number) {
    return feedback.stream().mapToLong(number).sum();
  }
}
