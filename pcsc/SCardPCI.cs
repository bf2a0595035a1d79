using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using PCSC.Exceptions;

namespace PCSC;

/// <summary>Protocol control information: the record that tells SCardTransmit which protocol a command goes out in.</summary>
/// <remarks>
/// Shape: SCARD_IO_REQUEST, two DWORDs: the protocol and the record's own length, 16 bytes on 64-bit Linux.
/// The records live as long as the process and are never written again. Source: pcsc-lite 1.9, pcsclite.h.
/// </remarks>
public static unsafe class SCardPCI
{
    private static readonly IoRequest* T0 = Allocate(SCardProtocol.T0);
    private static readonly IoRequest* T1 = Allocate(SCardProtocol.T1);
    private static readonly IoRequest* Raw = Allocate(SCardProtocol.Raw);

    /// <param name="protocol">One protocol, not a set.</param>
    /// <returns>Address of the record.</returns>
    /// <exception cref="InvalidProtocolException">The protocol is none of T0, T1 and Raw.</exception>
    public static IntPtr GetPci(SCardProtocol protocol) => (nint)(protocol switch
    {
        SCardProtocol.T0 => T0,
        SCardProtocol.T1 => T1,
        SCardProtocol.Raw => Raw,
        _ => throw new InvalidProtocolException(
            SCardError.ProtocolMismatch,
            $"Commands cannot be sent in protocol '{protocol}': one of T0, T1 and Raw is needed. A direct connection has none; connect to a card."),
    });

    private static IoRequest* Allocate(SCardProtocol protocol)
    {
        var record = (IoRequest*)RuntimeHelpers.AllocateTypeAssociatedMemory(typeof(SCardPCI), sizeof(IoRequest));
        *record = new IoRequest { Protocol = (nuint)protocol, Length = (nuint)sizeof(IoRequest) };
        return record;
    }

    [StructLayout(LayoutKind.Sequential)]
    private struct IoRequest
    {
        public nuint Protocol;
        public nuint Length;
    }
}
