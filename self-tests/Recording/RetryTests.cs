using Conformance.Fixtures;
using Conformance.Fixtures.Evidence;
using Conformance.Steps.Drivers;

namespace Conformance.SelfTests.Recording;

/// <summary>What is said of the time before a retry, and when nothing is said.</summary>
public sealed class RetryTests
{
    private const int SessionAnswer = 3000;

    private static readonly EvidenceEntry Asked = Entry(1, 1000, "package 1");

    [Theory]
    [InlineData(2297, false)]
    [InlineData(2296, true)]
    public void After_an_answer_the_wait_is_the_whole_of_what_is_stated_but_for_the_clock(int at, bool isEarly) =>
        Retry.IsEarly(Answer(2000), Entry(3, at, "package 1"), TimeSpan.FromMilliseconds(300)).Should().Be(isEarly);

    [Theory]
    [InlineData(0, 2246, true)]
    [InlineData(0, 2247, false)]
    [InlineData(100, 2146, true)]
    [InlineData(100, 2147, false)]
    public void A_device_that_is_seen_to_have_gone_had_gone_when_the_kernel_says_so(int goneForMs, int at, bool isEarly) =>
        Retry.IsEarly(Gone(2000, goneForMs), Entry(3, at, "package 1"), TimeSpan.FromMilliseconds(300)).Should().Be(isEarly);

    [Fact]
    public void Where_the_bench_was_slow_nothing_is_said()
    {
        var judging = () => Retry.RequireSwift([Asked, Answer(2501)], SessionAnswer, _ => false);

        judging.Should().Throw<RigException>().WithMessage("*1501 ms for an answer*waits 3000 ms*").Which.Part.Should().Be(BenchPart.Server);
    }

    [Fact]
    public void It_was_not_slow_by_half_of_the_devices_patience_nor_where_it_was_meant_to_be_nor_where_nobody_knows_it()
    {
        var judging = () =>
        {
            Retry.RequireSwift([Asked, Answer(2500)], SessionAnswer, _ => false);
            Retry.RequireSwift([Asked, Answer(9000)], SessionAnswer, _ => true);
            Retry.RequireSwift([Asked, Answer(9000)], null, _ => false);
        };

        judging.Should().NotThrow();
    }

    private static EvidenceEntry Answer(int at) => Entry(2, at, "FAULT", ("status", "503"), ("answers", "1"));

    private static EvidenceEntry Gone(int at, int goneForMs) => Entry(2, at, "FAULT", ("fault", "slow"), ("answers", "1"), ("goneForMs", $"{goneForMs}"));

    private static EvidenceEntry Entry(int number, int at, string kind, params (string Name, string Value)[] fields) =>
        new(number, TimeSpan.FromMilliseconds(at), ObservationPoint.Server, kind, "", fields.ToDictionary(field => field.Name, field => field.Value));
}
