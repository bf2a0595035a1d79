using Conformance.Steps.Drivers;

namespace Conformance.SelfTests.Recording;

/// <summary>What is kept, as the reading says: operator before card, silence is no, and a user who is asked must consent.</summary>
public sealed class IndicationsTests
{
    [Theory]
    [InlineData(null, null, null, false)]
    [InlineData(null, null, true, false)]
    [InlineData(false, null, null, false)]
    [InlineData(true, null, null, true)]
    [InlineData(true, null, true, true)]
    [InlineData(true, null, false, false)]
    [InlineData(null, true, null, true)]
    [InlineData(false, true, null, true)]
    [InlineData(false, true, false, false)]
    [InlineData(true, false, null, false)]
    [InlineData(true, false, true, false)]
    public void What_is_kept_follows_from_card_operator_and_user(bool? card, bool? server, bool? consent, bool kept) =>
        new Indications(card, server, consent).IsKept.Should().Be(kept);
}
