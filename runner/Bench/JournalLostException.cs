namespace Conformance.Runner.Bench;

/// <summary>The journal cannot be written: nothing more can be recorded, so the run stops; what it holds is kept.</summary>
internal sealed class JournalLostException(IOException cause)
    : Exception($"The journal cannot be written: {cause.Message} What was finished is kept. Make room, then go on with --resume.", cause);
