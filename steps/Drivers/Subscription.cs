using Conformance.Fixtures.Cards;
using Conformance.Fixtures.Milenage;
using Conformance.Fixtures.Network;

namespace Conformance.Steps.Drivers;

/// <summary>Who a subscriber's card says it is, and what the operator knows of that.</summary>
public sealed class Subscription(string owner, int seed)
{
    private const int DigitsOfNetwork = 5;
    private const string AnotherNetwork = "00102";   // of the test country code too (3GPP TS 23.003 clause 2.2)

    private CardIdentity _issued = CardIdentity.Of(owner, seed);
    private bool _isCounterfeit;
    private ulong _ahead;

    /// <summary>Who the card says it is; a counterfeit says the same, without the key.</summary>
    public CardIdentity Identity => (_isCounterfeit ? _issued.Counterfeit() : _issued) with { Sqn = new SequenceNumber(_issued.Sqn.Value + _ahead) };

    /// <summary>What the operator knows.</summary>
    public Subscriber Subscriber => new(_issued.Imsi, _issued.K, _issued.Opc, _issued.Sqn);

    /// <summary>The subscriber is with another operator.</summary>
    public void BelongElsewhere() => _issued = _issued with { Imsi = AnotherNetwork + _issued.Imsi[DigitsOfNetwork..] };

    /// <summary>From now on the card has accepted many challenges that the network knows nothing of.</summary>
    public void RunAhead() => _ahead = 1_000 * SequenceNumber.Indexes;

    /// <summary>From now on the card has the identity without the key.</summary>
    public void BecomeCounterfeit() => _isCounterfeit = true;
}
