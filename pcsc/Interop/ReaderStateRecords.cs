using System.Runtime.InteropServices;

namespace PCSC.Interop;

/// <summary>Carries reader states to the native form and back.</summary>
internal static unsafe class ReaderStateRecords
{
    /// <summary>Runs SCardGetStatusChange over <paramref name="states"/> and writes what it found into them.</summary>
    /// <returns>The native return code.</returns>
    public static nint GetStatusChange(nint context, nuint timeout, SCardReaderState[] states)
    {
        var records = new ReaderStateRecord[states.Length];
        try
        {
            for (var i = 0; i < states.Length; i++)
                Fill(ref records[i], states[i]);

            nint result;
            fixed (ReaderStateRecord* first = records)
                result = Pcsclite.SCardGetStatusChange(context, timeout, first, (nuint)records.Length);

            for (var i = 0; i < states.Length; i++)
                Read(ref records[i], states[i]);

            return result;
        }
        finally
        {
            foreach (var record in records)
                Marshal.FreeCoTaskMem((nint)record.ReaderName);
        }
    }

    private static void Fill(ref ReaderStateRecord record, SCardReaderState state)
    {
        record.ReaderName = (byte*)Marshal.StringToCoTaskMemUTF8(state.ReaderName);
        record.CurrentState = (nuint)state.CurrentStateValue;
        record.EventState = (nuint)state.EventStateValue;
    }

    private static void Read(ref ReaderStateRecord record, SCardReaderState state)
    {
        state.EventStateValue = (nint)record.EventState;
        fixed (byte* atr = record.Atr)
            state.Atr = new ReadOnlySpan<byte>(atr, (int)Math.Min(record.AtrLength, ReaderStateRecord.MaxAtrSize)).ToArray();
    }
}
