namespace PCSC.Extensions;

/// <summary>Says in words what a return code means and what to do about it.</summary>
internal static class SCardErrorText
{
    /// <summary>Stands in for the operation where only the code is known.</summary>
    public const string AnyCall = "A PC/SC call";

    /// <param name="error">The code that came back.</param>
    /// <param name="operation">What was tried, on what, as the subject of a sentence: "Connecting to reader 'X'".</param>
    public static string Describe(SCardError error, string operation) =>
        $"{operation} gave {error} ({(uint)error:X8}): {Explain(error)}";

    private static string Explain(SCardError error) => error switch
    {
        SCardError.Success => "the call succeeded, so there is nothing to report. Check for Success before raising.",
        SCardError.InternalError => "pcscd failed in itself. Read its log (pcscd -f -d).",
        SCardError.Cancelled => "the wait was cancelled from another thread. Wait again if the answer is still wanted.",
        SCardError.InvalidHandle or SCardError.InvalidHandleWindows => "the context or connection is not established, or was ended. Establish and connect first.",
        SCardError.InvalidParameter => "an argument is outside what the call allows. Compare it with the call's documentation.",
        SCardError.InsufficientBuffer or SCardError.WinErrorInsufficientBuffer => "the answer is longer than the buffer for it. Give a buffer of 258 bytes, 65,538 for extended lengths.",
        SCardError.UnknownReader => "there is no reader of that name. List the names with GetReaders; they change with every plug.",
        SCardError.Timeout => "nothing happened within the time allowed. Allow more, or find out why the event does not come.",
        SCardError.SharingViolation => "another connection holds the card, or this one asked to hold it alone. Disconnect the other one first.",
        SCardError.NoSmartcard => "no card is in the reader. Insert one.",
        SCardError.ProtocolMismatch => "the card does not speak the protocol asked for. Connect with Any, or reconnect after a reset.",
        SCardError.NotReady => "the reader or the card is not ready. Try again once GetStatusChange reports Present.",
        SCardError.InvalidValue => "a value is none of those defined. Compare share mode, scope and disposition with their enumerations.",
        SCardError.CommunicationError => "the exchange broke off. Look whether pcscd and the reader's driver still run.",
        SCardError.ReaderUnavailable => "the reader cannot be used now. Plug it in again and list the readers anew.",
        SCardError.NoService => "pcscd cannot be reached. Start it, or correct PCSCLITE_CSOCK_NAME.",
        SCardError.ServiceStopped => "pcscd was stopped. Start it and establish a new context.",
        SCardError.Unexpected => "the reader's driver does not support it. Do without, or use another reader.",
        SCardError.NoReadersAvailable => "pcscd runs and has no reader. Plug one in, or correct the reader configuration.",
        SCardError.UnsupportedCard => "the reader does not support this card. Use another reader or card.",
        SCardError.UnresponsiveCard => "the card gave no answer to reset. Look whether it is the right way round and not broken.",
        SCardError.UnpoweredCard => "the card has no power. Reconnect with Unpower or Reset.",
        SCardError.ResetCard => "another connection reset the card, and its state is lost. Reconnect, then select anew.",
        SCardError.RemovedCard => "the card was taken out. Wait for a card and connect anew.",
        _ => "the resource manager says no more than this code. Look it up in pcsclite.h.",
    };
}
