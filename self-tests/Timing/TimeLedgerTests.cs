using Conformance.Fixtures.Timing;

namespace Conformance.SelfTests.Timing;

public sealed class TimeLedgerTests
{
    private static readonly TimePart[] Parts = Enum.GetValues<TimePart>();

    private readonly SetClock _clock = new() { Now = 1000 };
    private readonly TimeLedger _ledger;

    public TimeLedgerTests() => _ledger = new TimeLedger(_clock);

    [Fact]
    public void Where_nobody_else_is_at_work_it_is_the_bench()
    {
        _clock.Now += 7;

        Read().Should().Equal("Bench 7");
    }

    [Fact]
    public void Of_several_that_overlap_the_highest_counts()
    {
        var device = _ledger.Spend(TimePart.Device);
        _clock.Now += 10;
        var card = _ledger.Spend(TimePart.Card);
        _clock.Now += 3;
        device.Dispose();
        _clock.Now += 4;
        card.Dispose();
        _clock.Now += 2;

        Read().Should().Equal("Bench 2", "Device 10", "Card 7");
    }

    [Fact]
    public void A_span_within_another_one_takes_its_time_from_it_and_gives_it_back()
    {
        using (_ledger.Spend(TimePart.Asked))
        {
            _clock.Now += 100;
            using (_ledger.Spend(TimePart.Dm))
                _clock.Now += 20;
            using (_ledger.Spend(TimePart.Device))
                _clock.Now += 30;
        }

        Read().Should().Equal("Asked 130", "Dm 20");
    }

    [Fact]
    public void Two_spans_of_one_part_are_not_counted_twice_and_last_until_both_have_ended()
    {
        var first = _ledger.Spend(TimePart.Network);
        var second = _ledger.Spend(TimePart.Network);
        _clock.Now += 5;
        first.Dispose();
        _clock.Now += 5;
        second.Dispose();
        _clock.Now += 1;

        Read().Should().Equal("Bench 1", "Network 10");
    }

    [Fact]
    public void A_reading_since_another_one_has_what_passed_between_them_of_a_span_that_was_open_already_too()
    {
        using var open = _ledger.Spend(TimePart.Device);
        _clock.Now += 50;
        var before = _ledger.Read();
        _clock.Now += 8;

        _ledger.Read().Since(before)[TimePart.Device].Should().Be(TimeSpan.FromMilliseconds(8));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void However_spans_begin_and_end_each_instant_belongs_to_the_highest_that_is_open(int seed)
    {
        var random = new Random(seed);
        var open = new List<(TimePart Part, Spending Spending)>();
        var expected = Parts.ToDictionary(part => part, _ => 0L);
        for (var turn = 0; turn < 500; turn++)
        {
            if (open.Count is 0 || random.Next(2) is 0)
            {
                var part = Parts[random.Next(1, Parts.Length)];
                open.Add((part, _ledger.Spend(part)));
            }
            else
            {
                var ended = random.Next(open.Count);
                open[ended].Spending.Dispose();
                open.RemoveAt(ended);
            }

            var passes = random.Next(5);
            _clock.Now += passes;
            expected[open.Select(one => one.Part).DefaultIfEmpty(TimePart.Bench).Max()] += passes;
        }

        var read = _ledger.Read();
        Parts.ToDictionary(part => part, part => (long)read[part].TotalMilliseconds).Should().Equal(expected);
    }

    [Fact]
    public void A_span_takes_no_memory()
    {
        long Allocated(int times)
        {
            var before = GC.GetAllocatedBytesForCurrentThread();
            for (var time = 0; time < times; time++)
                _ledger.Spend(TimePart.Card).Dispose();
            return GC.GetAllocatedBytesForCurrentThread() - before;
        }

        Allocated(times: 50);
        Allocated(times: 200).Should().Be(0);
    }

    private IEnumerable<string> Read()
    {
        var read = _ledger.Read();
        return Parts.Where(part => read[part] > TimeSpan.Zero).Select(part => $"{part} {read[part].TotalMilliseconds:0}");
    }
}
