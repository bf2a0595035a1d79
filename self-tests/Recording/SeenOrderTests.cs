using Conformance.Fixtures.Evidence;
using Conformance.Steps.Drivers;

namespace Conformance.SelfTests.Recording;

public sealed class SeenOrderTests
{
    private static readonly TimeSpan Lag = TimeSpan.FromMilliseconds(100);

    [Theory]
    [InlineData("answered C 100, accepted N 101, read C 102, session S 103", "answered, accepted, read, session")]
    [InlineData("accepted N 100, answered C 150, read C 160, session S 170", "answered, accepted, read, session")]
    [InlineData("accepted N 100, session S 110, answered C 150, read C 160", "answered, accepted, read, session")]
    public void What_a_tracer_tells_late_does_not_make_an_order_wrong(string seen, string order) => Order(seen, Lag).Should().Be(order);

    [Theory]
    [InlineData("read C 50, answered C 60, accepted N 100, session S 170", "read, answered, accepted, session")]
    [InlineData("answered C 60, read C 99, accepted N 100, session S 170", "answered, read, accepted, session")]
    [InlineData("accepted N 100, answered C 200, read C 210, session S 220", "accepted, answered, read, session")]
    [InlineData("answered C 60, session S 90, accepted N 100, read C 110", "answered, session, accepted, read")]
    public void An_order_that_is_wrong_for_certain_stays_wrong(string seen, string order) => Order(seen, Lag).Should().Be(order);

    [Fact]
    public void Where_all_are_stamped_alike_nothing_is_moved() =>
        Order("accepted N 100, answered C 101, read C 102, session S 103", TimeSpan.Zero).Should().Be("accepted, answered, read, session");

    private static string Order(string seen, TimeSpan lag)
    {
        var entries = seen.Split(", ").Select(text => text.Split(' ')).Select((part, number) => (Name: part[0], Entry: new EvidenceEntry(
            number, TimeSpan.FromMilliseconds(int.Parse(part[2])), (ObservationPoint)part[1][0], part[0], "", new Dictionary<string, string>()))).ToDictionary(one => one.Name, one => one.Entry);
        Milestone[] expected = [.. new[] { "answered", "accepted", "read", "session" }.Select(name => new Milestone(name, entries[name]))];
        return string.Join(", ", SeenOrder.Of(expected, lag).Select(milestone => milestone.Name));
    }
}
