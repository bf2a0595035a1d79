namespace ReferenceDevice.Contract;

/// <summary>How long each phase lasts at most.</summary>
/// <remarks>Units: milliseconds; null where there is no such phase.</remarks>
internal sealed record Limits(int Boot, int Attach, int Provisioning, int SwitchOff, int AttachRetry, int? PromptAnswer, int SessionAnswer, int[] SessionRetries);
