namespace Conformance.SelfTests.Anchors;

/// <summary>One test set of 3GPP TS 35.208, in hexadecimal.</summary>
/// <remarks>
/// From Autn on, values that follow from the set by TS 33.102: AUTN of a challenge with that SQN and AMF; AUTS of a card that is at
/// that SQN; SRES and Kc of the second generation. They were worked out with a program of others.
/// </remarks>
internal sealed record MilenageTestSet(
    string Set, string K, string Rand, string Sqn, string Amf, string Op, string Opc,
    string F1, string F1Star, string F2, string F3, string F4, string F5, string F5Star,
    string Autn, string Auts, string Sres, string Kc);
