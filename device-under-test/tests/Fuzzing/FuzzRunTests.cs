namespace ReferenceDevice.Tests.Fuzzing;

/// <summary>The fuzzer sees what it is there to see, and does the same every time.</summary>
public sealed class FuzzRunTests
{
    private const int Seed = 1;

    private static readonly byte[][] Corpus = [[0x30, 0x03, 0x02, 0x01, 0x05], [0x04, 0x02, 0xAA, 0xBB]];
    private static readonly byte[][] Words = [[0x7F, 0x21]];

    [Fact]
    public void The_same_seed_gives_the_same_inputs_and_another_one_others()
    {
        Inputs(Seed).Should().Equal(Inputs(Seed));
        Inputs(Seed).Should().NotEqual(Inputs(Seed + 1));
        Inputs(Seed).Distinct().Should().HaveCountGreaterThan(300, "changes differ");
    }

    [Fact]
    public void An_exception_that_is_not_declared_is_told_with_its_input() =>
        Complaint(bytes => _ = bytes.AsSpan().IndexOf((byte[])[0x7F, 0x21]) >= 0 ? throw new InvalidOperationException("here") : 0)
            .Should().StartWith("Input ").And.Contain("InvalidOperationException, which is not declared").And.Contain("in base64");

    [Fact]
    public void A_declared_exception_is_a_refusal() =>
        Complaint(bytes => _ = bytes.Length > 5 ? throw new FormatException() : 0).Should().BeNull();

    [Fact]
    public void An_input_that_costs_more_memory_than_it_may_is_told() =>
        Complaint(bytes => _ = bytes.Length > 5 ? new byte[1 << 20] : bytes).Should().Contain("allocated 10");

    [Fact]
    public void An_input_that_takes_longer_than_a_second_is_told() =>
        Complaint(bytes =>
        {
            using var never = new ManualResetEventSlim();
            if (bytes.Length > 5)
                never.Wait(TimeSpan.FromSeconds(1.1));
        }).Should().MatchRegex(@"took \d+\.\d s twice");

    private static string? Complaint(Action<byte[]> parse) =>
        new FuzzRun(new FuzzTarget("test", Corpus, Words, parse, [typeof(FormatException)]), Seed).Run(300, TimeSpan.FromSeconds(20));

    private static List<string> Inputs(int seed)
    {
        var mutator = new Mutator(Corpus, Words, seed);
        return [.. Enumerable.Range(0, 500).Select(_ => Convert.ToHexString(mutator.Next()))];
    }
}
