namespace ReferenceDevice.Contract;

/// <summary>One node of the management tree as the control contract shows it.</summary>
/// <remarks>
/// Shape: <c>Path</c> "." or "./DMAcc/operator"; <c>Format</c> one of b64, bin, bool, chr, int, node, null, xml, date,
/// time, float; <c>Value</c> is base64 for bin, and absent on interior nodes and on leaves that cannot be read;
/// <c>Origin</c> "base" or "card".
/// Source: contract/openapi.yaml, schema Node.
/// </remarks>
internal sealed record Node(
    string Path, string Format, string? Type = null, string? Value = null, string? Acl = null, string? Origin = null);
