namespace ReferenceDevice.Sessions;

/// <summary>A session ended before its time; the message is the reason that the event gives.</summary>
internal class SessionException(string reason, Exception? inner = null) : Exception(reason, inner);
