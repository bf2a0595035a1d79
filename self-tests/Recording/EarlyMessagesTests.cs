using Conformance.Fixtures.Evidence;
using Conformance.Steps.Drivers;

namespace Conformance.SelfTests.Recording;

public sealed class EarlyMessagesTests
{
    [Theory]
    [InlineData("N ATTACH REQUEST, N ATTACH ACCEPT, S package 1, N ATTACH REQUEST", "")]
    [InlineData("N ATTACH REQUEST, S package 1, N ATTACH ACCEPT, S package 3", "package 1")]
    [InlineData("S package 1, N ATTACH REQUEST, N ATTACH REJECT, S package 3", "package 1, package 3")]
    [InlineData("N ATTACH ACCEPT, N DETACH REQUEST, S package 1", "")]
    [InlineData("S package 2, C READ BINARY, N ATTACH ACCEPT", "")]
    public void A_message_is_early_where_no_card_has_been_accepted_yet(string seen, string early) =>
        string.Join(", ", EarlyMessages.In(seen.Split(", ").Select(Entry)).Select(entry => entry.Kind)).Should().Be(early);

    private static EvidenceEntry Entry(string text, int number) =>
        new(number, TimeSpan.Zero, (ObservationPoint)text[0], text[2..], "", new Dictionary<string, string>());
}
