using System.Globalization;
using Xunit.Abstractions;

namespace ReferenceDevice.Tests.Fuzzing;

/// <summary>
/// Every parser of the device takes whatever comes: it refuses in the way that it declares, in less than a second, and with no more
/// memory than it may have. HIL_FUZZ_INPUTS says how many inputs each one gets (2,000), HIL_FUZZ_SECONDS how long at most (60), HIL_FUZZ_SEED which.
/// </summary>
public sealed class FuzzTests(ITestOutputHelper output)
{
    private const int ShortRun = 2_000;

    public static TheoryData<string> Parsers => [.. FuzzTargets.All.Keys];

    [Theory]
    [MemberData(nameof(Parsers))]
    public void Whatever_comes_is_read_or_refused_as_declared(string parser)
    {
        var target = FuzzTargets.All[parser];
        var inputs = Number("HIL_FUZZ_INPUTS", ShortRun / target.ShortRunDivisor);
        var run = new FuzzRun(target, Number("HIL_FUZZ_SEED", 20040622));
        var begin = TimeProvider.System.GetTimestamp();

        var complaint = run.Run(inputs, TimeSpan.FromSeconds(Number("HIL_FUZZ_SECONDS", 60)));

        complaint.Should().BeNull();
        var seconds = TimeProvider.System.GetElapsedTime(begin).TotalSeconds;
        output.WriteLine(
            $"{parser}: {run.Inputs} inputs, {run.Inputs / seconds:0}/s, {run.Refused} refused, slowest {run.Slowest.TotalMilliseconds:0} ms, "
            + $"at most {target.BytesAtLeast >> 10} KiB and {Math.Max(run.MostBytesPerByte, 0):0} bytes a byte");
        run.Refused.Should().BeGreaterThan(run.Inputs / 50, "damage is seen").And.BeLessThan(run.Inputs, "not every change is damage");
    }

    private static int Number(string variable, int otherwise) =>
        int.TryParse(Environment.GetEnvironmentVariable(variable), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : otherwise;
}
