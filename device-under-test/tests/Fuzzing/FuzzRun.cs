using System.Diagnostics;

namespace ReferenceDevice.Tests.Fuzzing;

/// <summary>Gives one parser many mutated inputs, and tells of the first one that it does not stand.</summary>
internal sealed class FuzzRun(FuzzTarget target, int seed)
{
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(1);

    public int Inputs { get; private set; }

    public int Refused { get; private set; }

    public TimeSpan Slowest { get; private set; }

    /// <summary>The most that was allocated for one input, in bytes, above what is allowed for any input.</summary>
    public double MostBytesPerByte { get; private set; }

    /// <returns>What went wrong and with which input; null if nothing did.</returns>
    public string? Run(int inputs, TimeSpan limit)
    {
        var mutator = new Mutator(target.Corpus, target.Dictionary, seed);
        foreach (var good in target.Corpus)
            target.Parse(good);
        for (var watch = Stopwatch.StartNew(); Inputs < inputs && watch.Elapsed < limit; Inputs++)
        {
            var input = mutator.Next();
            if (Attempt(input) is { } complaint)
                return $"Input {Inputs} of seed {seed}: {complaint}. It is, in base64, {Convert.ToBase64String(input)}";
        }

        return null;
    }

    private string? Attempt(byte[] input)
    {
        var (complaint, took, allocated) = Measure(input);
        if (took > Longest)
            took = Measure(input).Took;
        Slowest = took > Slowest ? took : Slowest;
        MostBytesPerByte = Math.Max(MostBytesPerByte, (double)(allocated - target.BytesAtLeast) / Math.Max(input.Length, 1));
        if (complaint is null && took > Longest)
            return $"took {took.TotalSeconds:0.0} s twice";
        if (complaint is null && allocated > target.BytesAtLeast + ((long)target.BytesPerByte * input.Length))
            return $"allocated {allocated} bytes for {input.Length}";
        return complaint;
    }

    private (string? Complaint, TimeSpan Took, long Allocated) Measure(byte[] input)
    {
        var before = GC.GetAllocatedBytesForCurrentThread();
        var begin = Stopwatch.GetTimestamp();
        string? complaint = null;
        try
        {
            target.Parse(input);
        }
        catch (Exception refusal) when (target.Declares(refusal))
        {
            Refused++;
        }
        catch (Exception undeclared)
        {
            complaint = $"{undeclared.GetType().Name}, which is not declared: {undeclared}";
        }

        return (complaint, Stopwatch.GetElapsedTime(begin), GC.GetAllocatedBytesForCurrentThread() - before);
    }
}
