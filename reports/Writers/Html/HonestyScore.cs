using Conformance.Reports.Records;

namespace Conformance.Reports.Writers.Html;

/// <summary>Whether the suite has shown that it catches broken devices.</summary>
internal static class HonestyScore
{
    private const string Faulty = "Faulty devices caught by this suite";
    private const string Mutants = "Mutants caught by this suite";

    public static IEnumerable<HonestyRow> Of(RunStarted start)
    {
        if (start.OwnScore is not { } score)
            yield break;
        yield return score.FaultyDevices is { } faulty
            ? new(Faulty, Share(faulty), $"Devices broken by hand, each in one known way. {Strays(faulty.Strays)} {When(faulty, score.Suite, start.StartedAt)}", faulty.Caught < faulty.Devices || faulty.Strays > 0 || faulty.Suite != score.Suite)
            : NotMeasured(Faulty, "--matrix");
        yield return score.Mutants is { } mutants
            ? new(Mutants, Share(mutants), $"Devices broken by chance, in code that the suite has come by. {When(mutants, score.Suite, start.StartedAt)}", mutants.Suite != score.Suite)
            : NotMeasured(Mutants, "--mutants");
    }

    private static HonestyRow NotMeasured(string name, string option) => new(name, "not measured", $"'./run-hil.sh self-test {option}' does it.", Warns: true);

    private static string Share(BrokenDevices devices) => $"{devices.Caught} of {devices.Devices}";

    private static string Strays(int strays) => strays switch
    {
        0 => "No test case failed that did not have to.",
        1 => "1 test case failed that did not have to.",
        _ => $"{strays} test cases failed that did not have to.",
    };

    private static string When(BrokenDevices devices, string suite, DateTimeOffset run)
    {
        var days = DateOnly.FromDateTime(run.UtcDateTime).DayNumber - devices.Day.DayNumber;
        var age = days switch { 0 => "on the day of the run", 1 => "1 day before the run", _ => $"{days} days before the run" };
        return devices.Suite == suite
            ? $"Measured on {devices.Day:yyyy-MM-dd}, {age}, with this suite ({suite})."
            : $"Measured on {devices.Day:yyyy-MM-dd}, {age}, with the suite {devices.Suite}; this is {suite}, something has changed since.";
    }
}
