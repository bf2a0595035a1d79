namespace ReferenceDevice.Proper;

/// <summary>An SC MO is not used because it was protected for other devices.</summary>
internal sealed class ForOthersException(string reason) : MoSkippedException(reason);
