using Conformance.Fixtures.Evidence;

namespace Conformance.SelfTests.Evidence;

public sealed class EvidenceLogTests
{
    private static readonly TimeSpan Long = TimeSpan.FromSeconds(30);

    private readonly EvidenceLog _log = new(TimeProvider.System);

    [Fact]
    public void Entries_stand_in_the_order_of_their_stamps_and_not_of_their_writing()
    {
        var earlier = _log.Stamp();
        _log.Add(ObservationPoint.Network, "ATTACH ACCEPT", "later");
        _log.Add(earlier, ObservationPoint.Card, "AUTHENTICATE", "earlier");

        _log.Entries.Select(entry => entry.Summary).Should().Equal("earlier", "later");
    }

    [Fact]
    public void A_restart_forgets_the_entries_and_counts_from_one()
    {
        _log.Add(ObservationPoint.Card, "SELECT", "of the scenario before");
        _log.Restart();

        _log.Entries.Should().BeEmpty();
        _log.Add(ObservationPoint.Card, "SELECT", "first").Number.Should().Be(1);
    }

    [Fact]
    public async Task Waiting_ends_with_the_entry_that_is_waited_for()
    {
        var waiting = _log.WaitForAsync(entry => entry.Kind == "package 4", Long);
        _log.Add(ObservationPoint.Server, "package 3", "not it");
        _log.Add(ObservationPoint.Server, "package 4", "it");

        (await waiting)!.Summary.Should().Be("it");
    }

    [Fact]
    public async Task Waiting_ends_with_nothing_when_the_limit_has_passed() =>
        (await _log.WaitForAsync(_ => true, TimeSpan.FromMilliseconds(10))).Should().BeNull();

    [Fact]
    public async Task Stamps_of_many_threads_are_all_different()
    {
        var stamps = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => Task.Run(() => Enumerable.Range(0, 1000).Select(_ => _log.Stamp().Number).ToList())));

        stamps.SelectMany(numbers => numbers).Should().OnlyHaveUniqueItems().And.HaveCount(8000);
    }
}
