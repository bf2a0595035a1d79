using Conformance.Mutants.Judging;
using Conformance.Mutants.Making;
using Conformance.Reports.Records;

namespace Conformance.SelfTests.Mutants;

/// <summary>What becomes of a mutant by its test cases.</summary>
public sealed class TrialTests
{
    private static readonly Mutant Mutant = new(7, "Tree/Acl.cs", 3, "literal", "x = 3;", "3", "4");

    [Fact]
    public void Two_fails_kill() => Fates("a b", ("a", Verdict.Fail), ("b", Verdict.Fail)).Should().Equal(null, Fate.Killed);

    [Fact]
    public void A_test_case_that_failed_is_tried_again() => Fates("a", ("a", Verdict.Fail), ("a", Verdict.Fail)).Should().Equal(null, Fate.Killed);

    [Fact]
    public void A_fail_that_does_not_come_again_is_none() => Fates("a b", ("a", Verdict.Fail), ("a", Verdict.Pass), ("b", Verdict.Pass)).Should().Equal(null, null, Fate.Survived);

    [Fact]
    public void All_passed_is_survived() => Fates("a b", ("a", Verdict.Pass), ("b", Verdict.Pass)).Should().Equal(null, Fate.Survived);

    [Fact]
    public void Sixty_passed_is_survived_whatever_is_left()
    {
        string[] cases = [.. Enumerable.Range(1, 61).Select(number => $"case-{number}")];

        Fates(string.Join(' ', cases), [.. cases.Take(60).Select(id => (id, Verdict.Pass))]).Should().Equal([.. Enumerable.Repeat<Fate?>(null, 59), Fate.Survived]);
    }

    [Fact]
    public void What_failed_on_it_before_comes_first_and_in_any_case()
    {
        string[] cases = [.. Enumerable.Range(1, 61).Select(number => $"case-{number}")];
        var (trial, experience) = (new Trial(Mutant, cases, "gone", "case-61"), new Experience());
        experience.Take(Mutant with { Number = 8 }, Met("case-2", Verdict.Fail));

        experience.Order(trial).Take(3).Should().Equal("case-61", "case-2", "case-1");
        foreach (var id in cases.Take(60))
            trial.Take(Met(id, Verdict.Pass));
        trial.Judgement.Should().BeNull();
        trial.Take(Met("case-61", Verdict.Pass));
        trial.Judgement!.Fate.Should().Be(Fate.Survived);
    }

    [Fact]
    public void One_that_shows_nothing_leaves_it_neither() => Fates("a b", ("a", Verdict.Inconclusive), ("b", Verdict.Pass)).Should().Equal(null, Fate.NotPassed);

    [Fact]
    public void Two_dozen_that_show_nothing_and_none_that_does_is_a_device_that_does_not_come_up() =>
        Fates("a b c d e f g h i j k l m n o p q r s t u v w x y", [.. "abcdefghijklmnopqrstuvwx".Select(id => ($"{id}", Verdict.Inconclusive))]).Should().Equal([.. Enumerable.Repeat<Fate?>(null, 23), Fate.NotStarted]);

    [Fact]
    public void What_was_not_run_is_tried_again_and_once() => Fates("a b", ("a", Verdict.NotRun), ("b", Verdict.Error), ("a", Verdict.NotRun), ("b", Verdict.Error)).Should().Equal(null, null, null, Fate.NotPassed);

    [Fact]
    public void One_with_a_reason_has_survived_unless_it_was_killed()
    {
        var (given, killed) = (new Trial(Mutant, ["a", "b"]), new Trial(Mutant, ["a", "b"]));
        killed.Take(Met("a", Verdict.Fail));
        killed.Take(Met("b", Verdict.Fail));
        foreach (var trial in new[] { given, killed })
            trial.Survive();

        given.Judgement!.Fate.Should().Be(Fate.Survived);
        killed.Judgement!.Fate.Should().Be(Fate.Killed);
    }

    [Fact]
    public void A_mutant_meets_first_what_failed_on_it_and_then_what_failed_most_on_its_neighbours()
    {
        var experience = new Experience();
        var trial = new Trial(Mutant, ["a", "b", "c", "d", "e"]);
        foreach (var id in new[] { "c", "d", "d" })
            experience.Take(Mutant with { Number = 8 }, Met(id, Verdict.Fail));
        experience.Take(Mutant with { File = "Tree/Layer.cs" }, Met("b", Verdict.Fail));
        foreach (var id in new[] { "e", "e" })
            experience.Take(Mutant with { File = "Card/Ber.cs" }, Met(id, Verdict.Fail));
        experience.Take(Mutant, Met("b", Verdict.Pass));

        experience.Order(trial).Should().Equal("d", "c", "b", "a", "e");
        trial.Take(Met("b", Verdict.Fail));
        experience.Order(trial).Should().Equal("b", "d", "c", "a", "e");
    }

    [Fact]
    public void Where_nothing_has_passed_it_meets_what_failed_most_on_any()
    {
        var experience = new Experience();
        var trial = new Trial(Mutant, ["a", "b", "c"]);
        foreach (var id in new[] { "c", "c", "b" })
            experience.Take(Mutant with { File = "Card/Ber.cs" }, Met(id, Verdict.Fail));
        trial.Take(Met("a", Verdict.Inconclusive));

        experience.Order(trial).Should().Equal("c", "b");
    }

    private static IEnumerable<Fate?> Fates(string cases, params (string Id, Verdict Verdict)[] results)
    {
        var trial = new Trial(Mutant, cases.Split(' '));
        foreach (var (id, verdict) in results)
        {
            trial.Take(Met(id, verdict));
            yield return trial.Judgement?.Fate;
        }
    }

    private static Meeting Met(string id, Verdict verdict) => new(Mutant.Number, Mutant.Place, id, verdict, "");
}
