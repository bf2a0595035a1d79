namespace Conformance.SelfTests.Browser;

/// <summary>Tests that look at a report in Chromium: one browser for all of them, and none beside tests that count processes.</summary>
[CollectionDefinition(nameof(InTheBrowser), DisableParallelization = true)]
public sealed class InTheBrowser : ICollectionFixture<Chromium>;
