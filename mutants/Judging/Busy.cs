using System.Globalization;

namespace Conformance.Mutants.Judging;

/// <summary>Whether others than the two runs want the processors.</summary>
internal static class Busy
{
    private const int EachProcessor = 3;   // two runs alone leave the load of the last minute at half of this

    public static bool IsNow() => double.Parse(File.ReadAllText("/proc/loadavg").Split(' ')[0], CultureInfo.InvariantCulture) > EachProcessor * Environment.ProcessorCount;
}
