namespace ReferenceDevice.Proper;

/// <summary>An SC MO is not used; the message is the reason that the event gives.</summary>
internal class MoSkippedException(string reason) : Exception(reason);
