namespace ReferenceDevice.Contract;

/// <summary>What the user is being asked, or told.</summary>
/// <param name="Id">Never used twice.</param>
/// <param name="Kind">inform, confirm or pin.</param>
/// <param name="Text">As the user reads it.</param>
/// <remarks>Source: contract/openapi.yaml, schema Prompt.</remarks>
internal sealed record Prompt(string Id, string Kind, string Text);
