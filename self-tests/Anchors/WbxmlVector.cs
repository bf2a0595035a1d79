using Conformance.Fixtures.Wbxml;

namespace Conformance.SelfTests.Anchors;

/// <param name="Name">Of the document.</param>
/// <param name="Version">Of the encoding.</param>
/// <param name="Xml">Without layout.</param>
/// <param name="Wbxml">In hexadecimal.</param>
internal sealed record WbxmlVector(string Name, WbxmlVersion Version, string Xml, string Wbxml);
