using System.Runtime.InteropServices;

namespace PCSC.Interop;

/// <summary>Carries reader states to the native form and back.</summary>
internal static unsafe class ReaderStateRecords
{
    /// <summary>Runs SCardGetStatusChange over <paramref name="states"/> and writes what it found into them.</summary>
    /// <returns>The native return code.</returns>
    public static nint GetStatusChange(nint context, nuint timeout, SCardReaderState[] states)
    {
        var layout = ReaderStateLayout.Current;
        var records = new byte[layout.Size * states.Length];
        var names = new nint[states.Length];
        try
        {
            for (var i = 0; i < states.Length; i++)
            {
                names[i] = Marshal.StringToCoTaskMemUTF8(states[i].ReaderName);
                layout.Write(names[i], states[i], Record(i));
            }

            nint result;
            fixed (byte* first = records)
                result = Winscard.SCardGetStatusChange(context, timeout, first, (nuint)states.Length);

            for (var i = 0; i < states.Length; i++)
                layout.Read(Record(i), states[i]);

            return result;
        }
        finally
        {
            foreach (var name in names)
                Marshal.FreeCoTaskMem(name);
        }

        Span<byte> Record(int i) => records.AsSpan(i * layout.Size, layout.Size);
    }
}
