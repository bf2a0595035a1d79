using Conformance.Fixtures;
using Conformance.Mutants;
using Conformance.Mutants.Judging;
using Conformance.Mutants.Telling;
using Conformance.Reports.Records;
using Conformance.Reports.Verdicts;
using Conformance.Runner.Configuration;
using Conformance.Runner.Namespaces;
using Conformance.Runner.Planning;

// seed, sample and minutes, which hil self-test has checked
using var signals = new StopSignals();
try
{
    var (reasons, shelf) = (Reasons.Read(Reasons.Path), Shelf.OfSources());
    var findings = await new MutantTest(Options.Of(args), reasons, shelf, Console.Out).RunAsync(signals.Token);
    var now = TimeProvider.System.GetUtcNow();
    Page.Write(findings, reasons, now);
    if (findings.IsWhole)
        OwnScoreFile.TakeMutants(new BrokenDevices(DateOnly.FromDateTime(now.UtcDateTime), findings.Suite, findings.Sample.Count, findings.Count(Fate.Killed), Strays: 0));
    foreach (var key in reasons.Idle(findings.Mutants))
        Console.WriteLine($"docs/mutants-survivors.yaml gives a reason for '{key.Original}' in '{key.Code}' of {key.File} ({key.Operator}), and there is no such mutant. Take it out.");
    await File.WriteAllTextAsync(shelf.Drafts, reasons.Drafts(findings.With(Fate.Survived)));
    var open = findings.With(Fate.Survived).Count(mutant => reasons.Of(mutant) is null);
    Console.WriteLine(
        $"{findings.Judgements.Count} of {findings.Sample.Count} mutants judged: {findings.Count(Fate.Killed)} killed, {findings.Count(Fate.Survived)} survived, {open} of them without a reason, "
        + $"{findings.Count(Fate.NotPassed)} not passed, {findings.Count(Fate.NotStarted)} not started. docs/mutants.md has them, {Path.GetRelativePath(Repository.Root, shelf.Drafts)} the open ones as entries for docs/mutants-survivors.yaml.");
    return findings.IsWhole ? Math.Min(open, 1) : (int)ExitCode.Incomplete;
}
catch (OperationCanceledException)
{
    Console.WriteLine("\nThe test of mutants was interrupted; the next start goes on from here.");
    return (int)ExitCode.Incomplete;
}
catch (RigException cause)
{
    await Console.Error.WriteLineAsync(cause.Message);
    return (int)ExitCode.RigOrSuiteError;
}
catch (ConfigurationException cause)
{
    await Console.Error.WriteLineAsync(cause.Message);
    return (int)ExitCode.WrongUsage;
}
