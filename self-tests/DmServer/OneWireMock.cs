namespace Conformance.SelfTests.DmServer;

/// <summary>Tests of the DM server, which share one WireMock; each has a rig's name of its own.</summary>
[CollectionDefinition(nameof(OneWireMock))]
public sealed class OneWireMock : ICollectionFixture<PrivateWireMock>;
