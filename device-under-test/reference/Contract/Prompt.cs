namespace ReferenceDevice.Contract;

/// <summary>What the user is being asked, or told.</summary>
/// <param name="Id">Never used twice.</param>
/// <param name="Kind">inform, confirm, pin, text, choice or choices.</param>
/// <param name="Text">As the user reads it.</param>
/// <param name="Choices">Of choice and choices: as the user reads them.</param>
/// <remarks>Source: contract/openapi.yaml, schema Prompt.</remarks>
internal sealed record Prompt(string Id, string Kind, string Text, IReadOnlyList<string>? Choices = null);
